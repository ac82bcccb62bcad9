import fc from 'fast-check'
import type { Catalogue } from '../../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../../generator/generate.js'
import type { Json } from '../../../generator/json/value.js'
import { load } from '../../../generator/schema/load.js'
import { sourceOf } from '../../agreement/judges.js'
import { along, json, type Schema, schema, sister } from '../../agreement/random.js'
import { picker } from './mutations.js'

/** A catalogue, and messages that look like its own. */
export type World = { readonly catalogue: Catalogue; readonly messages: readonly Json[] }

/** A catalogue in a folder, with its examples. */
export async function worldIn(folder: string): Promise<World> {
  const { value } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(`${folder} is broken.`)
  return { catalogue: value, messages: value.messageTypes.flatMap(({ examples }) => examples) }
}

/** A catalogue of random schemas, a message type each, with values made along them. */
export function randomWorld(seed: number, count: number): World {
  const schemas = fc.sample(schema, { seed, numRuns: count })
  const loose = fc.sample(json, { seed, numRuns: count })
  return worldOf(
    schemas.map((made, index) => {
      const pick = picker(seed + index)
      const root: Schema =
        typeof made === 'boolean'
          ? made
          : { ...made, $defs: { sister: { ...sister, title: `Sister${index}` } } }
      const values = Array.from({ length: 8 }, () => along(root, pick))
      return { schema: root, values: [...values, loose[index] ?? null] }
    }),
  )
}

/** What a payload holds, and values for it. */
export type Case = { readonly schema: Schema; readonly values: readonly Json[] }

/** A catalogue with a message type for each schema, whose payload holds its value, on each of some topics. */
export function worldOf(cases: readonly Case[], topics: readonly string[] = ['/random']): World {
  const sources = cases.flatMap(({ schema: value }, index) => [
    sourceOf(`resources/Value${index}.schema.json`, value),
    sourceOf(`messages/Message${index}.schema.json`, {
      title: `Message${index}`,
      type: 'object',
      properties: {
        channel: { type: 'string' },
        data: {
          type: 'object',
          properties: {
            kind: { type: 'string', const: `Message${index}` },
            value: { $ref: `../resources/Value${index}.schema.json` },
          },
          required: ['kind'],
        },
      },
      required: ['data'],
    }),
  ])
  const manifest = { name: 'random', version: '1.0.0', description: 'Random', tag: '/data/kind' }
  const list = cases.map((_, index) => ({ $ref: `../messages/Message${index}.schema.json` }))
  const { value: catalogue, problems } = catalogueFrom([
    sourceOf('catalogue.json', manifest),
    ...topics.map((title, index) => sourceOf(`topics/${index}.schema.json`, { title, oneOf: list })),
    ...sources,
  ])
  if (catalogue === undefined) throw new Error(`Refused: ${JSON.stringify(problems.slice(0, 3))}`)
  const messages = cases.flatMap(({ values }, index) =>
    values.map((value): Json => ({ channel: '/random', data: { kind: `Message${index}`, value } })),
  )
  return { catalogue, messages }
}
