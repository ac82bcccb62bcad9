import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { har } from '../../../generator/captures/read/har-reader.js'
import type { Item } from '../../../generator/captures/read/reader.js'

async function read(text: string | Buffer): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const group of har.read([Buffer.from(text)])) items.push(...group)
  return items
}

const archive = (...entries: readonly unknown[]): string =>
  JSON.stringify({ log: { version: '1.2', pages: [{ entries: [1] }], entries } }, null, 1)

const message = { channel: '/orders', data: { messageType: 'OrderShipped' } }
const connect = JSON.stringify([{ channel: '/meta/connect', id: '1' }])
const body = JSON.stringify([message, { channel: '/meta/connect', successful: true }])

const entry = (
  content: object,
  more: { url?: string; asked?: string; status?: number; query?: unknown } = {},
) => ({
  request: {
    method: 'POST',
    url: more.url ?? 'http://host/cometd',
    cookies: [{ name: 'session', value: 'secret' }],
    ...(more.asked === undefined ? {} : { postData: { text: more.asked } }),
    ...(more.query === undefined ? {} : { queryString: more.query }),
  },
  response: { status: more.status ?? 200, content },
})

const kinds = (items: readonly Item[]): readonly string[] =>
  items.map((item) => (item.kind === 'skipped' ? item.reason : item.kind))

const values = (items: readonly Item[]): readonly unknown[] =>
  items.flatMap((item) => (item.kind === 'document' ? [item.value] : []))

test('bodies of long-polls, with the place of their entry', async () => {
  const items = await read(archive(entry({ text: body }), entry({ text: body })))
  assert.equal(values(items), [JSON.parse(body), JSON.parse(body)])
  const lines = archive(entry({ text: body }), entry({ text: body })).split('\n')
  for (const item of items) {
    assert.ok(item.kind === 'document' && lines[item.line - 1]?.[item.column - 1] === '{')
    assert.not('text' in item, 'places inside a body mean nothing')
  }
})

test('bodies in base64', async () => {
  const text = Buffer.from(body).toString('base64')
  assert.equal(values(await read(archive(entry({ text, encoding: 'base64' })))), [JSON.parse(body)])
})

test('a body in base64 that is no UTF-8 is told as such where the traffic is CometD', async () => {
  const bytes = Buffer.from(body.replace('OrderShipped', 'Order\xe9'), 'latin1')
  const text = bytes.toString('base64')
  const [item] = await read(archive(entry({ text, encoding: 'base64' }, { asked: connect })))
  assert.ok(item?.kind === 'unreadable')
  assert.is(item.message, 'The text is not valid UTF-8.')
  assert.equal(kinds(await read(archive(entry({ text, encoding: 'base64' })))), ['foreign'])
})

test('bodies as JSONP', async () => {
  for (const text of [`/**/_cometd_jsonp_4(${body});`, `cb(${body})`, `/**/a.b$c (${body}) ;\n`]) {
    assert.equal(values(await read(archive(entry({ text })))), [JSON.parse(body)], text)
  }
})

test('frames of websockets that came in', async () => {
  const frames = [
    { type: 'send', data: connect, opcode: 1 },
    { type: 'receive', data: body, opcode: 1 },
    { type: 'receive', data: 'AAEC', opcode: 2 },
    { type: 'receive', data: '{"cut', opcode: 1 },
  ]
  const items = await read(archive({ ...entry({}), _webSocketMessages: frames }))
  assert.equal(kinds(items), ['document', 'foreign', 'unreadable'])
  assert.equal(values(items), [JSON.parse(body)])
})

test('what is no CometD traffic is skipped', async () => {
  const items = await read(
    archive(
      entry({ text: '<!doctype html>' }),
      entry({ mimeType: 'text/css' }),
      entry({ text: 'const a = 1', mimeType: 'application/json' }, { url: 'blob:http://host/1' }),
      entry({ text: '{"status":0}' }),
      entry({ text: '[1,2]' }),
      { ...entry({}), _webSocketMessages: [{ type: 'receive', data: 'hello' }] },
      {},
      null,
      7,
      { request: 1, response: [] },
    ),
  )
  assert.equal(
    kinds(items),
    Array.from({ length: 10 }, () => 'foreign'),
  )
})

