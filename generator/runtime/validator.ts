import type { Check } from './check.js'
import { issuesOf, UNREADABLE } from './issue.js'
import type { StandardSchema, Validated } from './standard-schema.js'

/** Whether a value fits; never throws: what cannot be read does not. */
export function isValid(check: Check, value: unknown): boolean {
  try {
    return check(value)
  } catch {
    return false
  }
}

/** The value, typed as `T`, which must be the type that the check is for; or its issues. Never throws. */
export function validate<T>(check: Check, value: unknown): Validated<T> {
  try {
    return isOfType<T>(check, value) ? { value } : { issues: issuesOf(check.errors ?? [], value) }
  } catch {
    return { issues: UNREADABLE }
  }
}

/** A Standard Schema around a check. */
export function standardSchema<T>(vendor: string, check: Check): StandardSchema<T> {
  return { '~standard': { version: 1, vendor, validate: (value) => validate<T>(check, value) } }
}

function isOfType<T>(check: Check, value: unknown): value is T {
  return check(value)
}
