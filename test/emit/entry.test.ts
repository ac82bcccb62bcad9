import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { takenNames } from '../../generator/catalogue/names.js'
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

test('what the root exports by name, no schema may be called', () => {
  const types = textOf(entry(sample), 'index.d.ts')
  const exported = [...types.matchAll(/export type \{ (.*) \}/g)].flatMap(([, names = '']) =>
    names.split(', '),
  )
  assert.ok(exported.includes('Issue'))
  for (const name of exported) assert.ok(takenNames.includes(name), name)
})

test.run()
