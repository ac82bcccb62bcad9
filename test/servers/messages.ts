import { readFileSync } from 'node:fs'
import type { MessageType, Topic } from '../../generated/index.js'

/** The payload of a message type's first example in the catalogue. */
export function exampleOf(type: MessageType): object {
  const file = new URL(`../../generated/schemas/messages/${type}.schema.json`, import.meta.url)
  const { examples }: { examples: readonly { readonly data: object }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const [example] = examples
  if (!example) throw new Error(`${type} has no example.`)
  return example.data
}

export const calls: Topic = '/v2/me/calls'
export const services: Topic = '/notifications/services'
