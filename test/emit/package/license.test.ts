import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { license } from '../../../generator/emit/package/license.js'
import { sampleCatalogue } from '../sample.js'
import { supplies } from '../supplies.js'
import { textOf } from '../text-of.js'

const sample = sampleCatalogue()

test('the MIT text, or a name', async () => {
  assert.match(textOf(await license(sample, supplies), 'LICENSE'), /^MIT License\n\nCopyright \(c\) Jo Doe\n/)
  const manifest = { ...sample.manifest, license: 'Apache-2.0' }
  assert.match(
    textOf(await license({ ...sample, manifest }, supplies), 'LICENSE'),
    'Licensed under Apache-2.0',
  )
})

test.run()
