/** Collects text into larger writes, and makes its writers wait when they are much ahead. */
export class Sink {
  readonly #write: (text: string) => Promise<void>
  #pieces: string[] = []
  #size = 0
  #written: Promise<void> = Promise.resolve()
  #error: unknown

  constructor(write: (text: string) => Promise<void>) {
    this.#write = write
  }

  add(text: string): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#size += text.length
  }

  /** Writes what there is if it is much. Rejects if a write has failed. */
  room(): Promise<void> | undefined {
    return this.#size < flushAt ? undefined : this.flush()
  }

  /** Resolves when all that was added has been written, by this call or by an earlier one. */
  flush(): Promise<void> {
    const written = this.#written.then(() => this.#writeAll())
    this.#written = written.catch(() => {})
    return written
  }

  async #writeAll(): Promise<void> {
    const text = this.#pieces.join('')
    this.#pieces = []
    this.#size = 0
    if (this.#error === undefined && text !== '') {
      await this.#write(text).catch((error: unknown) => {
        this.#error = error
      })
    }
    if (this.#error !== undefined) throw this.#error
  }
}

const flushAt = 256 * 1024
