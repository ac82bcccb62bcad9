import type { ErrorParams, Faults, RawError } from './check.js'
import { fault } from './checking.js'
import { inWords, phraseOf } from './phrase.js'

/** The faults with that of a keyword which holds schemas, in place of what those have just found. */
export function foldedFault(
  faults: Faults,
  path: string,
  place: string,
  keyword: string,
  params: ErrorParams,
): Faults {
  const all = fault(faults, path, place, keyword, params)
  const own = all.splice(all.length - 1 - (params.inner?.at(-1) ?? 0))
  for (const error of foldErrors(own)) all.push(inWords(error))
  return all
}

/** Errors without their noise: a union that failed becomes one fault, or the faults of the branch that was meant. */
export function foldErrors(errors: readonly RawError[]): readonly RawError[] {
  const kept: Kept[] = []
  for (const [index, error] of errors.entries()) {
    const { keyword, params } = error
    const { inner, ...others } = params
    if (inner === undefined) {
      kept.push({ error, index })
      continue
    }
    const start = index - (inner.at(-1) ?? 0)
    const own = takeFrom(kept, start)
    // What has been folded holds no others any more.
    const folded = { ...error, params: others }
    if (/^(any|one)Of$/.test(keyword) && !params.passingSchemas)
      for (const fault of foldUnion(folded, branchesOf(own, start, inner))) kept.push({ error: fault, index })
    else if (keyword === 'if' && own.length > 0) kept.push(...own)
    else kept.push({ error: keyword === 'propertyNames' ? withName(folded, own) : folded, index })
  }
  return kept.map(({ error }) => error)
}

/** An error, and where it stood among those of the check. */
type Kept = { readonly error: RawError; readonly index: number }

/**
 * Checks report inside out: what a keyword's own schemas found stands just before its error, and it says how
 * much that is.
 */
function takeFrom(kept: Kept[], start: number): readonly Kept[] {
  let first = kept.length
  while (first > 0 && (kept[first - 1]?.index ?? -1) >= start) first--
  return kept.splice(first)
}

/** The errors of each branch, from how many there were when it ended. */
function branchesOf(own: readonly Kept[], start: number, ends: readonly number[]): readonly Branch[] {
  return ends.map((end, branch) => {
    const begin = ends[branch - 1] ?? 0
    return own.filter(({ index }) => index >= start + begin && index < start + end).map(({ error }) => error)
  })
}

type Branch = readonly RawError[]

function foldUnion(union: RawError, branches: readonly Branch[]): readonly RawError[] {
  const here = union.instancePath
  // A branch for another kind of value was not meant, if there is one for this kind.
  const isOfOtherKind = (error: RawError): boolean =>
    error.instancePath === here && (isValue(error) || error.keyword === 'type')
  const meant = branches.filter((branch) => !branch.some(isOfOtherKind))
  if (meant.length > 0) return foldMeant(union, meant)
  return [merge(union, branches.flat().filter(isOfOtherKind))]
}

/**
 * Of branches that could have been meant: the one whose tag fits, else what all ask for alike, else what each
 * asks for.
 */
function foldMeant(union: RawError, branches: readonly Branch[]): readonly RawError[] {
  const [first = [], ...others] = branches
  if (others.length === 0) return first
  const tag = branches.flat().find((error) => isTag(error, union))
  if (tag !== undefined) {
    const isMisfit = (error: RawError): boolean => isValue(error) && error.instancePath === tag.instancePath
    const rest = branches.filter((branch) => !branch.some(isMisfit))
    if (rest.length > 0) return foldMeant(union, rest)
    return [merge(tag, branches.flat().filter(isMisfit))]
  }
  const common = first.filter((error) =>
    others.every((branch) => branch.some((other) => isSame(error, other))),
  )
  if (common.length > 0) return common
  const alternatives = branches.map((branch) => missingAlone(branch, union))
  if (!alternatives.every((names) => names !== undefined)) return [union]
  return [{ ...union, params: { alternatives: distinct(alternatives) } }]
}

/** Whether a constant or a list of values is that of a property of the union's own value. */
function isTag(error: RawError, union: RawError): boolean {
  return isValue(error) && parentOf(error.instancePath) === union.instancePath
}

const isSame = (one: RawError, other: RawError): boolean =>
  one.instancePath === other.instancePath &&
  one.params.missingProperty === other.params.missingProperty &&
  phraseOf(one) === phraseOf(other)

/** The names that a branch misses, if that is all that it lacks. */
function missingAlone(branch: Branch, { instancePath }: RawError): readonly string[] | undefined {
  const names = branch.flatMap(({ params, instancePath: at }) =>
    at === instancePath ? (params.missingProperty ?? []) : [],
  )
  return names.length === branch.length ? names : undefined
}

function distinct(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(lists.map((list) => [JSON.stringify(list), list])).values()]
}

/** `must be a string` and `must be null` → `must be a string or null`. */
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

/** The fault of a property's name, with what the name must be. */
function withName(error: RawError, own: readonly Kept[]): RawError {
  const [first] = own
  return first ? { ...error, params: { ...error.params, name: phraseOf(first.error) } } : error
}

function isValue({ keyword }: RawError): boolean {
  return keyword === 'const' || keyword === 'enum'
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}
