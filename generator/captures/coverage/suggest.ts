import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Scalar } from '../../catalogue/outline.js'
import { pathOf, pointerOf } from '../../json/pointer.js'
import { readJson } from '../../json/read.js'
import { isList, isObject, type Json, type JsonObject, own } from '../../json/value.js'
import { valueAt } from '../../json/value-at.js'
import { byText } from '../../problems/compare-texts.js'
import { plural } from '../../problems/print-problems.js'
import { unionKeywords } from '../../schema/keywords.js'
import type { Collection } from './collect.js'
import type { Addition, Guess } from './guess.js'

/** An operation of a JSON Patch (RFC 6902). */
export type Operation = { readonly op: 'add'; readonly path: string; readonly value: Json }

export type Suggestions = {
  /** Schema file → the patch that takes in what was seen. */
  readonly patches: ReadonlyMap<string, readonly Operation[]>
  /** What no patch can take in, as sentences. */
  readonly notes: readonly string[]
}

/** What messages of known types have shown. */
type Seen = Pick<Collection, 'types' | 'guesses'>

/**
 * The change to the schemas that would take in all that was seen and is not in them. It describes and lists; it never
 * closes anything or requires it, as captures alone cannot prove that.
 */
export function suggestionsFor(catalogue: Catalogue, collection: Seen): Suggestions {
  const roots = new Map(catalogue.files.map(({ path, text }) => [path, readJson(text).document?.value]))
  const patches = new Map<string, readonly Operation[]>()
  const additions = collection.guesses.additions.toSorted(byText(({ origin }) => origin.pointer))
  for (const file of [...roots.keys()].sort()) {
    const operations = additions
      .filter(({ origin }) => origin.file === file)
      .flatMap((addition) => operationsFor(addition, roots.get(file) ?? null))
    if (operations.length > 0) patches.set(file, operations)
  }
  return { patches, notes: notesOn(collection) }
}

function operationsFor({ origin, properties, keys, values }: Addition, root: Json): readonly Operation[] {
  const schema = valueAt(root, pathOf(origin.pointer) ?? [])
  return [
    ...(properties.size > 0 ? propertyOperations(origin.pointer, schema, properties) : []),
    ...(keys === undefined ? [] : [keyOperation(origin.pointer, keys)]),
    ...(values.size > 0 ? valueOperations(origin.pointer, schema, [...values]) : []),
  ]
}

function propertyOperations(
  pointer: string,
  schema: Json | undefined,
  properties: ReadonlyMap<string, Guess>,
): readonly Operation[] {
  const path = `${pointer}/properties`
  const isThere = isObject(schema) && isObject(own(schema, 'properties'))
  return [
    ...(isThere ? [] : [{ op: 'add', path, value: {} } as const]),
    ...[...properties].map(
      ([name, guess]): Operation => ({
        op: 'add',
        path: path + pointerOf([name]),
        value: propertySchema(guess),
      }),
    ),
  ]
}

const keyOperation = (pointer: string, keys: Guess): Operation => ({
  op: 'add',
  path: `${pointer}/additionalProperties`,
  value: propertySchema(keys),
})

/** Stands for the description that somebody has to write. */
export const placeholder = 'Seen in captures; not yet described.'

/** What no schema knows is personal until a person says otherwise, and so is each part of it. */
function propertySchema(guess: Guess): JsonObject {
  return { description: placeholder, ...schemaFor(guess), 'x-source': 'client', 'x-personal': true }
}

function schemaFor({ types, properties, items, keys }: Guess): JsonObject {
  const names = typeNames(types)
  const [first] = names
  return {
    type: names.length === 1 && first !== undefined ? first : names,
    ...(properties.size > 0
      ? { properties: fromEntries([...properties].map(([name, inner]) => [name, propertySchema(inner)])) }
      : {}),
    ...(keys === undefined ? {} : { additionalProperties: schemaFor(keys) }),
    ...(items === undefined ? {} : { items: schemaFor(items) }),
  }
}

/** A number with a fraction makes all of them numbers. */
const typeNames = (types: ReadonlySet<string>): readonly string[] =>
  [...types].filter((type) => type !== 'integer' || !types.has('number')).sort()

/** Takes a key such as `__proto__` for a key like any other. */
const fromEntries = (entries: readonly (readonly [string, Json])[]): JsonObject => Object.fromEntries(entries)

function valueOperations(
  pointer: string,
  schema: Json | undefined,
  values: readonly Scalar[],
): readonly Operation[] {
  return values.flatMap((value): readonly Operation[] => {
    const list = enumFor(value, schema, pointer)
    if (list !== undefined) return [{ op: 'add', path: `${list}/-`, value }]
    const members = membersFor(value, schema, pointer)
    return members === undefined ? [] : [{ op: 'add', path: `${members}/0`, value: { const: value } }]
  })
}

/** The pointer of the list that an open list is made of, in the schema itself or in a member of it. */
function enumFor(value: Scalar, schema: Json | undefined, pointer: string): string | undefined {
  return search(schema, pointer, (one, place) => {
    const list = isObject(one) ? own(one, 'enum') : undefined
    return isList(list) && list.some((listed) => typeof listed === typeof value) ? `${place}/enum` : undefined
  })
}

/** The pointer of the members of an open list that is written as single constants. */
function membersFor(value: Scalar, schema: Json | undefined, pointer: string): string | undefined {
  const isLike = (member: Json): boolean => isObject(member) && typeof own(member, 'const') === typeof value
  const hasConstant = (list: Json | undefined): boolean => isList(list) && list.some(isLike)
  return search(schema, pointer, (one, place) => {
    if (hasConstant(one)) return place
    const keyword = isObject(one) ? unionKeywords.find((name) => hasConstant(own(one, name))) : undefined
    return keyword === undefined ? undefined : `${place}/${keyword}`
  })
}

function search(
  schema: Json | undefined,
  pointer: string,
  find: (schema: Json, pointer: string) => string | undefined,
): string | undefined {
  if (schema === undefined) return undefined
  const here = find(schema, pointer)
  if (here !== undefined) return here
  for (const [step, inner] of stepsIn(schema)) {
    const found = search(inner, `${pointer}/${step}`, find)
    if (found !== undefined) return found
  }
  return undefined
}

function stepsIn(schema: Json): readonly (readonly [string, Json])[] {
  if (isList(schema)) return schema.map((member, index) => [String(index), member])
  if (!isObject(schema)) return []
  return [...unionKeywords, 'allOf'].flatMap((keyword) => {
    const list = own(schema, keyword)
    return isList(list) ? list.map((member, index) => [`${keyword}/${index}`, member] as const) : []
  })
}

function notesOn({ types, guesses }: Seen): readonly string[] {
  const rows = [...types.values()].flatMap((tally) => [...tally.rows.values()])
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0)
  const personal = sum((row) => row.personal.unlisted)
  const values = sum((row) => row.unlisted.beyond)
  const names = sum((row) => row.unknownKeys.beyond)
  return [
    ...(personal > 0 ? [`Left out because they are personal: ${plural(personal, 'unlisted value')}.`] : []),
    ...(values > 0
      ? [
          `Left out because they are too many, too long or may be personal: ${plural(values, 'unlisted value')}.`,
        ]
      : []),
    ...(names > 0
      ? [
          `Left out because their names are too many, too long or personal: unknown properties, seen ${plural(names, 'time')}. Describe free keys with "additionalProperties".`,
        ]
      : []),
    ...(guesses.isCut ? ['Some unknown properties are too large or too deep to be described in full.'] : []),
  ]
}
