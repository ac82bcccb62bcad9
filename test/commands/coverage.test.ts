import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { CoverageReport } from '../../generator/captures/coverage/coverage-report.js'
import { applied } from '../captures/coverage/apply.js'
import { failed, moved, parcels } from '../captures/coverage/parcels.js'
import { runIn } from '../captures/orders.js'
import { cli } from '../cli.js'
import { temporaryFolder } from '../temporary.js'

const lines = (...messages: readonly unknown[]): string =>
  messages.map((one) => `${JSON.stringify(one)}\n`).join('')

const note = { channel: '/notes', data: { messageType: 'Note' } }

/** Runs the command on one capture. */
const covered = async (capture: string | Uint8Array, ...args: readonly string[]) =>
  runIn(temporaryFolder({ ...parcels, capture }), ['coverage', 'capture', ...args])

const jsonOf = async (capture: string | Uint8Array, ...args: readonly string[]): Promise<CoverageReport> =>
  JSON.parse((await covered(capture, '--format', 'json', ...args)).out) as CoverageReport

test('the report for people says what is missing and what is new', async () => {
  const { code, out, err } = await covered(
    lines(
      moved({ id: 'a', state: 'Lost', size: 1 }),
      { channel: '/parcels', data: { messageType: 'Note' } },
      { channel: '/notes', data: { messageType: 'Let ter\u001b[31m' } },
    ),
  )
  assert.is(code, 0)
  assert.is(
    out,
    `Message types on topics: 2 of 3 seen (66.6 %)
  /notes
    Note         never
  /parcels
    Note         1
    ParcelMoved  1

Messages that the catalogue does not know
  "Let ter\\u001b[31m" on /notes  1  no such message type  capture:3:1

Note  1 message, properties: 2 of 3 seen (66.6 %)
  never     /data/text
  never     /id

ParcelMoved  1 message, properties: 6 of 17 seen (35.2 %)
  never     /data/speed
  never     /data/extra
  never     /data/parcel/marks
  never     /data/parcel/tint
  never     /data/parcel/owner (and 2 inside)
  never     /data/parcel/labels (and 1 inside)
  never     /data/parcel/inside
  never     /data/reason
  never     /id
  no value  /data/kind: "Error"
  no value  /data/parcel/state: "Packed", "Sent"
  unlisted  /data/parcel/state: "Lost" (1)
  unknown   /data/parcel/size  integer in 1 message, first in capture:1:107
`,
  )
  assert.match(err, '3 messages in 1 file: 2 valid, 1 unknown\n')
  assert.match(
    err,
    'Covered: 66.6 % (2 of 3) of the message types on topics, 40.9 % (9 of 22) of the properties.\n',
  )
  assert.match(err, '--suggest')
})

test('every form of capture that validate reads', async () => {
  const one = moved({ id: 'a' })
  const entry = {
    request: { url: 'http://x/cometd', postData: { text: '[{"channel":"/meta/connect"}]' } },
    response: { status: 200, content: { text: JSON.stringify([one]) } },
  }
  for (const capture of [
    lines(one),
    lines([one, { channel: '/meta/connect', successful: true }]),
    JSON.stringify(one, null, 2),
    gzipSync(lines(one)),
    JSON.stringify({ log: { entries: [entry] } }),
    lines({ messageType: 'ParcelMoved', kind: 'Move', parcel: { id: 'a' } }),
  ]) {
    const report = await jsonOf(capture)
    assert.is(report.messageTypes[1]?.messages, 1)
  }
  const forced = await jsonOf(JSON.stringify(one, null, 2), '--input', 'ndjson')
  assert.is(forced.summary.valid, 0)
})

test('reports of several forms in one run', async () => {
  const { code, out, folder } = await covered(
    lines(note),
    '--report',
    'json=r.json',
    '--report',
    'html=r.html',
  )
  assert.is(code, 0)
  assert.match(out, 'Message types on topics')
  const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as CoverageReport
  assert.is(report.version, 1)
  assert.equal(report.catalogue, { name: 'parcels', version: '1.0.0' })
  assert.match(readFileSync(join(folder, 'r.html'), 'utf8'), /^<!doctype html>/)
  const only = await covered(lines(note), '--report', 'json=-')
  assert.is((JSON.parse(only.out) as CoverageReport).summary.valid, 1)
})

