import { Worker } from 'node:worker_threads'
import type { Catalogue } from '../catalogue/catalogue.js'
import { addTo, emptyTally, type Finding, type Summary } from './finding.js'
import type { Input } from './inputs.js'
import type { Bytes } from './item.js'
import { type JudgeOptions, judgeFor } from './judge.js'
import { judgeUnit, type Progress, type Unit, type UnitResult, unitsOf } from './work.js'
import type { Answer, WorkerData } from './worker.js'

export type RunOptions = {
  readonly catalogue: Catalogue
  readonly judge: JudgeOptions
  /** The name of a reader, where the user knows better. */
  readonly format?: string
  readonly jobs: number
  readonly stdin: Bytes
  /** Findings come in the order of the inputs and of the lines in them, whatever the number of jobs. */
  readonly report: (finding: Finding) => void
  /** Is told of bytes that were judged; false stops the run. */
  readonly advance: (bytes: number) => Promise<boolean> | boolean
}

export type RunResult = { readonly summary: Summary; readonly failures: readonly string[] }

/** Judges all inputs, in this thread and in `jobs - 1` others. */
export async function run(inputs: readonly Input[], options: RunOptions): Promise<RunResult> {
  const units = options.jobs > 1 ? await split(inputs, options) : inputs.map((input) => whole(input, options))
  const collector = new Collector(options.report)
  const queue = new Queue(units)
  const threads = Math.min(options.jobs, units.length) - 1
  const workers = Array.from({ length: threads }, () => new Helper(options))
  try {
    await Promise.all([
      ...workers.map((worker) =>
        drain(queue, collector, (unit, progress) => worker.judge(unit, progress), options),
      ),
      drain(queue, collector, inThisThread(options), options),
    ])
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
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
    await collector.room(index, 4 * options.jobs)
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

type Task = {
  readonly progress: Progress
  readonly done: (result: UnitResult) => void
  readonly failed: (error: unknown) => void
}

/** Another thread. Standard input stays with this one. */
class Helper {
  readonly #worker: Worker
  readonly #options: RunOptions
  #task: Task | undefined
  #error: unknown

  constructor(options: RunOptions) {
    const { catalogue, judge } = options
    const workerData: WorkerData = { catalogue, judge }
    this.#options = options
    this.#worker = startWorker(workerData)
    this.#worker.on('message', (answer: Answer) => void this.#receive(answer))
    this.#worker.on('error', (error) => {
      this.#error = error
      this.#task?.failed(error)
    })
    this.#worker.unref()
  }

  judge(unit: Unit, progress: Progress): Promise<UnitResult> {
    if (unit.input.path === '-') return inThisThread(this.#options)(unit, progress)
    return new Promise((done, failed) => {
      if (this.#error !== undefined) return failed(this.#error)
      this.#task = { progress, done, failed }
      this.#worker.ref()
      this.#worker.postMessage(unit)
    })
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  async #receive(answer: Answer): Promise<void> {
    const task = this.#task
    if (task === undefined) return
    for (const finding of answer.findings) task.progress.report(finding)
    if (!(await task.progress.advance(answer.bytes))) this.#worker.postMessage('stop')
    if (answer.result) task.done(answer.result)
  }
}

/** The file beside this one, whether it runs built or from its source. */
function startWorker(workerData: WorkerData): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./worker.js', import.meta.url), { workerData })
  // A thread of Node 20 does not take over the loader of TypeScript from the main one.
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${file}) })`
  return new Worker(start, { eval: true, workerData })
}
