import type { Json } from '../json/value.js'
import type { Shape } from '../shape/shape.js'
import type { Both, Version } from './both.js'
import type { Change } from './change.js'
import { itemsOf } from './covers/arrays.js'
import { canonicalShape } from './covers/canonical-shape.js'
import { casesOf, TooManyCases } from './covers/cases.js'
import { isOf } from './covers/covers.js'
import { type All, keysOf } from './covers/objects.js'
import { arrayWith, objectWith } from './covers/samples.js'
import type { From, World } from './covers/side.js'

/** Deeper than this no way to the changed shape is looked for. */
const maxDepth = 12

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
    const message = safely(() => placed({ it: shape, side, world }, target, witness, new Set(), 0))
    if (message === undefined) continue
    if (isOf({ it: shape, side, world }, message) && !isOf({ it: other, side, world: 'valid' }, message))
      return message
  }
  return undefined
}

/** A value of a shape that has the witness where the target stands in it. */
function placed(
  shape: From<Shape>,
  target: string,
  witness: Json,
  met: ReadonlySet<string>,
  depth: number,
): Json | undefined {
  const { it, side } = shape
  if (canonicalShape(it) === target) return witness
  if (depth > maxDepth) return undefined
  if (it.kind === 'reference') {
    if (met.has(it.target)) return undefined
    const inner = { ...shape, it: side.lookup(it.target) }
    if (it.assertions.length === 0 && canonicalShape(inner.it) === target) return witness
    return placed(inner, target, witness, new Set([...met, it.target]), depth + 1)
  }
  const inside = (shapes: All | undefined): Json | undefined => {
    for (const one of shapes ?? []) {
      const value = placed(one, target, witness, met, depth + 1)
      if (value !== undefined) return value
    }
    return undefined
  }
  for (const one of casesOf(shape)) {
    if (one.type === 'object') {
      const keys = keysOf(one)
      for (const key of keys.names) {
        const value = inside(keys.shapesOf(key))
        if (value !== undefined) return objectWith(one, new Map([[key, value]]))
      }
      const value = inside(keys.rest)
      if (value !== undefined) return objectWith(one, new Map([['key', value]]))
    }
    if (one.type === 'array') {
      const items = itemsOf(one)
      for (let index = 0; index <= items.positions; index += 1) {
        const value = inside(items.shapesAt(index))
        if (value !== undefined) return arrayWith(one, new Map([[index, value]]))
      }
    }
  }
  return undefined
}

function safely<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof TooManyCases) return undefined
    throw error
  }
}
