import type { Catalogue, MessageType, NamedShape, Topic } from '../../generator/catalogue/catalogue-model.js'
import type { Json } from '../../generator/json/value.js'
import type { Origin } from '../../generator/problems/problem.js'
import type { Manifest } from '../../generator/schema/manifest.js'
import type { Shape } from '../../generator/shape/shape.js'

/** Catalogues made by hand, so that an emitter is tested by itself. */

const origin: Origin = { file: 'sample.schema.json', pointer: '' }
const common = { origin, assertions: [] }

type More = { readonly description?: string; readonly personal?: boolean; readonly deprecated?: boolean }

export const any = (): Shape => ({ ...common, kind: 'any' })
export const never = (): Shape => ({ ...common, kind: 'never' })
export const primitive = (
  kind: 'null' | 'boolean' | 'number' | 'integer' | 'string',
  more: More = {},
): Shape => ({
  ...common,
  ...more,
  kind,
})
export const text = (more: More = {}): Shape => primitive('string', more)
export const integer = (more: More = {}): Shape => primitive('integer', more)
export const literal = (value: Json, more: More = {}): Shape => ({
  ...common,
  ...more,
  kind: 'literal',
  value,
})
export const openList = (values: readonly string[], more: More = {}): Shape => ({
  ...common,
  ...more,
  kind: 'openList',
  base: 'string',
  values,
})
export const array = (items: Shape, more: More = {}): Shape => ({ ...common, ...more, kind: 'array', items })
export const tuple = (prefix: readonly Shape[], rest: Shape, minItems = 0): Shape => ({
  ...common,
  kind: 'tuple',
  prefix,
  rest,
  minItems,
})
export const record = (values: Shape, more: More = {}): Shape => ({
  ...common,
  ...more,
  kind: 'record',
  values,
})
export const union = (...members: Shape[]): Shape => ({ ...common, kind: 'union', members, exclusive: false })
export const intersection = (...members: Shape[]): Shape => ({ ...common, kind: 'intersection', members })
export const reference = (target: string, more: More = {}): Shape => ({
  ...common,
  ...more,
  kind: 'reference',
  target,
})

/** Keys that end in `?` are optional; `more` may say what else there is. */
export function object(
  properties: { readonly [key: string]: Shape },
  more: More & { readonly additional?: Shape; readonly required?: readonly string[] } = {},
): Shape {
  const entries = Object.entries(properties).map(([key, shape]) => ({
    name: key.replace(/\?$/, ''),
    shape,
    key,
  }))
  const required = entries.filter(({ key }) => !key.endsWith('?')).map(({ name }) => name)
  return {
    ...common,
    additional: any(),
    ...more,
    kind: 'object',
    properties: entries.map(({ name, shape }) => ({ name, shape })),
    required: [...required, ...(more.required ?? [])],
    patterns: [],
  }
}

export const named = (name: string, shape: Shape): NamedShape => ({
  id: `resources/${name}.schema.json#`,
  name,
  shape,
  origin: { file: `resources/${name}.schema.json`, pointer: '' },
})

export const idOf = (name: string): string => `resources/${name}.schema.json#`

const manifest: Manifest = {
  name: 'acme-orders',
  version: '1.2.3',
  description: 'What the shop says',
  author: 'Jo Doe',
  license: 'MIT',
  repository: 'https://example.com/acme/orders.git',
  homepage: 'https://example.com/acme/orders',
  keywords: ['orders'],
  disclaimer: 'This package is not affiliated with Acme.',
  payload: ['data'],
  tag: ['data', 'messageType'],
  topic: ['channel'],
  requireTypes: false,
  requireEvidence: false,
  format: 'assert',
  ignore: [],
  levels: new Map(),
}

/** A catalogue of these named shapes and no message types. */
export function catalogueOf(shapes: { readonly [name: string]: Shape }): Catalogue {
  const entries = Object.entries(shapes).map(([name, shape]) => named(name, shape))
  return { manifest, named: entries, messageTypes: [], topics: [], wildcards: [], files: [] }
}

/** Two message types on two topics, and what they share. */
export function sampleCatalogue(): Catalogue {
  const shapes = [
    named(
      'Money',
      object({ amount: integer({ description: 'In cents.' }), 'currency?': openList(['EUR', 'USD']) }),
    ),
    named(
      'Order',
      object({ id: text({ description: 'Key of the order.' }), 'total?': reference(idOf('Money')) }),
    ),
    named('OrderShipped', envelope(['OrderShipped', 'OrderSent'], { order: reference(idOf('Order')) })),
    named(
      'StockChanged',
      envelope(['StockChanged'], { 'left?': integer(), 'buyer?': text({ personal: true }) }),
    ),
  ]
  return {
    manifest,
    named: shapes,
    messageTypes: [
      messageType('OrderShipped', ['OrderShipped', 'OrderSent'], ['/shop/orders'], {
        channel: '/shop/orders',
        data: { messageType: 'OrderShipped', order: { id: 'o-1', total: { amount: 1200, currency: 'EUR' } } },
      }),
      messageType('StockChanged', ['StockChanged'], ['/shop/orders', '/shop/stock'], {
        channel: '/shop/stock',
        data: { messageType: 'StockChanged', left: 3 },
      }),
    ],
    topics: [
      topic('/shop/orders', 'ShopOrdersEvents', ['OrderShipped', 'StockChanged']),
      topic('/shop/stock', 'ShopStockEvents', ['StockChanged']),
    ],
    wildcards: [
      { pattern: '/**', events: 'AllEvents', topics: ['/shop/orders', '/shop/stock'] },
      { pattern: '/shop/*', events: 'ShopAnyEvents', topics: ['/shop/orders', '/shop/stock'] },
      { pattern: '/shop/**', events: 'ShopAllEvents', topics: ['/shop/orders', '/shop/stock'] },
    ],
    files: [{ path: 'catalogue.json', text: '{}\n' }],
  }
}

function envelope(tags: readonly string[], data: { readonly [key: string]: Shape }): Shape {
  const [first = '', ...others] = tags
  const tag = others.length === 0 ? literal(first) : union(...tags.map((value) => literal(value)))
  return object(
    {
      data: object({ messageType: tag, ...data }),
      'channel?': text({ description: 'Where it was published.' }),
    },
    { description: `Sent as ${first}.` },
  )
}

function messageType(
  name: string,
  tags: readonly string[],
  topics: readonly string[],
  example: Json,
): MessageType {
  return {
    name,
    tag: ['data', 'messageType'],
    tags,
    id: idOf(name),
    topics,
    examples: [example],
    description: `Sent as ${name}.`,
  }
}

function topic(name: string, events: string, messageTypes: readonly string[]): Topic {
  return {
    name,
    events,
    parameters: [],
    tag: ['data', 'messageType'],
    messageTypes,
    description: `All about ${name}.`,
    file: `topics/${name.slice(1).replaceAll('/', '-')}.schema.json`,
  }
}