test('a body that is lost, or is cut, is a finding where the traffic is CometD', async () => {
  const items = await read(
    archive(
      entry({ size: 120 }, { asked: connect }),
      entry({ size: 0 }, { asked: connect }),
      entry({ text: '[{"channel":"/ord' }, { asked: connect }),
      entry({ size: 9 }, { query: [{ name: 'message', value: connect }], url: 'http://host/jsonp' }),
      entry({ text: '<h1>500</h1>' }, { asked: connect, status: 500 }),
      entry({ text: body }, { url: 'http://host/other/connect' }),
      entry({ size: 9 }, { url: 'http://host/other/' }),
    ),
  )
  assert.equal(kinds(items), [
    'unreadable',
    'foreign',
    'unreadable',
    'unreadable',
    'foreign',
    'document',
    'unreadable',
  ])
})

const upgraded = (more: object = {}, url = 'ws://host/cometd') => ({
  request: { method: 'GET', url },
  response: { status: 101, content: { size: 0 } },
  ...more,
})

test('a websocket without its frames is a finding, wherever it stands', async () => {
  const good = entry({ text: body })
  for (const lost of [upgraded(), upgraded({ _webSocketMessages: [] })]) {
    assert.equal(kinds(await read(archive(good, lost))), ['document', 'unreadable'])
    assert.equal(kinds(await read(archive(lost, good))), ['unreadable', 'document'])
  }
  const [item] = await read(archive(upgraded(), good))
  assert.ok(item?.kind === 'unreadable')
  assert.equal([item.message, item.line], ['The frames of this websocket are not in the archive.', 12])
  assert.equal(kinds(await read(archive(upgraded()))), ['unreadable'], 'the address says that it is CometD')
  const other = upgraded({}, 'wss://host/socket.io/')
  assert.equal(kinds(await read(archive(other, good))), ['document', 'foreign'])
  const failed = { ...upgraded(), response: { status: 404, content: { size: 0 } } }
  assert.equal(kinds(await read(archive(failed, good))), ['foreign', 'document'])
})

test('no verdict depends on what came before it', async () => {
  const gzip = gzipSync(body).toString('base64')
  const base64 = (text: string) => ({ text, encoding: 'base64' })
  const good = entry({ text: body })
  const outcomes: readonly (readonly [entry: unknown, kind: string])[] = [
    [entry({ size: 120 }), 'unreadable'],
    [entry({ text: '', size: 120 }), 'unreadable'],
    [entry({ size: 0 }), 'foreign'],
    [entry({ text: '[{"channel":"/ord' }), 'unreadable'],
    [entry(base64('!!!!')), 'unreadable'],
    [entry(base64('A')), 'unreadable'],
    [entry(base64(gzip)), 'document'],
    [entry(base64(gzip.slice(0, 40))), 'unreadable'],
    [entry(base64(body)), 'document'],
    [entry(base64(`cb(${body})`)), 'document'],
    [{ ...entry({}), _webSocketMessages: [{ type: 'receive', opcode: 1, data: '{"cut' }] }, 'unreadable'],
  ]
  for (const [one, kind] of outcomes) {
    const [before, after] = [kinds(await read(archive(one, good))), kinds(await read(archive(good, one)))]
    assert.equal([...before].sort(), ['document', kind].sort(), JSON.stringify(one))
    assert.equal([...after].sort(), ['document', kind].sort(), JSON.stringify(one))
  }
})

test('a body in brotli or deflate is unpacked where its header says so', async () => {
  for (const [name, packed] of [
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
  ] as const) {
    const one = entry({ text: packed.toString('base64'), encoding: 'base64' })
    const headers = [{ name: 'Content-Encoding', value: name }]
    const items = await read(archive({ ...one, response: { ...one.response, headers } }))
    assert.equal(values(items), [JSON.parse(body)], name)
  }
})

