// process: its own
import { createRequire } from 'node:module'
import type { SubscriptionHandle } from 'cometd'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { notifications } from '../../generated/index.js'
import { type BayeuxServer, startFaye } from './bayeux-servers.js'
import { confirmed, connect, disconnect } from './clients.js'
import { calls, exampleOf, services } from './messages.js'
import { onEveryServer } from './scenes.js'
import { until, within } from './until.js'

const call = exampleOf('CallStateChangeMessage')
const service = exampleOf('ServiceStateChangeMessage')
const chats = '/v2/me/chats'
const chat = exampleOf('ChatStateChangeMessage')

onEveryServer((scene) => {
  scene('events go on, once each, and the handles stay good', async ({ client, publish, restart }) => {
    const seen: string[] = []
    const errors: unknown[] = []
    const n = notifications(client, { onError: (error) => errors.push(error) })
    const ready = confirmed(client, 2)
    const connected = connect(client)
    n.subscribe('/v2/me/calls', () => seen.push('early'))
    await within('the handshake', connected)
    const handle = n.subscribe('/v2/me/calls', () => seen.push('second'))
    const ended = n.subscribe('/v2/me/calls', () => seen.push('ended'))
    n.on('/notifications/*', { ServiceStateChangeMessage: () => seen.push('wildcard') })
    await within('subscribing', ready)
    client.unsubscribe(ended)
    const deliver = async (expected: readonly string[]): Promise<void> => {
      for (let count = 0; count < 2; count++) {
        await publish(calls, call)
        await publish(services, service)
        await until(`${expected} have come`, () => seen.lastIndexOf('wildcard') >= expected.length - 1)
        assert.equal(seen.splice(0).sort(), expected)
      }
    }
    await deliver(['early', 'second', 'wildcard'])
    for (let count = 0; count < 2; count++) {
      await restart(2)
      await deliver(['early', 'second', 'wildcard'])
    }
    client.unsubscribe(handle)
    await deliver(['early', 'wildcard'])
    await restart(2)
    await deliver(['early', 'wildcard'])
    assert.equal(errors, [])
  })

  scene('no event comes twice to an application that subscribes again itself', async (stage) => {
    const { client, publish, restart } = stage
    const seen: string[] = []
    const n = notifications(client)
    const ready = confirmed(client, 2)
    let handle: unknown
    client.addListener('/meta/handshake', ({ successful }) => {
      if (!successful) return
      notifications(client).subscribe('/v2/me/calls', () => seen.push('listener'))
      handle = handle ? client.resubscribe(handle) : client.subscribe(chats, () => seen.push('own'))
    })
    client.handshake(() => n.subscribe('/v2/me/calls', () => seen.push('callback')))
    await within('subscribing', ready)
    n.subscribe('/v2/me/calls', () => seen.push('once and for all'))
    await restart(2)
    await publish(calls, call)
    await until('all have come', () => seen.length >= 3)
    await publish(calls, call)
    await publish(chats, chat)
    await until('the last has come', () => seen.includes('own'))
    assert.equal(seen.filter((text) => text !== 'own').sort(), [
      'callback',
      'callback',
      'listener',
      'listener',
      'once and for all',
      'once and for all',
    ])
  })

  scene('resubscribe of the client works with our handles', async ({ client, publish, restart }) => {
    const seen: string[] = []
    const n = notifications(client)
    await within('the handshake', connect(client))
    const ready = confirmed(client, 2)
    let handle: SubscriptionHandle = n.subscribe('/v2/me/calls', () => seen.push('call'))
    n.subscribe('/v2/me/chats', () => seen.push('chat'))
    client.addListener('/meta/handshake', ({ successful }) => {
      if (successful) handle = client.resubscribe(handle)
    })
    await within('subscribing', ready)
    for (let count = 0; count < 2; count++) await restart(2)
    await publish(calls, call)
    await publish(chats, chat)
    await until('all have come', () => seen.length >= 2)
    client.unsubscribe(handle)
    await publish(calls, call)
    await publish(chats, chat)
    await until('the last has come', () => seen.length >= 3)
    assert.equal(seen, ['call', 'chat', 'chat'])
  })

  scene('what is done while the connection is lost counts', async ({ client, publish, restart }) => {
    const seen: string[] = []
    const unknown: string[] = []
    const n = notifications(client, { onUnknown: ({ type }) => unknown.push(type ?? '') })
    await within('the handshake', connect(client))
    const ready = confirmed(client, 2)
    const handle = n.subscribe('/v2/me/calls', () => seen.push('ended'))
    const events = n.events('/notifications/*')
    await within('subscribing', ready)
    await restart(2, async () => {
      client.unsubscribe(handle)
      await until('the client knows', () => client.getStatus() !== 'connected', 1).catch(() => {})
      n.subscribe('/v2/me/chats', () => seen.push('chat'))
    })
    await publish(calls, call)
    await publish(services, service)
    await publish(chats, chat)
    await until('the chat has come', () => seen.length > 0)
    await publish(services, { ...service, messageType: 'Last' })
    await until('the last has come', () => unknown.length > 0)
    assert.is((await events.next()).value?.type, 'ServiceStateChangeMessage')
    await events.return()
    assert.equal(unknown, ['Last'])
    assert.equal(seen, ['chat'])
  })

  scene('who disconnects has ended the subscriptions', async ({ client, publish }) => {
    const seen: string[] = []
    const n = notifications(client)
    await within('the handshake', connect(client))
    const ready = confirmed(client, 1)
    n.subscribe('/v2/me/calls', () => seen.push('before'))
    await within('subscribing', ready)
    await within('good-bye', disconnect(client))
    await until('all is over', () => client.isDisconnected())
    await within('the handshake', connect(client))
    const again = confirmed(client, 1)
    n.subscribe('/v2/me/calls', () => seen.push('after'))
    await within('subscribing', again)
    await publish(calls, call)
    await until('the event has come', () => seen.length > 0)
    assert.equal(seen, ['after'])
  })

  scene('the client by itself forgets its subscriptions', async ({ client, publish, restart }) => {
    const seen: string[] = []
    const n = notifications(client)
    await within('the handshake', connect(client))
    const ready = confirmed(client, 2)
    client.subscribe(calls, () => seen.push('own'))
    n.subscribe('/v2/me/chats', () => seen.push('ours'))
    await within('subscribing', ready)
    await restart(1)
    await publish(calls, call)
    await publish(chats, chat)
    await until('ours has come', () => seen.length > 0)
    assert.equal(seen, ['ours'])
  })
})

