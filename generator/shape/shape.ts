import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'

/**
 * A schema in its one normal form. Types, validators, drift, coverage, scrubbing and masking all read this and
 * nothing else, so they cannot disagree.
 */
export type Shape =
  | AnyShape
  | NeverShape
  | PrimitiveShape
  | LiteralShape
  | OpenListShape
  | ArrayShape
  | TupleShape
  | ObjectShape
  | RecordShape
  | UnionShape
  | IntersectionShape
  | ReferenceShape

/** What every shape carries besides its kind. */
export type Common = {
  readonly origin: Origin
  readonly description?: string
  /** `x-source`: where the fact comes from. */
  readonly source?: string
  /** `x-personal`: this value, and all below it, is personal data. */
  readonly personal?: boolean
  readonly deprecated?: boolean
  /** `default`: the value that a missing one means. No validator fills it in. */
  readonly default?: Json
  /** `x-form`: what real texts usually look like here. It never makes a value invalid. */
  readonly form?: Form
  /** Constraints that no type can express; the validator checks them. */
  readonly assertions: readonly Assertion[]
}

/** The form that texts usually have: a pattern, or the name of a format. */
export type Form = {
  readonly keyword: 'pattern' | 'format'
  readonly value: string
  readonly origin: Origin
}

export type AnyShape = Common & { readonly kind: 'any' }
export type NeverShape = Common & { readonly kind: 'never' }
export type PrimitiveShape = Common & { readonly kind: 'null' | 'boolean' | 'number' | 'integer' | 'string' }

/** Exactly this value (`const`, or one of an `enum`, which is a union of these). */
export type LiteralShape = Common & { readonly kind: 'literal'; readonly value: Json }

/** Known values of a primitive that may take others too: `'A' | 'B' | (string & {})`. */
export type OpenListShape = Common & {
  readonly kind: 'openList'
  readonly base: 'string' | 'number' | 'integer'
  readonly values: readonly (string | number)[]
  /** Descriptions of single values. */
  readonly texts?: readonly ValueText[]
}

export type ValueText = { readonly value: Json; readonly text: string }

export type ArrayShape = Common & { readonly kind: 'array'; readonly items: Shape }

/** The first items have a shape each, all others share one (`never`: there are no others). */
export type TupleShape = Common & {
  readonly kind: 'tuple'
  readonly prefix: readonly Shape[]
  readonly rest: Shape
  /** How many items are certain to be there; also kept as an assertion. */
  readonly minItems: number
}

/** Properties are sorted as the schema has them. `required` may name keys that no property describes. */
export type ObjectShape = Common & {
  readonly kind: 'object'
  readonly properties: readonly Property[]
  readonly required: readonly string[]
  /** Where each name is required: merged objects may require names in several places. */
  readonly requiredAt?: ReadonlyMap<string, Origin>
  readonly patterns: readonly { readonly pattern: string; readonly shape: Shape }[]
  /** The shape of every other key: `any` if anything is allowed, `never` for a closed object. */
  readonly additional: Shape
}

export type Property = { readonly name: string; readonly shape: Shape }

/** Free keys, values of one shape. */
export type RecordShape = Common & { readonly kind: 'record'; readonly values: Shape }

export type UnionShape = Common & {
  readonly kind: 'union'
  readonly members: readonly Shape[]
  /** A `oneOf` whose members could overlap: exactly one may match, which no type can express. */
  readonly exclusive: boolean
}

export type IntersectionShape = Common & { readonly kind: 'intersection'; readonly members: readonly Shape[] }

/** Another named shape, by its id: `resources/call.schema.json#` or `messages/a.schema.json#/$defs/b`. */
export type ReferenceShape = Common & { readonly kind: 'reference'; readonly target: string }

/**
 * A constraint of a shape. One with a plain value is named after its keyword; the value is known to be of the
 * keyword's type.
 */
export type Assertion = { readonly origin: Origin } & (
  | {
      readonly keyword:
        | 'minLength'
        | 'maxLength'
        | 'minimum'
        | 'maximum'
        | 'exclusiveMinimum'
        | 'exclusiveMaximum'
        | 'multipleOf'
        | 'minItems'
        | 'maxItems'
        | 'minProperties'
        | 'maxProperties'
      readonly value: number
    }
  | { readonly keyword: 'pattern' | 'format'; readonly value: string }
  | { readonly keyword: 'uniqueItems'; readonly value: true }
  | { readonly keyword: 'dependentRequired'; readonly value: ReadonlyMap<string, readonly string[]> }
  | { readonly keyword: 'dependentSchemas'; readonly shapes: ReadonlyMap<string, Shape> }
  | { readonly keyword: 'not' | 'propertyNames'; readonly shape: Shape }
  | { readonly keyword: 'contains'; readonly shape: Shape; readonly min: number; readonly max?: number }
  | { readonly keyword: 'if'; readonly if: Shape; readonly then?: Shape; readonly else?: Shape }
  | {
      readonly keyword: 'unevaluatedProperties'
      readonly shape: Shape
      readonly known: readonly KnownProperties[]
    }
  | { readonly keyword: 'unevaluatedItems'; readonly shape: Shape; readonly known: readonly KnownItems[] }
)

/** The keys that a schema judges in a value, where all the shapes match that lead to it. */
export type KnownProperties = {
  readonly when: readonly Shape[]
  readonly names: readonly string[]
  readonly patterns: readonly string[]
  readonly all: boolean
}

/** The items that a schema judges in a value, from the first one, and any that match `contains`. */
export type KnownItems = {
  readonly when: readonly Shape[]
  readonly count: number
  readonly contains?: Shape
}
