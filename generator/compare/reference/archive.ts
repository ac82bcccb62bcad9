import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { parseTar } from 'nanotar'
import { asUserError, UserError } from '../../problems/user-error.js'
import type { FileBytes } from '../../schema/load.js'

/** What a package with schemas may unpack to. */
const maxBytes = 512 * 1024 * 1024

/** The schemas of a packed npm package (`.tgz`). Throws a `UserError` where it cannot be read or holds none. */
export async function filesOfArchive(path: string): Promise<readonly FileBytes[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw asUserError(error, `Cannot read "${path}"`)
  })
  return filesIn(bytes, path)
}

function filesIn(bytes: Uint8Array, name: string): readonly FileBytes[] {
  const entries = unpacked(bytes, name)
  // npm puts all under "package/".
  const files = entries.flatMap((entry) => {
    const found = /^[^/]+\/schemas\/(.+)$/.exec(entry.name)
    return found?.[1] && 'data' in entry && entry.data ? [{ path: found[1], bytes: entry.data }] : []
  })
  if (files.length === 0)
    throw new UserError(`"${name}" contains no schemas: it is not a package that this tool generated.`)
  return files
}

function unpacked(bytes: Uint8Array, name: string): ReturnType<typeof parseTar> {
  try {
    return parseTar(gunzipSync(bytes, { maxOutputLength: maxBytes }))
  } catch {
    throw new UserError(`Cannot unpack "${name}": it is not a packed npm package.`)
  }
}
