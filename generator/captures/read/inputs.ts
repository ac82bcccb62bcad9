import type { BigIntStats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { identityIn } from '../../files/identity.js'
import { byText } from '../../problems/compare-texts.js'
import { didYouMean } from '../../problems/did-you-mean.js'
import { asUserError, codeOf, UserError } from '../../problems/user-error.js'
import { globbed } from './glob.js'

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
const captures = /\.(json|ndjson|jsonl|har)(\.gz|\.zip)?$/i

/**
 * The captures that files, folders, globs and `-` stand for, each file once, in the order given and sorted within a
 * folder or a glob. What cannot be opened is a problem, and the others are read all the same.
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
      const { found, failed } = await expand(path, cwd)
      for (const { input, identity } of found) if (!inputs.has(identity)) inputs.set(identity, input)
      problems.push(...failed)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(error)
    }
  }
  return { inputs: [...inputs.values()], problems }
}

/** An input, and what is the same for every name and link that leads to it. */
type Found = { readonly input: Input; readonly identity: string }

type Expanded = { readonly found: readonly Found[]; readonly failed: readonly UserError[] }

async function expand(path: string, cwd: string): Promise<Expanded> {
  if (path === standardInput) {
    const input = { name: path, path, isRegular: false, size: 0 }
    return { found: [{ input, identity: path }], failed: [] }
  }
  const place = resolve(cwd, path)
  const node = await nodeAt(path, place)
  if (!(node instanceof UserError)) {
    return node.isDirectory() ? inFolder(path, place) : { found: [foundAs(path, place, node)], failed: [] }
  }
  const matches = await matching(path, cwd)
  if (matches !== undefined) return matches
  throw new UserError(
    node.message + didYouMean(basename(place), await readdir(dirname(place)).catch(() => [])),
  )
}

/** What is at a path, or why that cannot be said. */
const nodeAt = (name: string, path: string): Promise<BigIntStats | UserError> =>
  stat(path, { bigint: true }).catch((error: unknown) => told(error, name, `Cannot open "${name}"`))

/** Elsewhere a backslash is a letter like any other. */
const slashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

function foundAs(name: string, path: string, node: BigIntStats): Found {
  const input = { name: slashes(name), path, isRegular: node.isFile(), size: Number(node.size) }
  return { input, identity: identityIn(node) ?? path }
}

async function inFolder(folder: string, place: string): Promise<Expanded> {
  const expanded = await filesUnder(folder, place)
  if (expanded.found.length + expanded.failed.length > 0) return expanded
  throw new UserError(
    `The folder "${folder}" contains no captures (*.json, *.ndjson, *.jsonl, *.har, each also as .gz or .zip).`,
  )
}

async function filesUnder(folder: string, place: string): Promise<Expanded> {
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) =>
    unreadableFolder(folder, error),
  )
  if (entries instanceof UserError) return { found: [], failed: [entries] }
  const found: Found[] = []
  const failed: UserError[] = []
  for (const entry of entries.toSorted(byText(({ name }) => name))) {
    const [name, path] = [join(folder, entry.name), join(place, entry.name)]
    const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules'
    if (entry.isDirectory() && !isHidden) {
      const inside = await filesUnder(name, path)
      found.push(...inside.found)
      failed.push(...inside.failed)
    } else if (!isHidden && captures.test(entry.name)) {
      const node = await nodeAt(name, path)
      if (node instanceof UserError) failed.push(node)
      else if (node.isFile()) found.push(foundAs(name, path, node))
    }
  }
  return { found, failed }
}

/** The files that a pattern stands for; undefined for what is no pattern. Most runs need no library for it. */
async function matching(pattern: string, cwd: string): Promise<Expanded | undefined> {
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return undefined
  const { names, unread } = await globbed(slashes(pattern), cwd)
  const found: Found[] = []
  const failed = unread.map(({ path, error }) => unreadableFolder(relative(cwd, path), error))
  for (const name of names) {
    const path = resolve(cwd, name)
    const node = await nodeAt(name, path)
    if (node instanceof UserError) failed.push(node)
    else found.push(foundAs(name, path, node))
  }
  if (found.length + failed.length === 0) throw new UserError(`No file matches "${pattern}".`)
  return { found: shortest(found), failed }
}

/** Links that go round in circles give a file many names: the shortest stays. */
function shortest(found: readonly Found[]): readonly Found[] {
  const kept = new Map<string, Found>()
  for (const one of found) {
    const other = kept.get(one.identity)
    if (other === undefined || one.input.name.length < other.input.name.length) kept.set(one.identity, one)
  }
  return found.filter((one) => kept.get(one.identity) === one)
}

const unreadableFolder = (folder: string, error: unknown): UserError =>
  told(error, folder, `Cannot read the folder "${folder}"`)

/** The system hands over a name that is no UTF-8 with a sign in place of its bytes, and does not know it then. */
function told(error: unknown, name: string, task: string): UserError {
  if (codeOf(error) === 'ENOENT' && name.includes('\uFFFD'))
    return new UserError(`${task}: its name is not UTF-8.`, { cause: error })
  const failure = asUserError(error, task)
  if (failure instanceof UserError) return failure
  throw failure
}
