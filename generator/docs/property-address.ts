import { isPlainName } from '../catalogue/identifier.js'
import { pathOf } from '../json/pointer.js'
import { printable } from '../problems/printable.js'

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

/** The id of the element that an address leads to: it may hold no white space. */
export const elementId = (address: string): string => printable(address).replace(/\s/g, '%20')

/** The link to it, which a browser decodes once. Items and free keys have no row but that of what holds them. */
export function hrefOf(address: string): string {
  const id = elementId(address.replace(/(?:\[\]|\{\})+$/, ''))
  return `#${encodeURI(id).replace(/%5B/g, '[').replace(/%5D/g, ']')}`
}
