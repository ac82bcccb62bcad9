import { isBidiName, isInternationalLabel } from './idna.js'
import { decodeLabel, encodeLabel } from './punycode.js'

/** `www.example.com` (RFC 1123, section 2.1); a label that begins with `xn--` must stand for one of RFC 5891. */
export function isHostname(text: string): boolean {
  const labels = text.split('.')
  return text.length <= MOST && labels.every(isAsciiLabel) && areSound(labels.map(decoded))
}

/** `실례.테스트` (RFC 5890, section 2.3.2.3), any of the four full stops between. */
export function isIdnHostname(text: string): boolean {
  if (text.length > 2 * MOST) return false
  const labels = text.split(/[.\u3002\uff0e\uff61]/u)
  const encoded = labels.map((label) => (isAscii(label) ? label : `xn--${encodeLabel(label)}`))
  return (
    encoded.join('.').length <= MOST &&
    encoded.every((label) => isAsciiLabel(label) && !/^(?!xn)..--/i.test(label)) &&
    areSound(labels.map((label) => (isAscii(label) ? decoded(label) : label)))
  )
}

const MOST = 253

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)

const isAsciiLabel = (label: string): boolean => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)

/** What a label stands for; undefined where it claims to stand for something and does not. */
function decoded(label: string): string | undefined {
  const lower = label.toLowerCase()
  if (!lower.startsWith('xn--')) return lower
  const meant = decodeLabel(lower.slice(4))
  return meant !== undefined && !isAscii(meant) && `xn--${encodeLabel(meant)}` === lower ? meant : undefined
}

function areSound(labels: readonly (string | undefined)[]): boolean {
  if (!labels.every((label) => label !== undefined)) return false
  return labels.every((label) => isAscii(label) || isInternationalLabel(label)) && isBidiName(labels)
}
