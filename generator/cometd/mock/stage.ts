import { setTimeout as sleep } from 'node:timers/promises'
import type { Beat, Score } from './beat.js'
import { play } from './player.js'

/** What a page says of the playing. */
export type StageState = 'nothing' | 'waiting' | 'playing' | 'done'

export type StageOptions = {
  readonly score: Score | undefined
  readonly speed: number
  readonly loop: boolean
  readonly send: (beat: Beat) => Promise<void>
  readonly onState: (state: StageState) => void
  /** The score could not be read to its end, or a message could not be sent. */
  readonly onFailure: (error: unknown) => void
}

/** Lets clients ask for all their topics before the first message. */
const overture = 300

/**
 * Plays a score for whoever listens: it begins when somebody has subscribed, and is back at its beginning when the last
 * one has gone.
 */
export class Stage {
  readonly #options: StageOptions
  #state: StageState
  #stop = new AbortController()
  #playing: Promise<void> = Promise.resolve()

  constructor(options: StageOptions) {
    this.#options = options
    this.#state = options.score ? 'waiting' : 'nothing'
  }

  get state(): StageState {
    return this.#state
  }

  /** Begins if it is waiting. */
  begin(): void {
    if (this.#state === 'waiting') this.#playing = this.#play(this.#stop.signal)
  }

  /** Stops, and waits for somebody to listen. */
  rewind(): void {
    this.#stop.abort()
    this.#stop = new AbortController()
    if (this.#state !== 'nothing') this.#become('waiting')
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#playing
  }

  async #play(signal: AbortSignal): Promise<void> {
    const { score, speed, loop, send, onFailure } = this.#options
    if (score === undefined) return
    this.#become('playing')
    try {
      await sleep(overture, undefined, { signal }).catch(() => undefined)
      if (!signal.aborted) await play(score, { speed, loop, signal, send })
    } catch (error) {
      onFailure(error)
    }
    if (!signal.aborted) this.#become('done')
  }

  #become(state: StageState): void {
    this.#state = state
    this.#options.onState(state)
  }
}
