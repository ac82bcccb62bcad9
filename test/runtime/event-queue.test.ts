import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createEventQueue } from '../../generator/runtime/event-queue.js'

const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
const nothing = (): void => {}

test('events come in order, to readers that wait and to readers that come later', async () => {
  const { push, events } = createEventQueue<{ name: string }>(10, nothing, nothing)
  const waiting = [events.next(), events.next()]
  for (const event of [a, b, c]) push(event)
  assert.equal(await Promise.all([...waiting, events.next()]), [
    { done: false, value: a },
    { done: false, value: b },
    { done: false, value: c },
  ])
})

test('the oldest are dropped beyond the limit', async () => {
  const dropped: number[] = []
  const { push, events } = createEventQueue<{ name: string }>(1, (count) => dropped.push(count), nothing)
  for (const event of [a, b, c]) push(event)
  assert.equal(dropped, [1, 2])
  assert.equal(await events.next(), { done: false, value: c })
})

test('return ends all readers, once', async () => {
  let returns = 0
  const { push, events } = createEventQueue<{ name: string }>(10, nothing, () => returns++)
  const waiting = events.next()
  push(a)
  push(b)
  await events.return()
  push(c)
  await events.return()
  assert.equal(await waiting, { done: false, value: a })
  assert.equal(await events.next(), { done: true, value: undefined })
  assert.is(returns, 1)
  const idle = createEventQueue(10, nothing, nothing).events
  const reader = idle.next()
  await idle.return()
  assert.is((await reader).done, true)
})

test('after the end what waits is still read, and nobody is told to unsubscribe', async () => {
  const { push, end, events } = createEventQueue<{ name: string }>(10, nothing, () => assert.unreachable())
  push(a)
  end()
  push(b)
  assert.equal(await events.next(), { done: false, value: a })
  assert.equal(await events.next(), { done: true, value: undefined })
  await events.return()
  const idle = createEventQueue(10, nothing, nothing)
  const reader = idle.events.next()
  idle.end()
  assert.is((await reader).done, true)
})

test('a failure is thrown once, after what waits, and to one reader only', async () => {
  const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    )
  const error = new Error('refused')
  const late = createEventQueue<{ name: string }>(10, nothing, () => assert.unreachable())
  late.push(a)
  late.fail(error)
  late.fail(new Error('second'))
  assert.equal(await late.events.next(), { done: false, value: a })
  assert.is(await failureOf(late.events.next()), error)
  assert.equal(await late.events.next(), { done: true, value: undefined })
  const early = createEventQueue(10, nothing, nothing)
  const readers = [early.events.next(), early.events.next()].map(failureOf)
  early.fail(error)
  assert.equal(await Promise.all(readers), [error, undefined])
  const left = createEventQueue(10, nothing, nothing)
  left.fail(error)
  await left.events.return()
  assert.equal(await left.events.next(), { done: true, value: undefined })
})

test('events end with their scope', async () => {
  let returns = 0
  const { push, events } = createEventQueue<{ name: string }>(10, nothing, () => returns++)
  push(a)
  {
    using scoped = events
    assert.equal(await scoped.next(), { done: false, value: a })
  }
  assert.is(returns, 1)
  assert.is((await events.next()).done, true)
})

test('each of very many events that wait is read as fast as one', async () => {
  const { push, end, events } = createEventQueue<{ name: string }>(Number.POSITIVE_INFINITY, nothing, nothing)
  for (let count = 0; count < 400_000; count++) push(a)
  end()
  let read = 0
  for await (const _event of events) read++
  assert.is(read, 400_000)
})

test.run()
