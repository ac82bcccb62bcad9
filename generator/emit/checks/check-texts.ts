import { availableParallelism } from 'node:os'
import { askThread } from '../../files/another-thread.js'
import { type CheckOrder, checkText, type NamesById } from './check-order.js'

/** What another thread gets, once; `next` is the index of the first order that nobody has taken yet. */
export type CheckTask = {
  readonly orders: readonly CheckOrder[]
  readonly names: NamesById
  readonly next: Int32Array
}

/** The texts that one thread made, by the index of their order. */
export type CheckTexts = ReadonlyMap<number, string>

/** Fewer are made before another thread has begun. */
const leastForThread = 16

/**
 * The texts of checks, in the order of what they are made from. Where they are many, another thread takes part, and begins at
 * once, while this one does what else there is to do.
 */
export async function checkTexts(
  orders: readonly CheckOrder[],
  names: NamesById,
  isAlone = orders.length < leastForThread || availableParallelism() === 1,
): Promise<readonly string[]> {
  const task = { orders, names, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
  if (isAlone) return inOrder(orders, [makeTexts(task)])
  const { answer, stop } = askThread<CheckTask, CheckTexts>(
    new URL('./check-worker.js', import.meta.url),
    task,
  )
  try {
    // What else there is to do in this thread comes first.
    await new Promise((done) => setImmediate(done))
    return inOrder(orders, [makeTexts(task), await answer])
  } finally {
    await stop()
  }
}

/** Takes the next order, until there is none. */
export function makeTexts({ orders, names, next }: CheckTask): CheckTexts {
  const texts = new Map<number, string>()
  for (let index = Atomics.add(next, 0, 1); index < orders.length; index = Atomics.add(next, 0, 1)) {
    const order = orders[index]
    if (order) texts.set(index, checkText(order, names))
  }
  return texts
}

function inOrder(orders: readonly CheckOrder[], made: readonly CheckTexts[]): readonly string[] {
  const texts = new Map(made.flatMap((one) => [...one]))
  return orders.map((order, index) => {
    const text = texts.get(index)
    if (text === undefined) throw new Error(`Nobody made the check of ${order.name}.`)
    return text
  })
}
