import { checksOf } from '../emit/checks/in-process.js'
import type { Json } from '../json/value.js'
import { shapeAt } from '../normalise/index.js'
import type { Check } from '../runtime/check.js'
import { type Issue, issuesOf } from '../runtime/issue.js'
import { originOf } from '../schema/resolve.js'
import type { Shape, UnionShape } from '../shape/shape.js'
import { lookupIn } from '../shape/shape-lookup.js'
import { lists } from '../shape/values.js'
import type { Subject } from './rule.js'
import { patternsCompile } from './rules/pattern.js'

/** Knows the schemas of a catalogue by their ids, wherever they stand. */
export type Judge = {
  /** What is wrong with a value; nothing where it cannot be judged. */
  readonly issuesOf: (value: Json, id: string) => readonly Issue[]
  readonly shapeOf: (id: string) => Shape | undefined
}

const made = new WeakMap<Subject, Judge>()

/** The judge of the schemas of a catalogue; one, whoever asks. */
export function judgeOf(subject: Subject): Judge {
  const known = made.get(subject) ?? makeJudge(subject)
  made.set(subject, known)
  return known
}

/** Whether validators can be made of all schemas; where one cannot, that has been told. */
export const canBeCompiled = ({ resolved, earlier }: Subject): boolean =>
  patternsCompile(resolved) && !earlier.some(({ rule }) => rule === 'reference-cycle' || rule === 'limit')

function makeJudge(subject: Subject): Judge {
  const { resolved, shapes, catalogue, broken } = subject
  const inner = new Map<string, Shape | undefined>()
  const shapeOf = (id: string): Shape | undefined => {
    if (shapes.has(id)) return shapes.get(id)
    if (!inner.has(id)) inner.set(id, shapeAt(id, resolved, shapes, catalogue.manifest))
    return inner.get(id)
  }
  const lookup = lookupIn(shapes)
  const checks: (id: string) => Check = checksOf((id) => shapeOf(id) ?? lookup(id))
  const canJudge = canBeCompiled(subject)
  const judge: Judge['issuesOf'] = (value, id) => {
    const shape = canJudge && !broken.has(originOf(id).file) ? shapeOf(id) : undefined
    if (shape === undefined || clearlyFits(value, shape)) return []
    const faults = checks(id)(value)
    return faults === null ? [] : issuesOf(faults, value)
  }
  return { issuesOf: judge, shapeOf }
}

/** Whether a value fits for sure; most are plain, and need no validator. */
function clearlyFits(value: Json, shape: Shape): boolean {
  if (shape.assertions.length > 0) return false
  switch (shape.kind) {
    case 'any':
      return true
    case 'null':
      return value === null
    case 'boolean':
    case 'number':
    case 'string':
      return typeof value === shape.kind
    case 'integer':
      return Number.isInteger(value)
    case 'openList':
    case 'literal':
      return lists(shape, value)
    case 'union':
      return (
        !shape.exclusive &&
        (listedIn(shape).has(value) ||
          shape.members.some((member) => member.kind !== 'literal' && clearlyFits(value, member)))
      )
    default:
      return false
  }
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
