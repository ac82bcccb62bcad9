import type { Shape } from './shape.js'

/** Whether a shape takes any value. One without a type may still assert something: `{ "not": … }`. */
export const saysNothing = (shape: Shape): boolean => shape.kind === 'any' && shape.assertions.length === 0
