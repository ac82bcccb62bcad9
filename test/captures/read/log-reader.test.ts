import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readerFor } from '../../../generator/captures/read/index.js'
import type { Item } from '../../../generator/captures/read/reader.js'

async function read(text: string): Promise<{ name: string; items: readonly Item[] }> {
  const reader = readerFor(text, true)
  const items: Item[] = []
  for await (const group of reader.read([Buffer.from(text)])) items.push(...group)
  return { name: reader.name, items }
}

/** Each item in a word, a document with its place. */
const told = (items: readonly Item[]): readonly string[] =>
  items.map((item) => (item.kind === 'skipped' ? item.reason : `${item.kind} ${item.line}:${item.column}`))

const call = '{"channel":"/v2/me/calls","data":{"messageType":"CallStarted","call":{"id":"1"}}}'
const batch = `[${call},{"id":"7","channel":"/meta/connect","successful":true}]`
const pretty = (indent = ''): string =>
  JSON.stringify(JSON.parse(call), null, 2).split('\n').join(`\n${indent}`)

/** What a tool prints, and what is found in it. */
const cases: readonly (readonly [tool: string, text: string, found: readonly string[]])[] = [
  [
    'an agent log with a channel before the JSON',
    `2026-01-18 05:18:09.465 UTC [CHANNEL:/v2/me/calls]: ${call}\n2026-01-18 05:18:10.001 UTC [STATE]: Connected\n`,
    ['document 1:53', 'foreign'],
  ],
  [
    'a line that announces pretty-printed JSON',
    `Cometd message received on /v2/me/calls:\n${pretty()}\nCometd message received on /v2/me/calls:\n${pretty()}\n`,
    ['foreign', 'document 2:1', 'foreign', 'document 12:1'],
  ],
  [
    'pretty-printed JSON that begins after the text',
    `[2026-01-18T05:18:09Z] INFO received ${pretty()}\n[2026-01-18T05:18:10Z] INFO idle\n`,
    ['document 1:38', 'foreign'],
  ],
  [
    'colours of a terminal, which come after the JSON too, and inside it',
    `\u001b[32m05:18:09\u001b[0m INFO ${call}\u001b[0m\n\u001b[1m${pretty().replaceAll(':', '\u001b[0m:')}\u001b[0m\n`,
    ['document 1:24', 'document 2:5'],
  ],
  [
    'wscat, both directions',
    `Connected (press CTRL+C to quit)\n> [{"channel":"/v2/me/calls","data":{}}]\n< ${batch}\n`,
    ['foreign', 'foreign', 'document 3:3'],
  ],
  [
    'server-sent events',
    `retry: 3000\n\nevent: message\nid: 4\ndata: ${batch}\n\n: keep-alive\n\ndata: ${call}\n`,
    ['foreign', 'foreign', 'foreign', 'document 5:7', 'foreign', 'document 9:7'],
  ],
  ['server-sent events over several lines', `data: ${pretty('data: ')}\n\n`, ['document 1:7']],
  [
    "Chrome's console",
    `app.js:120 received ${batch}\ncometd.js:4 Status connected\n`,
    ['document 1:21', 'foreign'],
  ],
  [
    "Chrome's console, an object",
    `app.js:120 received {channel: '/v2/me/calls', data: {…}}\napp.js:121 received ${call}\n`,
    ['unreadable 1:1', 'document 2:21'],
  ],
  [
    'kubectl logs --prefix --timestamps',
    `[pod/desktop-5f/web] 2026-01-18T05:18:09.465101Z ${call}\n[pod/desktop-5f/web] 2026-01-18T05:18:09.465101Z GET /health 200\n`,
    ['document 1:50', 'foreign'],
  ],
  [
    'docker compose logs, where each line has the name of its container',
    `web-1  | received ${call}\nweb-1  | {\nweb-1  |   "channel": "/v2/me/calls",\nweb-1  |   "data": { "messageType": "CallStarted" }\nweb-1  | }\nweb-1  | done\n`,
    ['document 1:19', 'document 2:10', 'foreign'],
  ],
  [
    'aws logs tail',
    `2026-01-18T05:18:09.465000+00:00 web/desktop/4f1c ${call}\n2026-01-18T05:18:10.465000+00:00 web/desktop/4f1c START RequestId: 1\n`,
    ['document 1:51', 'foreign'],
  ],
  [
    'text after the JSON, and JSON that is no message before it',
    `10:00:01 [ctx {"id":1}] received ${call} in 12 ms\n10:00:02 INFO ${call} after {"ms":3}, then ${batch};\n`,
    ['document 1:34', 'document 2:15', `document 2:${15 + call.length + ' after {"ms":3}, then '.length}`],
  ],
  [
    'text after JSON that is broken, or stands alone',
    `10:00:01 recv ${call}} in 12 ms\n10:00:02 recv ${call}": 1\n${call} in 12 ms\n10:00:03 done\n`,
    [
      `unreadable 1:${15 + call.length}`,
      `unreadable 2:${15 + call.length}`,
      `unreadable 3:${call.length + 2}`,
      'foreign',
    ],
  ],
  [
    'logfmt',
    `level=info msg=received body=${JSON.stringify(call)} took=12ms\nlevel=info body=${JSON.stringify(batch)}\nlevel=info body="{\\"a\\":1}"\n`,
    ['document 1:30', 'document 2:17', 'foreign'],
  ],
  [
    'CSV',
    `time,level,message\n10:00:01,info,"${call.replaceAll('"', '""')}"\n10:00:02,info,"${batch.replaceAll('"', '""')}",x\n`,
    ['foreign', 'document 2:15', 'document 3:15'],
  ],
  [
    'a message that is cut, and one after it',
    `10:00:01 recv ${call.slice(0, 50)}\n10:00:02 recv ${call}\n`,
    ['unreadable 1:65', 'document 2:15'],
  ],
  [
    'an outer object that is cut is no message, whatever stands in it',
    `10:00:01 recv {"log": ${call}\n10:00:02 recv ${call}\n`,
    ['unreadable 1:15', 'document 2:15'],
  ],
  [
    'JSON that is no message',
    `10:00:01 config {"a":1}\n10:00:02 recv ${call}\n`,
    ['foreign', 'document 2:15'],
  ],
  ['no message at all', 'Server started\nListening on 8080\n', ['foreign', 'foreign', 'unreadable 1:1']],
  [
    'a page in place of a capture',
    '<!doctype html>\n<title>Sign in</title>\n',
    ['foreign', 'foreign', 'unreadable 1:1'],
  ],
]

