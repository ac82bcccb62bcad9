import { randomBytes } from 'node:crypto'
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { asUserError, UserError } from '../problems/user-error.js'

/** A file that is written and synced beside its place. */
export type Staged = {
  /** Puts it in its place, in one step. */
  readonly keep: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** A file could not be written; of a run that writes several, none may change then. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite'
  readonly reason: UserError

  constructor(reason: UserError) {
    super(reason.message)
    this.reason = reason
  }
}

/**
 * Writes a file beside its place, with the rights of the file that is there; a new one is private unless it is said not
 * to be. Throws `CannotWrite`.
 */
export async function staged(
  target: string,
  pieces: AsyncIterable<string | Buffer>,
  { isPacked = false, isPrivate = true }: { readonly isPacked?: boolean; readonly isPrivate?: boolean } = {},
): Promise<Staged> {
  const failed = (error: unknown): never => {
    if (error instanceof UserError) throw error
    const reason = asUserError(error, `Cannot write "${target}"`)
    throw reason instanceof UserError ? new CannotWrite(reason) : reason
  }
  await mkdir(dirname(target), { recursive: true }).catch(failed)
  // A link stays one: what it leads to is replaced.
  const place = await realpath(target).catch(() => target)
  const stats = await stat(place).catch(() => undefined)
  if (stats?.isDirectory()) throw new CannotWrite(new UserError(`Cannot write "${target}": it is a folder.`))
  const mode = stats ? stats.mode & 0o777 : isPrivate ? 0o600 : undefined
  const temporary = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`)
  const discard = (): Promise<void> => rm(temporary, { force: true })
  const file = await open(temporary, 'wx', mode).catch(failed)
  try {
    if (mode !== undefined) await file.chmod(mode)
    const source = Readable.from(pieces)
    const sink = file.createWriteStream({ flush: true })
    await (isPacked ? pipeline(source, createGzip(), sink) : pipeline(source, sink))
  } catch (error) {
    await file.close().catch(() => {})
    await discard()
    return failed(error)
  }
  return { keep: () => rename(temporary, place).catch(failed), discard }
}

/** Replaces a file in one step, or makes it: an interruption leaves the old text or the new one. */
export async function replaceFile(target: string, text: string): Promise<void> {
  try {
    const file = await staged(target, Readable.from([text]), { isPrivate: false })
    await file.keep()
  } catch (error) {
    throw error instanceof CannotWrite ? error.reason : error
  }
}

/** Holds what goes to standard output until all is done. */
export async function held(
  pieces: AsyncIterable<string | Buffer>,
  write: (text: string) => Promise<void>,
): Promise<Staged> {
  const texts: string[] = []
  for await (const piece of pieces) texts.push(String(piece))
  return {
    keep: async () => {
      for (const text of texts) await write(text)
    },
    discard: async () => void texts.splice(0),
  }
}
