import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Sink } from '../../../generator/captures/reports/sink.js'

test('small texts become few writes, in their order', async () => {
  const writes: string[] = []
  const sink = new Sink(async (text) => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    writes.push(text)
  })
  for (let index = 0; index < 100; index += 1) {
    sink.add(`${index},`.padEnd(10_000, ' '))
    await sink.room()
  }
  await sink.flush()
  assert.ok(writes.length < 8)
  assert.equal(writes.join('').split(',').length, 101)
  assert.match(writes.join(''), /^0,/)
})

test('who flushes waits for all that was added before, whoever else does', async () => {
  const writes: string[] = []
  const sink = new Sink(async (text) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    writes.push(text)
  })
  const flushed = ['a', 'b', 'c'].map(async (text) => {
    sink.add(text)
    await sink.flush()
    assert.match(writes.join(''), text)
  })
  await Promise.all(flushed)
  assert.is(writes.join(''), 'abc')
})

test('there is room until there is much to write', () => {
  const sink = new Sink(async () => {})
  sink.add('x')
  assert.is(sink.room(), undefined)
  sink.add('x'.repeat(300_000))
  assert.instance(sink.room(), Promise)
})

test('a write that fails is told', async () => {
  const sink = new Sink(async () => {
    throw new Error('full')
  })
  sink.add('x')
  try {
    await sink.flush()
    assert.unreachable()
  } catch (error) {
    assert.match(String(error), 'full')
  }
})

test.run()
