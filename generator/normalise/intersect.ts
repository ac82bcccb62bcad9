import type { Origin } from '../problems/problem.js'
import { isOpenObject } from '../shape/openness.js'
import type { ObjectShape, Property, Shape } from '../shape/shape.js'
import { alsoPersonal, asserting, assertsNothing, bare, withoutWords } from './common.js'

/** Wider products of unions than this stay an intersection. */
const maxProduct = 64

/**
 * All of several shapes at once: `A & B`. Objects written in place are merged, and a union of such objects takes the
 * others in, so that the result reads like one that was written out.
 */
export function intersect(parts: readonly Shape[], origin: Origin): Shape {
  const silent = parts.filter((part) => part.kind === 'any' && assertsNothing(part))
  const speaking = parts.filter((part) => !silent.includes(part))
  const impossible = speaking.find((part) => part.kind === 'never')
  if (impossible) return impossible
  const merged = distribute(speaking.reduce<readonly Shape[]>(mergeInto, []), origin)
  const [first, ...others] = merged
  if (!first) return alsoPersonal(silent[0] ?? { kind: 'any', ...bare(origin) }, silent)
  if (others.length === 0) return alsoPersonal(first, silent)
  return alsoPersonal({ kind: 'intersection', ...bare(origin), members: merged.map(withoutWords) }, silent)
}

/** Adds a part to those before it, joined with the first that can take it in. */
function mergeInto(parts: readonly Shape[], part: Shape): readonly Shape[] {
  for (const [index, earlier] of parts.entries()) {
    const joined = join(earlier, part)
    if (joined) return parts.map((other, at) => (at === index ? joined : other))
  }
  return [...parts, part]
}

/** One shape for two, where that is exact. */
function join(one: Shape, other: Shape): Shape | undefined {
  if (one.kind === 'object' && other.kind === 'object') return mergeObjects(one, other)
  if (isOpenEnded(one) && covers(one, other)) return alsoPersonal(asserting(other, one.assertions), [one])
  if (isOpenEnded(other) && covers(other, one)) return alsoPersonal(asserting(one, other.assertions), [other])
  return undefined
}

/** A primitive says nothing but its type and its assertions. */
const isOpenEnded = (shape: Shape): boolean =>
  shape.kind === 'string' ||
  shape.kind === 'number' ||
  shape.kind === 'integer' ||
  shape.kind === 'boolean' ||
  shape.kind === 'null'

/** Whether every value of the second has the type of the first. */
function covers(base: Shape, shape: Shape): boolean {
  if (shape.kind === base.kind) return true
  if (shape.kind === 'integer') return base.kind === 'number'
  if (shape.kind === 'openList')
    return shape.base === base.kind || (shape.base === 'integer' && base.kind === 'number')
  if (shape.kind === 'literal') return fits(shape.value, base.kind)
  return (
    shape.kind === 'union' &&
    shape.members.length > 0 &&
    shape.members.every((member) => covers(base, member))
  )
}

function fits(value: unknown, kind: Shape['kind']): boolean {
  if (kind === 'null') return value === null
  return kind === 'integer' ? Number.isInteger(value) : typeof value === kind
}

/** `{ a } & { b } -> { a, b }`; closed objects and patterns stay apart, as they speak of the other's keys. */
function mergeObjects(one: ObjectShape, other: ObjectShape): ObjectShape | undefined {
  if (!isOpenObject(one) || !isOpenObject(other)) return undefined
  const properties = [...one.properties]
  for (const property of other.properties) {
    const index = properties.findIndex(({ name }) => name === property.name)
    const earlier = properties[index]
    if (earlier) properties[index] = mergeProperty(earlier, property)
    else properties.push(property)
  }
  return {
    ...one,
    ...(other.personal ? { personal: true } : {}),
    properties,
    required: [...new Set([...one.required, ...other.required])],
    requiredAt: new Map([...(other.requiredAt ?? []), ...(one.requiredAt ?? [])]),
    assertions: [...one.assertions, ...other.assertions],
  }
}

function mergeProperty(one: Property, other: Property): Property {
  const shape = intersect([one.shape, other.shape], other.shape.origin)
  const description = one.shape.description ?? other.shape.description
  const form = one.shape.form ?? other.shape.form
  return {
    name: one.name,
    shape: {
      ...shape,
      ...(description === undefined ? {} : { description }),
      ...(form === undefined ? {} : { form }),
    },
  }
}

/** `[{ a }, { b } | { c }] -> [{ a, b } | { a, c }]`, where all of them are objects written in place. */
function distribute(parts: readonly Shape[], origin: Origin): readonly Shape[] {
  const object = parts.find((part): part is ObjectShape => part.kind === 'object' && isOpenObject(part))
  const found = parts.find(
    (part) =>
      part.kind === 'union' &&
      part.members.every((member) => member.kind === 'object' && isOpenObject(member)),
  )
  if (!object || found?.kind !== 'union' || found.members.length > maxProduct) return parts
  const members = found.members.flatMap((member) => {
    const merged = member.kind === 'object' ? mergeObjects(object, member) : undefined
    return merged ? [{ ...merged, origin: member.origin, ...described(member) }] : []
  })
  if (members.some((member) => member.properties.some(({ shape }) => shape.kind === 'never'))) return parts
  const rest = parts.filter((part) => part !== object && part !== found)
  const product: Shape = {
    ...bare(origin),
    kind: 'union',
    members,
    exclusive: found.exclusive,
    assertions: found.assertions,
  }
  if (found.personal) return distribute([...rest, { ...product, personal: true }], origin)
  return distribute([...rest, product], origin)
}

const described = ({ description }: Shape): { description?: string } =>
  description === undefined ? {} : { description }
