import { topicFault } from '../catalogue/topic-name.js'
import { pathOf, pointerOf } from '../json/pointer.js'
import { isObject, ownString } from '../json/value.js'
import { valueAt } from '../json/value-at.js'
import type { Origin } from '../problems/problem.js'
import { isTopicFile } from '../schema/folder.js'
import { idOf, type Resolved } from '../schema/resolve.js'
import type { Subject } from './rule.js'

/** Every topic whose title can be that of one, by this title, and where that title stands, in the order of the files. */
export function titledTopics(resolved: Resolved): readonly { name: string; origin: Origin }[] {
  return [...resolved.files.values()].flatMap(({ path, root }) => {
    const name = isTopicFile(path) && isObject(root) ? ownString(root, 'title') : undefined
    return name === undefined || topicFault(name) !== undefined
      ? []
      : [{ name, origin: { file: path, pointer: '/title' } }]
  })
}

/** Where a schema says what it is called: at the tag of a message type, else in its title, else only by its file. */
export function originOfName({ file, pointer }: Origin, { catalogue, resolved }: Subject): Origin {
  const schema = resolved.schemas.get(idOf({ file, pointer }))?.schema
  const type = catalogue.messageTypes.find(({ id }) => id === idOf({ file, pointer }))
  const tag = pointerOf(type?.tag?.flatMap((key) => ['properties', key]) ?? [])
  const candidates = [...(type?.tag ? [`${tag}/const`, `${tag}/enum`] : []), '/title']
  const found = candidates.find((inside) => valueAt(schema ?? null, pathOf(inside) ?? []) !== undefined)
  return { file, pointer: pointer + (found ?? '') }
}
