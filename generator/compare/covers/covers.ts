import type { Json } from '../../json/value.js'
import type { Shape } from '../../shape/shape.js'
import { Comparison } from './comparison.js'
import { sampled } from './sampled.js'
import { type From, isOf } from './side.js'

/** Whether all values of one shape are values of another. */
export type Answer =
  | { readonly holds: 'yes' }
  /** The witness is a value of the first that the second has not; both real validators say so. */
  | { readonly holds: 'no'; readonly witness: Json }
  | { readonly holds: 'unknown'; readonly reason: string }

/**
 * Whether every value of `one` is a value of `other`. A yes is a proof: each step that says so is certain. A no has
 * a witness that both validators confirm, and that is looked for by trying values where no step finds one: those that are
 * given, too. What is neither is unknown, with the first reason.
 */
export function covers(
  one: From<Shape>,
  other: From<Shape>,
  given: () => readonly Json[] = () => [],
): Answer {
  const doubt = new Comparison().doubtOf([one], other)
  if (!doubt) return { holds: 'yes' }
  const witness =
    doubt.candidates.find((value) => isOf(one, value) && !isOf(other, value)) ?? sampled(one, other, given())
  if (witness !== undefined) return { holds: 'no', witness }
  return { holds: 'unknown', reason: doubt.reason }
}
