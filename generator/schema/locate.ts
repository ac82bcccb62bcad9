import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../problems/user-error.js'
import { manifestFile } from './folder.js'

/**
 * The schema folder that a user means: a folder with a `catalogue.json`, a folder of a package that has one under
 * `schemas/`, or the name of a package that is installed where the command runs. Throws a `UserError` for neither.
 */
export function locateCatalogue(nameOrFolder: string, cwd: string): string {
  const folder = resolve(cwd, nameOrFolder)
  const inside = join(folder, 'schemas')
  if (!isCatalogue(folder) && isCatalogue(inside)) return inside
  if (isFolder(folder)) return folder
  const installed = installedCatalogue(nameOrFolder, cwd)
  if (installed !== undefined) return installed
  throw new UserError(
    isPackageName(nameOrFolder)
      ? `Cannot find the catalogue "${nameOrFolder}": there is no such folder, and no installed package of that name contains a catalogue.`
      : `Cannot find the catalogue "${nameOrFolder}": there is no such folder.`,
  )
}

const isCatalogue = (folder: string): boolean => existsSync(join(folder, manifestFile))

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const isPackageName = (text: string): boolean => /^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(text)

function installedCatalogue(name: string, cwd: string): string | undefined {
  if (!isPackageName(name)) return undefined
  try {
    return dirname(createRequire(resolve(cwd, 'any.js')).resolve(`${name}/schemas/${manifestFile}`))
  } catch {
    return undefined
  }
}
