import { tryParse } from '../../json/json-text.js'
import { isObject } from '../../json/value.js'
import { UserError } from '../../problems/user-error.js'
import { isMeta } from '../../runtime/pattern.js'

/** The `ext` of messages to the server, by their channel. */
export type Extensions = ReadonlyMap<string, object>

const extended: readonly string[] = ['/meta/handshake', '/meta/subscribe', '/meta/connect']

/**
 * Reads extensions from the text of a file: the `ext` of the handshake and of subscriptions, or an object with one for each
 * channel: `{ "/meta/handshake": { "replay": true }, "/meta/subscribe": { "replay": { "/a": -1 } } }`. Throws a `UserError`.
 */
export function extensionsIn(text: string, place: string): Extensions {
  const value = tryParse(text)
  if (!isObject(value)) throw new UserError(`${place} must contain a JSON object.`)
  const entries = Object.entries(value)
  if (!entries.some(([key]) => isMeta(key)))
    return new Map(['/meta/handshake', '/meta/subscribe'].map((channel) => [channel, value]))
  const extensions = new Map<string, object>()
  for (const [channel, ext] of entries) {
    if (!extended.includes(channel))
      throw new UserError(`${place} names the channel "${channel}": expected one of ${extended.join(', ')}.`)
    if (!isObject(ext)) throw new UserError(`${place} must have an object at "${channel}".`)
    extensions.set(channel, ext)
  }
  return extensions
}
