import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createSessions } from '../../../generator/cometd/mock/sessions.js'
import { until } from '../../servers/until.js'

function follow() {
  const dropped: string[] = []
  const counts: number[] = []
  const sessions = createSessions(
    (id) => {
      dropped.push(id)
      sessions.end(id)
    },
    (count) => void counts.push(count),
  )
  return { sessions, dropped, counts }
}

async function closed(socket: Socket): Promise<void> {
  socket.destroy()
  await new Promise((done) => socket.once('close', done))
}

test('a session without a connection is dropped after a while', async () => {
  const { sessions, dropped, counts } = follow()
  const socket = new Socket()
  sessions.begin('a')
  sessions.hold('a', socket)
  await closed(socket)
  assert.equal(dropped, [])
  await until('it is dropped', () => dropped.length === 1, 4)
  assert.equal(counts, [1, 0])
})

test('one that has another connection by then is not', async () => {
  const { sessions, dropped } = follow()
  const [first, second, third] = [new Socket(), new Socket(), new Socket()]
  sessions.begin('a')
  sessions.hold('a', first)
  await closed(first)
  sessions.hold('a', second)
  sessions.hold('a', third)
  await closed(second)
  await sleep(2_300)
  assert.equal(dropped, [])
  sessions.close()
})

test('a client that comes takes the place of those that are gone, unless somebody is there', async () => {
  for (const isAlone of [true, false]) {
    const { sessions, dropped, counts } = follow()
    const socket = new Socket()
    sessions.begin('a')
    if (!isAlone) sessions.begin('b')
    sessions.hold('a', socket)
    await closed(socket)
    sessions.begin('c')
    assert.equal(dropped, isAlone ? ['a'] : [])
    assert.equal(counts, isAlone ? [1, 0, 1] : [1, 2, 3])
    sessions.close()
  }
})

test.run()
