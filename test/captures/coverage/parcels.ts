import { collectorFor } from '../../../generator/captures/coverage/collect.js'
import { type CoverageReport, reportOf } from '../../../generator/captures/coverage/coverage-report.js'
import { emptyTally } from '../../../generator/captures/findings/finding.js'
import type { Catalogue } from '../../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { temporaryFolder } from '../../temporary.js'

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const schema = (title: string, rest: object): string =>
  text({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, description: `${title}.`, ...rest })

const topic = (title: string, types: readonly string[]): string =>
  schema(title, { oneOf: types.map((type) => ({ $ref: `../messages/${type}.schema.json` })) })

const open = (description: string, values: readonly unknown[], more: object = {}): object => ({
  description,
  type: 'string',
  anyOf: [{ enum: values }, { type: 'string' }],
  ...more,
})

/** What matters to coverage: a list in a shared shape, variants, a tree, free keys, personal data, any value. */
export const parcels: Readonly<Record<string, string>> = {
  'schemas/catalogue.json': text({
    name: 'parcels',
    version: '1.0.0',
    description: 'Parcels',
    license: 'MIT',
    keywords: [],
    payload: '/data',
    tag: '/data/messageType',
    topic: '/channel',
    requireTypes: true,
    format: 'assert',
    ignore: [],
  }),
  'schemas/topics/parcels.schema.json': topic('/parcels', ['Note', 'ParcelMoved']),
  'schemas/topics/notes.schema.json': topic('/notes', ['Note']),
  'schemas/resources/envelope.schema.json': schema('Envelope', {
    type: 'object',
    properties: {
      channel: { type: 'string', description: 'The topic.' },
      id: { type: 'string', description: 'The number.' },
    },
  }),
  'schemas/resources/parcel.schema.json': schema('Parcel', {
    type: 'object',
    properties: {
      id: { type: 'string', description: 'Its number.' },
      state: open('How far it is.', ['Packed', 'Sent']),
      marks: { type: 'array', description: 'Marks.', items: open('A mark.', ['Fragile', 'Heavy']) },
      tint: {
        description: 'Its colour.',
        type: 'string',
        anyOf: [{ const: 'Red' }, { const: 'Blue' }, { type: 'string' }],
      },
      owner: {
        type: 'object',
        description: 'Whose it is.',
        properties: {
          name: { type: 'string', description: 'The name.' },
          title: open('How to speak to them.', ['Mr', 'Ms']),
        },
        'x-personal': true,
      },
      labels: {
        type: 'object',
        description: 'Free keys.',
        additionalProperties: { anyOf: [{ type: 'string' }, { $ref: '#/properties/labels' }] },
      },
      inside: { $ref: '#', description: 'The parcel in it.' },
    },
  }),
  'schemas/messages/ParcelMoved.schema.json': schema('ParcelMoved', {
    type: 'object',
    required: ['data'],
    allOf: [{ $ref: '../resources/envelope.schema.json' }],
    properties: {
      data: {
        type: 'object',
        description: 'The payload.',
        required: ['messageType'],
        properties: {
          messageType: { type: 'string', const: 'ParcelMoved', description: 'The tag.' },
          speed: { type: 'string', enum: ['Slow', 'Fast'], description: 'How fast.' },
          extra: { type: 'object', description: 'Whatever else.' },
        },
        oneOf: [
          {
            type: 'object',
            required: ['kind', 'parcel'],
            properties: {
              kind: { type: 'string', const: 'Move', description: 'It moved.' },
              parcel: { $ref: '../resources/parcel.schema.json', description: 'The parcel.' },
            },
          },
          {
            type: 'object',
            required: ['kind'],
            properties: {
              kind: { type: 'string', const: 'Error', description: 'It did not.' },
              reason: { type: 'string', description: 'Why.' },
            },
          },
        ],
      },
    },
    examples: [{ channel: '/parcels', data: { messageType: 'ParcelMoved', kind: 'Error' } }],
  }),
  'schemas/messages/Note.schema.json': schema('Note', {
    type: 'object',
    required: ['data'],
    allOf: [{ $ref: '../resources/envelope.schema.json' }],
    properties: {
      data: {
        type: 'object',
        description: 'The payload.',
        required: ['messageType'],
        properties: {
          messageType: { type: 'string', const: 'Note', description: 'The tag.' },
          text: { type: 'string', description: 'The text.', 'x-personal': true },
        },
      },
    },
    examples: [{ channel: '/notes', data: { messageType: 'Note' } }],
  }),
}

/** A valid message with this parcel in it, and more beside it. */
export const moved = (parcel: object = {}, more: object = {}): object => ({
  channel: '/parcels',
  data: { messageType: 'ParcelMoved', kind: 'Move', parcel, ...more },
})

/** A valid message of the other variant. */
export const failed = (more: object = {}): object => ({
  channel: '/parcels',
  data: { messageType: 'ParcelMoved', kind: 'Error', ...more },
})

/** The catalogue of these files, which must be sound. */
export async function catalogueOf(files: Readonly<Record<string, string>> = parcels): Promise<Catalogue> {
  const { value: sources } = await load(`${temporaryFolder(files)}/schemas`)
  const { value, problems } = catalogueFrom(sources)
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return value
}

/** What a collector makes of messages, each on a line of its own. */
export function collected(catalogue: Catalogue, messages: readonly unknown[]) {
  const { judge, collection } = collectorFor(catalogue)
  const tally = emptyTally()
  const items = messages.map((value, index) => ({
    kind: 'document' as const,
    value,
    text: JSON.stringify(value),
    line: index + 1,
    column: 1,
  }))
  judge(items, 'capture', tally, () => {})
  return { collection, report: reportOf(catalogue, tally, collection) }
}

/** The properties of a type by their paths. */
export const propertiesOf = ({ messageTypes }: CoverageReport, type: string) =>
  new Map(
    messageTypes.find(({ messageType }) => messageType === type)?.properties.map((one) => [one.path, one]),
  )
