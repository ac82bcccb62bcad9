// process: its own
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type AnyEvent, type NotificationOptions, notifications } from '../../generated/index.js'
import { confirmed, connect } from './clients.js'
import { calls, exampleOf, services } from './messages.js'
import { onEveryServer, type Scene } from './scenes.js'
import { until, within } from './until.js'

const call = exampleOf('CallStateChangeMessage')
const chat = exampleOf('ChatStateChangeMessage')
const service = exampleOf('ServiceStateChangeMessage')
const quiet = { onUnknown: () => {}, onInvalid: () => {} }

onEveryServer((open) => {
  const scene: Scene = (title, play) =>
    open(title, async (stage) => {
      await within('the handshake', connect(stage.client))
      await play(stage)
    })

  scene('events are typed and whole, on a topic and on wildcards', async ({ client, server }) => {
    const topic: AnyEvent[] = []
    const one: AnyEvent[] = []
    const all: AnyEvent[] = []
    const n = notifications(client, quiet)
    const ready = confirmed(client, 3)
    n.subscribe('/v2/me/calls', (event) => topic.push(event))
    n.subscribe('/v2/me/*', (event) => one.push(event))
    n.subscribe('/v2/**', (event) => all.push(event))
    await within('subscribing', ready)
    await server.publish(calls, call)
    await server.publish('/v2/me/chats', chat)
    await server.publish(services, service)
    await until('all have come', () => one.some(({ topic }) => topic === '/v2/me/chats'))
    await until('all have come', () => all.some(({ topic }) => topic === '/v2/me/chats'))
    for (const events of [topic, one, all]) {
      const [event] = events
      assert.is(event?.type, 'CallStateChangeMessage')
      assert.is(event?.topic, calls)
      assert.equal(event?.data, call)
      assert.is(event?.message.channel, calls)
      assert.is(event?.message.data, event?.data)
      assert.equal(Object.keys(event ?? {}), ['type', 'topic', 'data', 'message'])
    }
    assert.ok(topic.every(({ topic }) => topic === calls))
    assert.not([...one, ...all].some(({ topic }) => topic === services))
  })

  scene('handlers are called by type; onAll has one for each', async ({ client, server }) => {
    const seen: string[] = []
    const n = notifications(client, quiet)
    const ready = confirmed(client, 2)
    n.on('/v2/me/*', { CallStateChangeMessage: ({ data }) => seen.push(`on ${data.call?.id}`) })
    n.onAll('/v2/me/chats', {
      ChatStateChangeMessage: ({ type }) => seen.push(type),
      MessageLogUpdated: ({ type }) => seen.push(type),
    })
    await within('subscribing', ready)
    await server.publish('/v2/me/chats', exampleOf('MessageLogUpdated'))
    await server.publish('/v2/me/chats', chat)
    await server.publish(calls, call)
    await until('all have come', () => new Set(seen).size === 3)
    const { id } = (call as { readonly call: { readonly id: string } }).call
    assert.equal([...new Set(seen)].sort(), ['ChatStateChangeMessage', 'MessageLogUpdated', `on ${id}`])
  })

  scene('malformed messages go to their callbacks, and the next event comes', async ({ client, server }) => {
    const seen: string[] = []
    const options: NotificationOptions = {
      onUnknown: ({ reason, type, topic }) => seen.push(`${reason} ${type} ${topic}`),
      onInvalid: ({ type, issues: [issue] }) => seen.push(`${type} ${issue?.pointer} ${issue?.message}`),
    }
    const ready = confirmed(client, 1)
    notifications(client, options).subscribe('/**', ({ type }) => seen.push(type))
    await within('subscribing', ready)
    const messages: readonly (readonly [topic: string, data: unknown])[] = [
      [calls, { messageType: 'Nothing' }],
      ['/v2/me/nothing', call],
      [calls, chat],
      [calls, { ...call, call: 7 }],
      [calls, { messageType: 7 }],
      [calls, 'text'],
      [calls, call],
    ]
    for (const [topic, data] of messages) await server.publish(topic, data)
    // The answer to it, too, reaches whoever has subscribed to everything.
    client.publish('/elsewhere', { messageType: 'Own' })
    await until('all have come', () => seen.length === messages.length + 1)
    assert.equal(seen, [
      'message-type Nothing /v2/me/calls',
      'topic CallStateChangeMessage /v2/me/nothing',
      'not-listed ChatStateChangeMessage /v2/me/calls',
      'CallStateChangeMessage /data/call must be an object',
      'undefined /data/messageType must be a string',
      'undefined /data must be an object',
      'CallStateChangeMessage',
      'topic Own /elsewhere',
    ])
  })

  scene('a handler that throws harms no other', async ({ client, server }) => {
    const errors: unknown[] = []
    const seen: string[] = []
    const n = notifications(client, { onError: (error) => errors.push(error) })
    const ready = confirmed(client, 2)
    n.subscribe('/v2/me/calls', () => {
      throw 'thrown'
    })
    n.subscribe('/v2/me/calls', async () => {
      throw 'rejected'
    })
    n.subscribe('/v2/me/calls', ({ type }) => seen.push(type))
    n.subscribe('/v2/me/chats', ({ type }) => seen.push(type))
    await within('subscribing', ready)
    await server.publish(calls, call)
    await server.publish('/v2/me/chats', chat)
    await until('all have come', () => seen.length === 2)
    assert.equal(seen, ['CallStateChangeMessage', 'ChatStateChangeMessage'])
    assert.equal(errors, ['thrown', 'rejected'])
  })

  scene('what subscribe returned unsubscribes, and leaving a loop does', async ({ client, server }) => {
    const seen: string[] = []
    const n = notifications(client)
    const ready = confirmed(client, 2)
    const handle = n.subscribe('/v2/me/calls', () => seen.push('ended'))
    n.subscribe('/v2/me/calls', ({ type }) => seen.push(type))
    const events = n.events('/v2/me/chats', {
      buffer: 2,
      onDrop: (dropped) => seen.push(`dropped ${dropped}`),
    })
    await within('subscribing', ready)
    client.unsubscribe(handle)
    for (let count = 0; count < 4; count++) await server.publish('/v2/me/chats', chat)
    await server.publish(calls, call)
    await until('all have come', () => seen.length === 3)
    let count = 0
    for await (const { type } of events) {
      assert.is(type, 'ChatStateChangeMessage')
      if (++count === 2) break
    }
    await server.publish('/v2/me/chats', chat)
    await server.publish(calls, call)
    await until('the last has come', () => seen.length === 4)
    assert.equal(seen, ['dropped 1', 'dropped 2', 'CallStateChangeMessage', 'CallStateChangeMessage'])
  })

  scene('the console warns once per kind; validate: false only routes', async ({ client, server }) => {
    const seen: string[] = []
    const { warn } = console
    console.warn = (line: string) => seen.push(line)
    try {
      const n = notifications(client)
      const ready = confirmed(client, 3)
      n.subscribe('/v2/me/calls', () => seen.push('event'))
      n.subscribe('/v2/me/calls', () => seen.push('unchecked'), { validate: false })
      n.subscribe('/v2/me/phones' as string, () => {})
      n.subscribe('/v2/me/chats', () => seen.push('chat'))
      await within('subscribing', ready)
      for (let count = 0; count < 3; count++) {
        await server.publish(calls, { messageType: 'CallStateChangeMessage' })
        await server.publish(calls, { messageType: 'Nothing' })
      }
      await server.publish('/v2/me/chats', chat)
      await until('all have come', () => seen.at(-1) === 'chat')
    } finally {
      console.warn = warn
    }
    const [typo = '', invalid = '', ...rest] = seen
    assert.match(typo, /"\/v2\/me\/phones" matches no topic/)
    assert.match(invalid, /^notifications: Invalid message: "CallStateChangeMessage" on "\/v2\/me\/calls"/)
    const unknown = rest.filter((line) => line.startsWith('notifications: '))
    assert.is(unknown.length, 1)
    assert.match(unknown[0] ?? '', /Unknown message \(message-type\): "Nothing"/)
    assert.is(rest.filter((line) => line === 'unchecked').length, 3)
    assert.not(seen.includes('event'))
  })

  scene('illegal patterns are refused before the client hears of them', async ({ client }) => {
    const asked: unknown[] = []
    client.addListener('/meta/subscribe', (reply) => asked.push(reply))
    const n = notifications(client)
    for (const pattern of ['/v2/*/x', '/a*b', '/***', '/a/**x'] as string[]) {
      assert.throws(() => n.subscribe(pattern, () => {}), /^Invalid pattern/)
    }
    const ready = confirmed(client, 1)
    n.subscribe('/v2/me/calls', () => {})
    await within('subscribing', ready)
    assert.is(asked.length, 1)
  })
})

test.run()
