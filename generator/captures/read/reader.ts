import type { Bytes } from '../../json/elements.js'

/** What a reader finds in a capture. `line` and `column` are 1-based; columns count UTF-16 units, as editors do. */
export type Item = Document | Skipped | Unreadable

/** A JSON value that was read: a message, or a batch of them. */
export type Document = {
  readonly kind: 'document'
  readonly value: unknown
  /** What stands in the file from that place on; absent where the file holds it in another form, as a HAR does. */
  readonly text?: string
  /** When it came, in milliseconds, where the file says so beside it. */
  readonly time?: number
  readonly line: number
  readonly column: number
  /** Which of the frames of its websocket it is, from 0 on. */
  readonly frame?: number
}

/** What is in a capture and yet no notification. */
export type Skipped = { readonly kind: 'skipped'; readonly reason: 'meta' | 'publish' | 'foreign' }

/** What should have been a message and cannot be read. The rest of the file goes on. */
export type Unreadable = {
  readonly kind: 'unreadable'
  readonly message: string
  readonly line: number
  readonly column: number
  /** Which of the frames of its websocket it is, from 0 on. */
  readonly frame?: number
  readonly cause?: Cause
}

/** Why something cannot be read, where that decides what a user can do. */
export type Cause =
  | 'cut'
  | 'missing'
  | 'beside'
  | 'encoding'
  | 'corrupt'
  | 'packed'
  | 'packets'
  | 'not CometD'
  | 'time'

export const unreadable = (message: string, line: number, column = 1, cause?: Cause): Unreadable => ({
  kind: 'unreadable',
  message,
  line,
  column,
  ...(cause === undefined ? {} : { cause }),
})

/** Items come in groups, one for each block that was read: a promise for each message would cost more than judging it. */
export type Items = AsyncIterable<Iterable<Item>>

/** A message that is nested deeper is not judged, so that no recursive code behind the readers overflows its stack. */
export const maxLevels = 1_000

/** Neighbouring lines that are still to be read. */
export type Unsure = {
  readonly bytes: Buffer
  /** How many lines are before the first of them. */
  readonly line: number
}

/** Judges by bytes alone, and counts the messages that are known and valid beyond doubt. */
export type Scan = {
  /** Of whole lines. Undefined: it has not looked at them. */
  readonly lines: (lines: Buffer) => Scanned | undefined
  /** Of one document. False: it is not sure, and has counted nothing. */
  readonly document: (document: Buffer) => boolean
  /** Two blocks to read lines into, as they need not be copied from there; undefined where there is none. */
  readonly blocks: () => Blocks | undefined
}

/** Two blocks of one size that take turns. */
export type Blocks = readonly [Buffer, Buffer]

export type Scanned = { readonly lines: number; readonly unsure: readonly Unsure[] }

/** One format of captures; that of lines also counts their ends. */
export type Reader = {
  readonly name: string
  /** Whether a capture that begins so is of this format; `whole` says that no more follows. */
  readonly accepts: (head: string, whole: boolean) => boolean
  readonly read: (bytes: Bytes, attachments?: Attachments, scan?: Scan, count?: { lines: number }) => Items
}

/** The bytes of a file beside the capture, by its name; undefined where there is none. */
export type Attachments = (name: string) => Promise<Buffer | undefined>
