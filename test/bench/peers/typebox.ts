import { type TSchema, Type } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { converter, type Dialect } from './convert.js'
import { moduleOf } from './module.js'
import type { Accepts, Peer, Subject } from './peer.js'

/** Recursion is cut: TypeBox would want the whole in one `Recursive`. The catalogue's user data is then one level deep. */
const dialect: Dialect<TSchema> = {
  any: () => Type.Unknown(),
  primitive: (kind) =>
    ({
      null: Type.Null(),
      boolean: Type.Boolean(),
      number: Type.Number(),
      integer: Type.Integer(),
      string: Type.String(),
    })[kind],
  literal: (value) => Type.Literal(value),
  array: (items) => Type.Array(items),
  record: (values) => Type.Record(Type.String(), values),
  object: (properties, isClosed) =>
    Type.Object(
      Object.fromEntries(
        properties.map(({ name, schema, required }) => [name, required ? schema : Type.Optional(schema)]),
      ),
      isClosed ? { additionalProperties: false } : {},
    ),
  union: (members) => Type.Union([...members]),
  intersection: (members) => Type.Intersect([...members]),
  lazy: () => Type.Unknown(),
}

const schemaOf = ({ shapes, lookup }: Subject): TSchema => Type.Union(shapes.map(converter(dialect, lookup)))

export const peer: Peer = {
  name: 'TypeBox at run time',
  make: (subject) => {
    const check = TypeCompiler.Compile(schemaOf(subject))
    return (value) => check.Check(value)
  },
}

export const aheadOfTime: Peer = {
  name: 'TypeBox ahead of time',
  make: async (subject) => {
    const body = TypeCompiler.Code(schemaOf(subject))
    const { accepts } = await moduleOf<{ readonly accepts: Accepts }>(
      `export const accepts = (() => {\n${body}\n})()\n`,
    )
    return accepts
  },
}
