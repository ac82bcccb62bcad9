import { readdirSync, readFileSync } from 'node:fs'

/** A payload in its envelope, and what is to be said of it. */
export type Payload = {
  /** `known/OrderShipped.1.json` */
  readonly name: string
  readonly kind: 'known' | 'unknown' | 'invalid'
  readonly type?: string
  readonly reason?: string
  readonly why?: string
  readonly topic?: string
  readonly message: unknown
}

/** What the index says of a genuine payload. */
export type Entry = { readonly evidence: string; readonly type: string; readonly topic?: string }

const folder = 'test/fixtures/payloads'

const read = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))

export const index: Readonly<Record<string, Entry>> = read('known.json')

/** The payloads of one folder, sorted by name. */
export function payloadsIn(kind: 'known' | 'tolerated' | 'refused'): readonly Payload[] {
  return readdirSync(`${folder}/${kind}`)
    .sort()
    .map((file): Payload => {
      const name = `${kind}/${file}`
      const content = read(name)
      if (kind !== 'known') return { kind: 'known', ...content, name }
      const { type = '', topic = content.channel } = index[name] ?? {}
      return { name, kind, type, topic, message: content }
    })
}
