import { pointerOf } from '../../json/pointer.js'
import { isList, isObject, own } from '../../json/value.js'
import type { Problem } from '../../problems/problem.js'
import type { RuleId } from '../../problems/rule-list.js'
import { isMessageFile, isTopicFile } from '../../schema/folder.js'
import { ignoresSiblings } from '../../schema/keywords.js'
import type { Located } from '../../schema/resolve.js'
import type { Subject } from '../rule.js'
import { judgeOf } from '../schema-checks.js'

/** A default and an example should be values of the schema that they stand in. */
export function defaultRule(subject: Subject): readonly Problem[] {
  const { issuesOf } = judgeOf(subject)
  return [...subject.resolved.schemas].flatMap(([id, located]) =>
    valuesIn(located).flatMap(({ rule, what, value, steps }) =>
      issuesOf(value, id).map(
        ({ pointer, message }): Problem => ({
          severity: 'warning',
          rule,
          message: `The ${what} is not valid: ${pointer === '' ? 'it' : `"${pointer}"`} ${message}.`,
          origin: { file: located.origin.file, pointer: located.origin.pointer + steps },
          restsOn: ['its file'],
        }),
      ),
    ),
  )
}

/** The examples of a message type are whole messages, and another rule's. */
function valuesIn({ schema, origin, draft }: Located) {
  if (!isObject(schema) || isTopicFile(origin.file)) return []
  if (ignoresSiblings(draft) && own(schema, '$ref') !== undefined) return []
  const value = own(schema, 'default')
  const examples = own(schema, 'examples')
  const isMessage = isMessageFile(origin.file) && origin.pointer === ''
  return [
    ...(value === undefined ? [] : [{ rule: 'default', what: 'default', value, steps: '/default' } as const]),
    ...(isList(examples) && !isMessage ? examples : []).map((example, index) => ({
      rule: 'property-example' as const satisfies RuleId,
      what: 'example',
      value: example,
      steps: pointerOf(['examples', index]),
    })),
  ]
}
