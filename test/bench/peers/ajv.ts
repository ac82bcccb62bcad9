import { createRequire } from 'node:module'
import type { Ajv as AjvClass } from 'ajv'
import { converter, type Dialect } from './convert.js'
import type { JsonSchemaOf, Peer, Teller } from './peer.js'

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

export const jsonSchemaOf: JsonSchemaOf = (shapes, lookup) => ({
  oneOf: shapes.map(converter(dialect, lookup)),
})

export const peer: Peer = {
  name: 'ajv at run time, oneOf',
  make: ({ shapes, lookup }) => {
    const validate = new Ajv({ strict: false }).compile(jsonSchemaOf(shapes, lookup))
    return (value) => validate(value)
  },
}

export const teller: Teller = {
  name: 'ajv, allErrors',
  make: (shape, lookup) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(converter(dialect, lookup)(shape))
    return (value) =>
      validate(value)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  },
}
