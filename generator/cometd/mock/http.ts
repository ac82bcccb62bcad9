import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { tryParse } from '../../json/json-text.js'

/** Answers with a sentence for people. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(`${reason}\n`)
}

/** Lets a page of an origin that has been let in send the headers that it asks for. */
export function allowPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, {
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? 'Content-Type',
    'Access-Control-Allow-Methods': 'POST, GET',
    ...(headers.origin === undefined ? {} : { 'Access-Control-Allow-Origin': headers.origin }),
    Vary: 'Origin, Access-Control-Request-Headers',
  })
  response.end()
}

/** Refuses a websocket. */
export function refuseUpgrade(socket: Duplex, status: 403 | 404): void {
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status} ${status === 403 ? 'Forbidden' : 'Not Found'}\r\nConnection: close\r\n\r\n`)
}

const most = 16 * 1024 * 1024

/** Ends a request that sends more than 16 MB; false if it says so at once. */
export function limitBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (Number(request.headers['content-length'] ?? 0) > most) {
    refuse(response, 413, 'The request body is larger than 16 MB.')
    request.destroy()
    return false
  }
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > most) request.destroy()
  })
  return true
}

/** The JSON value in a request's body; undefined where there is none, or more than 16 MB. */
export async function jsonIn(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) return undefined
  }
  return tryParse(Buffer.concat(chunks).toString('utf8'))
}

export function answer(response: ServerResponse, value: unknown): void {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(JSON.stringify(value))
}
