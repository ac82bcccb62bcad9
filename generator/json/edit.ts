import { findValue, membersIn, type Span } from './find-value.js'

/**
 * A JSON text with one more member first in the object at a pointer, or behind another member of it. What was there
 * keeps its place and its look; the new member is set off as the first one is. The same text where there is no object
 * with a member at the pointer.
 */
export function withMember(
  text: string,
  pointer: string,
  key: string,
  value: string,
  behind: readonly string[],
): string {
  const { offset } = findValue(text, pointer).value
  const members = membersIn(text, offset)
  const [head] = members
  if (head === undefined) return text
  const before = text.slice(offset + 1, head.whole.offset)
  const space = /^:(\s*)/.exec(text.slice(head.key.offset + head.key.length).trimStart())?.[1] ?? ' '
  const member = `${JSON.stringify(key)}:${space}${JSON.stringify(value)}`
  const previous = members.findLast(({ name }) => behind.includes(name))
  const at = previous ? endOf(previous.whole) : head.whole.offset
  const inserted = previous ? `,${before}${member}` : `${member},${before}`
  return text.slice(0, at) + inserted + text.slice(at)
}

/** A JSON text with the members of the object at a pointer in another order; all that stands between them stays. */
export function withOrder(text: string, pointer: string, order: readonly string[]): string {
  const { offset } = findValue(text, pointer).value
  const members = membersIn(text, offset)
  const sorted = order.flatMap((name) => members.find((member) => member.name === name) ?? [])
  if (sorted.length !== members.length) return text
  let result = ''
  let from = 0
  for (const [index, { whole }] of members.entries()) {
    const moved = sorted[index]?.whole ?? whole
    result += text.slice(from, whole.offset) + text.slice(moved.offset, endOf(moved))
    from = endOf(whole)
  }
  return result + text.slice(from)
}

const endOf = ({ offset, length }: Span): number => offset + length
