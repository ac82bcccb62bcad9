import { type Affix, freeKeys } from '../../shape/free-keys.js'
import { openTag } from '../../shape/open-tag-union.js'
import { isInherited, knownProperties, listedKeys } from '../../shape/properties.js'
import { typeText } from '../../shape/same-type.js'
import type {
  Assertion,
  ObjectShape,
  RecordShape,
  ReferenceShape,
  Shape,
  TupleShape,
  UnionShape,
  ValueText,
} from '../../shape/shape.js'
import { targetOf } from '../../shape/shape-lookup.js'
import { tuplePlaces } from '../../shape/tuple-places.js'
import { type BaseShape, isBase, valueTexts } from '../../shape/values.js'
import { docText, literal, literalType, propertyName, stringLiteral } from '../printer/quote.js'
import type { Lookup } from './declaration-lookup.js'
import { informed } from './informed.js'

/** The part of JSON Schema that json-schema-to-typescript is given: what it turns into exactly the type we mean. */
export type TypeSchema = {
  readonly type?: 'object' | 'array'
  readonly description?: string
  readonly tsType?: string
  readonly properties?: { readonly [token: string]: TypeSchema }
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | TypeSchema
  readonly items?: TypeSchema
  readonly anyOf?: readonly TypeSchema[]
  readonly allOf?: readonly TypeSchema[]
}

/** What a token stands for in the declaration that comes back. */
export type Token =
  /** `[K in 'x' | 'y']`: the keys of a mapped type. */
  | { readonly kind: 'property' | 'keys' | 'doc'; readonly text: string }
  /** `members` where the text is a union of these. */
  | { readonly kind: 'type'; readonly text: string; readonly members: readonly string[] }
  /** A place in a tuple: an item, or what comes after the last. */
  | { readonly kind: 'item' | 'rest'; readonly text: string }
  /** A type that is nested too deeply for one call, and so has a schema of its own. */
  | { readonly kind: 'part'; readonly schema: TypeSchema }

export type TypeRequest = {
  readonly schema: TypeSchema
  readonly tokens: ReadonlyMap<string, Token>
  /** Names of the types that it mentions, sorted. */
  readonly references: readonly string[]
}

/**
 * What to ask json-schema-to-typescript for one shape. All text of the catalogue is a token in it (`P1`, `D2`), to be put back
 * in its place once the library is done, so that nothing in a schema can mislead the library or become code.
 */
export function typeRequest(shape: Shape, lookup: Lookup): TypeRequest {
  const tokens = new Tokens()
  const references = new Set<string>()
  const context: Context = { tokens, references, lookup }
  const schema = { ...schemaOf(shape, context, 0), ...described(shape, context) }
  return { schema, tokens: tokens.all, references: [...references].sort() }
}

/** The documentation of a shape: its description, what a user of the value must know, and what no type can say of it. */
export function docOf(shape: Shape, description = shape.description): string {
  const values = shape.kind === 'literal' ? [] : valueTexts(shape).map(valueLine)
  const notes = [description, values.join('\n'), shape.personal && 'Personal data.']
    .filter(Boolean)
    .join('\n\n')
  // `type: ["string", "null"]` is a union, one member of which has the bounds.
  const bounded = shape.kind === 'union' ? [shape, ...shape.members.filter(isBase)] : [shape]
  const tags = new Set(bounded.flatMap(({ assertions }) => assertions.flatMap(tagOf)))
  const standIn = shape.default === undefined ? '' : `@default ${docText(literal(shape.default))}`
  return [docText(notes), ...tags, standIn, shape.deprecated ? '@deprecated' : ''].filter(Boolean).join('\n')
}

const valueLine = ({ value, text }: ValueText): string =>
  `- \`${literalType(value)}\`: ${text.replaceAll(/\s+/g, ' ')}`

/** What no type can say and an editor should show: a format, a bound. */
function tagOf(assertion: Assertion): readonly string[] {
  if (assertion.keyword === 'format') return [`@format ${docText(assertion.value)}`]
  return 'value' in assertion && typeof assertion.value === 'number'
    ? [`@${assertion.keyword} ${assertion.value}`]
    : []
}

