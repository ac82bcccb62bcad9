import { isList, isObject, type Json, type JsonObject, own } from '../json/value.js'
import { allTypes, type TypeSet } from '../shape/json-types.js'
import type { Assertion, ObjectShape, Property, RecordShape, Shape } from '../shape/shape.js'
import { inheritedTypes } from './accepted-types.js'
import { assertsNothing, bare } from './common.js'
import { type Context, idAt, inside, type Place } from './context.js'
import { leftover } from './evaluated.js'
import { numbers } from './scalar-shapes.js'

const objects: TypeSet = new Set(['object'])
const names: TypeSet = new Set(['string'])

export function objectShape(schema: JsonObject, place: Place, context: Context): ObjectShape | RecordShape {
  const properties = mapOf(schema, 'properties', place, context).map(
    ([name, shape]): Property => ({ name, shape }),
  )
  const patterns = mapOf(schema, 'patternProperties', place, context).map(([pattern, shape]) => ({
    pattern,
    shape,
  }))
  const additional = additionalIn(schema, place, context) ?? {
    kind: 'any',
    ...bare(place.origin),
  }
  const required = strings(own(schema, 'required'))
  const assertions = [
    ...numbers(schema, place, ['minProperties', 'maxProperties']),
    ...propertyNames(schema, place, context),
    ...dependentRequired(schema, place),
    ...dependentSchemas(schema, place, context),
  ]
  const common = { ...bare(place.origin), assertions }
  const isRecord =
    properties.length === 0 && patterns.length === 0 && required.length === 0 && speaks(additional)
  if (isRecord) return { ...common, kind: 'record', values: additional }
  const { origin } = inside(place, 'required')
  const requiredAt = new Map(required.map((name) => [name, origin]))
  return { ...common, kind: 'object', properties, required, requiredAt, patterns, additional }
}

const speaks = (additional: Shape): boolean =>
  additional.kind !== 'never' && !(additional.kind === 'any' && assertsNothing(additional))

function mapOf(
  schema: JsonObject,
  keyword: string,
  place: Place,
  context: Context,
): readonly (readonly [string, Shape])[] {
  const map = own(schema, keyword)
  if (!isObject(map)) return []
  return Object.entries(map).map(([key, member]) => [
    key,
    context.normalise(
      member,
      inside(place, keyword, key),
      keyword === 'properties' ? inheritedTypes(key, idAt(place), context.resolved) : allTypes,
    ),
  ])
}

function additionalIn(schema: JsonObject, place: Place, context: Context): Shape | undefined {
  const isStated = own(schema, 'additionalProperties') !== undefined
  const left = isStated ? undefined : leftover(schema, 'unevaluatedProperties')
  return left === undefined
    ? shapeUnder(schema, 'additionalProperties', place, context)
    : shapeUnder(schema, 'unevaluatedProperties', place, context)
}

function shapeUnder(schema: JsonObject, keyword: string, place: Place, context: Context): Shape | undefined {
  const member = own(schema, keyword)
  return member === undefined ? undefined : context.normalise(member, inside(place, keyword), allTypes)
}

const strings = (value: Json | undefined): readonly string[] =>
  isList(value) ? value.filter((name): name is string => typeof name === 'string') : []

function propertyNames(schema: JsonObject, place: Place, context: Context): readonly Assertion[] {
  const member = own(schema, 'propertyNames')
  if (member === undefined) return []
  const at = inside(place, 'propertyNames')
  return [{ keyword: 'propertyNames', shape: context.normalise(member, at, names), origin: at.origin }]
}

/** Also the lists of names among draft-07's `dependencies`. */
function dependentRequired(schema: JsonObject, place: Place): readonly Assertion[] {
  return ['dependentRequired', 'dependencies'].flatMap((keyword): readonly Assertion[] => {
    const map = own(schema, keyword)
    if (!isObject(map)) return []
    const value = new Map(
      Object.entries(map).flatMap(([key, list]) => (isList(list) ? [[key, strings(list)] as const] : [])),
    )
    return value.size === 0
      ? []
      : [{ keyword: 'dependentRequired', value, origin: inside(place, keyword).origin }]
  })
}

/** Also the schemas among draft-07's `dependencies`. */
function dependentSchemas(schema: JsonObject, place: Place, context: Context): readonly Assertion[] {
  return ['dependentSchemas', 'dependencies'].flatMap((keyword): readonly Assertion[] => {
    const map = own(schema, keyword)
    if (!isObject(map)) return []
    const shapes = new Map(
      Object.entries(map).flatMap(([key, member]) =>
        isList(member)
          ? []
          : [[key, context.normalise(member, inside(place, keyword, key), objects)] as const],
      ),
    )
    return shapes.size === 0
      ? []
      : [{ keyword: 'dependentSchemas', shapes, origin: inside(place, keyword).origin }]
  })
}
