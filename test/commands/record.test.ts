// timeout: 120
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type MockServer, mock } from '../../generator/cometd/mock/index.js'
import { type Context, type ExitCode, exit } from '../../generator/commands/command.js'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { cli } from '../cli.js'
import { until, within } from '../servers/until.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

const personal = Object.fromEntries(
  Object.entries(smallCatalogue()).map(([path, text]) => [
    path,
    text.replace('"description": "Its number."', '"description": "Its number.",\n"x-personal": true'),
  ]),
)
const folder = temporaryFolder({
  ...personal,
  'session.txt': 'Cookie: S=s3cret\n',
  'bad.txt': 'Cookie s3cret\n',
})
const tool = { commands, version: () => '1' }
const shipped = (id: string) => ({ messageType: 'OrderShipped', order: { id } })
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

const run = (world: World, ...args: readonly string[]): Promise<ExitCode> =>
  main(['record', ...args], tool, world)

/** Runs `record` on a mock of its own; `send` begins when it is connected. */
async function recorded(
  args: readonly string[],
  send: (server: MockServer) => Promise<unknown>,
  more: Partial<Context> = {},
): Promise<{ code: ExitCode; world: World }> {
  const server = await mock({ catalogue: join(folder, 'schemas') })
  const left = new AbortController()
  const signal = AbortSignal.any([left.signal, ...(more.signal === undefined ? [] : [more.signal])])
  const world = worldAt(folder, { ...more, signal })
  const code = run(world, '--url', server.url, ...args)
  try {
    await until('it is connected', () => world.errors().includes('Connected to'))
    await send(server)
    return { code: await within('the end', code), world }
  } finally {
    // What still ran after a failure would keep this process from ending.
    left.abort()
    await server.close()
  }
}

test('a capture, a message a line, and a summary', async () => {
  const { code, world } = await recorded(['--out', 'a.ndjson', '--count', '2'], async ({ publish }) => {
    await publish('/orders', shipped('1'))
    await publish('/orders', { messageType: 'Other' })
  })
  assert.is(code, exit.ok)
  assert.is(
    text('a.ndjson'),
    '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"1"}}}\n{"channel":"/orders","data":{"messageType":"Other"}}\n',
  )
  assert.match(world.errors(), 'Recorded 2 messages to a.ndjson\n  /orders  1 valid, 1 unknown\n')
  assert.is(world.output(), '')
})

test('one that is there is not touched, but continued if asked for', async () => {
  const before = text('a.ndjson')
  const world = worldAt(folder)
  assert.is(await run(world, '--url', 'http://127.0.0.1:1/', '--out', 'a.ndjson'), exit.failure)
  assert.match(world.errors(), '"a.ndjson" already exists. Add to it with "--append".')
  assert.is(text('a.ndjson'), before)
  await recorded(['--out', 'a.ndjson', '--append', '--count', '1'], ({ publish }) =>
    publish('/orders', shipped('2')),
  )
  assert.is(
    text('a.ndjson'),
    `${before}{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"2"}}}\n`,
  )
})

test('without a file, lines go to standard output; time ends it well', async () => {
  const { code, world } = await recorded(['--for', '300ms', '--topic', '/*'], ({ publish }) =>
    publish('/orders', shipped('1')),
  )
  assert.is(code, exit.ok)
  assert.is(
    world.output(),
    '{"channel":"/orders","data":{"messageType":"OrderShipped","order":{"id":"1"}}}\n',
  )
})

test('interrupted, it says so with its exit code', async () => {
  const interruption = new AbortController()
  const { code } = await recorded([], async () => interruption.abort(), { signal: interruption.signal })
  assert.is(code, exit.interrupted)
})

test('a terminal has a line that counts', async () => {
  const { world } = await recorded(
    ['--count', '1'],
    ({ publish }) => publish('/orders', { messageType: 'OrderShipped', order: 1 }),
    {
      isTerminal: { stdout: false, stderr: true },
    },
  )
  assert.match(world.errors(), '\r1 message  /orders 1 invalid\u001b[K')
})

test('what is personal does not touch the disk', async () => {
  const { code, world } = await recorded(
    ['--out', 'scrubbed.ndjson', '--scrub', '--count', '3'],
    async ({ publish }) => {
      for (const id of ['Jane-Roe-4711', 'Jane-Roe-4711', 'John-Doe-0815'])
        await publish('/orders', shipped(id))
    },
  )
  assert.is(code, exit.ok)
  assert.not.match(text('scrubbed.ndjson'), /Jane|Roe|4711|John|Doe|0815/)
  const ids = text('scrubbed.ndjson')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).data.order.id)
  assert.is(ids[0], ids[1], 'one person stays one')
  assert.is.not(ids[0], ids[2])
  assert.match(world.errors(), '/orders  3 valid')
})

test('nor what only a later message shows to be personal', async () => {
  const early = { messageType: 'OrderShipped', order: {}, path: '/orders/5554443322' }
  for (const send of [
    [early, shipped('5554443322')],
    [shipped('5554443322'), early],
  ]) {
    const name = `order-${send.indexOf(early)}.ndjson`
    const interruption = new AbortController()
    const { code } = await recorded(
      ['--out', name, '--scrub'],
      async ({ publish }) => {
        for (const message of send) await publish('/orders', message)
        await sleep(200)
        assert.not.match(text(name), '5554443322')
        interruption.abort()
      },
      { signal: interruption.signal },
    )
    assert.is(code, exit.interrupted)
    const lines = text(name).trim().split('\n')
    assert.is(lines.length, 2, 'all that came is there')
    assert.not.match(text(name), '5554443322')
  }
})

