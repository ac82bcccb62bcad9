// timeout: 120
// process: its own
import { IncomingMessage, request, ServerResponse } from 'node:http'
import { connect as connectTo, Socket } from 'node:net'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { CometD } from 'cometd'
import faye from 'faye'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { answerOnce } from '../../../generator/cometd/mock/bayeux-server.js'
import { examplePlaylist } from '../../../generator/cometd/mock/example-playlist.js'
import { type MockServer, mock, type Sent } from '../../../generator/cometd/mock/index.js'
import { type StartOptions, start } from '../../../generator/cometd/mock/mock.js'
import type { Playlist } from '../../../generator/cometd/mock/player.js'
import type { Json } from '../../../generator/json/value.js'
import { createNotifications } from '../../../generator/runtime/notifications.js'
import { createParse } from '../../../generator/runtime/parse.js'
import { tables as shop } from '../../runtime/shop.js'
import { connect, createClient, disconnect, type Transport, versions } from '../../servers/clients.js'
import { until, within } from '../../servers/until.js'
import { rawWebsocket } from './raw-websocket.js'
import { small, smallService } from './small.js'

const { NodeAdapter } = faye
const catalogue = await small()
const services = await smallService()
const shipped = { messageType: 'OrderShipped', order: { id: 'ü </script> \u2028' } }

const local: Omit<StartOptions, 'playlist'> = {
  catalogue,
  port: 0,
  host: '127.0.0.1',
  allow: { hosts: [], origins: [] },
  speed: 1,
  loop: false,
  onFailure: (error) => assert.unreachable(String(error)),
}

async function withServer(
  server: Promise<MockServer>,
  body: (server: MockServer) => Promise<void>,
): Promise<void> {
  const running = await server
  try {
    await body(running)
  } finally {
    await within('the server to close', running.close())
  }
}

const paths = ['/cometd', '/api/v2/notifications', '/']
for (const [version, Version] of versions) {
  for (const transport of ['long-polling', 'websocket'] satisfies readonly Transport[]) {
    test(`${version} hears by ${transport} what is published, whole, in order and once`, () =>
      withServer(mock({ catalogue }), async (server) => {
        const client = createClient(
          Version,
          new URL(paths[version.length % 3] ?? '', server.url).href,
          transport,
        )
        await within('the handshake', connect(client))
        const heard: unknown[] = []
        await within(
          'the subscription',
          new Promise<void>((done) => {
            client.subscribe(
              '/orders',
              (message) => void heard.push(message),
              () => done(),
            )
          }),
        )
        const whole = {
          channel: '/elsewhere',
          data: shipped,
          ext: { a: 1 },
          id: 'id-1',
          advice: { reconnect: 'none' },
        }
        assert.equal(await server.publish('/orders', whole), {
          verdict: 'valid',
          messageType: 'OrderShipped',
          issues: [],
        })
        for (let index = 0; index < 50; index += 1) await server.publish('/orders', { ...shipped, index })
        await server.publish('/orders/other', shipped)
        await until('all is heard', () => heard.length === 51)
        assert.equal(heard[0], { channel: '/orders', data: shipped, ext: { a: 1 }, id: 'id-1' })
        assert.equal(
          heard.slice(1),
          Array.from({ length: 50 }, (_, index) => ({ channel: '/orders', data: { ...shipped, index } })),
        )
        await disconnect(client)
      }))
  }
}

test('what is published gets the verdict that an application would get', () =>
  withServer(mock({ catalogue }), async ({ publish }) => {
    const unknown = await publish('/orders', { messageType: 'Other' })
    assert.equal(unknown, { verdict: 'unknown', messageType: 'Other', reason: 'message-type', issues: [] })
    assert.is((await publish('/parcels', shipped)).reason, 'topic')
    const invalid = await publish('/orders', { messageType: 'OrderShipped', order: { id: 1 } })
    assert.equal(
      [invalid.verdict, invalid.issues.map(({ pointer, message }) => `${pointer} ${message}`)],
      ['invalid', ['/data/order/id must be a string']],
    )
    for (const anything of ['{}', {}, [], null, 7, { channel: '/orders' }])
      assert.is((await publish('/orders', anything)).verdict, 'invalid', 'anything can be sent')
    for (const topic of ['orders', '/meta/connect', '/service', '/a/*', '/a b', '/', '']) {
      try {
        await publish(topic, shipped)
        assert.unreachable(topic)
      } catch (error) {
        assert.match(String(error), 'Cannot publish to')
      }
    }
  }))

