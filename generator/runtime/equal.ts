import { isStructured } from './checking.js'

/** Whether two JSON values are the same: keys in any order, own keys only. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isStructured(a) || !isStructured(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  )
}

/** Whether no two items of an array are equal as JSON has it: keys in any order. It takes as long as the array is large. */
export function areUnique(items: readonly unknown[]): boolean {
  const seen = new Set<unknown>()
  const texts = new Set<string>()
  for (const item of items) {
    if (isStructured(item)) texts.add(textOf(item))
    else seen.add(item)
  }
  return seen.size + texts.size === items.length
}

/** Equal values have one text. */
function textOf(value: unknown): string {
  if (!isStructured(value)) return typeof value === 'string' ? JSON.stringify(value) : String(value)
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`).join()}}`
}
