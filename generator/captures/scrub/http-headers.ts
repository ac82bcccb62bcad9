import { isUtf8 } from 'node:buffer'
import type { Work } from './format.js'
import { scrubbedAuthority, scrubbedUrl } from './scrubbed-url.js'

/** The value of a header: made up, unless the header is one that says nothing of anyone. */
export function scrubbedHeader(name: string, value: string, work: Work): string {
  const known = name.toLowerCase()
  if (cookies.has(known)) return scrubbedCookies(value, work)
  if (hosts.has(known)) return scrubbedAuthority(value, work)
  if (urls.has(known)) return scrubbedUrl(value, work)
  if (credentials.has(known)) return scrubbedCredentials(value, work)
  return work.rewriter.text(
    value,
    impersonal.has(known) || isImpersonalFamily(known) || value === '' ? 'other' : 'personal',
  )
}

/** The name and the password of `Basic` (RFC 7617, section 2) may stand elsewhere too, as they are. */
function scrubbedCredentials(value: string, { rewriter }: Work): string {
  const [, scheme = '', token = ''] = /^(Basic +)([A-Za-z0-9+/]+=*)$/i.exec(value) ?? []
  const pair = Buffer.from(token, 'base64')
  if (pair.length === 0 || !isUtf8(pair)) return rewriter.text(value, value === '' ? 'other' : 'personal')
  const parts = pair.toString('utf8').split(':')
  const made = parts.map((part) => (part === '' ? part : rewriter.text(part, 'personal'))).join(':')
  return scheme + Buffer.from(made).toString('base64')
}

const credentials = new Set(['authorization', 'proxy-authorization'])
const cookies = new Set(['cookie', 'set-cookie'])
const hosts = new Set(['host', ':authority'])
const urls = new Set([
  'origin',
  'referer',
  'location',
  'content-location',
  'access-control-allow-origin',
  ':path',
])

const impersonal = new Set([
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'accept-ranges',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-max-age',
  'age',
  'allow',
  'cache-control',
  'connection',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'dnt',
  'expires',
  'keep-alive',
  'last-modified',
  'pragma',
  'priority',
  'referrer-policy',
  'strict-transport-security',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'upgrade-insecure-requests',
  'user-agent',
  'vary',
  'x-content-type-options',
  'x-frame-options',
  'x-requested-with',
  'x-xss-protection',
  ':method',
  ':scheme',
  ':status',
])

const isImpersonalFamily = (name: string): boolean =>
  /^(?:sec-fetch-|sec-ch-ua|sec-websocket-(?:version|extensions|protocol)$)/.test(name)

/** `name=value; Path=/`: names and what a browser is told stay. */
function scrubbedCookies(value: string, work: Work): string {
  return value
    .split(/(;\s*|\n)/)
    .map((pair, index) => (index % 2 === 1 ? pair : scrubbedCookie(pair, work)))
    .join('')
}

function scrubbedCookie(pair: string, work: Work): string {
  const { rewriter } = work
  const at = pair.indexOf('=')
  if (at === -1) return attributes.test(pair) ? pair : rewriter.text(pair, pair === '' ? 'other' : 'personal')
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
  const isDomain = /^domain$/i.test(name)
  if (value === '' || (attributes.test(name) && !isDomain)) return rewriter.text(pair, 'other')
  return `${rewriter.text(name, 'other')}=${rewriter.text(value, 'personal')}`
}

const attributes = /^(?:path|expires|max-age|samesite|secure|httponly|partitioned|priority|domain)$/i
