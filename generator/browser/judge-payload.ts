import { describerFor } from '../captures/findings/describe.js'
import type { Finding } from '../captures/findings/finding.js'
import type { Routed } from '../captures/findings/routed-message.js'
import { readerFor } from '../captures/read/index.js'
import { type Message, messagesOf, wireOf } from '../captures/read/messages.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'

/** One message of a payload. */
export type Judged = {
  readonly verdict: 'valid' | 'invalid' | 'unknown' | 'unreadable'
  readonly line: number
  readonly column: number
  readonly topic?: string
  readonly messageType?: string
  /** What is wrong with it, as `validate` tells it. */
  readonly finding?: Finding
  /** What no schema describes, of a valid one. */
  readonly drift?: Finding
  /** The message with its envelope, where it could be read. */
  readonly message?: unknown
}

export type Verdicts = {
  /** How it was read: `json`, `ndjson`, `har`, `log`. */
  readonly format: string
  /** What is no notification: meta messages, replies, other traffic. */
  readonly skipped: number
  readonly messages: readonly Judged[]
}

/** Judges payloads as `validate --profile strict` does, with the router that is given. */
export async function judgePayload(
  bytes: Buffer,
  catalogue: Catalogue,
  route: (message: unknown) => Routed,
): Promise<Verdicts> {
  const describe = describerFor(catalogue, { frames: false, folds: false })
  const judged = (message: Message): Judged => {
    const routed = route(message.value)
    const { type: messageType, topic } = routed
    const { line, column } = message.document
    const head = {
      line,
      column,
      ...(topic === undefined ? {} : { topic }),
      ...(messageType === undefined ? {} : { messageType }),
      message: message.value,
    }
    if (routed.kind !== 'known') {
      const finding =
        routed.kind === 'invalid'
          ? describe.invalid(message, routed, '')
          : describe.unknown(message, routed, '')
      return { ...head, verdict: routed.kind, finding, line: finding.line, column: finding.column }
    }
    const drift = describe.drift(message, routed, '')
    return { ...head, verdict: 'valid', ...(drift === undefined ? {} : { drift }) }
  }

  const wire = wireOf(catalogue)
  const text = bytes.toString('utf8')
  const reader = readerFor(text, true)
  const messages: Judged[] = []
  let skipped = 0
  const cannotRead = (message: string, line: number, column: number): void => {
    const finding: Finding = { verdict: 'unreadable', file: '', line, column, reason: message }
    messages.push({ verdict: 'unreadable', line, column, finding })
  }
  for await (const items of reader.read([bytes]))
    for (const item of items) {
      const found = item.kind === 'document' ? messagesOf(item, wire) : [item]
      for (const one of found) {
        if (one.kind === 'skipped') skipped += 1
        else if (one.kind === 'unreadable') cannotRead(one.message, one.line, one.column)
        else if (one.kind === 'message') messages.push(judged(one))
      }
    }
  return { format: reader.name, skipped, messages }
}

/** The catalogue that a page has stored as JSON. */
export const revived = (text: string): Catalogue =>
  JSON.parse(text, (_, value) =>
    typeof value === 'object' && value !== null && Array.isArray(value.$map) ? new Map(value.$map) : value,
  )

export { Buffer } from './buffer.js'
export { patchesFor } from './example-patches.js'
