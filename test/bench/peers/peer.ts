import type { Shape } from '../../../generator/shape/shape.js'
import type { ShapeLookup } from '../../../generator/shape/shape-lookup.js'

/** What is checked: any of some shapes. */
export type Subject = {
  readonly shapes: readonly Shape[]
  readonly lookup: ShapeLookup
  /** Their generated types, for compilers that read TypeScript: what a module exports. */
  readonly types: { readonly module: string; readonly names: readonly string[] }
  /** Whether the shapes are closed to unknown keys, which types do not say. */
  readonly isStrict: boolean
}

export type Accepts = (value: unknown) => boolean

/** Another library, given the same subject: one schema, or one type, that is the union of all shapes. */
export type Peer = {
  readonly name: string
  readonly make: (subject: Subject) => Accepts | Promise<Accepts>
}

/** What is wrong with a value, in the library's own words; nothing where it is valid. */
export type Tell = (value: unknown) => readonly string[]

/** Another library, asked for all that is wrong with messages of one type. */
export type Teller = {
  readonly name: string
  readonly make: (shape: Shape, lookup: ShapeLookup) => Tell
}

/** The JSON Schema of a value that has one of some shapes. */
export type JsonSchemaOf = (shapes: readonly Shape[], lookup: ShapeLookup) => object
