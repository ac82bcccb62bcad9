import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Beat, Score } from '../../../generator/cometd/mock/beat.js'
import { Stage, type StageState } from '../../../generator/cometd/mock/stage.js'
import { until } from '../../servers/until.js'

const beat = (wait: number, topic: string): Beat => ({ wait, topic, envelope: {} })
const score = (...beats: readonly Beat[]): Score => ({ name: 'test', beats: () => beats })

function stageOf(piece: Score | undefined, more: { speed?: number; loop?: boolean } = {}) {
  const sent: { topic: string; at: number }[] = []
  const states: StageState[] = []
  const failures: unknown[] = []
  const stage = new Stage({
    score: piece,
    speed: 1,
    loop: false,
    send: async ({ topic }) => void sent.push({ topic, at: performance.now() }),
    onState: (state) => void states.push(state),
    onFailure: (error) => void failures.push(error),
    ...more,
  })
  return { stage, sent, states, failures, topics: () => sent.map(({ topic }) => topic) }
}

test('it waits for somebody, plays once, and is done', async () => {
  const { stage, states, topics } = stageOf(score(beat(0, '/a'), beat(10, '/b')))
  assert.is(stage.state, 'waiting')
  stage.begin()
  stage.begin()
  await until('it is done', () => stage.state === 'done')
  assert.equal(topics(), ['/a', '/b'])
  assert.equal(states, ['playing', 'done'])
  stage.begin()
  await sleep(20)
  assert.is(stage.state, 'done', 'who comes later has missed it')
})

test('it keeps the rhythm, and speed divides it', async () => {
  for (const [speed, least, most] of [
    [1, 190, 400],
    [10, 15, 150],
  ] as const) {
    const { stage, sent } = stageOf(score(beat(0, '/a'), beat(200, '/b')), { speed })
    stage.begin()
    await until('it is done', () => stage.state === 'done')
    const gap = (sent[1]?.at ?? 0) - (sent[0]?.at ?? 0)
    assert.ok(gap >= least && gap < most, `${gap} ms at speed ${speed}`)
  }
})

test('a loop begins again, until it is rewound', async () => {
  const { stage, topics } = stageOf(score(beat(1, '/a')), { loop: true, speed: Infinity })
  stage.begin()
  await until('it has begun again', () => topics().length > 3)
  stage.rewind()
  const count = topics().length
  await sleep(30)
  assert.ok(topics().length <= count + 1)
  assert.is(stage.state, 'waiting')
  stage.begin()
  await until('it plays again', () => topics().length > count + 3)
  await stage.close()
})

test('a loop of nothing ends', async () => {
  const { stage } = stageOf(score(), { loop: true })
  stage.begin()
  await until('it is done', () => stage.state === 'done')
})

test('a score that cannot be read is reported', async () => {
  const broken: Score = {
    name: 'broken',
    beats: async function* () {
      yield beat(0, '/a')
      throw new Error('cut')
    },
  }
  const { stage, failures, topics } = stageOf(broken)
  stage.begin()
  await until('it is done', () => stage.state === 'done')
  assert.equal(topics(), ['/a'])
  assert.is(String(failures[0]), 'Error: cut')
})

test('without a score nothing begins', async () => {
  const { stage } = stageOf(undefined)
  stage.begin()
  stage.rewind()
  assert.is(stage.state, 'nothing')
  await stage.close()
})

test.run()
