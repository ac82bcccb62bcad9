import { z } from 'zod'
import { converter, type Dialect } from './convert.js'
import type { Peer, Teller } from './peer.js'

const dialect: Dialect<z.ZodType> = {
  any: () => z.unknown(),
  primitive: (kind) =>
    ({ null: z.null(), boolean: z.boolean(), number: z.number(), integer: z.int(), string: z.string() })[
      kind
    ],
  literal: (value) => z.literal(value),
  array: (items) => z.array(items),
  record: (values) => z.record(z.string(), values),
  object: (properties, isClosed) =>
    (isClosed ? z.strictObject : z.looseObject)(
      Object.fromEntries(
        properties.map(({ name, schema, required }) => [name, required ? schema : schema.optional()]),
      ),
    ),
  union: (members) => z.union(members),
  intersection: ([first = z.unknown(), ...others]) =>
    others.reduce((one, other) => z.intersection(one, other), first),
  lazy: (_name, make) => z.lazy(make),
}

export const peer: Peer = {
  name: 'zod 4',
  make: ({ shapes, lookup }) => {
    const schema = z.union(shapes.map(converter(dialect, lookup)))
    return (value) => schema.safeParse(value).success
  },
}

export const teller: Teller = {
  name: 'zod 4',
  make: (shape, lookup) => {
    const schema = converter(dialect, lookup)(shape)
    return (value) => {
      const { error } = schema.safeParse(value)
      return error ? error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) : []
    }
  },
}
