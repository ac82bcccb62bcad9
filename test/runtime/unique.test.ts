import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { areUnique, equal } from '../../generator/runtime/equal.js'

test('no two items are equal', () => {
  for (const items of [
    [],
    [1, '1', true, 'true', null, 'null'],
    [{ a: 1 }, { a: '1' }, [1], ['1'], '{"a":1}'],
    [[], {}],
  ])
    assert.ok(areUnique(items), JSON.stringify(items))
  for (const items of [
    [1, 2, 1],
    [0, -0],
    ['__proto__', '__proto__'],
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [[{}], [{}]],
  ])
    assert.not(areUnique(items), JSON.stringify(items))
})

test('as comparing each with each', () => {
  const value = fc.jsonValue({ maxDepth: 2 })
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), fc.boolean(), (list, isTwice) => {
      const items: readonly unknown[] = isTwice ? [...list, ...structuredClone(list.slice(0, 1))] : list
      const hasEqual = items.some((item, index) => items.slice(0, index).some((other) => equal(item, other)))
      assert.is(areUnique(items), !hasEqual)
    }),
    { numRuns: 500 },
  )
})

test('a hostile list takes no long time', () => {
  const items = Array.from({ length: 100_000 }, (_, index) => [[[index]]])
  assert.ok(areUnique(items))
  assert.not(areUnique([...items, [[[7]]]]))
})

test.run()
