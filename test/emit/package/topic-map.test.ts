import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { topics } from '../../../generator/emit/package/topic-map.js'
import { sampleCatalogue } from '../sample.js'
import { textOf } from '../text-of.js'

const sample = sampleCatalogue()

test('a frozen value, and a type that says all of it', () => {
  const outputs = topics(sample)
  assert.match(
    textOf(outputs, 'topics.js'),
    "  '/shop/stock': /*#__PURE__*/ Object.freeze(['StockChanged']),\n",
  )
  assert.match(textOf(outputs, 'topics.d.ts'), "  readonly '/shop/stock': readonly ['StockChanged'];\n")
})

test.run()
