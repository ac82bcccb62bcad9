import { nearest } from '../problems/did-you-mean.js'
import type { Docs, Row, TopicEntry, TypeEntry, WildcardEntry } from './model.js'

/** Something that has an address: a topic, a wildcard, a message type, a resource, or one of their properties. */
export type Found =
  | TopicEntry
  | WildcardEntry
  | TypeEntry
  | { readonly kind: 'property'; readonly type: TypeEntry; readonly row: Row }

/** What a text names, or the nearest that it may have meant. */
export type Search = { readonly found: Found } | { readonly found?: undefined; readonly suggestion?: string }

/** Finds `/topic`, `/wildcard/*`, `Type`, and `Type.data.path`, in which `[]` and `{}` may be left out. */
export function find(docs: Docs, text: string): Search {
  const name = text.replace(/^#/, '')
  const topics = [...docs.topics, ...docs.wildcards]
  if (name.startsWith('/')) return one(topics, ({ name: topic }) => topic, name)
  const types = [...docs.messageTypes, ...docs.resources]
  const known = types.find((type) => type.name === name || type.tags.includes(name))
  if (known) return { found: known }
  const owner = types
    .filter((type) => isInside(name, type.name))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (owner) return findRow(owner, name)
  const [start = ''] = name.split(/[.[{]/)
  const suggestion = nearest(
    start,
    types.map((type) => type.name),
  )
  return suggestion === undefined ? {} : { suggestion: bestIn(docs, suggestion + name.slice(start.length)) }
}

const isInside = (address: string, type: string): boolean =>
  address.startsWith(type) && /^[.[{]/.test(address.slice(type.length))

/** With the type's name put right, the rest may still be wrong. */
function bestIn(docs: Docs, address: string): string {
  const { found, suggestion } = { suggestion: undefined, ...find(docs, address) }
  if (found === undefined) return suggestion ?? address
  return found.kind === 'property' ? found.row.address : found.name
}

function findRow(type: TypeEntry, address: string): Search {
  const row = type.rows.find((each) => each.address === address) ?? bareMatch(type, address)
  if (row) return { found: { kind: 'property', type, row } }
  const addresses = type.rows.map((each) => each.address)
  return { suggestion: endingAlike(type.rows, address) ?? nearest(address, addresses) ?? type.name }
}

const bare = (address: string): string => address.replace(/\[\]|\{\}/g, '')

const bareMatch = ({ rows }: TypeEntry, address: string): Row | undefined =>
  rows.find((row) => bare(row.address) === bare(address))

/** The row whose last name is the one that was asked for, as where a step was left out. */
function endingAlike(rows: readonly Row[], address: string): string | undefined {
  const last = address.slice(address.lastIndexOf('.') + 1)
  return rows.find(({ name }) => name === last)?.address
}

function one<T extends Found>(all: readonly T[], nameOf: (one: T) => string, name: string): Search {
  const found = all.find((each) => nameOf(each) === name)
  if (found) return { found }
  const suggestion = nearest(name, all.map(nameOf))
  return suggestion === undefined ? {} : { suggestion }
}
