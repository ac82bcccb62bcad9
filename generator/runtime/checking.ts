import type { ErrorParams, Faults, RawError } from './check.js'

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

/** What generated checks call: the faults so far go in, and come out with one more, at a path of the value, for which a place in the catalogue asks. */
export function fault(
  faults: Faults,
  instancePath: string,
  schemaPath: string,
  keyword: string,
  params: ErrorParams,
  message?: string,
): RawError[] {
  const bare = { instancePath, schemaPath, keyword, params }
  const error = message === undefined ? bare : { ...bare, message }
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

/** The fault of a property that must be there and of a type. */
export function mustBe(
  faults: Faults,
  value: unknown,
  path: string,
  schema: string,
  type: string | readonly string[],
): RawError[] {
  return value === undefined ? missingAt(faults, path, schema) : notOfType(faults, path, schema, type)
}

/** The same of one that must be there and have a value. */
export function mustEqual(
  faults: Faults,
  value: unknown,
  path: string,
  schema: string,
  allowedValue: unknown,
): RawError[] {
  return value === undefined ? missingAt(faults, path, schema) : notValue(faults, path, schema, allowedValue)
}

/** The same of one that must be there and have one of some values. */
export function mustBeOneOf(
  faults: Faults,
  value: unknown,
  path: string,
  schema: string,
  allowedValues: readonly unknown[],
): RawError[] {
  return value === undefined ? missingAt(faults, path, schema) : notOneOf(faults, path, schema, allowedValues)
}

/** `schema` speaks of the property, or is the file that has a place for each path. */
function missingAt(faults: Faults, path: string, schema: string): RawError[] {
  const end = path.lastIndexOf('/')
  const owner = schema.includes('#') ? schema.slice(0, schema.lastIndexOf('/properties/')) : schema
  return missing(faults, path.slice(0, end), owner, path.slice(end + 1))
}

/** A fault of a keyword of a schema: of the one named, or of the one that a file has for the path. */
function faultOf(
  faults: Faults,
  path: string,
  schema: string,
  keyword: string,
  params: ErrorParams,
): RawError[] {
  const place = schema.includes('#') ? schema : `${schema}#${schemaPointerOf(path)}`
  return fault(faults, path, `${place}/${keyword}`, keyword, params)
}

/**
 * `/list/0/id` → `/properties/list/items/properties/id`: where a schema speaks of a value, unless it is told
 * otherwise.
 */
export function schemaPointerOf(path: string): string {
  if (!/\/\d/.test(path)) return path.replaceAll('/', '/properties/')
  return path.replace(/\/(\d+(?=\/|$))?/g, (_, index) => (index === undefined ? '/properties/' : '/items'))
}

/**
 * The faults with those that another check has found in a value inside: their paths begin where that stands. They are added
 * in place: to copy them each time would take a hostile message minutes.
 */
export function faultsIn(faults: Faults, path: string, inner: Faults): Faults {
  return inner === null ? faults : placed(faults, path, inner)
}

function placed(faults: Faults, path: string, inner: RawError[]): RawError[] {
  const all = faults ?? []
  for (const error of inner) all.push({ ...error, instancePath: path + error.instancePath })
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
