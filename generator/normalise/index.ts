import type { Json } from '../json/value.js'
import type { Origin, Problem, Result } from '../problems/problem.js'
import { isTopicFile } from '../schema/folder.js'
import { keywordProblems } from '../schema/keyword-problems.js'
import type { Reading } from '../schema/manifest.js'
import { metaSchemaProblems } from '../schema/meta-schema.js'
import { idOf, type Resolved } from '../schema/resolve.js'
import { allTypes, type TypeSet } from '../shape/json-types.js'
import type { Shape } from '../shape/shape.js'
import { lenientLookup, type Shapes } from '../shape/shape-lookup.js'
import { bare } from './common.js'
import type { Context, Place } from './context.js'
import { inPlaceCycles } from './cycles.js'
import { wideExclusiveUnions } from './exclusive.js'
import { refine } from './refine.js'
import { shapeOf } from './schema.js'

const plainly: Reading = { format: 'assert', ignore: [] }

/** Turns every schema into its shape, or says why it cannot be one. Topics are lists, not shapes, and stay out. */
export function normalise(resolved: Resolved, reading: Reading = plainly): Result<Shapes> {
  const problems: Problem[] = []
  const faulty = new Set<string>()
  for (const file of resolved.files.values()) {
    const found = metaSchemaProblems(file)
    if (found.length > 0) faulty.add(file.path)
    problems.push(...found)
  }
  problems.push(...keywordProblems(resolved, reading))
  const raw = rawShapes(resolved, faulty, reading)
  const lookup = lenientLookup(raw)
  const shapes = new Map([...raw].map(([id, shape]) => [id, refine(shape, lookup)]))
  return { value: shapes, problems: [...problems, ...inPlaceCycles(shapes), ...wideExclusiveUnions(shapes)] }
}

/** The shape of any schema by its id, also of one that stands inside another; `shapes` are those of the named ones. */
export function shapeAt(
  id: string,
  resolved: Resolved,
  shapes: Shapes,
  { format }: Reading,
): Shape | undefined {
  const located = resolved.schemas.get(id)
  if (!located) return undefined
  const context = contextOf(resolved, shapes, format)
  const shape = shapeOf(located.schema, { origin: located.origin, draft: located.draft }, allTypes, context)
  return refine(shape, context.lookup)
}

function contextOf(resolved: Resolved, shapes: Shapes, format: Reading['format']): Context {
  const context: Context = {
    resolved,
    assertsFormat: format === 'assert',
    lookup: lenientLookup(shapes),
    normalise: (schema: Json, place: Place, types: TypeSet) => shapeOf(schema, place, types, context),
  }
  return context
}

function rawShapes(resolved: Resolved, faulty: ReadonlySet<string>, { format }: Reading): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  const context = contextOf(resolved, shapes, format)
  const waiting = rootsOf(resolved)
  const asked = new Set(waiting.map(idOf))
  for (const target of resolved.targets.values()) {
    const located = resolved.schemas.get(target)
    if (!located || asked.has(target)) continue
    asked.add(target)
    waiting.push(located.origin)
  }
  for (const origin of waiting) {
    const located = resolved.schemas.get(idOf(origin))
    if (!located) continue
    const isSound = !faulty.has(origin.file)
    shapes.set(
      idOf(origin),
      isSound
        ? shapeOf(located.schema, { origin, draft: located.draft }, allTypes, context)
        : { kind: 'any', ...bare(origin) },
    )
  }
  return shapes
}

const rootsOf = (resolved: Resolved): Origin[] =>
  [...resolved.files.keys()].filter((file) => !isTopicFile(file)).map((file) => ({ file, pointer: '' }))
