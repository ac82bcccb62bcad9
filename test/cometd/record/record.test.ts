// timeout: 120
import { Agent, createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mock } from '../../../generator/cometd/mock/index.js'
import { type Recorded, type RecordOptions, record } from '../../../generator/cometd/record/record.js'
import { UserError } from '../../../generator/problems/user-error.js'
import { startFaye, startNodeServer } from '../../servers/bayeux-servers.js'
import { until, within } from '../../servers/until.js'
import { small, smallService } from '../mock/small.js'

const catalogue = await small()
const shipped = (number: number) => ({ messageType: 'OrderShipped', order: { id: String(number) } })

type Run = {
  readonly lines: string[]
  readonly told: string[]
  readonly done: Promise<Recorded>
  readonly interrupt: () => void
}

function run(url: string, more: Partial<Omit<RecordOptions, 'url'>> = {}): Run {
  const lines: string[] = []
  const told: string[] = []
  const interruption = new AbortController()
  const done = record({
    catalogue,
    url: new URL(url),
    isExact: false,
    transport: 'long-polling',
    network: { agent: new Agent({ keepAlive: true }) },
    extensions: new Map(),
    patterns: ['/orders'],
    headers: new Map(),
    count: Infinity,
    milliseconds: Infinity,
    stamps: false,
    take: (line) => void lines.push(line),
    tell: (text) => void told.push(text),
    onCount: () => undefined,
    signal: interruption.signal,
    ...more,
  })
  return { lines, told, done, interrupt: () => interruption.abort() }
}

const connected = ({ told }: Run): Promise<void> =>
  until('it is connected', () => told.some((text) => text.startsWith('Connected')))

test('it writes what comes, as it came, and ends at the count', async () => {
  const server = await mock({ catalogue })
  const recording = run(server.url, { count: 2 })
  await connected(recording)
  const whole = { channel: '/orders', data: { zeta: 1, ...shipped(1) }, ext: { a: null } }
  await server.publish('/orders', whole)
  await server.publish('/other', shipped(2))
  await server.publish('/orders', { messageType: 'Strange' })
  await server.publish('/orders', shipped(3))
  const { tally, end } = await within('the end', recording.done)
  assert.equal(recording.lines, [
    '{"channel":"/orders","data":{"zeta":1,"messageType":"OrderShipped","order":{"id":"1"}},"ext":{"a":null}}',
    '{"channel":"/orders","data":{"messageType":"Strange"}}',
  ])
  assert.equal([end.kind, tally.messages], ['complete', 2])
  assert.is(tally.summary(), '  /orders  1 valid, 1 unknown\n')
  await server.close()
})

test('it ends when its time is up, or when it is interrupted', async () => {
  const server = await mock({ catalogue })
  const brief = run(server.url, { milliseconds: 100 })
  assert.is((await within('the end', brief.done)).end.kind, 'complete')
  const endless = run(server.url)
  await connected(endless)
  endless.interrupt()
  assert.is((await within('the end', endless.done)).end.kind, 'interrupted')
  await server.close()
})

test('a server that is gone is tried again, and subscribed to anew', async () => {
  const first = await mock({ catalogue })
  const recording = run(first.url, { count: 2 })
  await connected(recording)
  await first.publish('/orders', shipped(1))
  await until('the first has come', () => recording.lines.length === 1)
  await first.close()
  await until('the loss is told', () => recording.told.some((text) => /was lost .* Trying again/.test(text)))
  const second = await mock({ catalogue, port: first.port })
  await until('it is there again', () => recording.told.includes('Connected again.'), 20)
  await second.publish('/orders', shipped(2))
  await within('the end', recording.done)
  assert.equal(recording.lines, [
    '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"1"}}}',
    '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"2"}}}',
  ])
  assert.is(recording.told.filter((text) => text.includes('was lost')).length, 1, 'told once')
  await second.close()
})

