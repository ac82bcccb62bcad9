import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { asUserError, UserError } from '../../problems/user-error.js'

/** A file of lines. */
export type LineFile = {
  /** Writes one line, all of it or nothing. Throws a `UserError` when that fails. */
  readonly write: (line: string) => void
  readonly close: () => void
  /** Takes the file away again if it was made for nothing. */
  readonly removeIfEmpty: () => void
}

/**
 * Opens a file for lines, which only its owner may read. Each goes to the system in one piece as it comes, so that who
 * kills the program finds whole lines. Throws a `UserError` where there is a file already, unless it is to be continued.
 */
export function openLineFile(path: string, name: string, append: boolean): LineFile {
  const file = opened(path, name, append)
  if (append && endsWithinLine(path, file)) writeSync(file, '\n')
  return {
    write: (line) => writeWhole(file, `${line}\n`, name),
    close: () => closeSync(file),
    removeIfEmpty: () => {
      const stats = fstatSync(file)
      if (!append && stats.isFile() && stats.size === 0) unlinkSync(path)
    },
  }
}

function opened(path: string, name: string, append: boolean): number {
  try {
    return openSync(path, append || isDevice(path) ? 'a' : 'ax', 0o600)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UserError(`"${name}" already exists. Add to it with "--append".`)
    throw asUserError(error, `Cannot write "${name}"`)
  }
}

/** A device or a pipe holds nothing that could be lost; a folder is no file at all, and the system says so. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile()
}

/** Somebody's last line may have no end. */
function endsWithinLine(path: string, file: number): boolean {
  const stats = fstatSync(file)
  if (!stats.isFile() || stats.size === 0) return false
  const reader = openSync(path, 'r')
  try {
    const last = Buffer.alloc(1)
    readSync(reader, last, 0, 1, stats.size - 1)
    return last[0] !== 10
  } finally {
    closeSync(reader)
  }
}

/** A full disk takes the beginning of a line and no more: it is taken back. */
function writeWhole(file: number, text: string, name: string): void {
  const bytes = Buffer.from(text, 'utf8')
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(file, bytes, written)
  } catch (error) {
    const stats = fstatSync(file)
    if (written > 0 && stats.isFile()) ftruncateSync(file, stats.size - written)
    throw asUserError(error, `Cannot write "${name}"`)
  }
}
