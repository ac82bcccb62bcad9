import type { Json } from './value.js'

/** The value at a path of own properties and of indexes; undefined where there is none. */
export function valueAt(value: Json, path: readonly string[]): Json | undefined
export function valueAt(value: unknown, path: readonly string[]): unknown
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    if (Array.isArray(found) && key === 'length') return undefined
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

/** The same where only a text is of use. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : undefined
}
