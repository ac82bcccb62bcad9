import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/**
 * From now on every way out of the process throws and is recorded in the list that comes back. A test file that calls this
 * needs a process of its own.
 */
export function blockNetwork(): readonly string[] {
  const tries: string[] = []
  const refuse = (way: string) => (): never => {
    tries.push(way)
    throw new Error(`The network was used: ${way}.`)
  }
  net.Socket.prototype.connect = refuse('connect')
  for (const module of [http, https])
    Object.assign(module, { request: refuse('request'), get: refuse('get') })
  Object.assign(net, { connect: refuse('net.connect'), createConnection: refuse('net.createConnection') })
  Object.assign(dns, { lookup: refuse('lookup'), resolve: refuse('resolve') })
  globalThis.fetch = refuse('fetch')
  syncBuiltinESMExports()
  return tries
}
