import { join } from 'node:path'
import type { Output } from '../emit/printer/output.js'
import { inBatches } from '../files/in-batches.js'
import { UserError } from '../problems/user-error.js'
import { type Disk, type Kind, disk as realDisk } from './disk.js'
import { checkOutputPaths, fold, foldersOf } from './output-paths.js'
import { isLeftover, lockName, treeOf } from './tree.js'
import { parseWritten, printWritten, union, type Written, writtenName, writtenOf } from './written.js'

/** All that a run will do to the output folder, known before anything is done. Paths are relative to the folder. */
export type Plan = {
  /** Differ from what is on the disk, or are not there. */
  readonly changed: readonly Output[]
  readonly unchanged: readonly string[]
  /** Written by an earlier run of ours, and no output any more. */
  readonly deleted: readonly string[]
  /** Files that are not ours: they stay. */
  readonly kept: readonly string[]
  readonly leftovers: readonly string[]
  /** A run is writing, or was killed. */
  readonly locked: boolean
  /** Folders that are missing, parents first. */
  readonly folders: readonly string[]
  /** Folders that hold no output any more and are removed if nothing else is in them, deepest first. */
  readonly deserted: readonly string[]
  /** The record of our files: as it is, as it must be while files change, and as it will be. */
  readonly record: { readonly now: string | undefined; readonly during: string; readonly after: string }
}

/** Whether a plan leaves the folder as it is. */
export const isIdle = ({ changed, deleted, leftovers, record }: Plan): boolean =>
  changed.length + deleted.length + leftovers.length === 0 && record.now === record.after

/**
 * Compares outputs with what is in a folder. Throws a `UserError` when they cannot be written there: a link or a folder in
 * the way, a file of somebody else, a path that is not safe.
 */
export async function plan(disk: Disk, folder: string, outputs: readonly Output[]): Promise<Plan> {
  checkOutputPaths(outputs)
  await checkFolder(disk, folder)
  const tree = await treeOf(disk, folder)
  checkObstacles(folder, tree, outputs)
  const now = await readRecord(disk, folder, tree)
  const record = now === undefined ? new Set<string>() : parseWritten(now)
  const before = record ?? new Set<string>()
  const same = await sameOnDisk(disk, folder, tree, outputs)
  const changed = outputs.filter(({ path }) => !same.has(path))
  checkOwners(folder, tree, record, changed)
  const deleted = await deletable(disk, folder, tree, before, outputs)
  const after = writtenOf(outputs)
  const leftovers = [...tree.keys()].filter(isLeftover)
  const needed = new Set(outputs.flatMap(({ path }) => foldersOf(path)))
  const ours = new Set([...after, ...deleted, writtenName, lockName])
  return {
    changed,
    unchanged: [...same],
    deleted,
    kept: [...tree].flatMap(([path, kind]) =>
      kind === 'folder' || ours.has(path) || isLeftover(path) ? [] : [path],
    ),
    leftovers,
    locked: tree.has(lockName),
    folders: [...needed].filter((path) => !tree.has(path)).sort(),
    deserted: [...new Set([...before, ...leftovers].flatMap(foldersOf))]
      .filter((path) => tree.get(path) === 'folder' && !needed.has(path))
      .sort()
      .toReversed(),
    record: { now, during: printWritten(union(before, after)), after: printWritten(after) },
  }
}

/** Why outputs cannot be written into a folder, in words; undefined where nothing is in their way. */
export async function refusal(
  folder: string,
  outputs: readonly Output[],
  disk: Disk = realDisk,
): Promise<string | undefined> {
  try {
    await plan(disk, folder, outputs)
    return undefined
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

async function checkFolder(disk: Disk, folder: string): Promise<void> {
  const kind = await disk.kind(folder)
  if (kind === 'link')
    throw new UserError(`"${folder}" is a symbolic link. Use the folder that it points to.`)
  if (kind !== undefined && kind !== 'folder') throw new UserError(`"${folder}" is not a folder.`)
}

/** What stands where an output, or a folder of one, must be. */
function checkObstacles(folder: string, tree: ReadonlyMap<string, Kind>, outputs: readonly Output[]): void {
  const check = (path: string, wanted: Kind): void => {
    const kind = tree.get(path)
    if (kind === undefined || kind === wanted) return
    const thing = kind === 'link' ? 'a symbolic link' : kind === 'folder' ? 'a folder' : 'not a folder'
    throw new UserError(
      `"${join(folder, path)}" is ${kind === 'other' ? 'not a regular file' : thing}: remove it first.`,
    )
  }
  for (const path of [writtenName, lockName]) check(path, 'file')
  for (const { path } of outputs) {
    for (const above of foldersOf(path)) check(above, 'folder')
    check(path, 'file')
  }
}

async function readRecord(
  disk: Disk,
  folder: string,
  tree: ReadonlyMap<string, Kind>,
): Promise<string | undefined> {
  if (!tree.has(writtenName)) return undefined
  return Buffer.from(await disk.read(join(folder, writtenName))).toString('utf8')
}

async function sameOnDisk(
  disk: Disk,
  folder: string,
  tree: ReadonlyMap<string, Kind>,
  outputs: readonly Output[],
): Promise<ReadonlySet<string>> {
  const paths = await inBatches(outputs, async ({ path, text }) => {
    if (!tree.has(path)) return undefined
    const bytes = await disk.read(join(folder, path))
    return Buffer.from(text, 'utf8').equals(bytes) ? path : undefined
  })
  return new Set(paths.filter((path) => path !== undefined))
}

/**
 * A file that no run of ours wrote is never replaced. One that is as it will be is ours, whoever wrote it: so a record
 * that cannot be read is only in the way of files that would change.
 */
function checkOwners(
  folder: string,
  tree: ReadonlyMap<string, Kind>,
  record: Written | undefined,
  changed: readonly Output[],
): void {
  const foreign = changed.filter(({ path }) => tree.has(path) && !record?.has(path))
  if (foreign.length === 0) return
  const names = foreign.map(({ path }) => `"${join(folder, path)}"`)
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  const files = `${names.slice(0, 3).join(', ')}${more}`
  throw new UserError(
    record === undefined
      ? `"${join(folder, writtenName)}" cannot be read, so it is not known whether this command wrote these files: ${files}. Restore it, or delete it and these files.`
      : `This command did not write these files and will not replace them: ${files}. Move or delete them, or choose another folder with "--out".`,
  )
}

async function deletable(
  disk: Disk,
  folder: string,
  tree: ReadonlyMap<string, Kind>,
  before: Written,
  outputs: readonly Output[],
): Promise<readonly string[]> {
  const stay = new Map(outputs.map(({ path }) => [fold(path), path]))
  const gone = [...before].filter((path) => stay.get(fold(path)) !== path && tree.get(path) === 'file')
  const paths = await inBatches(gone, async (path) =>
    (await isSameFile(disk, folder, path, stay)) ? undefined : path,
  )
  return paths.filter((path) => path !== undefined).sort()
}

/** On a disk that ignores case, a name that changed only its case is still the output's file. */
async function isSameFile(
  disk: Disk,
  folder: string,
  path: string,
  stay: ReadonlyMap<string, string>,
): Promise<boolean> {
  const other = stay.get(fold(path))
  if (other === undefined) return false
  const identity = await disk.identity(join(folder, path))
  return identity !== undefined && identity === (await disk.identity(join(folder, other)))
}
