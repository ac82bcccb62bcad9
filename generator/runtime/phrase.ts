import type { RawError } from './validator.js'

const MOST_VALUES = 20

/** What a keyword asks for, in words, or undefined where the message alone says it. */
export function phraseOf(keyword: string, params: RawError['params']): string | undefined {
  const { limit } = params
  switch (keyword) {
    case 'type':
    case 'const':
    case 'enum':
      return kindsOf(params)
    case 'minimum':
      return `at least ${limit}`
    case 'maximum':
      return `at most ${limit}`
    case 'exclusiveMinimum':
      return `more than ${limit}`
    case 'exclusiveMaximum':
      return `less than ${limit}`
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `at least ${count(limit, keyword)}`
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
    case 'items':
    case 'additionalItems':
      return `at most ${count(limit, keyword)}`
    case 'contains':
      return `${params.minContains ?? 1}${params.maxContains === undefined ? ' or more' : ` to ${params.maxContains}`} matching items`
    case 'multipleOf':
      return `a multiple of ${params.multipleOf}`
    case 'uniqueItems':
      return 'unique items'
    case 'format':
      return `format "${params.format}"`
    case 'pattern':
      return `pattern ${params.pattern}`
    default:
      return undefined
  }
}

/** The whole sentence: `must be string`, `must have at least 3 items`, `is missing`. */
export function messageOf(keyword: string, phrase: string | undefined): string {
  if (phrase !== undefined) return `must ${verbOf(keyword)} ${phrase}`
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
    case 'dependencies':
      return 'is missing'
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'unevaluatedItems':
    case 'false schema':
      return 'is not allowed'
    case 'propertyNames':
      return 'must have another name'
    case 'anyOf':
      return 'must match one of the allowed forms'
    case 'oneOf':
      return 'must match exactly one of the allowed forms'
    case 'not':
      return 'must not match the forbidden form'
    default:
      return `must satisfy "${keyword}"`
  }
}

function verbOf(keyword: string): string {
  if (keyword === 'format' || keyword === 'pattern') return 'match'
  return /Length|tems|Properties|contains/.test(keyword) ? 'have' : 'be'
}

/** `1 item`, `3 characters`: the keyword tells what is counted. */
function count(limit: number | undefined, keyword: string): string {
  const isOne = limit === 1
  if (keyword.endsWith('Length')) return `${limit} ${isOne ? 'character' : 'characters'}`
  if (keyword.endsWith('Properties')) return `${limit} ${isOne ? 'property' : 'properties'}`
  return `${limit} ${isOne ? 'item' : 'items'}`
}

/** `string or null`, `one of "A", "B"`; values that one of the types allows anyway are left out. */
function kindsOf({ type = [], allowedValue, allowedValues = [allowedValue] }: RawError['params']): string {
  const types = [type].flat()
  const others = allowedValues.filter(
    (value) => value !== undefined && !types.some((name) => isOfType(value, name)),
  )
  return [...types, ...listOf(others)].join(' or ')
}

function isOfType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}

function listOf(values: readonly unknown[]): readonly string[] {
  if (values.length === 0) return []
  const shown = values.slice(0, MOST_VALUES).map((value) => JSON.stringify(value))
  if (values.length > MOST_VALUES) shown.push(`… (${values.length} in all)`)
  return [`${values.length > 1 ? 'one of ' : ''}${shown.join(', ')}`]
}
