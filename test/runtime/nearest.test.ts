import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { nearest } from '../../generator/runtime/nearest.js'

test('the fewest edits win', () => {
  assert.is(nearest('/shop/oder', ['/status', '/shop/orders', '/shop/order']), '/shop/order')
  assert.is(nearest('kitten', ['sitting', 'mitten']), 'mitten')
})

test('what is far is not near', () => {
  assert.is(nearest('/abc', ['/xyzuvw']), undefined)
  assert.is(nearest('', ['a']), undefined)
  assert.is(nearest('abc', []), undefined)
})

test.run()