const piece: Playlist = {
  name: 'a piece',
  messages: () =>
    [1, 2, 3].map((number) => ({
      wait: 0,
      topic: '/orders',
      envelope: { channel: '/orders', data: { number } },
    })),
}

test('a piece begins with the first subscription, and again when all had left', () =>
  withServer(start({ ...local, playlist: piece }), async (server) => {
    const Version = CometD
    for (const _ of [1, 2]) {
      const client = createClient(Version, server.url, 'websocket')
      await connect(client)
      const numbers: unknown[] = []
      client.subscribe('/**', ({ data }) => void numbers.push(data.number))
      await until('the piece is heard', () => numbers.length === 3)
      assert.equal(numbers, [1, 2, 3])
      await disconnect(client)
    }
  }))

for (const kind of ['a held poll', 'a websocket'])
  test(`a client that died (${kind}) makes room for the next one, which hears the piece from its beginning`, () =>
    withServer(start({ ...local, playlist: piece }), async (server) => {
      const counts = [await deadAfterAll(server, kind), await deadAfterAll(server, kind)]
      assert.equal(counts, [3, 3])
    }))

/** How many messages come to a client that subscribes, and then is gone without a farewell. */
async function deadAfterAll(server: MockServer, kind: string): Promise<number> {
  const { clientId } = JSON.parse((await ask(server, '/cometd', json, handshake)).text)[0]
  await ask(
    server,
    '/cometd',
    json,
    JSON.stringify([{ channel: '/meta/subscribe', clientId, subscription: '/orders' }]),
  )
  const connects = JSON.stringify([{ channel: '/meta/connect', clientId, connectionType: 'long-polling' }])
  let heard = ''
  const count = (): number => heard.match(/"number"/g)?.length ?? 0
  let end: () => void
  if (kind === 'a websocket') {
    const socket = await rawWebsocket(server.port)
    socket.send(connects)
    await until('the piece is heard', () => socket.heard().match(/"number"/g)?.length === 3)
    heard = socket.heard()
    end = socket.terminate
  } else {
    while (count() < 3) heard += (await within('a poll', ask(server, '/cometd', json, connects))).text
    const held = request({ port: server.port, path: '/cometd', method: 'POST', headers: json, agent: false })
    held.on('error', () => undefined)
    held.end(connects)
    end = () => held.destroy()
  }
  await sleep(200)
  end()
  await sleep(100)
  return count()
}

const topics = { ...shop.topics, '/service/orders': ['OrderShipped'] as const }
const liveOf = createNotifications({ parse: createParse({ ...shop, topics }), topics })
const [service, allServices]: readonly [string, string] = ['/service/orders', '/service/**']

for (const [version, Version] of versions)
  for (const transport of ['long-polling', 'websocket'] satisfies readonly Transport[])
    test(`${version} listens by ${transport} to a service, and is refused nothing`, () =>
      withServer(mock({ catalogue: services }), async (server) => {
        const client = createClient(Version, server.url, transport)
        const asked: unknown[] = []
        client.addListener('/meta/subscribe', (reply) => void asked.push(reply))
        const heard: string[] = []
        const live = liveOf(client, { validate: false, onRefused: ({ error }) => void heard.push(error) })
        const early = live.subscribe(service, ({ type }) => void heard.push(`early ${type}`))
        await within('the handshake', connect(client))
        await within('the client', server.subscribed('/service/orders'))
        live.subscribe(allServices, ({ topic }) => void heard.push(`late ${topic}`))
        assert.is((await server.publish('/service/orders', shipped)).verdict, 'valid')
        await until('both have heard it', () => heard.length === 2)
        early.unsubscribe()
        await server.publish('/service/orders', shipped)
        await until('one has heard the next', () => heard.length === 3)
        assert.equal(heard, ['early OrderShipped', 'late /service/orders', 'late /service/orders'])
        assert.equal(asked, [])
        await disconnect(client)
      }))

