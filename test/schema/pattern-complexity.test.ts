import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { complexityOf } from '../../generator/schema/pattern-complexity.js'

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

test.run()
