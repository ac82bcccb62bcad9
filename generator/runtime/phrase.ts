import type { ErrorParams, Faults, RawError } from './check.js'
import { fault } from './checking.js'
import { kindsOf } from './kinds.js'

/** The faults with one of a keyword that few catalogues use: it brings its words along, so that nobody else loads them. */
export function faultInWords(
  faults: Faults,
  path: string,
  place: string,
  keyword: string,
  params: ErrorParams,
): RawError[] {
  return fault(faults, path, place, keyword, params, phraseOf({ keyword, params }))
}

/** An error with its words. */
export const inWords = (error: RawError): RawError => ({ ...error, message: phraseOf(error) })

/**
 * What must hold, as a sentence without its subject: `must be a string`, `must have at least 3 items`, `is
 * missing`.
 */
export function phraseOf({ keyword, params }: Pick<RawError, 'keyword' | 'params'>): string {
  if (keyword === 'type' || keyword === 'const' || keyword === 'enum') return `must be ${kindsOf(params)}`
  const { alternatives, comparison, exact, limit, missingProperty, minContains, maxContains } = params
  if (missingProperty !== undefined) return 'is missing'
  if (alternatives) return `must have ${alternatives.map(allOf).join(', or ')}`
  if (comparison) return `must be ${comparison} ${limit}`
  if (limit !== undefined) return `must have ${exact ? 'exactly' : sideOf(keyword)} ${amount(keyword, limit)}`
  switch (keyword) {
    case 'pattern':
    case 'format':
      return `must match ${keyword} ${params[keyword]}`
    case 'multipleOf':
      return `must be a multiple of ${params.multipleOf}`
    case 'uniqueItems':
      return 'must have unique items'
    case 'contains':
      if (minContains === maxContains)
        return `must have exactly ${minContains} matching ${minContains === 1 ? 'item' : 'items'}`
      return `must have ${minContains}${maxContains === undefined ? ' or more' : ` to ${maxContains}`} matching items`
    case 'propertyNames':
      return `must have ${nameThat(params.name)}`
    case 'anyOf':
      return 'must match one of the allowed forms'
    case 'oneOf':
      return 'must match exactly one of the allowed forms'
    case 'not':
      return 'must not match the forbidden form'
    default:
      return 'is not allowed'
  }
}

/** `"a" and "b"` */
const allOf = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(' and ')

/** `must match pattern ^a` → `a name that matches pattern ^a` */
function nameThat(phrase = ''): string {
  if (phrase.startsWith('must be ')) return `a name that is ${phrase.slice('must be '.length)}`
  if (phrase.startsWith('must have ')) return `a name with ${phrase.slice('must have '.length)}`
  return phrase.startsWith('must match ')
    ? `a name that matches ${phrase.slice('must match '.length)}`
    : 'another name'
}

const sideOf = (keyword: string): string => (keyword.startsWith('min') ? 'at least' : 'at most')

/** `3 characters`, `1 item`. */
function amount(keyword: string, limit: number): string {
  const thing = keyword.endsWith('Length') ? 'character' : keyword.endsWith('Properties') ? 'key' : 'item'
  return `${limit} ${thing}${limit === 1 ? '' : 's'}`
}
