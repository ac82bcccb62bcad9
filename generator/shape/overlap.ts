import { canonical } from '../json/canonical.js'
import { typesOf } from './json-types.js'
import type { ObjectShape, Shape } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'
import { fewValues } from './values.js'

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
  return [...groups.values()].every(
    (group) => haveOwnValues(group.map(({ values }) => values)) || haveOwnTags(group),
  )
}

/** Every class has a few values, none of them in two classes. */
function haveOwnValues(classes: readonly (ReadonlySet<string> | undefined)[]): boolean {
  const taken = new Set<string>()
  for (const values of classes) {
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
  // Where one property tells all of them apart, no two need be compared.
  const names = [...(classes[0]?.tags.keys() ?? [])]
  if (names.some((name) => haveOwnValues(classes.map(({ tags }) => tags.get(name))))) return true
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
  const kind = depth > maxDepth ? undefined : oneTypeOf(shape, lookup)
  if (kind === undefined) return undefined
  switch (shape.kind) {
    case 'literal':
    case 'union': {
      const values = valuesOf(shape, lookup)
      return { kind, ...(values ? { values } : {}), tags: none }
    }
    case 'object':
      return { kind, tags: tagsOf(shape, lookup) }
    case 'reference':
      return classOf(shape.target, lookup, depth)
    case 'intersection': {
      const members = shape.members.flatMap((member) => classify(member, lookup, depth + 1) ?? [])
      return { kind, tags: new Map(members.flatMap(({ tags }) => [...tags])) }
    }
    default:
      return { kind, tags: none }
  }
}

/** The one JSON type that a shape takes, numbers as one; undefined where there are several, or none. */
function oneTypeOf(shape: Shape, lookup: ShapeLookup): string | undefined {
  const types = new Set(
    [...typesOf(shape, lookup)].map((type) => (type === 'integer' || type === 'fraction' ? 'number' : type)),
  )
  const [type] = types
  return types.size === 1 ? type : undefined
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
