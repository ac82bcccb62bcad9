import { type JsonObject, own } from '../json/value.js'
import { isFormat } from '../schema/keyword-problems.js'
import type { Assertion, PrimitiveShape } from '../shape/shape.js'
import { bare } from './common.js'
import { type Context, inside, type Place } from './context.js'

const lengths = ['minLength', 'maxLength'] as const
const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'] as const

export function stringShape(schema: JsonObject, place: Place, { assertsFormat }: Context): PrimitiveShape {
  const pattern = own(schema, 'pattern')
  const format = own(schema, 'format')
  return {
    ...bare(place.origin),
    kind: 'string',
    assertions: [
      ...numbers(schema, place, lengths),
      ...(typeof pattern === 'string' ? [textAssertion('pattern', pattern, place)] : []),
      ...(assertsFormat && isFormat(format) ? [textAssertion('format', format, place)] : []),
    ],
  }
}

export const numberShape = (
  schema: JsonObject,
  place: Place,
  kind: 'number' | 'integer',
): PrimitiveShape => ({
  ...bare(place.origin),
  kind,
  assertions: numbers(schema, place, bounds),
})

const textAssertion = (keyword: 'pattern' | 'format', value: string, place: Place): Assertion => ({
  keyword,
  value,
  origin: inside(place, keyword).origin,
})

type NumberKeyword = Extract<Assertion, { readonly value: number }>['keyword']

/** The assertions of a schema whose value is a plain number. */
export function numbers(
  schema: JsonObject,
  place: Place,
  names: readonly NumberKeyword[],
): readonly Assertion[] {
  return names.flatMap((keyword) => {
    const value = own(schema, keyword)
    return typeof value === 'number' ? [{ keyword, value, origin: inside(place, keyword).origin }] : []
  })
}
