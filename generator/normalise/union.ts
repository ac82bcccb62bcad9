import type { Origin } from '../problems/problem.js'
import type { LiteralShape, OpenListShape, Shape } from '../shape/shape.js'
import { type BaseShape, isBase, isListable, valueTexts } from '../shape/values.js'
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

type Base = BaseShape['kind']

const isBareBase = (shape: Shape): shape is BaseShape => isBase(shape) && assertsNothing(shape)

/** `['A', 'B', string] -> [open list of string: A, B]` */
function opened(members: readonly Shape[], origin: Origin): readonly Shape[] {
  const base = members.find(isBareBase)
  if (!base) return members
  const known = members.filter((member): member is LiteralShape => isKnownValue(member, base.kind))
  const lists = members.filter(
    (member): member is OpenListShape =>
      member.kind === 'openList' && assertsNothing(member) && member.base === base.kind,
  )
  const values = [...lists.flatMap((list) => list.values), ...known.map(({ value }) => value)]
  const listed = values.filter(isListable)
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
