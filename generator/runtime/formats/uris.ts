import { isIpv6 } from './addresses.js'

/** `http://example.com/a?b#c` (RFC 3986, section 3). */
export function isUri(text: string): boolean {
  return matches(text, ASCII.absolute)
}

/** Also without a scheme: `/a`, `#b` (RFC 3986, section 4.1). */
export function isUriReference(text: string): boolean {
  return isUri(text) || matches(text, ASCII.relative)
}

/** A URI with letters of any script (RFC 3987, section 2.2). */
export function isIri(text: string): boolean {
  return matches(text, UNICODE.absolute)
}

/** Also without a scheme. */
export function isIriReference(text: string): boolean {
  return isIri(text) || matches(text, UNICODE.relative)
}

/** The address of a web page or a file: a URI with one of a few schemes, and a host. */
export function isUrl(text: string): boolean {
  return /^(?:https?|ftp):\/\/[^/?#]/i.test(text) && isIri(text)
}

/** `http://example.com/{term:1}` (RFC 6570, section 2). */
export function isUriTemplate(text: string): boolean {
  return TEMPLATE.test(text)
}

function matches(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text)
  const address = found?.groups?.address
  return found !== null && (address === undefined || isIpv6(address))
}

const octet = '%[\\dA-Fa-f]{2}'
const plain = '\\-._~\\dA-Za-z'
const marks = "!$&'()*+,;="

/** What RFC 3987 allows beyond ASCII, and in queries alone. */
const letters =
  '\\u{a0}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{ffef}' +
  Array.from({ length: 14 }, (_, index) => {
    const plane = (index + 1).toString(16)
    return `\\u{${plane}${plane === 'e' ? '1' : '0'}000}-\\u{${plane}fffd}`
  }).join('')
const own = '\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}'

const ASCII = grammarOf('', '')
const UNICODE = grammarOf(letters, own)

/** The two forms of a reference, with these characters beyond ASCII, and these in a query. */
function grammarOf(
  beyond: string,
  inQuery: string,
): { readonly absolute: RegExp; readonly relative: RegExp } {
  const sign = (more: string): string => `(?:[${plain}${marks}${beyond}${more}]|${octet})`
  const segment = sign(':@')
  const literal = `\\[(?:(?<address>[\\dA-Fa-f:.]+)|[Vv][\\dA-Fa-f]+\\.[${plain}${marks}:]+)\\]`
  const authority = `(?:${sign(':')}*@)?(?:${literal}|${sign('')}*)(?::\\d*)?`
  const rooted = `//${authority}(?:/${segment}*)*|/(?:${segment}+(?:/${segment}*)*)?`
  const rest = `(?:\\?${sign(`:@/?${inQuery}`)}*)?(?:#${sign(':@/?')}*)?`
  const rootless = `${segment}+(?:/${segment}*)*`
  const noScheme = `${sign('@')}+(?:/${segment}*)*`
  return {
    absolute: new RegExp(`^[A-Za-z][\\dA-Za-z+\\-.]*:(?:${rooted}|${rootless})?${rest}$`, 'u'),
    relative: new RegExp(`^(?:${rooted}|${noScheme})?${rest}$`, 'u'),
  }
}

const name = `(?:[\\dA-Za-z_]|${octet})`
const variable = `${name}+(?:\\.${name}+)*(?::[1-9]\\d{0,3}|\\*)?`
const text = `[!#$&'()*+,\\-./\\d:;=?@A-Z\\[\\]_a-z~${letters}${own}]`

const TEMPLATE = new RegExp(`^(?:${text}|${octet}|\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\})*$`, 'u')
