import type { Bytes } from '../../json/elements.js'
import type { Scrubber } from './message-scrubber.js'
import type { Rewriter } from './rewrite.js'

/** What is written of a capture, piece by piece. */
export type Pieces = AsyncIterable<string | Buffer>

/** What one pass over a capture needs. */
export type Work = {
  readonly scrubber: Scrubber
  readonly rewriter: Rewriter
  /** Whether what was made must get the verdicts that it got before. */
  readonly isLast: boolean
  /** Is told of what could not be read, or kept its verdict in no other form, and is left out. */
  readonly leaveOut: (why: LeftOut) => void
  /** Is told how many messages were written. */
  readonly count: (messages: number) => void
}

export type LeftOut = { readonly message: string; readonly line: number; readonly column: number }

/** Scrubs one format of captures: the same format comes out. */
export type Format = { readonly name: string; readonly scrub: (bytes: Bytes, work: Work) => Pieces }
