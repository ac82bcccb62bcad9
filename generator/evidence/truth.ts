import { jsonText } from '../json/json-text.js'
import type { Json } from '../json/value.js'
import { isObject, own } from '../json/value.js'
import type { Problem, Result } from '../problems/problem.js'
import { truthFile } from '../schema/folder.js'
import type { Source } from '../schema/load.js'
import { type Kind, kinds } from './evidence-file.js'

/** What genuine payloads show of a catalogue, together and by the kind of evidence that they come from. */
export type Truth = { readonly all: Shown; readonly kinds: ReadonlyMap<Kind, Shown> }

/** Payloads: all, those that the catalogue knows, those with drift, those whose end was filled in. Facts that they show. */
export type Shown = {
  readonly payloads: number
  readonly known: number
  readonly drift: number
  readonly completed: number
  readonly properties: number
  readonly values: number
}

const names = ['payloads', 'known', 'drift', 'completed', 'properties', 'values'] as const

/** The text of `truth.json`. */
export const truthText = ({ all, kinds: byKind }: Truth): string =>
  jsonText({ all, kinds: Object.fromEntries(byKind) })

/** Reads `truth.json`; undefined where a catalogue has none. Only the tool writes it. */
export function readTruth(sources: readonly Source[]): Result<Truth | undefined> {
  const source = sources.find(({ path }) => path === truthFile)
  if (source === undefined) return { value: undefined, problems: [] }
  const root = source.document.value
  const byKind = isObject(root) ? own(root, 'kinds') : undefined
  const all = isObject(root) ? shownFrom(own(root, 'all')) : undefined
  const found = kinds.flatMap((kind): readonly (readonly [Kind, Shown])[] => {
    const shown = isObject(byKind) ? shownFrom(own(byKind, kind)) : undefined
    return shown === undefined ? [] : [[kind, shown]]
  })
  const isSound = all !== undefined && isObject(byKind) && Object.keys(byKind).length === found.length
  return isSound
    ? { value: { all, kinds: new Map(found) }, problems: [] }
    : { value: undefined, problems: [invalidTruth] }
}

function shownFrom(value: Json | undefined): Shown | undefined {
  if (!isObject(value)) return undefined
  const count = (name: string): number => {
    const number = own(value, name)
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : Number.NaN
  }
  const [payloads = 0, known = 0, drift = 0, completed = 0, properties = 0, values = 0] = names.map(count)
  const shown = { payloads, known, drift, completed, properties, values }
  return Object.values(shown).some(Number.isNaN) ? undefined : shown
}

const invalidTruth: Problem = {
  severity: 'warning',
  rule: 'truth-file',
  message: `Invalid "${truthFile}": write it again with the command "truth".`,
  origin: { file: truthFile, pointer: '' },
}
