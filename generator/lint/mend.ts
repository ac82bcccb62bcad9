import { withMember, withOrder } from '../json/edit.js'
import type { Problem } from '../problems/problem.js'

/** The texts of files, by their paths in the catalogue, as they are on the disk. */
export type Texts = ReadonlyMap<string, string>

/** What was mended, and the texts that it changed. */
export type Mending = { readonly mended: readonly Problem[]; readonly changed: Texts }

/**
 * Mends what can be mended without a choice, in the texts alone. `judge` lints a catalogue of other texts: a mend that
 * brings a problem that was not there is left out.
 */
export function mend(
  texts: Texts,
  problems: readonly Problem[],
  judge: (texts: Texts) => readonly Problem[],
): Mending {
  const known = new Set(problems.map(nameOf))
  const textOf = (file: string): string => texts.get(file) ?? ''
  const after = (mends: readonly Problem[]): Texts => {
    const changed = new Map<string, string>()
    for (const one of mends) {
      const { file } = one.origin
      changed.set(file, mendOne(changed.get(file) ?? textOf(file), one))
    }
    return changed
  }
  const isGood = (mends: readonly Problem[]): boolean =>
    judge(new Map([...texts, ...after(mends)])).every((problem) => known.has(nameOf(problem)))
  const add = (good: readonly Problem[], more: readonly Problem[]): readonly Problem[] => {
    if (more.length === 0 || isGood([...good, ...more])) return [...good, ...more]
    if (more.length === 1) return good
    const half = Math.ceil(more.length / 2)
    return add(add(good, more.slice(0, half)), more.slice(half))
  }
  const mendable = problems.filter((one) => mendOne(textOf(one.origin.file), one) !== textOf(one.origin.file))
  // An order names the keys that are there before others are added.
  const [ordering, others] = [mendable.filter(isOrder), mendable.filter((one) => !isOrder(one))]
  const mended = add([], [...ordering, ...others])
  return { mended, changed: after(mended) }
}

const isOrder = ({ mend: way }: Problem): boolean => way !== undefined && 'order' in way

const nameOf = ({ rule, message, origin: { file, pointer } }: Problem): string =>
  [rule, file, pointer, message].join('\0')

function mendOne(text: string, { mend: way, origin: { pointer } }: Problem): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const body = text.slice(mark.length)
  if (way === undefined) return text
  return (
    mark +
    ('order' in way
      ? withOrder(body, pointer, way.order)
      : withMember(body, pointer, way.key, way.value, way.behind))
  )
}

/** What was done, in a few words. */
export const mendText = ({ mend: way }: Problem): string =>
  way === undefined || 'order' in way ? 'keys put in order' : `"${way.key}": "${way.value}" added`
