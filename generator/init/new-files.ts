import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Output } from '../emit/printer/output.js'
import { asUserError, codeOf } from '../problems/user-error.js'

/** Those of some files that are there already. */
export const present = (folder: string, files: readonly Output[]): readonly string[] =>
  files.map(({ path }) => path).filter((path) => existsSync(join(folder, path)))

/**
 * Writes the files that are not there yet, and returns their paths. Throws a `UserError` for one that cannot be written.
 */
export async function writeNew(folder: string, files: readonly Output[]): Promise<readonly string[]> {
  const written: string[] = []
  for (const { path, text } of files) {
    const place = join(folder, path)
    try {
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, text, { flag: 'wx' })
      written.push(path)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw asUserError(error, `Cannot write "${path}"`)
    }
  }
  return written
}
