import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readme } from '../../../generator/emit/package/readme.js'
import { named, record, sampleCatalogue, text } from '../sample.js'
import { supplies } from '../supplies.js'
import { textOf } from '../text-of.js'

const sample = sampleCatalogue()

test('all topics and message types, a start, the disclaimer', async () => {
  const page = textOf(await readme(sample, supplies), 'README.md')
  assert.match(page, /^# acme-orders\n\nWhat the shop says\n\n> This package is not affiliated with Acme\.\n/)
  assert.match(
    page,
    "notifications(client).on('/shop/orders', { OrderShipped: ({ data }) => console.log(data) })",
  )
  assert.match(page, '| `/shop/orders` | `OrderShipped`, `StockChanged` | All about /shop/orders. |\n')
  assert.match(page, '| `StockChanged` | Sent as StockChanged. |\n')
  assert.not.match(page, 'Keys of your own')
})

test('keys of a user, where a named object has free ones', async () => {
  const page = textOf(
    await readme({ ...sample, named: [...sample.named, named('Extras', record(text()))] }, supplies),
    'README.md',
  )
  assert.match(page, "declare module 'acme-orders' {\n  interface Extras {")
})

test('no empty parts', async () => {
  const { disclaimer: _disclaimer, ...manifest } = sample.manifest
  const page = textOf(
    await readme({ ...sample, manifest, topics: [], messageTypes: [] }, supplies),
    'README.md',
  )
  assert.not.match(page, /^>|## Start|\n\n\n/m)
})

test.run()
