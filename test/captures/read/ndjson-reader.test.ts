import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ndjson, readLines } from '../../../generator/captures/read/ndjson-reader.js'
import type { Item } from '../../../generator/captures/read/reader.js'

async function read(text: string | Buffer, size = 1000, limit?: number): Promise<readonly Item[]> {
  const bytes = Buffer.from(text)
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  const items: Item[] = []
  for await (const group of readLines(chunks, limit)) items.push(...group)
  return items
}

const seen = (items: readonly Item[]): readonly unknown[] =>
  items.map((item) => {
    if (item.kind === 'skipped') return item
    return item.kind === 'document' ? [item.line, item.value] : [item.line, item.message]
  })

test('a value a line, with the line it stands on, however the bytes are cut', async () => {
  for (const size of [1, 2, 3, 7, 1000]) {
    assert.equal(seen(await read('{"a":"ü😀"}\n\n [1]\r\n \t\n2', size)), [
      [1, { a: 'ü😀' }],
      [3, [1]],
      [5, 2],
    ])
  }
})

test('nothing is in nothing', async () => {
  assert.equal(await read(''), [])
  assert.equal(await read('\n\r\n  \n'), [])
})

test('a line that is broken is a finding with its place, and the others are read', async () => {
  assert.equal(seen(await read('{"a":1}\n{"a":1,}\n{"a":2}\n{"a":')), [
    [1, { a: 1 }],
    [2, 'Invalid JSON: expected a property name in double quotes.'],
    [3, { a: 2 }],
    [4, 'Invalid JSON: it is truncated.'],
  ])
})

test('no part of a broken line is repeated', async () => {
  for (const text of ['{"name": Miller}', '{"name": "Miller}', 'Miller', '{"a":1} Miller', '{"Miller" 1}']) {
    const [item] = await read(`${text}\n`)
    assert.is(item?.kind, 'unreadable')
    assert.not.match(JSON.stringify(item), 'Miller')
  }
})

test('bytes that are no UTF-8 spoil their own line only', async () => {
  const text = Buffer.concat([
    Buffer.from('1\n"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"\n"ü"\n'),
    Buffer.from([0xc3]),
  ])
  for (const size of [1, 1000]) {
    assert.equal(seen(await read(text, size)), [
      [1, 1],
      [2, 'The text is not valid UTF-8.'],
      [3, 'ü'],
      [4, 'The text is not valid UTF-8.'],
    ])
  }
})

test('many lines are read like each of them, wherever what is decoded at once ends', async () => {
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.integer({ min: 0, max: 9_000 }).map((size) => Buffer.from(`"${'x'.repeat(size)}"`)),
    },
    {
      weight: 2,
      arbitrary: fc.integer({ min: 0, max: 3_000 }).map((size) => Buffer.from(`"${'ü😀'.repeat(size)}"`)),
    },
    { weight: 1, arbitrary: fc.constant(Buffer.from(`"${'y'.repeat(70_000)}"`)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '\r', ' ', '{"cut', '"\u2028"').map((text) => Buffer.from(text)),
    },
    { weight: 1, arbitrary: fc.constant(Buffer.from([0x22, 0xff, 0x22])) },
  )
  const lines = fc.array(line, { minLength: 1, maxLength: 60, size: 'max' })
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom(65_536, 100_000, 1_000_000), async (all, size) => {
      const together = seen(await read(Buffer.concat(all.flatMap((one) => [one, Buffer.from('\n')])), size))
      const alone: unknown[] = []
      for (const [index, one] of all.entries())
        alone.push(...seen(await read(Buffer.concat([Buffer.alloc(index, '\n'), one]), one.length + 60)))
      assert.equal(together, alone)
    }),
    { numRuns: 60, seed: 4 },
  )
})

test('a line over the limit is let go as it streams, and the next one is read', async () => {
  const limit = 2 * 1024 * 1024
  const text = `1\n"${'x'.repeat(3 * 1024 * 1024)}"\n"${'y'.repeat(1024 * 1024)}"\n`
  const items = await read(text, 64 * 1024, limit)
  assert.equal(seen(items.slice(0, 2)), [
    [1, 1],
    [2, 'The line has more than 2 MB.'],
  ])
  assert.is(items[2]?.kind === 'document' && items[2].line, 3)
})

test('nesting has a limit', async () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
  const [fine, tooDeep, muchTooDeep] = await read(`${deep(1000)}\n${deep(1001)}\n${deep(100_000)}\n`)
  assert.is(fine?.kind, 'document')
  assert.equal(tooDeep, {
    kind: 'unreadable',
    message: 'Nested too deeply: more than 1,000 levels.',
    line: 2,
    column: 1,
  })
  assert.is(muchTooDeep?.kind, 'unreadable')
})

test('it takes whatever no other reader does', () => {
  assert.is(ndjson.accepts('anything', true), true)
})

test.run()
