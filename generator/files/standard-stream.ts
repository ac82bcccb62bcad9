import { writeSync } from 'node:fs'
import { asUserError, codeOf } from '../problems/user-error.js'
import { fileBehind } from './identity.js'

/** What became of standard output or standard error when a write failed. */
export type Failed = {
  /** Who reads has enough, as with `| head`: nobody is left to be told. */
  readonly left: () => void
  /** What was written is not there: the disk is full, for one. */
  readonly lost: (error: unknown) => void
}

/**
 * Writes to one of the two. Resolves when the text has left the process, or is dropped as no more can be written; each
 * failure is told once.
 */
export function writerTo(
  stream: NodeJS.WriteStream & { readonly fd: number },
  name: string,
  { left, lost }: Failed,
): (text: string) => Promise<void> {
  let isOver = false
  const fail = (error: unknown): void => {
    if (isOver) return
    isOver = true
    if (readerHasLeft.has(codeOf(error) ?? '')) left()
    else lost(asUserError(error, `Cannot write to ${name}`))
  }
  stream.on('error', fail)
  const isFile = fileBehind(stream.fd) !== undefined
  return async (text) => {
    if (isOver || stream.destroyed) return
    if (isFile) writeAll(stream.fd, text, fail)
    else await new Promise<void>((resolve) => stream.write(text, () => resolve()))
  }
}

const readerHasLeft: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED'])

/** Where a disk gets full, the system takes a part of the text; Node's own stream would take that for all of it. */
function writeAll(descriptor: number, text: string, fail: (error: unknown) => void): void {
  try {
    for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    fail(error)
  }
}
