import type { RawError } from './check.js'

/**
 * The errors of a check with those that another check found in a value inside: their paths begin where that stands. They
 * are added in place: to copy them each time would take a hostile message minutes.
 */
export function innerFaults(
  errors: RawError[] | null,
  path: string,
  inner: readonly RawError[] | null | undefined,
): RawError[] {
  const all = errors ?? []
  for (const error of inner ?? []) all.push({ ...error, instancePath: path + error.instancePath })
  return all
}
