import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Check } from '../../generator/runtime/check.js'
import { createParse, type Parsed, type ParseTables } from '../../generator/runtime/parse.js'
import { createTemplates } from '../../generator/runtime/templates.js'

/** A router whose types any message fits; its names are those of no catalogue. */
function routerOf(tables: object): (message: unknown, options?: { topic?: string }) => Parsed {
  const check: Check = () => null
  const { types, ...rest } = tables as { types: Readonly<Record<string, readonly string[]>> }
  const all = Object.entries(types).map(([name, spellings]) => [name, spellings, check])
  return createParse({ payload: ['data'], topic: ['channel'], ...rest, types: all } as unknown as ParseTables)
}

const told = (parsed: Parsed): string =>
  [parsed.kind, parsed.kind === 'unknown' ? parsed.reason : '', parsed.type ?? '-', parsed.topic ?? '-']
    .filter((part) => part !== '')
    .join(' ')

const bySalesTopic = routerOf({
  topics: {
    '/event/Order': ['OrderEvent'],
    '/topic/A': ['ACreated', 'AUpdated'],
    '/topic/B': ['BCreated'],
    '/data/All': ['Change'],
    '/data/Order': ['Change'],
  },
  tags: {
    '/topic/A': ['data', 'type'],
    '/topic/B': ['data', 'type'],
    '/data/All': ['data', 'head', 'entity'],
  },
  types: {
    OrderEvent: [],
    ACreated: ['created'],
    AUpdated: ['updated'],
    BCreated: ['created'],
    Change: ['Order'],
  },
})

test('where a topic has no tag it decides alone', () => {
  assert.is(told(bySalesTopic({ channel: '/event/Order', data: {} })), 'known OrderEvent /event/Order')
  assert.is(told(bySalesTopic({ channel: '/data/Order', data: {} })), 'known Change /data/Order')
  assert.is(told(bySalesTopic({ channel: '/event/Order', data: 'x' })), 'invalid - /event/Order')
})

test('one value of a tag means another type on each topic', () => {
  const created = { data: { type: 'created' } }
  assert.is(told(bySalesTopic({ ...created, channel: '/topic/A' })), 'known ACreated /topic/A')
  assert.is(told(bySalesTopic({ ...created, channel: '/topic/B' })), 'known BCreated /topic/B')
  assert.is(told(bySalesTopic(created, { topic: '/topic/B' })), 'known BCreated /topic/B')
  assert.is(told(bySalesTopic(created)), 'unknown ambiguous created -')
})

test('each topic has the tag of its own', () => {
  const change = { channel: '/data/All', data: { head: { entity: 'Order' } } }
  assert.is(told(bySalesTopic(change)), 'known Change /data/All')
  const parsed = bySalesTopic({ channel: '/data/All', data: { type: 'created' } })
  assert.is(told(parsed), 'invalid - /data/All')
  assert.is(parsed.kind === 'invalid' && parsed.issues[0]?.pointer, '/data/head/entity')
  assert.is(
    told(bySalesTopic({ channel: '/topic/B', data: { type: 'updated' } })),
    'unknown not-listed AUpdated /topic/B',
  )
  assert.is(
    told(bySalesTopic({ channel: '/topic/B', data: { type: 'x' } })),
    'unknown message-type x /topic/B',
  )
})

test('without a topic a message is what its tag alone can mean, or it is ambiguous', () => {
  assert.is(told(bySalesTopic({ data: { type: 'updated' } })), 'known AUpdated -')
  assert.is(told(bySalesTopic({ data: { head: { entity: 'Order' } } })), 'known Change -')
  assert.is(
    told(bySalesTopic({ data: { head: { entity: 'Order' }, type: 'updated' } })),
    'unknown ambiguous AUpdated -',
  )
  assert.is(told(bySalesTopic({ data: {} })), 'unknown ambiguous - -')
})

test('a topic of nobody is unknown, whatever the message holds', () => {
  for (const message of [{ data: {} }, { data: 'x' }, {}, { data: { type: 7 } }])
    assert.is(told(bySalesTopic({ ...message, channel: '/other' })), 'unknown topic - /other')
  assert.is(
    told(bySalesTopic({ channel: '/other', data: { type: 'updated' } })),
    'unknown topic AUpdated /other',
  )
  assert.is(told(bySalesTopic({ channel: '/other', data: { type: 'x' } })), 'unknown topic x /other')
})

test('the payload can be the whole message', () => {
  const parse = routerOf({ payload: [], tag: ['kind'], topics: { '/a': ['A'] }, types: { A: ['a'] } })
  const message = { channel: '/a', kind: 'a' }
  const parsed = parse(message)
  assert.is(told(parsed), 'known A /a')
  assert.is(parsed.kind === 'known' && parsed.data, message)
})

test('a template is the topic of its channels, exact beats template, and a wildcard entry takes the rest', () => {
  const parse = routerOf({
    tag: ['data', 'type'],
    topics: {
      '/rooms/lobby': ['Opened'],
      '/rooms/{roomId}': ['Said'],
      '/rooms/**': ['Other'],
    },
    templates: createTemplates(['/rooms/{roomId}', '/rooms/**']),
    types: { Opened: ['opened'], Said: ['said'], Other: ['other'] },
  })
  const on = (channel: string, type: string): Parsed => parse({ channel, data: { type } })
  assert.is(told(on('/rooms/lobby', 'opened')), 'known Opened /rooms/lobby')
  assert.is('params' in on('/rooms/lobby', 'opened'), false)
  assert.is(told(on('/rooms/42', 'said')), 'known Said /rooms/{roomId}')
  assert.equal(on('/rooms/42', 'said').kind === 'known' && on('/rooms/42', 'said'), {
    kind: 'known',
    type: 'Said',
    topic: '/rooms/{roomId}',
    params: { roomId: '42' },
    data: { type: 'said' },
    message: { channel: '/rooms/42', data: { type: 'said' } },
  })
  assert.is(told(on('/rooms/42/x', 'other')), 'known Other /rooms/**')
  assert.equal(on('/rooms/42', 'opened'), {
    kind: 'unknown',
    reason: 'not-listed',
    type: 'Opened',
    topic: '/rooms/{roomId}',
    params: { roomId: '42' },
    message: { channel: '/rooms/42', data: { type: 'opened' } },
  })
  assert.is(told(on('/halls/42', 'said')), 'unknown topic Said /halls/42')
  const named = on('/rooms/{roomId}', 'said')
  assert.equal(named.kind === 'known' && named.params, { roomId: '{roomId}' }, 'a channel like any other')
})

test.run()