type Context = { readonly tokens: Tokens; readonly references: Set<string>; readonly lookup: Lookup }

/** json-schema-to-typescript stops at about 184 levels of nesting. */
const LEVELS = 60

function schemaOf(shape: Shape, context: Context, level: number): TypeSchema {
  if (level === LEVELS) return partOf(shape, context)
  const { tokens } = context
  const below = (child: Shape) => schemaOf(child, context, level + 1)
  switch (shape.kind) {
    case 'any':
      return tokens.type('unknown')
    case 'integer':
      return tokens.type('number')
    case 'never':
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return tokens.type(shape.kind)
    case 'literal':
      return tokens.type(literalType(shape.value))
    case 'openList':
      return tokens.union(openList(shape.base, shape.values))
    case 'reference':
      return reference(shape.target, context)
    case 'array':
      return { type: 'array', items: below(shape.items) }
    case 'tuple':
      return tuple(shape, tokens, below)
    case 'record':
      return record(shape, [shape.values], tokens, below)
    case 'object':
      return object(shape, context, below)
    case 'union':
      return union(shape, context, below)
    case 'intersection':
      return intersection(shape.members, context, below)
  }
}

type Below = (shape: Shape) => TypeSchema

function reference(target: string, { tokens, references, lookup }: Context): TypeSchema {
  const name = lookup.name(target)
  references.add(name)
  return tokens.type(name)
}

function partOf(shape: Shape, context: Context): TypeSchema {
  return { tsType: context.tokens.part(schemaOf(shape, context, 0)) }
}

/** A text or number beside known values, each also behind a reference: written so that an editor still offers them. */
function isBaseOfList(shape: Shape, members: readonly Shape[], lookup: Lookup): boolean {
  const base = targetOf(shape, lookup.shape)
  if (!isBase(base)) return false
  const type = base.kind === 'string' ? 'string' : 'number'
  const isKnown = (member: Shape): boolean => {
    if (member.kind === 'literal') return typeof member.value === type
    return member.kind === 'union' && member.members.every(isKnown)
  }
  return members.some((member) => isKnown(targetOf(member, lookup.shape)))
}

type Base = BaseShape['kind']

const openEnd = (base: Base): string => (base === 'string' ? '(string & {})' : '(number & {})')

/** A base of known values as a member of their union: `(string & {})`, or `(Name & {})`. */
function openEndOf(shape: Shape, { tokens, references, lookup }: Context, below: Below): TypeSchema {
  if (isBase(shape)) return tokens.type(openEnd(shape.kind))
  if (shape.kind !== 'reference') return below(shape)
  references.add(lookup.name(shape.target))
  return tokens.type(`(${lookup.name(shape.target)} & {})`)
}

/** `'A' | 'B' | (string & {})`: an editor offers the known values, and any other compiles. */
function openList(base: Base, values: readonly (string | number)[]): string[] {
  return [...values.map(literalType), openEnd(base)]
}

/** A tuple goes to the library as an object whose properties are its places, and comes back as a tuple. */
function tuple(shape: TupleShape, tokens: Tokens, below: Below): TypeSchema {
  const { prefix, hasRest } = tuplePlaces(shape)
  if (prefix.length === 0) return hasRest ? { type: 'array', items: below(shape.rest) } : tokens.type('[]')
  const places = prefix.map((item, index) => [tokens.place('item', index), below(item)] as const)
  const rest = hasRest ? [[tokens.place('rest', prefix.length), below(shape.rest)] as const] : []
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...places, ...rest]),
    required: places.slice(0, shape.minItems).map(([token]) => token),
  }
}

