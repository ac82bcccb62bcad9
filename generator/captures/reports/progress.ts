/** One line on a terminal that says how far a run has come, written anew a few times a second. */
export class Progress {
  readonly #write: (text: string) => Promise<void>
  readonly #total: number
  readonly #findings: () => number
  readonly #start = Date.now()
  #bytes = 0
  #last = 0
  #isShown = false

  /** `total` is 0 where nobody knows, as with a pipe. */
  constructor(total: number, findings: () => number, write: (text: string) => Promise<void>) {
    this.#total = total
    this.#findings = findings
    this.#write = write
  }

  add(bytes: number, now = Date.now()): void {
    this.#bytes += bytes
    if (now - this.#start < firstAfter || now - this.#last < every) return
    this.#last = now
    this.#isShown = true
    void this.#write(`\r${this.line(now)}\u001b[K`)
  }

  /** `42 %  118 of 281 MB  93 MB/s  17 findings` */
  line(now = Date.now()): string {
    const seconds = Math.max(0.001, (now - this.#start) / 1000)
    const share = this.#total > 0 ? `${Math.min(100, Math.floor((100 * this.#bytes) / this.#total))} %  ` : ''
    const of = this.#total > 0 ? ` of ${megabytes(this.#total)}` : ''
    const rate = megabytes(this.#bytes / seconds)
    return `${share}${megabytes(this.#bytes)}${of} MB  ${rate} MB/s  ${this.#findings()} findings`
  }

  /** Leaves the line empty. */
  async clear(): Promise<void> {
    if (this.#isShown) await this.#write('\r\u001b[K')
  }
}

const [firstAfter, every] = [500, 200]

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000))
