import type { Problem } from '../problems/problem.js'
import { manifestFile } from '../schema/manifest.js'
import type { Subject } from './rule.js'

/** A catalogue without a topic or without a message type generates nothing that could be used. */
export function notEmpty({ catalogue }: Subject): readonly Problem[] {
  const paths = catalogue.files.map(({ path }) => path)
  return [
    { folder: 'topics/', what: 'topic' },
    { folder: 'messages/', what: 'message type' },
  ]
    .filter(({ folder }) => !paths.some((path) => path.startsWith(folder)))
    .map(({ folder, what }) => ({
      severity: 'error',
      rule: 'not-empty',
      message: `The catalogue has no ${what}: there is no "*.schema.json" in "${folder}".`,
      origin: { file: manifestFile, pointer: '' },
    }))
}
