import { isList, isObject, type Json } from './value.js'

/** The same text for what JSON Schema calls equal, whatever the order of the keys. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
  return `{${entries.join()}}`
}
