import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createNotifications } from '../../generator/runtime/notifications.js'
import { createParse } from '../../generator/runtime/parse.js'
import { logged, testClient } from './client.js'
import { placed, tables, trouble } from './shop.js'

const notifications = createNotifications({ parse: createParse(tables), topics: tables.topics })
const settled = () => new Promise((resolve) => setImmediate(resolve))
const fail = (): never => {
  throw new Error('handler')
}
const quiet = { onUnknown: () => {}, onInvalid: () => {}, onError: () => {} }

test('subscribe delivers events until it is told to end', () => {
  const client = testClient()
  const events: unknown[] = []
  const subscription = notifications(client).subscribe('/shop/orders', (event) => events.push(event))
  const message = placed('/shop/orders')
  client.send('/shop/orders', message)
  assert.equal(events, [
    {
      type: 'OrderPlaced',
      topic: '/shop/orders',
      data: { messageType: 'OrderPlaced', order: { id: '1', state: 'Open' } },
      message,
    },
  ])
  subscription.unsubscribe()
  assert.is(client.subscriptions.size, 0)
  subscription.unsubscribe()
  subscription[Symbol.dispose]()
  client.send('/shop/orders', message)
  assert.is(events.length, 1)
})

test('a message that cannot even be asked for its keys is reported, and nothing is thrown at the client', () => {
  const client = testClient()
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const kinds: string[] = []
  notifications(client, { onInvalid: ({ kind }) => kinds.push(kind) }).subscribe('/shop/orders', fail)
  client.send('/shop/orders', proxy)
  assert.equal(kinds, ['invalid'])
})

test('the client is called as a method, with what else its server is to be told', () => {
  class Client {
    readonly calls: unknown[][] = []
    subscribe(...given: unknown[]): number {
      this.calls.push(given)
      return 7
    }
  }
  const client = new Client()
  let replay = 0
  const n = notifications(client)
  n.subscribe('/status', () => {})
  n.on('/status', {}, { properties: { ext: { replay } } })
  n.events('/status', { properties: () => ({ ext: { replay: ++replay } }) })
  assert.equal(
    client.calls.map(([channel, , properties]) => [channel, properties]),
    [
      ['/status', {}],
      ['/status', { ext: { replay: 0 } }],
      ['/status', { ext: { replay: 1 } }],
    ],
  )
})

test('a message without a topic has that of its subscription; a wildcard gives none', () => {
  const client = testClient()
  const seen: string[] = []
  const n = notifications(client, {
    ...quiet,
    onUnknown: ({ reason, type, topic }) => seen.push(`${reason} ${type} ${topic}`),
  })
  n.subscribe('/shop/orders', ({ topic }) => seen.push(topic))
  n.subscribe('/shop/*', ({ topic }) => seen.push(topic))
  client.send('/shop/orders', placed())
  client.send('/shop/*', placed())
  client.send('/shop/*', placed('/shop/orders'))
  assert.equal(seen, ['/shop/orders', 'topic OrderPlaced undefined', '/shop/orders'])
})

test('what another topic carries never reaches a callback', () => {
  const client = testClient()
  const unknown: unknown[] = []
  const n = notifications(client, { onUnknown: ({ reason, topic }) => unknown.push([reason, topic]) })
  n.subscribe('/shop/orders', fail)
  n.subscribe('/shop/*', fail)
  client.send('/shop/orders', trouble('/status'))
  client.send('/shop/*', trouble('/status'))
  assert.equal(unknown, [
    ['not-listed', '/status'],
    ['not-listed', '/status'],
  ])
})

test('on calls the handler of the type, with its object as this', () => {
  const client = testClient()
  const seen: string[] = []
  class Handlers {
    readonly prefix = 'placed '
    OrderPlaced({ data }: { data: { order: { id: string } } }): void {
      seen.push(this.prefix + data.order.id)
    }
  }
  const n = notifications(client)
  n.on('/shop/orders', new Handlers())
  n.on('/shop/**', { Trouble: ({ data }) => seen.push(data.text) })
  client.send('/shop/orders', placed('/shop/orders'))
  client.send('/shop/orders', trouble('/shop/orders'))
  client.send('/shop/**', trouble('/shop/stock', 'Error'))
  assert.equal(seen, ['placed 1', 'no paper'])
})

test('a type that is named like a method of every object has no handler by itself', () => {
  const client = testClient()
  const name = 'toString' as 'Trouble'
  const parse = createParse({
    ...tables,
    topics: { ...tables.topics, '/status': [name] },
    types: [[name, [name], () => null]],
  })
  const errors: unknown[] = []
  createNotifications({ parse, topics: tables.topics })(client, {
    onError: (error) => errors.push(error),
  }).on('/status', {})
  client.send('/status', trouble('/status', name))
  assert.equal(errors, [])
})

