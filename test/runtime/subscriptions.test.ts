import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { CometDLike } from '../../generator/runtime/client.js'
import {
  consoleReporter,
  type LostConnection,
  type RefusedSubscription,
  type Reporter,
} from '../../generator/runtime/options.js'
import {
  type NotificationSubscription,
  type Request,
  subscribeForGood,
  watchLoss,
} from '../../generator/runtime/subscriptions.js'
import { logged, sessionClient, testClient } from './client.js'

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))
const rethrow = (error: unknown): never => {
  throw error
}
const quiet: Reporter = { ...consoleReporter(), onError: rethrow, onRefused: () => {}, onLost: () => {} }

function subscribe(
  client: CometDLike,
  pattern: string,
  receive: (message: unknown) => void,
  { reporter = quiet, ...more }: Partial<Request> = {},
): NotificationSubscription {
  return subscribeForGood(client, {
    pattern,
    receive,
    reporter,
    owner: reporter,
    properties: undefined,
    onSubscribed: undefined,
    ...more,
  })
}

test('a client without addListener is asked, and no more', () => {
  const client = testClient()
  const seen: unknown[] = []
  const subscription = subscribe(client, '/a', (message) => seen.push(message))
  client.send('/a', 1)
  assert.equal(seen, [1])
  client.unsubscribe(subscription)
  assert.is(client.subscriptions.size, 0)
})

test('each handshake subscribes anew what the client has forgotten', async () => {
  const client = sessionClient()
  const seen: unknown[] = []
  const subscription = subscribe(client, '/a', (message) => seen.push(message))
  for (let count = 0; count < 3; count++) {
    await client.handshake()
    client.send('/a', count)
  }
  subscription.unsubscribe()
  client.send('/a', 'after the end')
  await client.handshake()
  client.send('/a', 'after the end')
  assert.equal(seen, [0, 1, 2])
})

test('a client that keeps its subscriptions delivers once, and asks for nothing', async () => {
  for (const forgets of [false, true]) {
    const client = sessionClient({ forgets })
    const seen: unknown[] = []
    subscribe(client, '/a', (message) => seen.push(message))
    if (forgets) client.tell('/meta/handshake', { successful: true })
    else await client.handshake()
    await settled()
    client.send('/a', 1)
    assert.equal(seen, [1])
    assert.equal(client.asked, ['/a'])
    assert.is(client.subscriptions.size, forgets ? 1 : 2)
  }
})

test('a message that comes while the client subscribes is delivered', () => {
  const client = sessionClient()
  const { subscribe: original } = client
  const seen: unknown[] = []
  client.subscribe = (channel, callback) => {
    callback('at once')
    return original(channel, callback)
  }
  subscribe(client, '/a', (message) => seen.push(message))
  assert.equal(seen, ['at once'])
})

test('a handshake that fails changes nothing', async () => {
  const client = sessionClient()
  subscribe(client, '/a', () => {})
  for (const reply of [{ successful: false }, {}, undefined]) client.tell('/meta/handshake', reply)
  await settled()
  assert.equal(client.asked, ['/a'])
})

test('what the application makes again itself replaces one each, the others stay', async () => {
  const client = sessionClient()
  const seen: string[] = []
  const again = (name: string): void => {
    subscribe(client, '/a', () => seen.push(name))
  }
  await client.handshake(() => again('each time'))
  again('once')
  await settled()
  for (let count = 0; count < 2; count++) {
    await client.handshake(() => again('each time'))
    client.send('/a', count)
    assert.equal(seen.splice(0).sort(), ['each time', 'once'])
  }
})

test("nothing comes back after the application's own disconnect, which is told to loops and to nobody else", async () => {
  const client = sessionClient()
  const told: string[] = []
  const reporter: Reporter = { ...quiet, onLost: () => told.push('lost') }
  watchLoss(client, reporter)
  subscribe(client, '/a', rethrow, { reporter })
  subscribe(client, '/b', rethrow, { reporter, onEnd: () => told.push('end') })
  client.disconnect()
  client.tell('/meta/disconnect', { successful: true })
  client.tell('/meta/connect', { successful: false })
  await settled()
  assert.equal(told, ['end'])
  await client.handshake()
  client.send('/a', 1)
  assert.equal(client.asked, ['/a', '/b'])
})