test('bodies in files beside the archive', async () => {
  const files = new Map([
    ['a.json', Buffer.from(body)],
    ['b.json', gzipSync(body)],
  ])
  const asked = { asked: connect }
  const text = archive(
    entry({ _file: 'a.json' }),
    entry({ _file: 'b.json' }),
    entry({ _file: 'c.json' }, asked),
  )
  const items: Item[] = []
  for await (const group of har.read([Buffer.from(text)], async (name) => files.get(name)))
    items.push(...group)
  assert.equal(kinds(items), ['document', 'document', 'unreadable'])
  assert.equal(
    [...kinds(await read(text))].sort(),
    ['unreadable', 'unreadable', 'unreadable'],
    'none is there',
  )
})

test('an archive that is cut keeps what came before', async () => {
  const text = archive(entry({ text: body }), entry({ text: body }))
  const inEntry = await read(text.slice(0, text.lastIndexOf('channel')))
  assert.equal(kinds(inEntry), ['document', 'unreadable'])
  const afterEntry = await read(text.slice(0, text.indexOf('},\n   {\n    "request"') + 2))
  assert.equal(kinds(afterEntry), ['document', 'unreadable'])
})

test('what follows an archive is a finding where it begins', async () => {
  const one = `${archive(entry({ text: body }))}\n`
  const end = one.split('\n').length
  for (const behind of [one, 'garbage', ']']) {
    const items = await read(one + behind)
    assert.equal(kinds(items), ['document', 'unreadable'])
    const [, last] = items
    assert.ok(last?.kind === 'unreadable')
    assert.equal(
      [last.message, last.line, last.column],
      ['The archive ended before this point: the rest was not read.', end, 1],
    )
  }
})

test('entries that are listed twice are all read', async () => {
  const one = JSON.stringify(entry({ text: body }))
  assert.equal(kinds(await read(`{"log":{"entries":[${one}],"entries":[${one}]}}`)), ['document', 'document'])
  assert.equal(kinds(await read(`{"log":{"entries":[${one}]},"log":{"entries":[${one}]}}`)), [
    'document',
    'document',
  ])
})

test('an archive without entries has none', async () => {
  assert.equal(await read('{"log":{"entries":[]}}'), [])
})

const socket = (url: string, ...frames: readonly object[]) => ({
  request: { url },
  _webSocketMessages: frames.map((frame) => ({ type: 'receive', ...frame })),
})

test('a websocket whose only frame is cut is CometD if the frame or the address says so', async () => {
  const cut = body.slice(0, -2)
  assert.equal(kinds(await read(archive(socket('ws://host/a', { data: cut })))), ['unreadable'])
  const unknown = socket('ws://host/cometd', { data: '[{"data":{"mess' })
  assert.equal(kinds(await read(archive(unknown))), ['foreign'])
  assert.equal(kinds(await read(archive(entry({ text: body }), unknown))), ['document', 'unreadable'])
})

test('binary frames that hold a batch are judged, others are counted', async () => {
  const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
  const items = await read(
    archive(
      socket(
        'ws://host/a',
        { data: base64(body), opcode: 2 },
        { data: base64(body.slice(0, -2)), opcode: 2 },
        { data: base64('hello'), opcode: 2 },
        { data: base64(Buffer.from([0xff, 0xfe])), opcode: 2 },
        { data: '', opcode: 9 },
        { data: ' ', opcode: 1 },
        { opcode: 1 },
      ),
    ),
  )
  assert.equal(kinds(items), [
    'document',
    'unreadable',
    'foreign',
    'foreign',
    'foreign',
    'foreign',
    'unreadable',
  ])
  assert.equal(values(items), [JSON.parse(body)])
})

test('an archive is told by its log, wherever that stands', async () => {
  const log = { version: '1.2', entries: [entry({ text: body })] }
  const text = JSON.stringify({ a: { log: 1 }, log })
  assert.ok(har.accepts(text, true))
  assert.ok(har.accepts(text.slice(0, text.indexOf('"entries":[') + 12), false))
  assert.equal(kinds(await read(text)), ['document'])
  for (const other of [{ log: 'x', a: 1 }, { a: 1, log: { more: [] } }, { a: { log } }, { channel: '/log' }])
    assert.not.ok(har.accepts(JSON.stringify(other), true), JSON.stringify(other))
})

test.run()
