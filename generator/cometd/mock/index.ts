import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { catalogueFrom } from '../../generate.js'
import { withLevels } from '../../lint/levels.js'
import { isError } from '../../problems/problem.js'
import { whereJudging } from '../../problems/rule-list.js'
import { UserError } from '../../problems/user-error.js'
import { load } from '../../schema/load.js'
import { locateCatalogue } from '../../schema/locate.js'
import { accessRules } from './access.js'
import { type MockServer, type Sent, start } from './mock.js'

export type { MockServer, Sent } from './mock.js'
export type { Verdict } from './reported-verdict.js'

export type MockOptions = {
  /** A folder of schemas, the name of an installed package that has one, or a catalogue that has been loaded. */
  readonly catalogue: string | Catalogue
  /** The port to listen on; default: 0, any free one. */
  readonly port?: number
  /** The address to listen on; default: 127.0.0.1, reachable only from this machine. */
  readonly host?: string
  /** The path that clients connect to; default: every path; `url` then ends in `/cometd`. */
  readonly path?: string
  /** Origins whose pages may connect, such as `http://localhost:3000`, beside the server's own. */
  readonly allowOrigins?: readonly string[]
  /** Names of this machine, beside `host`, its own name, addresses and `localhost`. */
  readonly allowHosts?: readonly string[]
  /** Called with each message that the server sends or a client publishes. */
  readonly onMessage?: (sent: Sent) => void
}

/**
 * Starts a CometD server for tests, which sends what `publish` is given. Rejects with a `UserError` when the catalogue is
 * missing or has errors, when an origin is invalid, and when the port is in use. A whole test with Vitest:
 *
 *     import { CometD } from 'cometd'
 *     import { adapt } from 'cometd-nodejs-client'
 *     import { mock, type MockServer } from 'cometd-codegen/mock'
 *     import { afterEach, beforeEach, expect, test } from 'vitest'
 *
 *     adapt()
 *     let server: MockServer
 *     beforeEach(async () => { server = await mock({ catalogue: 'schemas' }) })
 *     afterEach(() => server.close())
 *
 *     test('an order that is shipped is heard of', async () => {
 *       const client = new CometD()
 *       client.configure({ url: server.url })
 *       client.handshake()
 *       const heard: unknown[] = []
 *       client.subscribe('/orders', ({ data }) => heard.push(data))
 *       await server.subscribed('/orders')
 *       await server.publish('/orders', { messageType: 'OrderShipped', order: { id: '7' } })
 *       await expect.poll(() => heard).toEqual([{ messageType: 'OrderShipped', order: { id: '7' } }])
 *       client.publish('/orders', { messageType: 'OrderShipped', order: { id: '8' } })
 *       expect((await server.received('/orders')).verdict).toBe('valid')
 *       client.disconnect()
 *     })
 *
 * Several servers can run at once, each on a port of its own. Fake timers do not stop them: the server keeps the real
 * ones, if this module is loaded before they are installed.
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
  const allow = accessRules(host, { hosts: allowHosts, origins: allowOrigins })
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
  const { value, problems } = catalogueFrom(sources.value, whereJudging)
  const errors = [...withLevels(sources.problems, whereJudging), ...problems].filter(isError)
  if (value !== undefined && errors.length === 0) return value
  const [first] = errors
  throw new UserError(
    `The catalogue "${name}" is not valid${first ? `: ${first.origin.file}: ${first.message}` : ''}. Run "cometd-codegen lint" to see all errors.`,
  )
}
