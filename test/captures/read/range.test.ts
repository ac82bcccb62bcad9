import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { counted } from '../../../generator/captures/read/open-capture.js'
import { linesOf, rangesOf } from '../../../generator/captures/read/range.js'
import { temporaryFolder } from '../../temporary.js'

const file = join(temporaryFolder(), 'lines')

async function read(start: number, end: number): Promise<{ text: string; lines: number }> {
  const count = { lines: 0 }
  const pieces: Buffer[] = []
  for await (const block of counted(linesOf(file, { start, end }), count)) pieces.push(block)
  return { text: Buffer.concat(pieces).toString(), lines: count.lines }
}

test('ranges follow each other without a gap', () => {
  assert.equal(rangesOf(10, 4), [
    { start: 0, end: 4 },
    { start: 4, end: 8 },
    { start: 8, end: 10 },
  ])
  assert.equal(rangesOf(0, 4), [{ start: 0, end: 0 }])
})

test('each line is in one range, whole, wherever the ranges are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 20 }),
      fc.boolean(),
      async (lines, step, last) => {
        const text = lines.map((line) => line.replaceAll('\n', '')).join('\n') + (last ? '\n' : '')
        writeFileSync(file, text)
        let all = ''
        let count = 0
        for (const { start, end } of rangesOf(Buffer.byteLength(text), step)) {
          const part = await read(start, end)
          assert.ok(part.text === '' || part.text.endsWith('\n') || text.endsWith(part.text))
          all += part.text
          count += part.lines
        }
        assert.is(all, text)
        assert.is(count, text.split('\n').length - 1)
      },
    ),
    { numRuns: 60, seed: 4 },
  )
})

test('a line longer than several ranges and than a block belongs to the first', async () => {
  const text = `a\n${'x'.repeat(3_000_000)}\nb\n`
  writeFileSync(file, text)
  const parts = await Promise.all(rangesOf(text.length, 700_000).map(({ start, end }) => read(start, end)))
  assert.equal(
    parts.map(({ text: part }) => part.length),
    [3_000_003, 0, 0, 0, 2],
  )
})

test.run()
