import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { takenNames } from '../../../generator/catalogue/names.js'
import { partsOf } from '../../../generator/catalogue/parts.js'
import { pluralOf, valueName } from '../../../generator/catalogue/value-list.js'
import { emit } from '../../../generator/emit/index.js'
import { entry } from '../../../generator/emit/package/entry.js'
import { sampleCatalogue } from '../sample.js'
import { files } from '../supplies.js'
import { textOf } from '../text-of.js'
import { exportedNames } from '../type-check.js'

const sample = sampleCatalogue()

test('stars all the way to the types', () => {
  const outputs = entry(sample)
  assert.match(textOf(outputs, 'index.d.ts'), "export * from './types/index.js';\n")
  assert.match(textOf(outputs, 'index.js'), "export * from './validators/StockChanged.js';\n")
  assert.not.match(textOf(outputs, 'index.js'), 'types')
})

test('what the root exports besides the catalogue, no schema may be called', async () => {
  const parts = [...partsOf(sample).composed.values()].flatMap((one) => one.parts)
  const ofCatalogue = new Set([
    ...sample.named.map(({ name }) => name),
    ...[...sample.topics, ...sample.wildcards].map(({ events }) => events),
    ...parts.flatMap(({ name }) => [name, `is${name}`, valueName(pluralOf(name))]),
    ...sample.messageTypes.flatMap(({ name }) => [`is${name}`, `validate${name}`, `${name}Schema`]),
  ])
  const names = exportedNames(await emit(sample, files))
  const others = names.filter((name) => !ofCatalogue.has(name))
  assert.ok(names.length > others.length)
  for (const name of ['Issue', 'Topic', 'parse', 'topicsOf']) assert.ok(others.includes(name), name)
  assert.equal(
    others.filter((name) => !takenNames.includes(name)),
    [],
  )
})

test.run()
