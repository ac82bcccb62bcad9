import { dirname, join } from 'node:path'
import type { Output } from '../emit/printer/output.js'
import { inBatches } from '../files/in-batches.js'
import { asUserError } from '../problems/user-error.js'
import { type Disk, disk as realDisk } from './disk.js'
import { withLock } from './lock.js'
import { foldersOf } from './output-paths.js'
import { isIdle, type Plan, plan } from './plan.js'
import { lockName, temporaryFor } from './tree.js'
import { hashOf, writtenName } from './written.js'

/** What a run did; paths are relative to the output folder, sorted. */
export type WriteSummary = {
  readonly written: readonly string[]
  readonly deleted: readonly string[]
  readonly unchanged: readonly string[]
  /** Files that are not ours, and stayed. */
  readonly kept: readonly string[]
}

/**
 * Makes a folder contain exactly these outputs, besides files of other people. It plans all changes, writes and syncs each
 * file beside its place, then renames them; deletions come last. Before the first rename nothing has changed, and after a
 * kill at any point the next run repairs the set. Waits for another run that is writing, ten seconds at most (or `patience`, in
 * milliseconds). Throws a `UserError` when it cannot be done.
 */
export async function write(
  folder: string,
  outputs: readonly Output[],
  disk: Disk = realDisk,
  patience?: number,
): Promise<WriteSummary> {
  try {
    const planned = await planUnlessLocked(disk, folder, outputs)
    return planned === undefined || !isIdle(planned)
      ? await writeLocked(disk, folder, outputs, patience)
      : summaryOf(planned)
  } catch (error) {
    throw asUserError(error, `Cannot write "${folder}"`)
  }
}

/** Undefined while another run is writing, or was killed: the folder may be incomplete then. */
async function planUnlessLocked(
  disk: Disk,
  folder: string,
  outputs: readonly Output[],
): Promise<Plan | undefined> {
  const isLocked = async (): Promise<boolean> => (await disk.kind(join(folder, lockName))) === 'file'
  if (await isLocked()) return undefined
  try {
    const planned = await plan(disk, folder, outputs)
    return planned.locked ? undefined : planned
  } catch (error) {
    if (await isLocked()) return undefined
    throw error
  }
}

/** Plans once more, as another run may have changed the folder before the lock was ours. */
async function writeLocked(
  disk: Disk,
  folder: string,
  outputs: readonly Output[],
  patience: number | undefined,
): Promise<WriteSummary> {
  const made = await makeFolders(disk, folder)
  try {
    const work = async (): Promise<WriteSummary> => {
      const planned = await plan(disk, folder, outputs)
      if (!isIdle(planned)) await carryOut(disk, folder, planned)
      return summaryOf(planned)
    }
    return await withLock(disk, join(folder, lockName), work, patience)
  } catch (error) {
    await quietly(made.toReversed(), (path) => disk.removeFolder(path))
    throw error
  }
}

const summaryOf = ({ changed, deleted, unchanged, kept }: Plan): WriteSummary => ({
  written: changed.map(({ path }) => path).sort(),
  deleted,
  unchanged: unchanged.toSorted(),
  kept,
})

/** Makes the output folder and those above it; returns the ones that were missing, parents first. */
async function makeFolders(disk: Disk, folder: string): Promise<readonly string[]> {
  if ((await disk.kind(folder)) !== undefined) return []
  const above = dirname(folder) === folder ? [] : await makeFolders(disk, dirname(folder))
  return (await disk.makeFolder(folder)) ? [...above, folder] : above
}

/** A file on its way: written and synced at `temporary`, to be renamed to `path`. */
type Staged = { readonly path: string; readonly temporary: string; readonly text: string }

async function carryOut(disk: Disk, folder: string, planned: Plan): Promise<void> {
  const at = (path: string): string => join(folder, path)
  const files = planned.changed.map(({ path, text }) => stagedFor(path, text))
  const during = stagedFor(writtenName, planned.record.during, 'during')
  const after = stagedFor(writtenName, planned.record.after, 'after')
  const probes = planned.deleted.map((path) => stagedFor(path, ''))
  const all = [...files, during, after, ...probes]
  const made: string[] = []
  try {
    await inBatches(planned.leftovers, (path) => disk.remove(at(path)))
    for (const path of planned.folders) if (await disk.makeFolder(at(path))) made.push(path)
    await inBatches(all, ({ temporary, text }) => disk.create(at(temporary), text))
  } catch (error) {
    await quietly(all, ({ temporary }) => disk.remove(at(temporary)))
    await quietly(made.toReversed(), (path) => disk.removeFolder(at(path)))
    throw error
  }
  try {
    const settle = ({ temporary, path }: Staged): Promise<void> => disk.rename(at(temporary), at(path))
    const sync = (paths: readonly string[]) =>
      inBatches(parentsOf(paths), (path) => disk.syncFolder(at(path)))
    await settle(during)
    await disk.syncFolder(folder)
    await inBatches(files, settle)
    await sync([...files.map(({ path }) => path), ...made])
    await inBatches(probes, ({ temporary }) => disk.remove(at(temporary)))
    await inBatches(planned.deleted, (path) => disk.remove(at(path)))
    await sync(planned.deleted)
    for (const path of planned.deserted) await disk.removeFolder(at(path))
    await settle(after)
    await disk.syncFolder(folder)
  } catch (error) {
    await quietly(all, ({ temporary }) => disk.remove(at(temporary)))
    throw error
  }
}

function stagedFor(path: string, text: string, id = ''): Staged {
  return { path, text, temporary: temporaryFor(foldersOf(path).at(-1) ?? '', hashOf(`${path}\n${id}`)) }
}

/** The folders that hold these files. */
const parentsOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => foldersOf(path).at(-1) ?? '')),
]

/** Cleans up after an error, which is worth more than one that comes while cleaning up. */
async function quietly<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item).catch(() => undefined)
}
