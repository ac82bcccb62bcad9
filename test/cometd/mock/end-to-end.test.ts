// timeout: 180
// process: its own
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CometD } from 'cometd'
import { build } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type AnyEvent, notifications } from '../../../generated/index.js'
import { browserTest } from '../../browser.js'
import { cli } from '../../cli.js'
import { confirmed, connect, createClient, disconnect } from '../../servers/clients.js'
import { until, within } from '../../servers/until.js'
import { temporaryFolder } from '../../temporary.js'

/** What a team does, with the commands as they are and the package as it is published. */

const capture = 'test/fixtures/captures/messages.ndjson'
const sent: readonly { readonly channel: string; readonly data: unknown }[] = readFileSync(capture, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
/** The numbers are those of the capture's lines: planted are 4 and 9 as invalid, 5, 6 and 7 as unknown. */
const known = [1, 2, 3, 8].map((line) => sent[line - 1])

type Running = {
  readonly child: ChildProcess
  readonly errors: () => string
  readonly output: () => string
  readonly exit: Promise<number | null>
}

function command(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => void out.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => void err.push(chunk.toString()))
  const exit = new Promise<number | null>((done) => child.on('close', done))
  return { child, exit, output: () => out.join(''), errors: () => err.join('') }
}

/** Runs a command beside `mock`, which plays the capture, and ends `mock` as a person does. */
async function withMock(
  args: readonly string[],
  body: (url: string) => Promise<void>,
  piece: readonly string[] = ['--play', capture, '--every', '30ms'],
): Promise<void> {
  const mock = command('mock', '--port', '0', ...piece, ...args)
  try {
    await until('mock listens', () => /Page at/.test(mock.errors()), 30)
    await body(/Page at (\S+)\//.exec(mock.errors())?.[1] ?? '')
  } finally {
    mock.child.kill('SIGINT')
  }
  assert.is(await within('mock to end', mock.exit), 130)
  assert.not.match(mock.errors(), /bug/)
}

type Finding = Readonly<
  Partial<Record<'verdict' | 'topic' | 'messageType' | 'reason', string>> & {
    issues: readonly { readonly pointer: string; readonly keyword: string }[]
  }
>

/** What is wrong with a capture, message by message. */
async function findingsIn(path: string): Promise<readonly string[]> {
  const validate = command('validate', path, '--format', 'json')
  assert.is(await validate.exit, 1, 'the planted ones are found')
  const { findings, summary }: { findings: readonly Finding[]; summary: Record<string, number> } = JSON.parse(
    validate.output(),
  )
  assert.equal([summary.messages, summary.valid, summary.unreadable], [9, 4, 0])
  return findings.map(({ verdict, topic, messageType = 'no type', reason, issues }) => {
    const places = issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)
    return [verdict, reason, messageType, topic, ...places].filter((part) => part !== undefined).join(', ')
  })
}

const planted: readonly string[] = [
  'invalid, OpenmediaStateChangeMessage, /v2/me/openmedia, /data/referenceId type, /data/notificationType enum',
  'unknown, message-type, OpenmediaArchivedMessage, /v2/me/openmedia, /data/messageType message-type',
  'unknown, not-listed, OpenmediaStateChangeMessage, /v2/me/calls, /channel not-listed',
  'unknown, topic, OpenmediaStateChangeMessage, /v2/me/openmedia/promotions, /channel topic',
  'invalid, no type, /v2/me/openmedia, /data type',
]

type Count = { readonly messageType: string; readonly messages: number; readonly invalid?: number }
type Coverage = {
  readonly messageTypes: readonly Count[]
  readonly topics: readonly { readonly topic: string; readonly messageTypes: readonly Count[] }[]
  readonly unknown: readonly (Count & { readonly reason: string; readonly topic: string })[]
}

const patterns = ['/v2/me/*', '/v2/me/openmedia/*', '/notifications/services'].flatMap((pattern) => [
  '--topic',
  pattern,
])

test('mock, record, validate, coverage', () =>
  withMock([], async (url) => {
    const path = join(temporaryFolder(), 'today.ndjson')
    const record = command(
      'record',
      '--url',
      `${url}/api/v2/notifications`,
      ...patterns,
      '--out',
      path,
      '--count',
      '9',
    )
    assert.is(await within('the recording', record.exit, 60), 0, record.errors())
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    assert.equal(
      lines.map((line) => JSON.parse(line)),
      sent,
      'what was sent, in its order',
    )
    assert.equal(await findingsIn(path), planted)
    const coverage = command('coverage', path, '--format', 'json')
    assert.is(await coverage.exit, 0, coverage.errors())
    const { topics, unknown, messageTypes } = JSON.parse(coverage.output()) as Coverage
    const said = (name: string, { messages, invalid = 0 }: Count): readonly string[] =>
      messages > 0 ? [`${name}: ${messages}, ${invalid} invalid`] : []
    assert.equal(
      messageTypes.flatMap((type) => said(type.messageType, type)),
      ['OpenmediaStateChangeMessage: 2, 1 invalid', 'ServiceStateChangeMessage: 2, 0 invalid'],
    )
    assert.equal(
      topics.flatMap((topic) =>
        topic.messageTypes.flatMap((type) => said(`${topic.topic} ${type.messageType}`, type)),
      ),
      [
        '/notifications/services ServiceStateChangeMessage: 2, 0 invalid',
        '/v2/me/openmedia OpenmediaStateChangeMessage: 2, 1 invalid',
      ],
    )
    assert.equal(
      unknown.map(
        ({ reason, topic, messageType, messages }) => `${reason} ${topic} ${messageType} ${messages}`,
      ),
      [
        'message-type /v2/me/openmedia OpenmediaArchivedMessage 1',
        'not-listed /v2/me/calls OpenmediaStateChangeMessage 1',
        'topic /v2/me/openmedia/promotions OpenmediaStateChangeMessage 1',
      ],
    )
  }))

