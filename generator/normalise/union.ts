import { canonical } from '../json/canonical.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import type { ShapeLookup } from '../shape/lookup.js'
import type { LiteralShape, ObjectShape, OpenListShape, PrimitiveShape, Shape } from '../shape/shape.js'
import { fewValues, valueTexts } from '../shape/values.js'
import { alsoPersonal, assertsNothing, bare } from './common.js'

/**
 * One of several shapes: `A | B`. Known values next to their own base type become an open list; what repeats or can
 * never match is dropped.
 */
export function union(members: readonly Shape[], exclusive: boolean, origin: Origin): Shape {
  const possible = members.filter((member) => member.kind !== 'never')
  const flat = exclusive ? possible : opened(distinct(possible.flatMap(flatten)), origin)
  if (!exclusive) {
    const any = flat.find((member) => member.kind === 'any' && assertsNothing(member))
    if (any) return alsoPersonal(any, flat)
  }
  const [first, ...others] = flat
  if (!first) return { kind: 'never', ...bare(origin) }
  return others.length === 0 ? first : { kind: 'union', ...bare(origin), members: flat, exclusive }
}

const flatten = (shape: Shape): readonly Shape[] =>
  shape.kind === 'union' && !shape.exclusive && assertsNothing(shape) && !shape.personal && !shape.description
    ? shape.members
    : [shape]

function distinct(members: readonly Shape[]): readonly Shape[] {
  const literals = new Set<unknown>()
  return members.filter((member) => {
    if (member.kind !== 'literal' || !assertsNothing(member) || typeof member.value === 'object') return true
    if (member.personal) return true
    if (literals.has(member.value)) return false
    literals.add(member.value)
    return true
  })
}

type Base = OpenListShape['base']

const isBase = (shape: Shape): shape is PrimitiveShape & { readonly kind: Base } =>
  (shape.kind === 'string' || shape.kind === 'number' || shape.kind === 'integer') && assertsNothing(shape)

/** `['A', 'B', string] -> [open list of string: A, B]` */
function opened(members: readonly Shape[], origin: Origin): readonly Shape[] {
  const base = members.find(isBase)
  if (!base) return members
  const known = members.filter((member): member is LiteralShape => isKnownValue(member, base.kind))
  const lists = members.filter(
    (member): member is OpenListShape =>
      member.kind === 'openList' && assertsNothing(member) && member.base === base.kind,
  )
  const values = [...lists.flatMap((list) => list.values), ...known.map(({ value }) => value)]
  const listed = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  if (listed.length === 0) return members
  const texts = [...lists, ...known].flatMap(valueTexts)
  const open: OpenListShape = {
    ...bare(origin),
    kind: 'openList',
    base: base.kind,
    values: [...new Set(listed)],
    ...(texts.length === 0 ? {} : { texts }),
  }
  const others = new Set<Shape>([base, ...known, ...lists])
  return [alsoPersonal(open, [...others]), ...members.filter((member) => !others.has(member))]
}

function isKnownValue(shape: Shape, base: Base): boolean {
  if (shape.kind !== 'literal' || !assertsNothing(shape)) return false
  if (base === 'string') return typeof shape.value === 'string'
  return typeof shape.value === 'number' && (base === 'number' || Number.isInteger(shape.value))
}

/** Whether no value can match two members: their types differ, or a common property tells them apart. */
export function cannotOverlap(members: readonly Shape[], lookup: ShapeLookup): boolean {
  const groups = new Map<string, Class[]>()
  for (const member of members) {
    const found = classify(member, lookup)
    if (!found) return members.length < 2
    const group = groups.get(found.kind)
    if (group) group.push(found)
    else groups.set(found.kind, [found])
  }
  return [...groups.values()].every((group) => haveOwnValues(group) || haveOwnTags(group))
}

/** Every class is a few values, none of them in two classes. */
function haveOwnValues(classes: readonly Class[]): boolean {
  const taken = new Set<string>()
  for (const { values } of classes) {
    if (!values && classes.length > 1) return false
    for (const value of values ?? []) {
      if (taken.has(value)) return false
      taken.add(value)
    }
  }
  return true
}

/** Any two classes are told apart by a property that both require. */
function haveOwnTags(classes: readonly Class[]): boolean {
  return classes.every(({ tags }, index) =>
    classes.slice(index + 1).every((other) =>
      [...tags].some(([name, values]) => {
        const others = other.tags.get(name)
        return others !== undefined && ![...values].some((value) => others.has(value))
      }),
    ),
  )
}

/** The one JSON type that a shape accepts, and what is known of its values. */
type Class = {
  readonly kind: string
  /** Undefined where they are not a few. */
  readonly values?: ReadonlySet<string>
  /** Required properties of an object and the few values they can hold. */
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>
}

/** References that stand for nothing but references are followed no further than this. */
const maxDepth = 16

/** Undefined where more than one JSON type is possible. */
function classify(shape: Shape, lookup: ShapeLookup, depth = 0): Class | undefined {
  if (depth > maxDepth) return undefined
  switch (shape.kind) {
    case 'null':
    case 'boolean':
    case 'string':
      return { kind: shape.kind, tags: none }
    case 'number':
    case 'integer':
      return { kind: 'number', tags: none }
    case 'openList':
      return { kind: shape.base === 'string' ? 'string' : 'number', tags: none }
    case 'literal':
      return { kind: kindOf(shape.value), values: new Set([canonical(shape.value)]), tags: none }
    case 'array':
    case 'tuple':
      return { kind: 'array', tags: none }
    case 'record':
      return { kind: 'object', tags: none }
    case 'object':
      return { kind: 'object', tags: tagsOf(shape, lookup) }
    case 'reference':
      return classOf(shape.target, lookup, depth)
    case 'union': {
      const kinds = new Set(shape.members.map((member) => classify(member, lookup, depth + 1)?.kind))
      const [kind] = kinds
      if (kind === undefined || kinds.size > 1) return undefined
      const values = valuesOf(shape, lookup)
      return { kind, ...(values ? { values } : {}), tags: none }
    }
    case 'intersection': {
      const classes = shape.members.flatMap((member) => classify(member, lookup, depth + 1) ?? [])
      const [first] = classes
      return first && { kind: first.kind, tags: new Map(classes.flatMap(({ tags }) => [...tags])) }
    }
    default:
      return undefined
  }
}

/** What was found before: shapes that many refer to are looked through once. */
const classes = new WeakMap<ShapeLookup, Map<string, Class | undefined>>()

function classOf(target: string, lookup: ShapeLookup, depth: number): Class | undefined {
  const known = classes.get(lookup) ?? new Map<string, Class | undefined>()
  classes.set(lookup, known)
  if (!known.has(target)) known.set(target, classify(lookup(target), lookup, depth + 1))
  return known.get(target)
}

const none: ReadonlyMap<string, ReadonlySet<string>> = new Map()

const kindOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

function tagsOf({ properties, required }: ObjectShape, lookup: ShapeLookup): Class['tags'] {
  const certain = new Set(required)
  return new Map(
    properties.flatMap(({ name, shape }) => {
      const values = certain.has(name) ? valuesOf(shape, lookup) : undefined
      return values ? [[name, values] as const] : []
    }),
  )
}

/** The values that a shape can hold, as texts to compare; undefined where they are not a few. */
function valuesOf(shape: Shape, lookup: ShapeLookup): ReadonlySet<string> | undefined {
  const values = fewValues(shape, lookup)
  return values && new Set(values.map(canonical))
}
