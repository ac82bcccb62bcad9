import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fault } from '../../generator/runtime/fault.js'

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

test.run()
