import { isObject, type Json, type JsonObject } from '../json/value.js'
import { metaSchemaParts } from './ajv-package.js'
import { usualFolder } from './folder.js'
import { mapSubschemas } from './json-schema.js'

// The meta-schemas of the drafts. A catalogue may refer to them without a copy of its own; their address stands where
// others have a path. They are no part of what was written, and of them no problem is told.

/** How each meta-schema is called, by its address without fragment. */
const drafts: ReadonlyMap<string, string> = new Map([
  ['http://json-schema.org/draft-06/schema', 'draft-06'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['https://json-schema.org/draft/2019-09/schema', '2019-09'],
  ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
])

/** Whether a file is none of the catalogue's, but a meta-schema that it refers to. */
export const isPublic = (file: string): boolean => drafts.has(file)

/** Where a file is that comments of the package name: in its `schemas/`, or at its address. */
export const packagedPath = (file: string): string => (isPublic(file) ? file : `${usualFolder}/${file}`)

/** The file of the catalogue that a file of the package is a copy of. */
export const copiedFrom = (path: string): string | undefined =>
  path.startsWith(`${usualFolder}/`) ? path.slice(usualFolder.length + 1) : undefined

/**
 * A meta-schema as one file, with titles that do for names of types. Entered at its root, as it is here, each reference
 * that depends on the way there leads to the root (2020-12 core, section 8.2.3.2). Undefined for another address.
 */
export function publicSchema(address: string): Json | undefined {
  const draft = drafts.get(address)
  if (draft === undefined) return undefined
  const [root = {}, ...vocabularies] = metaSchemaParts(draft).map((part) => withoutDynamics(part, address))
  const parts = vocabularies.map((part) => [String(part.$id).replace(/^.*\//, ''), part] as const)
  const whole = parts.length === 0 ? root : { ...root, $defs: Object.fromEntries(parts) }
  return { ...withTitles(whole, 'JsonSchema'), description: `A JSON Schema of ${draft}.` }
}

function withoutDynamics(part: JsonObject, address: string): JsonObject {
  const { $vocabulary: _v, $dynamicAnchor: _d, $recursiveAnchor: _r, ...rest } = part
  const text = JSON.stringify(rest).replace(
    /"\$(?:dynamicRef":"#meta|recursiveRef":"#)"/g,
    `"$ref":${JSON.stringify(address)}`,
  )
  return JSON.parse(text)
}

/** `JsonSchema`, and for what it defines `JsonSchemaStringArray`. */
function withTitles(schema: JsonObject, title: string): JsonObject {
  const inner = mapSubschemas(schema, (held, [keyword, name = '']) =>
    isObject(held) && (keyword === '$defs' || keyword === 'definitions')
      ? withTitles(
          held,
          `JsonSchema${name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}`,
        )
      : held,
  )
  return { ...inner, title }
}
