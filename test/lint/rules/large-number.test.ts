import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf } from '../bakery.js'

test('numbers that JavaScript cannot hold, in values and bounds', () => {
  const properties = {
    id: { description: 'x', type: 'integer', minimum: -(2 ** 63), maximum: 2 ** 53 - 1 },
    code: { description: 'x', enum: [1, 2 ** 53, { deep: [2 ** 64] }] },
    one: { description: 'x', const: 1e300 },
  }
  const places = saidOf(
    { 'resources/loaf.schema.json': { description: 'x', type: 'object', properties } },
    'large-number',
  )
  assert.equal(
    places.map((line) =>
      line.replace(/^warning large-number resources\/loaf\.schema\.json#\/properties|: .*$/g, ''),
    ),
    ['/id/minimum', '/code/enum/1', '/code/enum/2/deep/0', '/one/const'],
  )
  assert.match(places[0] ?? '', 'This number is beyond 2^53')
})

test.run()
