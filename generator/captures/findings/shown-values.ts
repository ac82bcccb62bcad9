import { parentOf, pointerOf } from '../../json/pointer.js'
import type { Token } from '../../json/tokens.js'
import { valueAt } from '../../json/value-at.js'
import { type Message, placeInMessage, type Wire } from '../read/messages.js'
import { outermost } from './drift-issues.js'
import type { Finding, FindingIssue } from './finding.js'
import type { Visited } from './visit.js'

/** What a walk has visited, and whether it came to the end of the message. */
export type Seen = { readonly visited: readonly Visited[]; readonly isWhole: boolean }

/** Free keys that are no names, or those of personal data, are data: a star stands for each of them. */
export function withoutFreeKeys(finding: Finding, { visited, isWhole }: Seen): Finding {
  const isAllNamed = isWhole && visited.every(({ isNamed }) => isNamed)
  if (isAllNamed || finding.issues === undefined) return finding
  const named = new Map(visited.map(({ pointer, isNamed }) => [pointer, isNamed]))
  const issues = finding.issues.map((issue) => {
    // What is missing has its name from the schema.
    const isShown = (pointer: string): boolean =>
      named.get(pointer) ?? (isWhole || (pointer === issue.pointer && isAboutMissing(issue)))
    return { ...issue, pointer: starred(issue.pointer, isShown) }
  })
  return { ...finding, issues }
}

const isAboutMissing = ({ keyword }: FindingIssue): boolean => /^(dependentR|r)equired$/.test(keyword)

function starred(pointer: string, isShown: (pointer: string) => boolean): string {
  if (pointer === '') return ''
  const key = isShown(pointer) ? pointer.slice(pointer.lastIndexOf('/')) : '/*'
  return starred(parentOf(pointer), isShown) + key
}

/** Shown are brackets, values that a schema knows and that are not personal, and the names beside them. */
export function isShownFor(
  message: Message,
  visited: readonly Visited[],
  wire: Wire,
): (token: Token) => boolean {
  const names = new Set<string>()
  const values = new Set<string>()
  for (const { pointer, showable, isNamed } of visited.filter(outermost(visited))) {
    const place = placeInMessage(message, pointer, wire)
    if (isNamed) names.add(place)
    if (showable) values.add(place)
  }
  return ({ part, pointer, isScalar }) => !isScalar || (part === 'key' ? names : values).has(pointer)
}

/** All that may be shown of a message whose schema nobody knows: its tag, its topic, and the names that lead there. */
export function tagAndTopicIn({ tags, topic }: Wire): (message: unknown) => readonly Visited[] {
  const places = [...tags, topic].flatMap((whole) =>
    whole.map((_, index) => {
      const path = whole.slice(0, index + 1)
      return { path, pointer: pointerOf(path), isEnd: path.length === whole.length }
    }),
  )
  return (message) =>
    places.map(({ path, pointer, isEnd }) => {
      const value = valueAt(message, path)
      return {
        pointer,
        value,
        known: true,
        personal: false,
        showable: isEnd && typeof value === 'string',
        isNamed: true,
        unlisted: false,
      }
    })
}
