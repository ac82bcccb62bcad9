import { readJson } from '../../generator/json/read.js'
import type { Json } from '../../generator/json/value.js'
import type { Problem } from '../../generator/problems/problem.js'
import type { Source } from '../../generator/schema/load.js'

/** Files of a catalogue as `load` gives them: path → what is in it, as a value or as text. */
export function sourcesOf(files: { readonly [path: string]: unknown }): readonly Source[] {
  return Object.entries(files).map(([path, content]) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
    const { document } = readJson(text)
    if (!document) throw new Error(`${path} is no JSON`)
    return { path, text, document }
  })
}

/** A value that came as JSON, so that `__proto__` is a key like any other. */
export const json = (text: string): Json => JSON.parse(text)

/** `error rule file#pointer: message` of each problem. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(
    ({ severity, rule, origin, message }) =>
      `${severity} ${rule} ${origin.file}#${origin.pointer}: ${message}`,
  )
