import { readers } from '../captures/read/index.js'
import { type Input, standardInput } from '../captures/read/inputs.js'
import { identityAt } from '../files/identity.js'
import type { Bytes } from '../json/elements.js'
import { pathOf } from '../json/pointer.js'
import { didYouMean } from '../problems/did-you-mean.js'
import { UserError } from '../problems/user-error.js'
import { type Context, type Options, textOf, type Values } from './command.js'

/** What every command that reads captures takes. */
export const captureOptions: Options = {
  input: {
    type: 'string',
    value: `<${readers.map(({ name }) => name).join('|')}>`,
    help: 'format of the input (default: detected from the content)',
  },
  message: {
    type: 'string',
    value: '<JSON pointer>',
    help: 'where a log record holds the message, such as /_source/message (default: detected)',
  },
}

/** The reader that `--input` names. Throws a `UserError` for one that is not there. */
export function inputFormat(values: Values): string | undefined {
  const given = textOf(values, 'input')
  const names = readers.map(({ name }) => name)
  if (given === undefined || names.some((name) => name === given)) return given
  throw new UserError(
    `Unknown input format "${given}".${didYouMean(given, names) || ` Use ${names.join(', ')}.`}`,
  )
}

/** The path that `--message` names. Throws a `UserError` for what is no JSON pointer. */
export function messagePath(values: Values): readonly string[] | undefined {
  const given = textOf(values, 'message')
  const path = given === undefined ? undefined : pathOf(given)
  if (given !== undefined && (path === undefined || path.length === 0))
    throw new UserError(`"--message" needs a JSON pointer such as /_source/message, not "${given}".`)
  return path
}

export const allowEmptyOption: Options = {
  'allow-empty': { type: 'boolean', help: 'succeed when there are no messages' },
}

/** What a command says that failed because there was nothing to read. */
export const noMessages = 'No messages found. Use "--allow-empty" if that is intended.'

/** Throws a `UserError` where no input is named. */
export function requireInputs(paths: readonly string[]): void {
  if (paths.length > 0) return
  throw new UserError('No input. Name files, folders or globs, or "-" for standard input.')
}

/** What tells an input from all other files; undefined where it is none. */
export const identityOf = async ({ path }: Input, files: Context['files']): Promise<string | undefined> =>
  path === standardInput ? files?.stdin : identityAt(path)

/** Standard input as the readers take it. It ends when the user interrupts, though nothing may have come for long. */
export async function* buffers({ stdin, signal }: Pick<Context, 'stdin' | 'signal'>): AsyncGenerator<Buffer> {
  const blocks = stdin[Symbol.asyncIterator]()
  const interrupted = whenAborted(signal)
  while (!signal.aborted) {
    const next = await Promise.race([blocks.next(), interrupted])
    if (next === undefined || next.done) return
    const { buffer, byteOffset, byteLength } = next.value
    yield Buffer.from(buffer, byteOffset, byteLength)
  }
}

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }))

/** Captures are read more than once, and standard input can be only if it is kept. */
export function repeatable(context: Pick<Context, 'stdin' | 'signal'>): () => Bytes {
  const kept: Buffer[] = []
  let isRead = false
  return async function* () {
    if (isRead) return yield* kept
    isRead = true
    let size = 0
    for await (const block of buffers(context)) {
      size += block.length
      if (size > maxKept)
        throw new UserError('Standard input is too large to be read more than once: save it as a file.')
      kept.push(block)
      yield block
    }
  }
}

const maxKept = 256 * 1024 * 1024
