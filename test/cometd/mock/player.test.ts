import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Playlist, TimedMessage } from '../../../generator/cometd/mock/player.js'
import { Player, type PlayerState } from '../../../generator/cometd/mock/player.js'
import { until } from '../../servers/until.js'

const message = (wait: number, topic: string): TimedMessage => ({ wait, topic, envelope: {} })
const playlist = (...messages: readonly TimedMessage[]): Playlist => ({
  name: 'test',
  messages: () => messages,
})

function playerOf(piece: Playlist | undefined, more: { speed?: number; loop?: boolean } = {}) {
  const sent: { topic: string; at: number }[] = []
  const states: PlayerState[] = []
  const failures: unknown[] = []
  const player = new Player({
    playlist: piece,
    speed: 1,
    loop: false,
    send: async ({ topic }) => void sent.push({ topic, at: performance.now() }),
    onState: (state) => void states.push(state),
    onFailure: (error) => void failures.push(error),
    ...more,
  })
  return { player, sent, states, failures, topics: () => sent.map(({ topic }) => topic) }
}

test('it waits for somebody, plays once, and is done', async () => {
  const { player, states, topics } = playerOf(playlist(message(0, '/a'), message(10, '/b')))
  assert.is(player.state, 'waiting')
  player.begin()
  player.begin()
  await until('it is done', () => player.state === 'done')
  assert.equal(topics(), ['/a', '/b'])
  assert.equal(states, ['playing', 'done'])
  player.begin()
  await sleep(20)
  assert.is(player.state, 'done', 'who comes later has missed it')
})

test('it keeps the timing, and speed divides it', async () => {
  for (const [speed, least, most] of [
    [1, 190, 400],
    [10, 15, 150],
  ] as const) {
    const { player, sent } = playerOf(playlist(message(0, '/a'), message(200, '/b')), { speed })
    player.begin()
    await until('it is done', () => player.state === 'done')
    const gap = (sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)
    assert.ok(gap >= least && gap < most, `${gap} ms at speed ${speed}`)
  }
})

test('a loop begins again, until it is rewound', async () => {
  const { player, topics } = playerOf(playlist(message(1, '/a')), { loop: true, speed: Infinity })
  player.begin()
  await until('it has begun again', () => topics().length > 3)
  player.rewind()
  const count = topics().length
  await sleep(30)
  assert.ok(topics().length <= count + 1)
  assert.is(player.state, 'waiting')
  player.begin()
  await until('it plays again', () => topics().length > count + 3)
  await player.close()
})

test('a loop of nothing ends', async () => {
  const { player } = playerOf(playlist(), { loop: true })
  player.begin()
  await until('it is done', () => player.state === 'done')
})

test('a playlist that cannot be read is reported', async () => {
  const broken: Playlist = {
    name: 'broken',
    messages: async function* () {
      yield message(0, '/a')
      throw new Error('cut')
    },
  }
  const { player, failures, topics } = playerOf(broken)
  player.begin()
  await until('it is done', () => player.state === 'done')
  assert.equal(topics(), ['/a'])
  assert.is(String(failures[0]), 'Error: cut')
})

test('without a playlist nothing begins', async () => {
  const { player } = playerOf(undefined)
  player.begin()
  player.rewind()
  assert.is(player.state, 'nothing')
  await player.close()
})

test.run()
