import type { Problem } from '../../problem.js'
import type { Catalogue } from '../catalogue.js'
import type { Shapes } from '../normalise/index.js'
import type { Resolved } from '../resolve.js'

/** What a rule may look at: the catalogue as it was built, the schemas as they were written, and their shapes. */
export type Subject = { readonly catalogue: Catalogue; readonly resolved: Resolved; readonly shapes: Shapes }

/** A check on a whole catalogue: returns what it found, never throws. */
export type Rule = (subject: Subject) => readonly Problem[]
