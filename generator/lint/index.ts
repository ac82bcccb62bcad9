import { isError, type Problem } from '../problems/problem.js'
import type { Levels, RuleId } from '../problems/rule-list.js'
import { idOf } from '../schema/resolve.js'
import type { Rule, Subject } from './rule.js'
import { ambiguousTopicsRule } from './rules/ambiguous-topics.js'
import { contradictionRule } from './rules/contradiction.js'
import { defaultRule } from './rules/default.js'
import { descriptionRule } from './rules/description.js'
import { evidenceRule } from './rules/evidence.js'
import { exampleRule } from './rules/example.js'
import { fileNameRule } from './rules/file-name.js'
import { formRule } from './rules/form.js'
import { keyOrderRule } from './rules/key-order.js'
import { largeNumberRule } from './rules/large-number.js'
import { listedMessageTypeRule } from './rules/listed-message-type.js'
import { nameRule } from './rules/name.js'
import { noExampleRule } from './rules/no-example.js'
import { notEmptyRule } from './rules/not-empty.js'
import { openTagRule } from './rules/open-tag.js'
import { patternRule } from './rules/pattern.js'
import { portableFileRule } from './rules/portable-file.js'
import { requiredPropertyRule } from './rules/required-property.js'
import { requiredTagRule } from './rules/required-tag.js'
import { statedTypeRule } from './rules/stated-type.js'
import { uniqueNameRule } from './rules/unique-name.js'
import { uniqueTagRule } from './rules/unique-tag.js'
import { uniqueTopicRule } from './rules/unique-topic.js'

/** Every rule, one file each, with the ids that its problems have. */
const rules: readonly (readonly [rule: Rule, ...ids: RuleId[]])[] = [
  [notEmptyRule, 'not-empty'],
  [uniqueNameRule, 'unique-name'],
  [uniqueTagRule, 'unique-tag'],
  [uniqueTopicRule, 'unique-topic'],
  [ambiguousTopicsRule, 'ambiguous-topics'],
  [nameRule, 'name'],
  [portableFileRule, 'portable-file'],
  [listedMessageTypeRule, 'listed-message-type'],
  [statedTypeRule, 'stated-type'],
  [evidenceRule, 'evidence', 'unused-evidence'],
  [formRule, 'form', 'pattern', 'exponential-pattern', 'slow-pattern'],
  [patternRule, 'pattern', 'exponential-pattern', 'slow-pattern'],
  [exampleRule, 'example'],
  [descriptionRule, 'description'],
  [requiredPropertyRule, 'required-property'],
  [noExampleRule, 'no-example'],
  [openTagRule, 'open-tag'],
  [fileNameRule, 'file-name'],
  [keyOrderRule, 'key-order'],
  [largeNumberRule, 'large-number'],
  [contradictionRule, 'contradiction'],
  [defaultRule, 'default', 'property-example'],
  [requiredTagRule, 'required-tag'],
]

/**
 * All that the rules find but for those that are off; what one of them warns of and another makes an error is the error
 * alone.
 */
export function lint(subject: Subject, levels: Levels): readonly Problem[] {
  const isOff = (id: RuleId): boolean => levels.get(id) === 'off'
  const found = rules.flatMap(([rule, ...ids]) => (ids.every(isOff) ? [] : rule(subject)))
  const errors = new Set(found.filter(isError).map(({ origin }) => idOf(origin)))
  return found.filter(({ rule, origin }) => rule !== 'required-property' || !errors.has(idOf(origin)))
}
