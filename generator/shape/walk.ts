import { pointerOf } from '../json/pointer.js'
import { isObject, type Json } from '../json/value.js'
import { isAssignable } from './assignable.js'
import { assertedIn } from './children.js'
import { saysNothing } from './openness.js'
import type { Form, ObjectShape, Shape } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'
import { lists } from './values.js'

/** A value inside another one, and all that the schemas say of it. */
export type Visit = {
  readonly path: readonly (string | number)[]
  readonly value: Json
  /** The shapes that describe it, with references followed and unions decided; empty if no schema describes it. */
  readonly shapes: readonly Shape[]
  /** It, or a value that contains it, is personal data. */
  readonly personal: boolean
  /** An open list does not name it. */
  readonly unlisted: boolean
  /** The names of the described properties beside it; none for the root and for items. */
  readonly siblings: readonly string[]
  /** The forms that texts are expected in here. */
  readonly forms: readonly Form[]
}

/** Returns whether to walk on into the value. */
export type Visitor = (visit: Visit) => boolean

/**
 * Visits a value and every value in it, outer ones first, each with what its shape says of it. Drift, coverage,
 * scrubbing and the masking of reports all see a message through this one walk.
 */
export function walk(value: Json, shape: Shape, lookup: ShapeLookup, visitor: Visitor): void {
  step(
    { path: [], value, found: describe(value, [shape], lookup), personal: false, siblings: [] },
    lookup,
    visitor,
  )
}

type Step = {
  readonly path: readonly (string | number)[]
  readonly value: Json
  readonly found: Description
  readonly personal: boolean
  readonly siblings: readonly string[]
}

function step(
  { path, value, found, personal: outer, siblings }: Step,
  lookup: ShapeLookup,
  visitor: Visitor,
): void {
  const { shapes } = found
  const personal = outer || found.personal
  const { forms } = found
  const unlisted = isUnlisted(value, shapes)
  if (!visitor({ path, value, shapes, personal, unlisted, siblings, forms })) return
  const into = (
    key: string | number,
    inner: Json,
    candidates: readonly Shape[],
    names: readonly string[],
  ): void =>
    step(
      {
        path: [...path, key],
        value: inner,
        found: describe(inner, candidates, lookup),
        personal,
        siblings: names,
      },
      lookup,
      visitor,
    )
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) into(index, item, itemShapes(shapes, index), [])
  } else if (isObject(value)) {
    const names = propertyNames(shapes)
    for (const [key, inner] of Object.entries(value)) into(key, inner, propertyShapes(shapes, key), names)
  }
}

export type Description = {
  readonly shapes: readonly Shape[]
  readonly personal: boolean
  readonly forms: readonly Form[]
}

/** The shapes that describe a value: references followed, intersections opened, unions decided by what fits. */
const describe = (value: Json, candidates: readonly Shape[], lookup: ShapeLookup): Description =>
  opened(candidates, lookup, (members) => chosen(value, members, lookup))

/** What may describe a value that is not there yet, as `walk` would have it: unions are left undecided. */
export const describeAny = (candidates: readonly Shape[], lookup: ShapeLookup): Description =>
  opened(candidates, lookup, (members) => members)

type Choice = (members: readonly Shape[]) => readonly Shape[]

function opened(candidates: readonly Shape[], lookup: ShapeLookup, choose: Choice): Description {
  const shapes: Shape[] = []
  const forms: Form[] = []
  let personal = false
  const open = (shape: Shape): void => {
    personal ||= shape.personal === true
    if (shape.form !== undefined) forms.push(shape.form)
    for (const { shape: inner, judges, mode } of shape.assertions.flatMap(assertedIn))
      if (judges === 'value' && mode === 'said') open(inner)
    if (shape.kind === 'reference') open(lookup(shape.target))
    else if (shape.kind === 'intersection') shape.members.forEach(open)
    else if (shape.kind === 'union') choose(shape.members).forEach(open)
    else if (shape.kind !== 'never') shapes.push(shape)
  }
  candidates.forEach(open)
  return { shapes, personal, forms }
}

/** The members of a union that a value matches; all of them if it matches none. */
function chosen(value: Json, members: readonly Shape[], lookup: ShapeLookup): readonly Shape[] {
  const fitting = members.filter((member) => isAssignable(value, member, lookup))
  return fitting.length > 0 ? fitting : members
}

function isUnlisted(value: Json, shapes: readonly Shape[]): boolean {
  const isOpen = shapes.some(({ kind }) => kind === 'openList')
  if (!isOpen || (typeof value !== 'string' && typeof value !== 'number')) return false
  return !shapes.some((shape) => lists(shape, value))
}

/** What may describe an item of what these shapes describe. */
export function itemShapes(shapes: readonly Shape[], index: number): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.kind === 'any') return [shape]
    if (shape.kind === 'array') return [shape.items]
    return shape.kind === 'tuple' ? [shape.prefix[index] ?? shape.rest] : []
  })
}

/** What may describe a property of what these shapes describe; nothing, where no schema knows it. */
export function propertyShapes(shapes: readonly Shape[], key: string): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.kind === 'any') return [shape]
    if (shape.kind === 'record') return [shape.values]
    if (shape.kind !== 'object') return []
    const { named, patterns } = indexOf(shape)
    const own = named.get(key)
    const matching = patterns.filter(({ pattern }) => pattern.test(key)).map((entry) => entry.shape)
    const described = own ? [own, ...matching] : matching
    if (described.length > 0) return described
    const { additional, required, origin } = shape
    if (additional.kind !== 'never' && !saysNothing(additional)) return [additional]
    if (!required.includes(key)) return []
    return [additional.kind === 'any' ? additional : { kind: 'any', origin, assertions: [] }]
  })
}

type Index = {
  readonly named: ReadonlyMap<string, Shape>
  readonly patterns: readonly { readonly pattern: RegExp; readonly shape: Shape }[]
}

const indexes = new WeakMap<ObjectShape, Index>()

/** Made once a shape: captures have millions of values. */
function indexOf(shape: ObjectShape): Index {
  const known = indexes.get(shape)
  if (known) return known
  const index: Index = {
    named: new Map(shape.properties.map(({ name, shape: inner }) => [name, inner])),
    patterns: shape.patterns.map(({ pattern, shape: inner }) => ({
      pattern: new RegExp(pattern, 'u'),
      shape: inner,
    })),
  }
  indexes.set(shape, index)
  return index
}

const propertyNames = (shapes: readonly Shape[]): readonly string[] => [
  ...new Set(
    shapes.flatMap((shape) => (shape.kind === 'object' ? shape.properties.map(({ name }) => name) : [])),
  ),
]

/** The JSON Pointer of a visited value. */
export const pointerTo = ({ path }: Visit): string => pointerOf(path)
