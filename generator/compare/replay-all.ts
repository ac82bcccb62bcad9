import type { Worker } from 'node:worker_threads'
import { partsIn, type Unit, unitsOf } from '../captures/judge/work.js'
import { type Input, standardInput } from '../captures/read/inputs.js'
import { startWorker } from '../files/another-thread.js'
import type { Bytes } from '../json/elements.js'
import { UserError } from '../problems/user-error.js'
import { addedUp, type Replay, type Replaying } from './replay.js'
import { type Order, replayUnit, type UnitReplay } from './replay-worker.js'

export type ReplayOptions = {
  /** How many threads, this one included. */
  readonly jobs: number
  readonly stdin: Bytes
  readonly signal: AbortSignal
}

/** All captures before both routers, in this thread and in others. Throws a `UserError` where one cannot be read. */
export async function replayAll(
  inputs: readonly Input[],
  asked: Replaying,
  { jobs, stdin, signal }: ReplayOptions,
): Promise<Replay> {
  const units = jobs > 1 ? await split(inputs, stdin) : inputs.map((input): Unit => ({ input }))
  const workers = Array.from({ length: Math.min(jobs, partsIn(inputs)) - 1 }, () =>
    startWorker(new URL('./replay-worker.js', import.meta.url)),
  )
  const found: UnitReplay[] = []
  const left = units.map((unit, index) => ({ unit, index })).reverse()
  const here = (unit: Unit): Promise<UnitReplay> => replayUnit(unit, asked, stdin, () => !signal.aborted)
  const drain = async (replay: (unit: Unit) => Promise<UnitReplay>): Promise<void> => {
    for (let next = left.pop(); next && !signal.aborted; next = left.pop())
      // Standard input stays with this thread.
      found[next.index] = await (next.unit.input.path === standardInput ? here : replay)(next.unit)
  }
  try {
    await Promise.all([drain(here), ...workers.map((worker) => drain(inWorker(worker, asked)))])
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  const failure = found.find((one) => one?.failure !== undefined)?.failure
  if (failure !== undefined) throw new UserError(failure)
  return addedUp(inFile(units, found))
}

async function split(inputs: readonly Input[], stdin: Bytes): Promise<readonly Unit[]> {
  const units: Unit[] = []
  // An input that cannot be opened says so when it is read.
  for (const input of inputs) units.push(...(await unitsOf(input, undefined, stdin).catch(() => [{ input }])))
  return units
}

/** The lines of a part counted from the beginning of its file. */
function inFile(units: readonly Unit[], found: readonly UnitReplay[]): readonly Replay[] {
  let before = 0
  return units.flatMap(({ range }, index) => {
    const one = found[index]
    if (!one) return []
    if (range === undefined || range.start === 0) before = 0
    const shift = before
    before += one.lines
    const transitions = one.replay.transitions.map(({ first, ...rest }) =>
      first ? { ...rest, first: { ...first, line: first.line + shift } } : rest,
    )
    return [{ ...one.replay, transitions }]
  })
}

/** Asks another thread, one unit at a time. */
function inWorker(worker: Worker, replaying: Replaying): (unit: Unit) => Promise<UnitReplay> {
  const post = (order: Order): void => worker.postMessage(order)
  post({ replaying })
  return (unit) =>
    new Promise((done, failed) => {
      const ended = (): void =>
        failed(new UserError('A worker thread ended unexpectedly. Use a smaller number for "--jobs".'))
      worker.once('error', failed)
      worker.once('exit', ended)
      worker.once('message', (answer: UnitReplay) => {
        worker.off('error', failed)
        worker.off('exit', ended)
        done(answer)
      })
      post({ unit })
    })
}
