import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { channelOf, createTemplates, reaches } from '../../generator/runtime/templates.js'

const { find, channelOf: fill } = createTemplates([
  '/rooms/{roomId}',
  '/rooms/{roomId}/messages',
  '/rooms/{roomId}/users/{userId}',
  '/{tenant}/news/{section}',
  '/rw/default/**',
  '/flat/*',
])

test('a template is found by its segments, whatever stands in its parameters', () => {
  assert.equal(find('/rooms/42'), { topic: '/rooms/{roomId}', params: { roomId: '42' } })
  assert.equal(find('/rooms/{}/messages'), { topic: '/rooms/{roomId}/messages', params: { roomId: '{}' } })
  assert.equal(find('/rooms/a b/users/日本'), {
    topic: '/rooms/{roomId}/users/{userId}',
    params: { roomId: 'a b', userId: '日本' },
  })
  assert.equal(find('/acme/news/sport')?.params, { tenant: 'acme', section: 'sport' })
})

test('a wildcard entry takes what is left', () => {
  assert.equal(find('/rw/default/incident/active=true'), {
    topic: '/rw/default/**',
    params: { '*': 'incident/active=true' },
  })
  assert.equal(find('/flat/a'), { topic: '/flat/*', params: { '*': 'a' } })
  for (const channel of ['/flat/a/b', '/flat', '/rw/default', '/rw/other/a'])
    assert.is(find(channel), undefined)
  const both = createTemplates(['/a/{id}', '/a/**'])
  assert.is(both.find('/a/1')?.topic, '/a/{id}', 'a template comes before it')
  assert.is(both.find('/a/1/2')?.topic, '/a/**')
})

test('what is no channel of any', () => {
  for (const channel of [
    '',
    '/',
    'rooms/42',
    '/rooms',
    '/rooms/',
    '/rooms//messages',
    '/rooms/1/',
    '/rooms/1/other',
  ])
    assert.is(find(channel), undefined, channel)
  const all = createTemplates(['/**', '/{a}/{b}'])
  assert.is(all.find('/meta/connect'), undefined, 'what the protocol says of itself is no topic')
  assert.is(all.find('/metals/x')?.topic, '/{a}/{b}')
})

test('the channel of a match is found again', () => {
  for (const channel of ['/rooms/42', '/rooms/$&/users/$1', '/rw/default/a/b/$&', '/flat/**x'])
    assert.is(fill(find(channel) ?? { topic: '', params: {} }), channel)
})

test('long channels cost what their length costs', () => {
  const long = `/rw/default${'/a'.repeat(200_000)}`
  const start = performance.now()
  assert.is(find(long)?.topic, '/rw/default/**')
  assert.is(find(long.replace('default', 'x')), undefined)
  assert.ok(performance.now() - start < 2_000)
})

test('parameters are put in, and what cannot be one segment is refused', () => {
  assert.is(channelOf('/rooms/{roomId}/messages', { roomId: '$1 {x}' }), '/rooms/$1 {x}/messages')
  assert.is(channelOf('/a/{constructor}', { constructor: 'b' }), '/a/b')
  const message =
    '"roomId" of "/rooms/{roomId}" must be a string that is not empty and has no "/" and no "*" in it.'
  for (const roomId of ['', 'a/b', '*', 'a*', '**', 7, null, undefined])
    assert.throws(
      () => channelOf('/rooms/{roomId}', { roomId }),
      (error: unknown) => error instanceof TypeError && error.message === message,
    )
  assert.throws(() => channelOf('/a/{constructor}', {}), /"constructor"/)
})

test('a pattern reaches a topic where a channel can match both', () => {
  assert.ok(reaches('/rooms/**', '/rooms/{roomId}/messages'))
  assert.ok(reaches('/rooms/7/*', '/rooms/{roomId}/messages'))
  assert.ok(reaches('/rw/default/incident/*', '/rw/default/**'))
  assert.not.ok(reaches('/rooms/*', '/rooms/{roomId}/messages'))
  assert.not.ok(reaches('/rooms', '/rooms/{roomId}'))
})

test.run()
