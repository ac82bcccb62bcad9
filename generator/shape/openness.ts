import type { ObjectShape, Shape } from './shape.js'

/** Whether a shape takes any value. One without a type may still assert something: `{ "not": … }`. */
export const saysNothing = (shape: Shape): boolean => shape.kind === 'any' && shape.assertions.length === 0

/** Whether an object takes keys that it does not describe and says nothing of them. */
export const isOpenObject = ({ patterns, additional }: ObjectShape): boolean =>
  patterns.length === 0 && saysNothing(additional)
