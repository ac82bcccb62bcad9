import type { RawError } from './validator.js'

/** The errors of a check with those that another check found in a value inside: their paths begin where that stands. */
export function within(
  errors: RawError[] | null,
  path: string,
  inner: readonly RawError[] | null | undefined,
): RawError[] {
  const placed = (inner ?? []).map((error) => ({ ...error, instancePath: path + error.instancePath }))
  return errors === null ? placed : errors.concat(placed)
}
