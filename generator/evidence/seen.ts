import { pointerOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import { idOf, originOf } from '../schema/resolve.js'
import type { Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import { lists } from '../shape/values.js'
import { propertyShapes, walk } from '../shape/walk.js'
import { listOf, valueKey } from './facts.js'

/**
 * The keys of the facts that a message shows: the properties that it has and the listed values that it holds. `isLeftOut`
 * says of a pointer that what is there proves nothing.
 */
export function factsIn(
  message: Json,
  shape: Shape,
  lookup: ShapeLookup,
  isLeftOut: (pointer: string) => boolean = () => false,
): ReadonlySet<string> {
  const keys = new Set<string>()
  const above: (readonly Shape[])[] = []
  walk(message, shape, lookup, ({ path, value, shapes }) => {
    if (isLeftOut(pointerOf(path))) return false
    const key = path.at(-1)
    const parents = above[path.length - 1] ?? []
    if (typeof key === 'string') {
      for (const { origin } of parents
        .filter(isObjectShape)
        .flatMap((parent) => propertyShapes([parent], key)))
        for (const id of placesOf(origin, key)) keys.add(id)
    }
    for (const one of shapes) if (lists(one, value)) keys.add(valueKey(listOf(one.origin), value))
    above[path.length] = shapes
    return shapes.length > 0
  })
  return keys
}

const isObjectShape = ({ kind }: Shape): boolean => kind === 'object'

/** The property that a place is, or stands in: a shape may have the place of what it was made of. */
function placesOf({ file, pointer }: Shape['origin'], key: string): readonly string[] {
  const end = `/properties${pointerOf([key])}`
  const at = `${pointer}/`.lastIndexOf(`${end}/`)
  return at < 0 ? [] : [idOf(originOf(`${file}#${pointer.slice(0, at + end.length)}`))]
}
