import type { Shape } from '../../shape/shape.js'
import type { Version } from '../both.js'
import { canonicalShape } from '../covers/canonical-shape.js'

/** Pairs of what is gone and what is new that have the same text, which no other has. */
export function pairsOf<T>(
  gone: readonly T[],
  come: readonly T[],
  textOf: (one: T, side: 'old' | 'new') => string | undefined,
): readonly (readonly [T, T])[] {
  const grouped = (list: readonly T[], side: 'old' | 'new'): ReadonlyMap<string, readonly T[]> => {
    const groups = new Map<string, T[]>()
    for (const one of list) {
      const text = textOf(one, side)
      if (text !== undefined) groups.set(text, [...(groups.get(text) ?? []), one])
    }
    return groups
  }
  const candidates = grouped(come, 'new')
  return [...grouped(gone, 'old')].flatMap(([text, [one, ...more]]) => {
    const [other, ...others] = candidates.get(text) ?? []
    return one !== undefined && other !== undefined && more.length + others.length === 0
      ? [[one, other] as const]
      : []
  })
}

/** What a shape asserts, with the names of the types that it refers to: files may have moved. */
export const assertedBy = (shape: Shape, { nameOf }: Version, side: 'old' | 'new'): string =>
  canonicalShape(shape).replace(/"target":"((?:[^"\\]|\\.)*)"/g, (_, target: string) => {
    const id = String(JSON.parse(`"${target}"`))
    return `"target":${JSON.stringify(nameOf(`${side}:${id}`) ?? id)}`
  })
