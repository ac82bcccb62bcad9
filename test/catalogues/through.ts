import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as assert from 'uvu/assert'
import { topicFinder } from '../../generator/catalogue/routes.js'
import { patternOver } from '../../generator/catalogue/topic-name.js'
import { examplePlaylist } from '../../generator/cometd/mock/example-playlist.js'
import { mock } from '../../generator/cometd/mock/index.js'
import type { TimedMessage } from '../../generator/cometd/mock/player.js'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { catalogueFrom, generate } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { supplies } from '../emit/supplies.js'
import { typeErrors } from '../emit/type-check.js'
import { until, within } from '../servers/until.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

/** What a subscriber was told: `Type topic params`. */
export type Told = readonly string[]

export type Through = {
  /** What a client with the generated package was told of all examples, in no order. */
  readonly told: Told
  /** The text of a file of the package. */
  readonly file: (path: string) => string
  /** What a consumer's module gets wrong. */
  readonly typeErrors: (consumer: string) => readonly string[]
  /** What a command prints on standard output about the recorded capture. */
  readonly about: (command: string, ...options: readonly string[]) => Promise<string>
  /** The recorded capture. */
  readonly recorded: readonly { readonly channel: string; readonly data: unknown }[]
}

type Package = {
  readonly notifications: (client: object) => {
    readonly subscribe: (
      pattern: string,
      callback: (event: {
        readonly type: string
        readonly topic: string
        readonly params?: object
      }) => unknown,
      options: object,
    ) => unknown
  }
}

/** Takes a catalogue through everything: lint, generate, a mock of its server, a client of its package, and a recording. */
export async function through(folder: string): Promise<Through> {
  const { value: sources } = await load(folder)
  const { value: catalogue, problems } = catalogueFrom(sources)
  assert.equal(problems, [], 'the linter is silent')
  if (!catalogue) throw new Error(`${folder} is broken.`)
  const { value: outputs } = await generate(sources, supplies.files)
  const place = temporaryFolder({
    ...Object.fromEntries(outputs.map(({ path, text }) => [`package/${path}`, text])),
  })
  const own: Package = await import(pathToFileURL(join(place, 'package/index.js')).href)

  // The client's globals make other libraries think of a browser: it comes when all is generated.
  const { confirmed, connect, createClient, disconnect } = await import('../servers/clients.js')
  const { CometD } = await import('cometd')
  const server = await mock({ catalogue: resolve(folder) })
  const client = createClient(CometD, server.url, 'websocket')
  const told: string[] = []
  const played: TimedMessage[] = []
  for await (const message of examplePlaylist(catalogue, 1).messages()) played.push(message)
  const patterns = [...new Set(catalogue.topics.map(({ name }) => patternOver(name)))]
  try {
    await within('the handshake', connect(client))
    const ready = confirmed(client, patterns.length)
    for (const pattern of patterns)
      own
        .notifications(client)
        .subscribe(
          pattern,
          ({ type, topic, params }) =>
            told.push([type, topic, ...(params ? [JSON.stringify(params)] : [])].join(' ')),
          {
            onUnknown: (event: object) => told.push(JSON.stringify(event)),
            onInvalid: (event: object) => told.push(JSON.stringify(event)),
          },
        )
    await within('the subscriptions', ready)
    const world = worldAt(place)
    const recording = main(
      [
        'record',
        '--url',
        server.url,
        '--catalogue',
        resolve(folder),
        '--out',
        'a.ndjson',
        '--count',
        String(played.length),
      ],
      { commands, version: () => '1' },
      world,
    )
    await until('it records', () => world.errors().includes('Connected to'))
    for (const { topic, envelope } of played) await server.publish(topic, envelope)
    assert.is(await within('the recording', recording), 0, world.errors())
    await until('all has arrived', () => told.length >= played.length)
  } finally {
    await disconnect(client)
    await server.close()
  }
  const find = topicFinder(catalogue)
  const recorded: Through['recorded'] = readFileSync(join(place, 'a.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.ok(recorded.every(({ channel }) => find(channel) !== undefined))
  return {
    told,
    recorded,
    file: (path) => outputs.find((one) => one.path === path)?.text ?? '',
    typeErrors: (consumer) => typeErrors(outputs, consumer),
    about: async (command, ...options) => {
      const world = worldAt(place)
      await main(
        [command, 'a.ndjson', '--catalogue', resolve(folder), ...options],
        { commands, version: () => '1' },
        world,
      )
      return world.output()
    },
  }
}
