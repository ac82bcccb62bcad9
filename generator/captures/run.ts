import type { Catalogue } from '../catalogue/catalogue.js'
import { addTo, emptyTally, type Finding, type Summary } from './finding.js'
import { type Input, standardInput } from './inputs.js'
import type { Bytes } from './item.js'
import { type JudgeOptions, judgeFor } from './judge.js'
import type { Thread } from './thread.js'
import { judgeUnit, type Progress, type Unit, type UnitResult, unitsOf } from './work.js'

export type RunOptions = {
  readonly catalogue: Catalogue
  readonly judge: JudgeOptions
  /** The name of a reader, where the user knows better. */
  readonly format?: string
  /** Other threads to judge in, beside this one. */
  readonly threads: readonly Thread[]
  readonly stdin: Bytes
  /** Findings come in the order of the inputs and of the lines in them, whatever the number of jobs. */
  readonly report: (finding: Finding) => void
  /** Is told of bytes that were judged; false stops the run. */
  readonly advance: (bytes: number) => Promise<boolean> | boolean
}

export type RunResult = { readonly summary: Summary; readonly failures: readonly string[] }

/** Judges all inputs, in this thread and in others. */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<RunResult> {
  const { threads, catalogue, judge } = options
  const units =
    threads.length > 0 ? await split(inputs, options) : inputs.map((input) => whole(input, options))
  const collector = new Collector(options.report)
  const queue = new Queue(units)
  const here = inThisThread(options)
  const judges = threads.map((thread): JudgeUnit => {
    thread.prepare({ catalogue, judge })
    // Standard input stays with this thread, yet comes in the order of the other one.
    const besideIt = inThisThread(options)
    return (unit, progress) => (unit.input.path === standardInput ? besideIt : thread.judge)(unit, progress)
  })
  await Promise.all([here, ...judges].map((one) => drain(queue, collector, one, options)))
  return collector.result
}

const whole = (input: Input, { format }: RunOptions): Unit => ({
  input,
  ...(format === undefined ? {} : { format }),
})

async function split(inputs: readonly Input[], { format, stdin }: RunOptions): Promise<readonly Unit[]> {
  const units: Unit[] = []
  for (const input of inputs) {
    // An input that cannot be opened says so when it is judged.
    units.push(...(await unitsOf(input, format, stdin).catch(() => [{ input }])))
  }
  return units
}

type JudgeUnit = (unit: Unit, progress: Progress) => Promise<UnitResult>

function inThisThread({ catalogue, judge: judgeOptions, stdin }: RunOptions): JudgeUnit {
  const judge = judgeFor(catalogue, judgeOptions)
  return (unit, progress) => judgeUnit(unit, judge, stdin, progress)
}

/** Takes one unit after the other, and not too far ahead of the slowest. */
async function drain(
  queue: Queue,
  collector: Collector,
  judge: JudgeUnit,
  options: RunOptions,
): Promise<void> {
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    const { unit, index } = next
    if (!(await options.advance(0))) return
    await collector.room(index, 4 * (options.threads.length + 1))
    collector.begin(index, unit)
    const report = (finding: Finding): void => collector.add(index, finding)
    collector.end(index, await judge(unit, { report, advance: options.advance }))
  }
}

class Queue {
  readonly #units: readonly Unit[]
  #next = 0

  constructor(units: readonly Unit[]) {
    this.#units = units
  }

  take(): { unit: Unit; index: number } | undefined {
    const index = this.#next
    this.#next += 1
    const unit = this.#units[index]
    return unit === undefined ? undefined : { unit, index }
  }
}

type Pending = { readonly unit: Unit; readonly findings: Finding[]; result?: UnitResult }

/** Puts in order what several threads find, and gives lines their numbers in the whole file. */
class Collector {
  readonly #report: (finding: Finding) => void
  readonly #pending = new Map<number, Pending>()
  readonly #tally = emptyTally()
  readonly #failures: string[] = []
  #head = 0
  #line = 0
  #waiting: (() => void)[] = []

  constructor(report: (finding: Finding) => void) {
    this.#report = report
  }

  get result(): RunResult {
    return { summary: this.#tally, failures: this.#failures }
  }

  begin(index: number, unit: Unit): void {
    this.#pending.set(index, { unit, findings: [] })
    if (index === this.#head) this.#enter(unit)
  }

  add(index: number, finding: Finding): void {
    if (index === this.#head) this.#report(shifted(finding, this.#line))
    else this.#pending.get(index)?.findings.push(finding)
  }

  end(index: number, result: UnitResult): void {
    const done = this.#pending.get(index)
    if (done) done.result = result
    addTo(this.#tally, result.tally)
    if (result.failure !== undefined) this.#failures.push(result.failure)
    if (index === this.#head) this.#goOn()
  }

  /** Resolves when a unit is near enough to the first one that is not done. */
  async room(index: number, ahead: number): Promise<void> {
    while (index - this.#head >= ahead) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #enter({ range }: Unit): void {
    if (range === undefined || range.start === 0) this.#line = 0
  }

  #goOn(): void {
    for (let head = this.#pending.get(this.#head); head?.result; head = this.#pending.get(this.#head)) {
      this.#line += head.result.lines
      this.#pending.delete(this.#head)
      this.#head += 1
      const next = this.#pending.get(this.#head)
      if (next) {
        this.#enter(next.unit)
        for (const finding of next.findings.splice(0)) this.#report(shifted(finding, this.#line))
      }
    }
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

/** A finding whose lines were counted from the start of a part. */
function shifted(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const issues = finding.issues?.map((issue) => ({
    ...issue,
    ...(issue.line === undefined ? {} : { line: issue.line + by }),
    ...(issue.frame === undefined
      ? {}
      : {
          frame: {
            ...issue.frame,
            line: issue.frame.line + by,
            lines: issue.frame.lines.map((line) => ({ ...line, number: line.number + by })),
          },
        }),
  }))
  return { ...finding, line: finding.line + by, ...(issues === undefined ? {} : { issues }) }
}
