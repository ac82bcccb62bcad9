import { type FSWatcher, watch as watchPath } from 'node:fs'
import { join } from 'node:path'
import { asUserError, codeOf, UserError } from '../problems/user-error.js'
import { disk } from './disk.js'
import { treeOf } from './tree.js'

/** Has the system tell of changes in a folder; tests put one that fails in its place. */
export type Watch = (folder: string, listener: (event: string, name: string | null) => void) => FSWatcher

/** A burst of saves, as of an editor or a branch switch, is one change. */
const pause = 100

/** How often a folder that has gone is looked for: it may be coming back. */
const searchPause = 500

/**
 * Does the work at once, and again after each change in a folder or below it, never twice at a time. Resolves when the
 * signal is aborted; rejects when the work does, and with a `UserError` when the folder cannot be watched.
 */
export async function watchFolder(
  folder: string,
  work: () => Promise<void>,
  signal: AbortSignal,
  watch: Watch = watchPath,
): Promise<void> {
  const bell = makeBell()
  const watchers: FSWatcher[] = []
  signal.addEventListener('abort', bell.ring)
  try {
    while (!signal.aborted) {
      close(watchers)
      const before = bell.count()
      for (const path of await foldersIn(folder, bell.ring))
        watchers.push(...watchOne(path, bell.ring, watch))
      await work()
      if (!signal.aborted) await bell.rungSince(before)
      await calm(bell, signal)
    }
  } finally {
    signal.removeEventListener('abort', bell.ring)
    close(watchers)
  }
}

/** Something that is rung at any time, and that a single one waits for. */
type Bell = {
  readonly ring: () => void
  readonly count: () => number
  readonly rungSince: (count: number) => Promise<void>
}

function makeBell(): Bell {
  let rings = 0
  let wake = (): void => undefined
  return {
    ring: () => {
      rings += 1
      wake()
    },
    count: () => rings,
    rungSince: (count) =>
      new Promise((resolve) => {
        wake = resolve
        if (rings > count) resolve()
      }),
  }
}

/** Waits until nothing has rung for a while. */
async function calm(bell: Bell, signal: AbortSignal): Promise<void> {
  for (let count = -1; count !== bell.count() && !signal.aborted; ) {
    count = bell.count()
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** The folders to watch, one by one: a watched folder tells of files that an editor replaces, which a watched file would not. */
async function foldersIn(folder: string, ring: () => void): Promise<readonly string[]> {
  if ((await disk.kind(folder)) === undefined) {
    setTimeout(ring, searchPause)
    return []
  }
  const tree = await treeOf(disk, folder)
  return [folder, ...[...tree].filter(([, kind]) => kind === 'folder').map(([path]) => join(folder, path))]
}

function watchOne(folder: string, ring: () => void, watch: Watch): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, (_event, name) => {
      if (!name?.startsWith('.')) ring()
    })
    watcher.on('error', ring)
    return [watcher]
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotWatch(folder, error)
    // It has gone since it was listed, which is a change.
    ring()
    return []
  }
}

/** Of a watch, the system says that its disk is full where it means its list of watches. */
function cannotWatch(folder: string, error: unknown): unknown {
  const task = `Cannot watch "${folder}"`
  return codeOf(error) === 'ENOSPC'
    ? new UserError(`${task}: the system's limit of file watchers is reached.`, { cause: error })
    : asUserError(error, task)
}

function close(watchers: FSWatcher[]): void {
  for (const watcher of watchers.splice(0)) watcher.close()
}
