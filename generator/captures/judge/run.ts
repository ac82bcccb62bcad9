import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Bytes } from '../../json/elements.js'
import { addTo, emptyTally, type Finding, type Summary, shifted } from '../findings/finding.js'
import { type Input, standardInput } from '../read/inputs.js'
import { countingWith, type LazyScanner, lazyScanner, once } from './counting-scan.js'
import { type JudgeOptions, judgeFor } from './judge.js'
import { type Thread, ThreadDied } from './thread.js'
import { judgeUnit, type Listener, type Unit, type UnitResult, unitsOf } from './work.js'

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

export type RunResult = {
  readonly summary: Summary
  readonly failures: readonly string[]
  /** Inputs without a message among others that have some. */
  readonly empty: readonly string[]
}

/** Judges all inputs, in this thread and in others. */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<RunResult> {
  const { threads, catalogue, judge } = options
  const units =
    threads.length > 0 ? await split(inputs, options) : inputs.map((input) => whole(input, options))
  const collector = new Collector(options.report)
  const queue = new Queue(units)
  const scanner = lazyScanner(catalogue, judge)
  const here = inThisThread(options, scanner)
  // Standard input stays with this thread, yet comes in the order of the other one.
  const besideIt = once(() => inThisThread(options, lazyScanner(catalogue, judge)))
  const judges = threads.map((thread): JudgeUnit => {
    thread.prepare({ catalogue, judge, plan: scanner?.()?.plan })
    return (unit, listener) => (unit.input.path === standardInput ? besideIt() : thread.judge)(unit, listener)
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

type JudgeUnit = (unit: Unit, listener: Listener) => Promise<UnitResult>

function inThisThread(
  { catalogue, judge: judgeOptions, stdin }: RunOptions,
  scanner: LazyScanner | undefined,
): JudgeUnit {
  const judge = judgeFor(catalogue, judgeOptions)
  const counting = scanner && countingWith(scanner)
  return (unit, listener) => judgeUnit(unit, judge, stdin, listener, counting)
}

/** Takes one unit after the other, and not too far ahead of the slowest. What it has taken, it ends. */
async function drain(
  queue: Queue,
  collector: Collector,
  judge: JudgeUnit,
  options: RunOptions,
): Promise<void> {
  while (await options.advance(0)) {
    const next = queue.take()
    if (next === undefined) return
    const { unit, index } = next
    await collector.room(index, 4 * (options.threads.length + 1))
    collector.begin(index, unit)
    const report = (finding: Finding): void => collector.add(index, finding)
    const advance = async (bytes: number): Promise<boolean> => {
      await collector.space(index)
      return options.advance(bytes)
    }
    try {
      collector.end(index, await judge(unit, { report, advance }))
    } catch (error) {
      if (!(error instanceof ThreadDied)) throw error
      const failure = `Cannot check "${unit.input.name}": ${error.message}`
      collector.end(index, { tally: emptyTally(), lines: 0, isCut: true, failure })
      return
    }
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

/** Findings that wait for those before them. More are not kept, whatever else is being judged. */
const maxWaiting = 10_000

/** Puts in order what several threads find, and gives lines their numbers in the whole file. */
class Collector {
  readonly #report: (finding: Finding) => void
  readonly #pending = new Map<number, Pending>()
  readonly #tally = emptyTally()
  readonly #failures = new Set<string>()
  /** How many messages each input has. */
  readonly #messages = new Map<string, number>()
  #head = 0
  #line = 0
  /** Whether an earlier part of the head's file was cut: where its own lines stand is then unknown. */
  #isLost = false
  #waitingFindings = 0
  #waiting: (() => void)[] = []

  constructor(report: (finding: Finding) => void) {
    this.#report = report
  }

  get result(): RunResult {
    const empty = [...this.#messages].flatMap(([name, count]) => (count === 0 ? [name] : []))
    return {
      summary: this.#tally,
      failures: [...this.#failures],
      empty: empty.length < this.#messages.size ? empty : [],
    }
  }

  begin(index: number, unit: Unit): void {
    this.#pending.set(index, { unit, findings: [] })
    if (index === this.#head) this.#enter(unit)
  }

  add(index: number, finding: Finding): void {
    if (index === this.#head) this.#pass(finding)
    else {
      this.#pending.get(index)?.findings.push(finding)
      this.#waitingFindings += 1
    }
  }

  end(index: number, result: UnitResult): void {
    const done = this.#pending.get(index)
    if (done) done.result = result
    if (index === this.#head) this.#goOn()
  }

  /** Resolves when a unit is near enough to the first one that is not done. */
  async room(index: number, ahead: number): Promise<void> {
    while (index - this.#head >= ahead) await this.#move()
  }

  /** Resolves when findings of a unit can be kept, or it is the first one. */
  async space(index: number): Promise<void> {
    while (index > this.#head && this.#waitingFindings >= maxWaiting) await this.#move()
  }

  #move(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #enter({ range }: Unit): void {
    if (range !== undefined && range.start > 0) return
    this.#line = 0
    this.#isLost = false
  }

  #pass(finding: Finding): void {
    if (!this.#isLost) this.#report(shifted(finding, this.#line))
  }

  #goOn(): void {
    for (let head = this.#pending.get(this.#head); head?.result; head = this.#pending.get(this.#head)) {
      this.#count(head.unit, head.result)
      this.#pending.delete(this.#head)
      this.#head += 1
      const next = this.#pending.get(this.#head)
      if (next) {
        this.#enter(next.unit)
        this.#waitingFindings -= next.findings.length
        for (const finding of next.findings.splice(0)) this.#pass(finding)
      }
    }
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #count({ input: { name } }: Unit, { tally, lines, failure, isCut }: UnitResult): void {
    if (failure === undefined) this.#messages.set(name, (this.#messages.get(name) ?? 0) + tally.messages)
    if (failure !== undefined) this.#failures.add(failure)
    if (!this.#isLost) addTo(this.#tally, tally)
    this.#line += lines
    if (isCut) this.#isLost = true
  }
}
