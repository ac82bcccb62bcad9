import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { UserError } from '../../problems/user-error.js'

/** What a request says of where it comes from. */
export type Caller = {
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly referer: string | undefined
  /** `Sec-Fetch-Site`, which browsers set and pages cannot. */
  readonly site: string | undefined
}

export type AccessRules = {
  /** Names by which the server may be called, beside addresses and `localhost`. */
  readonly hosts: readonly string[]
  /** Origins whose pages may ask, beside the server's own. */
  readonly origins: readonly string[]
}

/**
 * The rules of a server that listens on a host: it goes by this name and by that of the machine too. Throws a `UserError`
 * for an origin that is none.
 */
export const accessRules = (host: string, { hosts, origins }: AccessRules): AccessRules => ({
  hosts: [...hosts, host, hostname()].map((name) => name.toLowerCase()),
  origins: origins.map(originIn),
})

/** As browsers write it: without a path, and without the port that goes without saying. */
function originIn(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null'
  if (origin !== 'null') return origin
  throw new UserError(`Invalid origin "${text}": expected an origin such as "http://localhost:3000".`)
}

/**
 * Why a caller is refused; undefined if it is not. A page of another origin is, whatever way it asks; and so is a host
 * name that is not ours, for a page can make its own name lead here (DNS rebinding). Addresses cannot be made to.
 */
export function accessRefusal(caller: Caller, { hosts, origins }: AccessRules): string | undefined {
  const name = hostNameOf(caller.host)
  if (name === undefined || !(name === 'localhost' || isAddress(name) || hosts.includes(name))) {
    return `Unknown host name ${quoted(caller.host)}. Allow it with "--allow-host".`
  }
  const origin = originOf(caller)
  if (origin === undefined || origin === `http://${caller.host}` || origins.includes(origin)) return undefined
  return `Pages from ${quoted(origin)} may not use this server. Allow them with "--allow-origin".`
}

/** Undefined if no page asks. A script element sends no origin; what else browsers say gives it away. */
function originOf({ origin, referer, site }: Caller): string | undefined {
  if (origin !== undefined) return origin
  if (site === undefined || site === 'same-origin' || site === 'none') return undefined
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : 'null'
}

function hostNameOf(host: string | undefined): string | undefined {
  const url = `http://${host ?? ''}`
  if (host === undefined || !URL.canParse(url)) return undefined
  const { hostname, host: normal, pathname, username } = new URL(url)
  return pathname === '/' && username === '' && normal !== '' ? hostname : undefined
}

const isAddress = (name: string): boolean => isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0

const quoted = (text: string | undefined): string => JSON.stringify((text ?? '').slice(0, 200))
