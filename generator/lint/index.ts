import { isError, type Problem } from '../problems/problem.js'
import { idOf } from '../schema/resolve.js'
import { ambiguousTopics } from './ambiguous-topics.js'
import { contradictions } from './contradictions.js'
import { described } from './described.js'
import { describedNames } from './described-names.js'
import { exemplified } from './exemplified.js'
import { fileNames } from './file-names.js'
import { keyOrder } from './key-order.js'
import { largeNumbers } from './large-numbers.js'
import { listedMessageTypes } from './listed-message-types.js'
import { notEmpty } from './not-empty.js'
import { openTags } from './open-tags.js'
import { portableFiles } from './portable-files.js'
import { requiredTags } from './required-tags.js'
import type { Rule, Subject } from './rule.js'
import { safePatterns } from './safe-patterns.js'
import { soundEvidence } from './sound-evidence.js'
import { soundExamples } from './sound-examples.js'
import { soundForms } from './sound-forms.js'
import { soundNames } from './sound-names.js'
import { statedTypes } from './stated-types.js'
import { uniqueNames } from './unique-names.js'
import { uniqueTags } from './unique-tags.js'
import { uniqueTopics } from './unique-topics.js'
import { validValues } from './valid-values.js'

/** Every rule, one file each. */
const rules: readonly Rule[] = [
  notEmpty,
  uniqueNames,
  uniqueTags,
  uniqueTopics,
  ambiguousTopics,
  soundNames,
  portableFiles,
  listedMessageTypes,
  statedTypes,
  soundEvidence,
  soundForms,
  safePatterns,
  soundExamples,
  described,
  describedNames,
  exemplified,
  openTags,
  fileNames,
  keyOrder,
  largeNumbers,
  contradictions,
  validValues,
  requiredTags,
]

/** All that the rules find; what one of them warns of and another makes an error is the error alone. */
export function lint(subject: Subject): readonly Problem[] {
  const found = rules.flatMap((rule) => rule(subject))
  const errors = new Set(found.filter(isError).map(({ origin }) => idOf(origin)))
  return found.filter(({ rule, origin }) => rule !== 'required-property' || !errors.has(idOf(origin)))
}
