import { gzipSync } from 'node:zlib'
import { tryParse } from '../../json/json-text.js'
import { isBayeux, withinCallback } from '../read/bayeux.js'
import { isDeeper } from '../read/document.js'
import { isGzip } from '../read/gunzip.js'
import { bodyIn } from '../read/har-body.js'
import { type Document, maxLevels } from '../read/reader.js'
import type { Work } from './format.js'
import { rewrite } from './rewrite.js'
import { scrubbed } from './withheld.js'

/**
 * The body of a request or a reply, or a frame: messages are scrubbed one by one, plain or as JSONP; of any other JSON
 * the structure stays; of other text no more than its beginning is made up. In a conversation
 * every JSON is taken for messages. May be withheld.
 */
export function scrubbedBody(body: string, work: Work, isConversation = false): string {
  const [before, text, after] = withinCallback(body)
  const value = tryParse(text)
  if (value === undefined || isDeeper(value, maxLevels)) return unknownText(body, work)
  if (!isConversation && !isBayeux(value)) return rewrite(text, () => 'personal', work.rewriter)
  const document: Document = { kind: 'document', value, line: 1, column: 1 }
  const made = scrubbed(document, text, work)
  return work.rewriter.text(before, 'other') + made + work.rewriter.text(after, 'other')
}

/** The same for a body that the archive calls base64, which some write of plain text and of packed bytes as well. */
export function scrubbedBase64(body: string, work: Work, contentEncoding = ''): string {
  const found = bodyIn(body, true, contentEncoding)
  if ('fault' in found) return toBase64(unknownText(fromBase64(body).toString('latin1'), work))
  const made = scrubbedBody(found.text, work)
  if (made === found.text) return body
  if (found.text === body) return made
  return isGzip(fromBase64(body)) ? gzipSync(made).toString('base64') : toBase64(made)
}

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')

const toBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

/** How many characters of an unknown text are replaced; the rest is dropped. */
const longestUnknownText = 64

const unknownText = (text: string, { rewriter }: Work): string =>
  text.trim() === ''
    ? text
    : rewriter.text(text.slice(0, longestUnknownText).replace(/[\uD800-\uDBFF]$/, ''), 'personal')

/** Whether a text holds messages that name their topic. */
export const isBayeuxText = (text: string): boolean => isBayeux(tryParse(withinCallback(text)[1]))
