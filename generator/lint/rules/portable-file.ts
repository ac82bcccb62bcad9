import { isFileName } from '../../files/is-file-name.js'
import type { Problem } from '../../problems/problem.js'
import type { Subject } from '../rule.js'

/** The package holds the schemas: every system must take their paths, and take no two of them for one. */
export function portableFileRule({ catalogue }: Subject): readonly Problem[] {
  const first = new Map<string, string>()
  return catalogue.files.flatMap(({ path }): readonly Problem[] => {
    const earlier = first.get(path.toLowerCase())
    first.set(path.toLowerCase(), path)
    const bad = path.split('/').find((name) => !isFileName(name))
    return [
      ...(bad === undefined ? [] : [error(path, `"${bad}" is not a valid file name on every system.`)]),
      ...(earlier === undefined
        ? []
        : [error(path, `This file and "${earlier}" are the same file on some systems.`)]),
    ]
  })
}

const error = (file: string, message: string): Problem => ({
  severity: 'error',
  rule: 'portable-file',
  message,
  origin: { file, pointer: '' },
})
