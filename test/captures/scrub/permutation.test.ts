import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { permuted } from '../../../generator/captures/scrub/permutation.js'

const key = Buffer.from('a key')

for (const size of [2, 3, 8, 9, 90, 900, 1000]) {
  test(`every number below ${size} gets another one, and all have been given`, () => {
    const made = Array.from({ length: size }, (_, number) => permuted(key, size, number))
    assert.is(new Set(made).size, size)
    assert.ok(made.every((one, number) => one !== number && one >= 0 && one < size))
  })
}

test('which one is up to the key', () => {
  const under = (other: string): string =>
    Array.from({ length: 90 }, (_, number) => permuted(Buffer.from(other), 90, number)).join()
  assert.is(under('one'), under('one'))
  assert.is.not(under('one'), under('another'))
})

test('one alone stays', () => {
  assert.is(permuted(key, 1, 0), 0)
})

test.run()
