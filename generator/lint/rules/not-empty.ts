import type { Problem } from '../../problems/problem.js'
import { isMessageFile, isTopicFile, manifestFile } from '../../schema/folder.js'
import type { Subject } from '../rule.js'

/** A catalogue without a topic or without a message type generates nothing that could be used. */
export function notEmptyRule({ catalogue }: Subject): readonly Problem[] {
  const paths = catalogue.files.map(({ path }) => path)
  return [
    { isThere: isTopicFile, folder: 'topics', what: 'topic' },
    { isThere: isMessageFile, folder: 'messages', what: 'message type' },
  ]
    .filter(({ isThere }) => !paths.some(isThere))
    .map(({ folder, what }) => ({
      severity: 'error',
      rule: 'not-empty',
      message: `The catalogue has no ${what}: there is no "*.schema.json" in "${folder}/".`,
      origin: { file: manifestFile, pointer: '' },
    }))
}