test('onAll wants all handlers at run time too', () => {
  const client = testClient()
  const n = notifications(client)
  const some = { OrderPlaced: () => {} } as { OrderPlaced(): void; Trouble(): void }
  assert.throws(
    () => n.onAll('/shop/orders', some),
    (error: unknown) => error instanceof TypeError && /no handler for "Trouble"/.test(error.message),
  )
  assert.is(client.subscriptions.size, 0)
  n.onAll('/shop/orders', { OrderPlaced: () => {}, Trouble: () => {} })
  assert.is(client.subscriptions.size, 1)
})

test('a handler that nothing can call is refused, and so is what is not a function', () => {
  const client = testClient()
  const n = notifications(client)
  const refused = (run: () => unknown, message: RegExp): void =>
    assert.throws(run, (error: unknown) => error instanceof TypeError && message.test(error.message))
  const handlers: Record<string, () => void> = { OrderPlacde: () => {} }
  const orders = '/shop/orders'
  refused(
    () => n.on(orders, handlers),
    /^There is no "OrderPlacde" on "\/shop\/orders"\. Did you mean "OrderPlaced"\?$/,
  )
  refused(() => n.on(orders as string, { StockChanged: () => {} }), /^There is no "StockChanged" on/)
  refused(
    () => n.on('/elsewhere' as string, { Trouble: () => {} }),
    /^There is no "Trouble" on "\/elsewhere"\.$/,
  )
  refused(() => n.onAll('/status', { Trouble: () => {}, ...handlers }), /"OrderPlacde"/)
  class StockHandlers {
    StockChanged(): void {}
    helper = (): void => {}
  }
  refused(() => n.on(orders, new StockHandlers() as object), /^There is no "StockChanged" on/)
  n.on('/shop/stock', new StockHandlers())
  refused(
    () => n.on(orders, { OrderPlaced: 7 as unknown as () => void }),
    /handler for "OrderPlaced" is not a function/,
  )
  refused(
    () => n.on(orders, undefined as unknown as object),
    /handlers for "\/shop\/orders" are not an object/,
  )
  refused(() => n.onAll(orders, undefined as never), /no handler for "OrderPlaced"/)
  refused(() => n.subscribe(orders, undefined as never), /callback for "\/shop\/orders" is not a function/)
  n.on(orders, { OrderPlaced: undefined } as object)
  assert.is(client.subscriptions.size, 2)
})

test('what is no client is refused in words', () => {
  for (const none of [undefined, null, 7, 'client', {}, { subscribe: true }, () => {}])
    assert.throws(
      () => notifications(none as never),
      (error: unknown) => error instanceof TypeError && /requires a CometD client/.test(error.message),
    )
})

test('every valid event is shown to onEvent, before its callback', () => {
  const client = testClient()
  const seen: string[] = []
  const n = notifications(client, { ...quiet, onEvent: ({ type }) => seen.push(`all ${type}`) })
  n.subscribe('/status', ({ type }) => seen.push(type))
  client.send('/status', trouble())
  client.send('/status', placed())
  assert.equal(seen, ['all Trouble', 'Trouble'])
})

test('a refusal is told: to onRefused, to the console, and to the loop', async () => {
  const client = testClient()
  const refusals: unknown[] = []
  const n = notifications(client, { onRefused: ({ pattern, error }) => refusals.push(`${pattern} ${error}`) })
  n.subscribe('/status', () => {})
  const events = n.events('/status')
  const reader = events.next()
  client.reply('/status', { successful: false, error: '403:/status:subscribe_denied' })
  assert.equal(refusals, ['/status 403:/status:subscribe_denied'])
  const error = await reader.then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(error instanceof Error)
  assert.is(error.message, 'The server refused "/status": 403:/status:subscribe_denied')
  assert.equal(await events.next(), { done: true, value: undefined })
  const lines = logged(() => {
    notifications(client).subscribe('/shop/orders', () => {})
    client.reply('/shop/orders', { successful: false, error: '403\nforged line' })
  })
  assert.equal(lines, ['warn notifications: The server refused "/shop/orders": "403\\nforged line".'])
})

