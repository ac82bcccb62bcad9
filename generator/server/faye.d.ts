/** What is used of faye, which brings no types of its own. */
declare module 'faye' {
  import type { EventEmitter } from 'node:events'

  export type FayeMessage = { [key: string]: unknown }

  export type Extension = {
    outgoing: (message: FayeMessage, callback: (message: FayeMessage) => void) => void
  }

  export type Publication = { then(done: () => void, failed: (error: Error) => void): unknown }

  export type Client = {
    addExtension(extension: Extension): void
    connect(done: () => void): void
    publish(channel: string, data: unknown): Publication
    disconnect(): unknown
  }

  export class NodeAdapter {
    constructor(options: { mount: string; timeout: number })
    addExtension(extension: Extension): void
    /** Takes over the listeners of `request` and `upgrade`. */
    attach(server: EventEmitter): void
    getClient(): Client
    on(event: 'handshake' | 'disconnect', listener: (clientId: string) => void): void
    on(event: 'subscribe', listener: (clientId: string, channel: string) => void): void
    on(
      event: 'publish',
      listener: (clientId: string | undefined, channel: string, data: unknown) => void,
    ): void
    close(): void
  }

  const faye: { NodeAdapter: typeof NodeAdapter }
  export default faye
}
