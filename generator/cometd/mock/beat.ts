import type { Envelope } from './bayeux.js'

/** One message to play, and how many milliseconds after the one before. */
export type Beat = { readonly wait: number; readonly topic: string; readonly envelope: Envelope }

/** Something that can be played, from its beginning as often as it is asked for. */
export type Score = {
  /** What people are told is playing. */
  readonly name: string
  readonly beats: () => AsyncIterable<Beat> | Iterable<Beat>
}
