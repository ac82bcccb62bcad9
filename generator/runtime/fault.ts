import type { ErrorParams, RawError } from './check.js'

/** The errors of a check with one more; every generated check calls it at each place that can fail. */
export function fault(
  errors: RawError[] | null,
  instancePath: string,
  schemaPath: string,
  keyword: string,
  params: ErrorParams,
): RawError[] {
  const error = { instancePath, schemaPath, keyword, params }
  if (errors === null) return [error]
  errors.push(error)
  return errors
}
