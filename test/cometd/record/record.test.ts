// timeout: 120
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mock } from '../../../generator/cometd/mock/index.js'
import { type Recorded, type RecordOptions, record } from '../../../generator/cometd/record/record.js'
import { UserError } from '../../../generator/problems/user-error.js'
import { until, within } from '../../servers/until.js'
import { small } from '../mock/small.js'

const catalogue = await small()
const shipped = (number: number) => ({ messageType: 'OrderShipped', order: { id: String(number) } })

type Run = {
  readonly lines: string[]
  readonly told: string[]
  readonly done: Promise<Recorded>
  readonly interrupt: () => void
}

function run(url: string, more: Partial<RecordOptions> = {}): Run {
  const lines: string[] = []
  const told: string[] = []
  const interruption = new AbortController()
  const done = record({
    catalogue,
    url,
    patterns: ['/orders'],
    headers: new Map(),
    count: Infinity,
    milliseconds: Infinity,
    stamps: false,
    take: (message) => void lines.push(JSON.stringify(message)),
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
  const { tally, isComplete } = await within('the end', recording.done)
  assert.equal(recording.lines, [
    '{"channel":"/orders","data":{"zeta":1,"messageType":"OrderShipped","order":{"id":"1"}},"ext":{"a":null}}',
    '{"channel":"/orders","data":{"messageType":"Strange"}}',
  ])
  assert.equal([isComplete, tally.messages], [true, 2])
  assert.is(tally.summary(), '  /orders  1 valid, 1 unknown\n')
  await server.close()
})

test('it ends when its time is up, or when it is interrupted', async () => {
  const server = await mock({ catalogue })
  const brief = run(server.url, { milliseconds: 100 })
  assert.is((await within('the end', brief.done)).isComplete, true)
  const endless = run(server.url)
  await connected(endless)
  endless.interrupt()
  assert.is((await within('the end', endless.done)).isComplete, false)
  await server.close()
})

test('a server that is gone is tried again, and subscribed to anew', async () => {
  const first = await mock({ catalogue })
  const recording = run(first.url, { count: 2 })
  await connected(recording)
  await first.publish('/orders', shipped(1))
  await until('the first has come', () => recording.lines.length === 1)
  await first.close()
  await until('the loss is told', () => recording.told.some((text) => /is lost .* Trying again/.test(text)))
  const second = await mock({ catalogue, port: first.port })
  await until('it is there again', () => recording.told.includes('Connected again.'), 20)
  await second.publish('/orders', shipped(2))
  await within('the end', recording.done)
  assert.equal(recording.lines, [
    '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"1"}}}',
    '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"2"}}}',
  ])
  assert.is(recording.told.filter((text) => text.includes('is lost')).length, 1, 'told once')
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
  try {
    await within('the end', recording.done)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'none'
}

test('a server that does not let us in is told at once', async () => {
  for (const status of [401, 403])
    await answering(
      (_, response) => response.writeHead(status).end(),
      async (url) => assert.match(await failure(run(url)), new RegExp(`does not let us in \\(${status}\\)`)),
    )
})

test('so are a server that knows no CometD, and none at all', async () => {
  await answering(
    (_, response) => response.writeHead(404).end(),
    async (url) =>
      assert.is(await failure(run(url)), `No CometD at ${url}: the server answers 404 Not Found.`),
  )
  await answering(
    (_, response) => response.end('<html>'),
    async (url) => assert.match(await failure(run(url)), /^(No CometD at|Cannot connect to) /),
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

test.run()
