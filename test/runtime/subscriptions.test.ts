import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { CometDLike } from '../../generator/runtime/client.js'
import { subscribeForGood } from '../../generator/runtime/subscriptions.js'
import { type Handle, testClient } from './client.js'

interface ForgetfulClient extends CometDLike<Handle> {
  unsubscribe(handle: unknown): void
  /** How often a server would be asked. */
  readonly asked: readonly string[]
  readonly subscriptions: ReadonlySet<Handle>
  /** Delivers a message, or tells of a reply. */
  send(channel: string, message: unknown): void
  /** A new handshake, before whose reply `cometd` forgets its subscriptions; another client may keep them. */
  handshake(application?: () => void): Promise<void>
}

function forgetfulClient({ forgets = true } = {}): ForgetfulClient {
  const listeners = new Set<Handle>()
  const { subscriptions, subscribe, unsubscribe, send } = testClient()
  const asked: string[] = []
  const tell = (channel: string, message: unknown): void => {
    for (const listener of listeners) if (listener.channel === channel) listener.callback(message)
  }
  return {
    asked,
    subscriptions,
    subscribe(channel, callback) {
      if (![...subscriptions].some((subscription) => subscription.channel === channel)) asked.push(channel)
      return subscribe(channel, callback)
    },
    unsubscribe,
    addListener(channel, callback) {
      listeners.add({ channel, callback })
    },
    removeListener: forgets ? unsubscribe : () => {},
    send: (channel, message) => (channel.startsWith('/meta/') ? tell : send)(channel, message),
    async handshake(application = () => {}) {
      if (forgets) subscriptions.clear()
      application()
      tell('/meta/handshake', { channel: '/meta/handshake', successful: true })
      await sleep(5)
    },
  }
}

const rethrow = (error: unknown): never => {
  throw error
}

test('a client without addListener is asked, and no more', () => {
  const client = testClient()
  const { unsubscribe } = client
  const receive = () => {}
  const handle = subscribeForGood(client, '/a', receive, rethrow)
  assert.equal([...client.subscriptions], [{ channel: '/a', callback: receive }])
  assert.ok(client.subscriptions.has(handle))
  assert.is(client.unsubscribe, unsubscribe)
})

test('each handshake subscribes anew what the client has forgotten', async () => {
  const client = forgetfulClient()
  const seen: unknown[] = []
  const handle = subscribeForGood(client, '/a', (message) => seen.push(message), rethrow)
  for (let count = 0; count < 3; count++) {
    await client.handshake()
    client.send('/a', count)
  }
  client.unsubscribe(handle)
  client.send('/a', 'after the end')
  await client.handshake()
  client.send('/a', 'after the end')
  assert.equal(seen, [0, 1, 2])
})

test('a client that keeps its subscriptions delivers once, and asks for nothing', async () => {
  for (const forgets of [false, true]) {
    const client = forgetfulClient({ forgets })
    const seen: unknown[] = []
    subscribeForGood(client, '/a', (message) => seen.push(message), rethrow)
    if (forgets) client.send('/meta/handshake', { successful: true })
    else await client.handshake()
    await sleep(5)
    client.send('/a', 1)
    assert.equal(seen, [1])
    assert.equal(client.asked, ['/a'])
    assert.is(client.subscriptions.size, forgets ? 1 : 2)
  }
})

test('a message that comes while the client subscribes is delivered', () => {
  const client = forgetfulClient()
  const { subscribe } = client
  const seen: unknown[] = []
  client.subscribe = (channel, callback) => {
    callback('at once')
    return subscribe(channel, callback)
  }
  subscribeForGood(client, '/a', (message) => seen.push(message), rethrow)
  assert.equal(seen, ['at once'])
})

test('a handshake that fails changes nothing', async () => {
  const client = forgetfulClient()
  subscribeForGood(client, '/a', () => {}, rethrow)
  for (const reply of [{ successful: false }, {}, undefined]) client.send('/meta/handshake', reply)
  await sleep(5)
  assert.equal(client.asked, ['/a'])
})

test('what the application makes again itself replaces one each, the others stay', async () => {
  const client = forgetfulClient()
  const seen: string[] = []
  const subscribe = (name: string): void => {
    subscribeForGood(client, '/a', () => seen.push(name), rethrow)
  }
  await client.handshake(() => subscribe('each time'))
  subscribe('once')
  await sleep(0)
  for (let count = 0; count < 2; count++) {
    await client.handshake(() => subscribe('each time'))
    client.send('/a', count)
    assert.equal(seen.splice(0).sort(), ['each time', 'once'])
  }
})

test('nothing comes back after a disconnect', async () => {
  const client = forgetfulClient()
  subscribeForGood(client, '/a', rethrow, rethrow)
  client.send('/meta/disconnect', { successful: true })
  await client.handshake()
  client.send('/a', 1)
  assert.equal(client.asked, ['/a'])
})

test('a disconnect is told to who subscribed, once, and not to who had ended before', () => {
  const client = forgetfulClient()
  const ended: string[] = []
  subscribeForGood(client, '/a', rethrow, rethrow, () => ended.push('a'))
  client.unsubscribe?.(subscribeForGood(client, '/b', rethrow, rethrow, () => ended.push('b')))
  client.send('/meta/disconnect', { successful: true })
  client.send('/meta/disconnect', { successful: true })
  assert.equal(ended, ['a'])
})

test('a client that fails to subscribe anew is told of, and harms no other subscription', async () => {
  const client = forgetfulClient()
  const { subscribe } = client
  const seen: unknown[] = []
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  subscribeForGood(client, '/a', () => {}, onError)
  subscribeForGood(client, '/b', (message) => seen.push(message), onError)
  client.subscribe = (channel, callback) =>
    channel === '/a' ? rethrow('refused') : subscribe(channel, callback)
  await client.handshake()
  client.send('/b', 1)
  assert.equal(errors, ['refused'])
  assert.equal(seen, [1])
})

test.run()
