import type { Judge } from '../captures/judge/judge.js'
import { judgeUnit } from '../captures/judge/work.js'
import type { Input } from '../captures/read/inputs.js'
import { messagesOf, type Wire } from '../captures/read/messages.js'
import type { Bytes } from '../json/elements.js'

/** How captures are read. */
export type Reading = {
  readonly inputs: readonly Input[]
  readonly format: string | undefined
  /** Where in a record of a log the message is. */
  readonly message: readonly string[] | undefined
  /** Standard input, from its beginning each time. */
  readonly stdin: () => Bytes
  readonly signal: AbortSignal
}

/** What was read besides the messages. */
export type Read = {
  readonly unreadable: number
  readonly skipped: number
  /** Why captures could not be read to their end. */
  readonly failures: readonly string[]
}

/** Hands over every message of some captures, in order. */
export async function eachMessage(
  { inputs, format, message, stdin, signal }: Reading,
  see: (message: unknown) => void,
): Promise<Read> {
  const wire: Wire = { ...anyWire, ...(message && { message }) }
  const read = { unreadable: 0, skipped: 0, failures: [] as string[] }
  const judge: Judge = (items) => {
    for (const item of items) {
      if (item.kind !== 'document') read[item.kind] += 1
      else
        for (const one of messagesOf(item, wire)) {
          if (one.kind === 'message') see(one.value)
          else read[one.kind] += 1
        }
    }
    return true
  }
  for (const input of inputs) {
    const unit = { input, ...(format === undefined ? {} : { format }) }
    const advance = (): boolean => !signal.aborted
    const { failure } = await judgeUnit(unit, judge, stdin(), { report: () => {}, advance })
    if (failure !== undefined) read.failures.push(failure)
  }
  return read
}

/** No payload comes bare here, as nobody knows yet what a tag is. */
const anyWire: Wire = { payload: ['data'], tags: [], topic: ['channel'] }
