import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { didYouMean } from '../nearest.js'
import { asUserError, UserError } from '../user-error.js'

/** A capture to read. */
export type Input = {
  /** As reports name it: as the user wrote it, with forward slashes; `-` is standard input. */
  readonly name: string
  readonly path: string
  /** Whether parts of it can be read on their own: not so for pipes. */
  readonly isRegular: boolean
  readonly size: number
}

export const standardInput = '-'

/** What in a folder is taken for a capture; what a user names himself is, whatever it is called. */
const captures = /\.(json|ndjson|jsonl|har)(\.gz)?$/i

/**
 * The captures that files, folders, globs and `-` stand for, each once, in the order given and sorted within a folder
 * or a glob. What cannot be opened is a problem, and the others are read all the same.
 */
export async function inputsFrom(
  paths: readonly string[],
  cwd: string,
): Promise<{ inputs: readonly Input[]; problems: readonly UserError[] }> {
  if (paths.filter((path) => path === standardInput).length > 1)
    throw new UserError('Standard input ("-") can be read only once.')
  const inputs = new Map<string, Input>()
  const problems: UserError[] = []
  for (const path of paths) {
    try {
      for (const input of await expand(path, cwd)) if (!inputs.has(input.path)) inputs.set(input.path, input)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(error)
    }
  }
  return { inputs: [...inputs.values()], problems }
}

async function expand(path: string, cwd: string): Promise<readonly Input[]> {
  if (path === standardInput) return [{ name: path, path, isRegular: false, size: 0 }]
  const place = resolve(cwd, path)
  const stats = await stat(place).catch((error: unknown) => error)
  if (isStats(stats)) {
    return stats.isDirectory() ? inFolder(path, place, cwd) : [inputOf(path, place, stats)]
  }
  const matches = await matching(path, cwd)
  if (matches !== undefined) return matches
  const hint = didYouMean(basename(place), await readdir(dirname(place)).catch(() => []))
  const failure = asUserError(stats, `Cannot open "${path}"`)
  throw failure instanceof UserError ? new UserError(failure.message + hint) : failure
}

const isStats = (value: unknown): value is Stats =>
  typeof value === 'object' && value !== null && 'isDirectory' in value

const slashes = (path: string): string => path.replaceAll('\\', '/')

const inputOf = (name: string, path: string, stats: Stats): Input => ({
  name: slashes(name),
  path,
  isRegular: stats.isFile(),
  size: stats.size,
})

async function inFolder(folder: string, place: string, cwd: string): Promise<readonly Input[]> {
  const found = await filesUnder(folder, place, cwd)
  if (found.length > 0) return found
  throw new UserError(
    `The folder "${folder}" holds no captures (*.json, *.ndjson, *.jsonl, *.har, each also as .gz).`,
  )
}

async function filesUnder(folder: string, place: string, cwd: string): Promise<readonly Input[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) => {
    throw asUserError(error, `Cannot read the folder "${folder}"`)
  })
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const found: Input[] = []
  for (const entry of sorted) {
    const name = join(folder, entry.name)
    const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules'
    if (entry.isDirectory() && !isHidden)
      found.push(...(await filesUnder(name, join(place, entry.name), cwd)))
    else if (!isHidden && captures.test(entry.name)) {
      const stats = await stat(join(place, entry.name)).catch(() => undefined)
      if (stats?.isFile()) found.push(inputOf(name, join(place, entry.name), stats))
    }
  }
  return found
}

/** The files that a pattern stands for; undefined for what is no pattern. Most runs need no library for it. */
async function matching(pattern: string, cwd: string): Promise<readonly Input[] | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return undefined
  const names = (await glob(slashes(pattern), { cwd, onlyFiles: true, expandDirectories: false })).sort()
  if (names.length === 0) throw new UserError(`No file matches "${pattern}".`)
  const found: Input[] = []
  for (const name of names) {
    const place = resolve(cwd, name)
    found.push(inputOf(name, place, await stat(place)))
  }
  return found
}
