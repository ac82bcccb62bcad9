import { listOf, valueKey } from '../evidence/facts.js'
import type { Grounds } from '../evidence/grounds.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { idOf } from '../schema/resolve.js'
import { saysNothing } from '../shape/openness.js'
import type {
  Assertion,
  LiteralShape,
  ObjectShape,
  OpenListShape,
  Shape,
  TupleShape,
  UnionShape,
} from '../shape/shape.js'
import { extensionOf } from './schema-extensions.js'

/** A schema of draft-07. */
export type Schema7 = boolean | { readonly [keyword: string]: unknown }

export type Draft7 = {
  readonly schema: Schema7
  /** The keywords that the draft does not have, with their places; they are kept as extensions: `x-maxContains`. */
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

function wordsOf(shape: Shape, maker: Maker): Part {
  const { description, source, personal, deprecated, form, origin } = shape
  const evidence = maker.evidenceOf(idOf(origin))
  return {
    ...(description === undefined ? {} : { description }),
    ...(shape.default === undefined ? {} : { default: shape.default }),
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
    case 'literal': {
      const evidence = valueEvidence(shape, maker)
      const isOwn = evidence.length === 0 || evidence.join() === maker.evidenceOf(idOf(shape.origin)).join()
      return isOwn ? { const: shape.value } : { anyOf: [{ const: shape.value, 'x-evidence': evidence }] }
    }
    case 'openList':
      return { type: shape.base, anyOf: [...listed(shape, maker), { type: shape.base }] }
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
      return unionPart(shape, maker)
  }
}

/** Values of a list: those that say something of themselves stand alone, so that they can go on saying it. */
function listed({ values, texts = [], origin }: OpenListShape, { evidenceOf }: Maker): readonly Part[] {
  const wordsFor = (value: Json): Part => {
    const text = texts.find((one) => one.value === value)?.text
    const evidence = evidenceOf(valueKey(listOf(origin), value))
    return {
      ...(text === undefined ? {} : { description: text }),
      ...(evidence.length === 0 ? {} : { 'x-evidence': evidence }),
    }
  }
  const told = values.map((value) => ({ value, words: wordsFor(value) }))
  const plain = told.filter(({ words }) => Object.keys(words).length === 0)
  return [
    ...told.filter((one) => !plain.includes(one)).map(({ value, words }) => ({ const: value, ...words })),
    ...(plain.length === 0 ? [] : [{ enum: plain.map(({ value }) => value) }]),
  ]
}

function unionPart({ members, exclusive, origin }: UnionShape, maker: Maker): Part {
  const literals = members.filter((member) => member.kind === 'literal')
  if (members.length === 0 || literals.length < members.length || exclusive)
    return { [exclusive ? 'oneOf' : 'anyOf']: members.map(maker.write) }
  const ofList = maker.evidenceOf(idOf(origin)).join()
  const listed = literals.map((literal) => {
    const { 'x-evidence': _ofProperty, ...words } = wordsOf(literal, maker)
    const evidence = valueEvidence(literal, maker)
    const isPlain = literal.assertions.length + Object.keys(words).length === 0 && evidence.join() === ofList
    const named = evidence.length === 0 ? {} : { 'x-evidence': evidence }
    const asserted = literal.assertions.map((assertion) => assertionPart(assertion, maker))
    return { isPlain, part: combined([{ const: literal.value, ...words, ...named }, ...asserted]) }
  })
  return listed.every(({ isPlain }) => isPlain)
    ? { enum: literals.map(({ value }) => value) }
    : { anyOf: listed.map(({ part }) => part) }
}

/** What a value of a closed list rests on. */
const valueEvidence = ({ value, origin }: LiteralShape, { evidenceOf }: Maker): readonly string[] =>
  evidenceOf(valueKey(listOf(origin), value))

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

function assertionPart(assertion: Assertion, maker: Maker): Part {
  const { write, lose } = maker
  switch (assertion.keyword) {
    case 'not':
    case 'propertyNames':
      return { [assertion.keyword]: write(assertion.shape) }
    case 'contains':
      return containsPart(assertion, maker)
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
      return { [extensionOf(assertion.keyword)]: write(assertion.shape) }
    default:
      return { [assertion.keyword]: assertion.value }
  }
}

type Contains = Extract<Assertion, { keyword: 'contains' }>

function containsPart({ shape, min, max, origin }: Contains, { write, lose }: Maker): Part {
  if (min === 0 && max === undefined) return {}
  if (min === 1 && max === undefined) return { contains: write(shape) }
  if (max !== undefined) lose('maxContains', origin)
  if (min > 1) lose('minContains', origin)
  return {
    [min === 0 ? extensionOf('contains') : 'contains']: write(shape),
    [extensionOf('minContains')]: min,
    ...(max === undefined ? {} : { [extensionOf('maxContains')]: max }),
  }
}
