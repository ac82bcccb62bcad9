import { checksOf } from '../emit/checks/in-process.js'
import type { Json } from '../json/value.js'
import { shapeAt } from '../normalise/index.js'
import { type Issue, issuesOf } from '../runtime/issue.js'
import { originOf } from '../schema/resolve.js'
import { clearVerdict } from '../shape/clear-verdict.js'
import type { Shape } from '../shape/shape.js'
import { lenientLookup } from '../shape/shape-lookup.js'
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
  const lookup = lenientLookup(shapes)
  const lookupInner = (id: string): Shape => shapeOf(id) ?? lookup(id)
  const checks = checksOf(lookupInner)
  const canJudge = canBeCompiled(subject)
  const judge: Judge['issuesOf'] = (value, id) => {
    const shape = canJudge && !broken.has(originOf(id).file) ? shapeOf(id) : undefined
    if (shape === undefined || clearVerdict(value, shape, lookupInner)) return []
    const faults = checks(id)(value)
    return faults === null ? [] : issuesOf(faults, value)
  }
  return { issuesOf: judge, shapeOf }
}
