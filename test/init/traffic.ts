import { routerOf } from '../../generator/captures/judge/message-router.js'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../generator/generate.js'
import { isObject } from '../../generator/json/value.js'
import { load } from '../../generator/schema/load.js'

/** So many messages as a server that keeps to a catalogue could send them, the same each time. */
export async function trafficOf(folder: string, count: number, seed = 1): Promise<readonly object[]> {
  const { value: sources } = await load(folder)
  const { value: catalogue } = catalogueFrom(sources)
  if (catalogue === undefined) throw new Error(`${folder} is broken.`)
  const route = routerOf(catalogue)
  const random = randomFrom(seed)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const examples = examplesIn(catalogue)
  const found: object[] = []
  for (let tries = 0; found.length < count; tries++) {
    if (tries > count * 100) throw new Error(`${folder} gives too little traffic.`)
    const example = pick(examples)
    const varied = onChannel(vary(example, random), random)
    if (typeof varied === 'object' && varied !== null && route(varied).kind === 'known') found.push(varied)
  }
  return found
}

/** Each example on each of its topics. */
const examplesIn = ({ messageTypes }: Catalogue): readonly unknown[] =>
  messageTypes.flatMap(({ examples, topics }) =>
    examples.flatMap((example) =>
      isObject(example) && 'channel' in example
        ? [example]
        : topics.map((channel) => ({ channel, ...(isObject(example) ? example : {}) })),
    ),
  )

/** A template is no channel: each parameter becomes one of few numbers. */
function onChannel(message: unknown, random: () => number): unknown {
  if (typeof message !== 'object' || message === null || !('channel' in message)) return message
  const channel = String(message.channel).replaceAll(/\{[^}]*\}/g, () =>
    String(1000 + Math.floor(random() * 5)),
  )
  return { ...message, channel }
}

/** The same value with some properties left out, other numbers, and lists of another length. */
function vary(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => vary(item, random))
    return random() < 0.2 ? items.slice(1) : items
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        random() < 0.08 ? [] : [[key, vary(inner, random)] as const],
      ),
    )
  if (typeof value === 'number' && random() < 0.5) return value + Math.floor(random() * 50)
  return value
}

/** A generator of numbers from 0 to 1 that gives the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
