import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves as soon as a condition holds; rejects, and says of what, after some seconds. */
export async function until(what: string, holds: () => boolean, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It took more than ${seconds} s until ${what}.`)
    await sleep(5)
  }
}

/** Rejects if a promise takes too long. */
export async function within<T>(what: string, promise: Promise<T>, seconds = 10): Promise<T> {
  let isDone = false
  const done = promise.finally(() => {
    isDone = true
  })
  await Promise.race([done, until(what, () => isDone, seconds)])
  return done
}
