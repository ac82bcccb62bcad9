import { pointerOf } from '../json/pointer.js'
import { isList, isObject, type Json, type JsonObject, own } from '../json/value.js'
import { anyKeyword, type Draft, type Holds, isSpoken, keywordOf } from './keywords.js'

/**
 * A schema without the keywords that its draft does not have, and with the bounds of draft-04 as later drafts say them.
 * Keywords that no draft knows stay: they ask for nothing.
 */
export function inOwnDraft(schema: JsonObject, draft: Draft): JsonObject {
  const names = Object.keys(schema)
  if (draft !== 'draft-04' && names.every((name) => isSpoken(name, draft))) return schema
  const spoken = Object.entries(schema).filter(([name]) => isSpoken(name, draft))
  if (draft === 'draft-04')
    return Object.fromEntries(spoken.flatMap(([name, value]) => sinceDraft06(name, value, schema)))
  return Object.fromEntries(spoken)
}

/** `"minimum": 1, "exclusiveMinimum": true` → `"exclusiveMinimum": 1` */
function sinceDraft06(name: string, value: Json, schema: JsonObject): readonly (readonly [string, Json])[] {
  if (name === 'minimum' || name === 'maximum')
    return own(schema, exclusive(name)) === true ? [[exclusive(name), value]] : [[name, value]]
  return typeof value === 'boolean' && (name === exclusive('minimum') || name === exclusive('maximum'))
    ? []
    : [[name, value]]
}

const exclusive = (bound: 'minimum' | 'maximum'): string =>
  bound === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'

/** A subschema, the keyword that holds it, and the steps that lead to it from the schema that has the keyword. */
export type Subschema = { readonly keyword: string; readonly steps: string; readonly schema: Json }

const known = new WeakMap<JsonObject, { readonly draft: Draft; readonly found: readonly Subschema[] }>()

/** The schemas directly inside a schema, in the order of the text; what stands in `enum` or `examples` is none. */
export function subschemas(schema: Json, draft: Draft): readonly Subschema[] {
  if (!isObject(schema)) return []
  const earlier = known.get(schema)
  if (earlier?.draft === draft) return earlier.found
  const found = subschemasIn(schema, draft)
  // Several stages ask.
  known.set(schema, { draft, found })
  return found
}

function subschemasIn(schema: JsonObject, draft: Draft): readonly Subschema[] {
  const found: Subschema[] = []
  for (const [keyword, value] of Object.entries(schema)) {
    const holds = keywordOf(keyword, draft)?.holds ?? 'value'
    if (holds === 'value') continue
    if (isOneSchema(holds, value)) found.push({ keyword, steps: pointerOf([keyword]), schema: value })
    else if (isListOfSchemas(holds, value))
      for (const [index, member] of value.entries())
        found.push({ keyword, steps: pointerOf([keyword, index]), schema: member })
    else if (isMapOfSchemas(holds, value))
      for (const [key, member] of Object.entries(value))
        if (!isList(member)) found.push({ keyword, steps: pointerOf([keyword, key]), schema: member })
  }
  return found
}

const isOneSchema = (holds: Holds, value: Json): boolean =>
  holds === 'schema' || (holds === 'schema or list' && !isList(value))

const isListOfSchemas = (holds: Holds, value: Json): value is readonly Json[] =>
  (holds === 'list' || holds === 'schema or list') && isList(value)

const isMapOfSchemas = (holds: Holds, value: Json): value is JsonObject =>
  (holds === 'map' || holds === 'schemas or names') && isObject(value)

/** A schema with those directly inside it changed, in whatever draft they are; `change` also gets the keys that lead to one. */
export function mapSubschemas(
  schema: JsonObject,
  change: (schema: Json, keys: readonly string[]) => Json,
): JsonObject {
  const changed = (name: string, value: Json): Json => {
    const holds = anyKeyword(name)?.holds ?? 'value'
    if (isOneSchema(holds, value)) return change(value, [name])
    if (isListOfSchemas(holds, value))
      return value.map((member, index) => change(member, [name, String(index)]))
    if (isMapOfSchemas(holds, value))
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [
          key,
          isList(member) ? member : change(member, [name, key]),
        ]),
      )
    return value
  }
  return Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, changed(name, value)]))
}

/** The draft a file is written in: `$schema`, or 2020-12 where it says nothing; undefined when it is another. */
export function draftOf(root: Json): Draft | undefined {
  const uri = isObject(root) ? own(root, '$schema') : undefined
  if (uri === undefined) return '2020-12'
  return typeof uri === 'string' ? drafts.get(uri.replace(/#$/, '').replace(/^https:/, 'http:')) : undefined
}

const drafts: ReadonlyMap<string, Draft> = new Map([
  ['http://json-schema.org/draft/2020-12/schema', '2020-12'],
  ['http://json-schema.org/draft/2019-09/schema', '2019-09'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['http://json-schema.org/draft-06/schema', 'draft-06'],
  ['http://json-schema.org/draft-04/schema', 'draft-04'],
])

export const draftAddresses: readonly string[] = [
  'https://json-schema.org/draft/2020-12/schema',
  'https://json-schema.org/draft/2019-09/schema',
  'http://json-schema.org/draft-07/schema#',
  'http://json-schema.org/draft-06/schema#',
  'http://json-schema.org/draft-04/schema#',
]