/** Types know what is documented and nothing else. */
function object(shape: ObjectShape, context: Context, below: Below): TypeSchema {
  const { tokens } = context
  const properties = knownProperties(shape)
  if (properties.length === 0)
    return record(shape, [...shape.patterns.map((entry) => entry.shape), shape.additional], tokens, below)
  const required = new Set(shape.required)
  const said = (name: string, inner: Shape): TypeSchema =>
    isInherited(name) && !required.has(name) ? tokens.type('unknown') : below(inner)
  const free = freeKeys(shape)
  const signatures = (free.kind === 'affixes' ? free.keys : []).map(
    (affixed) => [tokens.affixed(affixed), valuesOf(affixed.values, tokens, below)] as const,
  )
  return {
    type: 'object',
    additionalProperties: free.kind === 'any' && signature(free.values, tokens, below),
    properties: Object.fromEntries([
      ...signatures,
      ...properties.map(
        ({ name, shape }) =>
          [tokens.property(name), { ...said(name, shape), ...described(shape, context) }] as const,
      ),
    ]),
    required: [
      ...signatures.map(([token]) => token),
      ...properties.filter(({ name }) => required.has(name)).map(({ name }) => tokens.property(name)),
    ],
  }
}

/** `{ [key: string]: V | undefined }`; `never` and `unknown` say it all by themselves. */
function record(
  shape: ObjectShape | RecordShape,
  values: readonly Shape[],
  tokens: Tokens,
  below: Below,
): TypeSchema {
  const possible = values.filter(({ kind }) => kind !== 'never')
  if (possible.length === 0) return { type: 'object', additionalProperties: tokens.type('never') }
  const keys = listedKeys(shape)
  if (keys) {
    const values = several('anyOf', possible.map(below), tokens.type('never'))
    return { type: 'object', additionalProperties: false, properties: { [tokens.keys(keys)]: values } }
  }
  return { type: 'object', additionalProperties: valuesOf(possible, tokens, below) }
}

/** What an index signature beside properties holds; the library joins their types with it, but for `unknown`. */
const signature = (values: readonly Shape[], tokens: Tokens, below: Below): true | TypeSchema =>
  values.some(({ kind }) => kind === 'any') || valuesOf(values, tokens, below)

/** What any of some keys may hold; one type once. */
function valuesOf(shapes: readonly Shape[], tokens: Tokens, below: Below): TypeSchema {
  if (shapes.some(({ kind }) => kind === 'any')) return tokens.type('unknown')
  const distinct = new Map(shapes.map((shape) => [typeText(shape), shape]))
  return { anyOf: [...[...distinct.values()].map(below), tokens.type('undefined')] }
}

/** Neighbouring values become one type, as there may be a hundred thousand of them. */
function union(shape: UnionShape, context: Context, below: Below): TypeSchema {
  const { tokens, lookup } = context
  const tag = openTag(shape, lookup.shape)
  if (tag) return below(tag.merged)
  const { members } = shape
  if (members.some(({ kind }) => kind === 'any')) return tokens.type('unknown')
  const possible = members.filter(({ kind }) => kind !== 'never')
  const schemas: TypeSchema[] = []
  for (let index = 0; index < possible.length; ) {
    const values = literalsFrom(possible, index)
    const member = possible[index]
    if (values.length > 1) schemas.push(tokens.union([...new Set(values)]))
    else if (member && isBaseOfList(member, possible, lookup)) schemas.push(openEndOf(member, context, below))
    else if (member) schemas.push(below(member))
    index += Math.max(values.length, 1)
  }
  return several('anyOf', schemas, tokens.type('never'))
}

function literalsFrom(members: readonly Shape[], start: number): string[] {
  const values: string[] = []
  for (let index = start; index < members.length; index += 1) {
    const member = members[index]
    if (member?.kind !== 'literal') break
    values.push(literalType(member.value))
  }
  return values
}

function intersection(parts: readonly Shape[], context: Context, below: Below): TypeSchema {
  const { tokens, lookup } = context
  const members = parts.map((part) =>
    part.kind === 'object'
      ? informed(
          part,
          parts.filter((other) => other !== part),
          lookup,
        )
      : part,
  )
  if (members.some(({ kind }) => kind === 'never')) return tokens.type('never')
  const isObject = members.some(({ kind }) => kind === 'object')
  const isPartlyObject = (member: Shape): member is ReferenceShape =>
    isObject && member.kind === 'reference' && holdsKnownObjects(targetOf(member, lookup.shape))
  const hasProperties = members.some(
    (member) => isKnownObject(targetOf(member, lookup.shape)) || isPartlyObject(member),
  )
  const telling = members.filter(
    (member) => member.kind !== 'any' && !(hasProperties && isOpenObject(member)),
  )
  const schemas = telling.map((member) =>
    isPartlyObject(member) ? objectsOf(member.target, context) : below(member),
  )
  return several('allOf', schemas, tokens.type('unknown'))
}

