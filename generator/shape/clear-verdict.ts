import { isObject, type Json } from '../json/value.js'
import { areUnique, equal } from '../runtime/equal.js'
import { formats } from '../runtime/formats/index.js'
import { isMultiple } from '../runtime/multiple.js'
import { unicodeLength } from '../runtime/unicode-length.js'
import type { Assertion, ObjectShape, Shape, UnionShape } from './shape.js'
import type { ShapeLookup } from './shape-lookup.js'

/** `undefined` where only a validator can tell. */
export type Verdict = boolean | undefined

/**
 * Whether a value is valid, where that is clear without a validator: one is made in milliseconds, and most values are plain.
 * Every verdict is the validator's. The shape's patterns must compile.
 */
export function clearVerdict(value: Json, shape: Shape, lookup: ShapeLookup): Verdict {
  return new Judge(lookup).of(value, shape, 0)
}

/** So many shapes are looked at, so deep: members that hold each other may be tried again and again. */
const mostSteps = 20_000
const mostDeep = 200

class Judge {
  private readonly lookup: ShapeLookup
  private steps = 0

  constructor(lookup: ShapeLookup) {
    this.lookup = lookup
  }

  of(value: Json, shape: Shape, depth: number): Verdict {
    this.steps += 1
    if (this.steps > mostSteps || depth > mostDeep) return undefined
    return both(this.plain(value, shape, depth + 1), () =>
      all(shape.assertions, (assertion) => this.asserted(value, assertion, depth + 1)),
    )
  }

  private plain(value: Json, shape: Shape, depth: number): Verdict {
    switch (shape.kind) {
      case 'any':
        return true
      case 'never':
        return false
      case 'null':
        return value === null
      case 'boolean':
      case 'string':
        return typeof value === shape.kind
      case 'number':
        return Number.isFinite(value)
      case 'integer':
        return Number.isInteger(value)
      case 'openList':
        return shape.base === 'string'
          ? typeof value === 'string'
          : shape.base === 'integer'
            ? Number.isInteger(value)
            : Number.isFinite(value)
      case 'literal':
        return equal(value, shape.value)
      case 'array':
        return Array.isArray(value) && all(value, (item: Json) => this.of(item, shape.items, depth))
      case 'tuple':
        return (
          Array.isArray(value) &&
          all(value, (item: Json, index) => this.of(item, shape.prefix[index] ?? shape.rest, depth))
        )
      case 'record':
        return isObject(value) && all(Object.values(value), (item) => this.of(item, shape.values, depth))
      case 'object':
        return isObject(value) && this.object(value, shape, depth)
      case 'union':
        return this.union(value, shape, depth)
      case 'intersection':
        return all(shape.members, (member) => this.of(value, member, depth))
      case 'reference':
        return this.of(value, this.lookup(shape.target), depth)
    }
  }

  private object(
    value: { readonly [key: string]: Json },
    { properties, required, patterns, additional }: ObjectShape,
    depth: number,
  ): Verdict {
    if (!required.every((name) => Object.hasOwn(value, name))) return false
    const named = new Map(properties.map(({ name, shape }) => [name, shape]))
    const free = patterns.map(({ pattern, shape }) => ({ pattern: new RegExp(pattern, 'u'), shape }))
    return all(Object.keys(value), (key) => {
      const own = named.get(key)
      const matching = free.filter(({ pattern }) => pattern.test(key)).map(({ shape }) => shape)
      const shapes = own ? [own, ...matching] : matching
      const judge = (shape: Shape): Verdict => this.of(value[key] ?? null, shape, depth)
      return shapes.length > 0 ? all(shapes, judge) : judge(additional)
    })
  }

  private union(value: Json, shape: UnionShape, depth: number): Verdict {
    const { members, exclusive } = shape
    if (!exclusive && listedIn(shape).has(value)) return true
    let valid = 0
    let isClear = true
    for (const member of members) {
      const verdict = this.of(value, member, depth)
      if (verdict === undefined) isClear = false
      else if (verdict) valid += 1
      if (valid > (exclusive ? 1 : 0)) return !exclusive
    }
    return isClear ? valid === 1 : undefined
  }

  private asserted(value: Json, assertion: Assertion, depth: number): Verdict {
    switch (assertion.keyword) {
      case 'minLength':
        return typeof value !== 'string' || unicodeLength(value) >= assertion.value
      case 'maxLength':
        return typeof value !== 'string' || unicodeLength(value) <= assertion.value
      case 'minimum':
        return typeof value !== 'number' || value >= assertion.value
      case 'maximum':
        return typeof value !== 'number' || value <= assertion.value
      case 'exclusiveMinimum':
        return typeof value !== 'number' || value > assertion.value
      case 'exclusiveMaximum':
        return typeof value !== 'number' || value < assertion.value
      case 'minItems':
        return !Array.isArray(value) || value.length >= assertion.value
      case 'maxItems':
        return !Array.isArray(value) || value.length <= assertion.value
      case 'minProperties':
        return !isObject(value) || Object.keys(value).length >= assertion.value
      case 'maxProperties':
        return !isObject(value) || Object.keys(value).length <= assertion.value
      case 'multipleOf':
        return typeof value !== 'number' || isMultiple(value, assertion.value)
      case 'uniqueItems':
        return !Array.isArray(value) || areUnique(value)
      case 'pattern':
        return typeof value !== 'string' || new RegExp(assertion.value, 'u').test(value)
      case 'format':
        return typeof value !== 'string' || (formats.get(assertion.value)?.judge(value) ?? true)
      case 'not':
        return opposite(this.of(value, assertion.shape, depth))
      case 'if': {
        const verdict = this.of(value, assertion.if, depth)
        if (verdict === undefined) return undefined
        const branch = verdict ? assertion.then : assertion.else
        return branch === undefined || this.of(value, branch, depth)
      }
      default:
        return undefined
    }
  }
}

const both = (one: Verdict, other: () => Verdict): Verdict => {
  if (one === false) return false
  const next = other()
  return next === true ? one : next
}

const opposite = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict)

function all<Item>(items: readonly Item[], judge: (item: Item, index: number) => Verdict): Verdict {
  let verdict: Verdict = true
  for (const [index, item] of items.entries()) {
    const one = judge(item, index)
    if (one === false) return false
    if (one === undefined) verdict = undefined
  }
  return verdict
}

const listed = new WeakMap<UnionShape, ReadonlySet<Json>>()

/** The values that a union lists and asks nothing more of; each of a long list is looked for in it. */
function listedIn(union: UnionShape): ReadonlySet<Json> {
  const known =
    listed.get(union) ??
    new Set(
      union.members.flatMap((member) =>
        member.kind === 'literal' && member.assertions.length === 0 ? [member.value] : [],
      ),
    )
  listed.set(union, known)
  return known
}
