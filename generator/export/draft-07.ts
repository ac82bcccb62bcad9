import { valueKey } from '../evidence/facts.js'
import type { Grounds } from '../evidence/grounds.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { idOf } from '../schema/resolve.js'
import { saysNothing } from '../shape/openness.js'
import type { Assertion, ObjectShape, Shape, TupleShape } from '../shape/shape.js'

/** A schema of draft-07. */
export type Schema7 = boolean | { readonly [keyword: string]: unknown }

export type Draft7 = {
  readonly schema: Schema7
  /** The keywords that the draft does not have, with their places. */
  readonly lost: readonly Lost[]
}

export type Lost = { readonly keyword: string; readonly origin: Origin }

/** What a schema is written with: where a named shape is, and what facts rest on. */
export type Draft7Options = {
  readonly reference: (id: string) => string
  readonly grounds?: Grounds
}

type Part = { [keyword: string]: unknown }

/** A shape as a schema of draft-07, with its words and its sources. */
export function draft07(shape: Shape, { reference, grounds }: Draft7Options): Draft7 {
  const lost: Lost[] = []
  const evidence = new Map((grounds?.facts ?? []).map((fact) => [fact.key, fact.evidence]))
  const maker: Maker = {
    write: (inner) => written(inner, maker),
    reference,
    evidenceOf: (key) => evidence.get(key) ?? [],
    lose: (keyword, origin) => void lost.push({ keyword, origin }),
  }
  return { schema: maker.write(shape), lost }
}

type Maker = {
  readonly write: (shape: Shape) => Schema7
  readonly reference: (id: string) => string
  readonly evidenceOf: (key: string) => readonly string[]
  readonly lose: (keyword: string, origin: Origin) => void
}

function written(shape: Shape, maker: Maker): Schema7 {
  if (shape.kind === 'never') return false
  const words = wordsOf(shape, maker)
  const parts = [
    partOf(shape, maker),
    ...shape.assertions.map((assertion) => assertionPart(assertion, maker)),
  ]
  const hasWords = Object.keys(words).length > 0
  if (shape.kind === 'reference' && !hasWords && shape.assertions.length === 0) return parts[0] ?? {}
  // Beside a reference this draft reads nothing.
  const told =
    shape.kind === 'reference' ? parts.map((part) => ('$ref' in part ? { allOf: [part] } : part)) : parts
  return combined([words, ...told])
}

/** Several parts as one schema; a keyword that is taken already goes into `allOf`. */
function combined(parts: readonly Part[]): Part {
  const schema: Part = {}
  const apart: Part[] = []
  for (const part of parts) {
    if (Object.keys(part).some((keyword) => keyword in schema)) apart.push(part)
    else Object.assign(schema, part)
  }
  if (apart.length === 0) return schema
  return 'allOf' in schema ? { allOf: [schema, ...apart] } : { ...schema, allOf: apart }
}

function wordsOf({ description, source, personal, deprecated, form, origin }: Shape, maker: Maker): Part {
  const evidence = maker.evidenceOf(idOf(origin))
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated === true ? { deprecated } : {}),
    ...(source === undefined ? {} : { 'x-source': source }),
    ...(evidence.length === 0 ? {} : { 'x-evidence': evidence }),
    ...(personal === true ? { 'x-personal': true } : {}),
    ...(form === undefined ? {} : { 'x-form': { [form.keyword]: form.value } }),
  }
}

function partOf(shape: Exclude<Shape, { kind: 'never' }>, maker: Maker): Part {
  switch (shape.kind) {
    case 'any':
      return {}
    case 'null':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'string':
      return { type: shape.kind }
    case 'literal':
      return { const: shape.value }
    case 'openList':
      return { type: shape.base, anyOf: [...listed(shape.values, shape.origin, maker), { type: shape.base }] }
    case 'array':
      return { type: 'array', ...(saysNothing(shape.items) ? {} : { items: maker.write(shape.items) }) }
    case 'tuple':
      return tuplePart(shape, maker)
    case 'record':
      return { type: 'object', additionalProperties: maker.write(shape.values) }
    case 'object':
      return objectPart(shape, maker)
    case 'reference':
      return { $ref: maker.reference(shape.target) }
    case 'intersection':
      return { allOf: shape.members.map(maker.write) }
    case 'union':
      return unionPart(shape.members, shape.exclusive, maker)
  }
}

/** Values of a list: those that name what they rest on stand alone, so that they can go on naming it. */
function listed(values: readonly Json[], origin: Origin, { evidenceOf }: Maker): readonly Part[] {
  const plain = values.filter((value) => evidenceOf(valueKey(idOf(origin), value)).length === 0)
  const proven = values.filter((value) => !plain.includes(value))
  return [
    ...proven.map((value) => ({ const: value, 'x-evidence': evidenceOf(valueKey(idOf(origin), value)) })),
    ...(plain.length === 0 ? [] : [{ enum: plain }]),
  ]
}

function unionPart(members: readonly Shape[], exclusive: boolean, maker: Maker): Part {
  const isPlain = members.every(
    (member) =>
      member.kind === 'literal' &&
      member.assertions.length === 0 &&
      Object.keys(wordsOf(member, maker)).length === 0,
  )
  if (isPlain && members.length > 0 && !exclusive)
    return { enum: members.flatMap((member) => (member.kind === 'literal' ? [member.value] : [])) }
  return { [exclusive ? 'oneOf' : 'anyOf']: members.map(maker.write) }
}

function tuplePart({ prefix, rest }: TupleShape, { write }: Maker): Part {
  return {
    type: 'array',
    items: prefix.map(write),
    ...(saysNothing(rest) ? {} : { additionalItems: write(rest) }),
  }
}

function objectPart({ properties, required, patterns, additional }: ObjectShape, { write }: Maker): Part {
  return {
    type: 'object',
    ...(properties.length === 0
      ? {}
      : { properties: Object.fromEntries(properties.map(({ name, shape }) => [name, write(shape)])) }),
    ...(required.length === 0 ? {} : { required }),
    ...(patterns.length === 0
      ? {}
      : {
          patternProperties: Object.fromEntries(
            patterns.map(({ pattern, shape }) => [pattern, write(shape)]),
          ),
        }),
    ...(saysNothing(additional) ? {} : { additionalProperties: write(additional) }),
  }
}

function assertionPart(assertion: Assertion, { write, lose }: Maker): Part {
  switch (assertion.keyword) {
    case 'not':
    case 'propertyNames':
      return { [assertion.keyword]: write(assertion.shape) }
    case 'contains':
      if (assertion.max !== undefined) lose('maxContains', assertion.origin)
      if (assertion.min > 1) lose('minContains', assertion.origin)
      return assertion.min === 0 ? {} : { contains: write(assertion.shape) }
    case 'if':
      return {
        if: write(assertion.if),
        ...(assertion.then ? { then: write(assertion.then) } : {}),
        ...(assertion.else ? { else: write(assertion.else) } : {}),
      }
    case 'dependentRequired':
      return { dependencies: Object.fromEntries(assertion.value) }
    case 'dependentSchemas':
      return {
        dependencies: Object.fromEntries([...assertion.shapes].map(([name, shape]) => [name, write(shape)])),
      }
    case 'unevaluatedProperties':
    case 'unevaluatedItems':
      lose(assertion.keyword, assertion.origin)
      return {}
    default:
      return { [assertion.keyword]: assertion.value }
  }
}
