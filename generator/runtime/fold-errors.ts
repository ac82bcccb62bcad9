import type { RawError } from './validator.js'

/** Errors without their noise: a union that failed becomes one fault, or the faults of the branch that was meant. */
export function foldErrors(errors: readonly RawError[]): readonly RawError[] {
  const kept: RawError[] = []
  for (const error of errors) {
    const { keyword, schemaPath, params } = error
    if (keyword === 'anyOf' || (keyword === 'oneOf' && !params.passingSchemas)) {
      for (const fault of foldUnion(error, takeBranches(error, kept))) kept.push(fault)
    } else if (keyword !== 'if' || kept.length === 0) {
      if (keyword === 'contains' || keyword === 'propertyNames') takeWhile(kept, isUnder(schemaPath))
      kept.push(error)
    }
  }
  return kept
}

/** A check reports inside out: the errors of the branches stand just before that of their union. */
function takeBranches({ instancePath, schemaPath }: RawError, kept: RawError[]): readonly RawError[] {
  const isBranch = isUnder(schemaPath)
  const isSibling = isUnder(parentOf(schemaPath))
  return takeWhile(
    kept,
    (error) =>
      (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)) &&
      (isBranch(error) || !isSibling(error)),
  )
}

function takeWhile(kept: RawError[], test: (error: RawError) => boolean): readonly RawError[] {
  let start = kept.length
  for (; start > 0; start--) {
    const last = kept[start - 1]
    if (!last || !test(last)) break
  }
  return kept.splice(start)
}

function foldUnion(union: RawError, inner: readonly RawError[]): readonly RawError[] {
  const here = union.instancePath
  // A branch for another kind of value was not meant, if there is one for this kind.
  const meant = inner.filter((error) => error.instancePath !== here || !(isValue(error) || isType(error)))
  if (meant.length === 0) return inner.length === 0 ? [union] : [merge(union, inner)]
  return chooseByTag(meant, here) ?? (isOneBranch(union, meant) ? meant : [union])
}

/** Where branches differ by a constant property, the faults of those whose constant fits, or that none fits. */
function chooseByTag(errors: readonly RawError[], here: string): readonly RawError[] | undefined {
  for (const tag of errors) {
    if (!isValue(tag) || parentOf(tag.instancePath) !== here) continue
    const misfits = errors.filter((error) => isValue(error) && error.instancePath === tag.instancePath)
    const branches = misfits.map(({ schemaPath }) => isUnder(parentOf(parentOf(parentOf(schemaPath)))))
    const rest = errors.filter((error) => !branches.some((isInBranch) => isInBranch(error)))
    if (rest.length > 0) return rest
    if (misfits.length > 1) return [merge(tag, misfits)]
  }
  return undefined
}

/** Told by the place under the union, or by the schema that a branch refers to. */
function isOneBranch({ schemaPath }: RawError, errors: readonly RawError[]): boolean {
  const isInline = isUnder(schemaPath)
  const branches = errors.map((error) =>
    isInline(error)
      ? error.schemaPath.slice(schemaPath.length + 1).split('/', 1)[0]
      : error.schemaPath.replace(/(#(\/(\$defs|definitions)\/[^/]*)?).*/s, '$1'),
  )
  return new Set(branches).size === 1
}

/** `must be string` and `must be null` → `must be string or null`. */
function merge(union: RawError, errors: readonly RawError[]): RawError {
  const [first = union, second] = errors
  if (!second) return first
  const types = errors.flatMap((error) => (isType(error) ? (error.params.type ?? []) : []))
  const values = errors.flatMap((error) => (isType(error) ? [] : valuesOf(error)))
  const params = { type: [...new Set(types)], allowedValues: [...new Set(values)] }
  const keyword = values.length > 0 ? 'enum' : 'type'
  return { instancePath: first.instancePath, schemaPath: union.schemaPath, keyword, params }
}

function valuesOf({
  params: { allowedValue, allowedValues = [allowedValue] },
}: RawError): readonly unknown[] {
  return allowedValues
}

function isType({ keyword }: RawError): boolean {
  return keyword === 'type'
}

function isValue({ keyword }: RawError): boolean {
  return keyword === 'const' || keyword === 'enum'
}

function isUnder(place: string): (error: RawError) => boolean {
  return ({ schemaPath }) => schemaPath.startsWith(`${place}/`)
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}
