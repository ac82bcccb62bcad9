import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { har } from '../../../generator/captures/scrub/har-scrubber.js'
import { temporaryFolder } from '../../temporary.js'
import { order, ordersCatalogue } from '../orders.js'
import { catalogueAt, type Result, scrubberIn } from './in-memory.js'

const catalogue = await catalogueAt(`${temporaryFolder(ordersCatalogue)}/schemas`)
const { scrub } = scrubberIn(catalogue)

type Parsed = ReturnType<typeof JSON.parse>

async function scrubbed(log: object): Promise<{ log: Parsed; result: Result }> {
  const [result] = await scrub(har, [JSON.stringify({ log }, null, 1)])
  if (result === undefined) throw new Error('nothing came out')
  return { log: JSON.parse(result.text).log, result }
}

const personal = order({ customer: { name: 'Ada Lovelace' } })
const connect = [{ channel: '/meta/connect', clientId: 'client0123' }]

const entry = (text: string | undefined, { request = {}, content = {}, ...more }: Parsed = {}): Parsed => ({
  startedDateTime: '2026-11-20T19:14:20.790Z',
  time: 15.625,
  request: {
    method: 'POST',
    url: 'https://desk.example/cometd/connect',
    httpVersion: 'HTTP/1.1',
    headers: [],
    cookies: [],
    queryString: [],
    ...request,
  },
  response: {
    status: 200,
    headers: [],
    cookies: [],
    redirectURL: '',
    content: { size: 10, mimeType: 'application/json', ...(text === undefined ? {} : { text }), ...content },
  },
  cache: {},
  timings: { send: 0, wait: -1 },
  ...more,
})

const bodyOf = (one: Parsed): string => one.response.content.text

test('bodies are scrubbed as they came: plain, as JSONP, in base64', async () => {
  const batch = JSON.stringify([personal])
  const { log, result } = await scrubbed({
    entries: [
      entry(batch),
      entry(`/**/_jsonp_1(${batch});`),
      entry(Buffer.from(batch).toString('base64'), { content: { encoding: 'base64' } }),
    ],
  })
  const [plain, jsonp, packed] = log.entries.map(bodyOf)
  const [message] = JSON.parse(plain)
  assert.is(message.data.state, 'Shipped')
  assert.match(message.data.customer.name, /^[A-Z][a-z]{2} [A-Z][a-z]{7}$/)
  assert.is.not(message.data.customer.name, 'Ada Lovelace')
  assert.is(jsonp, `/**/_jsonp_1(${plain});`)
  assert.is(Buffer.from(packed, 'base64').toString(), plain)
  assert.is(log.entries[2].response.content.encoding, 'base64')
  assert.is(result.messages, 3)
})

test('frames are scrubbed in both directions, and all that is not JSON goes', async () => {
  const frame = (type: string, data: unknown, opcode = 1) => ({
    type,
    opcode,
    time: 1.5,
    data: typeof data === 'string' ? data : JSON.stringify(data),
  })
  const { log, result } = await scrubbed({
    entries: [
      entry(undefined, {
        _webSocketMessages: [
          frame('send', connect),
          frame('receive', personal),
          frame('receive', '{"broken": "Ada Lovelace'),
          frame('send', 'ping from Ada'),
          frame('receive', [personal, { channel: 'not/a/topic', data: 1 }]),
          frame('receive', Buffer.from('binary from Ada').toString('base64'), 2),
        ],
      }),
    ],
  })
  const frames: Parsed[] = log.entries[0]._webSocketMessages
  assert.equal(
    frames.map(({ type, opcode }) => `${type} ${opcode}`),
    ['send 1', 'receive 1', 'send 1', 'receive 1', 'receive 2'],
  )
  assert.match(result.leftOut[0]?.message ?? '', 'Invalid JSON')
  assert.is(result.leftOut.length, 1)
  assert.not.match(result.text, /Lovelace|client0123|ping from Ada|Ymlu/)
  assert.is(JSON.parse(frames[1].data).data.customer.name, JSON.parse(frames[3].data)[0].data.customer.name)
})

