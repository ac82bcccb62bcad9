import type { Catalogue } from '../../catalogue/catalogue.js'
import { checksIn } from '../../emit/checks/in-process.js'
import type { Issue } from '../../runtime/issue.js'
import { createParse, type ParseTables } from '../../runtime/parse.js'

/** What the router says of a message; the names in it are those of any catalogue. */
export type Routed =
  | { readonly kind: 'known'; readonly type: string; readonly topic: string | undefined }
  | {
      readonly kind: 'unknown'
      readonly reason: 'message-type' | 'topic' | 'not-listed'
      readonly type: string
      readonly topic: string | undefined
    }
  | {
      readonly kind: 'invalid'
      readonly type: string | undefined
      readonly topic: string | undefined
      readonly issues: readonly Issue[]
    }

/** The router that a catalogue's package ships, with the same checks, made in this process. */
export function routerOf(catalogue: Catalogue): (message: unknown) => Routed {
  const { payload, tag, topic } = catalogue.manifest
  const check = checksIn(catalogue)
  const tables = {
    payload,
    tag,
    topic,
    topics: Object.fromEntries(catalogue.topics.map(({ name, messageTypes }) => [name, messageTypes])),
    types: catalogue.messageTypes.map(({ name, tags, id }) => [name, tags, check(id)] as const),
  }
  // The names that the router's types speak of are those of one generated catalogue; here they are any strings.
  return createParse(tables as unknown as ParseTables) as (message: unknown) => Routed
}
