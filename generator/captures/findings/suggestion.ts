import { keyOf, parentOf, pathOf, pointerOf } from '../../json/pointer.js'
import { valueAt } from '../../json/value-at.js'
import { nearest } from '../../problems/did-you-mean.js'
import type { Message, Wire } from '../read/messages.js'
import { truncated } from './finding.js'
import type { Visited } from './visit.js'

/** What may have been meant; never with a value that may not be shown. */
export function suggestionFor(
  pointer: string,
  keyword: string,
  message: Message,
  visited: readonly Visited[],
  wire: Wire,
): string {
  const at = visited.find((one) => one.pointer === pointer)
  if (keyword === 'required') return renamed(pointer, visited)
  if (keyword === 'enum' || keyword === 'const')
    return at?.showable ? suggestedValue(at.value, at.allowed) : ''
  const value = valueAt(message.value, pathOf(pointer) ?? [])
  const isText = typeof value === 'string' && /^\s*[{[]/.test(value)
  return isText && pointer === pointerOf(wire.payload) ? '; it is a string that holds JSON' : ''
}

/** ' Did you mean "x"?' in the same sentence. */
export function suggestedValue(value: unknown, allowed: readonly string[] = []): string {
  const found = typeof value === 'string' ? nearest(value, allowed) : undefined
  return found === undefined ? '' : `. Did you mean "${found}"?`
}

/** A property that is missing may be there under a name much like its own. */
function renamed(pointer: string, visited: readonly Visited[]): string {
  const parent = parentOf(pointer)
  const unknownKeys = visited.filter((one) => !one.known && one.isNamed && parentOf(one.pointer) === parent)
  const found = nearest(
    keyOf(pointer),
    unknownKeys.map((one) => keyOf(one.pointer)),
  )
  return found === undefined ? '' : `; "${truncated(found)}" may be a misspelling of it`
}
