import { join } from 'node:path'
import { byText } from '../problems/compare-texts.js'
import type { Disk, Kind } from './disk.js'
import { ownPrefix } from './output-paths.js'

/** Left by other tools in any folder: none of our business. */
const foreign: ReadonlySet<string> = new Set(['.git', 'node_modules', '.DS_Store', 'Thumbs.db'])

/** All that is in a folder and below, by path; links are not followed. Empty when there is no folder. */
export async function treeOf(disk: Disk, folder: string): Promise<ReadonlyMap<string, Kind>> {
  const tree = new Map<string, Kind>()
  const visit = async (path: string): Promise<void> => {
    for (const { name, kind } of await disk.list(join(folder, path))) {
      if (foreign.has(name)) continue
      const below = path === '' ? name : `${path}/${name}`
      tree.set(below, kind)
      if (kind === 'folder') await visit(below)
    }
  }
  if ((await disk.kind(folder)) === 'folder') await visit('')
  return new Map([...tree].sort(byText(([path]) => path)))
}

const temporarySuffix = `${ownPrefix}.tmp`

/** Where the file of a name that is unique in its folder is staged: in the same folder, so that a rename suffices. */
export const temporaryFor = (folder: string, id: string): string =>
  `${folder === '' ? '' : `${folder}/`}.${id}${temporarySuffix}`

/** What a run that was killed left behind: staged files, and locks put aside. */
export function isLeftover(path: string): boolean {
  return path.endsWith(temporarySuffix) || path.startsWith(`${lockName}.`)
}

export const lockName = `${ownPrefix}.lock`
