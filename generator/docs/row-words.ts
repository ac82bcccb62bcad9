import type { Parameter } from '../catalogue/catalogue-model.js'
import { firstSentence } from '../emit/declarations/type-schema.js'
import type { Row } from './model.js'

/** Whether a property is there, in words. */
export const requiredWords = {
  yes: 'required',
  'in some variants': 'required in some variants',
  no: 'optional',
} as const satisfies Record<Row['required'], string>

/** The first sentence of a description, where there is room for no more. */
export const inBrief = (text: string): string => firstSentence(text) ?? text

/** What is said of a parameter of a topic, its name first. */
export function parameterWords({ name, description, pattern, values, personal }: Parameter): string {
  const parts = [
    description ?? '',
    values.length === 0 ? '' : `Known values: ${values.join(', ')}.`,
    pattern === undefined ? '' : `Matches ${pattern}.`,
    personal ? 'Personal.' : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? name : `${name}: ${parts.join(' ')}`
}
