import { pointerOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import { isObject, own } from '../json/value.js'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Problem, Result } from '../problems/problem.js'
import { evidenceFile } from '../schema/folder.js'
import type { Source } from '../schema/load.js'

/** Where facts come from: the documents a catalogue began with, other pages, code that uses the API, recorded traffic. */
export const kinds = ['seed', 'doc', 'client', 'capture'] as const
export type Kind = (typeof kinds)[number]

/** Something that facts rest on: a page in one edition, a program, a capture. */
export type Evidence = {
  readonly kind: Kind
  readonly title: string
  readonly edition?: string
  readonly year?: number
}

/** All evidence of a catalogue, by id. */
export type EvidenceById = ReadonlyMap<string, Evidence>

/** Reads `evidence.json`; undefined where a catalogue has none. What is wrong in it is left out and told. */
export function readEvidence(sources: readonly Source[]): Result<EvidenceById | undefined> {
  const source = sources.find(({ path }) => path === evidenceFile)
  if (source === undefined) return { value: undefined, problems: [] }
  const root = source.document.value
  const list = isObject(root) ? own(root, 'evidence') : undefined
  if (!isObject(root) || !isObject(list)) {
    return {
      value: new Map(),
      problems: [problem('', `"${evidenceFile}" must contain { "evidence": { "<id>": … } }.`)],
    }
  }
  const unknownFields = Object.keys(root)
    .filter((key) => key !== '$schema' && key !== 'evidence')
    .map((key) => problem(pointerOf([key]), `Unknown field "${key}".${didYouMean(key, ['evidence'])}`))
  const found = Object.entries(list).map(([id, value]) => ({ id, ...entryFrom(value, id) }))
  return {
    value: new Map(found.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]))),
    problems: [...unknownFields, ...found.flatMap(({ problems }) => problems)],
  }
}

const fields = ['kind', 'title', 'edition', 'year']

function entryFrom(value: Json, id: string): Result<Evidence | undefined> {
  const at = (...keys: readonly string[]): string => pointerOf(['evidence', id, ...keys])
  if (!isObject(value))
    return { value: undefined, problems: [problem(at(), 'An evidence entry must be an object.')] }
  const [kind, title, edition, year] = fields.map((field) => own(value, field))
  const known = kinds.find((one) => one === kind)
  const faults: Problem[] = Object.keys(value)
    .filter((key) => !fields.includes(key))
    .map((key) => problem(at(key), `Unknown field "${key}".${didYouMean(key, fields)}`))
  if (known === undefined) faults.push(problem(at(...(kind === undefined ? [] : ['kind'])), kindFault(kind)))
  if (typeof title !== 'string' || title === '')
    faults.push(problem(at(...(title === undefined ? [] : ['title'])), '"title" must be a string.'))
  if (edition !== undefined && typeof edition !== 'string')
    faults.push(problem(at('edition'), '"edition" must be a string.'))
  if (year !== undefined && !isYear(year))
    faults.push(problem(at('year'), '"year" must be a year such as 2024.'))
  if (known === undefined || typeof title !== 'string') return { value: undefined, problems: faults }
  return {
    value: {
      kind: known,
      title,
      ...(typeof edition === 'string' ? { edition } : {}),
      ...(isYear(year) ? { year } : {}),
    },
    problems: faults,
  }
}

const kindFault = (kind: Json | undefined): string =>
  `"kind" must be one of ${kinds.map((one) => `"${one}"`).join(', ')}.${
    typeof kind === 'string' ? didYouMean(kind, kinds) : ''
  }`

const isYear = (year: Json | undefined): year is number =>
  typeof year === 'number' && Number.isInteger(year) && year > 1900 && year < 10_000

const problem = (pointer: string, message: string): Problem => ({
  severity: 'error',
  rule: 'evidence-file',
  message,
  origin: { file: evidenceFile, pointer },
})
