import type { Origin } from '../../problem.js'
import { isObject, ownString } from '../json-schema.js'
import type { Resolved } from '../resolve.js'

/** Every topic by the title of its file, and where that title stands, in the order of the files. */
export function topicPlaces(resolved: Resolved): readonly { name: string; origin: Origin }[] {
  return [...resolved.files.values()].flatMap(({ path, root }) => {
    const name = path.startsWith('topics/') && isObject(root) ? ownString(root, 'title') : undefined
    return name === undefined ? [] : [{ name, origin: { file: path, pointer: '/title' } }]
  })
}
