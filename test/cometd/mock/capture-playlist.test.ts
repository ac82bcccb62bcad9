import { statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { capturePlaylist } from '../../../generator/cometd/mock/capture-playlist.js'
import type { TimedMessage } from '../../../generator/cometd/mock/player.js'
import { temporaryFolder } from '../../temporary.js'
import { catalogueIn, small } from './small.js'

const catalogue = await small()

async function played(
  text: string,
  name = 'a.ndjson',
): Promise<{ messages: readonly TimedMessage[]; skipped: number }> {
  const path = join(temporaryFolder({ [name]: text }), name)
  let skipped = 0
  const input = { name, path, isRegular: true, size: statSync(path).size }
  const playlist = capturePlaylist(input, catalogue, 1_000, (count) => {
    skipped += count
  })
  const messages: TimedMessage[] = []
  for await (const message of playlist.messages()) messages.push(message)
  return { messages, skipped }
}

const data = { messageType: 'OrderShipped' }
const line = (message: unknown): string => `${JSON.stringify(message)}\n`
const waits = (messages: readonly TimedMessage[]): readonly number[] => messages.map(({ wait }) => wait)

test('without times a steady message, and a batch at once', async () => {
  const one = { channel: '/orders', data }
  const { messages } = await played(
    line(one) + line([one, { channel: '/meta/connect', successful: true }, one]) + line(one),
  )
  assert.equal(waits(messages), [0, 1_000, 0, 1_000])
})

test('timestamps give the timing, and never go backwards', async () => {
  const at = (timestamp: unknown) => line({ channel: '/orders', data, timestamp })
  const { messages } = await played(
    at('2026-01-01T00:00:00.000Z') +
      at('2026-01-01T00:00:02.500Z') +
      at('2026-01-01T00:00:01Z') +
      at('2026-01-01T00:00:03Z'),
  )
  assert.equal(waits(messages), [0, 2_500, 0, 500])
})

test('an archive gives the timing of its frames, in seconds or milliseconds', async () => {
  for (const unit of [1, 1_000]) {
    const frame = (seconds: number) => ({
      type: 'receive',
      opcode: 1,
      time: (1_700_000_000 + seconds) * unit,
      data: JSON.stringify([{ channel: '/orders', data }]),
    })
    const { messages } = await played(
      JSON.stringify({ log: { entries: [{ _webSocketMessages: [frame(0), frame(0.5), frame(3)] }] } }),
      'a.har',
    )
    assert.equal(waits(messages), [0, 500, 2_500])
  }
})

test('a bare payload goes to the topic of its type, what a service sent to all; what goes to none is counted', async () => {
  const { messages, skipped } = await played(
    line(data) +
      line({ messageType: 'Strange' }) +
      line({ channel: '/a b', data }) +
      '{"cut\n' +
      line({ channel: '/service/x', data }) +
      line({ channel: '/orders' }),
  )
  assert.equal(
    messages.map(({ topic, envelope }) => [topic, envelope]),
    [
      ['/orders', { channel: '/orders', data }],
      ['/service/x', { channel: '/service/x', data }],
    ],
  )
  assert.is(skipped, 4)
})

test('the recorded captures are all played', async () => {
  const real = await catalogueIn('schemas')
  for (const name of ['messages.ndjson', 'batches.ndjson', 'websocket.har']) {
    const input = { name, path: `test/fixtures/captures/${name}`, isRegular: true, size: 0 }
    const topics: string[] = []
    for await (const { topic } of capturePlaylist(input, real, 10, () => assert.unreachable()).messages())
      topics.push(topic)
    assert.is(topics.length, 9, name)
  }
})

test.run()
