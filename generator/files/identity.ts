import { fstatSync } from 'node:fs'
import { readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

type Node = {
  readonly dev: bigint
  readonly ino: bigint
  isCharacterDevice(): boolean
}

/** What tells a file from all others, whatever it is called. Undefined for what keeps nothing, such as `/dev/null`. */
export const identityIn = (node: Node): string | undefined =>
  node.isCharacterDevice() ? undefined : `${node.dev}:${node.ino}`

/** The same of what a path leads to, links followed; of what is not there yet, the place where it would be made. */
export async function identityAt(path: string): Promise<string | undefined> {
  const node = await stat(path, { bigint: true }).catch(() => undefined)
  return node === undefined ? pathToBe(resolve(path)) : identityIn(node)
}

/** Which file an open descriptor is, told in the same way; undefined where it is none. */
export function fileBehind(descriptor: number): string | undefined {
  try {
    const node = fstatSync(descriptor, { bigint: true })
    return node.isFile() ? identityIn(node) : undefined
  } catch {
    return undefined
  }
}

/** No system follows more. */
const mostLinks = 40

async function pathToBe(path: string, links = 0): Promise<string> {
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  const target = links < mostLinks ? await readlink(path).catch(() => undefined) : undefined
  return target === undefined ? join(folder, basename(path)) : pathToBe(resolve(folder, target), links + 1)
}
