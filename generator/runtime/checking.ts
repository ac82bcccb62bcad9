import type { Check, ErrorParams, RawError } from './check.js'

/** What generated checks call: the faults so far, or none, go in, and come out with one more. */
type Faults = RawError[] | null

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is an object or an array. */
export function isStructured(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A key as a step of a JSON Pointer. */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The faults with one more, at a path of the value, for which a place in the catalogue asks. */
export function fault(
  faults: Faults,
  instancePath: string,
  schemaPath: string,
  keyword: string,
  params: ErrorParams,
): RawError[] {
  const error = { instancePath, schemaPath, keyword, params }
  if (faults === null) return [error]
  faults.push(error)
  return faults
}

export function missing(faults: Faults, path: string, schema: string, missingProperty: string): RawError[] {
  return faultOf(faults, path, schema, 'required', { missingProperty })
}

export function notOfType(
  faults: Faults,
  path: string,
  schema: string,
  type: string | readonly string[],
): RawError[] {
  return faultOf(faults, path, schema, 'type', { type })
}

export function notValue(faults: Faults, path: string, schema: string, allowedValue: unknown): RawError[] {
  return faultOf(faults, path, schema, 'const', { allowedValue })
}

export function notOneOf(
  faults: Faults,
  path: string,
  schema: string,
  allowedValues: readonly unknown[],
): RawError[] {
  return faultOf(faults, path, schema, 'enum', { allowedValues })
}

/** A fault of a keyword of a schema: of the one named, or of the one that a file has for the path. */
function faultOf(
  faults: Faults,
  path: string,
  schema: string,
  keyword: string,
  params: ErrorParams,
): RawError[] {
  const place = schema.includes('#') ? schema : `${schema}#${placeOf(path)}`
  return fault(faults, path, `${place}/${keyword}`, keyword, params)
}

/**
 * `/list/0/id` → `/properties/list/items/properties/id`: where a schema speaks of a value, unless it is told
 * otherwise.
 */
export function placeOf(path: string): string {
  return path.replace(/\/(\d+(?=\/|$))?/g, (_, index) => (index === undefined ? '/properties/' : '/items'))
}

/**
 * The faults with those that another check has just found in a value inside: their paths begin where that
 * stands. They are added in place: to copy them each time would take a hostile message minutes.
 */
export function faultsIn(faults: Faults, path: string, { errors }: Pick<Check, 'errors'>): RawError[] {
  const all = faults ?? []
  for (const error of errors ?? []) all.push({ ...error, instancePath: path + error.instancePath })
  return all
}

export function faultCount(faults: Faults): number {
  return faults === null ? 0 : faults.length
}

/** The faults that there were when they were so many. */
export function firstFaults(faults: Faults, count: number): Faults {
  if (faults === null || count === 0) return null
  faults.length = count
  return faults
}
