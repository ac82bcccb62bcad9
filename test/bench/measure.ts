/** One line of what a benchmark found. `limit` is what is wanted of it, in words. */
export type Row = {
  readonly what: string
  readonly measured: string
  readonly limit?: string
  readonly within?: boolean
  /** What is wrong where it is not within its limit. */
  readonly wrong?: readonly string[]
}

/** A part of the benchmark, run on its own with `npm run bench -- <name>`. */
export type Bench = { readonly name: string; readonly run: () => Promise<readonly Row[]> }

/**
 * Times several functions against each other: in rounds, one after the other in each, so that what disturbs the
 * machine disturbs them all. Returns the median of each, in milliseconds.
 */
export function race(rounds: number, runners: readonly (() => void)[]): readonly number[] {
  const times = runners.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runners.entries()) {
      const started = process.hrtime.bigint()
      run()
      if (round >= 0) times[index]?.push(Number(process.hrtime.bigint() - started) / 1e6)
    }
  }
  return times.map(median)
}

/** The same for what takes a promise, such as a child process. */
export async function raceAsync(
  rounds: number,
  runners: readonly (() => Promise<void>)[],
): Promise<readonly number[]> {
  const times = runners.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runners.entries()) {
      const started = process.hrtime.bigint()
      await run()
      if (round >= 0) times[index]?.push(Number(process.hrtime.bigint() - started) / 1e6)
    }
  }
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** `1.23 ×`, held to a limit. */
export const atMost = (what: string, value: number, limit: number, unit: string): Row => ({
  what,
  measured: `${shown(value)} ${unit}`,
  limit: `at most ${limit} ${unit}`,
  within: value <= limit,
})

export const atLeast = (what: string, value: number, limit: number, unit: string): Row => ({
  what,
  measured: `${shown(value)} ${unit}`,
  limit: `at least ${limit} ${unit}`,
  within: value >= limit,
})

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

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
