import type { Parameter } from '../catalogue/catalogue-model.js'
import type { Kind } from '../evidence/evidence-file.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import type { Requirement } from '../shape/properties.js'

// What there is to look at in a catalogue, as plain data: `explain` prints one part of it in a terminal, `docs` all of it on
// a page, and `CATALOGUE.md` all of it as text.

/** Everything that a page shows. */
export type Docs = {
  readonly name: string
  readonly version: string
  readonly description: string
  /** Sorted by name. */
  readonly topics: readonly TopicEntry[]
  readonly wildcards: readonly WildcardEntry[]
  /** Sorted by name. */
  readonly messageTypes: readonly TypeEntry[]
  /** Every other named schema, sorted by name. */
  readonly resources: readonly TypeEntry[]
}

export type TopicEntry = {
  readonly kind: 'topic'
  readonly name: string
  readonly description?: string
  /** What stands in the segments of a template. */
  readonly parameters: readonly Parameter[]
  /** Names of the message types that arrive. */
  readonly messageTypes: readonly string[]
  /** The wildcards that cover it. */
  readonly wildcards: readonly string[]
}

export type WildcardEntry = {
  readonly kind: 'wildcard'
  readonly name: string
  readonly topics: readonly string[]
  readonly messageTypes: readonly string[]
}

/** A message type or a resource. */
export type TypeEntry = Said & {
  readonly kind: 'message type' | 'resource'
  readonly name: string
  /** The file of its schema, and the place in it. */
  readonly origin: Origin
  /** Every spelling on the wire; for message types. */
  readonly tags: readonly string[]
  /** Topics that carry it, directly or inside of a message type. */
  readonly topics: readonly string[]
  /** Addresses of the places that hold it, for resources. */
  readonly usedIn: readonly string[]
  readonly rows: readonly Row[]
  readonly examples: readonly Json[]
}

/** What the schemas say of a value. */
export type Said = {
  readonly type: readonly TypePart[]
  readonly description?: string
  readonly values?: Values
  /** What else must hold, in words: `at least 1 item`. */
  readonly constraints: readonly string[]
  /** Where it is said, in one word: `doc`. */
  readonly source?: string
  readonly evidence: readonly EvidenceEntry[]
  /** It, or something that holds it, is personal data. */
  readonly personal: boolean
  readonly deprecated: boolean
}

/** A piece of a type as it is shown; the name of a message type or a resource leads to it. */
export type TypePart = { readonly text: string; readonly isName: boolean }

/** The values that are listed. Others may come where the list is open. */
export type Values = {
  readonly isOpen: boolean
  /** They are those of the items or of the free keys, not of the property itself. */
  readonly isOfEach: boolean
  readonly values: readonly Value[]
}

export type Value = {
  readonly value: string | number | boolean | null
  readonly source?: string
  readonly evidence: readonly EvidenceEntry[]
}

/** Something that a fact rests on. */
export type EvidenceEntry = {
  readonly id: string
  readonly kind?: Kind
  /** With its edition and year, where they are known. */
  readonly title: string
}

/** A property. */
export type Row = Said & {
  /** `CallStateChange.data.call.participants[].digits`: unique in the catalogue. */
  readonly address: string
  readonly name: string
  /** The path as it stands in samples, `[]` for any item and `{}` for any free key: `data.call.participants[].digits`. */
  readonly path: string
  /** How many properties it stands in. */
  readonly depth: number
  /** Whether it is there: always, only in some variants, or perhaps not. */
  readonly required: Requirement
  /** The schemas that speak of it: more than one where variants do. */
  readonly origins: readonly Origin[]
  /** The address of the row that tells all about it, where a resource brings it along. */
  readonly declaredAt?: string
  /** The address of the place above that it repeats, as a tree does. */
  readonly repeats?: string
}

/** What captures or an earlier catalogue say of rows, by their addresses. */
export type Notes = ReadonlyMap<string, readonly Note[]>

export type Note = {
  readonly kind: 'seen' | 'never' | 'major' | 'minor' | 'patch'
  /** `never seen`, `major` */
  readonly label: string
  readonly text: string
}
