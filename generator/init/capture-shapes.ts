import { isName } from '../captures/findings/visit.js'
import { pointerOf } from '../json/pointer.js'

/** A message as what is being counted: which properties it has, of which types, and its short texts. */
export type Outline = {
  /** `/data/call/state string`, sorted. */
  readonly features: readonly string[]
  /** Pointer → text, of each that could be a tag. */
  readonly texts: ReadonlyMap<string, string>
}

const maxDepth = 8
const maxFeatures = 400
const maxKeys = 200

/** What a message holds, less what is inside of lists and under keys that are no names. It looks at no more than so much. */
export function outlineOf(message: object): Outline {
  const features = new Set<string>()
  const texts = new Map<string, string>()
  const visit = (value: unknown, path: readonly string[]): void => {
    if (value === null || features.size >= maxFeatures) return
    const pointer = pointerOf(path)
    if (path.length > 0) features.add(`${pointer} ${Array.isArray(value) ? 'array' : typeof value}`)
    if (typeof value === 'string') texts.set(pointer, value)
    if (typeof value !== 'object' || Array.isArray(value) || path.length >= maxDepth) return
    const entries = Object.entries(value)
    const isFree = entries.length > maxKeys
    for (const [key, inner] of entries) {
      if (isFree || !isPropertyName(key)) features.add(`${pointer}/{} any`)
      else if (path.length > 0 || !envelope.has(key)) visit(inner, [...path, key])
      if (features.size >= maxFeatures) return
    }
  }
  visit(message, [])
  return { features: [...features].sort(), texts }
}

/** What the protocol itself puts into a message. */
const envelope: ReadonlySet<string> = new Set(['channel', 'clientId', 'id', 'ext', 'advice', 'successful'])

/** Whether a key is the name of a property, and not data: words with hyphens too, and those of other alphabets. */
export const isPropertyName = (key: string): boolean =>
  isName(
    key
      .replace(/^@/, '')
      .replaceAll('-', '_')
      .replaceAll(/\p{L}\p{M}*/gu, 'a'),
  )

/** Two sets of features are alike where most of one is in the other: as large a part as is asked for. */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>, part = 0.8): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  const shared = [...small].filter((feature) => large.has(feature)).length
  return small.size === 0 || shared / small.size >= part
}

/** The same the other way round as well: what a server sends of many kinds on one topic is not like one kind of it. */
export const nearlyEqual = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  alike(one, other) && Math.min(one.size, other.size) * 2 >= Math.max(one.size, other.size)
