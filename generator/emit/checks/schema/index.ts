import { saysNothing } from '../../../shape/openness.js'
import type { Shape, TupleShape } from '../../../shape/shape.js'
import type { ShapeLookup } from '../../../shape/shape-lookup.js'
import { complete } from './asserted-part.js'
import { originsIn } from './keyword-origins.js'
import { objectPart } from './object-part.js'
import type { Origins, Part, ValidatorSchema, Writing } from './part.js'
import { unionPart } from './union-part.js'

export type { ValidatorSchema } from './part.js'

export type Restricted = {
  readonly schema: ValidatorSchema
  /**
   * From a keyword's pointer, as ajv's errors give it (`#/properties/id/type`), to its place in the catalogue. Put
   * together for who asks: a check that finds no fault never does.
   */
  readonly origins: () => ReadonlyMap<string, string>
  /**
   * Whether ajv must ask for own properties: only a name that every object inherits (`constructor`) can be mistaken,
   * and asking each time costs a tenth of the code.
   */
  readonly ownProperties: boolean
}

/**
 * What ajv is to compile for a shape. Made so that its errors are few and to the point: unions whose members differ
 * in type or by a discriminator are told apart first, and only the member that is meant is judged.
 */
export function validatorSchema(shape: Shape, lookup: ShapeLookup): Restricted {
  const origins: Origins = new Map()
  const writing: Writing = {
    lookup,
    origins,
    write: (inner) => (inner.kind === 'never' ? false : complete(partOf(inner, writing), inner, writing)),
  }
  const schema = writing.write(shape)
  return {
    schema,
    origins: () => new Map(originsIn(schema, '#', origins, shape.origin)),
    ownProperties: namesInherited(schema),
  }
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
      return saysNothing(shape.items)
        ? { type: 'array' }
        : { type: 'array', items: writing.write(shape.items) }
    case 'tuple':
      return tuplePart(shape, writing)
    case 'record':
      return { type: 'object', additionalProperties: writing.write(shape.values) }
    case 'object':
      return objectPart(shape, writing)
    case 'reference':
      return { reference: shape.target }
    case 'intersection':
      return { allOf: shape.members.map(writing.write) }
    case 'union':
      return unionPart(shape, writing)
  }
}

function tuplePart({ prefix, rest }: TupleShape, writing: Writing): Part {
  return {
    type: 'array',
    items: prefix.map(writing.write),
    ...(saysNothing(rest) ? {} : { additionalItems: writing.write(rest) }),
  }
}

function namesInherited(schema: unknown): boolean {
  if (typeof schema === 'string') return schema in Object.prototype
  if (typeof schema !== 'object' || schema === null) return false
  return Object.entries(schema).some(([key, value]) => key in Object.prototype || namesInherited(value))
}
