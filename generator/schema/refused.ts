import { pointerOf } from '../json/pointer.js'
import { didYouMean } from '../problems/nearest.js'
import type { Origin, Problem } from '../problems/problem.js'
import type { Json } from '../shape/shape.js'
import { formatNames } from './ajv-package.js'
import { isObject } from './json-schema.js'
import { refusal } from './keywords.js'
import type { Resolved } from './resolve.js'

/**
 * What cannot be taken, wherever it stands: also in definitions that nothing refers to, in topics, and beside a `$ref`
 * of draft-07, where it would be ignored.
 */
export function refusedKeywords(resolved: Resolved): readonly Problem[] {
  return [...resolved.schemas.values()].flatMap(({ schema, draft, origin: { file, pointer } }) => {
    if (!isObject(schema)) return []
    return Object.entries(schema).flatMap(([name, value]): readonly Problem[] => {
      const origin = { file, pointer: pointer + pointerOf([name]) }
      const message = refusal(name, draft)
      if (message) return [{ severity: 'error', rule: 'keyword', message, origin }]
      const fault = name === 'format' ? formatFault(value) : undefined
      if (fault) return [{ severity: 'error', rule: 'format', message: fault, origin }]
      return dependsOnProto(name, value) ? [protoProblem(name, origin)] : []
    })
  })
}

/** Whether a format is one that ajv-formats holds texts to. */
export const isFormat = (format: Json | undefined): format is string =>
  typeof format === 'string' && formats.includes(format)

/** Names that ajv-formats knows but holds numbers to, not texts. */
const numeric = new Set<string>(['int32', 'int64', 'float', 'double'])
const formats: readonly string[] = formatNames.filter((name) => !numeric.has(name))

function formatFault(format: Json): string | undefined {
  if (typeof format !== 'string' || isFormat(format)) return undefined
  if (numeric.has(format))
    return `The format "${format}" is one of numbers and is refused: say "type", "minimum" and "maximum".`
  return `Unknown format "${format}".${didYouMean(format, formats)}`
}

/** ajv passes over such a dependency in silence. */
const dependsOnProto = (name: string, value: Json): boolean =>
  dependencies.has(name) && isObject(value) && Object.hasOwn(value, '__proto__')

const dependencies = new Set(['dependentRequired', 'dependentSchemas', 'dependencies'])

const protoProblem = (name: string, { file, pointer }: Origin): Problem => ({
  severity: 'error',
  rule: 'keyword',
  message: `"${name}" of "__proto__" is refused: the validator could not judge it.`,
  origin: { file, pointer: `${pointer}/__proto__` },
})
