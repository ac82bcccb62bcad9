import { randomBytes } from 'node:crypto'
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { asUserError } from '../../user-error.js'

/** A file that is written and synced beside its place. */
export type Staged = {
  /** Puts it in its place, in one step. */
  readonly keep: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Writes a file beside its place, with the rights of the file that is there. A `UserError` when it cannot be written. */
export async function staged(
  target: string,
  isPacked: boolean,
  pieces: AsyncIterable<string | Buffer>,
): Promise<Staged> {
  const failed = (error: unknown): never => {
    throw asUserError(error, `Cannot write "${target}"`)
  }
  await mkdir(dirname(target), { recursive: true }).catch(failed)
  // A link stays one: what it leads to is replaced.
  const place = await realpath(target).catch(() => target)
  const mode = await stat(place).then(
    (stats) => stats.mode & 0o777,
    () => 0o600,
  )
  const temporary = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`)
  const discard = (): Promise<void> => rm(temporary, { force: true })
  const file = await open(temporary, 'wx', mode).catch(failed)
  try {
    await file.chmod(mode)
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
