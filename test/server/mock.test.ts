// timeout: 120
import { request } from 'node:http'
import { connect as connectTo } from 'node:net'
import { CometD } from 'cometd'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Score } from '../../generator/server/beat.js'
import { type MockServer, mock, type Sent } from '../../generator/server/index.js'
import { type StartOptions, start } from '../../generator/server/mock.js'
import { connect, createClient, disconnect, type Transport, versions } from '../servers/clients.js'
import { until, within } from '../servers/until.js'
import { small } from './small.js'

const catalogue = await small()
const shipped = { messageType: 'OrderShipped', order: { id: 'ü </script> \u2028' } }

const local: Omit<StartOptions, 'score'> = {
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

const paths = ['/cometd', '/api/v2/notifications']
for (const [version, Version] of versions) {
  for (const transport of ['long-polling', 'websocket'] satisfies readonly Transport[]) {
    test(`${version} hears by ${transport} what is published, whole, in order and once`, () =>
      withServer(mock({ catalogue }), async (server) => {
        const client = createClient(Version, `${server.url}${paths[version.length % 2]}`, transport)
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
      ['invalid', ['/data/order/id must be string']],
    )
    for (const anything of ['{}', {}, [], null, 7, { channel: '/orders' }])
      assert.is((await publish('/orders', anything)).verdict, 'invalid', 'anything can be sent')
    for (const topic of ['orders', '/meta/connect', '/service/a', '/a/*', '/a b', '/', '']) {
      try {
        await publish(topic, shipped)
        assert.unreachable(topic)
      } catch (error) {
        assert.match(String(error), 'Nothing can be published to')
      }
    }
  }))

const piece: Score = {
  name: 'a piece',
  beats: () =>
    [1, 2, 3].map((number) => ({
      wait: 0,
      topic: '/orders',
      envelope: { channel: '/orders', data: { number } },
    })),
}

test('a piece begins with the first subscription, and again when all had left', () =>
  withServer(start({ ...local, score: piece }), async (server) => {
    const Version = CometD
    for (const _ of [1, 2]) {
      const client = createClient(Version, `${server.url}/cometd`, 'websocket')
      await connect(client)
      const numbers: unknown[] = []
      client.subscribe('/**', ({ data }) => void numbers.push(data.number))
      await until('the piece is heard', () => numbers.length === 3)
      assert.equal(numbers, [1, 2, 3])
      await disconnect(client)
    }
  }))

test('what a client publishes goes on, and is judged', async () => {
  const sent: Sent[] = []
  await withServer(mock({ catalogue, onMessage: (one) => void sent.push(one) }), async (server) => {
    const Version = CometD
    const client = createClient(Version, `${server.url}/cometd`, 'websocket')
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
): Promise<Answer> {
  return new Promise((done, failed) => {
    const method = body === undefined ? 'GET' : 'POST'
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
    const own = { ...json, Origin: server.url }
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
    const deeds: readonly (readonly [string, Record<string, string>, string | undefined])[] = [
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
    for (const [path, headers, body] of deeds) {
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

test('it listens on loopback and nowhere else, and its port is free again at the end', async () => {
  let port = 0
  await withServer(mock({ catalogue }), async (server) => {
    port = server.port
    assert.is(server.url, `http://127.0.0.1:${port}`)
    try {
      await withServer(mock({ catalogue, port }), async () => assert.unreachable())
    } catch (error) {
      assert.is(String(error), `UserError: Port ${port} is in use. "--port" takes another, 0 any.`)
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
      assert.match(String(error), /^UserError: (No catalogue "|"[^"]*" is no catalogue)/)
    }
  }
})

test.run()
