import type { Output } from '../../generator/emit/printer/output.js'
import { generate } from '../../generator/generate.js'
import { sourcesOf, told } from '../catalogue/sources.js'
import { files, runtimeMemory } from '../emit/supplies.js'

export type Made = { readonly outputs: readonly Output[]; readonly said: readonly string[] }

const memory = runtimeMemory()

/** What becomes of a catalogue with one message type that carries one resource; warnings are left out. */
export async function withResource(
  resource: unknown,
  more: { readonly [path: string]: unknown } = {},
): Promise<Made> {
  const { value, problems } = await generate(
    sourcesOf({ ...frame, 'resources/Thing.schema.json': resource, ...more }),
    files,
    memory,
  )
  return { outputs: value, said: told(problems.filter(({ severity }) => severity === 'error')) }
}

const frame = {
  'catalogue.json': { name: 'limits', version: '1.0.0', description: 'Limits', tag: '/data/kind' },
  'messages/Ping.schema.json': {
    type: 'object',
    required: ['data'],
    properties: {
      data: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: { type: 'string', const: 'Ping' },
          thing: { $ref: '../resources/Thing.schema.json' },
        },
      },
    },
  },
  'topics/ping.schema.json': { title: '/ping', oneOf: [{ $ref: '../messages/Ping.schema.json' }] },
}

export const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

/** A value wrapped so many times. */
export const nested = (levels: number, wrap: (inner: unknown) => unknown, core: unknown): unknown =>
  range(levels).reduce(wrap, core)

/** `d0` … by a number each. */
export const definitions = (
  length: number,
  make: (index: number) => unknown,
): { readonly [name: string]: unknown } =>
  Object.fromEntries(range(length).map((index) => [`d${index}`, make(index)]))

/** An object of these properties, all required. */
export const object = (properties: { readonly [name: string]: unknown }): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
