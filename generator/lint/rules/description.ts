import { isObject, ownString } from '../../json/value.js'
import type { Problem } from '../../problems/problem.js'
import { declaredSchemas } from '../../schema/declared.js'
import { isTopicFile } from '../../schema/folder.js'
import { idOf, type Resolved } from '../../schema/resolve.js'
import type { Subject } from '../rule.js'

/** Every schema and every property should have a description: the generated types are documented from it. */
export function descriptionRule({ resolved, isPartlyRead }: Subject): readonly Problem[] {
  const topics = [...resolved.files.values()]
    .filter(({ path }) => isTopicFile(path))
    .map(({ path }) => ({
      origin: { file: path, pointer: '' },
      id: idOf({ file: path, pointer: '' }),
      what: 'topic',
    }))
  return [...declaredSchemas(resolved), ...topics]
    .filter(({ id }) => !isDescribed(id, resolved, isPartlyRead))
    .map(({ origin, what }) => ({
      severity: 'warning',
      rule: 'description',
      message: `This ${what} has no "description".`,
      origin,
    }))
}

/** A reference is descriptionRule by its target, a boolean schema by what it says; what was not read whole is not judged. */
function isDescribed(
  id: string,
  { schemas, targets }: Resolved,
  isPartlyRead: Subject['isPartlyRead'],
): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = targets.get(at)) {
    seen.add(at)
    const schema = schemas.get(at)?.schema
    if (!isObject(schema) || ownString(schema, 'description')) return true
    if (isPartlyRead(at)) return true
  }
  return false
}