test('a piece on services begins when a client has come', () =>
  withServer(
    start({ ...local, catalogue: services, playlist: examplePlaylist(services, 0) }),
    async (server) => {
      const client = createClient(CometD, server.url, 'websocket')
      const heard: unknown[] = []
      client.addListener('/service/orders', ({ data }) => void heard.push(data))
      await connect(client)
      await until('the piece is heard', () => heard.length === 1)
      await disconnect(client)
    },
  ))

test('what a client says to a service is for the server alone', () =>
  withServer(mock({ catalogue: services }), async (server) => {
    const [speaker, other] = [1, 2].map(() => createClient(CometD, server.url, 'websocket'))
    if (!speaker || !other) throw new Error('there are two')
    const heard: unknown[] = []
    await connect(other)
    const hear = ({ data }: { readonly data?: unknown }): void => void (data && heard.push(data))
    other.subscribe('/**', hear)
    other.addListener('/service/orders', hear)
    await within('the subscription', server.subscribed('/a'))
    await connect(speaker)
    speaker.publish('/service/orders', shipped)
    const said = await within('what was said', server.received('/service/orders'))
    assert.equal([said.by, said.verdict], ['client', 'valid'])
    await server.publish('/a', 'the end')
    await until('the end is heard', () => heard.length > 0)
    assert.equal(heard, ['the end'])
    await disconnect(speaker)
    await disconnect(other)
  }))

test('what a client publishes goes on, and is judged', async () => {
  const sent: Sent[] = []
  await withServer(mock({ catalogue, onMessage: (one) => void sent.push(one) }), async (server) => {
    const Version = CometD
    const client = createClient(Version, server.url, 'websocket')
    await connect(client)
    client.publish('/orders', shipped)
    await until('it is seen', () => sent.length === 1)
    assert.equal([sent[0]?.by, sent[0]?.topic, sent[0]?.verdict], ['client', '/orders', 'valid'])
    await disconnect(client)
  })
})

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

function ask(
  server: MockServer,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', failed)
    sent.end(body)
  })
}

const json = { 'Content-Type': 'application/json' }
const evil = { Origin: 'https://evil.example' }
const message = JSON.stringify({ topic: '/orders', message: shipped })
const handshake = JSON.stringify([
  {
    channel: '/meta/handshake',
    version: '1.0',
    supportedConnectionTypes: ['long-polling', 'callback-polling'],
  },
])

test('the page can send and judge', () =>
  withServer(mock({ catalogue }), async (server) => {
    const own = { ...json, Origin: new URL(server.url).origin }
    assert.equal(JSON.parse((await ask(server, '/mock/send', own, message)).text), {
      verdict: 'valid',
      messageType: 'OrderShipped',
      issues: [],
    })
    const judged = JSON.stringify({ topic: '/parcels', message: shipped })
    assert.is(JSON.parse((await ask(server, '/mock/judge', own, judged)).text).reason, 'topic')
    const mistakes = ['', '[', 'null', '{}', '{"topic":"/meta/x","message":1}', '{"topic":"/a"}', '[1]']
    for (const body of mistakes) assert.is((await ask(server, '/mock/send', own, body)).status, 400, body)
  }))

test('no other page can do anything', () =>
  withServer(mock({ catalogue }), async (server) => {
    const rebound = { Host: 'evil.example', Origin: 'http://evil.example' }
    const actions: readonly (readonly [string, Record<string, string>, string | undefined])[] = [
      ['/mock/send', { ...json, ...evil }, message],
      ['/mock/send', { ...json, ...rebound }, message],
      ['/mock/send', { ...json, 'Sec-Fetch-Site': 'cross-site' }, message],
      ['/mock/feed', evil, undefined],
      ['/mock/feed', rebound, undefined],
      ['/', { Host: 'evil.example' }, undefined],
      ['/cometd', { ...json, ...evil }, handshake],
      ['/cometd', { ...json, ...rebound }, handshake],
      [
        `/cometd?jsonp=steal&message=${encodeURIComponent(handshake)}`,
        { 'Sec-Fetch-Site': 'cross-site' },
        undefined,
      ],
    ]
    for (const [path, headers, body] of actions) {
      const { status, headers: answered } = await ask(server, path, headers, body)
      assert.is(status, 403, `${path} ${JSON.stringify(headers)}`)
      assert.is(answered['access-control-allow-origin'], undefined)
    }
    assert.is((await ask(server, '/mock/send', { 'Content-Type': 'text/plain' }, message)).status, 415)
    assert.is((await ask(server, '/mock/send', {}, message)).status, 415, 'a form needs no permission')
    assert.is((await ask(server, '/cometd', json, handshake)).status, 200, 'a program may')
  }))

