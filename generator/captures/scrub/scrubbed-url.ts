import { decoded } from '../read/har-entry.js'
import { isBayeuxText, scrubbedBody } from './body.js'
import { pathFor } from './fake.js'
import type { Work } from './format.js'

/** A URL of an archive: its host goes, words in its path and the names in its query stay, all else is made up. */
export function scrubbedUrl(url: string, work: Work): string {
  const match = /^((?:blob:)?[a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url)
  const { rewriter } = work
  if (match === null)
    return url.startsWith('/') ? scrubbedPath(url, work) : rewriter.text(url, personalUnlessEmpty(url))
  const [, scheme = '', authority = '', path = '', query = '', fragment = ''] = match
  return (
    scheme +
    scrubbedAuthority(authority, work) +
    pathIn(path, work) +
    queryIn(query, work) +
    (fragment.length > 1 ? `#${rewriter.text(fragment.slice(1), 'personal')}` : fragment)
  )
}

const personalUnlessEmpty = (text: string) => (text === '' ? 'other' : 'personal')

function scrubbedPath(path: string, work: Work): string {
  const [, plain = '', rest = ''] = /^([^?]*)(.*)$/s.exec(path) ?? []
  return pathIn(plain, work) + queryIn(rest, work)
}

/** `user@host:port` */
export function scrubbedAuthority(authority: string, { rewriter }: Work): string {
  const match = /^(?:(.*)@)?(\[[^\]]*\]|[^:]*)(:\d+)?$/s.exec(authority)
  if (match === null) return rewriter.text(authority, 'personal')
  const [, user, host = '', port = ''] = match
  const start = user === undefined ? '' : `${rewriter.text(user, 'personal')}@`
  return start + (host === '' ? '' : rewriter.text(host, 'personal')) + port
}

/** A path is mostly words of a program; a segment with a digit or a sign may be personal. */
function pathIn(path: string, { rewriter }: Work): string {
  const made = pathFor(path, {
    standInFor: (part) => {
      const plain = decoded(part)
      const made = rewriter.text(plain, 'personal')
      return made === plain ? part : encodeURIComponent(made)
    },
    isWord: (part) => /^(?:[A-Za-z_-]+(?:\.[A-Za-z]+)*|v\d+)$/.test(part),
  })
  return rewriter.text(made, 'other')
}

function queryIn(query: string, work: Work): string {
  if (query.length < 2) return query
  const pairs = query.slice(1).split('&')
  return `?${pairs.map((pair) => pairIn(pair, work)).join('&')}`
}

function pairIn(pair: string, work: Work): string {
  const at = pair.indexOf('=')
  const name = work.rewriter.text(at === -1 ? pair : pair.slice(0, at), 'other')
  if (at === -1) return name
  const value = pair.slice(at + 1)
  const plain = decoded(value)
  const made = scrubbedParameter(plain, work)
  return `${name}=${made === plain ? value : encodeURIComponent(made)}`
}

/** The value of a parameter, decoded. A client without another way sends its messages in one. */
export function scrubbedParameter(value: string, work: Work): string {
  if (value === '') return value
  return isBayeuxText(value) ? scrubbedBody(value, work) : work.rewriter.text(value, 'personal')
}
