// process: its own
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CometD } from 'cometd'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { exit } from '../../generator/commands/command.js'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { connect, createClient, disconnect } from '../servers/clients.js'
import { until, within } from '../servers/until.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

const folder = temporaryFolder({
  ...smallCatalogue(),
  'a.ndjson': '{"channel":"/orders","data":{"messageType":"OrderShipped"}}\n',
  'script.json': '[{"at":0,"topic":"/orders","message":{"messageType":"OrderShipped"}}]',
  'mixed.jsonl': '{"channel":"/orders","data":{"messageType":"OrderShipped"}}\n{"a":1}\n',
  'none.txt': 'Dear all,\nthis is no capture.\n',
  'bad.json': '[{"at":0}]',
})
writeFileSync(join(folder, 'b.ndjson'), '')

const tool = { commands, version: () => '1' }

async function refused(...args: readonly string[]): Promise<string> {
  const world = worldAt(folder)
  assert.is(await within('the refusal', main(['mock', ...args], tool, world)), exit.failure, args.join(' '))
  assert.not.match(world.errors(), /\n {4}at /)
  return world.errors()
}

async function running(args: readonly string[], body: (world: World) => Promise<void>): Promise<void> {
  const interruption = new AbortController()
  const world = worldAt(folder, { signal: interruption.signal })
  const code = main(['mock', '--port', '0', ...args], tool, world)
  await until('it listens', () => world.errors().includes('Ctrl+C'))
  await body(world)
  interruption.abort()
  assert.is(await within('the end', code), exit.interrupted)
}

test('it says where it is and what it plays, and ends when it is interrupted', async () => {
  const pieces: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Plays the examples of the catalogue when a client/],
    [['--play', 'a.ndjson'], /Plays a\.ndjson when a client/],
    [['--script', 'script.json', '--speed', 'max', '--loop'], /Plays script\.json when a client/],
    [['--quiet', '--path', '/api/x/'], /CometD at http:\/\/127\.0\.0\.1:\d+\/api\/x\n(?:.*\n)*Plays nothing/],
  ]
  for (const [args, words] of pieces)
    await running(args, async (world) => {
      assert.match(world.errors(), words)
      assert.is(world.output(), '')
    })
})

test('what cannot be played is told once, however often it is played', () =>
  running(['--play', 'mixed.jsonl', '--loop', '--every', '5ms'], async (world) => {
    const url = /Page at (\S+)\//.exec(world.errors())?.[1] ?? ''
    const client = createClient(CometD, `${url}/cometd`, 'websocket')
    await connect(client)
    let heard = 0
    client.subscribe('/orders', () => {
      heard += 1
    })
    await until('it has been played some times', () => heard > 4)
    assert.is(world.errors().match(/1 message cannot be played/g)?.length, 1)
    await disconnect(client)
  }))

test('who opens it to others is told', () =>
  running(['--host', '0.0.0.0'], async (world) =>
    assert.match(world.errors(), 'Anyone who can reach 0.0.0.0 can read'),
  ))

test('what is wrong is said before it listens', async () => {
  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [['--port', '99999'], /for "--port": expected a number from 0 to 65535/],
    [['--port', 'x'], /"--port"/],
    [['--path', 'no'], /for "--path": expected a path/],
    [['--path', '/a b'], /for "--path": expected a path/],
    [['--speed', '0'], /"--speed"/],
    [['--speed', 'fast'], /"--speed"/],
    [['--every', '5'], /for "--every": expected a duration/],
    [['--allow-origin', 'localhost'], /Invalid origin/],
    [['--play', 'a.ndjson', '--script', 'script.json'], /Use either "--play" or "--script"/],
    [['--play', 'none.ndjson'], /Cannot open "none\.ndjson"/],
    [['--play', 'b.ndjson'], /"b\.ndjson" has no message that can be played/],
    [['--play', 'none.txt'], /"none\.txt" has no message that can be played/],
    [['--play', '-'], /"--play" needs a file/],
    [['--play', '*.ndjson'], /takes one file, but "\*\.ndjson" matches 2/],
    [['--script', 'none.json'], /Cannot read "none\.json"/],
    [['--script', 'bad.json'], /Entry 1 of the script "bad\.json"/],
    [['--host', '203.0.113.1'], /has no address "203\.0\.113\.1"/],
    [['--catalogue', 'none'], /Cannot find the catalogue "none"/],
    [['--ports', '1'], /Did you mean "--port"/],
  ]
  for (const [args, words] of mistakes) assert.match(await refused('--port', '0', ...args), words)
})

test.run()
