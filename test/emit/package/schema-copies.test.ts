import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { schemas } from '../../../generator/emit/package/schema-copies.js'
import { sampleCatalogue } from '../sample.js'

const sample = sampleCatalogue()

test('the files as they were read', () => {
  assert.equal(schemas(sample), [{ path: 'schemas/catalogue.json', text: '{}\n' }])
  assert.throws(() => schemas({ ...sample, files: [{ path: '../x.json', text: '' }] }))
})

test('the manifest names no schema that is not in the package', () => {
  const text =
    '{\n  "$schema": "../templates/catalogue.schema.json",\n  "name": "a",\n  "b": { "$schema": "c" }\n}\n'
  const files = [
    { path: 'catalogue.json', text },
    { path: 'resources/a.schema.json', text },
  ]
  assert.equal(schemas({ ...sample, files }), [
    { path: 'schemas/catalogue.json', text: '{\n  "name": "a",\n  "b": { "$schema": "c" }\n}\n' },
    { path: 'schemas/resources/a.schema.json', text },
  ])
  for (const [given, wanted] of [
    ['{"a":1,"$schema":"x"}', '{"a":1}'],
    ['{ "$schema": "x" }', '{  }'],
    ['{"a":1}', '{"a":1}'],
    ['{"a":1,"$schema":"x","b":2}', '{"a":1,"b":2}'],
  ] as const)
    assert.is(schemas({ ...sample, files: [{ path: 'catalogue.json', text: given }] })[0]?.text, wanted)
})

test.run()
