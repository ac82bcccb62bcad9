import { isInherited, knownProperties, listedNames } from './properties.js'
import type { ObjectShape, Property, Shape } from './shape.js'

/** What the type of an object with known properties says of its other keys. */
export type FreeKeys =
  /** Nothing: a key that is not documented is a mistake. */
  | { readonly kind: 'none' }
  /** `[key: string]: …`, one of some shapes, those of the known properties among them. */
  | { readonly kind: 'any'; readonly values: readonly Shape[] }
  /** `` [key: `x-${string}`]: … ``, where each pattern asks for a beginning or an end alone. */
  | { readonly kind: 'affixes'; readonly keys: readonly AffixedKeys[] }

/** Keys that begin, and end, with a text. */
export type Affix = { readonly prefix: string; readonly suffix: string }

export type AffixedKeys = Affix & { readonly values: readonly Shape[] }

export const hasAffix = (key: string, { prefix, suffix }: Affix): boolean =>
  key.startsWith(prefix) && key.endsWith(suffix)

/** An index signature is only for keys of which the schema says what they hold. */
export function freeKeys(shape: ObjectShape): FreeKeys {
  const { patterns, additional } = shape
  const required = new Set(shape.required)
  // What may be inherited has the type `unknown`.
  const properties = knownProperties(shape).map(
    (property): Property =>
      isInherited(property.name) && !required.has(property.name)
        ? { name: property.name, shape: { kind: 'any', origin: property.shape.origin, assertions: [] } }
        : property,
  )
  const values = [
    ...patterns.map((entry) => entry.shape),
    additional,
    ...properties.map((property) => property.shape),
  ].filter(({ kind }) => kind !== 'never')
  if (listedNames(shape) !== undefined) return { kind: 'none' }
  if (additional.kind !== 'any')
    return additional.kind === 'never' && patterns.length === 0 ? { kind: 'none' } : { kind: 'any', values }
  if (patterns.length === 0) return { kind: 'none' }
  if (patterns.some(({ pattern }) => isForEachKey(pattern)))
    return { kind: 'any', values: values.filter((value) => value !== additional) }
  const affixes = patterns.map(({ pattern }) => affixOf(pattern))
  if (!affixes.every((affix) => affix !== undefined)) return { kind: 'any', values: [additional] }
  // TypeScript asks that what a property, or a longer prefix, holds is also of the type of the shorter prefix.
  const named = [
    ...properties.map(({ name, shape: inner }) => ({
      covers: (affix: Affix) => hasAffix(name, affix),
      inner,
    })),
    ...patterns.map((entry, index) => ({
      covers: (affix: Affix) => isWithin(affixes[index], affix),
      inner: entry.shape,
    })),
  ]
  const distinct = new Map(affixes.map((affix) => [JSON.stringify(affix), affix]))
  return {
    kind: 'affixes',
    keys: [...distinct.values()].map((affix) => ({
      ...affix,
      values: named.filter(({ covers }) => covers(affix)).map(({ inner }) => inner),
    })),
  }
}

const isWithin = (inner: Affix | undefined, outer: Affix): boolean =>
  inner?.prefix.startsWith(outer.prefix) === true && inner.suffix.endsWith(outer.suffix)

/** Whether there is an index signature beside known properties. */
export const hasFreeKeys = (shape: ObjectShape): boolean => freeKeys(shape).kind !== 'none'

const isForEachKey = (pattern: string): boolean => /^\^?(\.\*)?$/.test(pattern)

/** The text that a pattern asks keys to begin or end with, if that is all it asks: `^x-`, `Id$`. */
function affixOf(pattern: string): Affix | undefined {
  const prefix = /^\^((?:[\w\-:@/ ]|\\[./$])+)(?:\.\*)?$/.exec(pattern)?.[1]
  const suffix = /^(?:\^?\.\*)?((?:[\w\-:@/ ]|\\[./$])+)\$$/.exec(pattern)?.[1]
  if (prefix === undefined && suffix === undefined) return undefined
  return { prefix: (prefix ?? '').replaceAll('\\', ''), suffix: (suffix ?? '').replaceAll('\\', '') }
}
