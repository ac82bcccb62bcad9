import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { Beat, Score } from './beat.js'

export type PlayOptions = {
  /** How much faster than written; `Infinity` is as fast as it goes. */
  readonly speed: number
  readonly loop: boolean
  readonly signal: AbortSignal
  readonly send: (beat: Beat) => Promise<void>
}

/** Plays a score to its end, or for ever, or until the signal. It keeps to the clock: what is late is not added up. */
export async function play(score: Score, { speed, loop, signal, send }: PlayOptions): Promise<void> {
  let due = performance.now()
  do {
    let sent = 0
    for await (const beat of score.beats()) {
      due = speed === Infinity ? 0 : due + beat.wait / speed
      await until(due, signal)
      if (signal.aborted) return
      await send(beat)
      sent += 1
    }
    if (sent === 0) return
    due = Math.max(due, performance.now())
  } while (loop)
}

async function until(due: number, signal: AbortSignal): Promise<void> {
  for (let left = due - performance.now(); left > 0; left = due - performance.now()) {
    await sleep(Math.min(left, longest), undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return
  }
  await turn()
}

/** Timers take no more than 2^31 ms. */
const longest = 86_400_000
