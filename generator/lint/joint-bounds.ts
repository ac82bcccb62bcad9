import { canonical } from '../json/canonical.js'
import { parentOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import type { Origin, Problem } from '../problems/problem.js'
import { idOf } from '../schema/resolve.js'
import { shapesIn } from '../shape/children.js'
import { type JsonType, typesOf } from '../shape/json-types.js'
import type { Assertion, Shape } from '../shape/shape.js'
import { lenientLookup, type ShapeLookup } from '../shape/shape-lookup.js'
import { fewValues } from '../shape/values.js'
import type { Subject } from './rule.js'

/**
 * Bounds that leave no value between them, and listed values that have none in common, where several schemas that a value must
 * match say so together: members of an "allOf", and what references lead to.
 */
export function jointBounds({ shapes }: Subject): readonly Problem[] {
  const lookup = lenientLookup(shapes)
  const found = [...shapes.values()].flatMap((named) =>
    shapesIn(named).flatMap((shape) => [
      ...kinds.flatMap((kind) => crossedIn(shape, kind, lookup)),
      ...(shape.kind === 'intersection' ? apartIn(shape, lookup) : []),
    ]),
  )
  return [...new Map(found.map((one) => [`${idOf(one.origin)} ${one.message}`, one])).values()]
}

type Kind = {
  readonly type: JsonType
  readonly what: string
  readonly least: readonly Bound[]
  readonly most: readonly Bound[]
}

type Bound = Extract<Assertion, { readonly value: number }>['keyword']

const kinds: readonly Kind[] = [
  { type: 'string', what: 'string', least: ['minLength'], most: ['maxLength'] },
  { type: 'array', what: 'array', least: ['minItems'], most: ['maxItems'] },
  { type: 'object', what: 'object', least: ['minProperties'], most: ['maxProperties'] },
  {
    type: 'integer',
    what: 'number',
    least: ['minimum', 'exclusiveMinimum'],
    most: ['maximum', 'exclusiveMaximum'],
  },
]

type Limit = { readonly keyword: Bound; readonly value: number; readonly origin: Origin }

function crossedIn(shape: Shape, kind: Kind, lookup: ShapeLookup): readonly Problem[] {
  const all = assertionsOn(shape, kind.type, lookup, new Set()).flatMap((assertion): readonly Limit[] =>
    'value' in assertion && typeof assertion.value === 'number'
      ? [{ keyword: assertion.keyword, value: assertion.value, origin: assertion.origin }]
      : [],
  )
  const low = tightest(all, kind.least, (one, other) => one > other)
  const high = tightest(all, kind.most, (one, other) => one < other)
  if (!low || !high) return []
  const isWithout = [low, high].some(({ keyword }) => keyword.startsWith('exclusive'))
  if (low.value > high.value || (low.value === high.value && isWithout)) {
    // What one schema says of itself is told where it is written.
    if (schemaOf(low) === schemaOf(high)) return []
    const relation = low.value > high.value ? 'is more than' : 'is not below'
    const own = isInside(low.origin, shape) ? low : high
    const said = (limit: Limit): string =>
      `"${limit.keyword}" (${limit.value}${limit === own ? '' : `, in "${schemaOf(limit)}"`})`
    return [problem(own.origin, `${said(low)} ${relation} ${said(high)}: no ${kind.what} is valid.`)]
  }
  if (kind.type !== 'integer' || typesOf(shape, lookup).has('fraction')) return []
  return hasWhole(low, high, all)
    ? []
    : [
        problem(
          low.origin,
          `There is no whole number${multiples(all)} between "${low.keyword}" (${low.value}) and "${high.keyword}" (${high.value}): no integer is valid.`,
        ),
      ]
}

/** The bound that leaves the fewest values; one that excludes its value counts more than one that does not. */
function tightest(
  all: readonly Limit[],
  keywords: readonly Bound[],
  isTighter: (one: number, other: number) => boolean,
): Limit | undefined {
  return all
    .filter(({ keyword }) => keywords.includes(keyword))
    .reduce<Limit | undefined>((best, one) => {
      if (!best || isTighter(one.value, best.value)) return one
      return one.value === best.value && one.keyword.startsWith('exclusive') ? one : best
    }, undefined)
}

const steps = (all: readonly Limit[]): readonly number[] =>
  all.filter(({ keyword }) => keyword === 'multipleOf').map(({ value }) => value)

function multiples(all: readonly Limit[]): string {
  const said = steps(all).filter((step) => step !== 1)
  return said.length === 0 ? '' : ` that is a multiple of ${said.join(' and ')}`
}

/** Whether a whole number lies between two bounds that are not far apart. */
function hasWhole(low: Limit, high: Limit, all: readonly Limit[]): boolean {
  const [step = 1, ...others] = steps(all).filter(Number.isInteger)
  const first = Math.ceil(low.value / step) * step
  const start = first === low.value && low.keyword === 'exclusiveMinimum' ? first + step : first
  for (let value = start, tries = 0; tries < maxTries; value += step, tries++) {
    if (value > high.value || (value === high.value && high.keyword === 'exclusiveMaximum')) return false
    if (others.every((other) => value % other === 0)) return true
  }
  return true
}

const maxTries = 1000

/** What a shape asserts of each value of one type, as far as that is certain. */
function assertionsOn(
  shape: Shape,
  type: JsonType,
  lookup: ShapeLookup,
  seen: ReadonlySet<string>,
): readonly Assertion[] {
  const inner = (one: Shape): readonly Assertion[] => assertionsOn(one, type, lookup, seen)
  if (!typesOf(shape, lookup).has(type)) return shape.assertions
  if (shape.kind === 'intersection') return [...shape.assertions, ...shape.members.flatMap(inner)]
  if (shape.kind === 'reference') {
    if (seen.has(shape.target)) return shape.assertions
    const target = assertionsOn(lookup(shape.target), type, lookup, new Set([...seen, shape.target]))
    return [...shape.assertions, ...target]
  }
  if (shape.kind !== 'union') return shape.assertions
  const [only, ...more] = shape.members.filter((member) => typesOf(member, lookup).has(type))
  return only && more.length === 0 ? [...shape.assertions, ...inner(only)] : shape.assertions
}

/** Listed values of which the members of an intersection have none in common. */
function apartIn(shape: Shape & { readonly kind: 'intersection' }, lookup: ShapeLookup): readonly Problem[] {
  const lists = shape.members.flatMap((member) => {
    const values = fewValues(member, lookup)
    return values ? [new Map(values.map((value): [string, Json] => [canonical(value), value]))] : []
  })
  const [first, ...others] = lists
  if (!first || others.length === 0) return []
  if ([...first.keys()].some((key) => others.every((other) => other.has(key)))) return []
  return [problem(shape.origin, 'No value is valid here: the values that are listed have none in common.')]
}

const schemaOf = ({ origin: { file, pointer } }: Limit): string => idOf({ file, pointer: parentOf(pointer) })

const isInside = (place: Origin, { origin }: Shape): boolean =>
  place.file === origin.file && place.pointer.startsWith(`${origin.pointer}/`)

const problem = (origin: Origin, message: string): Problem => ({
  severity: 'warning',
  rule: 'contradiction',
  message,
  origin,
  restsOn: ['its file'],
})
