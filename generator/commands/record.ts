import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { canMeet, patternOver } from '../catalogue/topic-name.js'
import { headersIn } from '../cometd/record/headers.js'
import { openLineFile } from '../cometd/record/line-file.js'
import { extensionsIn } from '../cometd/record/message-extensions.js'
import { networkFor } from '../cometd/record/network.js'
import { type RecordOptions, record } from '../cometd/record/record.js'
import type { Tally } from '../cometd/record/tally.js'
import { nearest } from '../problems/did-you-mean.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { isLegalPattern } from '../runtime/pattern.js'
import { catalogueIfAny, catalogueToJudgeBy } from './catalogue-option.js'
import { type Command, type Context, exit, flagOf, textOf, textsOf, type Values } from './command.js'
import { durationOf } from './duration-option.js'
import { choice, count } from './report-options.js'

/** Subscribes to a server and writes what it pushes. */
export const command: Command = {
  options: {
    url: {
      type: 'string',
      value: '<address>',
      help: 'address of the CometD server, such as https://host/api/notifications',
    },
    'exact-url': {
      type: 'boolean',
      help: 'send everything to this address; do not append /handshake and /connect',
    },
    transport: {
      type: 'string',
      value: '<long-polling|websocket>',
      help: 'how to talk to the server (default: long-polling)',
    },
    topic: {
      type: 'string',
      multiple: true,
      value: '<pattern>',
      help: 'topic or wildcard to subscribe to; can be repeated (default: every topic of the catalogue)',
    },
    out: {
      type: 'string',
      value: '<file>',
      help: 'file to write, one message per line (default: -, standard output)',
    },
    append: { type: 'boolean', help: 'append to the file if it exists' },
    headers: {
      type: 'string',
      value: '<file>',
      help: 'file with one "Name: value" per line; COMETD_HEADERS and COMETD_COOKIE work too',
    },
    ext: {
      type: 'string',
      value: '<file>',
      help: 'JSON file with the "ext" of the handshake and the subscriptions, such as { "replay": { "/a": -1 } }',
    },
    for: { type: 'string', value: '<duration>', help: 'stop after this time, such as 90s, 10m or 8h' },
    count: { type: 'string', value: '<number>', help: 'stop after this many messages (at most a million)' },
    scrub: {
      type: 'boolean',
      help: 'replace personal data; keeps messages in an encrypted file and writes them at the end',
    },
    timestamps: {
      type: 'boolean',
      help: 'add the time of arrival to each message, so that mock can replay the timing',
    },
  },
  run: async ({ values }, context) => {
    const settings = await settingsFrom(values, context)
    // Whoever knows the topics can record before there is a catalogue.
    const isFree = settings.patterns.length > 0 && !flagOf(values, 'scrub')
    const catalogue = await (isFree ? catalogueIfAny : catalogueToJudgeBy)(values, context)
    const patterns =
      settings.patterns.length > 0
        ? settings.patterns
        : [...new Set(catalogue.topics.map(({ name }) => patternOver(name)))]
    const status = new Status(context)
    for (const pattern of patterns) warnIfUncovered(pattern, catalogue, status)
    const out = openOut(values, context)
    let isComplete = false
    try {
      const writing = flagOf(values, 'scrub') ? await scrubbing(catalogue, out) : plainly(out.write)
      status.tell(`Connecting to ${settings.url.href} …`)
      const { tally, end } = await record({
        ...settings,
        catalogue,
        patterns,
        take: writing.take,
        tell: (text) => status.tell(text),
        onCount: (now) => status.show(now),
        signal: context.signal,
      })
      isComplete = end.kind === 'complete'
      writing.finish(status)
      await out.flushed()
      const hasFile = isComplete || tally.messages > 0
      if (hasFile || end.kind !== 'failed')
        await status.conclude(tally, hasFile ? textOf(values, 'out') : undefined)
      if (end.kind === 'failed') throw end.error
      return isComplete ? exit.ok : exit.interrupted
    } finally {
      if (!isComplete) out.removeIfEmpty()
      await status.clear()
      out.close()
    }
  },
}

/** What is done with each message, and at the end, however it comes. */
type Writing = {
  readonly take: (line: string) => void
  readonly finish: (status: Status) => void
}

const plainly = (write: (line: string) => void): Writing => ({ take: write, finish: () => undefined })

/** The scrubber is not loaded by who does not need it. */
async function scrubbing(catalogue: Catalogue, { write, folder }: Out): Promise<Writing> {
  const { lineScrubber } = await import('../cometd/record/line-scrubber.js')
  const { encryptedLines } = await import('../cometd/record/encrypted-lines.js')
  const held = encryptedLines(folder)
  const { hold, lines } = lineScrubber(catalogue, held)
  return {
    take: hold,
    finish: (status) => {
      let leftOut = 0
      for (const line of lines()) {
        if (line === undefined) leftOut += 1
        else write(line)
      }
      held.close()
      if (leftOut > 0)
        status.tell(`${plural(leftOut, 'message')} could not be scrubbed and were not written.`)
    },
  }
}

