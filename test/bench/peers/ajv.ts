import { createRequire } from 'node:module'
import type { Ajv as AjvClass } from 'ajv'
import { converter, type Dialect } from './convert.js'
import type { Peer } from './peer.js'

type Schema = { readonly [keyword: string]: unknown }

const dialect: Dialect<Schema> = {
  any: () => ({}),
  primitive: (kind) => ({ type: kind }),
  literal: (value) => ({ const: value }),
  array: (items) => ({ type: 'array', items }),
  record: (values) => ({ type: 'object', additionalProperties: values }),
  object: (properties, isClosed) => ({
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    ...(isClosed && { additionalProperties: false }),
  }),
  union: (members) => ({ anyOf: members }),
  intersection: (members) => ({ allOf: members }),
  lazy: () => ({}),
}

const { Ajv } = createRequire(import.meta.url)('ajv') as { readonly Ajv: typeof AjvClass }

export const peer: Peer = {
  name: 'ajv at run time, oneOf',
  make: ({ shapes, lookup }) => {
    const validate = new Ajv({ strict: false }).compile({ oneOf: shapes.map(converter(dialect, lookup)) })
    return (value) => validate(value)
  },
}
