import { isList, isObject, type Json, type JsonObject, own } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { inOwnDraft } from '../schema/json-schema.js'
import { ignoresSiblings, unionKeywords } from '../schema/keywords.js'
import { allTypes, both, type JsonType, type TypeSet, typeOf, within } from '../shape/json-types.js'
import { saysNothing } from '../shape/openness.js'
import { cannotOverlap } from '../shape/overlap.js'
import type { Assertion, LiteralShape, Shape } from '../shape/shape.js'
import { besidesType, declaredTypes } from './accepted-types.js'
import { arrayShape } from './array-shape.js'
import { annotated, asserting, assertsNothing, bare } from './common.js'
import { type Context, idAt, inside, type Place } from './context.js'
import { unevaluated } from './evaluated.js'
import { intersect } from './intersect.js'
import { objectShape } from './object-shape.js'
import { numberShape, stringShape } from './scalar-shapes.js'
import { union } from './union.js'

/**
 * The shape of one schema, given the types that can get there at all. Every keyword becomes a part; the shape is all
 * parts at once. A keyword that speaks of one type only (`minLength`) leaves the values of the other types alone, as
 * the specification has it, so a schema without `type` is a union over all types.
 */
export function shapeOf(written: Json, place: Place, types: TypeSet, context: Context): Shape {
  if (written === false) return { kind: 'never', ...bare(place.origin) }
  if (!isObject(written)) return typed({}, place, types, context)
  const schema = inOwnDraft(written, place.draft)
  const target = context.resolved.targets.get(idAt(place))
  if (ignoresSiblings(place.draft) && own(schema, '$ref') !== undefined)
    return referenceTo(target, schema, place, context)
  const declared = both(declaredTypes(schema), types)
  const others = besidesType(idAt(place), context.resolved)
  const possible = both(declared, others)
  const composed = [
    ...(target === undefined ? [] : [referenceTo(target, {}, place, context)]),
    ...members('allOf', schema, place, possible, context),
    ...unions(schema, place, possible, context),
    ...values(schema, place, possible),
  ]
  const own_ = typed(schema, place, possible, context)
  const isSaid = composed.length > 0 && within(others, declared) && isBareType(own_)
  const shape = intersect(isSaid ? composed : [own_, ...composed], place.origin)
  const assertions = [...conditions(schema, place, possible, context), ...unevaluated(schema, place, context)]
  return annotated(asserting(shape, assertions), schema, place.origin)
}

/**
 * A reference that could not be resolved has its problem already; it stands for anything. Draft-07 ignores the keywords
 * beside it, but words are words, and what somebody called personal stays so.
 */
function referenceTo(target: string | undefined, schema: JsonObject, place: Place, context: Context): Shape {
  const shape: Shape =
    target === undefined || !context.resolved.schemas.has(target)
      ? { kind: 'any', ...bare(place.origin) }
      : { ...bare(place.origin), kind: 'reference', target }
  return annotated(shape, schema, place.origin)
}

/** What the keywords of the single types say, one shape a type. */
function typed(schema: JsonObject, place: Place, types: TypeSet, context: Context): Shape {
  const shapes = [...kindsOf(types)].map((kind) => shapeOfType(kind, schema, place, context))
  if (within(allTypes, types) && shapes.every(isBareType)) return { kind: 'any', ...bare(place.origin) }
  return union(shapes, false, place.origin)
}

type Kind = Exclude<JsonType, 'fraction'> | 'number'

const kindsOf = (types: TypeSet): ReadonlySet<Kind> =>
  new Set(
    [...types].map((type) =>
      type === 'fraction' || (type === 'integer' && types.has('fraction')) ? 'number' : type,
    ),
  )

function shapeOfType(kind: Kind, schema: JsonObject, place: Place, context: Context): Shape {
  switch (kind) {
    case 'string':
      return stringShape(schema, place, context)
    case 'number':
    case 'integer':
      return numberShape(schema, place, kind)
    case 'object':
      return objectShape(schema, place, context)
    case 'array':
      return arrayShape(schema, place, context)
    default:
      return { ...bare(place.origin), kind }
  }
}

/** Whether a shape says nothing but which types are possible. */
function isBareType(shape: Shape): boolean {
  if (!assertsNothing(shape)) return false
  switch (shape.kind) {
    case 'any':
    case 'null':
    case 'boolean':
    case 'number':
    case 'integer':
    case 'string':
      return true
    case 'array':
      return isSilent(shape.items)
    case 'object':
      return (
        shape.properties.length + shape.required.length + shape.patterns.length === 0 &&
        isSilent(shape.additional)
      )
    case 'union':
      return shape.members.every(isBareType)
    default:
      return false
  }
}

/** What takes any value may be personal all the same, and must not be lost then. */
const isSilent = (shape: Shape): boolean => saysNothing(shape) && shape.personal !== true

function members(
  keyword: string,
  schema: JsonObject,
  place: Place,
  types: TypeSet,
  context: Context,
): readonly Shape[] {
  const list = own(schema, keyword)
  if (!isList(list)) return []
  return list.map((member, index) => context.normalise(member, inside(place, keyword, index), types))
}

function unions(schema: JsonObject, place: Place, types: TypeSet, context: Context): readonly Shape[] {
  return unionKeywords.flatMap((keyword) => {
    if (!isList(own(schema, keyword))) return []
    const shapes = members(keyword, schema, place, types, context)
    const exclusive = keyword === 'oneOf' && !cannotOverlap(shapes, context.lookup)
    return [union(shapes, exclusive, inside(place, keyword).origin)]
  })
}

/** `enum` and `const`, less the values that the types forbid. */
function values(schema: JsonObject, place: Place, types: TypeSet): readonly Shape[] {
  const list = own(schema, 'enum')
  const value = own(schema, 'const')
  return [
    ...(isList(list) ? [literals(list, types, inside(place, 'enum').origin)] : []),
    ...(value === undefined ? [] : [literals([value], types, inside(place, 'const').origin)]),
  ]
}

function literals(list: readonly Json[], types: TypeSet, origin: Origin): Shape {
  const possible = list.filter((value) => types.has(typeOf(value)))
  return union(
    possible.map((value): LiteralShape => ({ ...bare(origin), kind: 'literal', value })),
    false,
    origin,
  )
}

/** `not` and `if`, which no type can say. */
function conditions(
  schema: JsonObject,
  place: Place,
  types: TypeSet,
  context: Context,
): readonly Assertion[] {
  const under = (keyword: string): Shape | undefined => {
    const member = own(schema, keyword)
    return member === undefined ? undefined : context.normalise(member, inside(place, keyword), types)
  }
  const not = under('not')
  const condition = under('if')
  const then = under('then')
  const otherwise = under('else')
  const hasEffect = condition && (then || otherwise)
  return [
    ...(not ? [{ keyword: 'not', shape: not, origin: inside(place, 'not').origin } as const] : []),
    ...(hasEffect
      ? [
          {
            keyword: 'if',
            if: condition,
            ...(then ? { then } : {}),
            ...(otherwise ? { else: otherwise } : {}),
            origin: inside(place, 'if').origin,
          } as const,
        ]
      : []),
  ]
}
