import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a catalogue of so many message types, each of 30 properties, on one topic for every ten. */
export function writeSynthetic(folder: string, count: number): void {
  for (const name of ['messages', 'topics', 'resources']) mkdirSync(join(folder, name), { recursive: true })
  const put = (path: string, value: unknown): void => writeFileSync(join(folder, path), JSON.stringify(value))
  put('catalogue.json', {
    name: 'synthetic',
    version: '1.0.0',
    description: `${count} message types`,
    tag: '/data/messageType',
  })
  put('resources/part.schema.json', {
    title: 'Part',
    type: 'object',
    description: 'A part.',
    properties: { id: { type: 'string', description: 'Its id.' } },
    required: ['id'],
  })
  for (let index = 0; index < count; index++) put(`messages/Message${index}.schema.json`, messageType(index))
  for (let start = 0; start < count; start += 10) {
    const members = Array.from({ length: Math.min(10, count - start) }, (_, at) => start + at)
    put(`topics/topic-${start}.schema.json`, {
      title: `/topic/${start}`,
      description: 'A topic.',
      oneOf: members.map((index) => ({ $ref: `../messages/Message${index}.schema.json` })),
    })
  }
}

/** A message of such a catalogue. */
export function syntheticMessage(index: number): object {
  const data: { [key: string]: unknown } = { messageType: `Message${index}` }
  for (let at = 0; at < 30; at++) data[`property${at}`] = values[at % values.length]
  return { channel: `/topic/${Math.floor(index / 10) * 10}`, data }
}

function messageType(index: number): object {
  const properties: { [key: string]: unknown } = {
    messageType: { type: 'string', const: `Message${index}`, description: 'The tag.' },
  }
  for (let at = 0; at < 30; at++)
    properties[`property${at}`] = {
      description: `Property ${at} of message type ${index}.`,
      ...kinds[at % kinds.length],
    }
  return {
    title: `Message${index}`,
    description: `Message type ${index}.`,
    type: 'object',
    properties: {
      channel: { type: 'string', description: 'The topic.' },
      data: {
        type: 'object',
        description: 'The payload.',
        properties,
        required: ['messageType', 'property0'],
      },
    },
    required: ['data'],
    examples: [syntheticMessage(index)],
  }
}

const kinds: readonly object[] = [
  { type: 'string' },
  { type: 'integer' },
  { type: 'boolean' },
  { type: 'array', items: { type: 'string' } },
  { type: 'string', anyOf: [{ enum: ['A', 'B', 'C'] }, { type: 'string' }] },
  { $ref: '../resources/part.schema.json' },
]

const values: readonly unknown[] = ['text', 7, true, ['a', 'b'], 'B', { id: 'part' }]
