import type { RawError } from './check.js'

const MOST_VALUES = 20

/**
 * What must hold, as a sentence without its subject: `must be a string`, `must have at least 3 items`, `is
 * missing`.
 */
export function phraseOf({ keyword, params }: RawError): string {
  const { alternatives, comparison, exact, limit, missingProperty, minContains, maxContains } = params
  if (missingProperty !== undefined) return 'is missing'
  if (alternatives) return `must have ${alternatives.map(allOf).join(', or ')}`
  if (comparison) return `must be ${comparison} ${limit}`
  if (limit !== undefined) return `must have ${exact ? 'exactly' : sideOf(keyword)} ${amount(keyword, limit)}`
  switch (keyword) {
    case 'type':
    case 'const':
    case 'enum':
      return `must be ${kindsOf(params)}`
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

/** `a string or null`, `one of "A", "B"`; values that one of the types allows anyway are left out. */
function kindsOf({ type = [], allowedValue, allowedValues = [allowedValue] }: RawError['params']): string {
  const types = [type].flat()
  const values = allowedValues.filter((value) => !isOfType(value, types))
  const texts = values.slice(0, MOST_VALUES).map((value) => JSON.stringify(value))
  if (values.length > MOST_VALUES) texts.push(`… (${values.length} in all)`)
  return types
    .map(aThing)
    .concat(values.length > 1 ? `one of ${texts.join(', ')}` : texts)
    .join(' or ')
}

/** `a string`, `an integer`, `null` */
const aThing = (type: string): string =>
  type === 'null' ? type : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`

function isOfType(value: unknown, types: readonly string[]): boolean {
  return (
    value === undefined ||
    types.includes(typeof value) ||
    (Number.isInteger(value) && types.includes('integer'))
  )
}