test('a frame that is broken goes, and no other one, whatever came between', async () => {
  const binary = { type: 'receive', opcode: 2, time: 1, data: 'AAEC' }
  const ping = { type: 'receive', opcode: 9, time: 1, data: '' }
  const text = (data: string) => ({ type: 'receive', opcode: 1, time: 1, data })
  const good = text(JSON.stringify(personal))
  const { log, result } = await scrubbed({
    entries: [
      entry(undefined, {
        _webSocketMessages: [good, ping, { ...good, type: 'send' }, binary, text('{"Ada'), text(' '), good],
      }),
    ],
  })
  const frames: Parsed[] = log.entries[0]._webSocketMessages
  assert.equal(
    frames.map(({ type, opcode }) => `${type} ${opcode}`),
    ['receive 1', 'receive 9', 'send 1', 'receive 2', 'receive 1', 'receive 1'],
  )
  assert.is(result.messages, 2)
  assert.is(result.leftOut.length, 1)
  for (const one of [frames[0], frames[5]]) assert.is(JSON.parse(one.data).channel, '/orders')
  assert.not.match(result.text, 'Ada')
})

test('cookies, tokens and hosts are replaced, each by the same everywhere', async () => {
  const header = (name: string, value: string) => ({ name, value })
  const { log, result } = await scrubbed({
    entries: [
      entry('[]', {
        request: {
          url: 'https://ada:secret@desk.example:8443/cometd/connect?user=Ada%20Lovelace&flag',
          cookies: [{ name: 'SESSION', value: 'node0abcdef', domain: 'desk.example', path: '/' }],
          headers: [
            header('Cookie', 'SESSION=node0abcdef; theme=darkblue'),
            header('Authorization', 'Bearer abcdefgh12345678'),
            header('X-CSRF-Token', 'csrf-token-1'),
            header('X-Anything', 'of my own'),
            header('Host', 'desk.example:8443'),
            header('Referer', 'https://desk.example:8443/ui/index.html'),
            header('Content-Type', 'application/json'),
            header('User-Agent', 'Mozilla/5.0'),
          ],
          queryString: [header('user', 'Ada Lovelace')],
          postData: { mimeType: 'application/json', text: JSON.stringify(connect) },
        },
        serverIPAddress: '10.20.30.40',
        _initiator: { type: 'script', url: 'https://desk.example/app.js' },
      }),
    ],
  })
  const secrets =
    /node0abcdef|darkblue|abcdefgh12345678|csrf-token-1|of my own|desk\.example|Ada|secret|10\.20\.30|client0123/
  assert.not.match(result.text, secrets)
  const { request, serverIPAddress } = log.entries[0]
  const value = (index: number): string => request.headers[index].value
  const [cookie] = request.cookies
  assert.is(value(0).split(';')[0], `SESSION=${cookie.value}`)
  assert.is(cookie.path, '/')
  assert.match(value(1), /^[A-Z][a-z]+ [a-z]{8}\d{8}$/)
  assert.is(value(4), `${cookie.domain}:8443`)
  assert.is(value(5), `https://${cookie.domain}:8443/ui/index.html`)
  assert.is(value(6), 'application/json')
  assert.is(value(7), 'Mozilla/5.0')
  assert.match(
    request.url,
    `@${cookie.domain}:8443/cometd/connect?user=${encodeURIComponent(request.queryString[0].value)}&flag`,
  )
  assert.match(serverIPAddress, /^\d\d\.\d\d\.\d\d\.\d\d$/)
  assert.is(JSON.parse(request.postData.text)[0].channel, '/meta/connect')
})

test('what should be a method or a version is one, or it is personal', async () => {
  const odd = { method: 'Lovelace77', httpVersion: 'Lovelace77' }
  const { result } = await scrubbed({ entries: [entry('[]', { request: odd }), entry('[]')] })
  assert.not.match(result.text, /Lovelace77/)
})

test('a number where a text belongs is no way out', async () => {
  const odd = { headers: [{ name: 'Cookie', value: 73519 }], cookies: [{ name: 'id', value: 8273645 }] }
  const { result } = await scrubbed({ entries: [entry('[]', { request: odd })], [4711]: 918273 })
  assert.not.match(result.text, /73519|8273645|918273|4711/)
})

test('the bodies of foreign entries are made up', async () => {
  const { log, result } = await scrubbed({
    pages: [{ title: 'Ada at her desk', id: 'page_1', startedDateTime: '2026-11-20T19:14:20.790Z' }],
    entries: [
      entry('<html>Dear Ada Lovelace'.repeat(100), { request: { url: 'https://desk.example/' } }),
      entry(JSON.stringify({ users: [{ name: 'Ada Lovelace', age: 36 }] }), {
        request: { url: 'https://desk.example/users' },
      }),
      entry(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]).toString('base64'), {
        request: { url: 'https://desk.example/ada.jpg' },
        content: { encoding: 'base64' },
      }),
      entry(JSON.stringify([personal])),
    ],
  })
  assert.not.match(result.text, /Ada|Lovelace|\/9j\//)
  assert.ok(bodyOf(log.entries[0]).length <= 64)
  const [value] = Object.values<Parsed>(JSON.parse(bodyOf(log.entries[1])))
  assert.ok(Array.isArray(value))
  assert.is(log.pages[0].id, 'page_1')
  assert.is(log.entries[0].startedDateTime, '2026-11-20T19:14:20.790Z')
})

