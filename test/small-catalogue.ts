const manifest = {
  name: 'orders',
  version: '1.0.0',
  description: 'Orders',
  license: 'MIT',
  keywords: [],
  payload: '/data',
  tag: '/data/messageType',
  topic: '/channel',
}

const topic = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '/orders',
  description: 'All about orders.',
  oneOf: [{ $ref: '../messages/OrderShipped.schema.json' }],
}

const message = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'OrderShipped',
  description: 'An order has left.',
  type: 'object',
  required: ['data'],
  properties: {
    channel: { type: 'string', description: 'The topic.' },
    data: {
      type: 'object',
      description: 'The payload.',
      required: ['messageType'],
      properties: {
        messageType: { const: 'OrderShipped', type: 'string', description: 'The tag.' },
        order: { $ref: '../resources/order.schema.json', description: 'What has left.' },
      },
    },
  },
  examples: [{ channel: '/orders', data: { messageType: 'OrderShipped', order: { id: 'a' } } }],
}

const order = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Order',
  description: 'What was ordered.',
  type: 'object',
  properties: { id: { type: 'string', description: 'Its number.' } },
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A whole catalogue of one topic, one message type and one resource, below a folder: path → text. */
export const smallCatalogue = (folder = 'schemas'): Record<string, string> => ({
  [`${folder}/catalogue.json`]: text(manifest),
  [`${folder}/topics/orders.schema.json`]: text(topic),
  [`${folder}/messages/OrderShipped.schema.json`]: text(message),
  [`${folder}/resources/order.schema.json`]: text(order),
})
