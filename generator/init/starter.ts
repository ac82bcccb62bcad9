import type { Output } from '../emit/printer/output.js'
import { jsonText } from '../json/json-text.js'
import type { JsonObject } from '../json/value.js'
import { manifestFile, referenceTo, schemaPath } from '../schema/folder.js'

/** What a new catalogue says of itself. */
export type Naming = {
  /** The npm name of the package. */
  readonly name: string
  /** What an editor completes `catalogue.json` by: a path from its folder. */
  readonly manifestSchema: string
}

/** `catalogue.json` of a catalogue that has not been published yet. */
export const manifestFor = ({ name, manifestSchema }: Naming, description: string): JsonObject => ({
  $schema: manifestSchema,
  name,
  version: '0.1.0',
  description,
  license: 'UNLICENSED',
  payload: '/data',
})

/** A small catalogue that generates at once: one topic, one message type, one example. Paths are those in its folder. */
export const starter = (naming: Naming): readonly Output[] => [
  {
    path: manifestFile,
    text: jsonText({
      ...manifestFor(naming, 'Messages that the server pushes over CometD'),
      tag: '/data/type',
      topic: '/channel',
    }),
  },
  { path: schemaPath('topics', 'greetings'), text: jsonText(topic) },
  { path: messagePath, text: jsonText(message) },
]

export const draft = 'https://json-schema.org/draft/2020-12/schema'

const messagePath = schemaPath('messages', 'Greeting')

const topic: JsonObject = {
  $schema: draft,
  title: '/greetings',
  description: 'Replace this topic with one of your server.',
  oneOf: [{ $ref: referenceTo(messagePath) }],
}

const message: JsonObject = {
  $schema: draft,
  title: 'Greeting',
  description: 'Replace this message type with one of your server.',
  type: 'object',
  properties: {
    channel: { type: 'string', description: 'The topic.' },
    data: {
      type: 'object',
      description: 'The payload.',
      properties: {
        type: { type: 'string', const: 'Greeting', description: 'Names the message type.' },
        text: { type: 'string', description: 'What is said.', 'x-personal': true },
      },
      required: ['type', 'text'],
    },
  },
  required: ['data'],
  examples: [{ channel: '/greetings', data: { type: 'Greeting', text: 'Good morning' } }],
}