test('a signal ends one subscription, a loop, or all', async () => {
  const client = testClient()
  const [one, all] = [new AbortController(), new AbortController()]
  const n = notifications(client, { signal: all.signal })
  n.subscribe('/status', () => {}, { signal: one.signal })
  n.on('/shop/orders', {})
  const events = n.events('/shop/**', { signal: one.signal })
  const reader = events.next()
  assert.is(client.subscriptions.size, 3)
  one.abort()
  assert.is(client.subscriptions.size, 1)
  assert.is((await reader).done, true)
  n.subscribe('/status', () => {}, { signal: one.signal })
  assert.is(client.subscriptions.size, 1)
  all.abort()
  assert.is(client.subscriptions.size, 0)
  n.onAll('/status', { Trouble: () => {} })
  assert.is((await n.events('/status').next()).done, true)
  assert.is(client.subscriptions.size, 0)
})

test('the unknown and the invalid go to their callbacks, those of the subscription first', () => {
  const client = testClient()
  const seen: string[] = []
  const n = notifications(client, {
    onUnknown: ({ reason }) => seen.push(reason),
    onInvalid: ({ type, issues }) => seen.push(`${type} ${issues[0]?.pointer}`),
  })
  n.subscribe('/status', fail)
  n.subscribe('/shop/stock', fail, {
    onInvalid: ({ issues }) => seen.push(`own ${issues.length}`),
    onUnknown: undefined,
  })
  client.send('/status', { data: { messageType: 'Nothing' } })
  client.send('/status', { data: { messageType: 'Trouble' } })
  client.send('/status', { data: 'text' })
  client.send('/shop/stock', { data: { messageType: 'StockChanged' } })
  client.send('/shop/stock', placed())
  assert.equal(seen, ['message-type', 'Trouble /data/text', 'undefined /data', 'own 2', 'not-listed'])
})

test('by default the console warns once per kind, without the payload', () => {
  const client = testClient()
  const lines = logged(() => {
    const n = notifications(client)
    n.subscribe('/status', () => {})
    n.subscribe('/shop/stock', () => {})
    for (let count = 0; count < 3; count++) {
      client.send('/status', { data: { messageType: 'Noth\ning', text: 'secret' } })
      client.send('/shop/stock', { data: { messageType: 'StockChanged', article: 'secret', left: 'secret' } })
    }
  })
  assert.is(lines.length, 2)
  assert.match(lines[0] ?? '', /^warn notifications: .*message-type.*"Noth\\ning" on "\/status".*onUnknown/)
  assert.match(
    lines[1] ?? '',
    /^warn notifications: .*"StockChanged".*"\/data\/left" must be an integer.*onInvalid/,
  )
  assert.not(lines.join().includes('secret'))
})

test('what a server answers the client itself is no message', () => {
  const client = testClient()
  const seen: unknown[] = []
  const n = notifications(client, { onInvalid: ({ message }) => seen.push(message) })
  n.subscribe('/**', fail)
  client.send('/**', { channel: '/meta/subscribe', successful: true })
  client.send('/**', { channel: '/status', id: '7', successful: true })
  assert.equal(seen, [])
  client.send('/**', { channel: '/status' })
  client.send('/**', { channel: '/status', successful: true, data: 7 })
  assert.is(seen.length, 2)
})

test('validate: false drops the check, for all or for one subscription', () => {
  const client = testClient()
  const seen: string[] = []
  const count = () => seen.push('event')
  notifications(client, { ...quiet, validate: false }).subscribe('/status', count)
  notifications(client, quiet).subscribe('/status', count, { validate: false })
  notifications(client, { ...quiet, onInvalid: () => seen.push('invalid') }).subscribe('/status', count)
  client.send('/status', { channel: '/status', data: { messageType: 'Trouble' } })
  assert.equal(seen, ['event', 'event', 'invalid'])
})

test('a handler that throws or rejects is told to onError, and harms no other', async () => {
  const client = testClient()
  const errors: unknown[] = []
  const seen: string[] = []
  const n = notifications(client, {
    onError: (error, event) => errors.push([error, event && 'type' in event && event.type]),
  })
  n.subscribe('/status', () => {
    throw 'thrown'
  })
  n.subscribe('/status', async () => {
    throw 'rejected'
  })
  n.subscribe('/status', ({ type }) => seen.push(type))
  client.send('/status', trouble())
  await settled()
  assert.equal(seen, ['Trouble'])
  assert.equal(errors, [
    ['thrown', 'Trouble'],
    ['rejected', 'Trouble'],
  ])
})

test('nothing escapes the callback, whatever throws', async () => {
  const client = testClient()
  const rejects = async (): Promise<never> => {
    throw new Error('rejected')
  }
  const unhandled: unknown[] = []
  const listener = (error: unknown): void => void unhandled.push(error)
  process.on('unhandledRejection', listener)
  const { error } = console
  const lines: unknown[] = []
  console.error = (...parts) => lines.push(parts)
  for (const callback of [fail, rejects]) {
    notifications(client, { onUnknown: callback, onInvalid: callback, onError: callback }).subscribe(
      '/status',
      callback,
    )
  }
  client.send('/status', trouble())
  client.send('/status', placed())
  client.send('/status', 7)
  client.send('/status', Object.defineProperty({}, 'data', { get: fail }))
  await settled()
  process.off('unhandledRejection', listener)
  console.error = error
  assert.is(lines.length, 8)
  assert.equal(unhandled, [])
})