test('nor open a websocket', () =>
  withServer(mock({ catalogue }), async (server) => {
    const answers = (headers: string): Promise<string> =>
      new Promise((done, failed) => {
        const socket = connectTo(server.port, '127.0.0.1')
        socket.on('error', failed)
        socket.once('data', (data) => {
          socket.destroy()
          done(data.toString().split('\r\n')[0] ?? '')
        })
        socket.write(
          `GET /cometd HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${headers}\r\n\r\n`,
        )
      })
    assert.match(await answers('Host: localhost\r\nOrigin: https://evil.example'), '403')
    assert.match(await answers('Host: evil.example'), '403')
    assert.match(await answers('Host: localhost'), '101')
  }))

test('who is refused a websocket and stays all the same does not keep it from closing', async () => {
  const server = await mock({ catalogue })
  const socket = connectTo({ port: server.port, host: '127.0.0.1', allowHalfOpen: true })
  socket.on('error', () => undefined)
  socket.write(
    'GET /cometd HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  )
  await new Promise((done) => socket.once('data', done))
  try {
    await within('it is closed', server.close())
  } finally {
    socket.destroy()
  }
})

test('it goes by the name it listens on, and by those that it is given, in any case', async () => {
  const options = {
    catalogue,
    host: 'LOCALHOST',
    allowHosts: ['MyBox'],
    allowOrigins: ['http://MyBox:3000/'],
  }
  await withServer(mock(options), async (server) => {
    for (const Host of ['mybox', 'MYBOX:8080', hostname(), `127.0.0.1:${server.port}`]) {
      const { status } = await ask(
        server,
        '/cometd',
        { ...json, Host, Origin: 'http://mybox:3000' },
        handshake,
      )
      assert.is(status, 200, Host)
    }
  })
})

test('a page that cannot be made leaves no server behind', async () => {
  const [type] = catalogue.messageTypes
  if (!type) return assert.unreachable()
  const broken = {
    ...type,
    get examples(): readonly Json[] {
      throw new Error('broken')
    },
  }
  const { close } = NodeAdapter.prototype
  let closed = 0
  NodeAdapter.prototype.close = function () {
    closed += 1
    close.call(this)
  }
  const failed = await start({ ...local, catalogue: { ...catalogue, messageTypes: [broken] } }).catch(String)
  NodeAdapter.prototype.close = close
  assert.equal([failed, closed], ['Error: broken', 1])
})

test('an origin that is let in may connect, and cannot use the page', () =>
  withServer(mock({ catalogue, allowOrigins: ['http://localhost:3000'] }), async (server) => {
    const friend = { ...json, Origin: 'http://localhost:3000' }
    const { status, headers } = await ask(server, '/cometd', friend, handshake)
    assert.equal([status, headers['access-control-allow-origin']], [200, 'http://localhost:3000'])
    assert.is((await ask(server, '/mock/send', friend, message)).status, 403)
  }))

test('the page is guarded, and what comes from a catalogue is text in it', async () => {
  const text = '<img src=x onerror=alert(1)>"\'&{{name}}</textarea>'
  const [type] = catalogue.messageTypes
  const [topic] = catalogue.topics
  if (!type || !topic) return assert.unreachable()
  const hostile = {
    ...catalogue,
    manifest: { ...catalogue.manifest, name: text },
    messageTypes: [
      { ...type, description: text, examples: [{ channel: '/orders', data: { messageType: text } }] },
    ],
    topics: [{ ...topic, description: text }],
  }
  await withServer(mock({ catalogue: hostile }), async (server) => {
    const { headers, text: page } = await ask(server, '/', { 'Sec-Fetch-Site': 'cross-site' })
    const policy = String(headers['content-security-policy'])
    assert.match(policy, "default-src 'none'")
    assert.match(policy, "frame-ancestors 'none'")
    assert.not.match(policy, 'unsafe')
    assert.is(headers['x-content-type-options'], 'nosniff')
    assert.not.match(page, '<img')
    assert.is(page.match(/<\/textarea>/g)?.length, 1)
    assert.ok(page.includes('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;'))
  })
})

test('with a path, CometD is there and nowhere else', () =>
  withServer(mock({ catalogue, path: '/api/cometd' }), async (server) => {
    for (const path of ['/api/cometd', '/api/cometd/handshake'])
      assert.is((await ask(server, path, json, handshake)).status, 200, path)
    for (const path of ['/cometd', '/api/cometdx', '/api', '//api/cometd'])
      assert.is((await ask(server, path, json, handshake)).status, 404, path)
    assert.is((await ask(server, '/mock/nothing')).status, 404)
    assert.is((await ask(server, '/anything.js')).status, 404)
  }))

test('nonsense is answered, and the server goes on', () =>
  withServer(mock({ catalogue }), async (server) => {
    for (const body of [
      '',
      '[',
      'null',
      '[null]',
      '{}',
      '[{}]',
      '[{"channel":7}]',
      '[{"channel":"/meta/connect"}]',
      '[[]]',
    ])
      assert.ok([200, 400].includes((await ask(server, '/cometd', json, body)).status), body)
    assert.is((await ask(server, '/cometd', { ...json, 'Content-Length': '99999999' }, '')).status, 413)
    assert.is((await server.publish('/orders', shipped)).verdict, 'valid')
  }))

test('what cannot be sent is refused, and nobody waits for it', () =>
  withServer(mock({ catalogue }), async (server) => {
    const circle: unknown[] = []
    circle.push(circle)
    const own = { ...json, Origin: new URL(server.url).origin }
    const deep = `{"topic":"/orders","message":${'['.repeat(8_000)}${']'.repeat(8_000)}}`
    const { clientId } = JSON.parse((await ask(server, '/cometd', json, handshake)).text)[0]
    const subscription = JSON.stringify([{ channel: '/meta/subscribe', clientId, subscription: '/orders' }])
    await ask(server, '/cometd', json, subscription)
    for (const [value, words] of [
      [JSON.parse(`${'['.repeat(8_000)}${']'.repeat(8_000)}`), /nested too deep/],
      [{ messageType: 'OrderShipped', circle }, /cannot be written as JSON/],
      [{ number: 1n }, /cannot be written as JSON/],
      [undefined, /cannot be written as JSON/],
    ] as const) {
      const said = await within(
        'the accessRefusal',
        server.publish('/orders', value).then(() => 'sent', String),
      )
      assert.match(said, 'UserError')
      assert.match(said, words)
    }
    for (const path of ['/mock/send', '/mock/judge']) {
      const { status, text } = await within('the answer', ask(server, path, own, deep))
      assert.is(status, 400)
      assert.match(text, /^The message is nested too deep/)
    }
    const published = `[{"channel":"/orders","clientId":"${clientId}","data":${'['.repeat(8_000)}${']'.repeat(8_000)}}]`
    assert.match(
      (await within('the answer', ask(server, '/cometd', json, published))).text,
      'Nested too deep',
    )
    await server.publish('/orders', shipped)
    const poll = JSON.stringify([{ channel: '/meta/connect', clientId, connectionType: 'long-polling' }])
    assert.match((await within('the poll', ask(server, '/cometd', json, poll))).text, 'OrderShipped')
  }))

test('a held poll that is reset does no harm', () =>
  withServer(mock({ catalogue }), async (server) => {
    for (const method of ['GET', 'POST']) {
      const { clientId } = JSON.parse((await ask(server, '/cometd', json, handshake)).text)[0]
      const subscription = { channel: '/meta/subscribe', clientId, subscription: '/orders' }
      await ask(server, '/cometd', json, JSON.stringify([subscription]))
      const poll = JSON.stringify([
        { channel: '/meta/connect', clientId, connectionType: 'callback-polling' },
      ])
      const path = method === 'GET' ? `/cometd?message=${encodeURIComponent(poll)}` : '/cometd'
      const held = request({ port: server.port, path, method, headers: json, agent: false })
      held.on('error', () => undefined)
      held.end(method === 'GET' ? undefined : poll)
      await sleep(100)
      held.socket?.resetAndDestroy()
      await sleep(50)
      assert.is((await server.publish('/orders', shipped)).verdict, 'valid', method)
      await sleep(50)
    }
  }))

test('a response is answered once', () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  answerOnce(response)
  response.writeHead(200)
  response.end('one')
  response.writeHead(400)
  response.end('two')
  assert.is(response.statusCode, 200)
})

