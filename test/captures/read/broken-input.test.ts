import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emptyTally, type Finding } from '../../../generator/captures/findings/finding.js'
import { judgeFor } from '../../../generator/captures/judge/judge.js'
import { readers } from '../../../generator/captures/read/index.js'
import { reportFormats } from '../../../generator/captures/reports/index.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { context, summary } from '../reports/findings.js'

const { value: catalogue } = catalogueFrom((await load('schemas')).value)
if (!catalogue) throw new Error('broken')

const captures = ['messages.ndjson', 'batches.ndjson', 'websocket.har'].map((name) =>
  readFileSync(`test/fixtures/captures/${name}`),
)

/** Some bytes of a capture are lost, doubled or others. */
const damaged = fc
  .record({
    capture: fc.constantFrom(...captures),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.integer({ min: 0, max: 40 }),
        add: fc.oneof(
          fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
          fc
            .constantFrom('{', '}', '[', ']', '"', ',', ':', '\n', '\\', 'null', '"data":5,')
            .map((text) => Buffer.from(text)),
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ capture, edits }) =>
    edits.reduce((bytes, { at, drop, add }) => {
      const start = Math.floor(at * bytes.length)
      return Buffer.concat([bytes.subarray(0, start), add, bytes.subarray(start + drop)])
    }, capture),
  )

function* chunks(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('whatever the bytes, each message gets a verdict, every report is written, and nothing throws', async () => {
  const judge = judgeFor(catalogue, { strict: true, frames: true, folds: false, ignoreUnknown: false })
  await fc.assert(
    fc.asyncProperty(
      damaged,
      fc.constantFrom(...readers),
      fc.integer({ min: 1, max: 5_000 }),
      async (bytes, reader, size) => {
        const tally = emptyTally()
        const findings: Finding[] = []
        for await (const items of reader.read(chunks(bytes, size)))
          judge(items, 'x', tally, (one) => findings.push(one))
        assert.is(tally.messages, tally.valid + tally.invalid + tally.unknown + tally.unreadable)
        assert.is(findings.length, tally.invalid + tally.unknown + tally.unreadable + tally.drift)
        assert.ok(findings.every(({ line, column }) => line >= 1 && column >= 1))
        const lines = bytes.toString('latin1').split('\n').length
        assert.ok(findings.every(({ line }) => line <= lines))
        for (const format of reportFormats) {
          const report = format.open(context)
          const text =
            report.start() + findings.map((one) => report.finding(one)).join('') + report.end(summary, [])
          assert.not.match(text, '558abac7e4856423593508c3a9fb4c7da8cdf038', 'a clientId')
        }
      },
    ),
    { numRuns: 250, seed: 4 },
  )
})

test.run()
