import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { RawError } from '../../generator/runtime/check.js'
import { fault, faultsIn, firstFaults, missing, mustBe, notOfType } from '../../generator/runtime/checking.js'

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
  assert.equal(faultsIn(null, '/data', [error(''), error('/id')]), [error('/data'), error('/data/id')])
})

test('they come after those that were there', () => {
  assert.equal(faultsIn([error('/a')], '/b', [error('/c')]), [error('/a'), error('/b/c')])
})

test('the errors of the inner check stay as they are', () => {
  const inner = [error('/id')]
  faultsIn(null, '/data', inner)
  assert.equal(inner, [error('/id')])
})

test('a check that says nothing adds nothing', () => {
  const faults = [error('/a')]
  assert.is(faultsIn(faults, '/b', null), faults)
  assert.is(faultsIn(null, '/b', null), null)
})

test('what was found is not copied each time: a message may be full of faults', () => {
  let errors: RawError[] | null = null
  for (let count = 0; count < 200_000; count++) {
    errors = faultsIn(errors, `/${count}`, [error('')])
    errors = fault(errors, '', 'a#', 'type', {})
  }
  assert.is(errors?.length, 400_000)
})

test('what must be there is missing, or of another type', () => {
  const told = (value: unknown, schema: string) => mustBe(null, value, '/list/0/id', schema, 'string')[0]
  assert.equal(told(1, 'a.json'), notOfType(null, '/list/0/id', 'a.json', 'string')[0])
  assert.equal(told(undefined, 'a.json'), missing(null, '/list/0', 'a.json', 'id')[0])
  assert.equal(told(undefined, 'a.json#/b/properties/id'), missing(null, '/list/0', 'a.json#/b', 'id')[0])
})

test('a fault is asked for where its path says, unless a place is told', () => {
  const pointerOfFault = (path: string, schema: string) =>
    notOfType(null, path, schema, 'string')[0]?.schemaPath
  assert.is(pointerOfFault('', 'a.schema.json'), 'a.schema.json#/type')
  assert.is(
    pointerOfFault('/list/0/id', 'a.schema.json'),
    'a.schema.json#/properties/list/items/properties/id/type',
  )
  assert.is(pointerOfFault('/0th', 'a.schema.json'), 'a.schema.json#/properties/0th/type')
  assert.is(pointerOfFault('/id', 'a.schema.json#/oneOf/1'), 'a.schema.json#/oneOf/1/type')
  assert.is(missing(null, '/a', 'b', 'c')[0]?.schemaPath, 'b#/properties/a/required')
})

test('faults of a branch that is not meant are dropped', () => {
  const first = fault(null, '', 'a#', 'type', {})
  assert.is(firstFaults(fault(first, '', 'a#', 'const', {}), 1)?.length, 1)
  assert.is(firstFaults(first, 0), null)
  assert.is(firstFaults(null, 0), null)
})

test.run()
