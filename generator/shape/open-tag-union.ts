import { sharedTags } from './discriminator.js'
import { typesOf } from './json-types.js'
import { isOpenObject } from './openness.js'
import { propertyOf } from './properties.js'
import { haveOneType } from './same-type.js'
import type { ObjectShape, OpenListShape, Property, Shape, UnionShape } from './shape.js'
import { type ShapeLookup, targetOf } from './shape-lookup.js'
import { areApart, type BaseShape, fewValues, isBase, isListable } from './values.js'

/** Objects whose tag is open in some of them: no type can tell them apart by it, as the open one may hold any value. */
export type OpenTag = {
  readonly property: string
  /**
   * The one object that a type can say of them: what all have once, the rest optional, the tag one open list. What is no
   * object, such as `null`, stays beside it.
   */
  readonly merged: Shape
}

/**
 * The tag of a union of objects that is closed in one member (`'Error'`) and open in another (`'A' | 'B' | (string & {})`).
 * Undefined where there is none, or where another property tells the members apart.
 */
export function openTag(union: UnionShape, lookup: ShapeLookup): OpenTag | undefined {
  const known = found.get(union)
  if (known !== undefined) return known ?? undefined
  const tag = findTag(union, lookup)
  found.set(union, tag ?? null)
  return tag
}

/** Made once a union: captures have millions of values. */
const found = new WeakMap<UnionShape, OpenTag | null>()

function findTag(union: UnionShape, lookup: ShapeLookup): OpenTag | undefined {
  const members = union.members.map((member) => [member, targetOf(member, lookup)] as const)
  const objects = members.flatMap(([, target]) =>
    target.kind === 'object' && isOpenOrClosed(target) ? [target] : [],
  )
  const others = members.flatMap(([member, target]) =>
    typesOf(target, lookup).has('object') ? [] : [member],
  )
  if (objects.length < 2 || objects.length + others.length < members.length) return undefined
  const candidates = sharedTags(objects).flatMap(({ name, shapes }) => {
    const tags = shapes.flatMap((shape) => shape ?? [])
    return tags.length === objects.length ? [{ name, tags }] : []
  })
  if (candidates.some(({ tags }) => areApart(tags, lookup))) return undefined
  for (const { name, tags } of candidates) {
    const list = listOf(tags, lookup)
    if (!list) continue
    const object = mergedObject(objects, { name, shape: list }, union)
    const merged = others.length === 0 ? object : { ...union, members: [...others, object], exclusive: false }
    return { property: name, merged }
  }
  return undefined
}

/** Whether an object says nothing of the keys that it does not describe, or takes none of them. */
const isOpenOrClosed = (object: ObjectShape): boolean =>
  isOpenObject(object) || (object.additional.kind === 'never' && object.patterns.length === 0)

/** `['A' | 'B' | (string & {}), 'Error'] -> 'A' | 'B' | 'Error' | (string & {})`; undefined where the tags are no such pair. */
function listOf(tags: readonly Shape[], lookup: ShapeLookup): OpenListShape | undefined {
  const targets = tags.map((tag) => targetOf(tag, lookup))
  const open = targets.find(isOpen)
  const isClosed = targets.some((tag) => fewValues(tag, lookup) !== undefined)
  if (!open || !isClosed) return undefined
  const base = open.kind === 'openList' ? open.base : open.kind
  const values = targets.flatMap((tag) =>
    tag.kind === 'openList' ? tag.values : (fewValues(tag, lookup) ?? []),
  )
  const listed = values.filter(isListable)
  const fitting = listed.filter((value) => (typeof value === 'string') === (base === 'string'))
  if (fitting.length < values.length) return undefined
  const { description: _description, ...plain } = open
  const text = tags.map(({ description }) => description).find((one) => one !== undefined)
  return {
    ...plain,
    ...(text === undefined ? {} : { description: text }),
    kind: 'openList',
    base,
    values: [...new Set(fitting)],
    assertions: [],
  }
}

type Open = OpenListShape | BaseShape

/** A list of known values that takes others, or a primitive that leaves out the values of other members. */
function isOpen(shape: Shape): shape is Open {
  if (shape.kind === 'openList') return true
  return isBase(shape) && shape.assertions.some(({ keyword }) => keyword === 'not')
}

function mergedObject(objects: readonly ObjectShape[], tag: Property, union: UnionShape): ObjectShape {
  const { members: _members, exclusive: _exclusive, assertions: _assertions, ...common } = union
  const names = new Set(objects.flatMap(({ properties }) => properties.map(({ name }) => name)))
  const properties = [...names].map((name): Property => {
    if (name === tag.name) return tag
    return { name, shape: eitherOf(objects.flatMap((object) => propertyOf(object, name) ?? [])) }
  })
  const required = new Set(objects.flatMap((object) => object.required))
  return {
    ...common,
    kind: 'object',
    properties,
    required: [...required].filter((name) => objects.every((object) => object.required.includes(name))),
    patterns: [],
    additional: { kind: 'any', origin: union.origin, assertions: [] },
    assertions: [],
  }
}

/** One shape for what several members say of a property; those that have one type are one. */
function eitherOf(shapes: readonly Shape[]): Shape {
  const distinct = shapes.filter(
    (shape, index) => !shapes.slice(0, index).some((earlier) => haveOneType(earlier, shape)),
  )
  const [first] = distinct
  if (!first) throw new Error('a property without a shape')
  if (distinct.length === 1) return first
  const { description, origin } = first
  const isPersonal = shapes.some(({ personal }) => personal)
  return {
    kind: 'union',
    members: distinct,
    exclusive: false,
    origin,
    assertions: [],
    ...(description === undefined ? {} : { description }),
    ...(isPersonal ? { personal: true } : {}),
  }
}
