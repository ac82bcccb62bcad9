import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { DriftReport } from '../../../generator/runtime/drift.js'
import { temporaryFolder } from '../../temporary.js'
import { runIn } from '../orders.js'
import { parcels } from './parcels.js'

type Fingerprint = DriftReport['fingerprints'][number]

/** What a reporter sends on a day. */
const reportOf = (day: string): DriftReport => {
  const seen = (kind: Fingerprint['kind'], path: string, keyword: string): Fingerprint => {
    const when = { first: `${day}T08:00:00.000Z`, last: `${day}T09:00:00.000Z` }
    return { kind, type: 'ParcelMoved', topic: '/parcels', path, keyword, count: 1, ...when }
  }
  return {
    version: 1,
    sample: 1,
    dropped: 0,
    fingerprints: [
      seen('invalid', '/data/parcel/marks/*', 'type'),
      seen('undocumented', '/data/parcel/state', 'key'),
      seen('undocumented', '/data/parcel/weight', 'key'),
      { ...seen('unknown', '', 'message-type'), type: 'Lost' },
      { ...seen('unknown', '', 'not-listed'), type: 'Note', topic: '/notes' },
    ],
  }
}

const reports = (): readonly DriftReport[] => ['2026-02-01', '2026-02-02'].map(reportOf)

const shown = (file: string, ...args: readonly string[]) =>
  runIn(temporaryFolder({ ...parcels, 'drift.ndjson': file }), [
    'coverage',
    '--from-drift',
    'drift.ndjson',
    ...args,
  ])

const lines = (all: readonly unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('')

test('each fingerprint is told once, with its place in the schemas and whether it is known by now', async () => {
  const { code, out } = await shown(lines(reports()), '--format', 'json')
  assert.is(code, 0)
  assert.match(out, '"first":"2026-02-01T08:00:00.000Z","last":"2026-02-02T09:00:00.000Z"')
  const { version, catalogue, reports: count, drift } = JSON.parse(out)
  assert.equal([version, catalogue, count], [1, { name: 'parcels', version: '1.0.0' }, 2])
  const rows = drift.map((one: Record<string, unknown>) => [
    one.kind,
    one.path || one.type,
    one.count,
    one.schema,
    one.isKnown,
  ])
  const parcel = 'resources/parcel.schema.json#'
  const moved = 'messages/ParcelMoved.schema.json#/properties/data/oneOf/0/properties/parcel'
  assert.equal(rows.sort(), [
    ['invalid', '/data/parcel/marks/*', 2, `${parcel}/properties/marks/items`, false],
    ['undocumented', '/data/parcel/state', 2, `${parcel}/properties/state`, true],
    ['undocumented', '/data/parcel/weight', 2, moved, false],
    ['unknown', 'Lost', 2, undefined, false],
    ['unknown', 'Note', 2, undefined, true],
  ])
})

test('one report, a list of them, or one a line', async () => {
  const [one, other] = reports()
  for (const [file, count] of [
    [JSON.stringify(one, null, 2), '1 report'],
    [JSON.stringify([one, other]), '2 reports'],
    [lines([one, other]), '2 reports'],
  ] as const) {
    const { out, code } = await shown(file)
    assert.match(out, `Drift in production: 5 fingerprints, seen `)
    assert.match(out, ` in ${count}\n`)
    assert.match(
      out,
      'undocumented /data/parcel/state  ParcelMoved on /parcels; described in this catalogue\n',
    )
    assert.is(code, 0)
  }
})

test('what is no report, and what cannot go together, is told', async () => {
  const [report] = reports()
  for (const file of ['', 'x', '{}', lines([report, {}]), JSON.stringify({ ...report, dropped: -1 })]) {
    const { code, err } = await shown(file)
    assert.match(err, 'driftReporter')
    assert.is(code, 2)
  }
  const file = lines([report])
  for (const args of [['--min', '80'], ['capture.json'], ['--suggest'], ['--format', 'html']]) {
    const { code, err } = await shown(file, ...args)
    assert.match(err, /from-drift|format/)
    assert.is(code, 2)
  }
})

test('options of package.json are for captures, and keep nobody from reading reports', async () => {
  const covers = (coverage: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    runIn(
      temporaryFolder({
        ...parcels,
        'drift.ndjson': lines(reports()),
        'package.json': JSON.stringify({ 'cometd-codegen': { coverage } }),
      }),
      ['coverage', '--from-drift', 'drift.ndjson', ...args],
    )
  const { code, out, err } = await covers({ min: '90', format: 'html' })
  assert.is(code, 0, err)
  assert.match(out, 'Drift in production: 5 fingerprints')
  assert.match((await covers({ format: 'json' })).out, '"version":1')
  const typed = await covers({ min: '90' }, '--min', '90')
  assert.is(typed.code, 2)
  assert.match(typed.err, '"--from-drift" cannot be combined with "--min".')
})

test('hostile reports forge nothing', async () => {
  const [report] = reports()
  const hostile = JSON.stringify(report).replaceAll('Lost', 'x\\u001b[31m\\n::error::y')
  const { out } = await shown(hostile)
  assert.not.match(out, '\u001b')
  assert.not.match(out, /^::error::/m)
})

test.run()
