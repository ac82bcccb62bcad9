import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** A catalogue with each thing that matters to judging: a closed list, an open one, personal data, two topics. */
export const ordersCatalogue: Readonly<Record<string, string>> = {
  'schemas/catalogue.json': text({
    name: 'orders',
    version: '1.2.3',
    description: 'Orders',
    license: 'MIT',
    keywords: [],
    payload: '/data',
    tag: '/data/messageType',
    topic: '/channel',
  }),
  'schemas/topics/orders.schema.json': text({
    $schema: draft,
    title: '/orders',
    description: 'Orders.',
    oneOf: [{ $ref: '../messages/OrderShipped.schema.json' }],
  }),
  'schemas/topics/stock.schema.json': text({
    $schema: draft,
    title: '/stock',
    description: 'Stock.',
    oneOf: [{ $ref: '../messages/StockCounted.schema.json' }],
  }),
  'schemas/messages/OrderShipped.schema.json': text({
    $schema: draft,
    title: 'OrderShipped',
    description: 'An order has left.',
    type: 'object',
    required: ['data'],
    properties: {
      channel: { type: 'string', description: 'The topic.' },
      data: {
        type: 'object',
        description: 'The payload.',
        required: ['messageType', 'state'],
        properties: {
          messageType: { type: 'string', const: 'OrderShipped', description: 'The tag.' },
          state: { type: 'string', enum: ['Packed', 'ReadOnly', 'Shipped'], description: 'How far it is.' },
          count: { type: 'integer', description: 'How many.' },
          carrier: {
            description: 'Who carries it.',
            anyOf: [{ type: 'string', enum: ['Mail', 'Ship'] }, { type: 'string' }],
          },
          notes: {
            type: 'object',
            'x-personal': true,
            description: 'What was written down, under any key.',
            additionalProperties: { type: 'string' },
          },
          parcels: {
            type: 'array',
            description: 'The parcels.',
            items: {
              type: 'object',
              properties: { to: { type: 'string', 'x-personal': true, description: 'To whom.' } },
            },
          },
          customer: {
            type: 'object',
            'x-personal': true,
            description: 'Who gets it.',
            properties: {
              name: { type: 'string', description: 'The name.' },
              age: { type: 'integer', description: 'In years.' },
            },
          },
        },
      },
    },
    examples: [{ channel: '/orders', data: { messageType: 'OrderShipped', state: 'Shipped' } }],
  }),
  'schemas/messages/StockCounted.schema.json': text({
    $schema: draft,
    title: 'StockCounted',
    description: 'Stock was counted.',
    type: 'object',
    required: ['data'],
    properties: {
      channel: { type: 'string', description: 'The topic.' },
      data: {
        type: 'object',
        description: 'The payload.',
        required: ['messageType'],
        properties: { messageType: { type: 'string', const: 'StockCounted', description: 'The tag.' } },
      },
    },
    examples: [{ channel: '/stock', data: { messageType: 'StockCounted' } }],
  }),
}

/** A message that is valid, with more in its payload. */
export const order = (more: object = {}): Record<string, unknown> => ({
  channel: '/orders',
  data: { messageType: 'OrderShipped', state: 'Shipped', ...more },
})

export const good = JSON.stringify(order())
export const bad = JSON.stringify(order({ count: 'two' }))
export const strange = JSON.stringify({ channel: '/orders', data: { messageType: 'OrderLost' } })

export type Outcome = {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly folder: string
}

/** Runs a command line in a folder with the catalogue and these files. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  more: Parameters<typeof worldAt>[1] = {},
): Promise<Outcome> {
  return runIn(temporaryFolder({ ...ordersCatalogue, ...files }), args, more)
}

/** Runs a command line in a folder. */
export async function runIn(
  folder: string,
  args: readonly string[],
  more: Parameters<typeof worldAt>[1] = {},
): Promise<Outcome> {
  const world = worldAt(folder, more)
  const code = await main(args, { commands, version: () => '0' }, world)
  return { code, out: world.output(), err: world.errors(), folder }
}

export type JsonReport = {
  readonly version: number
  readonly catalogue: object
  readonly summary: Readonly<Record<string, number>>
  readonly findings: readonly {
    readonly verdict: string
    readonly file: string
    readonly line: number
    readonly column: number
    readonly messageType?: string
    readonly topic?: string
    readonly reason?: string
    readonly issues?: readonly Readonly<Record<string, unknown>>[]
  }[]
}

/** Validates one capture and returns its JSON report. */
export async function validated(
  capture: string | Uint8Array,
  ...args: readonly string[]
): Promise<JsonReport & { readonly code: number; readonly err: string }> {
  const { code, out, err } = await inFolder({ capture }, ['validate', 'capture', '--format', 'json', ...args])
  return { ...(JSON.parse(out || '{"findings":[],"summary":{}}') as JsonReport), code, err }
}

/** `2 valid, 1 invalid` of a report, without what is zero. */
export const counts = ({ summary }: JsonReport): string =>
  ['valid', 'invalid', 'unknown', 'unreadable', 'skipped', 'drift']
    .filter((name) => (summary[name] ?? 0) > 0)
    .map((name) => `${summary[name]} ${name}`)
    .join(', ')
