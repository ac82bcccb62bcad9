import { textAt } from '../../json/value-at.js'

/** A batch of messages that name their topic; an empty batch may be anyone's. */
export function isBayeux(value: unknown): boolean {
  const messages = Array.isArray(value) ? value : [value]
  return messages.some((message) => textAt(message, ['channel'])?.startsWith('/') === true)
}

/** Whether a text that may be cut begins as such a batch does. */
export const beginsAsBatch = (text: string): boolean =>
  /^\s*\[\s*\{\s*"/.test(text) && /"channel"\s*:\s*"\//.test(text)
