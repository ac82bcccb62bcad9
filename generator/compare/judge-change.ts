import type { Json } from '../json/value.js'
import type { Shape } from '../shape/shape.js'
import { walk } from '../shape/walk.js'
import { type Both, typeShape, type Version } from './both.js'
import type { Change } from './change.js'
import { canonicalShape } from './covers/canonical-shape.js'
import { type Answer, covers } from './covers/covers.js'
import { isOf, type Side, type World } from './covers/side.js'

/**
 * `stay`: the installed package no longer knows a message that the new catalogue documents. `upgrade`: the new package
 * no longer knows one that the old catalogue documented. `source`: code that compiled is told by the compiler.
 */
export type Axis = 'stay' | 'upgrade' | 'source'

/** Code that reads stops compiling; only code that names every case is told; only code that makes values is told. */
export type SourceBreak = 'hard' | 'soft' | 'write'

export type Judged = {
  readonly axis: readonly Axis[]
  /** The version it asks for, from 1.0.0 on. */
  readonly level: 'major' | 'minor' | 'patch'
  readonly source?: SourceBreak
  /** A value of the changed shape for each wire axis that breaks. */
  readonly witness: { readonly stay?: Json; readonly upgrade?: Json }
  /** Questions that could be neither proved nor refuted, each with the reason. */
  readonly undecided: readonly { readonly axis: Axis; readonly reason: string }[]
}

/** `documented`: values without keys that no schema names, as servers that keep to the schema send them. */
export type Asked = 'documented' | 'all'

/** Whom a change breaks. A break is said only with a witness that both validators confirm. */
export function judge(change: Change, both: Both, asked: Asked = 'documented'): Judged {
  const { pair, whole = pair, isGone = false, isGrowth = false } = change
  if (!pair || !whole) return judgedWithoutValues(change)
  const { old, next } = pair
  const world: World = asked === 'all' ? 'valid' : 'documented'
  const parts = { old, next }
  const stay = wholeAnswer({ from: 'next', to: 'old' }, parts, whole, both.side, world, () =>
    examplesOf(whole.next, both.next, both),
  )
  const upgrade = wholeAnswer({ from: 'old', to: 'next' }, parts, whole, both.side, world, () =>
    examplesOf(whole.old, both.old, both),
  )
  const types = { old: typeShape(old), next: typeShape(next) }
  const wholeTypes = { old: typeShape(whole.old), next: typeShape(whole.next) }
  const read = wholeAnswer({ from: 'next', to: 'old' }, types, wholeTypes, both.types, 'documented')
  const write = wholeAnswer({ from: 'old', to: 'next' }, types, wholeTypes, both.types, 'documented')
  const source =
    isGone || read.holds === 'no' ? (isGrowth ? 'soft' : 'hard') : write.holds === 'no' ? 'write' : undefined
  const axis: readonly Axis[] = [
    ...(stay.holds === 'no' ? (['stay'] as const) : []),
    ...(upgrade.holds === 'no' ? (['upgrade'] as const) : []),
    ...(source === 'hard' || source === 'soft' ? (['source'] as const) : []),
  ]
  return {
    axis,
    level: levelOf({ ...change, axis, source }),
    ...(source ? { source } : {}),
    witness: {
      ...(stay.holds === 'no' ? { stay: stay.witness } : {}),
      ...(upgrade.holds === 'no' ? { upgrade: upgrade.witness } : {}),
    },
    undecided: [
      ...(stay.holds === 'unknown' ? [{ axis: 'stay' as const, reason: stay.reason }] : []),
      ...(upgrade.holds === 'unknown' ? [{ axis: 'upgrade' as const, reason: upgrade.reason }] : []),
      ...(read.holds === 'unknown' && !isGone ? [{ axis: 'source' as const, reason: read.reason }] : []),
    ],
  }
}

type Direction = { readonly from: 'old' | 'next'; readonly to: 'old' | 'next' }
type Pair = { readonly old: Shape; readonly next: Shape }

/**
 * Whether a change breaks one direction. What breaks alone may be made up for by another change of the same shape, so the
 * witness has to show it of the whole as well.
 */
function wholeAnswer(
  { from, to }: Direction,
  part: Pair,
  whole: Pair,
  side: Side,
  world: World,
  given?: () => readonly Json[],
): Answer {
  const ask = (one: Shape, other: Shape): Answer =>
    covers({ it: one, side, world }, { it: other, side, world: 'valid' }, given)
  const alone = ask(part[from], part[to])
  if (alone.holds === 'yes' || canonicalShape(part.next) === canonicalShape(whole.next)) return alone
  const shows = (value: Json): boolean =>
    isOf({ it: whole[from], side, world }, value) && !isOf({ it: whole[to], side, world: 'valid' }, value)
  if (alone.holds === 'no' && shows(alone.witness)) return alone
  const all = ask(whole[from], whole[to])
  if (all.holds === 'yes') return all
  const both = ask(joined('intersection', part[from], whole[from]), joined('union', part[to], whole[to]))
  if (both.holds === 'no')
    return shows(both.witness)
      ? both
      : { holds: 'unknown', reason: 'other changes of the same schema may compensate for it' }
  return both.holds === 'yes' ? both : alone.holds === 'unknown' ? alone : both
}

/** More examples than these are not searched. */
const maxExamples = 200

/** What the examples of a catalogue have where a shape stands. */
function examplesOf(shape: Shape, version: Version, { side }: Both): readonly Json[] {
  const text = canonicalShape(shape)
  const examples = version.catalogue.messageTypes.flatMap(({ name, examples }) =>
    examples.map((example) => ({ example, of: version.shapeOf(name) })),
  )
  const found: Json[] = []
  for (const { example, of } of examples.slice(0, maxExamples)) {
    if (!of) continue
    walk(example, of, side.lookup, ({ value, shapes }) => {
      if (shapes.some((one) => canonicalShape(one) === text)) found.push(value)
      return true
    })
  }
  return found
}

function joined(kind: 'intersection' | 'union', one: Shape, other: Shape): Shape {
  if (canonicalShape(one) === canonicalShape(other)) return one
  const common = { origin: one.origin, assertions: [], members: [one, other] }
  return kind === 'union' ? { ...common, kind, exclusive: false } : { ...common, kind }
}

/** Changes of the catalogue itself: a name is there or not. */
function judgedWithoutValues(change: Change): Judged {
  const { wire = new Map<'stay' | 'upgrade', Json | undefined>(), isGone = false, isGrowth = false } = change
  const source = isGone ? 'hard' : isGrowth ? 'soft' : undefined
  const lost = [...wire].filter(([, message]) => message !== undefined)
  const axis = [...lost.map(([direction]) => direction), ...(source ? (['source'] as const) : [])]
  return {
    axis,
    level: levelOf({ ...change, axis, source }),
    ...(source ? { source } : {}),
    witness: Object.fromEntries(lost),
    undecided: [...wire]
      .filter(([, message]) => message === undefined)
      .map(([direction]) => ({ axis: direction, reason: 'no example message could be made' })),
  }
}

/** The version that a change asks for, from whom it breaks. */
export function levelOf({
  id,
  axis,
  source,
  isAddition = false,
}: Pick<Change, 'id' | 'isAddition'> & {
  readonly axis: readonly Axis[]
  readonly source: SourceBreak | undefined
}): Judged['level'] {
  if (axis.includes('upgrade') || source === 'hard') return 'major'
  const isNew = axis.includes('stay') || source === 'soft' || isAddition
  return isNew || id === 'personal-removed' ? 'minor' : 'patch'
}
