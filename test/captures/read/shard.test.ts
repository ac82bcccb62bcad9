import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Input } from '../../../generator/captures/read/inputs.js'
import { inShard, shardFrom } from '../../../generator/captures/read/shard.js'

const inputs = (count: number): readonly Input[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `captures/${index}.har`,
    path: '',
    isRegular: true,
    size: 1,
  }))

const names = (index: number, count: number, all: readonly Input[]): readonly string[] =>
  inShard(all, { index, count }).map(({ name }) => name)

test('reads i/n', () => {
  assert.equal(shardFrom('2/5'), { index: 2, count: 5 })
  for (const text of ['0/5', '6/5', '1', '1/0', 'a/b', '1/2/3', '-1/2', ''])
    assert.is(shardFrom(text), undefined, text)
})

test('every input is in one shard, and all shards have some', () => {
  const parts = [1, 2, 3, 4].map((index) => names(index, 4, inputs(100)))
  assert.equal(
    parts.flat().sort(),
    inputs(100)
      .map(({ name }) => name)
      .sort(),
  )
  assert.ok(parts.every(({ length }) => length > 10))
})

test('a new input moves no other', () => {
  const before = names(2, 4, inputs(100))
  assert.equal(names(2, 4, inputs(101)).slice(0, before.length), before)
})

test.run()
