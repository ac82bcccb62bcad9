import { isDeepStrictEqual } from 'node:util'
import type { Origin } from '../../problem.js'
import type { LiteralShape, OpenListShape, PrimitiveShape, Shape, ShapeLookup } from '../shape.js'
import { bare, isPlain } from './common.js'

/**
 * One of several shapes: `A | B`. Known values next to their own base type become an open list; what repeats or can
 * never match is dropped.
 */
export function union(members: readonly Shape[], exclusive: boolean, origin: Origin): Shape {
  const possible = members.filter((member) => member.kind !== 'never')
  const flat = exclusive ? possible : opened(distinct(possible.flatMap(flatten)), origin)
  if (!exclusive) {
    const any = flat.find((member) => member.kind === 'any' && isPlain(member))
    if (any) return any
  }
  const [first, ...others] = flat
  if (!first) return { kind: 'never', ...bare(origin) }
  return others.length === 0 ? first : { kind: 'union', ...bare(origin), members: flat, exclusive }
}

const flatten = (shape: Shape): readonly Shape[] =>
  shape.kind === 'union' && !shape.exclusive && isPlain(shape) && !shape.personal && !shape.description
    ? shape.members
    : [shape]

function distinct(members: readonly Shape[]): readonly Shape[] {
  const literals = new Set<unknown>()
  return members.filter((member) => {
    if (member.kind !== 'literal' || !isPlain(member) || typeof member.value === 'object') return true
    if (literals.has(member.value)) return false
    literals.add(member.value)
    return true
  })
}

type Base = OpenListShape['base']

const isBase = (shape: Shape): shape is PrimitiveShape & { readonly kind: Base } =>
  (shape.kind === 'string' || shape.kind === 'number' || shape.kind === 'integer') && isPlain(shape)

/** `['A', 'B', string] -> [open list of string: A, B]` */
function opened(members: readonly Shape[], origin: Origin): readonly Shape[] {
  const base = members.find(isBase)
  if (!base) return members
  const known = members.filter((member): member is LiteralShape => isKnownValue(member, base.kind))
  const lists = members.filter(
    (member): member is OpenListShape =>
      member.kind === 'openList' && isPlain(member) && member.base === base.kind,
  )
  const values = [...lists.flatMap((list) => list.values), ...known.map(({ value }) => value)]
  const listed = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  if (listed.length === 0) return members
  const open: OpenListShape = {
    ...bare(origin),
    kind: 'openList',
    base: base.kind,
    values: [...new Set(listed)],
  }
  const others = new Set<Shape>([base, ...known, ...lists])
  return [open, ...members.filter((member) => !others.has(member))]
}

function isKnownValue(shape: Shape, base: Base): boolean {
  if (shape.kind !== 'literal' || !isPlain(shape)) return false
  if (base === 'string') return typeof shape.value === 'string'
  return typeof shape.value === 'number' && (base === 'number' || Number.isInteger(shape.value))
}

/** Whether no value can match two members: their types differ, or a common property tells them apart. */
export function cannotOverlap(members: readonly Shape[], lookup: ShapeLookup): boolean {
  return members.every((one, index) =>
    members.slice(index + 1).every((other) => areDisjoint(one, other, lookup)),
  )
}

function areDisjoint(one: Shape, other: Shape, lookup: ShapeLookup): boolean {
  const first = classify(one, lookup)
  const second = classify(other, lookup)
  if (!first || !second) return false
  if (first.kind !== second.kind) return true
  if (first.values && second.values)
    return !first.values.some((value) => second.values?.some((same) => isDeepStrictEqual(value, same)))
  return [...first.tags].some(([name, values]) => {
    const same = second.tags.get(name)
    return same !== undefined && !values.some((value) => same.includes(value))
  })
}

type Class = {
  readonly kind: string
  readonly values?: readonly unknown[]
  /** Required properties of an object and the few values they can hold. */
  readonly tags: ReadonlyMap<string, readonly unknown[]>
}

const none: ReadonlyMap<string, readonly unknown[]> = new Map()

/** Undefined where more than one JSON type is possible. */
function classify(shape: Shape, lookup: ShapeLookup, depth = 0): Class | undefined {
  if (depth > 16) return undefined
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
      return { kind: kindOf(shape.value), values: [shape.value], tags: none }
    case 'array':
    case 'tuple':
      return { kind: 'array', tags: none }
    case 'record':
      return { kind: 'object', tags: none }
    case 'object':
      return { kind: 'object', tags: tagsOf(shape.properties, shape.required, lookup) }
    case 'reference':
      return classify(lookup(shape.target), lookup, depth + 1)
    case 'union':
      return allValues(shape.members, lookup, depth)
    case 'intersection': {
      const classes = shape.members.flatMap((member) => classify(member, lookup, depth + 1) ?? [])
      const [first] = classes
      return first && { kind: first.kind, tags: new Map(classes.flatMap(({ tags }) => [...tags])) }
    }
    default:
      return undefined
  }
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

function allValues(members: readonly Shape[], lookup: ShapeLookup, depth: number): Class | undefined {
  const classes = members.map((member) => classify(member, lookup, depth + 1))
  const [first] = classes
  if (!first || classes.some((one) => !one || one.kind !== first.kind)) return undefined
  const values = classes.every((one) => one?.values) ? classes.flatMap((one) => one?.values ?? []) : undefined
  return { kind: first.kind, ...(values ? { values } : {}), tags: none }
}

function tagsOf(
  properties: readonly { readonly name: string; readonly shape: Shape }[],
  required: readonly string[],
  lookup: ShapeLookup,
): ReadonlyMap<string, readonly unknown[]> {
  return new Map(
    properties.flatMap(({ name, shape }) => {
      const values = required.includes(name) ? classify(shape, lookup)?.values : undefined
      return values ? [[name, values] as const] : []
    }),
  )
}
