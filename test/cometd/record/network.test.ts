import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mock } from '../../../generator/cometd/mock/index.js'
import { networkFor, proxyFor } from '../../../generator/cometd/record/network.js'
import { record } from '../../../generator/cometd/record/record.js'
import { until, within } from '../../servers/until.js'
import { small } from '../mock/small.js'

const catalogue = await small()

test('the proxy is that of the environment', () => {
  const proxy = 'http://proxy:3128'
  const cases: readonly (readonly [string, Record<string, string>, string | undefined])[] = [
    ['https://a.example/x', {}, undefined],
    ['https://a.example/x', { HTTPS_PROXY: proxy }, proxy],
    ['https://a.example/x', { https_proxy: 'proxy:3128' }, proxy],
    ['http://a.example/x', { HTTPS_PROXY: proxy }, undefined],
    ['http://a.example/x', { HTTP_PROXY: proxy }, proxy],
    ['http://a.example/x', { ALL_PROXY: proxy }, proxy],
    ['http://a.example/x', { HTTP_PROXY: proxy, NO_PROXY: 'b.example, .example' }, undefined],
    ['http://a.example/x', { HTTP_PROXY: proxy, NO_PROXY: 'example' }, undefined],
    ['http://a.example/x', { HTTP_PROXY: proxy, NO_PROXY: 'ample' }, proxy],
    ['http://a.example:81/x', { HTTP_PROXY: proxy, no_proxy: 'a.example:80' }, proxy],
    ['http://a.example/x', { HTTP_PROXY: proxy, no_proxy: 'a.example:80' }, undefined],
    ['http://[::1]/x', { HTTP_PROXY: proxy, NO_PROXY: '[::1]' }, undefined],
    ['http://a.example/x', { HTTP_PROXY: proxy, NO_PROXY: '*' }, undefined],
  ]
  for (const [url, env, wanted] of cases)
    assert.is(proxyFor(new URL(url), env), wanted, `${url} ${JSON.stringify(env)}`)
  assert.throws(
    () => proxyFor(new URL('http://a'), { HTTP_PROXY: 'socks5://proxy' }),
    /^The proxy in the environment must be/,
  )
  assert.throws(
    () => networkFor(new URL('https://a'), false, { SSL_CERT_FILE: '/none.pem' }),
    /Cannot read the certificates "\/none\.pem" of SSL_CERT_FILE/,
  )
})

/** A proxy that says what it was asked for. */
async function withProxy(body: (url: string, asked: readonly string[]) => Promise<void>): Promise<void> {
  const asked: string[] = []
  const proxy = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const { method, headers, url = '' } = incoming
    const sent = request(url, { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(outgoing)
    })
    sent.on('error', () => outgoing.destroy())
    outgoing.on('close', () => sent.destroy())
    incoming.pipe(sent)
  })
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(`CONNECT ${url}`)
    const [host, port] = url.split(':')
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    for (const one of [socket, target]) {
      one.on('error', () => undefined)
      one.on('close', () => [socket, target].forEach((other) => void other.destroy()))
    }
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  try {
    await body(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, asked)
  } finally {
    proxy.closeAllConnections()
    proxy.close()
  }
}

async function recorded(
  address: string,
  transport: 'long-polling' | 'websocket',
  env: Record<string, string>,
  publish: () => Promise<unknown>,
): Promise<string> {
  const url = new URL(address)
  const told: string[] = []
  const done = record({
    ...{ catalogue, url, transport, isExact: false, extensions: new Map(), patterns: ['/orders'] },
    ...{ headers: new Map(), count: 1, milliseconds: Infinity, stamps: false },
    network: networkFor(url, transport === 'websocket', env),
    take: () => undefined,
    tell: (text) => void told.push(text),
    onCount: () => undefined,
    signal: new AbortController().signal,
  })
  let isOver = false
  void done.then(() => {
    isOver = true
  })
  await until('it is connected, or over', () => isOver || told.some((text) => text.startsWith('Connected')))
  if (!isOver) await publish()
  const { end } = await within('the end', done)
  return end.kind === 'failed' ? String(end.error) : end.kind
}

test('both transports go through a proxy', async () => {
  const server = await mock({ catalogue })
  const publish = () => server.publish('/orders', { messageType: 'OrderShipped' })
  await withProxy(async (proxy, asked) => {
    const env = { HTTP_PROXY: proxy }
    assert.is(await recorded(server.url, 'long-polling', env, publish), 'complete')
    assert.is(asked[0], `POST ${server.url}/handshake`)
    assert.is(await recorded(server.url, 'websocket', env, publish), 'complete')
    assert.is(asked.at(-1), `CONNECT 127.0.0.1:${server.port}`)
    const count = asked.length
    assert.is(
      await recorded(server.url, 'long-polling', { ...env, NO_PROXY: '127.0.0.1' }, publish),
      'complete',
    )
    assert.is(asked.length, count)
  })
  await server.close()
})

test('an authority of the environment is trusted, and without it the user is told', async () => {
  const folder = 'test/fixtures/certificate'
  const pems = {
    key: readFileSync(`${folder}/key.pem`),
    cert: readFileSync(`${folder}/certificate.pem`),
  }
  const server = await mock({ catalogue })
  const front = createSecureServer(pems, (incoming, outgoing) => {
    const { method, headers, url } = incoming
    const target = request({ port: server.port, path: url, method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(outgoing)
    })
    outgoing.on('close', () => target.destroy())
    target.on('error', () => outgoing.destroy())
    incoming.pipe(target)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  const url = `https://localhost:${(front.address() as AddressInfo).port}/cometd`
  const publish = () => server.publish('/orders', { messageType: 'OrderShipped' })
  const certificate = { SSL_CERT_FILE: `${folder}/certificate.pem` }
  assert.match(await recorded(url, 'long-polling', {}, publish), /certificate.*NODE_EXTRA_CA_CERTS/)
  assert.is(await recorded(url, 'long-polling', certificate, publish), 'complete')
  await withProxy(async (proxy, asked) => {
    const env = { ...certificate, HTTPS_PROXY: proxy }
    assert.is(await recorded(url, 'long-polling', env, publish), 'complete')
    assert.match(asked[0] ?? '', /^CONNECT localhost:/)
  })
  front.closeAllConnections()
  front.close()
  await server.close()
})

test.run()
