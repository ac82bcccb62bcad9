import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises'
import { codeOf } from '../problems/user-error.js'

/** What is at a path, links not followed. */
export type Kind = 'file' | 'folder' | 'link' | 'other'

/** The few things that writing asks of a file system; tests put one that fails in its place. */
export type Disk = {
  /** What is there; undefined when nothing is. */
  readonly kind: (path: string) => Promise<Kind | undefined>
  /** Equal for two paths that lead to one file, as on a disk that ignores case. */
  readonly identity: (path: string) => Promise<string | undefined>
  readonly list: (folder: string) => Promise<readonly { readonly name: string; readonly kind: Kind }[]>
  readonly read: (path: string) => Promise<Uint8Array>
  /** Makes a new file and returns when it is safely on the disk; fails when something is there. */
  readonly create: (path: string, text: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Makes one folder; false when it was there. */
  readonly makeFolder: (path: string) => Promise<boolean>
  /** Removes a folder if it is empty. */
  readonly removeFolder: (path: string) => Promise<void>
  /** Returns when the names in a folder are safely on the disk. */
  readonly syncFolder: (path: string) => Promise<void>
}

type Mode = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }

const kindOf = (mode: Mode): Kind =>
  mode.isSymbolicLink() ? 'link' : mode.isDirectory() ? 'folder' : mode.isFile() ? 'file' : 'other'

/** Ends quietly with `value` when the system's error is one of these. */
async function unless<T, V>(codes: readonly string[], value: V, work: Promise<T>): Promise<T | V> {
  try {
    return await work
  } catch (error) {
    if (codes.includes(codeOf(error) ?? '')) return value
    throw error
  }
}

/** The real one. */
export const disk: Disk = {
  kind: async (path) => {
    const stats = await unless(['ENOENT'], undefined, lstat(path))
    return stats && kindOf(stats)
  },
  identity: async (path) => {
    const stats = await unless(['ENOENT'], undefined, lstat(path, { bigint: true }))
    return stats && `${stats.dev}:${stats.ino}`
  },
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry) => ({
      name: entry.name,
      kind: kindOf(entry),
    })),
  read: (path) => readFile(path),
  create: async (path, text) => {
    const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL)
    try {
      await file.writeFile(text, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  makeFolder: async (path) =>
    (await unless(
      ['EEXIST'],
      false,
      mkdir(path).then(() => true),
    )) === true,
  removeFolder: (path) => unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], undefined, rmdir(path)),
  syncFolder: async (path) => {
    // Some systems cannot open a folder, and some cannot sync one: there is nothing to be done about it.
    const folder = await unless(['EISDIR', 'EPERM', 'EACCES'], undefined, open(path, 'r'))
    try {
      await unless(['EINVAL', 'EPERM', 'EBADF'], undefined, folder?.sync() ?? Promise.resolve())
    } finally {
      await folder?.close()
    }
  },
}
