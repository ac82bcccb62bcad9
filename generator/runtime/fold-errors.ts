import type { RawError } from './check.js'

/** Errors without their noise: a union that failed becomes one fault, or the faults of the branch that was meant. */
export function foldErrors(errors: readonly RawError[]): readonly RawError[] {
  const kept: RawError[] = []
  for (const error of errors) {
    const { keyword, params } = error
    if (keyword === 'if' && kept.length > 0) continue
    const isUnion = /^(any|one)Of$/.test(keyword) && !params.passingSchemas
    const inner = takeInner(error, kept, isUnion)
    if (!isUnion) kept.push(error)
    else for (const fault of foldUnion(error, inner)) kept.push(fault)
  }
  return kept
}

/**
 * Checks report inside out: what a keyword's own schemas found stands just before its error. The branches of a union
 * may also be references, whose errors have the place of another schema.
 */
function takeInner(outer: RawError, kept: RawError[], isUnion: boolean): readonly RawError[] {
  const { instancePath, schemaPath } = outer
  let start = kept.length
  for (; start > 0; start--) {
    const error = kept[start - 1]
    if (!error || !`${error.instancePath}/`.startsWith(`${instancePath}/`)) break
    if (!isUnder(schemaPath, error) && (!isUnion || isUnder(parentOf(schemaPath), error))) break
  }
  return kept.splice(start)
}

function foldUnion(union: RawError, inner: readonly RawError[]): readonly RawError[] {
  const here = union.instancePath
  // A branch for another kind of value was not meant, if there is one for this kind.
  const meant = inner.filter(
    (error) => error.instancePath !== here || !(isValue(error) || error.keyword === 'type'),
  )
  if (meant.length === 0) return [merge(union, inner)]
  return chooseByTag(meant, here) ?? (isOneBranch(union.schemaPath, meant) ? meant : [union])
}

/** Where branches differ by a constant property: the faults of the one whose constant fits, or that none fits. */
function chooseByTag(errors: readonly RawError[], here: string): readonly RawError[] | undefined {
  const tag = errors.find((error) => isValue(error) && parentOf(error.instancePath) === here)
  if (!tag) return undefined
  const misfits = errors.filter((error) => isValue(error) && error.instancePath === tag.instancePath)
  const rest = errors.filter(
    (error) => !misfits.some(({ schemaPath }) => isUnder(parentOf(parentOf(parentOf(schemaPath))), error)),
  )
  if (rest.length > 0) return rest
  return misfits.length > 1 ? [merge(tag, misfits)] : undefined
}

/** Branches are told apart by their place under the union, or by the file that they refer to. */
function isOneBranch(schemaPath: string, errors: readonly RawError[]): boolean {
  const branches = errors.map((error) =>
    isUnder(schemaPath, error)
      ? error.schemaPath.slice(schemaPath.length).split('/')[1]
      : error.schemaPath.split('#')[0],
  )
  return new Set(branches).size === 1
}

/** `must be string` and `must be null` → `must be string or null`. */
function merge(union: RawError, errors: readonly RawError[]): RawError {
  const [first = union, second] = errors
  if (!second) return first
  const type = new Set(errors.flatMap(({ params }) => params.type ?? []))
  const values = new Set(
    errors.flatMap(({ params: { allowedValue, allowedValues = [allowedValue] } }) => allowedValues),
  )
  const params = { type: [...type], allowedValues: [...values] }
  return { ...union, instancePath: first.instancePath, keyword: first.keyword, params }
}

function isValue({ keyword }: RawError): boolean {
  return keyword === 'const' || keyword === 'enum'
}

function isUnder(place: string, { schemaPath }: RawError): boolean {
  return schemaPath.startsWith(`${place}/`)
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}
