import type { CoverageReport } from '../captures/coverage/coverage-report.js'
import type { Finding } from '../compare/compare.js'
import type { Docs, Note, Notes } from '../docs/model.js'
import { addressOf } from '../docs/property-address.js'
import { plural } from '../problems/print-problems.js'

/** Which topics, rows and values captures show. What a resource declares is seen where any message type shows it. */
export function seenNotes({ messageTypes, topics }: CoverageReport, { messageTypes: types }: Docs): Notes {
  const counts = new Map<string, number>()
  const values = new Map<string, Map<string, boolean>>()
  const declared = new Map(
    types.flatMap(({ rows }) => rows.map((row) => [row.address, row.declaredAt] as const)),
  )
  const rowsOf = (address: string): readonly string[] => {
    const other = declared.get(address)
    return other === undefined ? [address] : [address, other]
  }
  const add = (address: string, messages: number): void =>
    void counts.set(address, (counts.get(address) ?? 0) + messages)
  const addValue = (address: string, value: unknown, isSeen: boolean): void => {
    const text = JSON.stringify(value)
    const listed = values.get(address) ?? new Map<string, boolean>()
    values.set(address, listed.set(text, isSeen || (listed.get(text) ?? false)))
  }
  for (const { topic, messageTypes: pairs } of topics)
    add(
      topic,
      pairs.reduce((sum, { messages }) => sum + messages, 0),
    )
  for (const { messageType, messages, properties } of messageTypes) {
    add(messageType, messages)
    for (const { path, kind, messages: count, values: list } of properties) {
      // Items and free keys stand in the row of what holds them.
      const address = addressOf(messageType, path).replace(/(?:\[\]|\{\})+$/, '')
      for (const row of rowsOf(address)) {
        if (kind === 'property') add(row, count)
        for (const { value } of list?.seen ?? []) addValue(row, value, true)
        for (const value of list?.never ?? []) addValue(row, value, false)
      }
    }
  }
  return new Map(
    [...counts].map(([address, count]) => [
      address,
      [seenNote(count), ...(count === 0 ? [] : unseenValues(values.get(address)))],
    ]),
  )
}

/** A list of values may be longer than anybody reads. */
const mostValues = 30

function unseenValues(listed: ReadonlyMap<string, boolean> = new Map()): readonly Note[] {
  const unseen = [...listed].filter(([, isSeen]) => !isSeen).map(([text]) => text)
  if (unseen.length === 0) return []
  const more = unseen.length > mostValues ? ` and ${unseen.length - mostValues} more` : ''
  return [
    { kind: 'never', label: 'values never seen', text: `${unseen.slice(0, mostValues).join(', ')}${more}` },
  ]
}

const seenNote = (messages: number): Note =>
  messages === 0
    ? { kind: 'never', label: 'never seen', text: '' }
    : { kind: 'seen', label: 'seen', text: `in ${plural(messages, 'message')}` }

/** What has changed, at its row; what is gone, at the row that held it. */
export function changeNotes(findings: readonly Finding[], docs: Docs): Notes {
  const known = new Set([
    ...docs.topics.map(({ name }) => name),
    ...[...docs.messageTypes, ...docs.resources].flatMap(({ name, rows }) => [
      name,
      ...rows.map(({ address }) => address),
    ]),
  ])
  const notes = new Map<string, Note[]>()
  for (const { path, level, message } of findings) {
    const address = heldAt(path, known)
    if (address === undefined) continue
    const text = address === path ? message : `${path}: ${message}`
    notes.set(address, [...(notes.get(address) ?? []), { kind: level, label: level, text }])
  }
  return notes
}

/** The address itself, or the nearest around it that has a row. */
function heldAt(path: string, known: ReadonlySet<string>): string | undefined {
  for (let address = path; address !== ''; address = address.replace(/(?:\[\]|\{\}|[.[]?[^.[{]*)$/, '')) {
    if (known.has(address)) return address
  }
  return undefined
}

/** The notes of both. */
export function together(...all: readonly Notes[]): Notes {
  const merged = new Map<string, readonly Note[]>()
  for (const notes of all)
    for (const [address, list] of notes) merged.set(address, [...(merged.get(address) ?? []), ...list])
  return merged
}
