import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inputsFrom, standardInput } from '../captures/read/inputs.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Score } from '../cometd/mock/beat.js'
import { captureScore } from '../cometd/mock/capture-score.js'
import { examplesScore } from '../cometd/mock/examples.js'
import { rulesOf } from '../cometd/mock/gate.js'
import { type MockServer, type StartOptions, start } from '../cometd/mock/mock.js'
import { scriptScore } from '../cometd/mock/script-score.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { requireCatalogue } from './catalogue.js'
import { type Command, type Context, exit, flagOf, textOf, textsOf, type Values } from './command.js'
import { durationOf } from './duration-option.js'

/** Runs a CometD server that plays messages, until it is interrupted. */
export const command: Command = {
  name: 'mock',
  summary: 'run a CometD server that plays examples or a capture',
  options: {
    port: { type: 'string', value: '<number>', help: 'the port (default: 8080; 0 takes any that is free)' },
    host: {
      type: 'string',
      value: '<address>',
      help: 'the address to listen on (default: 127.0.0.1, which only this machine can reach)',
    },
    path: { type: 'string', value: '<path>', help: 'where clients connect (default: any path)' },
    play: {
      type: 'string',
      value: '<file>',
      help: 'plays a capture in its own rhythm (default: the examples of the catalogue, over and over)',
    },
    script: {
      type: 'string',
      value: '<file>',
      help: 'plays a list of { "at": "1.5s", "topic": …, "message": … }',
    },
    speed: { type: 'string', value: '<number|max>', help: 'how much faster than written (default: 1)' },
    every: {
      type: 'string',
      value: '<duration>',
      help: 'the beat of what has no times of its own (default: 1s)',
    },
    loop: { type: 'boolean', help: 'plays again from the beginning' },
    quiet: { type: 'boolean', help: 'plays nothing; messages are sent from the page' },
    'allow-origin': {
      type: 'string',
      multiple: true,
      value: '<origin>',
      help: 'lets pages of this origin connect: http://localhost:3000; may be given several times',
    },
    'allow-host': {
      type: 'string',
      multiple: true,
      value: '<name>',
      help: 'a name of this machine, beside localhost and addresses; may be given several times',
    },
  },
  run: async ({ values }, context) => {
    const settings = settingsFrom(values)
    const catalogue = await requireCatalogue(values, context)
    const score = await scoreFrom(values, catalogue, context)
    const server = await start({
      ...settings,
      catalogue,
      loop: flagOf(values, 'loop') || !isPiece(values),
      ...(score === undefined ? {} : { score }),
      onFailure: (error) => void tell(failureOf(error), context),
    })
    await welcome(server, settings, score, context)
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
  const given = [textOf(values, 'play'), textOf(values, 'script'), flagOf(values, 'quiet') || undefined]
  if (given.filter((one) => one !== undefined).length > 1)
    throw new UserError('Only one of "--play", "--script" and "--quiet" can be had.')
  return {
    port: portIn(values),
    host,
    ...(path === undefined ? {} : { path }),
    allow: rulesOf(host, {
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
  throw new UserError(`"--port" is a number from 0 to 65535, not "${given}".`)
}

function pathIn(values: Values): string | undefined {
  const given = textOf(values, 'path')
  if (given === undefined || given === '/') return undefined
  if (/^(\/[\w.~-]+)+\/?$/.test(given)) return given.replace(/\/$/, '')
  throw new UserError(`"--path" is a path such as "/cometd", not "${given}".`)
}

function speedIn(values: Values): number {
  const given = textOf(values, 'speed') ?? '1'
  const speed = given === 'max' ? Infinity : Number(given)
  if (speed > 0 && given.trim() !== '') return speed
  throw new UserError(`"--speed" is a number above 0, or max, not "${given}".`)
}

async function scoreFrom(values: Values, catalogue: Catalogue, context: Context): Promise<Score | undefined> {
  const every = durationOf(values, 'every') ?? 1_000
  const [play, script] = [textOf(values, 'play'), textOf(values, 'script')]
  if (flagOf(values, 'quiet')) return undefined
  if (script !== undefined) return scriptScore(script, await textOfFile(script, context), catalogue)
  if (play === undefined) return examplesScore(catalogue, every)
  if (play === standardInput) throw new UserError('"--play" needs a file, which can be played again.')
  const { inputs, problems } = await inputsFrom([play], context.cwd)
  if (problems[0]) throw problems[0]
  const [input, ...others] = inputs
  if (input === undefined || others.length > 0)
    throw new UserError(`"--play" takes one file; "${play}" stands for ${inputs.length}.`)
  await requirePlayable(captureScore(input, catalogue, every, () => undefined))
  let isTold = false
  return captureScore(input, catalogue, every, (count) => {
    if (!isTold) void tell(`${input.name}: ${count} of its messages cannot be played.\n`, context)
    isTold = true
  })
}

/** Whoever names the wrong file learns it at once, not when a client subscribes. */
async function requirePlayable({ name, beats }: Score): Promise<void> {
  for await (const _ of beats()) return
  throw new UserError(`Nothing in "${name}" can be played.`)
}

async function textOfFile(path: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw asUserError(error, `Cannot read "${path}"`)
  }
}

async function welcome(
  { url }: MockServer,
  { path, host }: Settings,
  score: Score | undefined,
  context: Context,
): Promise<void> {
  const lines = [
    `CometD at ${url}${path ?? '/cometd'}${path === undefined ? ', or any other path' : ''}`,
    `The page at ${url}/`,
    score ? `Plays ${score.name} as soon as somebody subscribes.` : 'Plays nothing by itself.',
    ...(isLoopback(host) ? [] : [`Whoever reaches ${host} can read what is played.`]),
    'Ctrl+C ends it.',
  ]
  await tell(`${lines.join('\n')}\n`, context)
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.')

const failureOf = (error: unknown): string =>
  error instanceof Error ? `The playing stopped: ${error.message}\n` : 'The playing stopped.\n'

const tell = (text: string, { stderr }: Context): Promise<void> =>
  stderr(text.split('\n').map(printable).join('\n'))
