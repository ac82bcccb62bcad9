import type { Writable } from 'node:stream'
import { codeOf } from '../user-error.js'

/** Where the text of a report goes. */
export class Sink {
  readonly #stream: Writable
  #error: unknown
  #isFull = false

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error) => {
      this.#error ??= error
    })
  }

  /** Whoever read it has gone, as in `| head`. */
  get isClosed(): boolean {
    return codeOf(this.#error) === 'EPIPE' || codeOf(this.#error) === 'ERR_STREAM_DESTROYED'
  }

  /** Why nothing can be written any more, unless it is only that nobody reads on. */
  get failure(): unknown {
    return this.isClosed ? undefined : this.#error
  }

  write(text: string): void {
    if (text !== '' && this.#error === undefined) this.#isFull = !this.#stream.write(text)
  }

  /** Undefined where there is room for more text, else a promise of room. */
  room(): Promise<void> | undefined {
    if (!this.#isFull || this.#error !== undefined) return undefined
    return new Promise((resolve) => {
      const done = (): void => {
        this.#isFull = false
        for (const event of ['drain', 'error', 'close']) this.#stream.off(event, done)
        resolve()
      }
      for (const event of ['drain', 'error', 'close']) this.#stream.on(event, done)
    })
  }

  /** Resolves when all that was written has left. A stream that is not ours stays open. */
  async finish(isOurs: boolean): Promise<void> {
    if (this.#error !== undefined) return
    await new Promise<void>((resolve) => {
      const done = (): void => resolve()
      this.#stream.once('error', done)
      this.#stream.once('close', done)
      if (isOurs) this.#stream.end(done)
      else this.#stream.write('', done)
    })
  }
}
