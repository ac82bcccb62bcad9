/** Collects text into larger writes, and makes its writers wait when they are much ahead. */
export class Sink {
  readonly #write: (text: string) => Promise<void>
  #pieces: string[] = []
  #size = 0
  #pending: Promise<void> | undefined
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

  /** Resolves when all that was added has been written. */
  async flush(): Promise<void> {
    await this.#pending
    const text = this.#pieces.join('')
    this.#pieces = []
    this.#size = 0
    if (text === '') return
    this.#pending = this.#write(text).catch((error: unknown) => {
      this.#error ??= error
    })
    await this.#pending
    if (this.#error !== undefined) throw this.#error
  }
}

const flushAt = 256 * 1024
