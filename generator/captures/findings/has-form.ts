import { formats } from '../../runtime/formats/index.js'
import type { Form } from '../../shape/shape.js'

/** Whether a text has a form, as a validator would judge it. A value that is not a text is not judged. */
export function hasForm(value: unknown, { keyword, value: text }: Pick<Form, 'keyword' | 'value'>): boolean {
  if (typeof value !== 'string') return true
  return keyword === 'format' ? (formats.get(text)?.judge(value) ?? true) : patternOf(text).test(value)
}

/** Made once a pattern: captures have millions of values. */
const patterns = new Map<string, RegExp>()

function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text, 'u')
  patterns.set(text, pattern)
  return pattern
}