type Settings = Pick<
  RecordOptions,
  | 'url'
  | 'isExact'
  | 'transport'
  | 'network'
  | 'extensions'
  | 'patterns'
  | 'headers'
  | 'milliseconds'
  | 'count'
  | 'stamps'
>

async function settingsFrom(values: Values, context: Context): Promise<Settings> {
  const url = urlIn(values)
  const patterns = [...new Set(textsOf(values, 'topic'))]
  const illegal = patterns.find((pattern) => !isLegalPattern(pattern))
  if (illegal !== undefined) {
    throw new UserError(
      `Invalid topic "${illegal}". A wildcard is "*" or "**" as the whole last segment, such as "/a/*"; a parameter needs a value.`,
    )
  }
  const transport = choice(values, 'transport', ['long-polling', 'websocket'])
  return {
    url,
    isExact: flagOf(values, 'exact-url'),
    transport,
    network: networkFor(url, transport === 'websocket', context.env),
    extensions: await extensionsFrom(values, context),
    patterns,
    headers: await headersFrom(values, context),
    milliseconds: durationOf(values, 'for') ?? Infinity,
    count: textOf(values, 'count') === undefined ? Infinity : count(values, 'count', 1),
    stamps: flagOf(values, 'timestamps'),
  }
}

function urlIn(values: Values): URL {
  const given = textOf(values, 'url')
  if (given === undefined) throw new UserError('No server. Use "--url https://host/path".')
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UserError('Invalid value for "--url": expected an address such as https://host/path.')
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      '"--url" must not contain a password, because other processes can read it. Use "--headers <file>".',
    )
  url.hash = ''
  return url
}

async function extensionsFrom(values: Values, context: Context): Promise<Settings['extensions']> {
  const path = textOf(values, 'ext')
  if (path === undefined) return new Map()
  return extensionsIn(await textOfFile(path, 'extensions', context), `"${path}"`)
}

async function textOfFile(path: string, what: string, { cwd }: Context): Promise<string> {
  try {
    return await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw asUserError(error, `Cannot read the ${what} "${path}"`)
  }
}

/** Never from the command line, where every process could read them. */
async function headersFrom(values: Values, context: Context): Promise<ReadonlyMap<string, string>> {
  const { env } = context
  const path = textOf(values, 'headers')
  const text = path === undefined ? '' : await textOfFile(path, 'headers', context)
  const cookie = env.COMETD_COOKIE ? `Cookie: ${env.COMETD_COOKIE}` : ''
  return new Map([
    ...headersIn(env.COMETD_HEADERS ?? '', 'COMETD_HEADERS'),
    ...headersIn(cookie, 'COMETD_COOKIE'),
    ...headersIn(text, `"${path}"`),
  ])
}

function warnIfUncovered(pattern: string, { topics }: Catalogue, status: Status): void {
  if (topics.length === 0 || topics.some(({ name }) => canMeet(pattern, name))) return
  const near = nearest(
    pattern,
    topics.map(({ name }) => name),
  )
  status.tell(
    `No topic of the catalogue matches "${pattern}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
  )
}

type Out = {
  /** Where it is, or where temporary files are. */
  readonly folder: string
  readonly write: (line: string) => void
  readonly flushed: () => Promise<void>
  readonly close: () => void
  readonly removeIfEmpty: () => void
}

function openOut(values: Values, { cwd, stdout }: Context): Out {
  const name = textOf(values, 'out') ?? '-'
  if (name !== '-') {
    const file = openLineFile(resolve(cwd, name), name, flagOf(values, 'append'))
    return { ...file, folder: dirname(resolve(cwd, name)), flushed: async () => undefined }
  }
  let flushed = Promise.resolve()
  return {
    folder: tmpdir(),
    write: (line) => {
      flushed = flushed.then(() => stdout(`${line}\n`))
    },
    flushed: () => flushed,
    close: () => undefined,
    removeIfEmpty: () => undefined,
  }
}

const every = 200
const width = 100

/** The status line of a terminal, and the sentences between. */
class Status {
  readonly #context: Context
  #last = 0
  #isShown = false
  #written = Promise.resolve()

  constructor(context: Context) {
    this.#context = context
  }

  show(tally: Tally): void {
    if (!this.#context.isTerminal.stderr || Date.now() - this.#last < every) return
    this.#last = Date.now()
    this.#isShown = true
    this.#write(`\r${tally.line(width)}\u001b[K`)
  }

  tell(text: string): void {
    this.#write(`${this.#erased()}${printable(text)}\n`)
  }

  async conclude(tally: Tally, out: string | undefined): Promise<void> {
    const where = out === undefined || out === '-' ? '' : ` to ${printable(out)}`
    this.#write(`${this.#erased()}Recorded ${plural(tally.messages, 'message')}${where}\n${tally.summary()}`)
    await this.#written
  }

  async clear(): Promise<void> {
    this.#write(this.#erased())
    await this.#written
  }

  #erased(): string {
    const text = this.#isShown ? '\r\u001b[K' : ''
    this.#isShown = false
    return text
  }

  #write(text: string): void {
    if (text !== '') this.#written = this.#written.then(() => this.#context.stderr(text))
  }
}
