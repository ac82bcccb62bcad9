import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../generator/generate.js'
import { readJson } from '../../generator/json/read.js'
import type { Source } from '../../generator/schema/load.js'

/** Files of a catalogue by path, each a JSON value. */
export type Files = Readonly<Record<string, unknown>>

const source = (path: string, value: unknown): Source => {
  const text = JSON.stringify(value, null, 2)
  const { document } = readJson(text)
  if (!document) throw new Error(`This is not JSON: ${text}`)
  return { path, text, document }
}

const madeOf = (files: Files) =>
  catalogueFrom(Object.entries(files).map(([path, value]) => source(path, value)))

/** The catalogue that some files make, if any. */
export const catalogueIn = (files: Files): Catalogue | undefined => madeOf(files).value

/** The catalogue that some files make. Throws where they make none. */
export function catalogueOf(files: Files): Catalogue {
  const { value, problems } = madeOf(files)
  if (value) return value
  const errors = problems.filter(({ severity }) => severity === 'error')
  throw new Error(`The catalogue is broken: ${JSON.stringify(errors.slice(0, 3))}`)
}

/** A ferry line: one topic, one message type, and one resource that is the schema under test. */
export const ferry = (
  schema: object = { type: 'object', properties: { berth: { type: 'string' } } },
): Record<string, unknown> => ({
  'catalogue.json': { name: 'ferry', version: '1.2.0', description: 'A ferry line.', tag: '/data/kind' },
  'topics/departures.schema.json': {
    title: '/departures',
    oneOf: [{ $ref: '../messages/Departed.schema.json' }],
  },
  'messages/Departed.schema.json': {
    type: 'object',
    properties: {
      data: {
        type: 'object',
        properties: {
          kind: { type: 'string', const: 'Departed' },
          tested: { $ref: '../resources/tested.schema.json' },
        },
        required: ['kind'],
      },
    },
    required: ['data'],
  },
  'resources/tested.schema.json': { title: 'Tested', ...schema },
})
