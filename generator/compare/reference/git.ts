import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { codeOf, UserError } from '../../problems/user-error.js'
import type { FileBytes } from '../../schema/load.js'
import { compareVersions } from '../version.js'

const run = promisify(execFile)

/** Schemas of many thousands of files. */
const maxBuffer = 512 * 1024 * 1024

/**
 * The files of a folder as a commit has them, read from git's objects: nothing is checked out. Throws a `UserError`
 * where there is no git, no repository, or no such commit.
 */
export async function filesOfCommit(commit: string, folder: string): Promise<readonly FileBytes[]> {
  const root = oneLine(await git(folder, ['rev-parse', '--show-toplevel']))
  const hash = await commitOf(commit, folder)
  // As git sees it: the folder may be named by way of a link.
  const path = oneLine(await git(folder, ['rev-parse', '--show-prefix'])).replace(/\/$/, '')
  const listing = await git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    hash,
    ...(path === '' ? [] : [`${path}/`]),
  ])
  const blobs = listing.split('\0').flatMap((line) => {
    const found = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line)
    return found?.[1] && found[2]
      ? [{ hash: found[1], path: path === '' ? found[2] : found[2].slice(path.length + 1) }]
      : []
  })
  if (blobs.length === 0) throw new UserError(`"git:${commit}" has no folder "${path}".`)
  const bytes = await contents(
    root,
    blobs.map((blob) => blob.hash),
  )
  return blobs.flatMap((blob, index) => {
    const content = bytes[index]
    return content ? [{ path: blob.path, bytes: content }] : []
  })
}

/** The newest tag `v*` that leads to HEAD, a release before its candidates; undefined where there is none. */
export async function newestTag(folder: string): Promise<string | undefined> {
  try {
    const tags = await git(folder, ['tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname'])
    const [first] = tags
      .split('\n')
      .filter((tag) => tag !== '')
      .sort((one, other) => compareVersions(other.slice(1), one.slice(1)))
    return first
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

async function commitOf(commit: string, folder: string): Promise<string> {
  try {
    return (
      await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])
    ).trim()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(
      (await isShallow(folder))
        ? `This clone is shallow and has no commit "${commit}". ${howToFetch}`
        : `There is no commit "${commit}" in this repository.`,
    )
  }
}

/** What to do about a clone without its history. */
export const howToFetch =
  'Fetch the whole history: "fetch-depth: 0" for actions/checkout, or "git fetch --unshallow --tags".'

/** Whether a folder is in a clone without its history. */
export async function isShallow(folder: string): Promise<boolean> {
  try {
    return oneLine(await git(folder, ['rev-parse', '--is-shallow-repository'])) === 'true'
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

const oneLine = (output: string): string => output.replace(/\r?\n$/, '')

async function git(folder: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer, encoding: 'utf8' })
    return stdout
  } catch (error) {
    throw refused(error, args)
  }
}

function refused(error: unknown, args: readonly string[]): unknown {
  if (codeOf(error) === 'ENOENT') return new UserError('"git" is not installed, or not on the PATH.')
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  if (said === '' && !(error instanceof Error && 'code' in error)) return error
  return new UserError(`"git ${args[0] ?? ''}" failed${said === '' ? '' : `: ${said}`}`)
}

/** The bytes of several objects, in one run of git. */
function contents(root: string, hashes: readonly string[]): Promise<readonly Buffer[]> {
  return new Promise((done, fail) => {
    const child = execFile(
      'git',
      ['-C', root, 'cat-file', '--batch'],
      { maxBuffer, encoding: 'buffer' },
      (error, stdout) => {
        if (error) fail(refused(error, ['cat-file']))
        else done(objectsIn(stdout))
      },
    )
    // A git that ends early is told by its exit code.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(hashes.map((hash) => `${hash}\n`).join(''))
  })
}

/** `<hash> blob <size>\n<bytes>\n`, again and again. */
function objectsIn(output: Buffer): readonly Buffer[] {
  const objects: Buffer[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const size = Number(output.toString('utf8', at, end).split(' ')[2])
    objects.push(output.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return objects
}
