import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inputsFrom, standardInput } from '../captures/read/inputs.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { accessRules } from '../cometd/mock/access.js'
import { capturePlaylist } from '../cometd/mock/capture-playlist.js'
import { examplePlaylist } from '../cometd/mock/example-playlist.js'
import { type MockServer, type StartOptions, start } from '../cometd/mock/mock.js'
import type { Playlist } from '../cometd/mock/player.js'
import { scriptPlaylist } from '../cometd/mock/script-playlist.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { invalidValue } from './arguments.js'
import { catalogueToJudgeBy } from './catalogue-option.js'
import { type Command, type Context, exit, flagOf, textOf, textsOf, type Values } from './command.js'
import { durationOf } from './duration-option.js'

/** Runs a CometD server that plays messages, until it is interrupted. */
export const command: Command = {
  options: {
    port: {
      type: 'string',
      value: '<number>',
      help: 'port to listen on (default: 8080; 0 for any free port)',
    },
    host: {
      type: 'string',
      value: '<address>',
      help: 'address to listen on (default: 127.0.0.1, reachable only from this machine)',
    },
    path: { type: 'string', value: '<path>', help: 'path that clients connect to (default: every path)' },
    play: {
      type: 'string',
      value: '<file>',
      excludes: ['script', 'quiet'],
      help: 'capture to play with its own timing (default: the examples of the catalogue, repeated)',
    },
    script: {
      type: 'string',
      value: '<file>',
      excludes: ['quiet'],
      help: 'file with a list of { "at": "1.5s", "topic": …, "message": … } to play',
    },
    speed: {
      type: 'string',
      value: '<number or max>',
      help: 'factor to play faster, or max for no pauses (default: 1)',
    },
    every: {
      type: 'string',
      value: '<duration>',
      help: 'time between messages that have no timestamp (default: 1s)',
    },
    loop: { type: 'boolean', help: 'start again at the end' },
    quiet: { type: 'boolean', help: 'play nothing; send messages from the page only' },
    'allow-origin': {
      type: 'string',
      multiple: true,
      value: '<origin>',
      help: 'origin whose pages may connect, such as http://localhost:3000; can be repeated',
    },
    'allow-host': {
      type: 'string',
      multiple: true,
      value: '<name>',
      help: 'another name of this machine that clients may use; can be repeated',
    },
  },
  run: async ({ values }, context) => {
    const settings = settingsFrom(values)
    const catalogue = await catalogueToJudgeBy(values, context)
    const playlist = await playlistFrom(values, catalogue, context)
    const server = await start({
      ...settings,
      catalogue,
      loop: flagOf(values, 'loop') || !isPiece(values),
      ...(playlist === undefined ? {} : { playlist }),
      onFailure: (error) => void tell(failureOf(error), context),
    })
    await welcome(server, settings, playlist, context)
    await new Promise<void>((done) => {
      if (context.signal.aborted) done()
      context.signal.addEventListener('abort', () => done())
    })
    await server.close()
    return exit.interrupted
  },
}

type Settings = Pick<StartOptions, 'port' | 'host' | 'path' | 'allow' | 'speed'>

const isPiece = (values: Values): boolean =>
  textOf(values, 'play') !== undefined || textOf(values, 'script') !== undefined

function settingsFrom(values: Values): Settings {
  const path = pathIn(values)
  const host = textOf(values, 'host') ?? '127.0.0.1'
  return {
    port: portIn(values),
    host,
    ...(path === undefined ? {} : { path }),
    allow: accessRules(host, {
      hosts: textsOf(values, 'allow-host'),
      origins: textsOf(values, 'allow-origin'),
    }),
    speed: speedIn(values),
  }
}

function portIn(values: Values): number {
  const given = textOf(values, 'port') ?? '8080'
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 65_536
  if (port < 65_536) return port
  throw invalidValue('port', given, 'a number from 0 to 65535.')
}

function pathIn(values: Values): string | undefined {
  const given = textOf(values, 'path')
  if (given === undefined || given === '/') return undefined
  if (/^(\/[\w.~-]+)+\/?$/.test(given)) return given.replace(/\/$/, '')
  throw invalidValue('path', given, 'a path such as "/cometd".')
}

function speedIn(values: Values): number {
  const given = textOf(values, 'speed') ?? '1'
  const speed = given === 'max' ? Infinity : Number(given)
  if (speed > 0 && given.trim() !== '') return speed
  throw invalidValue('speed', given, 'a number above 0, or max.')
}

async function playlistFrom(
  values: Values,
  catalogue: Catalogue,
  context: Context,
): Promise<Playlist | undefined> {
  const every = durationOf(values, 'every') ?? 1_000
  const [play, script] = [textOf(values, 'play'), textOf(values, 'script')]
  if (flagOf(values, 'quiet')) return undefined
  if (script !== undefined) return scriptPlaylist(script, await textOfFile(script, context), catalogue)
  if (play === undefined) return examplePlaylist(catalogue, every)
  if (play === standardInput)
    throw new UserError('"--play" needs a file: standard input can be read only once.')
  const { inputs, problems } = await inputsFrom([play], context.cwd)
  if (problems[0]) throw problems[0]
  const [input, ...others] = inputs
  if (input === undefined || others.length > 0)
    throw new UserError(`"--play" takes one file, but "${play}" matches ${inputs.length}.`)
  await requirePlayable(capturePlaylist(input, catalogue, every, () => undefined))
  let isTold = false
  return capturePlaylist(input, catalogue, every, (count) => {
    if (!isTold)
      void tell(
        `${input.name}: ${plural(count, 'message')} cannot be played, and will be skipped.\n`,
        context,
      )
    isTold = true
  })
}

/** Whoever names the wrong file learns it at once, not when a client subscribes. */
async function requirePlayable({ name, messages }: Playlist): Promise<void> {
  for await (const _ of messages()) return
  throw new UserError(`"${name}" has no message that can be played.`)
}

async function textOfFile(path: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw asUserError(error, `Cannot read "${path}"`)
  }
}

async function welcome(
  { url, pageUrl }: MockServer,
  { path, host }: Settings,
  playlist: Playlist | undefined,
  context: Context,
): Promise<void> {
  const lines = [
    `CometD at ${url}${path === undefined ? ', or any other path' : ''}`,
    `Page at ${pageUrl}`,
    playlist
      ? `Plays ${playlist.name} when a client subscribes.`
      : 'Plays nothing: send messages from the page.',
    ...(isLoopback(host) ? [] : [`Anyone who can reach ${host} can read the messages.`]),
    'Press Ctrl+C to stop.',
  ]
  await tell(`${lines.join('\n')}\n`, context)
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.')

const failureOf = (error: unknown): string =>
  error instanceof Error ? `Playback stopped: ${error.message}\n` : 'Playback stopped.\n'

const tell = (text: string, { stderr }: Context): Promise<void> =>
  stderr(text.split('\n').map(printable).join('\n'))
