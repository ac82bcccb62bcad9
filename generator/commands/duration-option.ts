import { millisecondsIn } from '../cometd/mock/duration.js'
import { invalidValue } from './arguments.js'
import { textOf, type Values } from './command.js'

/** Milliseconds given for an option; undefined where it is not given. Throws a `UserError` for what is no duration. */
export function durationOf(values: Values, name: string): number | undefined {
  const given = textOf(values, name)
  if (given === undefined) return undefined
  const duration = millisecondsIn(given)
  if (duration !== undefined && duration > 0 && duration < longest) return duration
  throw invalidValue(name, given, 'a duration such as 500ms, 1.5s, 10m or 8h.')
}

/** Timers take no more. */
const longest = 2 ** 31
