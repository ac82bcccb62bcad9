import type { Output } from '../emit/printer/output.js'
import { isDeviceName } from '../files/is-file-name.js'
import { UserError } from '../problems/user-error.js'

/**
 * The last wall before the disk: throws a `UserError` for an output that would leave the folder, that a file system
 * could take for another one (case, Unicode form), or that stands where another one needs a folder.
 */
export function checkOutputPaths(outputs: readonly Output[]): void {
  const files = new Map<string, string>()
  for (const { path } of outputs) {
    if (!isSafePath(path)) throw new UserError(`"${path}" is not a valid output path.`)
    const earlier = files.get(fold(path))
    if (earlier !== undefined)
      throw new UserError(`The outputs "${earlier}" and "${path}" would be written to the same file.`)
    files.set(fold(path), path)
  }
  for (const { path } of outputs) {
    for (const folder of foldersOf(path)) {
      const file = files.get(fold(folder))
      if (file !== undefined)
        throw new UserError(`The output "${path}" needs a folder where "${file}" is a file.`)
    }
  }
}

/** Relative, with forward slashes, and the same file on every system. */
export function isSafePath(path: string): boolean {
  return path.split('/').every(isSafeName) && !path.startsWith(ownPrefix)
}

/** All that the writer keeps for itself in the folder begins so. */
export const ownPrefix = '.cometd-codegen'

/** `a/b/c.js` is in `a` and in `a/b`. */
export function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Two paths that fold to the same text may be one file. */
export const fold = (path: string): string => path.normalize('NFC').toLowerCase()

const isSafeName = (name: string): boolean =>
  name !== '' && !/^\.\.?$|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\:*?"<>|]|[. ]$/u.test(name) && !isDeviceName(name)
