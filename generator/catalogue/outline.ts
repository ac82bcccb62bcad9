import { pointerOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { saysNothing } from '../shape/openness.js'
import type { Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import { listedValues } from '../shape/values.js'
import { describeAny, itemShapes, propertyShapes } from '../shape/walk.js'
import type { Catalogue, MessageType } from './catalogue-model.js'

/** A value that cannot hold others: what lists of values are made of. */
export type Scalar = null | boolean | number | string

/** A place in the messages of a type that the schemas know. */
export type Outline = {
  /** A pointer in which `[]` stands for any item and `{}` for any free key: `/data/call/participants/[]/digits`. */
  readonly path: string
  readonly kind: 'root' | 'property' | 'items' | 'keys'
  /** The schema that speaks of it. */
  readonly origin: Origin
  /** All that the schemas say of it, as it is written there. */
  readonly candidates: readonly Shape[]
  /** The same with references followed and unions opened. */
  readonly shapes: readonly Shape[]
  /** The named shape that it is, or whose items or values it holds. */
  readonly shape?: string
  readonly description?: string
  readonly personal: boolean
  readonly deprecated: boolean
  readonly list?: ValueList
  /** The place above that it repeats; what is inside counts there. */
  readonly repeats?: Outline
  readonly inside: Inside
}

/** The places in a value. Free keys share one, whatever they are called. */
export type Inside = { readonly properties: Map<string, Outline>; items?: Outline; keys?: Outline }

/** The values that the schemas name; an open list takes others too. */
export type ValueList = { readonly values: readonly Scalar[]; readonly isOpen: boolean }

/** More places than these are not told apart in one message type: what lies deeper is not counted. */
const maxPlaces = 20_000

/** Every place in the messages of each type. What repeats itself, such as a tree, is outlined once. */
export function outlinesOf(catalogue: Catalogue, lookup: ShapeLookup): ReadonlyMap<string, Outline> {
  const names = typeNames(catalogue)
  return new Map(catalogue.messageTypes.map(({ name, id }) => [name, outline(lookup(id), lookup, names)]))
}

/** The same of one message type. */
export const outlineOf = ({ id }: MessageType, catalogue: Catalogue, lookup: ShapeLookup): Outline =>
  outline(lookup(id), lookup, typeNames(catalogue))

/** Every place in the values of each named shape, message types included, by its id. */
export function namedOutlines(catalogue: Catalogue, lookup: ShapeLookup): ReadonlyMap<string, Outline> {
  const names = typeNames(catalogue)
  return new Map(catalogue.named.map(({ id, shape }) => [id, outline(shape, lookup, names)]))
}

/** The places of an outline, each before those in it, less the root. */
export function* placesIn({ inside, repeats }: Outline): Generator<Outline> {
  if (repeats !== undefined) return
  const { properties, items, keys } = inside
  for (const place of [...properties.values(), items, keys]) {
    if (place === undefined) continue
    yield place
    yield* placesIn(place)
  }
}

type Names = ReadonlyMap<string, string>

const typeNames = ({ named }: Catalogue): Names => new Map(named.map(({ id, name }) => [id, name]))

/** A place whose inside is still to be outlined. */
type Pending = {
  readonly place: Outline
  readonly containers: ReadonlySet<Shape>
  readonly above: Pending | undefined
}

/** Goes by levels, so that a limit leaves out what lies deepest. */
function outline(shape: Shape, lookup: ShapeLookup, names: Names): Outline {
  const queue: Pending[] = []
  let count = 0
  const add = (candidates: readonly Shape[], path: string, kind: Outline['kind'], above?: Pending) => {
    const found = describeAny(candidates, lookup)
    if (found.shapes.length === 0 || count >= maxPlaces) return undefined
    count += 1
    const containers = new Set(found.shapes.filter(isContainer))
    const same = repeated(containers, above)
    const place = positionOf(candidates, found.shapes, {
      path,
      kind,
      personal: found.personal || (above?.place.personal ?? false),
      names,
      same,
    })
    if (same === undefined) queue.push({ place, containers, above })
    return place
  }
  const root = add([shape], '', 'root')
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) fill(next, add)
  return (
    root ?? positionOf([shape], [shape], { path: '', kind: 'root', personal: false, names, same: undefined })
  )
}

const isContainer = ({ kind }: Shape): boolean =>
  kind === 'object' || kind === 'record' || kind === 'array' || kind === 'tuple'

/** The place above that holds the same kinds of values, if all that can be in this one was outlined there. */
function repeated(containers: ReadonlySet<Shape>, above: Pending | undefined): Outline | undefined {
  if (containers.size === 0) return undefined
  const ids = [...containers].map(idOf)
  for (let one = above; one !== undefined; one = one.above) {
    const others = new Set([...one.containers].map(idOf))
    if (ids.every((id) => others.has(id))) return one.place
  }
  return undefined
}

/** A schema that stands at one place and is referred to from another has a shape for each. */
const idOf = ({ kind, origin }: Shape): string => `${kind} ${origin.file}#${origin.pointer}`

type Facts = {
  readonly path: string
  readonly kind: Outline['kind']
  readonly personal: boolean
  readonly names: Names
  readonly same: Outline | undefined
}

function positionOf(candidates: readonly Shape[], shapes: readonly Shape[], facts: Facts): Outline {
  const { path, kind, personal, names, same } = facts
  const described = candidates.find(({ description }) => description !== undefined) ?? shapes[0]
  const origin = (candidates[0] ?? shapes[0])?.origin ?? { file: '', pointer: '' }
  const shape = shapeNameOf(candidates, names)
  const list = listIn(shapes)
  return {
    path,
    kind,
    origin,
    candidates,
    shapes,
    ...(shape === undefined ? {} : { shape }),
    ...(described?.description === undefined ? {} : { description: described.description }),
    personal,
    deprecated: candidates.some(({ deprecated }) => deprecated === true),
    ...(list === undefined ? {} : { list }),
    ...(same === undefined ? {} : { repeats: same }),
    inside: same?.inside ?? { properties: new Map() },
  }
}

function shapeNameOf(candidates: readonly Shape[], names: Names): string | undefined {
  for (const shape of candidates) {
    if (shape.kind === 'reference') return names.get(shape.target)
    const inner = membersOf(shape)
    const found = inner.length === 0 ? undefined : shapeNameOf(inner, names)
    if (found !== undefined) return found
  }
  return undefined
}

function membersOf(shape: Shape): readonly Shape[] {
  if (shape.kind === 'array') return [shape.items]
  return shape.kind === 'union' || shape.kind === 'intersection' ? shape.members : []
}

/** A single value that is always the same is no list. */
function listIn(shapes: readonly Shape[]): ValueList | undefined {
  const values = new Set(shapes.flatMap(listedValues).filter(isScalar))
  const isOpen = shapes.some(({ kind }) => kind === 'openList')
  return values.size > (isOpen ? 0 : 1) ? { values: [...values], isOpen } : undefined
}

export const isScalar = (value: Json): value is Scalar => typeof value !== 'object' || value === null

type Add = (
  candidates: readonly Shape[],
  path: string,
  kind: Outline['kind'],
  above: Pending,
) => Outline | undefined

function fill(pending: Pending, add: Add): void {
  const { place, containers } = pending
  const shapes = [...containers]
  for (const name of namesIn(shapes)) {
    const inner = add(propertyShapes(shapes, name), place.path + pointerOf([name]), 'property', pending)
    if (inner) place.inside.properties.set(name, inner)
  }
  const items = add(shapes.flatMap(itemsIn), `${place.path}/[]`, 'items', pending)
  if (items) place.inside.items = items
  const keys = add(shapes.flatMap(freeIn), `${place.path}/{}`, 'keys', pending)
  if (keys) place.inside.keys = keys
}

function namesIn(shapes: readonly Shape[]): ReadonlySet<string> {
  const objects = shapes.filter((shape) => shape.kind === 'object')
  return new Set(
    objects.flatMap(({ properties, required }) => [...properties.map(({ name }) => name), ...required]),
  )
}

/** Every item has one place, also where the first ones have shapes of their own. */
function itemsIn(shape: Shape): readonly Shape[] {
  if (shape.kind === 'tuple') return [...shape.prefix, shape.rest]
  return itemShapes([shape], 0)
}

/** What stands under keys that no property names. */
function freeIn(shape: Shape): readonly Shape[] {
  if (shape.kind === 'record') return [shape.values]
  if (shape.kind !== 'object') return []
  const { patterns, additional } = shape
  const others = additional.kind === 'never' || saysNothing(additional) ? [] : [additional]
  return [...patterns.map((entry) => entry.shape), ...others]
}
