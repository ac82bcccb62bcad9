import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type DriftReport, driftReporter } from '../../generator/runtime/drift.js'
import { createNotifications } from '../../generator/runtime/notifications.js'
import { createParse } from '../../generator/runtime/parse.js'
import { logged, testClient } from './client.js'
import { placed, tables, trouble } from './shop.js'

const notifications = createNotifications({ parse: createParse(tables), topics: tables.topics })
const keys = {
  OrderPlaced: {
    channel: 0,
    data: { messageType: 0, order: 'Order', extras: { '*': { a: 0 } }, list: { b: 0 } },
  },
  Order: 'Order2',
  Order2: { id: 0, state: 0, next: 'Order' },
} as const

function reporting(options: { readonly sample?: number; readonly every?: number } = {}) {
  const reports: DriftReport[] = []
  const reporter = driftReporter({ keys, ...options, send: (report) => reports.push(report) })
  const client = testClient()
  notifications(client, reporter).subscribe('/shop/**', () => {})
  const send = (message: unknown): void => client.send('/shop/**', message)
  return { reports, send, flush: reporter.flush }
}

const short = ({ kind, type, topic, path, keyword, count }: DriftReport['fingerprints'][number]): string =>
  [kind, type, topic, path, keyword, count].join(' ')

test('invalid, unknown and undocumented are counted by type, topic, path and keyword', () => {
  const { reports, send, flush } = reporting()
  const order = { id: '1', state: 'Open', next: { id: '2', colour: 'red' } }
  const data = {
    messageType: 'OrderPlaced',
    order,
    extras: { 'any name': { a: 1, c: 2 } },
    list: [{ b: 1, d: 2 }],
  }
  for (let count = 0; count < 3; count++) send({ channel: '/shop/orders', data })
  send({ channel: '/shop/orders', data: { messageType: 'OrderPlaced', order: { id: 7 } } })
  send({ channel: '/shop/orders', data: { messageType: 'OrderLost' } })
  send(placed('/shop/orders'))
  flush()
  flush()
  assert.is(reports.length, 1)
  const [report] = reports
  assert.equal(report?.fingerprints.map(short), [
    'undocumented OrderPlaced /shop/orders /data/order/next/colour key 3',
    'undocumented OrderPlaced /shop/orders /data/extras/*/c key 3',
    'undocumented OrderPlaced /shop/orders /data/list/*/d key 3',
    'invalid OrderPlaced /shop/orders /data/order/id type 1',
    'unknown OrderLost /shop/orders  message-type 1',
  ])
  assert.is(report?.version, 1)
  assert.is(report?.dropped, 0)
  for (const { first, last } of report?.fingerprints ?? []) {
    assert.match(first, /^\d{4}-\d\d-\d\dT.*Z$/)
    assert.ok(first <= last)
  }
})

test('no value is in a report, also where one is a name', () => {
  const { reports, send, flush } = reporting()
  const secrets = ['+49 170 1234567', 'jane@example.com', '4111111111111111', 'Jane Doe', 'x'.repeat(61)]
  for (const secret of secrets) {
    send({ channel: `/shop/${secret}`, data: { messageType: secret, text: secret } })
    send({
      channel: '/shop/orders',
      data: { messageType: 'OrderPlaced', order: { id: '1', [secret]: secret } },
    })
    send({ channel: '/shop/orders', data: { messageType: 'Trouble', text: [secret] } })
  }
  flush()
  const text = JSON.stringify(reports)
  for (const secret of secrets) assert.not(text.includes(secret), secret)
  assert.match(text, '"path":"/data/order/*"')
  assert.match(text, '"topic":"/shop/*"')
})

test('at most 100 fingerprints, the rest is counted', () => {
  const { reports, send, flush } = reporting()
  const name = (count: number): string => String.fromCharCode(97 + (count % 26), 97 + Math.floor(count / 26))
  for (let count = 0; count < 130; count++) send({ data: { messageType: name(count) } })
  flush()
  assert.is(reports[0]?.fingerprints.length, 100)
  assert.is(reports[0]?.dropped, 30)
  send({ data: { messageType: 'again' } })
  flush()
  assert.equal([reports[1]?.fingerprints.length, reports[1]?.dropped], [1, 0])
})

test('a report is sent by itself, and nothing if nothing came', async () => {
  const { reports, send } = reporting({ every: 5 })
  send(trouble('/shop/orders'))
  await new Promise((resolve) => setTimeout(resolve, 30))
  assert.is(reports.length, 0)
  send({})
  await new Promise((resolve) => setTimeout(resolve, 30))
  assert.is(reports.length, 1)
})

test('a manual flush puts the next report off, and no process stays for it', async () => {
  const { reports, send, flush } = reporting({ every: 40 })
  send({})
  await new Promise((resolve) => setTimeout(resolve, 20))
  flush()
  send({})
  await new Promise((resolve) => setTimeout(resolve, 30))
  assert.is(reports.length, 1)
})

test('sample is the share of messages that is looked at', () => {
  for (const [sample, expected] of [
    [0, 0],
    [1, 50],
  ] as const) {
    const { reports, send, flush } = reporting({ sample })
    for (let count = 0; count < 50; count++) send({})
    flush()
    assert.is(reports[0]?.fingerprints[0]?.count ?? 0, expected)
  }
})

test('what send throws harms nobody', () => {
  const reporter = driftReporter({
    send: () => {
      throw new Error('offline')
    },
  })
  const lines = logged(() => {
    reporter.onUnknown?.({ kind: 'unknown', reason: 'topic', type: 'A', topic: '/a', message: {} })
    reporter.flush()
  })
  assert.equal(lines, ['error notifications: Error: offline'])
})

test('a message that is nested without end is looked at no further', () => {
  const { reports, send, flush } = reporting()
  let order: object = { id: '1' }
  for (let count = 0; count < 1000; count++) order = { id: '1', next: order, odd: 1 }
  send({ channel: '/shop/orders', data: { messageType: 'OrderPlaced', order } })
  flush()
  const found = reports[0]?.fingerprints ?? []
  assert.ok(found.length > 10 && found.length < 60)
})

test('the keys of the package know all that its own examples have', async () => {
  const { documentedKeys } = await import('../../generated/keys.js')
  const { topicsOf } = await import('../../generated/index.js')
  const { sample } = await import('../../generated/testing.js')
  const reports: DriftReport[] = []
  const reporter = driftReporter({ keys: documentedKeys, send: (report) => reports.push(report) })
  const [topic] = topicsOf('CallStateChangeMessage')
  if (!topic) throw new Error('Calls have a topic.')
  const message = sample('CallStateChangeMessage', { data: { call: { state: 'Ringing' } } })
  const look = reporter.onEvent as ((event: object) => void) | undefined
  look?.({ type: 'CallStateChangeMessage', topic, data: message.data, message })
  reporter.flush()
  assert.is(reports.length, 0)
  Object.assign(message.data.call ?? {}, { novelty: 1 })
  look?.({ type: 'CallStateChangeMessage', topic, data: message.data, message })
  reporter.flush()
  assert.equal(reports[0]?.fingerprints.map(short), [
    'undocumented CallStateChangeMessage /v2/me/calls /data/call/novelty key 1',
  ])
})

test('the reporter costs a bundle at most 1 KB', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './runtime/drift.js'", resolveDir: resolve('generated') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
  assert.ok(bytes > 100 && bytes <= 1024, `${bytes} bytes`)
})

test.run()
