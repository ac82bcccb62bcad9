import { suggestionsFor } from '../../../generator/captures/coverage/suggest.js'
import type { Catalogue } from '../../../generator/catalogue/catalogue-model.js'
import { catalogueOf, collected } from './parcels.js'

type Tree = { [key: string]: unknown }

const keysOf = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Applies the `add` operations of a JSON Patch (RFC 6902) to a JSON text; what has no parent is an error. */
export function applied(
  text: string,
  operations: readonly { op: string; path: string; value: unknown }[],
): string {
  const root = JSON.parse(text) as Tree
  for (const { op, path, value } of operations) {
    if (op !== 'add') throw new Error(`Only "add" is applied here, not "${op}".`)
    const keys = keysOf(path)
    const last = keys.pop() ?? ''
    const parent = keys.reduce<unknown>((found, key) => {
      const inner = found as Tree
      if (!Object.hasOwn(inner, key)) throw new Error(`There is no "${path}".`)
      return inner[key]
    }, root)
    if (Array.isArray(parent)) {
      const index = last === '-' ? parent.length : Number(last)
      if (!(index >= 0 && index <= parent.length)) throw new Error(`There is no "${path}".`)
      parent.splice(index, 0, value)
    } else {
      Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true })
    }
  }
  return JSON.stringify(root, null, 2)
}

/** The catalogue of these files after the change that messages suggest. */
export async function improved(
  files: Readonly<Record<string, string>>,
  catalogue: Catalogue,
  messages: readonly unknown[],
): Promise<{ readonly files: Readonly<Record<string, string>>; readonly catalogue: Catalogue }> {
  const { patches } = suggestionsFor(catalogue, collected(catalogue, messages).collection)
  const changed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const patch = patches.get(path.replace(/^schemas\//, ''))
      return [path, patch === undefined ? text : applied(text, patch)]
    }),
  )
  return { files: changed, catalogue: await catalogueOf(changed) }
}
