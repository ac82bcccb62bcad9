import type { Catalogue } from '../../catalogue/catalogue.js'
import { catalogueFrom } from '../../catalogue/index.js'
import { isError } from '../../problems/problem.js'
import { UserError } from '../../problems/user-error.js'
import { load } from '../../schema/load.js'
import { locateCatalogue } from '../../schema/locate.js'
import { rulesOf } from './gate.js'
import { type MockServer, type Sent, start } from './mock.js'

export type { MockServer, Sent } from './mock.js'
export type { Verdict } from './verdict.js'

export type MockOptions = {
  /** A folder of schemas, the name of an installed package that has one, or a catalogue that has been loaded. */
  readonly catalogue: string | Catalogue
  /** 0 takes any that is free (the default). */
  readonly port?: number
  /** Default: 127.0.0.1, which only this machine can reach. */
  readonly host?: string
  /** Where clients connect; default: any path. */
  readonly path?: string
  /** Origins whose pages may connect, such as `http://localhost:3000`, beside the server's own. */
  readonly allowOrigins?: readonly string[]
  /** Names of this machine, beside `host`, its own name, addresses and `localhost`. */
  readonly allowHosts?: readonly string[]
  /** Called with each message that goes out. */
  readonly onMessage?: (sent: Sent) => void
}

/**
 * A CometD server for tests, which sends what `publish` is given. Rejects when the catalogue is not there or is broken,
 * when an origin is none, and when the port cannot be had.
 *
 *   const server = await mock({ catalogue: 'schemas' })
 *   await server.publish('/a/b', { messageType: 'C' })
 *   await server.close()
 */
export async function mock(options: MockOptions): Promise<MockServer> {
  const {
    catalogue,
    port = 0,
    host = '127.0.0.1',
    path,
    allowOrigins = [],
    allowHosts = [],
    onMessage,
  } = options
  const allow = rulesOf(host, { hosts: allowHosts, origins: allowOrigins })
  return start({
    catalogue: typeof catalogue === 'string' ? await loaded(catalogue) : catalogue,
    port,
    host,
    ...(path === undefined ? {} : { path }),
    allow,
    speed: 1,
    loop: false,
    onFailure: () => undefined,
    ...(onMessage === undefined ? {} : { onMessage }),
  })
}

async function loaded(name: string): Promise<Catalogue> {
  const sources = await load(locateCatalogue(name, '.'))
  const { value, problems } = catalogueFrom(sources.value)
  const errors = [...sources.problems, ...problems].filter(isError)
  if (value !== undefined && errors.length === 0) return value
  const [first] = errors
  throw new UserError(
    `The catalogue "${name}" is broken${first ? `: ${first.origin.file}: ${first.message}` : ''}. "cometd-codegen lint" tells all.`,
  )
}