test('shares that are asked for', async () => {
  const capture = lines(moved(), note)
  const code = async (...args: readonly string[]): Promise<number> => (await covered(capture, ...args)).code
  assert.is(await code('--min', '66.6'), 0)
  assert.is(await code('--min', '66.7'), 1)
  assert.is(await code('--min-properties', '10'), 0)
  assert.is(await code('--min-properties', '99'), 1)
  const { err } = await covered(capture, '--min', '80')
  assert.match(err, 'The captures cover 66.6 % of the message types on topics; "--min" requires 80 %.\n')
})

test('what cannot be done', async () => {
  const bad = async (...args: readonly string[]) => {
    const { code, err } = await runIn(temporaryFolder({ ...parcels, capture: lines(note) }), [
      'coverage',
      ...args,
    ])
    assert.is(code, 2, err)
    return err
  }
  assert.match(await bad(), 'No input.')
  assert.match(await bad('captur'), 'Did you mean "capture"?')
  assert.match(await bad('capture', '--format', 'htm'), 'Did you mean "html"?')
  assert.match(await bad('capture', '--report', 'json'), 'expected a format and a file')
  assert.match(await bad('capture', '--report', 'json=capture'), 'would overwrite an input')
  assert.match(
    await bad('capture', '--report', 'json=no/where.json'),
    'Cannot write the report "no/where.json"',
  )
  assert.match(await bad('capture', '--min', '101'), 'a number from 0 to 100')
  assert.match(
    await bad('capture', '--suggest', '--format', 'json'),
    '"--suggest" replaces the report on standard output',
  )
  assert.match(await bad('capture', '--catalogue', 'nowhere'), 'nowhere')
  const empty = await covered('')
  assert.is(empty.code, 2)
  assert.match(empty.err, 'No messages found. Use "--allow-empty" if that is intended.\n')
  assert.is((await covered('', '--allow-empty')).code, 0)
  assert.is((await covered('', '--allow-empty', '--min', '1')).code, 1)
})

test('what only package.json says is no reason to refuse', async () => {
  const settings = { 'cometd-codegen': { coverage: { format: 'json', evidence: 'weighbridge' } } }
  const folder = temporaryFolder({
    ...parcels,
    capture: lines(note),
    'package.json': JSON.stringify(settings),
  })
  const plain = await runIn(folder, ['coverage', 'capture'])
  assert.is(plain.code, 0, plain.err)
  const typed = await runIn(folder, ['coverage', 'capture', '--evidence', 'weighbridge'])
  assert.match(typed.err, '"--evidence" requires "--suggest".')
})

test('messages that cannot be read, or are not valid, prove nothing and are counted', async () => {
  const { code, err, out } = await covered(
    `{"channel":\n${lines(note, { channel: '/notes', data: {} })}`,
    '--format',
    'json',
  )
  assert.is(code, 0)
  assert.match(err, '3 messages in 1 file: 1 valid, 1 invalid, 1 unreadable')
  assert.match(err, 'cometd-codegen validate')
  assert.is((JSON.parse(out) as CoverageReport).summary.pairs.seen, 1)
})

const news = [
  moved(
    { state: 'Lost', tint: 'Green', size: { w: 1, h: 2.5 }, inside: { 'a/b': null } },
    { extra: { x: [{ y: 1 }] } },
  ),
  failed({ why: ['a', 1] }),
  { ...note, hops: 3 },
]

test('what is suggested, applied: nothing is new any more, and generate passes', async () => {
  const capture = lines(...news)
  const { code, out, err, folder } = await covered(capture, '--suggest', '--report', 'json=before.json')
  assert.is(code, 0, err)
  const before = JSON.parse(readFileSync(join(folder, 'before.json'), 'utf8')) as CoverageReport
  assert.is(before.summary.unknownProperties, 5)
  assert.is(before.summary.unlistedValues, 2)
  const patches = JSON.parse(out) as Record<string, Parameters<typeof applied>[1]>
  for (const [file, patch] of Object.entries(patches)) {
    const path = join(folder, 'schemas', file)
    writeFileSync(path, applied(readFileSync(path, 'utf8'), patch))
  }
  const generated = await runIn(folder, ['generate', '--out', 'generated'])
  assert.is(generated.code, 0, generated.out)
  assert.is(generated.out, '', 'no rule complains, not even as a warning')
  assert.ok(existsSync(join(folder, 'generated/types/Parcel.d.ts')))
  const again = await runIn(folder, ['coverage', 'capture', '--format', 'json'])
  const { valid, unknownProperties, unlistedValues } = (JSON.parse(again.out) as CoverageReport).summary
  assert.equal([valid, unknownProperties, unlistedValues], [3, 0, 0])
  const strict = ['validate', 'capture', '--profile', 'strict', '--fail-on', 'drift']
  assert.is((await runIn(folder, strict)).code, 0)
  assert.is((await runIn(folder, ['coverage', 'capture', '--suggest'])).out, '{}\n')
})

