import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { json } from '../../../generator/captures/read/json-reader.js'
import type { Item } from '../../../generator/captures/read/reader.js'

async function read(text: string): Promise<readonly unknown[]> {
  const items: Item[] = []
  for await (const group of json.read([Buffer.from(text)])) items.push(...group)
  return items.map((item) => {
    if (item.kind === 'skipped') return item
    return [item.line, item.column, item.kind === 'document' ? item.value : item.message]
  })
}

test('one message, over several lines', async () => {
  assert.equal(await read('\n {\n "a": 1\n}\n'), [[2, 2, { a: 1 }]])
})

test('an array of messages, each with its place', async () => {
  assert.equal(await read('[\n  {"a": 1},\n  {"a": 2}\n]'), [
    [2, 3, { a: 1 }],
    [3, 3, { a: 2 }],
  ])
})

test('several values one after the other, as some tools print them', async () => {
  assert.equal(await read('{\n"a":1\n}\n{\n"a":2\n}\n[3]'), [
    [1, 1, { a: 1 }],
    [4, 1, { a: 2 }],
    [7, 2, 3],
  ])
})

test('a batch that is cut keeps what came before', async () => {
  assert.equal(await read('[{"a":1},\n{"b":'), [
    [1, 2, { a: 1 }],
    [2, 6, 'Invalid JSON: it is truncated.'],
  ])
  assert.equal(await read('[{"a":1},\n'), [
    [1, 2, { a: 1 }],
    [2, 1, 'The file is truncated: a bracket is not closed.'],
  ])
})

test('one bad message in a batch spoils no other', async () => {
  assert.equal(await read('[{"a":1},\n {"a":x},\n {"a":3}]'), [
    [1, 2, { a: 1 }],
    [2, 7, 'Invalid JSON: expected a value.'],
    [3, 2, { a: 3 }],
  ])
})

test('what stands beside a value is no JSON', async () => {
  const items = await read('{"a":1} x')
  assert.equal(items[0], [1, 1, { a: 1 }])
  assert.match(JSON.stringify(items[1]), 'Invalid JSON')
})

test.run()
