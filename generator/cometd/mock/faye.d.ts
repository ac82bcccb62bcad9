/** What is used of faye, which brings no types of its own. */
declare module 'faye' {
  import type { EventEmitter } from 'node:events'
  import type { IncomingMessage, ServerResponse } from 'node:http'
  import type { Duplex } from 'node:stream'

  export type FayeMessage = { [key: string]: unknown }

  type Done = (message: FayeMessage) => void

  export type Extension = {
    /** How many parameters the function has decides what it is given. The request is null for what this process asks. */
    incoming?: (message: FayeMessage, request: IncomingMessage | null, done: Done) => void
    outgoing?: (message: FayeMessage, done: Done) => void
  }

  export type Publication = { then(done: () => void, failed: (error: Error) => void): unknown }

  /** A client in this process, which only the tests use. */
  export type Client = {
    publish(channel: string, data: unknown): Publication
    disconnect(): unknown
  }

  export class NodeAdapter {
    constructor(options: { mount: string; timeout: number })
    addExtension(extension: Extension): void
    /** Of the library's inside, in the version that is pinned: what its own methods for requests and websockets use. */
    readonly _server: {
      process(message: FayeMessage, request: null, done: (replies: unknown) => void): void
      readonly _engine: {
        /** Sends a message to whoever subscribes to its channel. */
        publish(message: FayeMessage): void
        subscribe(clientId: string, channel: string): void
      }
    }
    _parseJSON(text: string): object
    _returnError(response: ServerResponse | null, error: Error): void
    handle(request: IncomingMessage, response: ServerResponse): void
    handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
    /** Takes over the listeners of `request` and `upgrade`. */
    attach(server: EventEmitter): void
    getClient(): Client
    on(event: 'handshake' | 'disconnect', listener: (clientId: string) => void): void
    on(event: 'subscribe' | 'unsubscribe', listener: (clientId: string, channel: string) => void): void
    on(
      event: 'publish',
      listener: (clientId: string | undefined, channel: string, data: unknown) => void,
    ): void
    close(): void
  }

  const faye: { NodeAdapter: typeof NodeAdapter }
  export default faye
}

/** Of the library's inside, in the version that is pinned: who sets timers, and how. */
declare module 'faye/src/mixins/timeouts.js' {
  const timeouts: {
    addTimeout(this: object, name: string, seconds: number, callback: () => void, context: unknown): void
    removeTimeout(this: object, name: string): void
    removeAllTimeouts(this: object): void
  }
  export default timeouts
}

declare module 'faye/src/engines/connection.js' {
  const connection: { readonly prototype: object }
  export default connection
}

declare module 'faye/src/engines/memory.js' {
  const memory: { readonly prototype: object }
  export default memory
}
