import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { entry } from '../../generator/emit/entry.js'
import { sampleCatalogue } from './sample.js'
import { textOf } from './text-of.js'

const sample = sampleCatalogue()

test('stars all the way to the types', () => {
  const outputs = entry(sample)
  assert.match(textOf(outputs, 'index.d.ts'), "export * from './types/index.js';\n")
  assert.match(textOf(outputs, 'index.js'), "export * from './validators/StockChanged.js';\n")
  assert.not.match(textOf(outputs, 'index.js'), 'types')
})

test.run()
