import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createInflate, createUnzip } from 'node:zlib'
import { elementsOf } from '../../json/elements.js'
import { Fault, faultOf } from './fault.js'
import { describeBody, statusFault } from './reply-fault.js'
import type { MessageKind, Transport, TransportEvents, TransportOptions } from './transport.js'

/** What one reply may have. A message in it is taken as soon as it has come, so that memory stays small. */
const maxReply = 256 * 1024 * 1024

/** Sends each batch as a request of its own. */
export function longPolling(options: TransportOptions, { onElement }: TransportEvents): Transport {
  const cookies = new CookieJar(options.headers)
  return {
    type: 'long-polling',
    send: async (messages, kind, signal) => {
      try {
        const response = await ask(options, kind, JSON.stringify(messages), cookies, signal)
        cookies.store(response)
        if (response.statusCode !== 200) throw await statusFault(response)
        for await (const { elements } of elementsOf(await bodyOf(response), [])) elements.forEach(onElement)
        return true
      } catch (error) {
        throw faultOf(error)
      }
    },
    close: () => options.network.agent.destroy(),
  }
}

function ask(
  { url, isExact, headers, network }: TransportOptions,
  kind: MessageKind,
  body: string,
  cookies: CookieJar,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const address = isExact || !takesSuffix(url) ? url : suffixed(url, kind)
  const request = address.protocol === 'https:' ? httpsRequest : httpRequest
  const own = Object.fromEntries([...headers].filter(([name]) => name.toLowerCase() !== 'cookie'))
  const cookie = cookies.header()
  const sent = request(address, {
    method: 'POST',
    ...network,
    headers: {
      ...own,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...(cookie === '' ? {} : { Cookie: cookie }),
    },
  })
  // As an option, the signal would go to the socket too, which outlives the request.
  const abort = (): void => void sent.destroy()
  signal.addEventListener('abort', abort)
  sent.on('close', () => signal.removeEventListener('abort', abort))
  return new Promise((done, failed) => {
    sent.on('error', failed)
    sent.on('response', done)
    sent.end(body)
    if (signal.aborted) abort()
  })
}

/** As CometD clients have it: an address with a query, or a file name such as `x.cometd`, takes no suffix. */
function takesSuffix({ pathname, search }: URL): boolean {
  const last = pathname.replace(/\/$/, '').split('/').at(-1) ?? ''
  return search === '' && !last.includes('.')
}

function suffixed(url: URL, kind: MessageKind): URL {
  const address = new URL(url)
  address.pathname = `${url.pathname.replace(/\/$/, '')}/${kind === 'other' ? '' : kind}`
  return address
}

/** The bytes of a reply, decompressed. Rejects with a `Fault` when they cannot be JSON. */
async function bodyOf(response: IncomingMessage): Promise<AsyncIterable<Buffer>> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity'
  const iterator = decoded(response, encoding)[Symbol.asyncIterator]()
  const first = await firstOf(iterator)
  if (first?.[0] === 0x1f && first[1] === 0x8b)
    throw new Fault('the server answers with gzip data, but without "Content-Encoding: gzip"')
  if (first !== undefined && !/^\s*[[{]/.test(first.toString('latin1', 0, 1_000)))
    throw new Fault(describeBody(response, first.toString('utf8', 0, 64 * 1024)), {
      advice: 'Check the address, and that "--headers" has the headers of a session.',
    })
  return limited(first, iterator)
}

function decoded(response: IncomingMessage, encoding: string): AsyncIterable<Buffer> {
  if (encoding === 'identity' || encoding === '') return response
  const decoder = decoders.get(encoding)
  if (decoder === undefined) throw new Fault(`the reply has the unknown content encoding "${encoding}"`)
  return pipeline(response, decoder(), () => undefined)
}

const decoders: ReadonlyMap<string, () => ReturnType<typeof createUnzip>> = new Map([
  ['gzip', createUnzip],
  ['x-gzip', createUnzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

async function firstOf(iterator: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const { done, value } = await iterator.next()
  return done ? undefined : value
}

async function* limited(first: Buffer | undefined, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  try {
    for (let chunk = first; chunk !== undefined; chunk = await firstOf(rest)) {
      size += chunk.length
      if (size > maxReply) throw new Fault('one reply is larger than 256 MB')
      yield chunk
    }
  } finally {
    await rest.return?.()
  }
}

/** The cookies of the user, and those that the server sets. */
class CookieJar {
  readonly #cookies = new Map<string, string>()

  constructor(headers: ReadonlyMap<string, string>) {
    for (const [name, value] of headers)
      if (name.toLowerCase() === 'cookie') for (const cookie of value.split(';')) this.#add(cookie)
  }

  store({ headers }: IncomingMessage): void {
    for (const cookie of headers['set-cookie'] ?? []) this.#add(cookie.split(';')[0] ?? '')
  }

  header(): string {
    return [...this.#cookies.values()].join('; ')
  }

  #add(cookie: string): void {
    const text = cookie.trim()
    const name = text.split('=')[0] ?? ''
    if (name !== '' && text.includes('=')) this.#cookies.set(name, text)
  }
}