function isKnownObject(shape: Shape): boolean {
  return shape.kind === 'object' && knownProperties(shape).length > 0
}

/** An object of which nothing is known says nothing beside one with properties. */
function isOpenObject(shape: Shape): boolean {
  return shape.kind === 'object' && !isKnownObject(shape) && shape.additional.kind === 'any'
}

/** Whether a shape is a union of known objects and of what is no object at all. */
function holdsKnownObjects(shape: Shape): boolean {
  if (shape.kind !== 'union') return false
  const others = shape.members.filter((member) => !isKnownObject(member))
  return others.length < shape.members.length && others.every(isNoObject)
}

const isNoObject = (shape: Shape): boolean =>
  shape.kind === 'literal'
    ? typeof shape.value !== 'object' || shape.value === null
    : ['null', 'boolean', 'number', 'integer', 'string', 'openList', 'array', 'tuple'].includes(shape.kind)

/** Of a type that a name stands for, the objects. */
function objectsOf(target: string, { tokens, references, lookup }: Context): TypeSchema {
  const name = lookup.name(target)
  references.add(name)
  return tokens.type(`Exclude<${name}, string | number | boolean | readonly unknown[] | null>`)
}

/** What a property says that is nothing but a reference: the first sentence of what it refers to. */
function sentenceOfTarget(shape: Shape, { shape: target }: Lookup): string | undefined {
  return shape.kind === 'reference' ? firstSentence(target(shape.target).description ?? '') : undefined
}

/** The first sentence of a text; undefined where the text has no end of a sentence. */
export const firstSentence = (text: string): string | undefined => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0]

function several(keyword: 'anyOf' | 'allOf', schemas: readonly TypeSchema[], none: TypeSchema): TypeSchema {
  const [first] = schemas
  if (first === undefined) return none
  return schemas.length === 1 ? first : { [keyword]: schemas }
}

function described(shape: Shape, { tokens, lookup }: Context): { description?: string } {
  const text = docOf(shape, shape.description ?? sentenceOfTarget(shape, lookup))
  return text === '' ? {} : { description: tokens.doc(text) }
}

/** Harmless names for texts; the same text has the same token, so that the library sees what is equal. */
class Tokens {
  readonly all = new Map<string, Token>()
  private readonly known = new Map<string, string>()

  property(name: string): string {
    return this.tokenOf('P', { kind: 'property', text: propertyName(name) })
  }

  /** The index signature of the keys that begin or end with a text of letters, digits and few other signs. */
  affixed({ prefix, suffix }: Affix): string {
    return this.tokenOf('P', { kind: 'property', text: `[key: \`${prefix}\${string}${suffix}\`]` })
  }

  keys(names: readonly string[]): string {
    return this.tokenOf('K', { kind: 'keys', text: `[K in ${names.map(stringLiteral).join(' | ')}]` })
  }

  doc(text: string): string {
    return this.tokenOf('D', { kind: 'doc', text })
  }

  type(text: string): TypeSchema {
    return { tsType: this.tokenOf('T', { kind: 'type', text, members: [] }) }
  }

  union(members: readonly string[]): TypeSchema {
    return { tsType: this.tokenOf('T', { kind: 'type', text: members.join(' | '), members }) }
  }

  place(kind: 'item' | 'rest', index: number): string {
    return this.tokenOf('I', { kind, text: String(index) })
  }

  part(schema: TypeSchema): string {
    const token = `S${this.all.size}`
    this.all.set(token, { kind: 'part', schema })
    return token
  }

  private tokenOf(letter: string, value: Token & { text: string }): string {
    const key = `${value.kind} ${value.text}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const token = `${letter}${this.all.size}`
    this.known.set(key, token)
    this.all.set(token, value)
    return token
  }
}
