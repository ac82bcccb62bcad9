import { createHash } from 'node:crypto'
import type { Input } from './inputs.js'

/** The i-th of n parts, from 1 on. */
export type Shard = { readonly index: number; readonly count: number }

/** Reads `2/5`; undefined for what is no shard. */
export function shardFrom(text: string): Shard | undefined {
  const [, index = 0, count = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? []
  return index >= 1 && index <= count ? { index, count } : undefined
}

/** The inputs of a shard. Which one an input falls into depends on its name alone, so that new ones move no others. */
export function inShard(inputs: readonly Input[], { index, count }: Shard): readonly Input[] {
  return inputs.filter(({ name }) => digest(name) % count === index - 1)
}

const digest = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE()
