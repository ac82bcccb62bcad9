import { opened } from '../../captures/read/bytes.js'
import { readerFor } from '../../captures/read/index.js'
import type { Input } from '../../captures/read/inputs.js'
import type { Document } from '../../captures/read/item.js'
import { messagesOf } from '../../captures/read/messages.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { valueAt } from '../../json/value-at.js'
import type { Beat, Score } from './beat.js'
import { envelopeFor, topicFor } from './envelope.js'

/**
 * A capture as a score, in its own rhythm: as its `timestamp`s or the archive tell it, what came together together;
 * without them one document every so many milliseconds. What cannot be played is passed over and counted.
 */
export function captureScore(
  input: Input,
  catalogue: Catalogue,
  every: number,
  onSkipped: (count: number) => void,
): Score {
  return { name: input.name, beats: () => beatsOf(input, catalogue, every, onSkipped) }
}

async function* beatsOf(
  input: Input,
  catalogue: Catalogue,
  every: number,
  onSkipped: (count: number) => void,
): AsyncGenerator<Beat> {
  const { bytes, head, whole } = await opened(input, [])
  const rhythm = new Rhythm(every)
  let skipped = 0
  for await (const items of readerFor(head, whole).read(bytes)) {
    for (const item of items) {
      if (item.kind === 'unreadable') skipped += 1
      if (item.kind !== 'document') continue
      rhythm.begin()
      for (const message of messagesOf(item, catalogue.manifest)) {
        if (message.kind === 'skipped') continue
        const topic = topicFor(message.value, catalogue)
        if (topic === undefined) {
          skipped += 1
          continue
        }
        const wait = rhythm.waitFor(timeOf(message.value) ?? timeOfDocument(item))
        yield { wait, topic, envelope: envelopeFor(topic, message.value, catalogue) }
      }
    }
  }
  if (skipped > 0) onSkipped(skipped)
}

/** How long to wait for the next message: what the times of two say, or a steady beat. */
class Rhythm {
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

/** An archive says when a frame or a reply came. */
const timeOfDocument = ({ time }: Document): number | undefined => time