test('whatever the server ends is told once, ends loops, and goes on after the next handshake', async () => {
  const ends: readonly (readonly [channel: string, message: object])[] = [
    ['/meta/disconnect', { successful: true, error: 'gone' }],
    ['/meta/connect', { successful: false, error: 'gone', advice: { reconnect: 'none' } }],
    ['/meta/connect', { successful: true, error: 'gone', advice: { reconnect: 'none' } }],
    ['/meta/handshake', { successful: false, error: 'gone', advice: { reconnect: 'none' } }],
  ]
  for (const [channel, message] of ends) {
    const client = sessionClient()
    const told: string[] = []
    const seen: unknown[] = []
    const onLost = ({ error }: LostConnection) => told.push(error)
    const reporter: Reporter = { ...quiet, onLost }
    watchLoss(client, reporter)
    subscribe(client, '/a', (message) => seen.push(message), { reporter })
    subscribe(client, '/b', rethrow, { reporter, onEnd: (error) => told.push(`end ${error}`) })
    for (let count = 1; count < 3; count++) {
      client.endByServer(channel, message)
      client.tell('/meta/connect', { successful: false })
      await settled()
      assert.equal(told.splice(0), count === 1 ? ['gone', 'end undefined'] : ['gone'], channel)
      await client.handshake()
      client.send('/a', count)
    }
    assert.equal(seen, [1, 2])
    assert.not(client.asked.slice(2).includes('/b'))
  }
})

test('a loss is told on the console if nobody asked to be told', async () => {
  const client = sessionClient()
  subscribe(client, '/a', rethrow, { reporter: { ...quiet, onLost: undefined } })
  const lines = logged(() => client.endByServer('/meta/disconnect', { error: 'by\nby' }))
  assert.equal(lines, ['warn notifications: The client is disconnected for good: "by\\nby".'])
})

test('who lost interest is not told of a loss', async () => {
  const client = sessionClient()
  const told: string[] = []
  const owner = new AbortController()
  const reporter: Reporter = { ...quiet, onLost: () => told.push('aborted'), signals: [owner.signal] }
  watchLoss(client, reporter)
  watchLoss(client, { ...quiet, onLost: () => told.push('other') })
  owner.abort()
  client.endByServer('/meta/disconnect', {})
  assert.equal(told, ['other'])
})

test('an application that subscribes at each handshake is told of a loss once', async () => {
  const client = sessionClient()
  const told: string[] = []
  const again = (): void => {
    const reporter: Reporter = { ...quiet, onLost: () => told.push('lost') }
    watchLoss(client, reporter)
    subscribe(client, '/a', () => {}, { reporter })
  }
  for (let count = 0; count < 3; count++) await client.handshake(again)
  client.endByServer('/meta/disconnect', {})
  assert.equal(told, ['lost'])
})

test('what is asked while the client is disconnected is done after its next handshake', async () => {
  const client = sessionClient({ isConnected: false })
  const seen: unknown[] = []
  subscribe(client, '/a', (message) => seen.push(message))
  subscribe(client, '/b', rethrow).unsubscribe()
  client.unsubscribe(subscribe(client, '/c', rethrow))
  assert.equal(client.asked, [])
  await client.handshake()
  client.send('/a', 1)
  assert.equal(seen, [1])
  assert.equal(client.asked, ['/a'])
})

test('the callback of a handshake that comes after a disconnect makes no second subscription later', async () => {
  const client = sessionClient()
  const seen: string[] = []
  const mount = (name: string): void => {
    subscribe(client, '/a', () => seen.push(name))
  }
  subscribe(client, '/a', rethrow)
  client.disconnect()
  client.tell('/meta/handshake', { successful: true })
  mount('too late')
  await settled()
  assert.equal(client.asked, ['/a'])
  await client.handshake(() => mount('second'))
  client.send('/a', 1)
  assert.equal(seen, ['second'])
})

test('a disconnected client is not asked to unsubscribe', async () => {
  const client = sessionClient()
  const subscription = subscribe(client, '/a', rethrow)
  client.endByServer('/meta/disconnect', {})
  subscription.unsubscribe()
  assert.is(client.subscriptions.size, 0)
  await client.handshake()
  assert.equal(client.asked, ['/a'])
})

test('a refusal is told once to each, ends loops, and is asked again after the next handshake', async () => {
  const client = sessionClient()
  const told: unknown[] = []
  const refused = (refusal: RefusedSubscription) => told.push(refusal)
  const reporter: Reporter = { ...quiet, onRefused: refused }
  const reply = { channel: '/meta/subscribe', successful: false, error: '403::denied', subscription: '/a' }
  subscribe(client, '/a', rethrow, { reporter })
  subscribe(client, '/a', rethrow, { reporter, onEnd: (error) => told.push(error?.message) })
  subscribe(client, '/b', rethrow, { reporter })
  client.reply('/a', reply)
  client.tell('/meta/subscribe', reply)
  assert.equal(told, [{ pattern: '/a', error: '403::denied', reply }, 'The server refused "/a": 403::denied'])
  await client.handshake()
  assert.equal(client.asked, ['/a', '/b', '/a', '/b'])
  client.tell('/meta/subscribe', reply)
  assert.is(told.length, 3)
})

