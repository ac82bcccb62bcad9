import { isPlainName } from '../catalogue/identifier.js'
import { pathOf } from '../json/pointer.js'

/** `/data/participants/[]/digits` → `data.participants[].digits`; a name that is no plain word is quoted: `data["a b"]`. */
export const dottedPath = (path: string): string => joined('', pathOf(path) ?? [])

/** The address of a place in a type: `CallStateChange.data.call.state`; that of the type itself is its name. */
export const addressOf = (type: string, path: string): string => joined(type, pathOf(path) ?? [])

function joined(start: string, keys: readonly string[]): string {
  let text = start
  for (const key of keys) {
    if (key === '[]' || key === '{}') text += key
    else if (isPlainName(key)) text += text === '' ? key : `.${key}`
    else text += `[${JSON.stringify(key)}]`
  }
  return text
}
