import type { Json } from '../json/value.js'
import type { Shape } from '../shape/shape.js'
import type { Both, Version } from './both.js'
import type { Change } from './change.js'
import { itemsOf } from './covers/array-items.js'
import { canonicalShape } from './covers/canonical-shape.js'
import { casesOf } from './covers/cases.js'
import { keyLike } from './covers/object-doubt.js'
import { keysOf } from './covers/object-keys.js'
import { arrayWith, objectWith, safely } from './covers/samples.js'
import { type All, distinct, type From, isOf, type World } from './covers/side.js'

/** More shapes than these are not looked into on the way to the changed one. */
const maxShapes = 2_000

/**
 * A whole message with a witness at its place: one that a version documents and the other does not know. Undefined
 * where no message type among `names` leads to the changed shape, or the message turns out not to show the break.
 */
export function messageWith(
  witness: Json,
  { whole, pair = whole }: Change,
  names: readonly string[],
  { from, to, world }: { readonly from: Version; readonly to: Version; readonly world: World },
  { side, old }: Both,
): Json | undefined {
  const all = whole ?? pair
  if (!all) return undefined
  const target = canonicalShape(from === old ? all.old : all.next)
  for (const name of names) {
    const [shape, other] = [from.shapeOf(name), to.shapeOf(name)]
    if (!shape || !other) continue
    const start: From<Shape> = { it: shape, side, world }
    const shows = (message: Json): boolean =>
      isOf(start, message) && !isOf({ it: other, side, world: 'valid' }, message)
    const message = safely(() =>
      firstOf(placed(start, target, witness, new Set(), { left: maxShapes }), shows),
    )
    if (message !== undefined) return message
  }
  return undefined
}

/** More places than these are not tried: many shapes are written like the target. */
const maxPlaces = 64

function firstOf(messages: Iterable<Json>, holds: (message: Json) => boolean): Json | undefined {
  let tried = 0
  for (const message of messages) {
    if (holds(message)) return message
    tried += 1
    if (tried >= maxPlaces) return undefined
  }
  return undefined
}

/** Values of a shape that have the witness where a shape like the target stands in it. */
function* placed(
  shape: From<Shape>,
  target: string,
  witness: Json,
  met: ReadonlySet<Shape>,
  budget: { left: number },
): Generator<Json> {
  const { it, side } = shape
  if (canonicalShape(it) === target) yield witness
  // The shortest way leads through no shape twice.
  if (met.has(it) || budget.left <= 0) return
  budget.left -= 1
  const way = new Set([...met, it])
  if (it.kind === 'reference') {
    yield* placed({ ...shape, it: side.lookup(it.target) }, target, witness, way, budget)
    return
  }
  const inside = function* (shapes: All | undefined): Generator<Json> {
    for (const one of distinct(shapes ?? [])) yield* placed(one, target, witness, way, budget)
  }
  const made = function* (
    values: Iterable<Json>,
    around: (value: Json) => Json | undefined,
  ): Generator<Json> {
    for (const value of values) {
      const whole = around(value)
      if (whole !== undefined) yield whole
    }
  }
  for (const one of casesOf(shape)) {
    if (one.type === 'object') {
      const keys = keysOf(one)
      for (const key of keys.names)
        yield* made(inside(keys.shapesOf(key)), (value) => objectWith(one, new Map([[key, value]])))
      for (const { pattern, shapes } of keys.patterns) {
        const key = keyLike(pattern)
        if (key === undefined) continue
        yield* made(inside(shapes), (value) => objectWith(one, new Map([[key, value]])))
      }
      yield* made(inside(keys.rest), (value) => objectWith(one, new Map([['key', value]])))
    }
    if (one.type === 'array') {
      const items = itemsOf(one)
      for (let index = 0; index <= items.positions; index += 1)
        yield* made(inside(items.shapesAt(index)), (value) => arrayWith(one, new Map([[index, value]])))
    }
  }
}