async function answering(listener: RequestListener, body: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    await body(`http://127.0.0.1:${port}/cometd`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function failure(recording: Run): Promise<string> {
  const { end } = await within('the end', recording.done, 20)
  if (end.kind !== 'failed') return end.kind
  if (end.error instanceof UserError) return end.error.message
  throw end.error
}

test('a server that refuses access is told at once', async () => {
  for (const status of [401, 403])
    await answering(
      (_, response) => response.writeHead(status).end(),
      async (url) =>
        assert.match(
          await failure(run(url)),
          new RegExp(
            `No CometD at .*: the server answers ${status} .*Give the headers of a session with "--headers"`,
          ),
        ),
    )
})

test('so are a server that knows no CometD, and none at all', async () => {
  await answering(
    (_, response) => response.writeHead(404).end(),
    async (url) =>
      assert.is(await failure(run(url)), `No CometD at ${url}: the server answers 404 Not Found.`),
  )
  assert.match(
    await failure(run('http://127.0.0.1:1/')),
    /^Cannot connect to http:\/\/127\.0\.0\.1:1\/: .*ECONNREFUSED/,
  )
})

test('headers and cookies go with every request', async () => {
  const seen = new Set<string>()
  await answering(
    ({ headers }, response) => {
      seen.add(`${headers.cookie} ${headers['x-csrf-token']}`)
      response.writeHead(401).end()
    },
    async (url) => {
      const headers = new Map([
        ['Cookie', 'SESSION=1; other=2'],
        ['X-Csrf-Token', 'abc'],
      ])
      await failure(run(url, { headers }))
    },
  )
  assert.equal([...seen], ['SESSION=1; other=2 abc'])
})

test('a pattern that the server refuses is told; without one left there is nothing to do', async () => {
  const server = await mock({ catalogue })
  const recording = run(server.url, { patterns: ['/meta/x', '/orders'], count: 1 })
  await until('the refusal is told', () =>
    recording.told.some((text) => text.startsWith('The server refuses "/meta/x"')),
  )
  await server.publish('/orders', shipped(1))
  await within('the end', recording.done)
  assert.is(
    await failure(run(server.url, { patterns: ['/meta/x'] })),
    'The server refuses every subscription.',
  )
  await server.close()
})

test('what is delivered on a service is recorded, and nobody asks for it', async () => {
  const services = await smallService()
  const server = await mock({ catalogue: services })
  for (const patterns of [['/service/orders'], ['/service/**', '/orders']]) {
    const recording = run(server.url, { catalogue: services, patterns, count: 1 })
    await connected(recording)
    await server.publish('/service/orders', shipped(1))
    assert.is((await within('the end', recording.done)).tally.summary(), '  /service/orders  1 valid\n')
    assert.equal(
      recording.told.filter((text) => text.includes('refuses')),
      [],
    )
  }
  await server.close()
})

test('what cannot be written ends it, and is not swallowed', async () => {
  const server = await mock({ catalogue })
  const recording = run(server.url, {
    take: () => {
      throw new UserError('The disk is full.')
    },
  })
  await connected(recording)
  await server.publish('/orders', shipped(1))
  assert.is(await failure(recording), 'The disk is full.')
  await server.close()
})

test('a timestamp is added where there is none', async () => {
  const server = await mock({ catalogue })
  const recording = run(server.url, { count: 2, stamps: true })
  await connected(recording)
  await server.publish('/orders', { channel: '/orders', data: shipped(1), timestamp: 'then' })
  await server.publish('/orders', shipped(2))
  await within('the end', recording.done)
  const [first, second] = recording.lines.map((line) => JSON.parse(line).timestamp)
  assert.is(first, 'then')
  assert.ok(Math.abs(Date.parse(second) - Date.now()) < 10_000)
  await server.close()
})

/** A server that answers each message with what a function gives: texts, so that anything can be sent. */
function scripted(
  answer: (message: Asked, count: number) => string | readonly string[] | undefined,
  headers: Record<string, string> = {},
): RequestListener {
  let count = 0
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const asked: readonly Asked[] = JSON.parse(Buffer.concat(chunks).toString())
    const parts = asked.flatMap((message) => answer(message, count++) ?? [])
    if (parts.length === 0) return
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers })
    response.end(`[${parts.join(',')}]`)
  }
}

type Asked = {
  readonly channel: string
  readonly id: string
  readonly clientId?: string
  readonly ext?: unknown
}

