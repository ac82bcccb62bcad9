import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { packageFile } from '../../../generator/emit/package/package-json.js'
import { sampleCatalogue } from '../sample.js'
import { textOf } from '../text-of.js'

const sample = sampleCatalogue()

test('complete, and only what the manifest says', () => {
  const content = JSON.parse(textOf(packageFile(sample), 'package.json'))
  assert.is(content.name, 'acme-orders')
  assert.is(content.sideEffects, false)
  assert.equal(content.repository, { type: 'git', url: 'https://example.com/acme/orders.git' })
  const { author: _author, homepage: _homepage, repository: _repository, ...manifest } = sample.manifest
  const bare = JSON.parse(
    textOf(packageFile({ ...sample, manifest: { ...manifest, keywords: [] } }), 'package.json'),
  )
  for (const key of ['author', 'homepage', 'repository', 'keywords']) assert.not.ok(key in bare, key)
})

test.run()
