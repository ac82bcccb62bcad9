import type { ErrorParams } from './check.js'

const MOST_VALUES = 20

/** `a string or null`, `one of "A", "B"`; values that one of the types allows anyway are left out. */
export function kindsOf({ type = [], allowedValue, allowedValues = [allowedValue] }: ErrorParams): string {
  if (typeof type === 'string') return aThing(type)
  const types = type
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
  type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`

function isOfType(value: unknown, types: readonly string[]): boolean {
  return (
    value === undefined ||
    types.includes(typeof value) ||
    (Number.isInteger(value) && types.includes('integer'))
  )
}
