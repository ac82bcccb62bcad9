import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { router } from '../../../generator/emit/package/router.js'
import { sampleCatalogue } from '../sample.js'
import { textOf } from '../text-of.js'

const sample = sampleCatalogue()

test('where things are, and every spelling with its check', () => {
  const code = textOf(router(sample), 'parse.js')
  assert.match(code, "import { checkOrderShipped, checkStockChanged } from './checks.js';\n")
  assert.match(code, "tag: ['data', 'messageType'],")
  assert.match(code, "    ['OrderShipped', ['OrderShipped', 'OrderSent'], checkOrderShipped],\n")
})

test.run()
