import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Routed, routerOf } from '../../captures/judge/message-router.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { asUserError, UserError } from '../../problems/user-error.js'
import { type Bayeux, createBayeux } from './bayeux.js'
import type { Score } from './beat.js'
import { envelopeFor, isPlayable } from './envelope.js'
import { createFeed } from './feed.js'
import { type Caller, type Rules, refusal } from './gate.js'
import { allowPreflight, limitBody, refuse, refuseUpgrade } from './http.js'
import { onWire } from './on-wire.js'
import { createPage, isOfPage } from './page.js'
import { Stage } from './stage.js'
import { type Verdict, verdictOf } from './verdict.js'

export type StartOptions = {
  readonly catalogue: Catalogue
  /** 0 takes any that is free. */
  readonly port: number
  readonly host: string
  /** Where clients connect; undefined: on any path that the page does not need. */
  readonly path?: string
  readonly allow: Rules
  readonly score?: Score
  readonly speed: number
  readonly loop: boolean
  /** Something went wrong that nobody waits for. */
  readonly onFailure: (error: unknown) => void
  /** What goes out, and what a client publishes. */
  readonly onMessage?: (sent: Sent) => void
}

/** A message that went out, and the verdict on it. */
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
  /** `http://127.0.0.1:8080` */
  readonly url: string
  readonly port: number
  /**
   * Sends a message, whole or its payload alone, to whoever subscribes to the topic, and resolves with the verdict on it.
   * Rejects where Bayeux does not allow the topic, and for what is no JSON or nested too deep.
   */
  readonly publish: (topic: string, message: unknown) => Promise<Verdict>
  /** Ends all connections. */
  readonly close: () => Promise<void>
}

/** Starts a CometD server on a port. Throws a `UserError` when the port cannot be had. */
export async function start(options: StartOptions): Promise<MockServer> {
  const { catalogue } = options
  const route = routerOf(catalogue)
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
    if (!isPlayable(topic)) throw new UserError(`Nothing can be published to "${topic}".`)
    const envelope = envelopeFor(topic, onWire(message), catalogue)
    const verdict = verdictOf(route(envelope))
    await bayeux.publish(topic, envelope)
    tally({ time: Date.now(), topic, message: envelope, by: 'server', ...verdict })
    return verdict
  }

  const stage = new Stage({
    score: options.score,
    speed: options.speed,
    loop: options.loop,
    send: async ({ topic, envelope }) => void (await publish(topic, envelope)),
    onState: (state) => feed.tell('stage', { state, name: options.score?.name }),
    onFailure: options.onFailure,
  })
  const feed = createFeed(() => [
    ['clients', clients],
    ['stage', { state: stage.state, name: options.score?.name }],
    ['counts', counts],
  ])
  const bayeux = await createBayeux({
    onClients: (now) => {
      clients = now
      feed.tell('clients', now)
      if (now === 0) stage.rewind()
    },
    onSubscribe: () => stage.begin(),
    onPublish: (topic, data) => {
      const message = { channel: topic, data }
      tally({ time: Date.now(), topic, message, by: 'client', ...judged(topic, message) })
    },
  })
  try {
    const page = await createPage(catalogue, options.path ?? '/cometd', {
      feed,
      publish,
      judge: judged,
      replay: () => {
        stage.rewind()
        stage.begin()
      },
    })
    const server = serve(options, bayeux, page)
    const { port } = await listen(server, options)
    return {
      url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
      port,
      publish,
      close: () => closeAll(server, [() => stage.close(), () => bayeux.close(), async () => feed.close()]),
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

function serve({ path, allow }: StartOptions, bayeux: Bayeux, page: Handler): Server {
  const isOfBayeux = (pathname: string): boolean =>
    path === undefined ? !isOfPage(pathname) : pathname === path || pathname.startsWith(`${path}/`)

  const server = createServer((request, response) => {
    const { pathname, searchParams } = urlOf(request)
    if (isOfPage(pathname)) {
      // To look at the page is no harm; what it can do is for its own origin alone.
      const caller = callerOf(request)
      const navigates = pathname === '/' && request.method === 'GET'
      const reason = refusal(navigates ? { host: caller.host, ...nobody } : caller, { ...allow, origins: [] })
      return reason === undefined ? page(request, response, pathname) : refuse(response, 403, reason)
    }
    const reason = refusal(callerOf(request), allow)
    if (reason !== undefined) return refuse(response, 403, reason)
    if (request.method === 'OPTIONS' && isOfBayeux(pathname)) return allowPreflight(request, response)
    const asks = request.method !== 'GET' || searchParams.has('message')
    if (!asks || !isOfBayeux(pathname))
      return refuse(response, 404, 'There is nothing here for a browser. Try "/".')
    if (limitBody(request, response)) bayeux.request(request, response)
  })
  // A connection that is closed between two polls means that its client is gone.
  server.keepAliveTimeout = keepAlive
  server.on('upgrade', (request, socket, head) => {
    const reason = refusal(callerOf(request), allow)
    if (reason !== undefined || !isOfBayeux(urlOf(request).pathname)) {
      return refuseUpgrade(socket, reason === undefined ? 404 : 403)
    }
    bayeux.upgrade(request, socket, head)
  })
  return server
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
  if (code === 'EADDRINUSE') return new UserError(`Port ${port} is in use. "--port" takes another, 0 any.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new UserError(`This machine has no address "${host}".`)
  return asUserError(error, `Cannot listen on ${host}, port ${port}`)
}

async function closeAll(server: Server, parts: readonly (() => Promise<void>)[]): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  for (const close of parts) await close()
  server.closeAllConnections()
  await closed
}