const reply = ({ channel, id }: Asked, more: object = {}): string =>
  JSON.stringify({ channel, id, successful: true, ...more })

/** What a sound server says, but for what is asked for with a special answer. */
const usual = (message: Asked, special: Partial<Record<string, string | readonly string[]>> = {}) =>
  special[message.channel] ??
  (message.channel === '/meta/handshake'
    ? reply(message, { clientId: 'c1', supportedConnectionTypes: ['long-polling'], version: '1.0' })
    : reply(message))

const notice = '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"1"}}}'

test('a session that the server ends is told, and what came is kept', async () => {
  const ends: readonly (readonly [(message: Asked) => readonly string[], RegExp])[] = [
    [
      (message) => [notice, reply(message, { advice: { reconnect: 'none' } })],
      /^The server ended the session with its answer: the advice is "reconnect": "none"\.$/,
    ],
    [
      (message) => [
        notice,
        reply(message, { successful: false, error: '403::Logged out', advice: { reconnect: 'none' } }),
      ],
      /^The server ended the session: 403::Logged out\.$/,
    ],
    [
      (message) => [
        notice,
        '{"channel":"/meta/disconnect","successful":true,"advice":{"reconnect":"none"}}',
        reply(message),
      ],
      /^The server ended the session with "\/meta\/disconnect": the advice is "reconnect": "none"\.$/,
    ],
  ]
  for (const [end, words] of ends)
    await answering(
      scripted((message, count) =>
        message.channel === '/meta/connect' && count > 3 ? end(message) : usual(message),
      ),
      async (url) => {
        const recording = run(url, { milliseconds: 60_000 })
        assert.match(await failure(recording), words)
        assert.equal(recording.lines, [notice])
      },
    )
})

test('a new handshake follows where the advice allows it', async () => {
  let handshakes = 0
  const endings: readonly ((message: Asked) => readonly string[])[] = [
    (message) => [
      reply(message, { successful: false, error: '402::Unknown client', advice: { reconnect: 'handshake' } }),
    ],
    (message) => ['{"channel":"/meta/disconnect","successful":true}', reply(message)],
    (message) => [reply(message, { successful: false, error: '402::Unknown client' })],
    (message) => [reply(message, { advice: { reconnect: 'handshake' } })],
  ]
  let connects = 0
  await answering(
    scripted((message) => {
      if (message.channel === '/meta/handshake') handshakes += 1
      if (message.channel !== '/meta/connect') return usual(message)
      connects += 1
      if (connects % 2 === 1) return [notice, reply(message)]
      return endings[connects / 2 - 1]?.(message) ?? usual(message)
    }),
    async (url) => {
      const recording = run(url, { count: 5 })
      assert.is((await within('the end', recording.done, 30)).end.kind, 'complete')
      assert.is(handshakes, 5)
      assert.is(recording.lines.length, 5)
      assert.ok(
        recording.told.some((text) =>
          /^The server ended the session: 402::Unknown client\. Trying again/.test(text),
        ),
      )
    },
  )
})

test('a server that speaks CometD and refuses is not told to be another', async () => {
  const refusal = { successful: false, error: '401::No', ext: { sfdc: { failureReason: '401::Expired' } } }
  await answering(
    scripted((message) => reply(message, refusal)),
    async (url) =>
      assert.is(
        await failure(run(url)),
        'The server refuses the handshake: 401::No (ext.sfdc.failureReason: 401::Expired). Check that "--headers" has the headers of a session.',
      ),
  )
})

test('who is to end asks nothing more, but takes leave', async () => {
  const asked: string[] = []
  const refusal = { successful: false, error: '403::no' }
  await answering(
    scripted((message) => {
      asked.push(message.channel)
      if (message.channel === '/meta/subscribe') return reply(message, refusal)
      return message.channel === '/meta/handshake' ? usual(message) : undefined
    }),
    async (url) => assert.is(await failure(run(url)), 'The server refuses every subscription.'),
  )
  assert.equal(asked, ['/meta/handshake', '/meta/subscribe', '/meta/disconnect'])
})

