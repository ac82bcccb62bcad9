import type { Both } from '../both.js'
import type { Change } from '../change.js'
import { wordsOnly } from '../changes/at.js'
import { changesBetween } from '../changes/changes.js'
import { messageTypeChanges, type Renames, renamedTypes } from './message-type-changes.js'
import { Routers } from './routers.js'
import { routingChanges } from './routing-changes.js'
import { topicChanges } from './topic-changes.js'
import { goneNames, nameChanges } from './type-name-changes.js'

/** What is asserted is the same; what is said of it may not be: it may be personal no more. */
const wordsOfRenamed = (renames: Renames, both: Both): readonly Change[] =>
  [...renames].flatMap(([from, to]) => {
    const [one, other] = [both.old.shapeOf(from), both.next.shapeOf(to)]
    return one && other ? wordsOnly(changesBetween(one, other, to, both)) : []
  })

/** Topics, message types, names, and how a message is routed. */
export function catalogueChanges(both: Both): readonly Change[] {
  const routers = new Routers(both)
  const [renames, names] = [renamedTypes(both), goneNames(both)]
  return [
    ...routingChanges(both, routers),
    ...messageTypeChanges(both, renames, routers),
    ...topicChanges(both, renames, routers),
    ...nameChanges(both, names),
    ...wordsOfRenamed(new Map([...renames, ...names.renames]), both),
  ]
}