test('an application in Node gets every event, and is told of all else', () =>
  withMock([], async (url) => {
    const events: AnyEvent[] = []
    const others: string[] = []
    const client = createClient(CometD, `${url}/api/v2/notifications`, 'websocket')
    await connect(client)
    const api = notifications(client, {
      onInvalid: ({ type }) => void others.push(`invalid ${type}`),
      onUnknown: ({ reason }) => void others.push(`unknown ${reason}`),
    })
    const ready = confirmed(client, 2)
    api.subscribe('/notifications/services', (event) => void events.push(event))
    api.subscribe('/v2/me/**', (event) => void events.push(event))
    await ready
    await until('all has come', () => events.length + others.length === 9, 30)
    assert.equal(
      events.map(({ message }) => message),
      known,
    )
    assert.equal(
      events.map(({ data }) => data),
      known.map((message) => message?.data),
    )
    assert.equal(others, [
      'invalid OpenmediaStateChangeMessage',
      'unknown message-type',
      'unknown not-listed',
      'unknown topic',
      'invalid undefined',
    ])
    await disconnect(client)
  }))

/** The application of a browser: bundled, and served by somebody else than mock. */
const application = `
  import { CometD } from 'cometd'
  import { notifications } from './generated/index.js'
  const client = new CometD()
  for (const type of client.getTransportTypes())
    if (type !== new URLSearchParams(location.search).get('transport')) client.unregisterTransport(type)
  client.configure({ url: new URLSearchParams(location.search).get('url'), logLevel: 'warn', useWorkerScheduler: false })
  const events = []
  let others = 0
  const show = () => {
    document.body.textContent = JSON.stringify(events)
    document.body.dataset.count = events.length + others
  }
  const count = () => { others += 1; show() }
  client.handshake(() => {
    const api = notifications(client, { onInvalid: count, onUnknown: count })
    for (const pattern of ['/notifications/services', '/v2/me/**'])
      api.subscribe(pattern, ({ message }) => { events.push(message); show() })
  })`

async function withApplication(body: (origin: string) => Promise<void>): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: application, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const script = outputFiles[0]?.text ?? ''
  const server = createServer((request, response) => {
    const isScript = request.url === '/application.js'
    response.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:* ws://127.0.0.1:*",
    })
    response.end(
      isScript ? script : '<!doctype html><body><script type="module" src="/application.js"></script>',
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  try {
    await body(`http://127.0.0.1:${port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

for (const transport of ['long-polling', 'websocket']) {
  browserTest(
    test,
    `an application in a browser by ${transport}, and the archive that the browser records`,
    (browser) =>
      withApplication((origin) =>
        withMock(['--allow-origin', origin], async (url) => {
          const path = join(temporaryFolder(), 'browser.har')
          const context = await browser.newContext({ recordHar: { path, content: 'embed' } })
          try {
            const page = await context.newPage()
            const address = `${url}/api/v2/notifications`
            await page.goto(`${origin}/?transport=${transport}&url=${encodeURIComponent(address)}`)
            await page.locator('body[data-count="9"]').waitFor({ timeout: 15_000 })
            assert.equal(JSON.parse((await page.textContent('body')) ?? ''), known)
          } finally {
            await context.close()
          }
          assert.equal(await findingsIn(path), planted)
        }),
      ),
  )
}

browserTest(test, 'a recording, a program and a page hear the same of one mock', (browser) =>
  withApplication((origin) => {
    // Time for all to subscribe after the first.
    const script = sent.map((message, index) => ({ at: 6_000 + index, topic: message.channel, message }))
    const folder = temporaryFolder({ 'script.json': JSON.stringify(script) })
    const piece = ['--script', join(folder, 'script.json')]
    return withMock(
      ['--allow-origin', origin],
      async (url) => {
        const address = `${url}/api/v2/notifications`
        const page = await browser.newPage()
        const client = createClient(CometD, address, 'long-polling')
        const path = join(folder, 'all.ndjson')
        try {
          const record = command('record', '--url', address, ...patterns, '--out', path, '--count', '9')
          await until('it records', () => record.errors().includes('Connected to'), 30)
          await connect(client)
          const events: unknown[] = []
          let others = 0
          const count = (): void => {
            others += 1
          }
          const api = notifications(client, { onInvalid: count, onUnknown: count })
          for (const pattern of ['/notifications/services', '/v2/me/**'] as const)
            api.subscribe(pattern, ({ message }) => void events.push(message))
          await page.goto(`${origin}/?transport=websocket&url=${encodeURIComponent(address)}`)
          await page.locator('body[data-count="9"]').waitFor({ timeout: 15_000 })
          assert.is(await within('the recording', record.exit), 0, record.errors())
          assert.equal(
            readFileSync(path, 'utf8')
              .trimEnd()
              .split('\n')
              .map((line) => JSON.parse(line)),
            sent,
          )
          await until('the program has heard all', () => events.length + others === 9)
          assert.equal(events, known)
          assert.equal(JSON.parse((await page.textContent('body')) ?? ''), known)
          await disconnect(client)
        } finally {
          await page.close()
        }
      },
      piece,
    )
  }),
)

test.run()