test('what is no message is left out, counted and told, and the rest is kept', async () => {
  const deep = `{"channel":"/orders","data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  let sent = false
  await answering(
    scripted((message) => {
      if (message.channel !== '/meta/connect' || sent) return usual(message)
      sent = true
      return [
        'null',
        '1',
        '"x"',
        '[]',
        '{}',
        deep,
        '{"channel":"/orders","data":tru}',
        notice,
        reply(message),
      ]
    }),
    async (url) => {
      const recording = run(url, { count: 1 })
      const { tally, end } = await within('the end', recording.done)
      assert.is(end.kind, 'complete')
      assert.equal(recording.lines, [notice])
      assert.is(
        tally.summary(),
        '  /orders  1 valid\n  left out: 5 without a channel, 1 nested too deep, 1 invalid JSON\n',
      )
      assert.is(recording.told.filter((text) => text.includes('without a channel')).length, 1, 'told once')
    },
  )
})

test('the bytes of a message are those of the wire', async () => {
  const exact =
    '{"b":12345678901234567890, "a":1.0,"10":1,"9":2,\n "channel":"/orders","data":{"x":"\\u00fc"}}'
  const written = exact.replace('\n', ' ')
  await answering(
    scripted((message) => (message.channel === '/meta/connect' ? [exact, reply(message)] : usual(message))),
    async (url) => {
      const recording = run(url, { count: 1 })
      await within('the end', recording.done)
      assert.equal(recording.lines, [written])
      const stamped = run(url, { count: 1, stamps: true })
      await within('the end', stamped.done)
      assert.match(stamped.lines[0] ?? '', /^\{"b":12345678901234567890, .*\},"timestamp":"\d{4}-[^"]+Z"\}$/)
    },
  )
})

test('what a server says instead of CometD is told in its words', async () => {
  const json = { 'Content-Type': 'application/json' }
  const cases: readonly (readonly [RequestListener, RegExp])[] = [
    [
      (_, response) =>
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html><title>Log in</title>'),
      /the server answers with an HTML page \("Log in"\) instead of JSON\. Check the address/,
    ],
    [
      (_, response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('hello'),
      /the server answers with the content type "text\/plain" instead of JSON/,
    ],
    [
      (_, response) => response.writeHead(307, { Location: 'https://other.example/cometd?secret=1' }).end(),
      /the server answers 307 Temporary Redirect, and redirects to https:\/\/other\.example\/cometd\. Give that address/,
    ],
    [
      (_, response) => response.writeHead(302, { Location: '/login' }).end(),
      /redirects to \/login\. If that is a login page/,
    ],
    [(_, response) => response.writeHead(426).end(), /426 Upgrade Required\. Try "--transport websocket"/],
    [
      (_, response) => response.writeHead(500).end('<html><title>Down for\n maintenance</title>'),
      /the server answers 500 Internal Server Error \("Down for maintenance"\)/,
    ],
    [(_, response) => response.writeHead(200, json).end(), /its reply does not answer the request/],
    [(_, response) => response.writeHead(200, json).end('[null]'), /its reply does not answer/],
    [
      (_, response) => response.writeHead(200, json).end(gzipSync('[]')),
      /gzip data, but without "Content-Encoding: gzip"/,
    ],
    [
      scripted((message) => reply(message, { clientId: 'c', supportedConnectionTypes: ['websocket'] })),
      /^The server offers websocket, and not long-polling\. Try "--transport websocket"/,
    ],
    [
      scripted((message) =>
        reply(message, {
          successful: false,
          error: '403::Handshake denied',
          ext: { sfdc: { failureReason: '401::Authentication invalid' } },
          advice: { reconnect: 'none' },
        }),
      ),
      /^The server refuses the handshake: 403::Handshake denied \(ext\.sfdc\.failureReason: 401::Authentication invalid\)/,
    ],
  ]
  for (const [listener, words] of cases)
    await answering(listener, async (url) => {
      const told = await failure(run(url))
      assert.match(told, words)
      assert.not.match(told, /secret|bug/)
    })
})

test('a reply that is compressed is read', () =>
  answering(
    async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const [message]: readonly Asked[] = JSON.parse(Buffer.concat(chunks).toString())
      if (message === undefined) return
      const answer = message.channel === '/meta/connect' ? `${notice},${reply(message)}` : usual(message)
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(`[${answer}]`))
    },
    async (url) => assert.is((await within('the end', run(url, { count: 1 }).done)).end.kind, 'complete'),
  ))

test('a reply without end takes little memory, and is given up', () =>
  answering(
    (request, response) => {
      request.resume()
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('[{"channel":"/orders","data":"')
      const block = 'x'.repeat(1_000_000)
      const more = (): void => {
        while (!response.destroyed && response.write(block));
        response.once('drain', more)
      }
      more()
    },
    async (url) => {
      const before = process.memoryUsage().rss
      assert.match(await failure(run(url)), /one reply is larger than 256 MB/)
      assert.ok(process.memoryUsage().rss - before < 400 * 1024 * 1024)
    },
  ))

test('an exact address is used as it is; extensions and cookies go along', async () => {
  const seen: {
    readonly url: string | undefined
    readonly cookie: string | undefined
    readonly ext: unknown
  }[] = []
  for (const isExact of [true, false]) {
    seen.length = 0
    await answering(
      (request, response) => {
        const { url, headers } = request
        void scripted(
          (message) => {
            seen.push({ url, cookie: headers.cookie, ext: message.ext })
            return message.channel === '/meta/connect' ? [notice, reply(message)] : usual(message)
          },
          { 'Set-Cookie': 'BROWSER=b1; Path=/; HttpOnly' },
        )(request, response)
      },
      async (url) => {
        const replay = { replay: { '/orders': -1 } }
        const extensions = new Map<string, object>([['/meta/subscribe', replay]])
        const headers = new Map([['Cookie', 'S=1']])
        await within('the end', run(url, { isExact, extensions, headers, count: 1 }).done)
        const [handshake, subscribe, connect] = seen
        assert.equal(
          [handshake?.url, subscribe?.url, connect?.url],
          isExact ? ['/cometd', '/cometd', '/cometd'] : ['/cometd/handshake', '/cometd/', '/cometd/connect'],
        )
        assert.equal([handshake?.ext, subscribe?.ext, connect?.ext], [undefined, replay, undefined])
        assert.equal([handshake?.cookie, subscribe?.cookie], ['S=1', 'S=1; BROWSER=b1'])
      },
    )
  }
})

test('a websocket is used if asked for; a refusal is told', async () => {
  const server = await mock({ catalogue })
  const transport = 'websocket'
  const recording = run(server.url, { transport, count: 2 })
  await connected(recording)
  await server.publish('/orders', shipped(1))
  await server.publish('/orders', shipped(2))
  assert.is((await within('the end', recording.done)).end.kind, 'complete')
  assert.is(recording.lines.length, 2)
  const lost = run(server.url, { transport, count: 1 })
  await connected(lost)
  await server.close()
  await until('the loss is told', () => lost.told.some((text) => /was lost .*Trying again/.test(text)))
  const again = await mock({ catalogue, port: server.port })
  await until('it is there again', () => lost.told.includes('Connected again.'), 20)
  await again.publish('/orders', shipped(3))
  assert.is((await within('the end', lost.done)).end.kind, 'complete')
  await again.close()
  await answering(
    (_, response) => response.writeHead(404).end(),
    async (url) =>
      assert.match(
        await failure(run(url, { transport })),
        /No CometD at .*: the server answers 404 Not Found/,
      ),
  )
})

for (const [name, start] of [
  ['the Node server of CometD', startNodeServer],
  ['faye', startFaye],
] as const)
  test(`${name}: it records, and goes on when the server has forgotten the session`, async () => {
    const server = await start()
    const recording = run(server.url, { count: 2 })
    await connected(recording)
    await server.publish('/orders', shipped(1))
    await until('the first has come', () => recording.lines.length === 1)
    await server.stop()
    const second = await start(server.port)
    await until('it is there again', () => recording.told.includes('Connected again.'), 30)
    await second.publish('/orders', shipped(2))
    assert.is((await within('the end', recording.done)).end.kind, 'complete')
    await second.stop()
  })

test.run()
