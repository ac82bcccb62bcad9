import type { RawError } from './check.js'
import { escapeKey, isStructured } from './checking.js'
import { kindsOf } from './kinds.js'

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

/** The issues of a value, at most 20, from the faults that its check has found. */
export function issuesOf(errors: readonly RawError[], value: unknown): readonly Issue[] {
  const [first] = errors
  if (first && errors.length === 1) return [issueOf(first, value)]
  const issues = new Map<string, Issue>()
  for (const error of errors) {
    const issue = issueOf(error, value)
    issues.set(`${issue.message} ${issue.pointer}`, issue)
    if (issues.size === MOST_ISSUES) break
  }
  return [...issues.values()]
}

const starts = ['must be ', 'must have ', 'must match ']

function issueOf(error: RawError, value: unknown): Issue {
  const { instancePath, schemaPath: schema, keyword, params } = error
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName
  const pointer = name === undefined ? instancePath : `${instancePath}/${escapeKey(name)}`
  const message = messageOf(error)
  const path = pathOf(pointer, value)
  const start = starts.find((one) => message.startsWith(one))
  return start === undefined
    ? { message, path, pointer, keyword, schema }
    : { message, path, pointer, keyword, schema, expected: message.slice(start.length) }
}

function messageOf({ keyword, params, message }: RawError): string {
  if (message !== undefined) return message
  if (keyword === 'type' || keyword === 'const' || keyword === 'enum') return `must be ${kindsOf(params)}`
  return params.missingProperty === undefined ? 'is not allowed' : 'is missing'
}

const keyOf = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** `/list/0/a~1b` → `['list', 0, 'a/b']`; only the value tells an index from a key. */
function pathOf(pointer: string, value: unknown): readonly (string | number)[] {
  if (pointer === '') return []
  const parts = pointer.slice(1).split('/')
  const keys = pointer.includes('~') ? parts.map(keyOf) : parts
  if (!/\/\d/.test(pointer)) return keys
  return keys.map((key) => {
    const inArray = Array.isArray(value)
    value = isStructured(value) && Object.hasOwn(value, key) ? value[key] : undefined
    return inArray ? Number(key) : key
  })
}
