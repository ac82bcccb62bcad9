import { saysNothing } from '../../shape/openness.js'
import type { ObjectShape, RecordShape, Shape } from '../../shape/shape.js'
import { boundsOf, type Case } from './cases.js'
import type { All } from './side.js'

/** What is certain of the keys of the objects of a case. */
export type Keys = {
  /** Every key that a schema names. */
  readonly names: readonly string[]
  readonly required: ReadonlySet<string>
  /** What a key holds; undefined where it cannot be there. */
  readonly shapesOf: (key: string) => All | undefined
  readonly patterns: readonly { readonly pattern: string; readonly shapes: All }[]
  /** What every other key holds; undefined where there is no other key. */
  readonly rest: All | undefined
  readonly min: number
  readonly max: number
}

export function keysOf(one: Case): Keys {
  const parts = one.parts.flatMap(({ it, ...from }) =>
    it.kind === 'object' || it.kind === 'record' ? [{ ...from, it: asObject(it) }] : [],
  )
  const documented = parts.filter(({ world }) => world === 'documented')
  const absent = new Set(
    one.assertions.flatMap(({ it }) => (it.keyword === 'not' ? onlyRequired(it.shape) : [])),
  )
  const named = one.assertions.flatMap(({ it, ...from }) =>
    it.keyword === 'propertyNames' ? [{ ...from, it: it.shape }] : [],
  )
  const required = requiredIn(
    one,
    parts.flatMap(({ it }) => it.required),
  )

  const closed = closedKeys(one)
  const shapesOf = (key: string): All | undefined => {
    if (
      closed?.has(key) === false ||
      absent.has(key) ||
      !named.every(({ it, side }) => side.accepts(it, key))
    )
      return undefined
    if (documented.length > 0 && !documented.some(({ it }) => names(it, key))) return undefined
    const shapes = parts.flatMap(({ it, side, world }) =>
      shapesAt(it, key).map((shape) => ({ it: shape, side, world })),
    )
    return shapes.some(({ it }) => it.kind === 'never')
      ? undefined
      : shapes.filter(({ it }) => !saysNothing(it))
  }
  const others = parts.map(({ it, side, world }) => ({ it: it.additional, side, world }))
  const hasRest =
    closed === undefined &&
    others.every(({ it }) => it.kind !== 'never') &&
    (documented.length === 0 || documented.some(({ it }) => !saysNothing(it.additional)))
  const ownNames = new Set([
    ...(closed ?? []),
    ...parts.flatMap(({ it }) => [...it.properties.map(({ name }) => name), ...it.required]),
  ])
  const patterns = parts.flatMap(({ it, side, world }) =>
    it.patterns.map(({ pattern, shape }) => ({ pattern, shapes: [{ it: shape, side, world }] })),
  )
  const counts = [...ownNames].filter((key) => shapesOf(key) !== undefined).length
  const bounds = boundsOf(one, 'minProperties', 'maxProperties')
  return {
    names: [...new Set([...ownNames, ...required])],
    required,
    shapesOf,
    patterns,
    rest: hasRest ? others.filter(({ it }) => !saysNothing(it)) : undefined,
    min: Math.max(bounds.min, required.size),
    max: hasRest || patterns.length > 0 ? bounds.max : Math.min(bounds.max, counts),
  }
}

/** All keys that a case can have, where its `unevaluatedProperties` takes no other. */
function closedKeys({ assertions }: Case): ReadonlySet<string> | undefined {
  for (const { it } of assertions) {
    if (it.keyword !== 'unevaluatedProperties' || it.shape.kind !== 'never') continue
    if (it.known.some(({ all, patterns }) => all || patterns.length > 0)) continue
    return new Set(it.known.flatMap(({ names }) => names))
  }
  return undefined
}

/** A record is an object without names. */
export function asObject(shape: ObjectShape | RecordShape): ObjectShape {
  if (shape.kind === 'object') return shape
  const { values, ...common } = shape
  return { ...common, kind: 'object', properties: [], required: [], patterns: [], additional: values }
}

/** What an object says of one key. */
export function shapesAt(object: ObjectShape, key: string): readonly Shape[] {
  const own = object.properties.filter(({ name }) => name === key).map(({ shape }) => shape)
  const matching = object.patterns
    .filter(({ pattern }) => new RegExp(pattern, 'u').test(key))
    .map(({ shape }) => shape)
  const said = [...own, ...matching]
  return said.length > 0 ? said : [object.additional]
}

function names(object: ObjectShape, key: string): boolean {
  return (
    !saysNothing(object.additional) ||
    object.required.includes(key) ||
    object.properties.some(({ name }) => name === key) ||
    object.patterns.some(({ pattern }) => new RegExp(pattern, 'u').test(key))
  )
}

/** `{ "required": ["a"] }` -> `a`: what is not that has no such key. */
export function onlyRequired(shape: Shape): readonly string[] {
  const isOne =
    shape.kind === 'object' &&
    shape.required.length === 1 &&
    shape.properties.length + shape.patterns.length + shape.assertions.length === 0 &&
    saysNothing(shape.additional)
  if (isOne) return shape.required
  if (shape.kind !== 'union') return []
  // A schema without a type speaks of objects alone, and takes the other types as they come.
  const objects = shape.members.filter((member) => member.kind === 'object')
  return objects.length === 1 && objects[0] ? onlyRequired(objects[0]) : []
}

/** With what the presence of a required key requires. */
function requiredIn({ assertions }: Case, required: readonly string[]): ReadonlySet<string> {
  const found = new Set(required)
  for (let size = -1; size < found.size; ) {
    size = found.size
    for (const { it } of assertions) {
      if (it.keyword !== 'dependentRequired') continue
      for (const [key, others] of it.value) if (found.has(key)) for (const other of others) found.add(other)
    }
  }
  return found
}

/** A key that is none of some. */
export function unusedKey(taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const key = number === 0 ? 'key' : `key${number}`
    if (!taken.has(key)) return key
  }
}