test('frames that are no Bayeux are passed over in silence', async () => {
  const { log } = console
  const printed: unknown[] = []
  console.log = (...values: readonly unknown[]) => void printed.push(values)
  try {
    await withServer(mock({ catalogue }), async (server) => {
      const socket = await rawWebsocket(server.port)
      const subscribe = { channel: '/meta/subscribe', clientId: 'x' }
      const bad = ['{{{', 'null', '5', '[null]', '', '[[]]', '{}', '[{"channel":7}]']
      const worse = [7, {}, [null]].map((subscription) => JSON.stringify([{ ...subscribe, subscription }]))
      const deep = `[{"channel":"/a","data":${'['.repeat(8_000)}${']'.repeat(8_000)}}]`
      for (const frame of [...bad, ...worse, deep, handshake]) socket.send(frame)
      await until('the handshake is answered', () => socket.heard().includes('long-polling'))
      assert.match(socket.heard(), 'Nested too deep')
      socket.terminate()
    })
  } finally {
    console.log = log
  }
  assert.equal(printed, [])
})

test('an origin that is let in may send whatever header it needs; no other may ask', () =>
  withServer(mock({ catalogue, allowOrigins: ['http://localhost:3000'] }), async (server) => {
    const wanted = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type, x-csrf-token',
    }
    const preflight = (origin: string, path = '/cometd'): Promise<Answer> =>
      ask(server, path, { ...wanted, Origin: origin }, undefined, 'OPTIONS')
    const { status, headers } = await preflight('http://localhost:3000')
    assert.is(status, 204)
    assert.is(headers['access-control-allow-headers'], 'content-type, x-csrf-token')
    assert.is(headers['access-control-allow-origin'], 'http://localhost:3000')
    assert.is(headers['access-control-allow-credentials'], 'true')
    for (const refused of [
      await preflight('https://evil.example'),
      await preflight('http://localhost:3000', '/mock/send'),
    ]) {
      assert.is(refused.status, 403)
      assert.is(refused.headers['access-control-allow-origin'], undefined)
    }
  }))

