import { canonical } from '../json/canonical.js'
import type { LiteralShape, Shape } from './shape.js'

/** Whether two shapes have the same type: they differ in nothing but words, origins and what no type can say. */
export const haveOneType = (one: Shape, other: Shape): boolean =>
  one === other || typeText(one) === typeText(other)

/** What makes the type of a shape, as a text to compare. */
export const typeText = (shape: Shape): string => canonical(JSON.parse(told(shape)))

const told = (shape: Shape): string =>
  JSON.stringify(shape, (key: string, part: unknown) => {
    if (words.has(key)) return undefined
    // Of a literal, keys are a part of the value.
    return isLiteral(part) ? `literal ${canonical(part.value)}` : part
  })

/** Keys of a shape that its type does not show. */
const words = new Set([
  'origin',
  'assertions',
  'description',
  'source',
  'deprecated',
  'default',
  'texts',
  'personal',
  'requiredAt',
])

/** Whether a part of a shape is a literal. */
export const isLiteral = (part: unknown): part is LiteralShape =>
  typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'literal'
