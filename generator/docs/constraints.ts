import { plural } from '../problems/print-problems.js'
import type { Assertion, Shape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'

/** What must hold of a value besides its type, in words, each once. */
export function constraintsOn(candidates: readonly Shape[], lookup: ShapeLookup): readonly string[] {
  const found = new Set<string>()
  const collect = (shape: Shape, seen: ReadonlySet<string>): void => {
    for (const assertion of shape.assertions) found.add(wordsOf(assertion))
    if (shape.form) found.add(`usually ${formWords(shape.form.keyword, shape.form.value)}, but not always`)
    if (shape.kind === 'object' && isClosed(shape)) found.add('no other properties')
    if (shape.kind === 'intersection') for (const member of shape.members) collect(member, seen)
    if (shape.kind === 'reference' && !seen.has(shape.target)) {
      const target = lookup(shape.target)
      if (isScalar(target)) collect(target, new Set([...seen, shape.target]))
    }
    if (shape.kind === 'union') {
      const [only, ...others] = shape.members.filter(({ kind }) => kind !== 'null')
      if (only !== undefined && others.length === 0) collect(only, seen)
    }
  }
  for (const shape of candidates) collect(shape, new Set())
  return [...found]
}

const isClosed = ({ additional, patterns }: Extract<Shape, { kind: 'object' }>): boolean =>
  additional.kind === 'never' && patterns.length === 0

/** What a resource says of itself stands with the resource; of a text or a number it is told at once. */
const isScalar = ({ kind }: Shape): boolean =>
  kind !== 'object' && kind !== 'record' && kind !== 'array' && kind !== 'tuple'

const formWords = (keyword: 'pattern' | 'format', value: string): string =>
  keyword === 'pattern' ? `matches the pattern ${value}` : `has the format ${value}`

function wordsOf(assertion: Assertion): string {
  switch (assertion.keyword) {
    case 'minLength':
      return `at least ${plural(assertion.value, 'character')}`
    case 'maxLength':
      return `at most ${plural(assertion.value, 'character')}`
    case 'minItems':
      return `at least ${plural(assertion.value, 'item')}`
    case 'maxItems':
      return `at most ${plural(assertion.value, 'item')}`
    case 'minProperties':
      return `at least ${plural(assertion.value, 'key')}`
    case 'maxProperties':
      return `at most ${plural(assertion.value, 'key')}`
    case 'minimum':
      return `at least ${assertion.value}`
    case 'maximum':
      return `at most ${assertion.value}`
    case 'exclusiveMinimum':
      return `more than ${assertion.value}`
    case 'exclusiveMaximum':
      return `less than ${assertion.value}`
    case 'multipleOf':
      return `a multiple of ${assertion.value}`
    case 'pattern':
    case 'format':
      return formWords(assertion.keyword, assertion.value)
    case 'uniqueItems':
      return 'no duplicate items'
    case 'contains':
      return containsWords(assertion)
    case 'dependentRequired':
      return [...assertion.value].map(([name, names]) => `"${name}" requires ${quoted(names)}`).join('; ')
    case 'dependentSchemas':
      return `${quoted([...assertion.shapes.keys()])} adds requirements`
    case 'propertyNames':
      return 'only certain keys'
    case 'not':
      return 'some values are forbidden'
    case 'if':
      return 'more requirements under a condition'
    case 'unevaluatedProperties':
      return 'other properties are restricted'
    case 'unevaluatedItems':
      return 'other items are restricted'
  }
}

function containsWords({ min, max }: Extract<Assertion, { keyword: 'contains' }>): string {
  if (max === undefined) return `at least ${plural(min, 'item')} of a certain form`
  return `from ${min} to ${plural(max, 'item')} of a certain form`
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' and ')
