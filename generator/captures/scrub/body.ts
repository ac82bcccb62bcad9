import { isUtf8 } from 'node:buffer'
import { valueAt } from '../../json/value-at.js'
import { isDeeper } from '../read/document.js'
import { type Document, maxLevels } from '../read/item.js'
import { scrubbed } from './document.js'
import type { Work } from './format.js'
import { rewrite } from './rewrite.js'

/**
 * The body of a request or a reply, or a frame: messages are scrubbed one by one, plain or as JSONP; of any other JSON
 * the structure stays; of other text no more than its beginning is made up. In a conversation
 * every JSON is taken for messages. May be withheld.
 */
export function scrubbedBody(body: string, work: Work, isConversation = false): string {
  const [before, text, after] = withinCallback(body)
  const value = parsed(text)
  if (value === undefined || isDeeper(value, maxLevels)) return strange(body, work)
  if (!isConversation && !isBayeux(value)) return rewrite(text, () => 'personal', work.hand)
  const document: Document = { kind: 'document', value, line: 1, column: 1 }
  const made = scrubbed(document, text, work)
  return work.hand.text(before, 'other') + made + work.hand.text(after, 'other')
}

/** The same for a body that the archive holds as base64. */
export function scrubbedBase64(body: string, work: Work): string {
  const bytes = Buffer.from(body, 'base64')
  if (!isUtf8(bytes)) return Buffer.from(strange(bytes.toString('latin1'), work)).toString('base64')
  const text = bytes.toString('utf8')
  const made = scrubbedBody(text, work)
  return made === text ? body : Buffer.from(made, 'utf8').toString('base64')
}

/** How much is made up of a text of which nothing is known. */
const longestStrange = 64

const strange = (text: string, { hand }: Work): string =>
  text.trim() === ''
    ? text
    : hand.text(text.slice(0, longestStrange).replace(/[\uD800-\uDBFF]$/, ''), 'personal')

/** Whether a text holds messages that name their topic. */
export const isBayeuxText = (text: string): boolean => isBayeux(parsed(withinCallback(text)[1]))

function isBayeux(value: unknown): boolean {
  const messages: readonly unknown[] = Array.isArray(value) ? value : [value]
  return messages.some((message) => {
    const topic = valueAt(message, ['channel'])
    return typeof topic === 'string' && topic.startsWith('/')
  })
}

/** `/**\/_jsonp_4([…]);` in its three parts. */
function withinCallback(body: string): readonly [before: string, text: string, after: string] {
  const call = /^\s*(?:\/\*\*\/)?\s*[\w$.]+\s*\(/.exec(body)
  const end = body.lastIndexOf(')')
  if (call === null || end <= call[0].length) return ['', body, '']
  return [call[0], body.slice(call[0].length, end), body.slice(end)]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