interface FayeSubscription {
  withChannel(callback: (channel: string, data: unknown) => void): FayeSubscription
  then(done: () => void): unknown
  cancel(): void
}

interface FayeClient {
  subscribe(channel: string): FayeSubscription
  disconnect(): PromiseLike<void>
}

test("faye's own client subscribes again by itself, and is left to", async () => {
  const { Client }: { readonly Client: new (url: string, options: { retry: number }) => FayeClient } =
    createRequire(import.meta.url)('faye')
  let server: BayeuxServer = await startFaye()
  const client = new Client(server.url, { retry: 0.1 })
  const seen: string[] = []
  // It gives its callbacks the payload alone, so that it takes a few lines to fit.
  const asked: FayeSubscription[] = []
  const n = notifications({
    subscribe: (channel: string, callback: (message: object) => void) =>
      asked.push(client.subscribe(channel).withChannel((topic, data) => callback({ channel: topic, data }))),
  })
  n.subscribe('/v2/me/*', ({ type, topic }) => seen.push(`${type} ${topic}`))
  try {
    await within('subscribing', new Promise<void>((resolve) => asked[0]?.then(resolve)))
    await server.publish(calls, call)
    await until('the event has come', () => seen.length === 1)
    const { port } = server
    await server.stop()
    server = await startFaye(port)
    for (let count = 0; seen.length < 2; count++) {
      assert.ok(count < 100)
      await server.publish(calls, call)
      await until('an event has come', () => seen.length > 1, 0.1).catch(() => {})
    }
    seen.length = 0
    await server.publish(calls, call)
    await server.publish(chats, chat)
    await until('both have come', () => seen.some((text) => text.endsWith(chats)))
    assert.equal(seen.slice(-2), [`CallStateChangeMessage ${calls}`, `ChatStateChangeMessage ${chats}`])
    assert.is(seen.filter((text) => text.endsWith(chats)).length, 1)
  } finally {
    await within('good-bye', Promise.resolve(client.disconnect()))
    await server.stop()
  }
})

test.run()
