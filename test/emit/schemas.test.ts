import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { schemas } from '../../generator/emit/schemas.js'
import { sampleCatalogue } from './sample.js'

const sample = sampleCatalogue()

test('the files as they were read', () => {
  assert.equal(schemas(sample), [{ path: 'schemas/catalogue.json', text: '{}\n' }])
  assert.throws(() => schemas({ ...sample, files: [{ path: '../x.json', text: '' }] }))
})

test.run()
