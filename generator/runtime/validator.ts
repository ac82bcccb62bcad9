import type { Check } from './check.js'
import { issuesOf, UNREADABLE } from './issue.js'
import type { StandardSchema, Validated } from './standard-schema.js'

/** The value, typed as `T`, which must be the type that the check is for; or its issues. Never throws. */
export function validate<T>(check: Check, value: unknown): Validated<T> {
  try {
    const faults = check(value)
    return faults === null ? { value: value as T } : { issues: issuesOf(faults, value) }
  } catch {
    return { issues: UNREADABLE }
  }
}

/** A Standard Schema around a check. */
export function standardSchema<T>(vendor: string, check: Check): StandardSchema<T> {
  return { '~standard': { version: 1, vendor, validate: (value) => withSubjects(validate<T>(check, value)) } }
}

/**
 * Other libraries print the message of an issue alone, so it names what it speaks of: `data.call.id must be
 * string`.
 */
function withSubjects<T>(result: Validated<T>): Validated<T> {
  if (result.issues === undefined) return result
  return {
    issues: result.issues.map((issue) => ({ ...issue, message: `${nameOf(issue.path)} ${issue.message}` })),
  }
}

/** `data.calls[0].id`; the whole value is `value`. */
function nameOf(path: readonly (string | number)[]): string {
  const steps = path.map((key) =>
    typeof key === 'string' && /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
  )
  return steps.join('').replace(/^\./, '') || 'value'
}
