import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { inBatches } from '../../generator/files/in-batches.js'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('keeps the order and bounds what runs at once', async () => {
  let running = 0
  let most = 0
  const items = Array.from({ length: 200 }, (_, index) => index)
  const results = await inBatches(items, async (item) => {
    running += 1
    most = Math.max(most, running)
    await turn()
    running -= 1
    return item * 2
  })
  assert.equal(
    results,
    items.map((item) => item * 2),
  )
  assert.ok(most > 1 && most <= 64, `${most} at once`)
})

test('an error is thrown after the others of its batch have ended, and later ones never begin', async () => {
  const ended: number[] = []
  const items = Array.from({ length: 100 }, (_, index) => index)
  const work = async (item: number): Promise<void> => {
    if (item === 1) throw new Error('one')
    await turn()
    ended.push(item)
  }
  const error = await inBatches(items, work).catch((reason: unknown) => reason)
  assert.is(error instanceof Error && error.message, 'one')
  assert.is(ended.length, 63)
})

test('work that finds too many files open is done again, one by one', async () => {
  let open = 0
  const work = async (item: number): Promise<number> => {
    if (open === 3) throw Object.assign(new Error('too many'), { code: 'EMFILE' })
    open += 1
    await turn()
    open -= 1
    return item
  }
  const items = Array.from({ length: 100 }, (_, index) => index)
  assert.equal(await inBatches(items, work), items)
  open = 3
  const error = await inBatches(items, work).catch((reason: unknown) => reason)
  assert.is(error instanceof Error && error.message, 'too many')
})

test.run()
