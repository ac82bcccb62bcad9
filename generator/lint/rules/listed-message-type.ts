import type { Problem } from '../../problems/problem.js'
import { originOf } from '../../schema/resolve.js'
import { originOfName } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** A message type must be on some topic, else no message of it could ever be known. */
export function listedMessageTypeRule(subject: Subject): readonly Problem[] {
  return subject.catalogue.messageTypes
    .filter(({ topics }) => topics.length === 0)
    .map(({ name, id }) => ({
      severity: 'error',
      rule: 'listed-message-type',
      message: `No topic lists the message type "${name}".`,
      origin: originOfName(originOf(id), subject),
      restsOn: ['the topics'],
    }))
}
