import { isObject, type JsonObject, own, ownString } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { formKeywords } from '../schema/keywords.js'
import type { Assertion, Common, Form, Shape } from '../shape/shape.js'

export const bare = (origin: Origin): Common => ({ origin, assertions: [] })

/** The same shape, holding more. */
export const asserting = <S extends Shape>(shape: S, assertions: readonly Assertion[]): S =>
  assertions.length === 0 ? shape : { ...shape, assertions: [...shape.assertions, ...assertions] }

/** Puts a schema's own words on the shape that became of it. */
export function annotated(shape: Shape, schema: JsonObject, origin: Origin): Shape {
  const description = ownString(schema, 'description') ?? titleOfValue(schema)
  const standIn = own(schema, 'default')
  const source = ownString(schema, 'x-source')
  const form = formOf(schema, origin)
  return {
    ...shape,
    origin,
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source }),
    ...(own(schema, 'x-personal') === true ? { personal: true } : {}),
    ...(own(schema, 'deprecated') === true ? { deprecated: true } : {}),
    ...(standIn === undefined ? {} : { default: standIn }),
    ...(form === undefined ? {} : { form }),
  }
}

/** In a list of constants, as forms are made from, a title is all that is said of a value. */
const titleOfValue = (schema: JsonObject): string | undefined =>
  own(schema, 'const') === undefined ? undefined : ownString(schema, 'title')

/** What `x-form` says; a rule tells what is wrong with it. */
function formOf(schema: JsonObject, { file, pointer }: Origin): Form | undefined {
  const form = own(schema, 'x-form')
  const keyword = isObject(form)
    ? formKeywords.find((name) => ownString(form, name) !== undefined)
    : undefined
  if (!isObject(form) || keyword === undefined) return undefined
  return { keyword, value: ownString(form, keyword) ?? '', origin: { file, pointer: `${pointer}/x-form` } }
}

/** A shape without the words on it, as a member of something that has its own; what is personal stays so. */
export function withoutWords<S extends Shape>(shape: S): S {
  const {
    description: _description,
    source: _source,
    deprecated: _deprecated,
    default: _default,
    ...rest
  } = shape
  return rest as S
}

export const assertsNothing = (shape: Shape): boolean => shape.assertions.length === 0

/** A shape that stands for others is personal if one of them is. */
export const alsoPersonal = <S extends Shape>(shape: S, others: readonly Shape[]): S =>
  others.some(({ personal }) => personal) ? { ...shape, personal: true } : shape
