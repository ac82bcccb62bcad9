import { isIpv4, isIpv6 } from './addresses.js'
import { isHostname, isIdnHostname } from './hosts.js'

/** `joe@example.com`, `"joe bloggs"@[127.0.0.1]` (RFC 5321, section 4.1.2). */
export function isEmail(text: string): boolean {
  return isMailbox(text, LOCAL, isHostname)
}

/** The same with letters of any script (RFC 6531, section 3.3). */
export function isIdnEmail(text: string): boolean {
  return isMailbox(text, IDN_LOCAL, (domain) => isIdnHostname(domain.normalize('NFC')))
}

function isMailbox(text: string, local: RegExp, isDomain: (text: string) => boolean): boolean {
  const at = text.lastIndexOf('@')
  const domain = text.slice(at + 1)
  const name = text.slice(0, Math.max(at, 0))
  return local.test(name) && bytesOf(name) <= MOST && (isLiteral(domain) || isDomain(domain))
}

const MOST = 64

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, 'x').length

const [word, quoted] = ["!#$%&'*+\\-/=?^_`{|}~\\dA-Za-z", '[ !#-\\[\\]-~]']
const any = '\\u{80}-\\u{d7ff}\\u{e000}-\\u{10ffff}'

const LOCAL = new RegExp(`^(?:[${word}]+(?:\\.[${word}]+)*|"(?:${quoted}|\\\\[ -~])*")$`, 'u')

const IDN_LOCAL = new RegExp(
  `^(?:[${word}${any}]+(?:\\.[${word}${any}]+)*|"(?:${quoted}|[${any}]|\\\\[ -~])*")$`,
  'u',
)

/** `[127.0.0.1]`, `[IPv6:::1]` */
function isLiteral(domain: string): boolean {
  const [, version, address = ''] = /^\[(IPv6:)?([^\]]*)\]$/i.exec(domain) ?? []
  return version === undefined ? isIpv4(address) : isIpv6(address)
}