test('it listens on loopback and nowhere else, and its port is free again at the end', async () => {
  let port = 0
  await withServer(mock({ catalogue }), async (server) => {
    port = server.port
    assert.equal(
      [server.url, server.pageUrl],
      [`http://127.0.0.1:${port}/cometd`, `http://127.0.0.1:${port}/`],
    )
    try {
      await withServer(mock({ catalogue, port }), async () => assert.unreachable())
    } catch (error) {
      assert.is(
        String(error),
        `UserError: Port ${port} is in use. Choose another with "--port", or any free one with "--port 0".`,
      )
    }
  })
  await withServer(mock({ catalogue, port }), async (server) => assert.is(server.port, port))
})

test('a catalogue is named by its folder; one that is broken is told', async () => {
  await withServer(mock({ catalogue: 'schemas' }), async (server) =>
    assert.is((await server.publish('/a', { messageType: 'x' })).verdict, 'unknown'),
  )
  for (const name of ['no/such/folder', 'test/fixtures']) {
    try {
      await mock({ catalogue: name })
      assert.unreachable()
    } catch (error) {
      assert.match(String(error), /^UserError: (Cannot find the catalogue "|"[^"]*" is not a catalogue)/)
    }
  }
})

test('a batch that is too long is refused at once', () =>
  withServer(mock({ catalogue }), async (server) => {
    const [one] = JSON.parse(handshake)
    const batch = (length: number): string => JSON.stringify(Array.from({ length }, () => one))
    const before = performance.now()
    const { status, text } = await ask(server, '/cometd', json, batch(50_000))
    assert.equal([status, text], [413, 'A batch may have at most 1,000 messages.\n'])
    assert.ok(performance.now() - before < 5_000)
    assert.is((await ask(server, '/cometd', json, batch(1_000))).status, 200)
    assert.is((await ask(server, '/cometd', json, 'no')).status, 400)
    const socket = await rawWebsocket(server.port)
    socket.send(JSON.stringify(Array.from({ length: 1_001 }, () => ({ channel: '/a' }))))
    await until('the frame is answered', () => socket.heard().includes('at most 1,000 messages'))
    socket.terminate()
  }))

test('a test waits for a subscription, and for what a client publishes', () =>
  withServer(mock({ catalogue }), async (server) => {
    const client = createClient(CometD, server.url, 'websocket')
    await connect(client)
    const subscribed = server.subscribed('/orders')
    const heard: unknown[] = []
    const handle = client.subscribe('/*', ({ data }) => void heard.push(data))
    await within('the subscription', subscribed)
    await within('a second wait', server.subscribed('/orders'))
    client.publish('/orders', { messageType: 'First' })
    const first = await within('the first', server.received('/orders'))
    assert.equal(
      [first.by, first.message],
      ['client', { channel: '/orders', data: { messageType: 'First' } }],
    )
    client.publish('/orders', { messageType: 'Second' })
    client.publish('/others', 1)
    assert.is((await within('the other', server.received('/others'))).topic, '/others')
    assert.equal((await within('the second', server.received('/orders'))).message, {
      channel: '/orders',
      data: { messageType: 'Second' },
    })
    await server.publish('/orders', shipped)
    await until('it is heard', () => heard.length === 4)
    await new Promise<void>((done) => {
      client.unsubscribe(handle, () => done())
    })
    const never = server.subscribed('/orders')
    await disconnect(client)
    await server.close()
    try {
      await never
      assert.unreachable()
    } catch (error) {
      assert.match(String(error), 'closed while a test waited for "/orders"')
    }
  }))

test('two servers run beside each other', () =>
  withServer(mock({ catalogue }), (one) =>
    withServer(mock({ catalogue }), async (other) => {
      const heard: string[] = []
      const clients = await Promise.all(
        Object.entries({ one, other }).map(async ([name, server]) => {
          const client = createClient(CometD, server.url, 'websocket')
          await connect(client)
          client.subscribe('/orders', () => void heard.push(name))
          await within('the subscription', server.subscribed('/orders'))
          return client
        }),
      )
      await other.publish('/orders', shipped)
      await until('it is heard', () => heard.length === 1)
      await one.close()
      await other.publish('/orders', shipped)
      await until('it is heard again', () => heard.length === 2)
      assert.equal(heard, ['other', 'other'])
      for (const client of clients) await disconnect(client)
    }),
  ))

test('the fake timers of a test runner do not stop it', async () => {
  const real = { setTimeout, setInterval, clearTimeout, clearInterval, setImmediate, performance, Date }
  const never = (): number => 0
  const waits = (milliseconds: number): Promise<void> =>
    new Promise((done) => void real.setTimeout(done, milliseconds))
  class Stopped extends Date {
    static override now = (): number => 0
  }
  const server = await mock({ catalogue })
  try {
    Object.assign(globalThis, {
      ...{ setTimeout: never, setInterval: never, clearTimeout: never, clearInterval: never },
      ...{ setImmediate: never, performance: { now: never }, Date: Stopped },
    })
    const { clientId } = JSON.parse((await ask(server, '/cometd', json, handshake)).text)[0]
    const subscription = { channel: '/meta/subscribe', clientId, subscription: '/orders' }
    await ask(server, '/cometd', json, JSON.stringify([subscription]))
    const poll = JSON.stringify([{ channel: '/meta/connect', clientId, connectionType: 'long-polling' }])
    const held = ask(server, '/cometd', json, poll)
    await waits(100)
    await server.publish('/orders', shipped)
    assert.match((await Promise.race([held, waits(5_000)]))?.text ?? 'nothing', 'OrderShipped')
    await Promise.race([server.close(), waits(5_000).then(() => assert.unreachable('it does not close'))])
  } finally {
    Object.assign(globalThis, real)
  }
})

test.run()
