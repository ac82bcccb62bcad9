import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, UserError } from '../../problems/user-error.js'
import type { FileBytes } from '../../schema/load.js'
import { filesOfArchive } from './archive.js'

const run = promisify(execFile)

/** `name` or `name@version`, as npm takes it, and nothing that npm would take for an option, an address or a folder. */
const specification = /^(@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*(@[\w.^~<>=*+-]+)?$/i

/**
 * The schemas of a published package, fetched by the user's own npm: its registries and tokens are theirs. Throws a
 * `UserError` where npm cannot fetch it.
 */
export async function filesOfPublished(name: string, cwd: string): Promise<readonly FileBytes[]> {
  if (!specification.test(name))
    throw new UserError(`"npm:${name}" is not a valid package reference: use "npm:name" or "npm:name@1.2.3".`)
  const folder = await mkdtemp(join(tmpdir(), 'cometd-codegen-'))
  try {
    await run('npm', ['pack', name, '--ignore-scripts', '--pack-destination', folder], {
      cwd,
      encoding: 'utf8',
    })
    const [archive] = await readdir(folder)
    if (archive === undefined) throw new UserError(`npm returned no package for "${name}".`)
    return await filesOfArchive(join(folder, archive))
  } catch (error) {
    throw refused(error, name)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function refused(error: unknown, name: string): unknown {
  if (error instanceof UserError) return error
  if (codeOf(error) === 'ENOENT') return new UserError('"npm" is not installed, or not on the PATH.')
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const first = said.split('\n').find((line) => /^npm (error|ERR!) (?!code|A complete log)/.test(line))
  return new UserError(
    `npm cannot fetch "${name}"${first === undefined ? '' : `: ${first.replace(/^npm (error|ERR!) /, '')}`}`,
  )
}
