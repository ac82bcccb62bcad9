/** One line of what a benchmark found: held to a limit, or with the reason why it has none. */
export type Row = {
  readonly what: string
  readonly measured: string
  /** How far the middle half of the single times lies around the median, in percent of it. */
  readonly spread?: number
  /** Of something that is counted, not timed: a busy machine does not change it. */
  readonly isCounted?: boolean
  /** What is wrong where it is not within its limit. */
  readonly wrong?: readonly string[]
} & (
  | { readonly limit: string; readonly within: boolean; readonly reason?: never }
  | { readonly reason: string; readonly limit?: never; readonly within?: never }
)

/** A part of the benchmark, run on its own with `npm run bench -- <name>`. */
export type Bench = { readonly name: string; readonly run: () => Promise<readonly Row[]> }

/** Many times of one thing, in the unit that they were measured in. */
export type Timing = {
  readonly median: number
  /** How far the middle half of the times lies around the median, in percent of it. */
  readonly spread: number
}

/**
 * Times several functions against each other: in rounds, one after the other in each, so that what disturbs the
 * machine disturbs them all. Returns the timing of each, in milliseconds.
 */
export async function race(
  rounds: number,
  runners: readonly (() => void | Promise<void>)[],
): Promise<readonly Timing[]> {
  const times = runners.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runners.entries()) {
      const started = process.hrtime.bigint()
      const ending = run()
      if (ending) await ending
      if (round >= 0) times[index]?.push(Number(process.hrtime.bigint() - started) / 1e6)
    }
  }
  return times.map(timingOf)
}

export function timingOf(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN
  return { median: at(0.5), spread: ((at(0.75) - at(0.25)) / 2 / at(0.5)) * 100 }
}

export const median = (values: readonly number[]): number => timingOf(values).median

type Held = (what: string, value: number, limit: number, unit: string, ...timings: readonly Timing[]) => Row

/** `1.23 ×`, held to a limit; `timings` are those that the value is made of. */
const held =
  (side: 'at most' | 'at least'): Held =>
  (what, value, limit, unit, ...timings) => ({
    ...measuredAs(what, value, unit, timings),
    limit: `${side} ${shortly(limit)} ${unit}`.trimEnd(),
    within: side === 'at most' ? value <= limit : value >= limit,
  })

export const atMost: Held = held('at most')

export const atLeast: Held = held('at least')

/**
 * How fast ours is against another (2 ×: in half the time), held to being level. What the times scatter is allowed for,
 * but not more than a tenth: where they scatter more, nothing has been shown.
 */
export function levelWith(what: string, ours: Timing, other: Timing): Row {
  const value = other.median / ours.median
  const allowed = Math.min(10, Math.max(ours.spread, other.spread))
  return {
    ...measuredAs(what, value, '×', [ours, other]),
    limit: 'at least 1 ×, less the spread',
    within: value >= 1 - allowed / 100,
  }
}

/** That nothing is wrong; the first cases that are stand below. */
export const noneWrong = (what: string, wrong: readonly string[]): Row => ({
  ...atMost(what, wrong.length, 0, ''),
  wrong: wrong.slice(0, 10),
})

/** Tells on standard error how far a long run is, ten times. */
export function progress(what: string, of: number): (done: number) => void {
  const step = Math.ceil(of / 10)
  return (done) => {
    if (done % step === 0 || done === of) console.error(`    ${what}: ${done} of ${of}`)
  }
}

/** A value that is held to nothing, and why. */
export const forComparison = (
  what: string,
  value: number,
  unit: string,
  reason: string,
  ...timings: readonly Timing[]
): Row => ({ ...measuredAs(what, value, unit, timings), reason })

function measuredAs(
  what: string,
  value: number,
  unit: string,
  timings: readonly Timing[],
): Pick<Row, 'what' | 'measured' | 'spread' | 'isCounted'> {
  const spreads = timings.map(({ spread }) => spread)
  return {
    what,
    measured: `${shown(value)} ${unit}`.trimEnd(),
    ...(spreads.length > 0 && { spread: Math.max(...spreads) }),
    isCounted: ['KB', 'bytes', ''].includes(unit),
  }
}

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** A limit that is reckoned from another row has many digits. */
const shortly = (limit: number): string => String(Math.round(limit * 100) / 100)
