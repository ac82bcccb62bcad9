import { freeName, pascalCase } from '../catalogue/declaration-names.js'
import { canonical } from '../json/canonical.js'
import { isObject, type Json, type JsonObject, own } from '../json/value.js'
import { byText } from '../problems/compare-texts.js'
import { referenceTo, schemaPath } from '../schema/folder.js'

/** Schemas with what they share taken out: what is left of each, and the resources. */
export type Shared = {
  readonly schemas: readonly JsonObject[]
  readonly resources: readonly Resource[]
}

export type Resource = { readonly path: string; readonly title: string; readonly schema: JsonObject }

/**
 * Makes resources of the objects that stand under the same name with the same schema in more than one place. Those that are
 * only like each other stay apart. `taken` are names that no resource can have.
 */
export function shareResources(schemas: readonly JsonObject[], taken: readonly string[]): Shared {
  const found = new Map<string, { readonly name: string; readonly core: JsonObject; places: number }>()
  const count: Step = (name, core) => {
    const key = keyOf(name, core)
    const known = found.get(key)
    if (known !== undefined) known.places += 1
    else found.set(key, { name, core, places: 1 })
    // What is inside of an equal one has been counted already.
    return known === undefined ? undefined : core
  }
  for (const schema of schemas) rewrite(schema, count)
  const several = [...found].filter(([, { places }]) => places > 1).sort(byText(([key]) => key))
  const titles = titlesFor(
    several.map(([, { name }]) => name),
    taken,
  )
  const paths = new Map(several.map(([key], index) => [key, pathOf(titles[index] ?? '')] as const))
  const refer: Step = (name, core) => {
    const path = paths.get(keyOf(name, core))
    return path === undefined ? undefined : { $ref: referenceTo(path) }
  }
  return {
    schemas: schemas.map((schema) => rewrite(schema, refer)),
    resources: several.map(([key, { core }], index) => ({
      path: paths.get(key) ?? '',
      title: titles[index] ?? '',
      schema: rewrite(core, refer),
    })),
  }
}

const keyOf = (name: string, core: JsonObject): string => `${name} ${canonical(core)}`

/** `Call` → `call.schema.json` */
const pathOf = (title: string): string =>
  schemaPath('resources', `${title.charAt(0).toLowerCase()}${title.slice(1)}`)

function titlesFor(names: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return names.map((name) => {
    const title = freeName(pascalCase(name), (other) => used.has(other.toLowerCase()))
    used.add(title.toLowerCase())
    return title
  })
}

/** What becomes of an object under a name; undefined: it stays, and what is in it is looked at. */
type Step = (name: string, core: JsonObject) => JsonObject | undefined

/** A schema with each object in it replaced as a step says. */
function rewrite(schema: JsonObject, step: Step): JsonObject {
  const properties = own(schema, 'properties')
  const inner = isObject(properties)
    ? Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, rewriteAt(name, one, step)]))
    : undefined
  const items = own(schema, 'items')
  const keys = own(schema, 'additionalProperties')
  return {
    ...schema,
    ...(inner === undefined ? {} : { properties: inner }),
    ...(isObject(items) ? { items: rewriteAt('', items, step) } : {}),
    ...(isObject(keys) ? { additionalProperties: rewriteAt('', keys, step) } : {}),
  }
}

function rewriteAt(name: string, schema: Json, step: Step): Json {
  if (!isObject(schema)) return schema
  const { items } = schema
  if (isObject(items)) {
    return { ...rewrite({ ...schema, items: {} }, step), items: rewriteAt(singular(name), items, step) }
  }
  const { description, 'x-source': source, 'x-personal': personal, ...core } = schema
  const isShareable =
    name !== '' && core.type === 'object' && personal !== undefined && isObject(core.properties)
  const replaced = isShareable ? step(name, core) : undefined
  return replaced === undefined ? rewrite(schema, step) : { ...replaced, ...words(schema) }
}

/** What stays beside a reference. */
const words = (schema: JsonObject): JsonObject =>
  Object.fromEntries(
    ['description', 'x-source', 'x-personal'].flatMap((key) => {
      const value = own(schema, key)
      return value === undefined ? [] : [[key, value] as const]
    }),
  )

/** `participants` → `participant` */
export const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
