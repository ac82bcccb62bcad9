import type { Catalogue } from '../catalogue/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { isTopic, type Resolved } from '../schema/resolve.js'
import type { Shapes } from '../shape/lookup.js'

/** What a rule may look at: the catalogue as it was built, the schemas as they were written, and their shapes. */
export type Subject = {
  readonly catalogue: Catalogue
  readonly resolved: Resolved
  readonly shapes: Shapes
  /** Files of which no more can be said than has been said before. */
  readonly unsound: ReadonlySet<string>
}

/** Whether the lists of all topics are known. */
export const topicsAreSound = ({ unsound }: Subject): boolean =>
  ![...unsound].some((file) => isTopic({ file, pointer: '' }))

/** A check on a whole catalogue: returns what it found, never throws. */
export type Rule = (subject: Subject) => readonly Problem[]
