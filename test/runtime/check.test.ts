import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { RawError } from '../../generator/runtime/check.js'
import { fault } from '../../generator/runtime/fault.js'
import { innerFaults } from '../../generator/runtime/inner-faults.js'

test('the first error makes the list, the others join it', () => {
  const first = fault(null, '', 'a.schema.json#/type', 'type', { type: 'string' })
  const both = fault(first, '/b', 'a.schema.json#/required', 'required', { missingProperty: 'c' })
  assert.is(both, first)
  assert.equal(both, [
    { instancePath: '', schemaPath: 'a.schema.json#/type', keyword: 'type', params: { type: 'string' } },
    {
      instancePath: '/b',
      schemaPath: 'a.schema.json#/required',
      keyword: 'required',
      params: { missingProperty: 'c' },
    },
  ])
})

const error = (instancePath: string) => ({ instancePath, schemaPath: 'a#', keyword: 'type', params: {} })

test('inner errors are told from where the inner value stands', () => {
  assert.equal(innerFaults(null, '/data', [error(''), error('/id')]), [error('/data'), error('/data/id')])
})

test('they come after those that were there', () => {
  assert.equal(innerFaults([error('/a')], '/b', [error('/c')]), [error('/a'), error('/b/c')])
})

test('the errors of the inner check stay as they are', () => {
  const inner = [error('/id')]
  innerFaults(null, '/data', inner)
  assert.equal(inner, [error('/id')])
})

test('a check that says nothing adds nothing', () => {
  assert.equal(innerFaults(null, '/a', null), [])
  assert.equal(innerFaults(null, '/a', undefined), [])
})

test('what was found is not copied each time: a message may be full of faults', () => {
  let errors: RawError[] | null = null
  for (let count = 0; count < 200_000; count++) {
    errors = innerFaults(errors, `/${count}`, [error('')])
    errors = fault(errors, '', 'a#', 'type', {})
  }
  assert.is(errors?.length, 400_000)
})

test.run()
