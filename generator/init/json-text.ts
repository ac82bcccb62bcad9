import type { JsonObject } from '../json/value.js'

/** A JSON file as a person would write it. */
export const jsonText = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`