for (const [tool, text, found] of cases) {
  test(tool, async () => {
    const { name, items } = await read(text)
    assert.is(name, 'log')
    assert.equal(told(items), found)
    const withReturns = await read(text.replaceAll('\n', '\r\n'))
    assert.equal(told(withReturns.items), found, 'CRLF')
    for (const item of items)
      if (item.kind === 'document') assert.match(JSON.stringify(item.value), /\\*"channel\\*"/)
  })
}

test('a message after text among lines of JSON keeps its column', async () => {
  const { items } = await read(`${call}\n${call}\n${call}\n05:18:09 ${call}\nnoise\n`)
  assert.equal(told(items), ['document 1:1', 'document 2:1', 'document 3:1', 'document 4:10', 'foreign'])
})

test('lines of JSON are no log, and a broken one is a finding', async () => {
  const { name, items } = await read(`${call}\nnoise\n${call}\n{"channel":"/v2\n`)
  assert.is(name, 'ndjson')
  assert.equal(told(items), ['document 1:1', 'unreadable 2:1', 'document 3:1', 'unreadable 4:16'])
})

test('commas between batches', async () => {
  const lines = await read(`${batch},\n${batch},\n${batch}\n`)
  assert.equal(told(lines.items), ['document 1:1', 'document 2:1', 'document 3:1'])
  const texts = await read(`${pretty()},\n${pretty()},\n`)
  assert.equal([texts.name, ...told(texts.items)], ['json', 'document 1:1', 'document 10:1'])
})

test('RFC 7464: a record separator before each text', async () => {
  const lines = await read(`\x1e${call}\n\x1e${batch}\n`)
  assert.equal(told(lines.items), ['document 1:2', 'document 2:2'])
  const texts = await read(`\x1e${pretty()}\n\x1e${pretty()}\n`)
  assert.equal(told(texts.items), ['document 1:2', 'document 10:2'])
})

test.run()
