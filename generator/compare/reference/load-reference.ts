import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Result } from '../../problems/problem.js'
import { load, loadFiles, type Source } from '../../schema/load.js'
import { locateCatalogue } from '../../schema/locate.js'

/** The sources of a catalogue that is compared with, wherever it is. */
export type Referred = Result<readonly Source[]> & {
  /** As the user named it. */
  readonly label: string
  /** The folder of its files, where they are on this disk. */
  readonly folder?: string
}

/** The forms of a reference, for messages and the help. */
export const forms =
  'a folder, git:<commit, branch or tag>, npm:<name>[@<version>], a .tgz, or an installed package'

/**
 * Loads what a reference names. `folder` is the schema folder of the new catalogue, whose repository `git:` means. The
 * network is used for `npm:` alone. Throws a `UserError` where there is nothing.
 */
export async function loadReference(reference: string, folder: string, cwd: string): Promise<Referred> {
  const [scheme = '', name = ''] = /^(git|npm):(.+)$/s.exec(reference)?.slice(1) ?? []
  if (scheme === 'git') {
    const { filesOfCommit } = await import('./git.js')
    return { ...loadFiles(await filesOfCommit(name, folder), reference), label: reference }
  }
  if (scheme === 'npm') {
    const { filesOfPublished } = await import('./npm.js')
    return { ...loadFiles(await filesOfPublished(name, cwd), reference), label: reference }
  }
  const path = resolve(cwd, reference)
  if (existsSync(path) && statSync(path).isFile()) {
    const { filesOfArchive } = await import('./archive.js')
    return { ...loadFiles(await filesOfArchive(path), reference), label: reference }
  }
  const found = locateCatalogue(reference, cwd)
  return { ...(await load(found)), label: reference, folder: found }
}
