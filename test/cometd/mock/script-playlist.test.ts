import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { scriptPlaylist } from '../../../generator/cometd/mock/script-playlist.js'
import { UserError } from '../../../generator/problems/user-error.js'
import { small } from './small.js'

const catalogue = await small()
const messagesIn = (script: unknown): readonly unknown[] => [
  ...(scriptPlaylist('s.json', JSON.stringify(script), catalogue).messages() as Iterable<unknown>),
]

test('entries are sorted by their times, and payloads get an envelope', () => {
  const shipped = { messageType: 'OrderShipped' }
  assert.equal(
    messagesIn([
      { at: '1.5s', topic: '/orders', message: { channel: '/other', data: shipped, id: '7' } },
      { at: 500, topic: '/orders', message: shipped },
      { at: '1s', topic: '/x', message: 'text' },
    ]),
    [
      { wait: 500, topic: '/orders', envelope: { channel: '/orders', data: shipped } },
      { wait: 500, topic: '/x', envelope: { channel: '/x', data: 'text' } },
      { wait: 500, topic: '/orders', envelope: { channel: '/orders', data: shipped, id: '7' } },
    ],
  )
})

test('the entry that is wrong is named', () => {
  const mistakes: readonly (readonly [unknown, RegExp])[] = [
    [[], /must be a list of/],
    [{}, /must be a list of/],
    [
      [
        { at: 0, topic: '/a', message: {} },
        { at: 0, topic: 'a', message: {} },
      ],
      /^Entry 2 .* "topic"/,
    ],
    [[{ at: 0, topic: '/meta/connect', message: {} }], /"topic"/],
    [[{ at: '1', topic: '/a', message: {} }], /"at"/],
    [[{ at: -1, topic: '/a', message: {} }], /"at"/],
    [[{ at: 1, topic: '/a' }], /"message"/],
    [[null], /"topic"/],
  ]
  for (const [script, message] of mistakes)
    assert.throws(
      () => messagesIn(script),
      (error: unknown) => error instanceof UserError && message.test(error.message),
    )
  assert.throws(() => scriptPlaylist('s.json', '[', catalogue), /Invalid JSON in the script "s\.json"/)
})

test.run()
