import { pointerOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import type { Draft } from '../schema/keywords.js'
import { idOf, type Resolved } from '../schema/resolve.js'
import type { TypeSet } from '../shape/json-types.js'
import type { Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'

/** What normalising one schema needs to know of the rest. */
export type Context = {
  readonly resolved: Resolved
  readonly lookup: ShapeLookup
  /** Whether `format` is more than words. */
  readonly assertsFormat: boolean
  /** Normalises a schema that stands inside another one, knowing the types that can get there. */
  readonly normalise: (schema: Json, place: Place, types: TypeSet) => Shape
}

/** What the references of a schema point at. */
export const targetsOf = (id: string, { resolved }: Context): readonly string[] => {
  const target = resolved.targets.get(id)
  return target === undefined ? [] : [target]
}

/** Where a schema stands, and the draft it is read by. */
export type Place = { readonly origin: Origin; readonly draft: Draft }

export const inside = ({ origin, draft }: Place, ...steps: readonly (string | number)[]): Place => ({
  origin: { file: origin.file, pointer: origin.pointer + pointerOf(steps) },
  draft,
})

export const idAt = ({ origin }: Place): string => idOf(origin)
