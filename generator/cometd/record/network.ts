import { readFileSync } from 'node:fs'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { rootCertificates } from 'node:tls'
import { HttpProxyAgent } from 'http-proxy-agent'
import { HttpsProxyAgent } from 'https-proxy-agent'
import { asUserError, UserError } from '../../problems/user-error.js'

type Environment = Readonly<Record<string, string | undefined>>

/** How requests reach a server: options for `http.request`, `https.request` and a websocket. */
export type Network = {
  readonly agent: HttpAgent
  /** Authorities that are trusted; undefined: those of Node. */
  readonly ca?: string[]
}

/**
 * The network as the environment has it: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; `SSL_CERT_FILE` and
 * `NODE_EXTRA_CA_CERTS`. Throws a `UserError` for a proxy that is no address, and for a file that cannot be read.
 */
export function networkFor(url: URL, isWebsocket: boolean, env: Environment): Network {
  const ca = authoritiesIn(env)
  return { agent: agentFor(url, isWebsocket, proxyFor(url, env)), ...(ca === undefined ? {} : { ca }) }
}

function agentFor({ protocol }: URL, isWebsocket: boolean, proxy: string | undefined): HttpAgent {
  const isSecure = protocol === 'https:'
  if (proxy === undefined)
    return isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  return isSecure || isWebsocket
    ? new HttpsProxyAgent(proxy, { keepAlive: true })
    : new HttpProxyAgent(proxy, { keepAlive: true })
}

/** The proxy for an address; undefined where there is none, or `NO_PROXY` has the host. */
export function proxyFor({ protocol, hostname, port }: URL, env: Environment): string | undefined {
  const variable = (name: string): string | undefined => env[name.toLowerCase()] || env[name] || undefined
  const proxy = variable(protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? variable('ALL_PROXY')
  if (proxy === undefined) return undefined
  const host = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  const usedPort = port || (protocol === 'https:' ? '443' : '80')
  const isExcluded = (variable('NO_PROXY') ?? '').split(/[\s,]+/).some((entry) => {
    const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    if (name === '' || (only !== undefined && only !== usedPort)) return false
    const domain = name.replace(/^\*?\.?/, '')
    return name === '*' || host === domain || host.endsWith(`.${domain}`)
  })
  if (isExcluded) return undefined
  const address = proxy.includes('://') ? proxy : `http://${proxy}`
  if (URL.canParse(address) && /^https?:/.test(address)) return address
  throw new UserError('The proxy in the environment must be an address such as "http://proxy:3128".')
}

function authoritiesIn(env: Environment): string[] | undefined {
  const files = ['SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) => {
    const path = env[name]
    return path === undefined || path === '' ? [] : [{ name, path }]
  })
  if (files.length === 0) return undefined
  const own = files.map(({ name, path }) => {
    try {
      return readFileSync(path, 'utf8')
    } catch (error) {
      throw asUserError(error, `Cannot read the certificates "${path}" of ${name}`)
    }
  })
  return [...rootCertificates, ...own]
}
