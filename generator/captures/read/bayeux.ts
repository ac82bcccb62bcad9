import { textAt } from '../../json/value-at.js'

/** A batch of messages that name their topic; an empty batch may be anyone's. */
export function isBayeux(value: unknown): boolean {
  const messages = Array.isArray(value) ? value : [value]
  return messages.some((message) => textAt(message, ['channel'])?.startsWith('/') === true)
}

/** Whether a text that may be cut begins as such a batch does. */
export const beginsAsBatch = (text: string): boolean =>
  /^\s*\[\s*\{\s*"/.test(text) && /"channel"\s*:\s*"\//.test(text)

/** `/**\/_jsonp_4([…]);` in its three parts; what is no JSONP is the middle one. */
export function withinCallback(body: string): readonly [before: string, text: string, after: string] {
  const call = /^\s*(?:\/\*\*\/)?\s*[\w$.]+\s*\(/.exec(body)
  const end = body.lastIndexOf(')')
  if (call === null || end <= call[0].length) return ['', body, '']
  return [call[0], body.slice(call[0].length, end), body.slice(end)]
}
