import { type TSchema, Type } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { converter, type Dialect } from './convert.js'
import type { Peer } from './peer.js'

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
  object: (properties) =>
    Type.Object(
      Object.fromEntries(
        properties.map(({ name, schema, required }) => [name, required ? schema : Type.Optional(schema)]),
      ),
    ),
  union: (members) => Type.Union([...members]),
  intersection: (members) => Type.Intersect([...members]),
  lazy: () => Type.Unknown(),
}

export const peer: Peer = {
  name: 'TypeBox (compiled)',
  make: (messages, lookup) => {
    const check = TypeCompiler.Compile(Type.Union(messages.map(converter(dialect, lookup))))
    return (value) => check.Check(value)
  },
}
