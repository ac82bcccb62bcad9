import type { Catalogue } from '../catalogue/catalogue-model.js'
import type { Problem } from '../problems/problem.js'
import type { Resolved } from '../schema/resolve.js'
import type { Shapes } from '../shape/shape-lookup.js'

/** What a rule may look at: the catalogue as it was built, the schemas as they were written, and their shapes. */
export type Subject = {
  readonly catalogue: Catalogue
  readonly resolved: Resolved
  readonly shapes: Shapes
  /** What the stages before have found in the schemas. */
  readonly earlier: readonly Problem[]
  /** Files of whose schemas no validator may be made: they have an error, or lead to one. */
  readonly broken: ReadonlySet<string>
  /**
   * Whether a schema, by its id, may say less than was written: its file could not be read whole, or a keyword of it is
   * misspelt, which has been told.
   */
  readonly isPartlyRead: (id: string) => boolean
}

/** A check on a whole catalogue: returns what it found, never throws. */
export type Rule = (subject: Subject) => readonly Problem[]
