import type { ServerResponse } from 'node:http'
import { clearInterval, setInterval } from './real-time.js'

/** Tells the open pages what happens, as server-sent events. */
export type Feed = {
  /** Adds a page, and tells it how things stand. */
  readonly open: (response: ServerResponse) => void
  readonly tell: (event: string, data: unknown) => void
  readonly close: () => void
}

const every = 100

/** What a page is told at a time; it learns how many more there were. */
const most = 50

/** Bytes that a page may leave unread; it then connects anew by itself. */
const longestWait = 8 * 1024 * 1024

/**
 * A feed that sends what has happened ten times a second, so that a page can follow whatever the speed. `now` gives the
 * state of things for a page that has just been opened.
 */
export function createFeed(now: () => readonly (readonly [event: string, data: unknown])[]): Feed {
  const pages = new Set<ServerResponse>()
  const latest = new Map<string, unknown>()
  let messages: unknown[] = []
  let omitted = 0

  const flush = (): void => {
    const blocks = [...latest].map(([event, data]) => block(event, data))
    if (messages.length > 0) blocks.push(block('messages', { messages, omitted }))
    latest.clear()
    messages = []
    omitted = 0
    if (blocks.length === 0) return
    for (const page of pages) {
      if (page.writableLength > longestWait) page.destroy()
      else page.write(blocks.join(''))
    }
  }
  const timer = setInterval(flush, every).unref()

  return {
    open: (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write(
        now()
          .map(([event, data]) => block(event, data))
          .join(''),
      )
      response.on('close', () => pages.delete(response))
      pages.add(response)
    },
    tell: (event, data) => {
      if (pages.size === 0) return
      if (event !== 'message') latest.set(event, data)
      else if (messages.length < most) messages.push(data)
      else omitted += 1
    },
    close: () => {
      clearInterval(timer)
      for (const page of pages) page.end()
    },
  }
}

/** JSON holds no line ends, so that one line is enough. */
const block = (event: string, data: unknown): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
