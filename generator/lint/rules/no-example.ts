import type { Problem } from '../../problems/problem.js'
import { originOf } from '../../schema/resolve.js'
import type { Subject } from '../rule.js'

/** A message type should have examples: they are its documentation, its proof and what the mock server plays. */
export function noExampleRule({ catalogue }: Subject): readonly Problem[] {
  return catalogue.messageTypes
    .filter(({ examples }) => examples.length === 0)
    .map(({ id }) => ({
      severity: 'warning',
      rule: 'no-example',
      message: 'This message type has no "examples".',
      origin: originOf(id),
    }))
}
