import { isDeepStrictEqual } from 'node:util'
import { pointerOf } from '../pointer.js'
import type { Origin } from '../problem.js'
import { canonical } from './canonical.js'
import { tellApart } from './discriminator.js'
import type { JsonType } from './json-types.js'
import { idOf } from './resolve.js'
import type {
  Assertion,
  Json,
  ObjectShape,
  Property,
  Shape,
  ShapeLookup,
  TupleShape,
  UnionShape,
} from './shape.js'
import { typesOf } from './shape-types.js'

/**
 * A schema for ajv, in the draft-07 dialect with the newer `dependentRequired`, `dependentSchemas`, `minContains` and
 * `maxContains`. Another named shape appears as `{ "reference": id }`.
 */
export type ValidatorSchema = boolean | { readonly [keyword: string]: unknown }

export type Restricted = {
  readonly schema: ValidatorSchema
  /** From a keyword's pointer, as ajv's errors give it (`#/properties/id/type`), to its place in the catalogue. */
  readonly origins: ReadonlyMap<string, string>
  /**
   * Whether ajv must ask for own properties: only a name that every object inherits (`constructor`) can be mistaken,
   * and asking each time costs a third of the code.
   */
  readonly ownProperties: boolean
}

/**
 * What ajv is to compile for a shape. Made so that its errors are few and to the point: unions whose members differ
 * in type or by a discriminator are told apart first, and only the member that is meant is judged.
 */
export function validatorSchema(shape: Shape, lookup: ShapeLookup): Restricted {
  const origins: Origins = new Map()
  const schema = write(shape, { lookup, origins })
  return {
    schema,
    origins: new Map(placesOf(schema, '#', origins, shape.origin)),
    ownProperties: namesInherited(schema),
  }
}

type Part = { [keyword: string]: unknown }
type Origins = Map<object, { readonly base: Origin; readonly keywords: ReadonlyMap<string, Origin> }>
type Writing = { readonly lookup: ShapeLookup; readonly origins: Origins }

function write(shape: Shape, writing: Writing): ValidatorSchema {
  return shape.kind === 'never' ? false : complete(partOf(shape, writing), shape, writing)
}

const complete = (part: Part, { assertions, origin }: Shape, writing: Writing): Part =>
  combine([part, ...assertions.map((assertion) => asserted(assertion, writing))], origin, writing)

/** Several parts as one schema; a keyword that is taken already goes into `allOf`. */
function combine(parts: readonly Part[], origin: Origin, { origins }: Writing): Part {
  const [first = {}, ...others] = parts
  const schema: Part = { ...first }
  const keywords = new Map(origins.get(first)?.keywords)
  const apart: Part[] = []
  for (const part of others) {
    if (Object.keys(part).some((keyword) => keyword in schema)) apart.push(part)
    else {
      Object.assign(schema, part)
      for (const [keyword, place] of origins.get(part)?.keywords ?? []) keywords.set(keyword, place)
    }
  }
  origins.set(schema, { base: origin, keywords })
  if (apart.length === 0) return schema
  if (!('allOf' in schema)) return Object.assign(schema, { allOf: apart })
  const outer: Part = { allOf: [schema, ...apart] }
  origins.set(outer, { base: origin, keywords: new Map() })
  return outer
}

function partOf(shape: Exclude<Shape, { kind: 'never' }>, writing: Writing): Part {
  switch (shape.kind) {
    case 'any':
      return {}
    case 'null':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'string':
      return { type: shape.kind }
    case 'openList':
      return { type: shape.base }
    case 'literal':
      return { const: shape.value }
    case 'array':
      return shape.items.kind === 'any'
        ? { type: 'array' }
        : { type: 'array', items: write(shape.items, writing) }
    case 'tuple':
      return tuplePart(shape, writing)
    case 'record':
      return { type: 'object', additionalProperties: write(shape.values, writing) }
    case 'object':
      return objectPart(shape, writing)
    case 'reference':
      return { reference: shape.target }
    case 'intersection':
      return { allOf: shape.members.map((member) => write(member, writing)) }
    case 'union':
      return unionPart(shape, writing)
  }
}

function tuplePart({ prefix, rest }: TupleShape, writing: Writing): Part {
  return {
    type: 'array',
    items: prefix.map((item) => write(item, writing)),
    ...(saysNothing(rest) ? {} : { additionalItems: write(rest, writing) }),
  }
}

const saysNothing = (shape: Shape): boolean => shape.kind === 'any' && shape.assertions.length === 0

function objectPart({ properties, required, patterns, additional }: ObjectShape, writing: Writing): Part {
  const isOpen = saysNothing(additional)
  const spoken = isOpen ? properties.filter(({ shape }) => !saysNothing(shape)) : properties
  const named = spoken.filter(({ name }) => name !== overlooked)
  const matched = [
    ...patterns.map(({ pattern, shape }) => ({
      pattern: pattern === overlooked ? `(?:${pattern})` : pattern,
      shape,
    })),
    ...spoken
      .filter(({ name }) => name === overlooked)
      .map(({ name, shape }) => ({ pattern: `^${name}$`, shape })),
  ]
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    ...(named.length > 0
      ? { properties: mapOf(named.map(({ name, shape }) => [name, write(shape, writing)])) }
      : {}),
    ...(matched.length > 0
      ? { patternProperties: mapOf(matched.map(({ pattern, shape }) => [pattern, write(shape, writing)])) }
      : {}),
    ...(isOpen ? {} : { additionalProperties: write(additional, writing) }),
  }
}

