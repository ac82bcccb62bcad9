import type { Element } from '../../json/elements.js'
import type { Fault } from './fault.js'
import type { Network } from './network.js'

/** The last part of the address that a message goes to. */
export type MessageKind = 'handshake' | 'connect' | 'other'

/** A way to send messages to a server and to hear from it. */
export type Transport = {
  /** Its name in Bayeux. */
  readonly type: 'long-polling' | 'websocket'
  /**
   * Sends messages. Resolves with true when all that answers them has been heard, with false when it comes later. Rejects
   * when that fails, and when the signal is aborted.
   */
  readonly send: (messages: readonly object[], kind: MessageKind, signal: AbortSignal) => Promise<boolean>
  readonly close: () => void
}

export type TransportEvents = {
  /** Part of a reply: a message, or what stands in place of one. */
  readonly onElement: (element: Element) => void
  /** The connection that answers would come by is closed. */
  readonly onClosed: (fault: Fault) => void
}

export type TransportOptions = {
  readonly url: URL
  /** Send everything to `url` itself, not to `url/handshake`, `url/connect`. */
  readonly isExact: boolean
  readonly headers: ReadonlyMap<string, string>
  readonly network: Network
}
