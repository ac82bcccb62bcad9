import { pointerOf } from '../../json/pointer.js'
import { isList, isObject, type Json, own } from '../../json/value.js'
import type { Problem } from '../../problems/problem.js'
import { isTopicFile } from '../../schema/folder.js'
import { valueKeywords } from '../../schema/keywords.js'
import type { Subject } from '../rule.js'

/** A number beyond 2^53 is rounded when it is read, by this tool and by who reads the messages. */
export function largeNumberRule({ resolved }: Subject): readonly Problem[] {
  return [...resolved.schemas.values()].flatMap(({ schema, origin: { file, pointer } }) => {
    if (!isObject(schema) || isTopicFile(file)) return []
    return valueKeywords.flatMap((keyword) => {
      const value = own(schema, keyword)
      return value === undefined
        ? []
        : largeIn(value, pointer + pointerOf([keyword])).map(
            (place): Problem => ({
              severity: 'warning',
              rule: 'large-number',
              message:
                'This number is beyond 2^53: JavaScript rounds it, and cannot tell it from its neighbours.',
              origin: { file, pointer: place },
            }),
          )
    })
  })
}

/** Where large numbers stand in a value. */
function largeIn(value: Json, pointer: string): readonly string[] {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER ? [pointer] : []
  const inner = isList(value) || isObject(value) ? Object.entries(value) : []
  return inner.flatMap(([key, item]: readonly [string, Json]) => largeIn(item, pointer + pointerOf([key])))
}
