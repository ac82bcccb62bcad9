import { readerFor } from '../../captures/read/index.js'
import type { Input } from '../../captures/read/inputs.js'
import { messagesOf, wireOf } from '../../captures/read/messages.js'
import { opened } from '../../captures/read/open-capture.js'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { valueAt } from '../../json/value-at.js'
import { envelopeFor, topicFor } from './envelope.js'
import type { Playlist, TimedMessage } from './player.js'

/**
 * The messages of a capture, with its timing: from their `timestamp`s or the archive's; where there are none, one document
 * every so many milliseconds. Messages that cannot be played are skipped and counted.
 */
export function capturePlaylist(
  input: Input,
  catalogue: Catalogue,
  every: number,
  onSkipped: (count: number) => void,
): Playlist {
  return { name: input.name, messages: () => messagesIn(input, catalogue, every, onSkipped) }
}

async function* messagesIn(
  input: Input,
  catalogue: Catalogue,
  every: number,
  onSkipped: (count: number) => void,
): AsyncGenerator<TimedMessage> {
  const { bytes, head, whole, attachments } = await opened(input, [])
  const timing = new Timing(every)
  const wire = wireOf(catalogue)
  let skipped = 0
  for await (const items of readerFor(head, whole).read(bytes, attachments)) {
    for (const item of items) {
      if (item.kind === 'unreadable') skipped += 1
      if (item.kind !== 'document') continue
      timing.begin()
      for (const message of messagesOf(item, wire)) {
        if (message.kind === 'unreadable') skipped += 1
        if (message.kind !== 'message') continue
        const topic = topicFor(message.value, catalogue)
        if (topic === undefined) {
          skipped += 1
          continue
        }
        const wait = timing.waitFor(timeOf(message.value) ?? item.time)
        yield { wait, topic, envelope: envelopeFor(topic, message.value, catalogue) }
      }
    }
  }
  if (skipped > 0) onSkipped(skipped)
}

/** How long to wait for the next message: the difference of two times, or always the same. */
class Timing {
  readonly #every: number
  #last: number | undefined
  #isFirstOfDocument = true
  #hasBegun = false

  constructor(every: number) {
    this.#every = every
  }

  begin(): void {
    this.#isFirstOfDocument = true
  }

  waitFor(time: number | undefined): number {
    const steady = this.#hasBegun && this.#isFirstOfDocument ? this.#every : 0
    const since = time === undefined || this.#last === undefined ? undefined : Math.max(0, time - this.#last)
    this.#isFirstOfDocument = false
    const wait = since ?? (time === undefined || !this.#hasBegun ? steady : 0)
    this.#hasBegun = true
    if (time !== undefined) this.#last = Math.max(time, this.#last ?? time)
    return wait
  }
}

/** The `timestamp` that Bayeux has for it: a date, or milliseconds. */
function timeOf(message: unknown): number | undefined {
  const stamp = valueAt(message, ['timestamp'])
  const time = typeof stamp === 'string' ? Date.parse(stamp) : stamp
  return typeof time === 'number' && Number.isFinite(time) ? time : undefined
}
