import type { Socket } from 'node:net'
import { clearTimeout, setTimeout } from './real-time.js'

/** Follows which sessions still have a connection. */
export type Sessions = {
  /** A client has come. Whose connection is gone makes room for it, if nobody else is there. */
  readonly begin: (id: string) => void
  /** A session asks for messages over a connection; it is dropped when that closes and no other takes its place. */
  readonly hold: (id: string, socket: Socket) => void
  readonly end: (id: string) => void
  readonly close: () => void
}

/** Milliseconds that a client has to connect again: a page that is loaded anew does so with another session. */
const grace = 2_000

/** `drop` ends a session, and tells so by calling `end`; `onCount` gets how many there are. */
export function createSessions(drop: (id: string) => void, onCount: (count: number) => void): Sessions {
  const sockets = new Map<string, Socket | undefined>()
  const leaving = new Map<string, NodeJS.Timeout>()

  const stay = (id: string): void => {
    clearTimeout(leaving.get(id))
    leaving.delete(id)
  }
  return {
    begin: (id) => {
      if (leaving.size === sockets.size) for (const gone of [...leaving.keys()]) drop(gone)
      sockets.set(id, undefined)
      onCount(sockets.size)
    },
    hold: (id, socket) => {
      if (!sockets.has(id)) return
      stay(id)
      if (sockets.get(id) === socket) return
      sockets.set(id, socket)
      const leave = (): void => {
        if (sockets.get(id) !== socket) return
        sockets.set(id, undefined)
        leaving.set(
          id,
          setTimeout(() => drop(id), grace),
        )
      }
      if (socket.destroyed) leave()
      else socket.once('close', leave)
    },
    end: (id) => {
      stay(id)
      sockets.delete(id)
      onCount(sockets.size)
    },
    close: () => {
      for (const id of [...leaving.keys()]) stay(id)
    },
  }
}
