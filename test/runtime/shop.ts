import { Ajv2020 } from 'ajv/dist/2020.js'
import { countInnerErrors } from '../../generator/emit/checks/ajv-mended.js'
import type { MessageType } from '../../generator/runtime/catalogue.js'
import type { Check, RawError } from '../../generator/runtime/check.js'
import { foldErrors } from '../../generator/runtime/fold-errors.js'
import type { ParseTables } from '../../generator/runtime/parse.js'
import { inWords } from '../../generator/runtime/phrase.js'
import { loadAjv } from '../../generator/schema/ajv-package.js'

/** A check such as the generator writes, from a schema. */
export function checkOf(schema: object, place = 'test.schema.json'): Check {
  loadAjv()
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    messages: false,
    inlineRefs: false,
    strict: false,
  })
  countInnerErrors(ajv)
  const validate = ajv.compile(schema)
  return (value) => {
    if (validate(value)) return null
    const errors = (validate.errors ?? []).map(
      ({ instancePath, schemaPath, keyword, params }): RawError => ({
        instancePath,
        schemaPath: schemaPath.startsWith('#') ? place + schemaPath : schemaPath,
        keyword,
        params,
      }),
    )
    return foldErrors(errors).map(inWords)
  }
}

const order = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, state: { type: 'string' } },
}
const text = { type: 'string' }

/** The tables of the stand-in catalogue; `Trouble` has a second spelling, `Error`. */
export const tables: ParseTables = {
  payload: ['data'],
  tag: ['data', 'messageType'],
  topic: ['channel'],
  topics: {
    '/shop/orders': ['OrderPlaced', 'Trouble'],
    '/shop/orders/parcels': ['OrderShipped'],
    '/shop/stock': ['StockChanged', 'Trouble'],
    '/status': ['Trouble'],
  },
  types: [
    type('OrderPlaced', ['OrderPlaced'], { order }),
    type('OrderShipped', ['OrderShipped'], {
      order,
      parcels: {
        type: 'array',
        items: { type: 'object', required: ['number'], properties: { number: text } },
      },
    }),
    type('StockChanged', ['StockChanged'], { article: text, left: { type: 'integer', minimum: 0 } }),
    type('Trouble', ['Trouble', 'Error'], { text }),
  ],
}

function type(name: MessageType, tags: readonly string[], properties: object): ParseTables['types'][number] {
  const data = {
    type: 'object',
    required: ['messageType', ...Object.keys(properties)],
    properties: { messageType: { enum: tags }, ...properties },
  }
  const schema = { type: 'object', required: ['data'], properties: { channel: text, data } }
  return [name, tags, checkOf(schema, `messages/${name}.schema.json`)]
}

export const placed = (channel?: string): object => ({
  ...(channel === undefined ? {} : { channel }),
  data: { messageType: 'OrderPlaced', order: { id: '1', state: 'Open' } },
})

export const trouble = (channel?: string, messageType = 'Trouble'): object => ({
  ...(channel === undefined ? {} : { channel }),
  data: { messageType, text: 'no paper' },
})
