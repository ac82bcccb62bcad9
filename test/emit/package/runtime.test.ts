import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { runtime } from '../../../generator/emit/package/runtime.js'
import { sampleCatalogue } from '../sample.js'
import { supplies } from '../supplies.js'
import { textOf } from '../text-of.js'

test('JavaScript and declarations of every fixed part, the stand-in left out', async () => {
  const outputs = await runtime(sampleCatalogue(), supplies)
  const paths = outputs.map(({ path }) => path)
  assert.not.ok(paths.includes('runtime/catalogue.js'))
  assert.ok(paths.includes('runtime/parse.js') && paths.includes('runtime/parse.d.ts'))
  assert.match(
    textOf(outputs, 'runtime/unicode-length.js'),
    'export function unicodeLength(text) {\n  let length',
  )
  assert.match(
    textOf(outputs, 'runtime/unicode-length.d.ts'),
    'export declare function unicodeLength(text: string): number;',
  )
})

test.run()
