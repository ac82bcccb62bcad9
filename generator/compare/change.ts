import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import type { Shape } from '../shape/shape.js'

/** What can happen to a shape. The name is the id that reports print; `templates/diff.schema.json` lists them too. */
export const changeIds = [
  'message-type-added',
  'message-type-removed',
  'message-type-renamed',
  'topic-added',
  'topic-removed',
  'topic-renamed',
  'topic-message-type-added',
  'topic-message-type-removed',
  'topic-tag-changed',
  'tag-spelling-added',
  'tag-spelling-removed',
  'routing-changed',
  'name-removed',
  'name-renamed',
  'property-added',
  'property-removed',
  'property-renamed',
  'required-added',
  'required-removed',
  'object-closed',
  'object-opened',
  'free-keys-changed',
  'enum-value-added',
  'enum-value-removed',
  'enum-opened',
  'enum-closed',
  'items-changed',
  'alternative-added',
  'alternative-removed',
  'type-changed',
  'constraint-added',
  'constraint-removed',
  'constraint-changed',
  'shape-changed',
  'personal-removed',
  'personal-added',
  'deprecated',
  'undeprecated',
  'source-changed',
] as const

export type ChangeId = (typeof changeIds)[number]

/** One change of one shape, told where it is, and not where the shape is used. */
export type Change = {
  readonly id: ChangeId
  /** The name of the type and the way into it: `Call.state`, `OrderShipped.data.parcels[]`. */
  readonly path: string
  /** The place in the new catalogue, or in the old one if the new one no longer has it. */
  readonly place: Place
  /** The sentence for people, without the path. */
  readonly message: string
  readonly old?: string
  readonly next?: string
  /** The two shapes that differ by this change alone. Undefined where no value is concerned. */
  readonly pair?: { readonly old: Shape; readonly next: Shape }
  /** The two shapes as they are: where changes make up for one another, nothing breaks. */
  readonly whole?: { readonly old: Shape; readonly next: Shape }
  /** Whether reading code that names every case is told, and no other: a list that grew. */
  readonly isGrowth?: boolean
  /** What was read can be read no more, whatever the values: a property or an exported name is gone. */
  readonly isGone?: boolean
  /** Of a change of the catalogue itself: whom it breaks, as the routers of both packages say. */
  readonly wire?: Wire
  /** Where it is met, where its path does not tell. */
  readonly reaches?: { readonly messageTypes: readonly string[]; readonly topics: readonly string[] }
  /** Something new can be read: asks for a minor version. */
  readonly isAddition?: boolean
}

/** A message that is no longer known, for each direction that breaks; undefined where none could be made up to ask with. */
export type Wire = ReadonlyMap<'stay' | 'upgrade', Json | undefined>

export type Place = { readonly side: 'old' | 'new'; readonly origin: Origin }