test('a client that sends its messages in the query is understood', async () => {
  const url = `https://desk.example/cometd?jsonp=_jsonp_1&message=${encodeURIComponent(JSON.stringify(connect))}`
  const { log, result } = await scrubbed({
    entries: [entry(`_jsonp_1(${JSON.stringify([personal])})`, { request: { url } })],
  })
  const message = new URL(log.entries[0].request.url).searchParams.get('message')
  assert.is(JSON.parse(message ?? '')[0].channel, '/meta/connect')
  assert.not.match(result.text, 'client0123')
})

test('an entry that cannot be read is left out, and the others stay', async () => {
  const good = entry(JSON.stringify([personal]))
  const cut = entry('[{"channel":"/orders","data":{"customer":"Ada Lovel', {
    request: { postData: { text: JSON.stringify(connect) } },
  })
  const { log, result } = await scrubbed({ entries: [cut, good, cut, good, cut] })
  assert.is(log.entries.length, 2)
  assert.is(result.leftOut.length, 3)
  assert.not.match(result.text, 'Ada')
})

test('an archive that ends too early is closed', async () => {
  const text = JSON.stringify({
    log: { version: '1.2', entries: [entry(JSON.stringify([personal])), entry('Ada')] },
  })
  const [result] = await scrub(har, [text.slice(0, -40)])
  assert.is(JSON.parse(result?.text ?? '').log.entries.length, 1)
  assert.ok((result?.leftOut.length ?? 0) > 0)
  assert.not.match(result?.text ?? '', 'Ada')
})

test('what follows an archive is left out and told, and entries that are listed twice all stay', async () => {
  const one = JSON.stringify(entry(JSON.stringify([personal])))
  const [behind] = await scrub(har, [`{"log":{"version":"1.2","entries":[${one}]}}\n{"log":"Ada Lovelace"}`])
  assert.equal(behind?.leftOut, [
    { message: 'The archive ended before this point: the rest was not read.', line: 2, column: 1 },
  ])
  assert.is(JSON.parse(behind?.text ?? '').log.version, '1.2')
  assert.not.match(behind?.text ?? '', 'Ada')
  for (const text of [
    `{"log":{"entries":[${one}],"comment":["Ada"],"entries":[${one}]}}`,
    `{"log":{"entries":[${one}]},"log":{"entries":[${one}]}}`,
  ]) {
    const [twice] = await scrub(har, [text])
    assert.is(JSON.parse(twice?.text ?? '').log.entries.length, 2)
    assert.is(twice?.messages, 2)
    assert.equal(twice?.leftOut, [])
    assert.not.match(twice?.text ?? '', 'Ada')
  }
})

test('an archive without entries stays one', async () => {
  const { log } = await scrubbed({
    version: '1.2',
    creator: { name: 'a browser', version: '1' },
    entries: [],
  })
  assert.equal(log, { version: '1.2', creator: { name: 'a browser', version: '1' }, entries: [] })
})

test('the parts of basic credentials are looked for everywhere, and a query value may look encoded', async () => {
  const credentials = Buffer.from('lovelace:babbage1').toString('base64')
  const { log } = await scrubbed({
    entries: [
      entry(JSON.stringify([personal]), {
        request: {
          url: 'https://desk.example/lovelace/connect',
          headers: [{ name: 'Authorization', value: `Basic ${credentials}` }],
          queryString: [{ name: 'user', value: '%1b +' }],
        },
      }),
    ],
  })
  const [{ request }] = log.entries
  const [name = '', password = ''] = Buffer.from(request.headers[0].value.slice(6), 'base64')
    .toString('utf8')
    .split(':')
  assert.match(request.headers[0].value, /^Basic /)
  assert.ok(request.url.endsWith(`/${name}/connect`), request.url)
  assert.is.not(name, 'lovelace')
  assert.is.not(password, 'babbage1')
  assert.is.not(request.queryString[0].value, '%1b +')
})

test.run()
