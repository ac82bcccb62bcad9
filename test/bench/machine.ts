import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { race } from './measure.js'

/** What the numbers of a run were measured on, in one line. */
export function machine(): string {
  const [cpu] = cpus()
  const model = cpu?.model.trim() || 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  return `${model}, ${cpus().length} cores, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}, load ${load()}`
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1)

/**
 * Why the machine is too busy to judge, in words; nothing where it is quiet enough. A loop that only parses JSON runs
 * against itself: where the two differ, or scatter, so does all else.
 */
export async function busyness(): Promise<string | undefined> {
  const [first, second] = await race(rounds, [bareLoop, bareLoop])
  if (first === undefined || second === undefined) return undefined
  const apart = Math.abs(first.median / second.median - 1) * 100
  const spread = Math.max(first.spread, second.spread)
  return apart <= mostApart && spread <= mostSpread
    ? undefined
    : `the same loop differs from itself by ${apart.toFixed(0)} %, and scatters by ${spread.toFixed(0)} % (load ${load()})`
}

const rounds = 15
const mostApart = 5
const mostSpread = 8

const texts = Array.from({ length: 20_000 }, (_, id) =>
  JSON.stringify({ id, name: `name ${id}`, tags: ['a', 'b'] }),
)

function bareLoop(): void {
  for (const text of texts) JSON.parse(text)
}
