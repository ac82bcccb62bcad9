import { parentPort } from 'node:worker_threads'
import { judgeUnit, type Unit } from '../captures/judge/work.js'
import { type Replay, type Replaying, replayFor } from './replay.js'

/** What a thread is told: first what is asked, then one unit after the other. */
export type Order = { readonly replaying: Replaying } | { readonly unit: Unit }

/** What was found in a unit, and how many lines it had. */
export type UnitReplay = { readonly replay: Replay; readonly lines: number; readonly failure?: string }

let replaying: Replaying | undefined

parentPort?.on('message', async (order: Order) => {
  if ('replaying' in order) replaying = order.replaying
  else if (replaying) parentPort?.postMessage(await replayUnit(order.unit, replaying, [], () => true))
})

/** One unit, put before both routers. */
export async function replayUnit(
  unit: Unit,
  asked: Replaying,
  stdin: Parameters<typeof judgeUnit>[2],
  goesOn: () => boolean,
): Promise<UnitReplay> {
  const { judge, result } = replayFor(asked)
  const { lines, failure } = await judgeUnit(unit, judge, stdin, { report: () => undefined, advance: goesOn })
  return { replay: result(), lines, ...(failure === undefined ? {} : { failure }) }
}
