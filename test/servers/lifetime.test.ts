// timeout: 180
// process: its own
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type LostConnection, notifications, type RefusedSubscription } from '../../generated/index.js'
import type { BayeuxServer } from './bayeux-servers.js'
import { type Client, confirmed, connect, disconnect, handshaken } from './clients.js'
import { calls, exampleOf } from './messages.js'
import { onEveryServer } from './scenes.js'
import { until, within } from './until.js'

const call = exampleOf('CallStateChangeMessage')
const chats = '/v2/me/chats'
const chat = exampleOf('ChatStateChangeMessage')

onEveryServer((scene) => {
  scene('a refused subscription is told, and the next handshake asks again', async ({ client, server }) => {
    const refusals: RefusedSubscription[] = []
    const seen: string[] = []
    server.refused.add(calls)
    await within('the handshake', connect(client))
    const n = notifications(client, { onRefused: (refusal) => refusals.push(refusal) })
    n.subscribe('/v2/me/calls', () => seen.push('first'))
    n.on('/v2/me/calls', { CallStateChangeMessage: () => seen.push('second') })
    n.on('/v2/me/chats', { ChatStateChangeMessage: () => seen.push('chat') })
    await until('both are refused', () => refusals.length > 0)
    assert.match(refusals[0]?.error ?? '', /^403:/)
    assert.is(refusals[0]?.pattern, calls)
    const events = n.events('/v2/me/calls')
    const error = await within('the loop', failureOf(events.next()))
    assert.match(error instanceof Error ? error.message : '', /^The server refused "\/v2\/me\/calls": 403:/)
    await server.publish(calls, call)
    await server.publish(chats, chat)
    await until('the chat has come', () => seen.length > 0)
    assert.equal(seen.splice(0), ['chat'])

    server.refused.clear()
    await within('good-bye', endedByServer(client, server))
    const again = confirmed(client, 2)
    await within('the handshake', connect(client))
    await within('subscribing', again)
    await server.publish(calls, call)
    await until('both have come', () => seen.length >= 2)
    assert.equal(seen.sort(), ['first', 'second'])
  })

  scene('a session that the server ends is told, ends loops, and subscriptions go on', async (stage) => {
    const { client, server, start } = stage
    const losses: LostConnection[] = []
    const seen: string[] = []
    const n = notifications(client, { onLost: (loss) => losses.push(loss) })
    const ready = confirmed(client, 2)
    // Before the handshake: the client is not even connected.
    n.subscribe('/v2/me/calls', () => seen.push('call'))
    const events = n.events('/v2/me/chats')
    const reader = events.next()
    await within('the handshake', connect(client))
    await within('subscribing', ready)
    await server.publish(calls, call)
    await until('the event has come', () => seen.length > 0)

    server.endSessions()
    assert.is((await within('the loop has ended', reader)).done, true)
    assert.ok(client.isDisconnected())
    assert.is(losses.length, 1)
    const again = confirmed(client, 1)
    const other = await start(0)
    client.configure({ url: other.url, logLevel: 'warn' })
    try {
      await within('the next handshake', connect(client))
      await within('subscribing', again)
      await other.publish(chats, chat)
      await other.publish(calls, call)
      await until('the event has come', () => seen.length > 1)
      assert.is(losses.length, 1)
      await within('our own good-bye', disconnect(client))
      assert.is(losses.length, 1)
    } finally {
      await other.stop()
    }
  })

  scene('a refused handshake ends loops and is told', async ({ client, server }) => {
    const losses: string[] = []
    server.refused.add('handshakes')
    const n = notifications(client, { onLost: ({ error }) => losses.push(error) })
    const early = n.events('/v2/me/chats').next()
    const handshake = connect(client)
    const during = n.events('/v2/me/calls').next()
    assert.ok(await failureOf(handshake))
    assert.is((await within('the early loop', early)).done, true)
    assert.is((await within('the loop', during)).done, true)
    assert.is(losses.length, 1)
    assert.match(losses[0] ?? '', /^403:/)
  })

  scene('signals and subscriptions end by themselves; a late callback does no harm', async (stage) => {
    const { client, server } = stage
    const seen: string[] = []
    const abort = new AbortController()
    const n = notifications(client, { signal: abort.signal })
    // Mounted, unmounted before the handshake was answered, and mounted again, as StrictMode does.
    const first = handshaken(client)
    const errors: unknown[] = []
    client.handshake(() => {
      try {
        notifications(client).subscribe('/v2/me/calls', () => seen.push('late'))
      } catch (error) {
        errors.push(error)
      }
    })
    client.disconnect()
    await within('the late answer', first)
    await until('all is over', () => client.getStatus() === 'disconnected')
    const ready = confirmed(client, 2)
    client.handshake(({ successful }) => {
      if (successful) notifications(client).subscribe('/v2/me/calls', () => seen.push('mounted'))
    })
    const subscription = n.subscribe('/v2/me/chats', () => seen.push('chat'))
    await within('subscribing', ready)
    await server.publish(calls, call)
    await server.publish(chats, chat)
    await until('all have come', () => seen.length >= 2)
    assert.equal(seen.splice(0).sort(), ['chat', 'mounted'])
    assert.equal(errors, [])

    const events = n.events('/v2/**')
    subscription.unsubscribe()
    abort.abort()
    assert.is((await events.next()).done, true)
    await server.publish(chats, chat)
    await server.publish(calls, call)
    await until('the event has come', () => seen.length > 0)
    assert.equal(seen, ['mounted'])
  })
})

/** What a promise is rejected with. */
function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** Resolves when the server has ended the session of a client. */
async function endedByServer(client: Client, server: BayeuxServer): Promise<void> {
  server.endSessions()
  await until('the client knows', () => client.isDisconnected())
  server.continueSessions()
}

test.run()
