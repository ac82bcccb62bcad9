import { Ajv, addFormats } from '../../schema/ajv-package.js'
import type { Form } from '../../shape/shape.js'

/** Whether a text has a form, as a validator would judge it; what is no text has any. */
export function hasForm(value: unknown, { keyword, value: text }: Pick<Form, 'keyword' | 'value'>): boolean {
  const key = `${keyword} ${text}`
  const check = checks.get(key) ?? ajv().compile({ [keyword]: text })
  checks.set(key, check)
  return check(value) === true
}

/** Made once a form: captures have millions of values. */
const checks = new Map<string, (value: unknown) => unknown>()

const ajv = (): InstanceType<typeof Ajv> => addFormats(new Ajv({ strict: false }))
