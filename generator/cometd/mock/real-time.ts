import connection from 'faye/src/engines/connection.js'
import memory from 'faye/src/engines/memory.js'
import type timeouts from 'faye/src/mixins/timeouts.js'

/**
 * The timers as they were when this module was loaded. A test that installs fake timers replaces the global ones, and
 * would stop the server.
 */
export const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis
const { performance } = globalThis
const { now } = Date

/** Milliseconds since 1970. */
export const wallClock = (): number => now()

/** Milliseconds that only grow. */
export const steadyClock = (): number => performance.now()

/** Resolves after so many milliseconds, or when the signal is aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal?.aborted) return done()
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
  })
}

const timersOf = new WeakMap<object, Map<string, NodeJS.Timeout>>()

/** The timers of the library, which looks for the global ones each time. */
const realTimeouts: typeof timeouts = {
  addTimeout(name, seconds, callback, context) {
    const timers = timersOf.get(this) ?? new Map<string, NodeJS.Timeout>()
    timersOf.set(this, timers)
    if (timers.has(name)) return
    const fire = (): void => {
      timers.delete(name)
      Reflect.apply(callback, context, [])
    }
    timers.set(name, setTimeout(fire, seconds * 1_000))
  },
  removeTimeout(name) {
    const timers = timersOf.get(this)
    clearTimeout(timers?.get(name))
    timers?.delete(name)
  },
  removeAllTimeouts() {
    for (const timer of timersOf.get(this)?.values() ?? []) clearTimeout(timer)
    timersOf.delete(this)
  },
}

/** Gives the Bayeux library of this process real timers. */
export function useRealTimeouts(): void {
  for (const { prototype } of [connection, memory]) Object.assign(prototype, realTimeouts)
}
