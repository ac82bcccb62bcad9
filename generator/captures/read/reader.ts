import type { Bytes, Items } from './item.js'

/** One format of captures. */
export type Reader = {
  readonly name: string
  /** Whether a capture that begins so is of this format; `whole` says that no more follows. */
  readonly accepts: (head: string, whole: boolean) => boolean
  readonly read: (bytes: Bytes) => Items
}
