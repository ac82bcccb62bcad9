import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Routed } from '../../captures/findings/routed-message.js'
import { routerOf } from '../../captures/judge/message-router.js'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { asUserError, UserError } from '../../problems/user-error.js'
import { isService } from '../../runtime/pattern.js'
import { type AccessRules, accessRefusal, type Caller } from './access.js'
import { type Bayeux, createBayeux } from './bayeux-server.js'
import { envelopeFor, isPlayable } from './envelope.js'
import { createFeed } from './feed.js'
import { allowPreflight, limitBody, refuse, refuseUpgrade } from './http.js'
import { createInbox } from './inbox.js'
import { createPage, isOfPage } from './mock-page.js'
import { Player, type Playlist } from './player.js'
import { wallClock } from './real-time.js'
import { type Verdict, verdictOf } from './reported-verdict.js'
import { wireValue } from './wire-value.js'

export type StartOptions = {
  readonly catalogue: Catalogue
  /** 0 for any free port. */
  readonly port: number
  readonly host: string
  /** Where clients connect; undefined: on any path that the page does not need. */
  readonly path?: string
  readonly allow: AccessRules
  readonly playlist?: Playlist
  readonly speed: number
  readonly loop: boolean
  /** Called with an error that no promise can report. */
  readonly onFailure: (error: unknown) => void
  /** Called with each message that the server sends, and each that a client publishes. */
  readonly onMessage?: (sent: Sent) => void
}

/** A message that was sent, and the verdict on it. */
export type Sent = Verdict & {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly topic: string
  readonly message: unknown
  /** Who sent it: this server, or a client of it. */
  readonly by: 'server' | 'client'
}

/** A CometD server that is running. */
export type MockServer = {
  /** The address for clients: `http://127.0.0.1:8080/cometd`. */
  readonly url: string
  /** The page for a browser: `http://127.0.0.1:8080/`. */
  readonly pageUrl: string
  readonly port: number
  /**
   * Sends a message, whole or its payload alone, to the clients that are subscribed to the topic, or on a topic in
   * `/service/` to every client. Resolves with the verdict on it. Rejects with a `UserError` for a topic that Bayeux does
   * not allow, and for a message that is not JSON or is nested too deeply.
   */
  readonly publish: (topic: string, message: unknown) => Promise<Verdict>
  /**
   * Resolves when a client is subscribed to the topic, at once if one already is; on a topic in `/service/`, when a client is
   * connected.
   * Rejects when the server closes.
   */
  readonly subscribed: (topic: string) => Promise<void>
  /**
   * Resolves with a message that a client has published to the topic, the oldest first, each once. Rejects when the server
   * closes.
   */
  readonly received: (topic: string) => Promise<Sent>
  /** Ends all connections. */
  readonly close: () => Promise<void>
}

