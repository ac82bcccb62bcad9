import type { Envelope } from './bayeux-server.js'
import { sleep, steadyClock } from './real-time.js'

/** One message to play, and how many milliseconds after the one before. */
export type TimedMessage = { readonly wait: number; readonly topic: string; readonly envelope: Envelope }

/** Messages that can be played, from the first one as often as they are asked for. */
export type Playlist = {
  /** What people are told is playing. */
  readonly name: string
  readonly messages: () => AsyncIterable<TimedMessage> | Iterable<TimedMessage>
}

/** `nothing`: there is no playlist; `waiting`: for a client that subscribes. */
export type PlayerState = 'nothing' | 'waiting' | 'playing' | 'done'

export type PlayerOptions = {
  readonly playlist: Playlist | undefined
  /** How much faster than written; `Infinity` sends without waiting. */
  readonly speed: number
  readonly loop: boolean
  readonly send: (message: TimedMessage) => Promise<void>
  readonly onState: (state: PlayerState) => void
  /** The playlist could not be read to its end, or a message could not be sent. */
  readonly onFailure: (error: unknown) => void
}

/** Milliseconds that a client has to subscribe to all its topics before the first message. */
const startDelay = 300

/** Plays a list of messages: starts when a client subscribes, and rewinds when the last client has gone. */
export class Player {
  readonly #options: PlayerOptions
  #state: PlayerState
  #stop = new AbortController()
  #playing: Promise<void> = Promise.resolve()

  constructor(options: PlayerOptions) {
    this.#options = options
    this.#state = options.playlist ? 'waiting' : 'nothing'
  }

  get state(): PlayerState {
    return this.#state
  }

  /** Starts if it is waiting. */
  begin(): void {
    if (this.#state === 'waiting') this.#playing = this.#play(this.#stop.signal)
  }

  /** Stops, and waits for the next client that subscribes. */
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
    const { playlist, onFailure } = this.#options
    if (playlist === undefined) return
    this.#become('playing')
    try {
      await sleep(startDelay, signal)
      if (!signal.aborted) await play(playlist, this.#options, signal)
    } catch (error) {
      onFailure(error)
    }
    if (!signal.aborted) this.#become('done')
  }

  #become(state: PlayerState): void {
    this.#state = state
    this.#options.onState(state)
  }
}

/** Plays to the end, or for ever, or until the signal. A late message does not delay the ones after it. */
async function play(
  playlist: Playlist,
  { speed, loop, send }: PlayerOptions,
  signal: AbortSignal,
): Promise<void> {
  let due = steadyClock()
  do {
    let sent = 0
    for await (const message of playlist.messages()) {
      due = speed === Infinity ? 0 : due + message.wait / speed
      await until(due, signal)
      if (signal.aborted) return
      await send(message)
      sent += 1
    }
    if (sent === 0) return
    due = Math.max(due, steadyClock())
  } while (loop)
}

async function until(due: number, signal: AbortSignal): Promise<void> {
  for (let left = due - steadyClock(); left > 0; left = due - steadyClock()) {
    await sleep(Math.min(left, longestSleep), signal)
    if (signal.aborted) return
  }
  // Others have their turn, however fast it plays.
  await sleep(0)
}

/** Timers take no more than 2^31 ms. */
const longestSleep = 86_400_000
