import { isList, type Json, type JsonObject, own } from '../json/value.js'
import { listsItems } from '../schema/keywords.js'
import { allTypes } from '../shape/json-types.js'
import type { ArrayShape, Assertion, Shape, TupleShape } from '../shape/shape.js'
import { bare } from './common.js'
import { type Context, inside, type Place } from './context.js'
import { leftover } from './evaluated.js'
import { numbers } from './scalar-shapes.js'

export function arrayShape(schema: JsonObject, place: Place, context: Context): ArrayShape | TupleShape {
  const common = { ...bare(place.origin), assertions: assertionsOf(schema, place, context) }
  const tuple = tupleOf(schema, place)
  if (!tuple) return { ...common, kind: 'array', items: under('items', schema, place, context) }
  const minItems = own(schema, 'minItems')
  return {
    ...common,
    kind: 'tuple',
    prefix: tuple.list.map((member, index) =>
      context.normalise(member, inside(place, tuple.keyword, index), allTypes),
    ),
    rest: under(tuple.rest, schema, place, context),
    minItems: typeof minItems === 'number' ? minItems : 0,
  }
}

/** `prefixItems` and `items` in 2020-12 are a list of `items` and `additionalItems` before. */
function tupleOf(
  schema: JsonObject,
  { draft }: Place,
): { list: readonly Json[]; keyword: string; rest: string } | undefined {
  const [keyword, rest] = listsItems(draft) ? ['items', 'additionalItems'] : ['prefixItems', 'items']
  const list = own(schema, keyword)
  return isList(list) && list.length > 0 ? { list, keyword, rest } : undefined
}

function under(keyword: string, schema: JsonObject, place: Place, context: Context): Shape {
  const stated = own(schema, keyword)
  if (isList(stated)) return under('additionalItems', schema, place, context)
  if (
    stated === undefined &&
    leftover(schema, 'unevaluatedItems') !== undefined &&
    keyword !== 'unevaluatedItems'
  )
    return under('unevaluatedItems', schema, place, context)
  const member = stated
  return member === undefined
    ? { kind: 'any', ...bare(place.origin) }
    : context.normalise(member, inside(place, keyword), allTypes)
}

function assertionsOf(schema: JsonObject, place: Place, context: Context): readonly Assertion[] {
  const unique: readonly Assertion[] =
    own(schema, 'uniqueItems') === true
      ? [{ keyword: 'uniqueItems', value: true, origin: inside(place, 'uniqueItems').origin }]
      : []
  return [...numbers(schema, place, ['minItems', 'maxItems']), ...unique, ...contains(schema, place, context)]
}

function contains(schema: JsonObject, place: Place, context: Context): readonly Assertion[] {
  const member = own(schema, 'contains')
  if (member === undefined) return []
  const min = own(schema, 'minContains')
  const max = own(schema, 'maxContains')
  const at = inside(place, 'contains')
  return [
    {
      keyword: 'contains',
      shape: context.normalise(member, at, allTypes),
      min: typeof min === 'number' ? min : 1,
      ...(typeof max === 'number' ? { max } : {}),
      origin: at.origin,
    },
  ]
}
