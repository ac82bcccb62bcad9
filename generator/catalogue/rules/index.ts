import type { Problem } from '../../problem.js'
import type { Rule, Subject } from './rule.js'
import { uniqueNames } from './unique-names.js'

/** Every rule, one file each. */
const rules: readonly Rule[] = [uniqueNames]

/** All that the rules find. */
export const check = (subject: Subject): readonly Problem[] => rules.flatMap((rule) => rule(subject))