test('errors go to the console by default, each once', () => {
  const client = testClient()
  const lines = logged(() => {
    notifications(client).subscribe('/status', fail)
    client.send('/status', trouble())
    client.send('/status', trouble())
  })
  assert.equal(lines, ['error notifications: Error: handler', 'error notifications: Error: handler'])
})

test('an illegal pattern is refused, before the client hears of it', () => {
  const client = testClient()
  const n = notifications(client)
  for (const pattern of [
    '/a*b',
    '/***',
    '/a/**x',
    '/shop/*/x',
    'shop',
    '//x',
    '/x/',
    '/',
    '',
    '*',
  ] as string[]) {
    const refused = (error: unknown) =>
      error instanceof TypeError && error.message.startsWith(`Invalid pattern ${JSON.stringify(pattern)}: `)
    assert.throws(() => n.subscribe(pattern, () => {}), refused)
    assert.throws(() => n.on(pattern, {}), refused)
    assert.throws(() => n.events(pattern), refused)
  }
  assert.is(client.subscriptions.size, 0)
})

test('a pattern that covers no topic is warned of once, with the nearest', () => {
  const client = testClient()
  const lines = logged(() => {
    const n = notifications(client)
    n.subscribe('/shop/oders' as string, () => {})
    n.subscribe('/shop/oders' as string, () => {})
    n.subscribe('/shp/*' as string, () => {})
    n.subscribe('/quite/another/thing' as string, () => {})
    n.subscribe('/shop/**', () => {})
  })
  assert.equal(lines, [
    'warn notifications: "/shop/oders" matches no topic of the catalogue. Did you mean "/shop/orders"?',
    'warn notifications: "/shp/*" matches no topic of the catalogue. Did you mean "/shop/*"?',
    'warn notifications: "/quite/another/thing" matches no topic of the catalogue.',
  ])
  assert.is(client.subscriptions.size, 5)
})

test('events are read in a loop, whose end unsubscribes', async () => {
  const client = testClient()
  const events = notifications(client).events('/shop/**')
  assert.is(client.subscriptions.size, 1)
  client.send('/shop/**', placed('/shop/orders'))
  const types: string[] = []
  for await (const event of events) {
    types.push(event.type)
    if (event.type === 'Trouble') break
    setImmediate(() => client.send('/shop/**', trouble('/shop/stock')))
  }
  assert.equal(types, ['OrderPlaced', 'Trouble'])
  assert.is(client.subscriptions.size, 0)
  assert.equal(await events.next(), { done: true, value: undefined })
})

test('events: the oldest are dropped and counted; invalid ones are reported as ever', async () => {
  const client = testClient()
  const seen: unknown[] = []
  const n = notifications(client)
  const events = n.events('/shop/stock', {
    buffer: 2,
    onDrop: (dropped) => seen.push(dropped),
    onInvalid: ({ kind }) => seen.push(kind),
  })
  const send = (left: unknown) =>
    client.send('/shop/stock', { data: { messageType: 'StockChanged', article: '', left } })
  for (const left of [1, 2, 3, 4, 'x']) send(left)
  assert.equal(seen, [1, 2, 'invalid'])
  const first = await events.next()
  assert.is(first.value?.type === 'StockChanged' && first.value.data.left, 3)
  assert.throws(() => n.events('/status', { buffer: 0 }), /buffer/)
  assert.throws(() => n.events('/status', { buffer: Number.NaN }), /buffer/)
})

test('events: without onDrop the console warns once', () => {
  const client = testClient()
  const lines = logged(() => {
    notifications(client).events('/status', { buffer: 1 })
    for (let count = 0; count < 5; count++) client.send('/status', trouble())
  })
  assert.is(lines.length, 1)
  assert.match(lines[0] ?? '', /"\/status" are read too slowly/)
})

test('events: a client that cannot unsubscribe, or fails to, ends the loop all the same', async () => {
  const errors: unknown[] = []
  const { subscribe } = testClient()
  for (const client of [{ subscribe }, { subscribe, unsubscribe: fail }]) {
    const events = notifications(client, { onError: (error) => errors.push(error) }).events('/status')
    assert.equal(await events.return(), { done: true, value: undefined })
  }
  assert.is(errors.length, 1)
})

test.run()
