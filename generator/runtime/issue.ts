import type { RawError } from './check.js'
import { escapeKey, isStructured } from './checking.js'
import { foldErrors } from './fold-errors.js'
import { phraseOf } from './phrase.js'

/** One fault of a value. It never contains the value itself, so it can be logged. */
export interface Issue {
  /** What must hold: `must be a string`, `is missing`. */
  readonly message: string
  /** Keys from the root; a number is an index of an array. */
  readonly path: readonly (string | number)[]
  /** The path as a JSON Pointer. */
  readonly pointer: string
  readonly keyword: string
  /** What is expected, in words: `a string`, `one of "A", "B"`, `at least 3 characters`. */
  readonly expected?: string
  /** The place in the catalogue that requires it. */
  readonly schema: string
}

/** The issue of a value that throws when it is looked at, or is nested deeper than the stack. */
export const UNREADABLE: readonly Issue[] = [
  {
    message: 'must be plain data that can be read',
    path: [],
    pointer: '',
    keyword: 'unreadable',
    schema: '',
  },
]

const MOST_ISSUES = 20

/** The issues of a value, at most 20, from the errors of its check: a union that failed is told as one fault. */
export function issuesOf(errors: readonly RawError[], value: unknown): readonly Issue[] {
  const issues = new Map<string, Issue>()
  for (const error of foldErrors(errors)) {
    const issue = issueOf(error, value)
    issues.set(`${issue.message} ${issue.pointer}`, issue)
    if (issues.size === MOST_ISSUES) break
  }
  return [...issues.values()]
}

function issueOf(error: RawError, value: unknown): Issue {
  const { instancePath, schemaPath: schema, keyword, params } = error
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName
  const pointer = name === undefined ? instancePath : `${instancePath}/${escapeKey(name)}`
  const message = phraseOf(error)
  const expected = /^must (?:be|have|match) (.*)/s.exec(message)?.[1]
  const issue = { message, path: pathOf(pointer, value), pointer, keyword, schema }
  return expected === undefined ? issue : { ...issue, expected }
}

/** `/list/0/a~1b` → `['list', 0, 'a/b']`; only the value tells an index from a key. */
function pathOf(pointer: string, value: unknown): readonly (string | number)[] {
  const keys = pointer.split('/').slice(1)
  return keys.map((part) => {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const inArray = Array.isArray(value)
    value = isStructured(value) && Object.hasOwn(value, key) ? value[key] : undefined
    return inArray ? Number(key) : key
  })
}
