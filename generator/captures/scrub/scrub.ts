import { randomBytes } from 'node:crypto'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { CannotWrite, held, type Staged, staged } from '../../files/staged.js'
import type { Bytes } from '../../json/elements.js'
import { UserError } from '../../problems/user-error.js'
import { readerFor } from '../read/index.js'
import { type Input, standardInput } from '../read/inputs.js'
import { log as logReader } from '../read/log-reader.js'
import { opened, type Rereadable, rereadable, untilBroken } from '../read/open-capture.js'
import type { Format, LeftOut, Work } from './format.js'
import { har } from './har-scrubber.js'
import { json } from './json-scrubber.js'
import { scrubberFor } from './message-scrubber.js'
import { ndjson, scrubLines } from './ndjson-scrubber.js'
import { collectingRewriter, nothingFound, replacingRewriter } from './rewriters.js'
import { vocabularyOf } from './vocabulary.js'

/** Of a log the messages stay, a message or a batch a line; the text around them may hold anything and goes. */
const log: Format = { name: 'log', scrub: (bytes, work) => scrubLines(logReader.read(bytes), work) }

/** Every format, by the name of its reader. Each reader has one: what is scrubbed in another way could keep personal data. */
export const formats: readonly Format[] = [har, log, json, ndjson]

/** The name of the target that is standard output. */
export const standardOutput = standardInput

/** A capture and the file that it becomes. */
export type Job = { readonly input: Input; readonly target: string; readonly isPacked?: boolean }

export type ScrubOptions = {
  readonly catalogue: Catalogue
  /** Stand-ins are the same for the same key; without one they are made up anew in every run. */
  readonly key?: Uint8Array
  /** The name of a reader, where the user knows better. */
  readonly format?: string
  /** Where in a record of a log the message is. */
  readonly message?: readonly string[]
  readonly stdin: Bytes
  readonly stdout: (text: string) => Promise<void>
  readonly leaveOut: (file: string, why: LeftOut) => Promise<void> | void
  /** Files are written even where no message was found. */
  readonly allowEmpty: boolean
  readonly signal?: AbortSignal
}

export type Scrubbed = {
  readonly files: number
  readonly messages: number
  readonly leftOut: number
  /** Inputs that could not be opened, or read to their end. */
  readonly failures: readonly string[]
}

/**
 * Scrubs captures in two passes: the first collects the personal values of all of them, the second replaces them. Files are
 * written beside their places and renamed once all are done; until then nothing has changed. A `UserError` where one of
 * them cannot be written: none has changed then.
 */
export async function scrub(jobs: readonly Job[], options: ScrubOptions): Promise<Scrubbed> {
  const vocabulary = vocabularyOf(options.catalogue)
  const scrubber = scrubberFor(options.catalogue, vocabulary, options.message)
  const found = nothingFound()
  const failures = new Map<Job, string>()
  const collecting: Work = {
    scrubber,
    rewriter: collectingRewriter(vocabulary, found),
    isLast: false,
    leaveOut: () => {},
    count: () => {},
  }
  const captures = new Map<Job, Rereadable>()
  for (const job of jobs) {
    await attempt(job, failures, async () => {
      const capture = await rereadable(job.input, options.stdin)
      captures.set(job, capture)
      await look(capture, collecting, options, discard)
    })
  }

  const rewriter = replacingRewriter(options.key ?? randomBytes(32), vocabulary, found)
  const done: Staged[] = []
  let [messages, leftOut] = [0, 0]
  try {
    for (const [job, capture] of captures) {
      if (failures.has(job)) continue
      const missing: LeftOut[] = []
      const work: Work = {
        scrubber,
        rewriter,
        isLast: true,
        leaveOut: (why) => void missing.push(why),
        count: (more) => {
          messages += more
        },
      }
      await attempt(job, failures, async () => {
        await look(capture, work, options, async (pieces, isPacked) => {
          done.push(
            job.target === standardOutput
              ? await held(pieces, options.stdout)
              : await staged(job.target, pieces, { isPacked: job.isPacked ?? isPacked }),
          )
        })
      })
      leftOut += missing.length
      for (const why of missing) await options.leaveOut(job.input.name, why)
    }
    const isEmpty = messages === 0 && !options.allowEmpty
    if (isEmpty || options.signal?.aborted) await Promise.all(done.map((one) => one.discard()))
    else for (const one of done) await one.keep()
  } catch (error) {
    await Promise.all(done.map((one) => one.discard()))
    throw error instanceof CannotWrite ? error.reason : error
  }
  return { files: done.length, messages, leftOut, failures: [...failures.values()] }
}

/** An input that fails stays out, and the others go on. */
async function attempt(job: Job, failures: Map<Job, string>, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    failures.set(job, error.message)
  }
}

type Consume = (pieces: AsyncIterable<string | Buffer>, isPacked: boolean) => Promise<void>

const discard: Consume = async (pieces) => {
  for await (const _ of pieces);
}

async function look(
  { input, stdin }: Rereadable,
  work: Work,
  options: ScrubOptions,
  consume: Consume,
): Promise<void> {
  const { bytes, head, whole, isPacked, isInArchive, close, ...rest } = await opened(input, stdin)
  const foreign = isInArchive ? 'a zip archive' : rest.foreign
  if (foreign !== undefined) {
    await close()
    throw new UserError(`Cannot scrub "${input.name}": the file is ${foreign}.`)
  }
  const name = options.format ?? readerFor(head, whole).name
  const format = formats.find((one) => one.name === name)
  if (format === undefined) throw new Error(`There is no way to scrub captures of the format "${name}".`)
  const read = untilBroken(bytes, ({ message }, line) => work.leaveOut({ message, line, column: 1 }))
  await consume(until(options.signal, format.scrub(read, work)), isPacked)
}

async function* until(
  signal: AbortSignal | undefined,
  pieces: AsyncIterable<string | Buffer>,
): AsyncGenerator<string | Buffer> {
  for await (const piece of pieces) {
    if (signal?.aborted) return
    yield piece
  }
}
