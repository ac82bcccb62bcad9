import type { Shape } from './shape.js'

/** The named shapes of a catalogue by id: every message type and resource, and whatever else a `$ref` points at. */
export type Shapes = ReadonlyMap<string, Shape>

/** Looks a named shape up by id. */
export type ShapeLookup = (id: string) => Shape

/** The shape itself, or what it refers to in the end; a reference in a circle stays as it is. */
export function targetOf(shape: Shape, lookup: ShapeLookup): Shape {
  const seen = new Set<Shape>()
  let target = shape
  while (target.kind === 'reference' && !seen.has(target)) {
    seen.add(target)
    target = lookup(target.target)
  }
  return target
}

/** A lookup for schemas that may be broken: a shape that is missing has its problem already, and stands for anything. */
export const lenientLookup =
  (shapes: Shapes): ShapeLookup =>
  (id) =>
    shapes.get(id) ?? { kind: 'any', origin: { file: '', pointer: '' }, assertions: [] }
