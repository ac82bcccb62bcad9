import { topicFileName } from '../../catalogue/declaration-names.js'
import type { Problem } from '../../problems/problem.js'
import { schemaFileOf } from '../../schema/folder.js'
import { originOf } from '../../schema/resolve.js'
import { titledTopics } from '../name-origins.js'
import type { Subject } from '../rule.js'

/** A file should be named after the message type or the topic in it, so that people find it. */
export function fileNameRule({ catalogue, resolved }: Subject): readonly Problem[] {
  const messages = catalogue.messageTypes.map(({ id, name }) => ({ ...originOf(id), name }))
  const topics = titledTopics(resolved).map(({ name, origin: { file } }) => ({
    file,
    name: topicFileName(name),
  }))
  return [...messages, ...topics]
    .filter(({ name }) => name.length <= maxLength)
    .filter(({ file, name }) => file.split('/').at(-1) !== schemaFileOf(name))
    .map(({ file, name }) => ({
      severity: 'warning',
      rule: 'file-name',
      message: `The name of this file should be "${schemaFileOf(name)}".`,
      origin: { file, pointer: '' },
    }))
}

/** Longer names of files are taken by no common system. */
const maxLength = 200