test('a large capture does not need large memory', async () => {
  const folder = temporaryFolder(parcels)
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=80', cli, 'coverage', '-', '--format', 'json'],
    { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] },
  )
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  const pad = 'x'.repeat(1_000)
  for (let block = 0; block < 60; block += 1) {
    const messages = Array.from({ length: 400 }, (_, index) => {
      const id = `${block}-${index}`
      return moved(
        { id: pad, state: `S${id}`, labels: { [id]: pad }, [`k${id}`]: pad },
        { extra: { [id]: [pad] } },
      )
    })
    if (!child.stdin.write(lines(...messages))) await new Promise((done) => child.stdin.once('drain', done))
  }
  child.stdin.end()
  const code = await new Promise((done) => child.once('close', done))
  assert.is(code, 0)
  const report = JSON.parse(out) as CoverageReport
  assert.is(report.summary.valid, 24_000)
  assert.ok(out.length < 200_000, String(out.length))
})

test('what is suggested is written on demand, with its evidence, and nothing else of a file changes', async () => {
  const capture = lines(...news)
  const { folder } = await covered(capture)
  const title = JSON.stringify({ evidence: { log: { kind: 'capture', title: 'A log' } } })
  writeFileSync(join(folder, 'schemas/evidence.json'), title)
  const file = join(folder, 'schemas/messages/ParcelMoved.schema.json')
  const before = readFileSync(file, 'utf8')
  const { code, err, out } = await runIn(folder, [
    ...['coverage', 'capture', '--suggest', '--apply', '--evidence', 'log'],
  ])
  assert.is(code, 0, err)
  assert.match(err, /schemas: \d files? changed\./)
  assert.match(out, '"x-evidence":["log"]')
  const kept = readFileSync(file, 'utf8').split('\n')
  const isKept = (line: string): boolean =>
    kept.some((other) => other.replace(/,$/, '') === line.replace(/,$/, ''))
  assert.equal(
    before.split('\n').filter((line) => !isKept(line)),
    [],
  )
  assert.is((await runIn(folder, ['lint'])).code, 0)
  assert.is((await runIn(folder, ['coverage', 'capture', '--suggest'])).out, '{}\n')
  const typo = await runIn(folder, ['coverage', 'capture', '--suggest', '--evidence', 'lgo'])
  assert.match(typo.err, /has no evidence "lgo"\. Did you mean "log"\?/)
  const again = await runIn(folder, ['coverage', 'capture', '--apply'])
  assert.equal(
    { code: again.code, out: again.out },
    { code: 0, out: '{}\n' },
    '"--apply" alone suggests as well',
  )
  const lone = await runIn(folder, ['coverage', 'capture', '--evidence', 'log'])
  assert.match(lone.err, /"--evidence" requires "--suggest"/)
})

test('keys and values that may be somebody are neither printed nor suggested', async () => {
  const people = ['jane.roe@corp.example', '4915112345678', 'Jane Roe']
  const capture = lines(
    ...people.map((key) => moved({ [key]: 1, inside: { [key]: { [key]: true } }, state: key })),
    moved({ seen: { [people[0] ?? '']: 1, bob: 2 }, state: 'Lost' }),
  )
  for (const args of [[], ['--format', 'json'], ['--format', 'html'], ['--suggest']]) {
    const { out, err } = await covered(capture, ...args)
    assert.not.match(out + err, /jane|corp\.example|4915112345678|bob/i)
    assert.match(out, 'Lost')
  }
  const { messageTypes } = await jsonOf(capture)
  const type = messageTypes.find(({ messageType }) => messageType === 'ParcelMoved')
  assert.ok(type?.unknownProperties.some(({ path, messages }) => path.endsWith('/*') && messages === 3))
  assert.is(type?.properties.find(({ path }) => path === '/data/parcel/state')?.values?.unlistedBeyond, 3)
  const { out } = await covered(capture, '--suggest')
  assert.match(out, '/additionalProperties"')
  assert.match(out, '/properties/seen"')
})

test.run()
