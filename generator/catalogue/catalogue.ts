import type { Grounds } from '../evidence/grounds.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import type { Manifest } from '../schema/manifest.js'
import type { Shape } from '../shape/shape.js'

/** The model: all topics and message types, resolved, named and sorted. Plain data; emitters invent no names. */
export type Catalogue = {
  readonly manifest: Manifest
  /** Every named shape, message types included, sorted by name. */
  readonly named: readonly NamedShape[]
  /** Sorted by name. */
  readonly messageTypes: readonly MessageType[]
  /** Sorted by name. */
  readonly topics: readonly Topic[]
  /** Every wildcard that covers a topic (`/shop/*`, `/**`), sorted. */
  readonly wildcards: readonly Wildcard[]
  /** The schema files themselves, sorted by path, `catalogue.json` included. */
  readonly files: readonly SchemaFile[]
  /** Where there is an `evidence.json`: what the catalogue rests on. */
  readonly grounds?: Grounds
}

export type NamedShape = {
  /** What references point at: `resources/call.schema.json#`. */
  readonly id: string
  /** In TypeScript: `Call`. Unique, also without regard to case. */
  readonly name: string
  readonly shape: Shape
  readonly origin: Origin
}

export type MessageType = {
  /** In TypeScript, and the first spelling on the wire. */
  readonly name: string
  /** Every spelling on the wire, the name first. */
  readonly tags: readonly string[]
  /** The id of its named shape. */
  readonly id: string
  /** Names of the topics that list it, sorted. */
  readonly topics: readonly string[]
  /** Whole envelopes, as the schema gives them. */
  readonly examples: readonly Json[]
  readonly description?: string
}

export type Topic = {
  /** `/shop/orders` */
  readonly name: string
  /** `ShopOrdersEvents` */
  readonly events: string
  /** Names of its message types, sorted. */
  readonly messageTypes: readonly string[]
  readonly description?: string
}

export type Wildcard = {
  /** `/shop/*` */
  readonly pattern: string
  /** `ShopChildrenEvents` */
  readonly events: string
  /** Names of the topics it covers, sorted. */
  readonly topics: readonly string[]
}

export type SchemaFile = { readonly path: string; readonly text: string }
