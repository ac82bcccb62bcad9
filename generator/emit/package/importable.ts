import { posix } from 'node:path'
import type { Output } from '../printer/output.js'

/** The outputs without the declarations of inner modules that no declaration of an exported one names. */
export function importable(outputs: readonly Output[]): readonly Output[] {
  const declarations = new Map(
    outputs.filter(({ path }) => path.endsWith('.d.ts')).map(({ path, text }) => [path, text]),
  )
  const reached = new Set([...declarations.keys()].filter((path) => !isInner(path)))
  for (const path of reached)
    for (const [, name = ''] of (declarations.get(path) ?? '').matchAll(/'(\.[^']*)\.js'/g))
      reached.add(posix.join(posix.dirname(path), `${name}.d.ts`))
  return outputs.filter(({ path }) => !declarations.has(path) || reached.has(path))
}

const isInner = (path: string): boolean => path.startsWith('runtime/')
