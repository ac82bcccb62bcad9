import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { validators } from '../../../generator/emit/checks/validators.js'
import { sampleCatalogue } from '../sample.js'
import { textOf } from '../text-of.js'

const sample = sampleCatalogue()

test('three exports for each message type', () => {
  const outputs = validators(sample)
  assert.equal(
    outputs.map(({ path }) => path),
    ['OrderShipped', 'StockChanged'].flatMap((name) => [`validators/${name}.js`, `validators/${name}.d.ts`]),
  )
  assert.match(
    textOf(outputs, 'validators/OrderShipped.js'),
    "/*#__PURE__*/ standardSchema('acme-orders', checkOrderShipped)",
  )
  assert.match(
    textOf(outputs, 'validators/OrderShipped.d.ts'),
    'isOrderShipped(value: unknown): value is OrderShipped;',
  )
})

test.run()
