import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { MessageType } from '../../generator/runtime/catalogue.js'
import { createParse } from '../../generator/runtime/parse.js'
import { createSample, type SampleTables } from '../../generator/runtime/sample.js'
import { placed, tables, trouble } from './shop.js'

const shipped = (...numbers: readonly string[]): object => ({
  channel: '/shop/orders/parcels',
  data: { messageType: 'OrderShipped', order: { id: '1' }, parcels: numbers.map((number) => ({ number })) },
})
const examples: SampleTables['examples'] = {
  OrderPlaced: [placed(), { data: { messageType: 'OrderPlaced', order: { id: '2' } } }],
  OrderShipped: [shipped('a', 'b')],
  StockChanged: [],
  Trouble: [trouble('/status'), trouble('/status', 'Error')],
}
const parse = createParse(tables)
const topics = Object.entries(tables.topics)
const topicsOf: SampleTables['topicsOf'] = (type) =>
  (Object.keys(tables.topics) as (keyof typeof tables.topics)[]).filter((topic) =>
    tables.topics[topic].includes(type),
  )
const sample = createSample({ parse, topicsOf, topic: ['channel'], examples })

test('an example, with the topic that it may lack', () => {
  assert.ok(topics.length > 0)
  assert.equal(sample('OrderPlaced'), placed('/shop/orders'))
  assert.equal(sample('Trouble'), trouble('/status'))
  for (const type of ['OrderPlaced', 'OrderShipped', 'Trouble'] as const)
    assert.is(parse(sample(type)).kind, 'known')
})

test('an example without a topic gets a channel of its template', () => {
  const rooms = createSample({
    parse,
    topicsOf,
    topic: ['channel'],
    channels: { '/shop/orders': '/status' },
    examples: { ...examples, Trouble: [trouble()] },
  })
  assert.equal(rooms('Trouble'), trouble('/status'))
})

test('the seed chooses, and equal parameters give equal messages, never the same', () => {
  const ids = [0, 1, 2, 3, -1, 1.5].map((seed) => sample('OrderPlaced', {}, { seed }).data.order.id)
  assert.equal(ids, ['1', '2', '1', '2', '2', '2'])
  const [first, second] = [sample('OrderShipped'), sample('OrderShipped')]
  assert.equal(first, second)
  first.data.parcels.push({ number: 'c' })
  first.data.order.id = 'changed'
  assert.equal(sample('OrderShipped'), second)
})

test('overrides are laid over the example, however deep', () => {
  const message = sample('OrderPlaced', { data: { order: { state: 'Paid' } } })
  assert.equal(message.data, { messageType: 'OrderPlaced', order: { id: '1', state: 'Paid' } })
  const overrides = { data: { parcels: [{}, { number: 'x' }, {}] } }
  assert.equal(sample('OrderShipped', overrides).data.parcels, [
    { number: 'a' },
    { number: 'x' },
    { number: 'a' },
  ])
  assert.equal(overrides, { data: { parcels: [{}, { number: 'x' }, {}] } })
  assert.equal(sample('OrderShipped', { data: { parcels: [] } }).data.parcels, [])
  assert.not('state' in sample('OrderPlaced', { data: { order: { state: undefined } } }).data.order)
  const hostile = JSON.parse('{ "__proto__": { "polluted": true } }')
  assert.is(Reflect.get(sample('OrderPlaced', hostile), 'polluted'), undefined)
})

test('another example is taken where the overrides go with it alone', () => {
  const message = sample('OrderPlaced', { data: { order: { id: '7', state: undefined } } })
  assert.equal(message.data.order, { id: '7' })
  assert.is(sample('Trouble', { channel: '/shop/stock' }).channel, '/shop/stock')
})

test('what cannot be valid is refused, with the reason', () => {
  const refused = (run: () => unknown, message: RegExp): void =>
    assert.throws(run, (error: unknown) => error instanceof TypeError && message.test(error.message))
  refused(
    () => sample('OrderPlaced', { data: { order: { id: undefined } } }),
    /"OrderPlaced".*"\/data\/order\/id" is missing/,
  )
  refused(() => sample('OrderPlaced', { channel: '/status' }), /change its type or topic/)
  refused(() => sample('StockChanged'), /no example/)
  refused(() => sample('toString' as MessageType), /no example/)
})

test.run()
