import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../generator/emit/declarations/maps.js'
import type { Shape } from '../../../generator/shape/shape.js'
import { named, object, primitive, sampleCatalogue, text, union } from '../sample.js'

const sample = sampleCatalogue()

test('the maps of two topics and two message types', async () => {
  const [types, module] = await maps(sample)
  assert.equal(module, { path: 'runtime/catalogue.js', text: 'export {};\n' })
  assert.is(types?.path, 'runtime/catalogue.d.ts')
  for (const part of [
    "import type { OrderShipped, OrderShippedData } from '../types/OrderShipped.js';",
    'export type MessageType = keyof Messages;',
    "export type Topic = '/shop/orders' | '/shop/stock';",
    'export interface Payloads {\n  /** Sent as OrderShipped. */\n  OrderShipped: OrderShippedData;\n  /** Sent as StockChanged. */\n  StockChanged: StockChangedData;\n}',
    "/** All about /shop/stock. */\nexport interface ShopStockEvents {\n  /** Sent as StockChanged. */\n  StockChanged: Received<'StockChanged'>;\n}",
    'export interface ShopAnyEvents extends ShopOrdersEvents, ShopStockEvents {',
    "export interface Patterns {\n  /** All about /shop/orders. */\n  '/shop/orders': ShopOrdersEvents;\n  /** All about /shop/stock. */\n  '/shop/stock': ShopStockEvents;\n  /** Covers `/shop/orders`, `/shop/stock`. */\n  '/**': AllEvents;",
  ]) {
    assert.ok(types?.text.includes(part), `${part}\n\nis not in\n\n${types?.text}`)
  }
})

test('events of all topics are there without a wildcard for them', async () => {
  const [types] = await maps({ ...sample, wildcards: [] })
  assert.match(types?.text ?? '', 'export interface AllEvents extends ShopOrdersEvents, ShopStockEvents {')
})

test('a catalogue of nothing', async () => {
  const [types] = await maps({ ...sample, named: [], messageTypes: [], topics: [], wildcards: [] })
  assert.match(types?.text ?? '', 'export type Topic = never;')
  assert.match(types?.text ?? '', 'export interface AllEvents {\n}')
})

const payload = object({ messageType: text() })
const payloads: readonly (readonly [name: string, shape: Shape, want: string])[] = [
  ['an optional payload', object({ 'data?': payload }), 'StockChangedData'],
  ['a union of messages', union(object({ data: payload }), object({ data: payload })), 'StockChangedData'],
  ['a message that may have none', union(object({ data: payload }), object({})), 'unknown'],
  ['a message that is no object', primitive('string'), 'unknown'],
]

for (const [name, shape, want] of payloads) {
  test(`the payload of ${name}`, async () => {
    const [types] = await maps({
      ...sample,
      named: [...sample.named.slice(0, -1), named('StockChanged', shape)],
    })
    assert.ok(types?.text.includes(`  StockChanged: ${want};\n`), types?.text)
  })
}

test.run()