test('a request that was lost is no refusal, and is asked again when the connection is back', async () => {
  const failures = [
    { failure: { reason: 'Error' } },
    { failure: { httpCode: 503 } },
    { error: '402::Unknown client', advice: { reconnect: 'handshake' } },
  ]
  for (const failure of failures) {
    const client = sessionClient()
    const seen: unknown[] = []
    const reporter: Reporter = { ...quiet, onRefused: () => assert.unreachable() }
    subscribe(client, '/a', (message) => seen.push(message), { reporter })
    subscribe(client, '/b', rethrow, { reporter, onEnd: () => assert.unreachable() })
    client.tell('/meta/subscribe', { successful: false, subscription: '/a', ...failure })
    client.subscriptions.clear()
    client.tell('/meta/connect', { successful: false })
    assert.equal(client.asked, ['/a', '/b'])
    client.tell('/meta/connect', { successful: true })
    assert.equal(client.asked, ['/a', '/b', '/a'])
    client.send('/a', 1)
    assert.equal(seen, [1])
  }
})

test('a proxy that forbids the request refuses', () => {
  const client = sessionClient()
  const told: string[] = []
  const reporter: Reporter = { ...quiet, onRefused: ({ error }) => told.push(error) }
  subscribe(client, '/a', rethrow, { reporter })
  client.reply('/a', { successful: false, failure: { httpCode: 403 } })
  assert.equal(told, ['HTTP 403'])
})

test('each is told when the server has confirmed, also who asked for what had been confirmed', async () => {
  const client = sessionClient()
  const told: string[] = []
  const reply = { channel: '/meta/subscribe', successful: true, subscription: '/a' }
  const make = (name: string): NotificationSubscription =>
    subscribe(client, '/a', rethrow, { onSubscribed: (got) => told.push(`${name} ${got === reply}`) })
  make('first')
  make('second')
  // What `cometd` 9 says at once to the second is not what the server said.
  client.reply('/a', { successful: true })
  assert.equal(told, [])
  client.tell('/meta/subscribe', reply)
  make('third')
  assert.equal(told.splice(0), ['first true', 'second true', 'third true'])
  await client.handshake()
  assert.equal(told, [])
  client.tell('/meta/subscribe', reply)
  assert.equal(told, ['first true', 'second true', 'third true'])
})

test('a client that fails to subscribe anew is told of, and harms no other subscription', async () => {
  const client = sessionClient()
  const { subscribe: original } = client
  const seen: unknown[] = []
  const errors: unknown[] = []
  const reporter: Reporter = { ...quiet, onError: (error) => errors.push(error) }
  subscribe(client, '/a', () => {}, { reporter })
  subscribe(client, '/b', (message) => seen.push(message), { reporter })
  client.subscribe = (channel, callback) =>
    channel === '/a' ? rethrow('refused') : original(channel, callback)
  await client.handshake()
  client.send('/b', 1)
  assert.equal(errors, ['refused'])
  assert.equal(seen, [1])
})

test('what a client throws when it is first asked is thrown on, and nothing stays', async () => {
  const client = sessionClient()
  const { subscribe: original } = client
  client.subscribe = () => rethrow(new Error('no'))
  assert.throws(() => subscribe(client, '/a', rethrow), /^no$/)
  client.subscribe = original
  await client.handshake()
  assert.equal(client.asked, [])
})

test('a client listens to a service, through all its sessions, and asks for nothing', async () => {
  const client = sessionClient({ isConnected: false })
  const seen: unknown[] = []
  const stop = new AbortController()
  const one = subscribe(client, '/service/a', (message) => seen.push(`one ${message}`))
  subscribe(client, '/service/a', (message) => seen.push(`two ${message}`), {
    reporter: { ...quiet, signals: [stop.signal] },
  })
  for (const count of [1, 2]) {
    await client.handshake()
    client.tell('/service/a', count)
  }
  client.unsubscribe(one)
  client.tell('/service/a', 3)
  stop.abort()
  client.tell('/service/a', 4)
  assert.equal(seen, ['one 1', 'two 1', 'one 2', 'two 2', 'two 3'])
  assert.equal([client.asked, client.subscriptions.size], [[], 0])
})

test("an application's own disconnect ends what listens to a service; one that listens at each handshake does so once", async () => {
  const client = sessionClient()
  const seen: unknown[] = []
  for (const session of [1, 2, 3])
    await client.handshake(() =>
      subscribe(client, '/service/a', (message) => seen.push(`${session} ${message}`)),
    )
  client.tell('/service/a', 'a')
  assert.equal(seen, ['3 a'])
  client.disconnect()
  await client.handshake()
  client.tell('/service/a', 'b')
  assert.equal(seen, ['3 a'])
})

test('a client that cannot listen is told so', () => {
  const { addListener: _, ...client } = sessionClient()
  assert.throws(
    () => subscribe(client, '/service/a', () => {}),
    (error: unknown) => error instanceof TypeError && /"\/service\/a".*"addListener"/.test(error.message),
  )
})

test.run()
