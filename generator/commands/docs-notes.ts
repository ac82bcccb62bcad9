import type { CoverageReport } from '../captures/coverage/coverage-report.js'
import type { Finding } from '../compare/compare.js'
import { addressOf } from '../docs/address.js'
import type { Docs, Note, Notes } from '../docs/model.js'
import { plural } from '../problems/print-problems.js'

/** Which rows captures show. What a resource declares is seen where any message type shows it. */
export function seenNotes({ messageTypes }: CoverageReport, { messageTypes: types }: Docs): Notes {
  const counts = new Map<string, number>()
  const declared = new Map(
    types.flatMap(({ rows }) => rows.map((row) => [row.address, row.declaredAt] as const)),
  )
  const add = (address: string | undefined, messages: number): void => {
    if (address !== undefined) counts.set(address, (counts.get(address) ?? 0) + messages)
  }
  for (const { messageType, messages, properties } of messageTypes) {
    add(messageType, messages)
    for (const { path, kind, messages: count } of properties) {
      if (kind !== 'property') continue
      const address = addressOf(messageType, path)
      add(address, count)
      add(declared.get(address), count)
    }
  }
  return new Map([...counts].map(([address, count]) => [address, [seenNote(count)]]))
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
