import * as v from 'valibot'
import { converter, type Dialect } from './convert.js'
import type { Peer, Teller } from './peer.js'

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
  object: (properties, isClosed) => {
    const entries = Object.fromEntries(
      properties.map(({ name, schema, required }) => [name, required ? schema : v.optional(schema)]),
    )
    return isClosed ? v.strictObject(entries) : v.looseObject(entries)
  },
  union: (members) => v.union([...members]),
  intersection: (members) => v.intersect([...members]),
  lazy: (_name, make) => v.lazy(make),
}

export const peer: Peer = {
  name: 'valibot',
  make: ({ shapes, lookup }) => {
    const schema = v.union(shapes.map(converter(dialect, lookup)))
    return (value) => v.is(schema, value)
  },
}

export const teller: Teller = {
  name: 'valibot',
  make: (shape, lookup) => {
    const schema = converter(dialect, lookup)(shape)
    return (value) =>
      (v.safeParse(schema, value).issues ?? []).map((issue) => `${v.getDotPath(issue)} ${issue.message}`)
  },
}
