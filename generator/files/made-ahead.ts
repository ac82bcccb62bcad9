import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where they are once the generator has been packed. */
const packed = fileURLToPath(new URL('made-ahead.json', import.meta.url))

/**
 * The texts that are the same in every package, by what they are made from; none in the repository, where they are made
 * from the sources. It takes half a second to make them.
 */
export function textsMadeAhead(): ReadonlyMap<string, string> {
  if (!existsSync(packed)) return new Map()
  const texts: readonly (readonly [from: string, text: string])[] = JSON.parse(readFileSync(packed, 'utf8'))
  return new Map(texts)
}
