import { validateHeaderName, validateHeaderValue } from 'node:http'
import { UserError } from '../../problems/user-error.js'

/**
 * The headers in a text of lines such as `Cookie: a=b`; empty lines and those that begin with `#` are passed over. Throws
 * a `UserError` that names the line and never shows its value, which is a secret.
 */
export function headersIn(text: string, place: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    if (colon < 1 || !isHeader(name, value))
      throw new UserError(`Line ${index + 1} of ${place} is not a header such as "Name: value".`)
    headers.set(name, value)
  }
  return headers
}

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}
