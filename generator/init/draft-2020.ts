import { extensionOf, keptKeywords } from '../export/schema-extensions.js'
import { isList, isObject, type Json, type JsonObject, own } from '../json/value.js'

/** A schema of draft-07, as `export asyncapi` writes it, in the keywords of 2020-12; those inside it stay as they are. */
export function inDraft2020(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema)
  // A "contains" that no item has to match stands beside one that draft-07 has, and its numbers with it.
  const isTwice = own(schema, 'contains') !== undefined && own(schema, extensionOf('contains')) !== undefined
  const apart = isTwice ? entries.filter(([name]) => inContains.includes(name)) : []
  const inOrder = (list: typeof entries) =>
    Object.fromEntries(list.flatMap(([name, value]) => renamed(name, value)))
  const one = inOrder(entries.filter((entry) => !apart.includes(entry)))
  if (apart.length === 0) return one
  return { ...one, allOf: [...(isList(one.allOf) ? one.allOf : []), inOrder(apart)] }
}

const inContains = ['contains', 'minContains', 'maxContains'].map(extensionOf)

/** `items: […]` → `prefixItems`, `x-maxContains` → `maxContains` */
function renamed(name: string, value: Json): readonly (readonly [string, Json])[] {
  if (name === 'items' && isList(value)) return [['prefixItems', value]]
  if (name === 'additionalItems') return [['items', value]]
  if (name !== 'dependencies' || !isObject(value)) return [[keptKeywords.get(name) ?? name, value]]
  const all = Object.entries(value)
  const [names, schemas] = [all.filter(([, one]) => isList(one)), all.filter(([, one]) => !isList(one))]
  return [
    ...(names.length === 0 ? [] : [['dependentRequired', Object.fromEntries(names)] as const]),
    ...(schemas.length === 0 ? [] : [['dependentSchemas', Object.fromEntries(schemas)] as const]),
  ]
}
