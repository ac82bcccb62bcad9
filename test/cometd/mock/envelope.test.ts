import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { envelopeFor, isPlayable, topicFor } from '../../../generator/cometd/mock/envelope.js'
import { small } from './small.js'

const catalogue = await small()
const data = { messageType: 'OrderShipped' }

test('a payload is wrapped, an envelope gets the topic', () => {
  assert.equal(envelopeFor('/a', data, catalogue), { data, channel: '/a' })
  assert.equal(envelopeFor('/a', { channel: '/b', data, id: '1' }, catalogue), {
    channel: '/a',
    data,
    id: '1',
  })
  assert.equal(envelopeFor('/a', { id: '1' }, catalogue), { data: { id: '1' }, channel: '/a' })
  assert.equal(envelopeFor('/a', [data], catalogue), { data: [data], channel: '/a' })
  assert.equal(envelopeFor('/a', null, catalogue), { data: null, channel: '/a' })
})

test('nobody publishes to what is the protocol’s own, or to a wildcard', () => {
  assert.equal(['/a', '/a/b-c_d!~()$@9', '/metal', '/service/a', '/serviced'].filter(isPlayable).length, 5)
  const others = [
    '',
    'a',
    '/',
    '/a/',
    '//a',
    '/meta',
    '/meta/connect',
    '/service',
    '/a/*',
    '/**',
    '/ä',
    '/a.b',
    '/a b',
  ]
  assert.equal(others.filter(isPlayable), [])
})

test('a captured message goes where it came from, a bare one where its type belongs', () => {
  assert.is(topicFor({ channel: '/x', data }, catalogue), '/x')
  assert.is(topicFor({ data }, catalogue), '/orders')
  for (const message of [
    { channel: '/x' },
    { data: { messageType: 'Other' } },
    { channel: 7, data },
    'text',
    null,
  ])
    assert.is(topicFor(message, catalogue), undefined)
})

test.run()
