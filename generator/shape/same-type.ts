import { canonical } from '../json/canonical.js'
import type { Shape } from './shape.js'

/** Whether two shapes have the same type: they differ in nothing but words, origins and what no type can say. */
export const haveOneType = (one: Shape, other: Shape): boolean =>
  one === other || typeText(one) === typeText(other)

/** What makes the type of a shape, as a text to compare. */
export const typeText = (shape: Shape): string => canonical(JSON.parse(told(shape)))

const told = (shape: Shape): string =>
  JSON.stringify(shape, (key: string, value: unknown) => (isWord(key, value) ? undefined : value))

/** Keys of a shape that its type does not show. A literal may hold an object with keys of the same names. */
const isWord = (key: string, value: unknown): boolean =>
  ((key === 'origin' || key === 'assertions') && typeof value === 'object') ||
  ['description', 'source', 'deprecated', 'personal', 'requiredAt'].includes(key)
