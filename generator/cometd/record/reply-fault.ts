import type { IncomingMessage } from 'node:http'
import { Fault } from './fault.js'

/** What a reply with another status than 200 means. Nothing of it is shown but its status, its title and where it redirects. */
export async function statusFault(response: IncomingMessage): Promise<Fault> {
  const { statusCode: status = 0, statusMessage = '', headers } = response
  const said = `${status} ${statusMessage}`.trim()
  const { location } = headers
  if (status >= 300 && status < 400 && location !== undefined) {
    response.destroy()
    const isMoved = status === 301 || status === 307 || status === 308
    return new Fault(`the server answers ${said}, and redirects to ${withoutQuery(location)}`, {
      status,
      advice: isMoved
        ? 'Give that address with "--url".'
        : 'If that is a login page, give the headers of a session with "--headers".',
    })
  }
  const title = titleIn(await beginningOf(response))
  const advice = status === 426 ? 'Try "--transport websocket".' : ''
  return new Fault(`the server answers ${said}${title === undefined ? '' : ` ("${title}")`}`, {
    status,
    advice,
  })
}

/** What a body is that is not JSON, in words. */
export function describeBody({ headers }: IncomingMessage, text: string): string {
  const type = headers['content-type']?.split(';')[0]?.trim()
  const title = titleIn(text)
  if (title !== undefined || /^\s*<(!doctype|html)/i.test(text))
    return `the server answers with an HTML page${title === undefined ? '' : ` ("${title}")`} instead of JSON`
  return `the server answers with ${type === undefined ? 'something else' : `the content type "${type}"`} instead of JSON`
}

const titleIn = (text: string): string | undefined =>
  /<title[^>]*>\s*([^<]{1,100})/i.exec(text)?.[1]?.trim().replace(/\s+/g, ' ') || undefined

const withoutQuery = (address: string): string => address.split(/[?#]/)[0] ?? ''

const shown = 64 * 1024

/** The first bytes of a reply; what follows is not read. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  const timer = setTimeout(() => response.destroy(), 2_000)
  try {
    for await (const chunk of response) {
      chunks.push(chunk)
      size += chunk.length
      if (size > shown) break
    }
  } catch {
    // The status says enough.
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks).toString('utf8')
}
