import { type Type, type } from 'arktype'
import { converter, type Dialect } from './convert.js'
import type { Peer } from './peer.js'

const unknown = type('unknown') as Type

const dialect: Dialect<Type> = {
  any: () => unknown,
  primitive: (kind) => type.raw(kind === 'integer' ? 'number.integer' : kind) as Type,
  literal: (value) => type.raw(['===', value]) as Type,
  array: (items) => items.array() as Type,
  record: (values) => type.raw({ '[string]': values }) as Type,
  object: (properties, isClosed) => {
    const object = type.raw(
      Object.fromEntries(
        properties.map(({ name, schema, required }) => [required ? name : `${name}?`, schema]),
      ),
    ) as Type
    return isClosed ? (object.onUndeclaredKey('reject') as Type) : object
  },
  union: ([first = unknown, ...others]) => others.reduce((one, other) => one.or(other) as Type, first),
  intersection: ([first = unknown, ...others]) =>
    others.reduce((one, other) => one.and(other) as Type, first),
  lazy: () => unknown,
}

export const peer: Peer = {
  name: 'arktype',
  make: ({ shapes, lookup }) => {
    const schema = shapes.map(converter(dialect, lookup)).reduce((one, other) => one.or(other) as Type)
    return (value) => schema.allows(value)
  },
}
