import { type Timing, timingOf } from './measure.js'
import type { Accepts, Peer, Subject } from './peers/peer.js'

/** Something that says whether a value is valid. */
export type Checker = { readonly name: string; readonly accepts: Accepts }

/** Other libraries, made ready for a subject. They are installed for the benchmarks only, so they are loaded late. */
export async function loadPeers(
  list: 'ofCatalogue' | 'ofOneObject',
  subject: Subject,
): Promise<readonly Checker[]> {
  const peers = (await import(new URL('peers/index.ts', import.meta.url).href)) as {
    readonly [name in typeof list]: readonly Peer[]
  }
  const checkers: Checker[] = []
  for (const { name, make } of peers[list]) checkers.push({ name, accepts: await make(subject) })
  return checkers
}

/** Throws where a checker says something else of a text than is wanted: its time would mean nothing. */
export function mustSay(wanted: boolean, checkers: readonly Checker[], texts: readonly string[]): void {
  for (const { name, accepts } of checkers) {
    const other = texts.filter((text) => accepts(JSON.parse(text)) !== wanted)
    if (other.length > 0)
      throw new Error(
        `${name} ${wanted ? 'refuses' : 'accepts'} ${other.length} of ${texts.length}: ${other[0]}`,
      )
  }
}

/**
 * Times checkers against each other, in milliseconds a batch. Each meets freshly parsed objects: the first look at an
 * object costs more than the second. Batches are small: what a server pushes is in the cache when it is judged, and
 * collecting garbage is not measured.
 */
export function raceOn(fresh: () => readonly unknown[], checkers: readonly Checker[]): readonly Timing[] {
  const times = checkers.map((): number[] => [])
  const loops = checkers.map(loopOf)
  for (let round = -3; round < rounds; round++) {
    for (const [index, loop] of loops.entries()) {
      const spent = timeOf(fresh, loop)
      if (round >= 0) times[index]?.push(spent)
    }
  }
  return times.map(timingOf)
}

const batches = 30
const rounds = 15

type Loop = (values: readonly unknown[]) => number

/** A loop of its own for each checker, so that what the engine learns of one does not slow down another. */
function loopOf({ accepts }: Checker): Loop {
  const make = new Function(
    'accepts',
    'return (values) => { let count = 0; for (const value of values) if (accepts(value)) count++; return count }',
  ) as (accepts: Accepts) => Loop
  return make(accepts)
}

function timeOf(fresh: () => readonly unknown[], loop: Loop): number {
  let spent = 0n
  for (let batch = 0; batch < batches; batch++) {
    const values = fresh()
    const started = process.hrtime.bigint()
    loop(values)
    spent += process.hrtime.bigint() - started
  }
  return Number(spent) / batches / 1e6
}