test('without a catalogue of its own it records the topics that are named', async () => {
  const cwd = temporaryFolder()
  const { code, world } = await recorded(
    ['--topic', '/orders', '--out', 'free.ndjson', '--count', '1'],
    ({ publish }) => publish('/orders', shipped('1')),
    { cwd },
  )
  assert.is(code, exit.ok)
  assert.match(world.errors(), '  /orders  1 unknown\n')
  assert.match(readFileSync(join(cwd, 'free.ndjson'), 'utf8'), 'OrderShipped')
  const lost = worldAt(cwd)
  assert.is(await run(lost, '--url', 'http://127.0.0.1:1/'), exit.failure)
  assert.match(lost.errors(), 'Cannot find a catalogue')
})

test('interrupted before anything came, it leaves no file', async () => {
  const interruption = new AbortController()
  const { code, world } = await recorded(['--out', 'nothing.ndjson'], async () => interruption.abort(), {
    signal: interruption.signal,
  })
  assert.is(code, exit.interrupted)
  assert.not(existsSync(join(folder, 'nothing.ndjson')))
  assert.match(world.errors(), /^Connecting to http.*\nConnected to /)
  assert.not.match(world.errors(), 'nothing.ndjson')
})

test('what is wrong is said, and no secret with it', async () => {
  const url = ['--url', 'http://127.0.0.1:1/']
  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /No server\./],
    [['--url', 'ftp://a'], /for "--url": expected an address/],
    [['--url', 'http://me:s3cret@127.0.0.1:1/'], /"--url" must not contain a password/],
    [[...url, '--topic', '/a/*/b'], /Invalid topic "\/a\/\*\/b"/],
    [[...url, '--for', '10'], /for "--for": expected a duration/],
    [[...url, '--for', '90h', '--count', '0'], /"--count"/],
    [[...url, '--headers', 'none.txt'], /Cannot read the headers "none\.txt"/],
    [[...url, '--headers', 'bad.txt'], /Line 1 of "bad\.txt" is not a header/],
    [[...url, '--transport', 'smoke'], /for "--transport": expected/],
    [[...url, '--ext', 'none.json'], /Cannot read the extensions "none\.json"/],
    [[...url, '--ext', 'bad.txt'], /"bad\.txt" must contain a JSON object/],
    [[...url, '--out', 'new.ndjson'], /Cannot connect to http:\/\/127\.0\.0\.1:1\/: /],
    [
      [...url, '--topic', '/order'],
      /No topic of the catalogue matches "\/order"\. Did you mean "\/orders"\?/,
    ],
  ]
  for (const [args, words] of mistakes) {
    const world = worldAt(folder)
    assert.is(await within('the refusal', run(world, ...args)), exit.failure, args.join(' '))
    assert.match(world.errors(), words)
    assert.not.match(world.errors(), /s3cret|\n {4}at /)
  }
  assert.not(existsSync(join(folder, 'new.ndjson')), 'no file was made for nothing')
})

test('a session that the server ends leaves what came, exit code 2 and a sentence', async () => {
  for (const more of [[], ['--scrub'], ['--for', '10m']]) {
    let connects = 0
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const asked: readonly { readonly channel: string; readonly id: string }[] = JSON.parse(
        Buffer.concat(chunks).toString(),
      )
      const answers = asked.flatMap(({ channel, id }): readonly object[] => {
        const answer = {
          channel,
          id,
          successful: true,
          clientId: 'c',
          supportedConnectionTypes: ['long-polling'],
        }
        if (channel === '/meta/connect') connects += 1
        if (channel !== '/meta/connect' || connects < 2) return [answer]
        return [
          { channel: '/orders', data: shipped('Jane-Roe-4711') },
          { ...answer, advice: { reconnect: 'none' } },
        ]
      })
      response.end(JSON.stringify(answers))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const name = `ended${more.join('')}.ndjson`
    const left = new AbortController()
    const world = worldAt(folder, { signal: left.signal })
    const url = `http://127.0.0.1:${port}/cometd`
    try {
      const code = run(world, '--url', url, '--out', name, '--topic', '/orders', ...more)
      assert.is(await within('the end', code), exit.failure)
    } finally {
      left.abort()
      server.closeAllConnections()
      server.close()
    }
    assert.match(world.errors(), `Recorded 1 message to ${name}\n  /orders  1 valid\n`)
    assert.match(
      world.errors(),
      'The server ended the session with its answer: the advice is "reconnect": "none".',
    )
    assert.is(text(name).split('\n').length, 2)
    assert.is(text(name).includes('4711'), !more.includes('--scrub'))
  }
})

test('killed, it leaves whole lines', async () => {
  const server = await mock({ catalogue: join(folder, 'schemas') })
  const path = join(folder, 'killed.ndjson')
  const command = [cli, 'record', '--catalogue', join(folder, 'schemas')]
  const child = spawn(process.execPath, [...command, '--url', server.url, '--out', path], {
    stdio: 'ignore',
  })
  const ended = new Promise((done) => child.on('close', done))
  const order = { id: 'x'.repeat(100_000) }
  try {
    await until(
      'it writes',
      () => {
        void server.publish('/orders', { messageType: 'OrderShipped', order })
        return existsSync(path) && readFileSync(path).length > 1_000_000
      },
      30,
    )
  } finally {
    child.kill('SIGKILL')
    await ended
    await server.close()
  }
  const lines = readFileSync(path, 'utf8').split('\n')
  assert.is(lines.pop(), '')
  for (const line of lines) assert.equal(JSON.parse(line).data.order, order)
})

test.run()
