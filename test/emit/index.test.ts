import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emit } from '../../generator/emit/index.js'
import { run } from './run-package.js'
import { sampleCatalogue } from './sample.js'
import { files } from './supplies.js'
import { textOf } from './text-of.js'
import { typeErrors } from './type-check.js'

const outputs = await emit(sampleCatalogue(), files)

test('the files of a package', () => {
  const paths = outputs.map(({ path }) => path)
  assert.equal(paths, [...paths].sort())
  assert.is(new Set(paths.map((path) => path.toLowerCase())).size, paths.length)
  for (const path of [
    'index.js',
    'index.d.ts',
    'package.json',
    'README.md',
    'LICENSE',
    'runtime/catalogue.d.ts',
  ]) {
    assert.ok(paths.includes(path), path)
  }
})

test('declarations of what can be imported, and of nothing else', () => {
  const paths = outputs.map(({ path }) => path)
  const { exports } = JSON.parse(textOf(outputs, 'package.json'))
  const modules = paths.filter((path) => path.endsWith('.js'))
  const exported = modules.filter((path) =>
    Object.values<{ default?: string }>(exports).some(({ default: target = '' }) =>
      new RegExp(`^${target.slice(2).replace('*', '[^/]*')}$`).test(path),
    ),
  )
  for (const path of exported) assert.ok(paths.includes(path.replace(/js$/, 'd.ts')), path)
  for (const path of ['checks.d.ts', 'runtime/checking.d.ts', 'runtime/phrase.d.ts'])
    assert.not.ok(paths.includes(path), path)
})

test('the same catalogue gives the same bytes', async () => {
  assert.equal(await emit(sampleCatalogue(), files), outputs)
})

test('no file holds what makes code of text', () => {
  for (const { path, text } of outputs.filter(({ path }) => path.endsWith('.js'))) {
    assert.not.match(text, /\brequire\(|\beval\(|new Function|use strict|schema\d+\b(?!\.json)/, path)
  }
})

test('a user of the package compiles, and mistakes do not', () => {
  const consumer = `
import { isStockChanged } from 'acme-orders/validators/StockChanged'
import { notifications, type Order, parse, type Topic, topics, topicsOf } from 'acme-orders'

const parsed = parse({}, { topic: '/shop/stock' })
if (parsed.kind === 'known' && parsed.type === 'OrderShipped') {
  const order: Order = parsed.data.order
  order.total?.currency?.at(0)
  // @ts-expect-error
  parsed.data.left
}
const all: Topic[] = topicsOf('OrderShipped')
const first: 'OrderShipped' = topics['/shop/orders'][0]
// @ts-expect-error
topics['/shop/orders'].push('OrderShipped')
notifications({ subscribe: () => 1 }).on('/shop/**', { OrderShipped: ({ data }) => data.order.id.length })
// @ts-expect-error
notifications({ subscribe: () => 1 }).on('/shop/stock', { OrderShipped: () => {} })
const value: unknown = all ?? first
if (isStockChanged(value)) value.data.left?.toFixed()
`
  assert.equal(typeErrors(outputs, consumer, 'acme-orders'), [])
})

test('keys of a user merge into an interface of the package', () => {
  const consumer = `
import type { Order } from 'acme-orders'
declare module 'acme-orders' { interface Order { mine?: number } }
export const mine = (order: Order): string | undefined => order.mine?.toFixed()
`
  assert.equal(typeErrors(outputs, consumer, 'acme-orders'), [])
  assert.is(typeErrors(outputs, consumer.replace(/declare.*/, ''), 'acme-orders').length, 1)
})

test('every module loads where no code may be made of text, and the package works', () => {
  const modules = outputs
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path }) => `./node_modules/acme-orders/${path}`)
  const script = `
for (const path of ${JSON.stringify(modules)}) await import(path)
const { parse, OrderShippedSchema, isStockChanged, topics } = await import('acme-orders')
const order = (id) => ({ channel: '/shop/orders', data: { messageType: 'OrderSent', order: { id } } })
const { issues } = parse(order(1))
console.log(JSON.stringify([
  parse(order('a')).type,
  issues.map(({ pointer, schema }) => [pointer, schema]),
  parse({ channel: '/shop/stock', ...order('a').data }).kind,
  isStockChanged({ data: { messageType: 'StockChanged', left: 1.5 } }),
  isStockChanged({ data: { messageType: 'StockChanged', left: 1 } }),
  OrderShippedSchema['~standard'].validate(order('a')).value.data.order.id,
  Object.isFrozen(topics) && Object.isFrozen(topics['/shop/stock']),
]))`
  assert.equal(JSON.parse(run(outputs, script)), [
    'OrderShipped',
    [['/data/order/id', 'sample.schema.json#/type']],
    'invalid',
    false,
    true,
    'a',
    true,
  ])
})

test('of the last run, a memory keeps what this one needed too, and nothing else', async () => {
  const memory = { texts: new Map([['of a run before', 'x']]) }
  assert.equal(await emit(sampleCatalogue(), files, memory), outputs)
  const kept = memory.texts
  assert.ok(kept.size > 0 && !kept.has('of a run before'))
  assert.equal(await emit(sampleCatalogue(), files, memory), outputs)
  assert.equal(memory.texts, kept)
})

test.run()
