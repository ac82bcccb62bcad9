import { isList, isObject, type Json, own } from '../../json/value.js'
import type { Operation } from './suggest.js'

/** The same patch, whose properties and listed values name what they were seen in. */
export const evidenced = (
  operations: readonly Operation[],
  evidence: string,
  source: string,
): readonly Operation[] =>
  operations.map((operation) => ({ ...operation, value: naming(operation.value, evidence, source) }))

/** A schema that was suggested: one of a property says its source, one of a listed value is a constant alone. */
function naming(value: Json, evidence: string, source: string): Json {
  if (isList(value)) return value.map((item) => naming(item, evidence, source))
  if (!isObject(value)) return value
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, naming(item, evidence, source)]),
  )
  if (own(value, 'const') !== undefined) return { ...inner, 'x-evidence': [evidence] }
  if (own(value, 'x-source') === undefined) return inner
  const { 'x-personal': personal, ...words } = inner
  return {
    ...words,
    'x-source': source,
    'x-evidence': [evidence],
    ...(personal === undefined ? {} : { 'x-personal': personal }),
  }
}
