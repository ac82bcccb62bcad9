import { pointerOf } from '../json/pointer.js'
import { isList, isObject, type Json, own } from '../json/value.js'
import { type Draft, keywordOf } from './keywords.js'

/** A subschema and the steps that lead to it from the schema that holds it. */
export type Subschema = { readonly steps: string; readonly schema: Json }

/** The schemas directly inside a schema, in the order of the text; what stands in `enum` or `examples` is none. */
export function subschemas(schema: Json, draft: Draft): readonly Subschema[] {
  if (!isObject(schema)) return []
  return Object.entries(schema).flatMap(([name, value]): readonly Subschema[] => {
    const holds = keywordOf(name, draft)?.holds ?? 'value'
    if (holds === 'schema' || (holds === 'schema or list' && !isList(value)))
      return [{ steps: pointerOf([name]), schema: value }]
    if ((holds === 'list' || holds === 'schema or list') && isList(value))
      return value.map((member, index) => ({ steps: pointerOf([name, index]), schema: member }))
    if ((holds === 'map' || holds === 'schemas or names') && isObject(value))
      return Object.entries(value)
        .filter(([, member]) => !isList(member))
        .map(([key, member]) => ({ steps: pointerOf([name, key]), schema: member }))
    return []
  })
}

/** The draft a file is written in: `$schema`, or 2020-12 where it says nothing; undefined when it is another. */
export function draftOf(root: Json): Draft | undefined {
  const uri = isObject(root) ? own(root, '$schema') : undefined
  if (uri === undefined) return '2020-12'
  return typeof uri === 'string' ? drafts.get(uri.replace(/#$/, '').replace(/^https:/, 'http:')) : undefined
}

const drafts: ReadonlyMap<string, Draft> = new Map([
  ['http://json-schema.org/draft/2020-12/schema', '2020-12'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
])

export const draftAddresses: readonly string[] = [
  'https://json-schema.org/draft/2020-12/schema',
  'http://json-schema.org/draft-07/schema#',
]