/** ajv passes over this name in every map of schemas (`allSchemaProperties`), but not where a pattern matches it. */
const overlooked = '__proto__'

/** An object whose keys come from a schema; one called `__proto__` is a key like any other. */
const mapOf = <T>(entries: Iterable<readonly [string, T]>): { readonly [key: string]: T } =>
  Object.fromEntries(entries)

function unionPart(shape: UnionShape, writing: Writing): Part {
  return (
    oneOfValues(shape) ?? byType(shape, writing) ?? byDiscriminator(shape, writing) ?? byTrial(shape, writing)
  )
}

/** ajv nests what it writes for a member in what it writes for the one before; code nested too deep can be neither read nor made. */
const maxNested = 32

/** Members that can only be tried, one after the other; many of them in groups. */
function byTrial({ members, exclusive, origin }: UnionShape, writing: Writing): Part {
  const parts = members.map((member) => write(member, writing))
  if (exclusive) return { oneOf: parts }
  if (parts.length <= maxNested) return { anyOf: parts }
  const size = Math.ceil(Math.sqrt(parts.length))
  const groups = Array.from({ length: Math.ceil(parts.length / size) }, (_, index) => {
    const group = { anyOf: parts.slice(index * size, (index + 1) * size) }
    writing.origins.set(group, { base: origin, keywords: new Map() })
    return group
  })
  return { anyOf: groups }
}

/** `'A' | 'B' -> enum`, with every value once, as ajv wants it. */
function oneOfValues({ members, exclusive }: UnionShape): Part | undefined {
  const values = new Map<string, Json>()
  for (const member of members) {
    if (member.kind !== 'literal' || member.assertions.length > 0) return undefined
    const key = canonical(member.value)
    if (exclusive && values.has(key)) return undefined
    if (!values.has(key)) values.set(key, member.value)
  }
  return { enum: [...values.values()] }
}

/** Members of different JSON types need no trial: the type of the value says which one is meant. */
function byType({ members }: UnionShape, writing: Writing): Part | undefined {
  const groups = members.map((member) => ({ member, types: typesOf(member, writing.lookup) }))
  const names = groups.flatMap(({ types }) => [...new Set([...types].map(testable))])
  if (new Set(names).size < names.length || names.length === 0) return undefined
  const all = groups.flatMap(({ types }) => [...types])
  const judged = groups.filter(({ member, types }) => types.size > 0 && !isBareType(member))
  const branches = judged.map(({ member, types }) => ({
    if: { type: typeNames(types) },
    then: write(member, writing),
  }))
  const part: Part = { type: typeNames(new Set(all)) }
  const [only, ...others] = branches
  if (!only) return part
  return others.length === 0 ? { ...part, ...only } : { ...part, allOf: branches }
}

/** No keyword asks for a fraction alone. */
const testable = (type: JsonType): string => (type === 'fraction' || type === 'integer' ? 'number' : type)

const isBareType = (shape: Shape): boolean =>
  shape.assertions.length === 0 &&
  ['null', 'boolean', 'number', 'integer', 'string', 'openList'].includes(shape.kind)

function typeNames(types: ReadonlySet<JsonType>): string | readonly string[] {
  const names = [...types].flatMap((type) => {
    if (type === 'fraction') return ['number']
    return type === 'integer' && types.has('fraction') ? [] : [type]
  })
  return names.length === 1 ? names.join() : names
}

/** Objects told apart by a property: it is looked at first, then the one member is judged that bears its value. */
function byDiscriminator({ members }: UnionShape, writing: Writing): Part | undefined {
  const found = tellApart(members)
  if (!found) return undefined
  const { property, objects, cases, otherwise } = found
  const shared = sharedBy(objects)
  const required = [...new Set([...shared.required, property])]
  const bears = (values: readonly Json[], object: ObjectShape): Part => ({
    required: [property],
    properties: mapOf([[property, write(oneOf(values, tagOf(object, property)), writing)]]),
  })
  const branches = cases.map(({ values, object }) => ({
    test: bears(values, object),
    then: judge(
      object,
      { ...shared, properties: [...shared.properties, tagOf(object, property)], required },
      writing,
    ),
  }))
  const all = cases.flatMap(({ values, object }) =>
    values.map((value) => ({ value, tag: tagOf(object, property) })),
  )
  const last = otherwise && {
    test: bears(
      all.map(({ value }) => value),
      otherwise,
    ),
    then: judge(otherwise, { ...shared, required }, writing),
  }
  const chosen = branches.length > maxNested ? sideBySide(branches, last) : oneInOther(branches, last?.then)
  const tags =
    otherwise || !all[0]
      ? []
      : [
          {
            name: property,
            shape: oneOf(
              all.map(({ value }) => value),
              all[0].tag,
            ),
          },
        ]
  const common = objectPart({ ...shared, properties: [...shared.properties, ...tags], required }, writing)
  return combine([common, chosen], shared.origin, writing)
}

