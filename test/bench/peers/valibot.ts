import * as v from 'valibot'
import { converter, type Dialect } from './convert.js'
import type { Peer } from './peer.js'

type Schema = v.GenericSchema

const dialect: Dialect<Schema> = {
  any: () => v.unknown(),
  primitive: (kind) =>
    ({
      null: v.null(),
      boolean: v.boolean(),
      number: v.number(),
      integer: v.pipe(v.number(), v.integer()),
      string: v.string(),
    })[kind],
  literal: (value) => v.literal(value),
  array: (items) => v.array(items),
  record: (values) => v.record(v.string(), values),
  object: (properties) =>
    v.looseObject(
      Object.fromEntries(
        properties.map(({ name, schema, required }) => [name, required ? schema : v.optional(schema)]),
      ),
    ),
  union: (members) => v.union([...members]),
  intersection: (members) => v.intersect([...members]),
  lazy: (_name, make) => v.lazy(make),
}

export const peer: Peer = {
  name: 'valibot',
  make: (messages, lookup) => {
    const schema = v.union(messages.map(converter(dialect, lookup)))
    return (value) => v.is(schema, value)
  },
}
