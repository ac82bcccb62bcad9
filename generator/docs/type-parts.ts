import type { Shape } from '../shape/shape.js'
import type { TypePart } from './model.js'

/** The names of message types and resources, by their ids. */
export type Names = ReadonlyMap<string, string>

/** Deeper than this, a type is only said to be an object or a list. */
const deepest = 4

/** What a value is, in a few words: `string`, `Participant[]`, `Call | null`. Listed values are left to their list. */
export function typeParts(candidates: readonly Shape[], names: Names, hasList = false): readonly TypePart[] {
  const all = candidates.flatMap((shape) => alternatives(shape, names, 0))
  const found = distinct(hasList ? all.map(withoutValue) : all)
  // A plain `string` beside the one string that it must be says nothing.
  const constants = new Set(found.flatMap(({ base }) => (base === undefined ? [] : [base])))
  const telling = found.filter(({ text }) => !(found.length > 1 && (constants.has(text) || text === 'any')))
  return telling.flatMap(({ parts }, index) => (index === 0 ? parts : [words(' | '), ...parts]))
}

/** One way that a value can be. */
type Alternative = {
  readonly text: string
  readonly parts: readonly TypePart[]
  /** The type of the one value that it is. */
  readonly base?: string
}

const words = (text: string): TypePart => ({ text, isName: false })
const plain = (text: string): Alternative => ({ text, parts: [words(text)] })

function alternatives(shape: Shape, names: Names, depth: number): readonly Alternative[] {
  switch (shape.kind) {
    case 'reference':
      return [named(names.get(shape.target) ?? 'object')]
    case 'literal':
      return [constant(shape.value)]
    case 'openList':
      return [plain(shape.base)]
    case 'array':
      return [listOf(shape.items, names, depth)]
    case 'tuple':
      return [tuple(shape.prefix, shape.rest, names, depth)]
    case 'record':
      return [record(shape.values, names, depth)]
    case 'union':
      return union(shape.members, names, depth)
    case 'intersection':
      return intersection(shape.members, names, depth)
    case 'never':
      return [plain('nothing')]
    default:
      return [plain(shape.kind)]
  }
}

const named = (text: string): Alternative => ({ text, parts: [{ text, isName: true }] })

function constant(value: unknown): Alternative {
  const text = JSON.stringify(value)
  return { ...plain(text), base: value === null ? 'null' : typeof value }
}

/** Several values are a list, which is shown apart. */
function union(members: readonly Shape[], names: Names, depth: number): readonly Alternative[] {
  const all = members.flatMap((member) => alternatives(member, names, depth + 1))
  const counts = all.filter(({ base }) => base !== undefined && base !== 'null').length
  return distinct(all.map((one) => (counts > 1 && one.base !== undefined ? plain(one.base) : one)))
}

function intersection(members: readonly Shape[], names: Names, depth: number): readonly Alternative[] {
  const all = distinct(members.flatMap((member) => alternatives(member, names, depth + 1)))
  const telling = all.filter(({ text }) => text !== 'any')
  const [first] = telling
  if (telling.length < 2 || first === undefined) return telling.length === 0 ? [plain('any')] : telling
  const parts = telling.flatMap((one, index) => (index === 0 ? one.parts : [words(' & '), ...one.parts]))
  return [{ text: parts.map(({ text }) => text).join(''), parts }]
}

function listOf(items: Shape, names: Names, depth: number): Alternative {
  const inner = inside(items, names, depth)
  const parts = isSeveral(inner) ? [words('('), ...inner, words(')[]')] : [...inner, words('[]')]
  return { text: textOf(parts), parts }
}

function tuple(prefix: readonly Shape[], rest: Shape, names: Names, depth: number): Alternative {
  const places = prefix.map((one) => inside(one, names, depth))
  const last = rest.kind === 'never' ? [] : [[words('…'), ...inside(rest, names, depth)]]
  const inner = [...places, ...last].flatMap((place, index) =>
    index === 0 ? place : [words(', '), ...place],
  )
  const parts = [words('['), ...inner, words(']')]
  return { text: textOf(parts), parts }
}

function record(values: Shape, names: Names, depth: number): Alternative {
  const parts = [words('{ any key: '), ...inside(values, names, depth), words(' }')]
  return { text: textOf(parts), parts }
}

function inside(shape: Shape, names: Names, depth: number): readonly TypePart[] {
  if (depth >= deepest) return [words('…')]
  const found = distinct(alternatives(shape, names, depth + 1))
  return found.flatMap(({ parts }, index) => (index === 0 ? parts : [words(' | '), ...parts]))
}

export const textOf = (parts: readonly TypePart[]): string => parts.map(({ text }) => text).join('')

const isSeveral = (parts: readonly TypePart[]): boolean =>
  parts.some(({ text }) => text === ' | ' || text === ' & ')

const withoutValue = (one: Alternative): Alternative => (one.base === undefined ? one : plain(one.base))

const distinct = (all: readonly Alternative[]): readonly Alternative[] => [
  ...new Map(all.map((one) => [one.text, one])).values(),
]
