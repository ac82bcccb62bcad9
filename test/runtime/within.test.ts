import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fault } from '../../generator/runtime/fault.js'
import type { RawError } from '../../generator/runtime/validator.js'
import { within } from '../../generator/runtime/within.js'

const error = (instancePath: string) => ({ instancePath, schemaPath: 'a#', keyword: 'type', params: {} })

test('inner errors are told from where the inner value stands', () => {
  assert.equal(within(null, '/data', [error(''), error('/id')]), [error('/data'), error('/data/id')])
})

test('they come after those that were there', () => {
  assert.equal(within([error('/a')], '/b', [error('/c')]), [error('/a'), error('/b/c')])
})

test('the errors of the inner check stay as they are', () => {
  const inner = [error('/id')]
  within(null, '/data', inner)
  assert.equal(inner, [error('/id')])
})

test('a check that says nothing adds nothing', () => {
  assert.equal(within(null, '/a', null), [])
  assert.equal(within(null, '/a', undefined), [])
})

test('what was found is not copied each time: a message may be full of faults', () => {
  let errors: RawError[] | null = null
  for (let count = 0; count < 200_000; count++) {
    errors = within(errors, `/${count}`, [error('')])
    errors = fault(errors, '', 'a#', 'type', {})
  }
  assert.is(errors?.length, 400_000)
})

test.run()
