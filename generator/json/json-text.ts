import type { Json } from './value.js'

/** The value of a JSON text; undefined for what is no JSON. */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A JSON file as a person would write it. */
export const jsonText = (value: Json | object): string => `${JSON.stringify(value, null, 2)}\n`