/** A case of a discriminator: what tells that it is meant, and what it asks then. */
type Branch = { readonly test: Part; readonly then: Part }

/** The last case needs no test where there is no other: the values of the discriminator have been judged. */
function oneInOther(branches: readonly Branch[], otherwise: Part | undefined): Part {
  const last = otherwise ?? branches.at(-1)?.then ?? {}
  return (otherwise ? branches : branches.slice(0, -1)).reduceRight<Part>(
    (other, { test, then }) => ({ if: test, then, else: other }),
    last,
  )
}

/** Every case is tested, none inside another; the test of the other one tells that it is not meant. */
function sideBySide(branches: readonly Branch[], otherwise: Branch | undefined): Part {
  const cases = branches.map(({ test, then }) => ({ if: test, then }))
  return { allOf: [...cases, ...(otherwise ? [{ if: otherwise.test, else: otherwise.then }] : [])] }
}

function tagOf({ properties, origin }: ObjectShape, property: string): Property {
  return (
    properties.find(({ name }) => name === property) ?? {
      name: property,
      shape: { kind: 'any', origin, assertions: [] },
    }
  )
}

/** A discriminator that holds one of some values. */
function oneOf(values: readonly Json[], { shape: { origin } }: Property): Shape {
  const members = values.map((value): Shape => ({ kind: 'literal', value, origin, assertions: [] }))
  const [only] = members
  return only && members.length === 1
    ? only
    : { kind: 'union', members, exclusive: false, origin, assertions: [] }
}

/** A member of such a union, less its type, which is judged before, and what is judged outside of it. */
function judge(object: ObjectShape, said: ObjectShape, writing: Writing): Part {
  const isSaid = ({ name, shape }: Property): boolean =>
    said.properties.some((other) => other.name === name && isDeepStrictEqual(other.shape, shape))
  const inside = {
    ...object,
    properties: object.properties.filter((property) => !isSaid(property)),
    required: object.required.filter((name) => !said.required.includes(name)),
  }
  const { type: _type, ...part } = objectPart(inside, writing)
  return complete(part, object, writing)
}

/** What all of some objects say alike: the same properties in the same words. */
function sharedBy(objects: readonly ObjectShape[]): ObjectShape {
  const [first, ...others] = objects
  if (!first) throw new Error('a union without members')
  const inAll = (property: Property): boolean =>
    others.every((other) =>
      other.properties.some(
        ({ name, shape }) => name === property.name && isDeepStrictEqual(shape, property.shape),
      ),
    )
  return {
    ...first,
    assertions: [],
    properties: first.properties.filter(inAll),
    required: first.required.filter((name) => others.every((other) => other.required.includes(name))),
  }
}

function asserted(assertion: Assertion, writing: Writing): Part {
  const part = assertionPart(assertion, writing)
  const origins = new Map(Object.keys(part).map((keyword) => [keyword, assertion.origin]))
  writing.origins.set(part, { base: assertion.origin, keywords: origins })
  return part
}

function assertionPart(assertion: Assertion, writing: Writing): Part {
  switch (assertion.keyword) {
    case 'not':
    case 'propertyNames':
      return { [assertion.keyword]: write(assertion.shape, writing) }
    case 'contains':
      return {
        contains: write(assertion.shape, writing),
        minContains: assertion.min,
        ...(assertion.max === undefined ? {} : { maxContains: assertion.max }),
      }
    case 'if':
      return {
        if: write(assertion.if, writing),
        ...(assertion.then ? { then: write(assertion.then, writing) } : {}),
        ...(assertion.else ? { else: write(assertion.else, writing) } : {}),
      }
    case 'dependentRequired':
      return { dependentRequired: mapOf(assertion.value) }
    case 'dependentSchemas':
      return {
        dependentSchemas: mapOf([...assertion.shapes].map(([key, shape]) => [key, write(shape, writing)])),
      }
    default:
      return { [assertion.keyword]: assertion.value }
  }
}

function namesInherited(schema: unknown): boolean {
  if (typeof schema === 'string') return schema in Object.prototype
  if (typeof schema !== 'object' || schema === null) return false
  return Object.entries(schema).some(([key, value]) => key in Object.prototype || namesInherited(value))
}

/** Every keyword of the finished schema, by the pointer that ajv puts into its errors. */
function* placesOf(
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
    if (keyword !== 'const' && keyword !== 'enum') yield* placesOf(value, at, origins, base)
  }
}

/** ajv's `escapeFragment`: a JSON Pointer inside a URI. */
const escaped = (key: string): string =>
  pointerOf([key]).slice(0, 1) + encodeURIComponent(pointerOf([key]).slice(1))
