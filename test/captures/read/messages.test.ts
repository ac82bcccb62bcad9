import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { messagesOf, placeInDocument, type Wire } from '../../../generator/captures/read/messages.js'
import type { Document } from '../../../generator/captures/read/reader.js'
import { valueAt } from '../../../generator/json/value-at.js'

const wire: Wire = { payload: ['data', 'body'], tags: [['data', 'body', 'kind']], topic: ['channel'] }

const read = (value: unknown) =>
  messagesOf({ kind: 'document', value, line: 1, column: 1 } satisfies Document, wire)

const seen = (value: unknown): readonly unknown[] =>
  read(value).map((one) =>
    one.kind === 'message'
      ? [one.pointer, one.isBare, one.value]
      : one.kind === 'skipped'
        ? one.reason
        : one.kind,
  )

test('a message, and a batch of them', () => {
  const message = { channel: '/a', data: { body: { kind: 'A' } } }
  assert.equal(seen(message), [['', false, message]])
  assert.equal(seen([message, 7]), [['/0', false, message], 'unreadable'])
})

test('meta messages and replies to publishes are skipped', () => {
  assert.equal(
    seen([
      { channel: '/meta/connect', successful: true },
      { channel: '/a', successful: false, error: '403' },
    ]),
    ['meta', 'publish'],
  )
  const message = { channel: '/a', successful: true, data: { body: {} } }
  assert.equal(seen(message), [['', false, message]])
})

test('a bare payload is wrapped, and its places are those of the file', () => {
  const payload = { kind: 'A', list: [1] }
  assert.equal(seen([payload]), [['/0', true, { data: { body: payload } }]])
  const [message] = read([payload])
  if (message?.kind !== 'message') throw new Error('no message')
  assert.is(placeInDocument(message, '/data/body/list/0', wire), '/0/list/0')
  assert.is(placeInDocument(message, '/channel', wire), '/0')
})

test('an envelope without a payload is not taken for one', () => {
  const message = { channel: '/a', kind: 'A' }
  assert.equal(seen(message), [['', false, message]])
})

test('own properties only', () => {
  assert.is(valueAt({}, ['constructor']), undefined)
  assert.is(valueAt('text', ['length']), undefined)
  assert.is(valueAt(JSON.parse('{"__proto__":{"a":1}}'), ['__proto__', 'a']), 1)
})

test.run()
