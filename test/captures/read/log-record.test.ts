import { gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documentOf } from '../../../generator/captures/read/document.js'
import { partsOf, type Wire } from '../../../generator/captures/read/messages.js'

const wire: Wire = { payload: ['data'], tags: [['data', 'messageType']], topic: ['channel'] }

const call = { channel: '/v2/me/calls', data: { messageType: 'CallStarted', call: { id: '1' } } }
const batch = [call, { id: '7', channel: '/meta/connect', successful: true }]
const text = JSON.stringify(call)

/** What is found in a record, each with the place of what holds it. */
function found(record: unknown, message?: readonly string[]): readonly unknown[] {
  const document = documentOf(JSON.stringify(record), 1, 1)
  if (document.kind !== 'document') throw new Error('no document')
  return partsOf(document, { ...wire, ...(message && { message }) }).map((part) => {
    const where = part.holder ? `${part.holder.pointer} "${part.pointer}"` : part.pointer
    if (part.found.kind === 'message') assert.equal(part.found.value, call)
    return part.found.kind === 'skipped' ? part.found.reason : `${part.found.kind} ${where}`.trim()
  })
}

const records: readonly (readonly [tool: string, record: unknown, ...found: string[]])[] = [
  [
    'CloudWatch, aws logs filter-log-events',
    { events: [{ logStreamName: 'web', timestamp: 1, message: text, eventId: '3' }], searchedLogStreams: [] },
    'message /events/0/message ""',
  ],
  [
    'CloudWatch Logs Insights',
    [{ '@timestamp': '2026', '@message': `INFO ${text}\n` }],
    'message /0/@message ""',
  ],
  [
    'Kibana, a hit',
    { _index: 'web', _id: '1', _source: { '@timestamp': '2026', message: text } },
    'message /_source/message ""',
  ],
  [
    'Kibana, where the message was parsed',
    { hits: { hits: [{ _source: { cometd: batch } }] } },
    'message /hits/hits/0/_source/cometd/0',
    'meta',
  ],
  [
    'Datadog',
    { data: [{ id: 'A', type: 'log', attributes: { message: text, service: 'web' } }] },
    'message /data/0/attributes/message ""',
  ],
  ['docker', { log: `${text}\n`, stream: 'stdout', time: '2026' }, 'message /log ""'],
  [
    'docker, with a log line of pino inside',
    { log: `${JSON.stringify({ level: 30, msg: 'received', message: call })}\n`, stream: 'stdout' },
    'message /log ""',
  ],
  [
    'journald',
    { __REALTIME_TIMESTAMP: '1', MESSAGE: `received: ${text}`, PRIORITY: '6' },
    'message /MESSAGE ""',
  ],
  ['pino, an object', { level: 30, time: 1, pid: 2, msg: 'received', message: call }, 'message /message'],
  [
    'pino, a text',
    { level: 30, time: 1, msg: `received ${JSON.stringify(batch)}` },
    'message /msg "/0"',
    'meta',
  ],
  ['Google Cloud', { insertId: '1', jsonPayload: { batch } }, 'message /jsonPayload/batch/0', 'meta'],
  [
    'Postman: what was sent is passed over',
    {
      info: { name: 'x' },
      item: [
        {
          request: { body: { raw: JSON.stringify([{ channel: '/v2/me/calls', data: {} }]) } },
          response: [{ originalRequest: { body: { raw: text } }, body: JSON.stringify(batch, null, 2) }],
        },
      ],
    },
    'message /item/0/response/0/body "/0"',
    'meta',
  ],
  ['a string in a string', { log: JSON.stringify(text) }, 'message /log ""'],
  ['a log record without a message', { level: 30, msg: 'started' }, 'foreign'],
  ['a log record whose message is cut', { log: text.slice(0, 60) }, 'unreadable'],
  ['JSON that is nothing of this kind', { a: 1 }, 'unreadable'],
  ['no object', 7, 'unreadable'],
  ['a payload without a tag is a message at fault', { data: {} }, 'message'],
]

for (const [tool, record, ...expected] of records) {
  test(tool, () => {
    if (tool.startsWith('a payload')) return assert.is(partsIn(record), 'message')
    assert.equal(found(record), expected)
  })
}

function partsIn(record: unknown): string | undefined {
  return partsOf({ kind: 'document', value: record, line: 1, column: 1 }, wire)[0]?.found.kind
}

test('the user says where the message is', () => {
  const record = { noise: text, _source: { message: text } }
  assert.equal(found(record, ['_source', 'message']), ['message /_source/message ""'])
  assert.equal(found({ level: 30 }, ['_source', 'message']), ['foreign'])
})

test('what is wrong is said in the words of the protocol', () => {
  const [part] = partsOf({ kind: 'document', value: { a: 1 }, line: 3, column: 5 }, wire)
  assert.ok(part?.found.kind === 'unreadable')
  const { message, line, column } = part.found
  assert.equal(
    [message, line, column],
    ['This JSON is not a CometD message: it has neither "/channel" nor "/data".', 3, 5],
  )
})

test('a message in a string stands where the string does', () => {
  const source = JSON.stringify({ time: 1, log: text }, null, 2)
  const document = documentOf(source, 10, 1)
  const part = document.kind === 'document' ? partsOf(document, wire)[0] : undefined
  assert.ok(part?.found.kind === 'message')
  assert.equal([part.found.document.line, part.found.document.column], [12, 10])
})

test('depth and garbage end', () => {
  let deep: unknown = text
  for (let level = 0; level < 100; level += 1) deep = { deep }
  assert.is(partsIn(deep), 'unreadable')
  let strings = text
  for (let level = 0; level < 12; level += 1) strings = JSON.stringify(strings)
  assert.ok(partsIn({ log: strings }))
  assert.is(partsIn({ awslogs: { data: gzipSync(text).toString('base64') } }), 'unreadable')
})

test.run()
