import { pointerOf } from '../../../json/pointer.js'
import type { Origin } from '../../../problems/problem.js'
import { idOf } from '../../../schema/resolve.js'
import type { Origins } from './part.js'

/** Every keyword of the finished schema, by the pointer that ajv puts into its errors. */
export function* originsIn(
  schema: unknown,
  pointer: string,
  origins: Origins,
  parent?: Origin,
): Iterable<readonly [string, string]> {
  if (typeof schema !== 'object' || schema === null) {
    if (schema === false && parent) yield [`${pointer}/false schema`, idOf(parent)]
    return
  }
  const own = origins.get(schema)
  const base = own?.base ?? parent
  for (const [keyword, value] of Object.entries(schema)) {
    const at = pointer + escaped(keyword)
    const place =
      own &&
      (own.keywords.get(keyword) ?? { file: own.base.file, pointer: own.base.pointer + pointerOf([keyword]) })
    const known = place ?? base
    if (known) yield [at, idOf(known)]
    if (keyword !== 'const' && keyword !== 'enum') yield* originsIn(value, at, origins, base)
  }
}

/** ajv's `escapeFragment`: a JSON Pointer inside a URI. */
const escaped = (key: string): string =>
  pointerOf([key]).slice(0, 1) + encodeURIComponent(pointerOf([key]).slice(1))
