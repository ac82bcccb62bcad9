import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { didYouMean } from '../problems/did-you-mean.js'
import { UserError } from '../problems/user-error.js'
import { manifestFile, usualFolder } from './folder.js'

/**
 * The schema folder that a user means: a folder with a `catalogue.json`, a folder of a package that has one under
 * `schemas/`, or the name of a package that is installed where the command runs. Throws a `UserError` for neither.
 */
export function locateCatalogue(nameOrFolder: string, cwd: string): string {
  const folder = resolve(cwd, nameOrFolder)
  const inside = join(folder, usualFolder)
  if (!isCatalogue(folder) && isCatalogue(inside)) return inside
  if (isFolder(folder)) return folder
  const installed = installedCatalogue(nameOrFolder, cwd)
  if (installed !== undefined) return installed
  throw new UserError(
    isPackageName(nameOrFolder)
      ? `Cannot find the catalogue "${nameOrFolder}": there is no such folder, and no installed package of that name contains a catalogue.${suggestion(nameOrFolder, cwd)}`
      : `Cannot find the catalogue "${nameOrFolder}": there is no such folder.`,
  )
}

/**
 * The catalogue that is meant where none is named: the folder `schemas`, else the one installed package that contains a
 * catalogue, found from the working directory upwards. Throws a `UserError` where there is neither, or several.
 */
export function defaultCatalogue(cwd: string): string {
  const names = defaultCatalogues(cwd)
  const [name] = names
  if (name === undefined)
    throw new UserError(
      `Cannot find a catalogue: there is no folder "${usualFolder}", and no installed package contains one. Name one with "--catalogue", or make one with "cometd-codegen init".`,
    )
  if (names.length === 1) return name
  throw new UserError(
    `Several installed packages contain a catalogue. Choose one with "--catalogue": ${names.join(', ')}.`,
  )
}

/** All that could be meant where none is named. */
export const defaultCatalogues = (cwd: string): readonly string[] =>
  isFolder(join(cwd, usualFolder)) ? [usualFolder] : installedCatalogues(cwd)

function suggestion(name: string, cwd: string): string {
  const folders = entriesOf(cwd).filter((entry) => isCatalogue(join(cwd, entry)))
  return didYouMean(name, [...folders, ...installedCatalogues(cwd)])
}

/** The names of the installed packages that contain a catalogue, sorted. */
function installedCatalogues(cwd: string): readonly string[] {
  const above = dirname(cwd)
  const modules = join(cwd, 'node_modules')
  const names = entriesOf(modules).flatMap((entry) =>
    entry.startsWith('@') ? entriesOf(join(modules, entry)).map((name) => `${entry}/${name}`) : [entry],
  )
  const found = names.filter((name) => isPackageName(name) && isCatalogue(join(modules, name, usualFolder)))
  return [...new Set([...found, ...(above === cwd ? [] : installedCatalogues(above))])].sort()
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const isCatalogue = (folder: string): boolean => existsSync(join(folder, manifestFile))

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const isPackageName = (text: string): boolean => /^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(text)

function installedCatalogue(name: string, cwd: string): string | undefined {
  if (!isPackageName(name)) return undefined
  try {
    return dirname(createRequire(resolve(cwd, 'any.js')).resolve(`${name}/${usualFolder}/${manifestFile}`))
  } catch {
    return undefined
  }
}