/** Starts a CometD server on a port. Throws a `UserError` if the port cannot be used. */
export async function start(options: StartOptions): Promise<MockServer> {
  const { catalogue } = options
  const route = routerOf(catalogue)
  const hasServices = catalogue.topics.some(({ name }) => isService(name))
  const counts = { sent: 0, valid: 0, invalid: 0, unknown: 0 }
  let clients = 0

  const tally = (sent: Sent): void => {
    counts.sent += 1
    counts[sent.verdict] += 1
    feed.tell('message', sent)
    feed.tell('counts', counts)
    options.onMessage?.(sent)
  }
  const judged = (topic: string, message: unknown): Verdict =>
    verdictOf(judge(route, topic, message, catalogue))
  const publish = async (topic: string, message: unknown): Promise<Verdict> => {
    if (!isPlayable(topic))
      throw new UserError(
        `Cannot publish to "${topic}": expected a topic such as "/a/b", outside of "/meta".`,
      )
    const envelope = envelopeFor(topic, wireValue(message), catalogue)
    const verdict = verdictOf(route(envelope))
    bayeux.publish(topic, envelope)
    tally({ time: wallClock(), topic, message: envelope, by: 'server', ...verdict })
    return verdict
  }

  const player = new Player({
    playlist: options.playlist,
    speed: options.speed,
    loop: options.loop,
    send: async ({ topic, envelope }) => void (await publish(topic, envelope)),
    onState: (state) => feed.tell('player', { state, name: options.playlist?.name }),
    onFailure: options.onFailure,
  })
  const feed = createFeed(() => [
    ['clients', clients],
    ['player', { state: player.state, name: options.playlist?.name }],
    ['counts', counts],
  ])
  const inbox = createInbox<Sent>()
  const bayeux = createBayeux({
    onClients: (now) => {
      clients = now
      feed.tell('clients', now)
      if (now === 0) player.rewind()
    },
    onSubscribe: (pattern) => {
      inbox.subscribed(pattern)
      if (hasServices || !isService(pattern)) player.begin()
    },
    onUnsubscribe: inbox.unsubscribed,
    onPublish: (topic, data) => {
      const message = { channel: topic, data }
      const sent: Sent = { time: wallClock(), topic, message, by: 'client', ...judged(topic, message) }
      tally(sent)
      inbox.published(topic, sent)
    },
  })
  const { path = '/cometd' } = options
  try {
    const page = await createPage(catalogue, path, {
      feed,
      publish,
      judge: judged,
      replay: () => {
        player.rewind()
        player.begin()
      },
    })
    const served = serve(options, bayeux, page)
    const { port } = await listen(served.server, options)
    const root = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`
    return {
      url: `${root}${path}`,
      pageUrl: `${root}/`,
      port,
      publish,
      subscribed: inbox.whenSubscribed,
      received: inbox.nextPublished,
      close: () => {
        inbox.close()
        return closeAll(served, [() => player.close(), () => bayeux.close(), async () => feed.close()])
      },
    }
  } catch (error) {
    await bayeux.close()
    feed.close()
    throw error
  }
}

const judge = (
  route: (message: unknown) => Routed,
  topic: string,
  message: unknown,
  catalogue: Catalogue,
): Routed => route(envelopeFor(topic, message, catalogue))

type Handler = (request: IncomingMessage, response: ServerResponse, path: string) => void

/** A server, and its websockets, which it does not close by itself. */
type Served = { readonly server: Server; readonly upgraded: ReadonlySet<Duplex> }

function serve({ path, allow }: StartOptions, bayeux: Bayeux, page: Handler): Served {
  const upgraded = new Set<Duplex>()
  const isOfBayeux = (pathname: string): boolean =>
    path === undefined ? !isOfPage(pathname) : pathname === path || pathname.startsWith(`${path}/`)
  /** A client may connect to "/" too, where a browser gets the page. */
  const isRootOfBayeux = ({ method }: IncomingMessage, { pathname, searchParams }: URL): boolean =>
    path === undefined && pathname === '/' && (method !== 'GET' || searchParams.has('message'))

  const server = createServer((request, response) => {
    const url = urlOf(request)
    const { pathname, searchParams } = url
    const forBayeux = isOfBayeux(pathname) || isRootOfBayeux(request, url)
    if (!forBayeux && isOfPage(pathname)) {
      // Every page may load the page of the mock; only its own origin may use it.
      const caller = callerOf(request)
      const navigates = pathname === '/' && request.method === 'GET'
      const reason = accessRefusal(navigates ? { host: caller.host, ...nobody } : caller, {
        ...allow,
        origins: [],
      })
      return reason === undefined ? page(request, response, pathname) : refuse(response, 403, reason)
    }
    const reason = accessRefusal(callerOf(request), allow)
    if (reason !== undefined) return refuse(response, 403, reason)
    if (request.method === 'OPTIONS' && forBayeux) return allowPreflight(request, response)
    const asks = request.method !== 'GET' || searchParams.has('message')
    if (!asks || !forBayeux)
      return refuse(response, 404, 'Only CometD clients can connect here. Open "/" for the page.')
    if (limitBody(request, response)) bayeux.request(request, response)
  })
  // A connection that is closed between two polls means that its client is gone.
  server.keepAliveTimeout = keepAlive
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket)
    socket.on('close', () => upgraded.delete(socket))
    const reason = accessRefusal(callerOf(request), allow)
    const { pathname } = urlOf(request)
    const forBayeux = isOfBayeux(pathname) || (path === undefined && pathname === '/')
    if (reason !== undefined || !forBayeux) {
      return refuseUpgrade(socket, reason === undefined ? 404 : 403)
    }
    bayeux.upgrade(request, socket, head)
  })
  return { server, upgraded }
}

const keepAlive = 60_000

const nobody = { origin: undefined, referer: undefined, site: undefined } as const

const callerOf = ({ headers }: IncomingMessage): Caller => ({
  host: headers.host,
  origin: headers.origin,
  referer: headers.referer,
  site: textOf(headers['sec-fetch-site']),
})

const textOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header

/** Whatever a request line holds, this is a URL. */
function urlOf({ url = '/' }: IncomingMessage): URL {
  const text = `http://mock${url.startsWith('/') ? url : '/'}`
  return URL.canParse(text) ? new URL(text) : new URL('http://mock/')
}

function listen(server: Server, { port, host }: StartOptions): Promise<AddressInfo> {
  return new Promise((done, failed) => {
    server.once('error', (error) => failed(unavailable(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) done(address)
    })
  })
}

function unavailable(error: Error, host: string, port: number): unknown {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new UserError(
      `Port ${port} is in use. Choose another with "--port", or any free one with "--port 0".`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new UserError(`This machine has no address "${host}".`)
  return asUserError(error, `Cannot listen on ${host}, port ${port}`)
}

async function closeAll(
  { server, upgraded }: Served,
  parts: readonly (() => Promise<void>)[],
): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  for (const close of parts) await close()
  server.closeAllConnections()
  for (const socket of upgraded) socket.destroy()
  await closed
}
