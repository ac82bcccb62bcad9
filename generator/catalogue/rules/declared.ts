import { pathOf } from '../../pointer.js'
import { idOf, type Located, type Resolved } from '../resolve.js'

/** A schema that people read about: a file's root, a definition or a property. */
export type Declared = Located & { readonly id: string; readonly what: string }

/** Every schema that has a name of its own in the text: roots, definitions and properties, topics left out. */
export function declaredSchemas(resolved: Resolved): readonly Declared[] {
  return [...resolved.schemas.values()].flatMap((located) => {
    const what = located.origin.file.startsWith('topics/') ? undefined : whatIs(located, resolved)
    return what === undefined ? [] : [{ ...located, id: idOf(located.origin), what }]
  })
}

/** `/properties/a` is a property where `` is a schema; in `/properties/properties`, the first word is the keyword. */
function whatIs({ origin: { file, pointer } }: Located, resolved: Resolved): string | undefined {
  if (pointer === '') return 'schema'
  const keys = pathOf(pointer) ?? []
  const keyword = keys.at(-2)
  const holder = pointer.split('/').slice(0, -2).join('/')
  if (!resolved.schemas.has(idOf({ file, pointer: holder }))) return undefined
  if (keyword === 'properties') return `property "${keys.at(-1)}"`
  return keyword === '$defs' || keyword === 'definitions' ? `definition "${keys.at(-1)}"` : undefined
}
