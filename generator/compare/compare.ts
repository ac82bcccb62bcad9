import type { Catalogue } from '../catalogue/catalogue-model.js'
import type { Json } from '../json/value.js'
import { compareTexts } from '../problems/compare-texts.js'
import type { Shape } from '../shape/shape.js'
import { type Both, bothOf, type Version } from './both.js'
import { catalogueChanges } from './catalogue-changes/catalogue-changes.js'
import { spelledOnce } from './catalogue-changes/spellings.js'
import type { Change } from './change.js'
import { changesBetween } from './changes/changes.js'
import { canonicalShape } from './covers/canonical-shape.js'
import { covers } from './covers/covers.js'
import { type Asked, type Judged, judge, levelOf } from './judge-change.js'
import { messageWith } from './message-witness.js'
import { Reach } from './reach.js'

/** A change, whom it breaks, and where it reaches. */
export type Finding = Change &
  Judged & {
    readonly reaches: { readonly messageTypes: readonly string[]; readonly topics: readonly string[] }
    /** What the compiler says; only where it was asked. */
    readonly compiler?: CompilerError
  }

/** A line of code that compiled and does not any more, and what TypeScript says of it. */
export type CompilerError = {
  /** The version of TypeScript: `6.0.2`. */
  readonly typescript: string
  readonly line: string
  /** `TS2339` */
  readonly error: string
}

/**
 * What differs between two catalogues. One finding for a changed shape, however many message types use it; sorted by
 * how much it asks for, then by path.
 */
export function compare(old: Catalogue, next: Catalogue, asked: Asked = 'documented'): readonly Finding[] {
  const both = bothOf(old, next)
  const reach = new Reach(old, next)
  const shapes = shapeChanges(both)
  const changes = spelledOnce([...catalogueChanges(both), ...shapes], old)
  const found = changes.map((change): Finding => {
    const reaches = change.reaches ?? reach.of(change.path)
    return {
      ...change,
      ...inMessages(change, judge(change, both, asked), reaches.messageTypes, both, asked),
      reaches,
    }
  })
  return [...found, ...missed(found, both, reach, asked)].sort(
    (one, other) =>
      levels.indexOf(one.level) - levels.indexOf(other.level) ||
      compareTexts(one.path, other.path) ||
      compareTexts(one.id, other.id),
  )
}

/**
 * Each witness as a whole message, where one can be made. Where none can, and every message type that has the shape proves to be
 * as it was, what is around the shape makes up for the change, and nothing breaks.
 */
function inMessages(
  change: Change,
  judged: Judged,
  names: readonly string[],
  both: Both,
  asked: Asked,
): Judged {
  const world = asked === 'all' ? 'valid' : 'documented'
  const { old, next, side } = both
  const isAsBefore = (from: Version, to: Version): boolean =>
    names.length > 0 &&
    names.length <= maxProved &&
    names.every((name) => {
      const [one, other] = [from.shapeOf(name), to.shapeOf(name)]
      return (
        one && other && covers({ it: one, side, world }, { it: other, side, world: 'valid' }).holds === 'yes'
      )
    })
  const witness: { stay?: Json; upgrade?: Json } = {}
  let axis = judged.axis
  for (const [direction, from, to] of [
    ['stay', next, old],
    ['upgrade', old, next],
  ] as const) {
    const value = judged.witness[direction]
    if (value === undefined) continue
    const message = messageWith(value, change, names, { from, to, world }, both)
    if (message === undefined && change.pair && isAsBefore(from, to))
      axis = axis.filter((one) => one !== direction)
    else witness[direction] = message ?? value
  }
  if (axis.length === judged.axis.length) return { ...judged, witness }
  return { ...judged, witness, axis, level: levelOf({ ...change, axis, source: judged.source }) }
}

/** Of a shape that more message types have than these, no proof is tried for each. */
const maxProved = 20

const levels: readonly Judged['level'][] = ['major', 'minor', 'patch']

function shapeChanges(both: Both): readonly Change[] {
  const { old, next } = both
  return old.names.flatMap((name): readonly Change[] => {
    const [before, after] = [old.originals.get(name), next.originals.get(name)]
    if (!before || !after || before === after) return []
    if (both.isAlike(name)) return []
    const [one, other] = [old.shapeOf(name), next.shapeOf(name)]
    if (!one || !other) return []
    return canonicalShape(one) === canonicalShape(other)
      ? annotated(one, other, name, both)
      : inOnePlace(changesBetween(one, other, name, both))
  })
}

/** What several alternatives have from one place of a schema changes once. */
function inOnePlace(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>()
  for (const change of changes) {
    const { id, place, message, old, next } = change
    const path = change.path.replace(/\|[^.[|]*/g, '')
    const key = JSON.stringify([id, path, place, message, old, next])
    found.set(key, found.has(key) ? { ...change, path } : change)
  }
  return [...found.values()]
}

/** Shapes that assert the same may still differ in what they say of themselves. */
const annotated = (old: Shape, next: Shape, path: string, both: Both): readonly Change[] =>
  changesBetween(old, next, path, both).filter(({ pair }) => pair === undefined)

/**
 * The net under the changes: where a message type breaks as a whole, and no change of what it is made of says so, that
 * break is a finding too.
 */
function missed(found: readonly Finding[], both: Both, reach: Reach, asked: Asked): readonly Finding[] {
  const world = asked === 'all' ? 'valid' : 'documented'
  return both.next.catalogue.messageTypes.flatMap(({ name }): readonly Finding[] => {
    const [one, other] = [both.old.shapeOf(name), both.next.shapeOf(name)]
    if (!one || !other || !reach.isChanged(name, both)) return []
    const told = new Set(
      found.filter(({ reaches }) => reaches.messageTypes.includes(name)).flatMap(({ axis }) => axis),
    )
    const side = both.side
    const stay = told.has('stay')
      ? undefined
      : covers({ it: other, side, world }, { it: one, side, world: 'valid' })
    const upgrade = told.has('upgrade')
      ? undefined
      : covers({ it: one, side, world }, { it: other, side, world: 'valid' })
    if (stay?.holds !== 'no' && upgrade?.holds !== 'no') return []
    return [
      {
        id: 'shape-changed',
        path: name,
        place: { side: 'new', origin: other.origin },
        message: 'No single change breaks this; several together do.',
        axis: [
          ...(stay?.holds === 'no' ? (['stay'] as const) : []),
          ...(upgrade?.holds === 'no' ? (['upgrade'] as const) : []),
        ],
        level: upgrade?.holds === 'no' ? 'major' : 'minor',
        witness: {
          ...(stay?.holds === 'no' ? { stay: stay.witness } : {}),
          ...(upgrade?.holds === 'no' ? { upgrade: upgrade.witness } : {}),
        },
        undecided: [],
        reaches: reach.of(name),
      },
    ]
  })
}
