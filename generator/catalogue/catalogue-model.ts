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
  /** In TypeScript: its first spelling on the wire, or its title if that is not a valid name. Unique. */
  readonly name: string
  /** Where its messages have their tag; undefined where its topics alone decide. */
  readonly tag: readonly string[] | undefined
  /** Every spelling of the tag on the wire; none where its topics alone decide. */
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
  /** `/shop/orders`; a template has parameters (`/rooms/{roomId}`), a wildcard entry takes the channels that no other topic matches (`/rooms/**`). */
  readonly name: string
  /** `ShopOrdersEvents` */
  readonly events: string
  /** In the order of its segments; a wildcard entry has one, `*`. None for a plain topic. */
  readonly parameters: readonly Parameter[]
  /** Where its messages have their tag; undefined where it lists one message type and decides alone. */
  readonly tag: readonly string[] | undefined
  /** Names of its message types, sorted. */
  readonly messageTypes: readonly string[]
  readonly description?: string
  /** `topics/shop-orders.schema.json` */
  readonly file: string
}

/** A parameter of a topic: a segment of a template. */
export type Parameter = {
  readonly name: string
  readonly description?: string
  /** A pattern that its values match; routing does not use it. */
  readonly pattern?: string
  /** Its known values; there may be others. */
  readonly values: readonly string[]
  readonly personal: boolean
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
