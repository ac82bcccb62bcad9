import { createRequire } from 'node:module'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { complexityOf, isPlainlyLinear } from '../../generator/schema/pattern-complexity.js'

test('how long it can take to match a pattern', () => {
  assert.equal(complexityOf('^[a-z]+$'), { kind: 'linear' })
  assert.equal(complexityOf('^.*a.*$'), { kind: 'polynomial', degree: 2 })
  assert.equal(complexityOf('^(a|a)*$'), { kind: 'exponential' })
  assert.equal(complexityOf('^(?=[A-Z])[a-z]*$'), { kind: 'linear' })
})

test('where the analysis gives up does not depend on the time that it takes', () => {
  const { now } = performance
  let time = 0
  performance.now = () => {
    time += 10_000 // each look at the clock is ten seconds after the one before
    return time
  }
  try {
    const version =
      '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-z-][0-9a-z-]*)))?$'
    assert.equal(complexityOf(version), { kind: 'linear' })
  } finally {
    performance.now = now
  }
})

test('an analysis of too many steps is given up', () => {
  const hexadecimal = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}'
  assert.equal(complexityOf(hexadecimal), {
    kind: 'unknown',
    why: 'it takes too many steps',
  })
})

test('what a look takes for linear, the analyser does', () => {
  const analyser: typeof import('recheck') = createRequire(import.meta.url)('recheck/lib/browser.js')
  const characters = ['a', '\\d', '[ab]', '[^a]', '.', '\\.', '1']
  const quantifiers = ['', '+', '*', '?', '{2}']
  const parts = characters.flatMap((one, at) => [
    one,
    `${one}${quantifiers[at % 5]}`,
    `${one}${quantifiers[(at + 2) % 5]}`,
  ])
  const patterns = parts
    .flatMap((one, at) =>
      parts.map((other, by) => `^${one}${parts[(at * 7 + by) % 21]}${other}${by % 2 ? '$' : ''}`),
    )
    .filter((pattern, index) => index % 4 === 0 && /[*+?{]/.test(pattern) && isPlainlyLinear(pattern))
  assert.ok(patterns.length > 30)
  for (const pattern of patterns)
    assert.is(analyser.checkSync(pattern, 'u', { recallTimeout: -1 }).status, 'safe', pattern)
  assert.equal(['^a+b*', 'a+b', '^(a)+', '^a|b+', '^a?b?c?d', '^a{2}{3}'].filter(isPlainlyLinear), [])
})

test.run()
