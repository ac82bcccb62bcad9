import { elementsOf } from '../../json/elements.js'
import { tryParse } from '../../json/json-text.js'
import { textAt, valueAt } from '../../json/value-at.js'
import { UserError } from '../../problems/user-error.js'
import { addTo, emptyTally, type Finding, type Summary, shifted, summaryNames } from '../findings/finding.js'
import { isDeeper } from '../read/document.js'
import { type Input, standardInput } from '../read/inputs.js'
import { opened, type Rereadable } from '../read/open-capture.js'
import { shardFrom } from '../read/shard.js'
import type { PartRange } from './report-format.js'

/** What a JSON report says beside its findings. */
export type ReportHead = {
  /** What its file is called. */
  readonly name: string
  readonly catalogue: { readonly name: string; readonly version: string }
  readonly summary: Summary
  /** The file that standard input was a part of. */
  readonly part?: string
  /** Where that part stands in its file. */
  readonly range?: PartRange
  /** The part of the inputs that was judged: `2/4`. */
  readonly shard?: string
  /** Why the run was not complete. */
  readonly failures: readonly string[]
}

/** Reads a report of version 1 but for its findings. Throws a `UserError` for what is none. */
export async function readHead({ input, stdin }: Rereadable): Promise<ReportHead> {
  const around: Buffer[] = []
  const { bytes } = await opened(input, stdin)
  let size = 0
  const collect = (piece: Buffer): void => {
    size += piece.length
    if (size > largestHead) throw noReport(input)
    around.push(Buffer.from(piece))
  }
  for await (const { ending } of elementsOf(bytes, path, { around: collect })) {
    if (ending && !ending.closed) throw new UserError(`The report "${input.name}" is truncated.`)
  }
  return headFrom(tryParse(Buffer.concat(around).toString('utf8')), input)
}

/** Hands over the findings of a report one after the other, however many there are. */
export async function readFindings(
  { input, stdin }: Rereadable,
  report: (finding: Finding) => void,
  room: () => Promise<unknown> | undefined,
): Promise<void> {
  const { bytes } = await opened(input, stdin)
  for await (const { elements } of elementsOf(bytes, path)) {
    for (const element of elements) report(findingFrom(tryParse(element.bytes.toString('utf8')), input))
    await room()
  }
}

/** The summary of one run over everything. A file that was judged in parts is one file. */
export function mergedSummary(heads: readonly ReportHead[]): Summary {
  const tally = emptyTally()
  for (const { summary } of heads) addTo(tally, summary)
  const parts = heads.filter(({ part }) => part !== undefined)
  const files = parts.reduce((sum, { summary }) => sum + summary.files, 0)
  return { ...tally, files: tally.files - files + new Set(parts.map(({ part }) => part)).size }
}

/**
 * Why several reports together are not those of one run: what each of them says of itself, and the shards that are
 * missing or were given twice.
 */
export function mergedFailures(heads: readonly ReportHead[]): readonly string[] {
  const counts = new Map<number, Map<number, string>>()
  const twice = new Map<string, string>()
  for (const { name, shard = '' } of heads) {
    const { index, count } = shardFrom(shard) ?? {}
    if (index === undefined || count === undefined) continue
    const seen = counts.get(count) ?? new Map<number, string>()
    counts.set(count, seen)
    const other = seen.get(index)
    if (other === undefined) seen.set(index, name)
    else
      twice.set(
        `${index}/${count}`,
        `Shard ${index}/${count} was given twice, as "${other}" and "${name}", and is counted twice.`,
      )
  }
  const told = new Set(heads.flatMap(({ failures }) => failures))
  return [...told, ...twice.values(), ...[...counts].flatMap(([count, seen]) => missingFrom(count, seen))]
}

/**
 * How many lines of its file stand before each part that has a number; a file of which a part is missing, or was given
 * twice, is told as a failure.
 */
export function linesBefore(heads: readonly ReportHead[]): {
  readonly before: ReadonlyMap<ReportHead, number>
  readonly failures: readonly string[]
} {
  const before = new Map<ReportHead, number>()
  const failures: string[] = []
  for (const [file, parts] of grouped(heads)) {
    let lines = 0
    for (const [index, { head, range }] of parts.entries()) {
      if (range.number !== index + 1) {
        failures.push(
          range.number === index
            ? `Part ${range.number} of "${file}" was given twice.`
            : `No report of part ${index + 1} of "${file}" was given: line numbers after it do not match the file.`,
        )
        break
      }
      before.set(head, lines)
      lines += range.lines
    }
  }
  return { before, failures }
}

type NumberedPart = { readonly head: ReportHead; readonly range: PartRange }

/** The numbered parts of each file, in their order. */
function grouped(heads: readonly ReportHead[]): ReadonlyMap<string, readonly NumberedPart[]> {
  const files = new Map<string, NumberedPart[]>()
  for (const head of heads) {
    const { part, range } = head
    if (part === undefined || range === undefined) continue
    files.set(part, [...(files.get(part) ?? []), { head, range }])
  }
  for (const parts of files.values()) parts.sort((a, b) => a.range.number - b.range.number)
  return files
}

/** A finding as one run over the whole file has it. */
export function inWholeFile(finding: Finding, { part }: ReportHead, before: number | undefined): Finding {
  if (part === undefined || before === undefined) return finding
  return { ...shifted(finding, before), ...(finding.file === standardInput ? { file: part } : {}) }
}

function missingFrom(count: number, seen: ReadonlyMap<number, string>): readonly string[] {
  const missing = count - seen.size
  if (missing === 0) return []
  const first: number[] = []
  for (let index = 1; first.length < Math.min(missing, mostNamed); index += 1)
    if (!seen.has(index)) first.push(index)
  const names = first.map((index) => `${index}/${count}`).join(', ')
  const more = missing > first.length ? ` and ${missing - first.length} more` : ''
  return [`No report of ${missing === 1 ? 'shard' : 'the shards'} ${names}${more} was given.`]
}

const mostNamed = 10

const path = ['findings']
const largestHead = 1024 * 1024

const noReport = ({ name }: Input): UserError =>
  new UserError(`"${name}" is not a JSON report of version 1, as "validate --report json=<file>" writes it.`)

function headFrom(head: unknown, input: Input): ReportHead {
  const name = valueAt(head, ['catalogue', 'name'])
  const version = valueAt(head, ['catalogue', 'version'])
  if (valueAt(head, ['version']) !== 1 || typeof name !== 'string' || typeof version !== 'string')
    throw noReport(input)
  const tally = emptyTally()
  for (const field of summaryNames) {
    const value = valueAt(head, ['summary', field])
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw noReport(input)
    tally[field] = value
  }
  return {
    name: input.name,
    catalogue: { name, version },
    summary: tally,
    ...texts(head, ['part', 'shard']),
    ...rangeFrom(valueAt(head, ['range']), input),
    failures: failuresIn(head, input),
  }
}

function rangeFrom(value: unknown, input: Input): { range?: PartRange } {
  if (value === undefined) return {}
  const [number, bytes, lines] = ['number', 'bytes', 'lines'].map((name) => valueAt(value, [name]))
  if (!isCount(number) || !isCount(bytes) || !isCount(lines) || number < 1) throw noReport(input)
  return { range: { number, bytes, lines } }
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

function failuresIn(head: unknown, input: Input): readonly string[] {
  const failures = valueAt(head, ['failures']) ?? []
  if (!Array.isArray(failures)) throw noReport(input)
  return failures.map((failure: unknown) => {
    if (typeof failure !== 'string') throw noReport(input)
    return failure
  })
}

const verdicts = ['invalid', 'unknown', 'unreadable', 'drift'] as const

/** Takes only the fields that a report has, so that a report that was tampered with brings in nothing else. */
function findingFrom(value: unknown, input: Input): Finding {
  const verdict = verdicts.find((one) => one === valueAt(value, ['verdict']))
  const file = textAt(value, ['file'])
  if (verdict === undefined || file === undefined || isDeeper(value, 10)) throw noReport(input)
  const issues = valueAt(value, ['issues'])
  return {
    verdict,
    file,
    line: numberIn(value, 'line') ?? 1,
    column: numberIn(value, 'column') ?? 1,
    ...numbers(value, ['frame', 'index']),
    ...texts(value, ['topic', 'messageType', 'reason']),
    ...(Array.isArray(issues) ? { issues: issues.map(issueFrom) } : {}),
  }
}

function issueFrom(value: unknown): NonNullable<Finding['issues']>[number] {
  const [line, column] = [numberIn(value, 'line'), numberIn(value, 'column')]
  return {
    pointer: textAt(value, ['pointer']) ?? '',
    keyword: textAt(value, ['keyword']) ?? '',
    message: textAt(value, ['message']) ?? '',
    ...texts(value, ['expected', 'schema']),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

function texts<K extends string>(value: unknown, names: readonly K[]): { readonly [N in K]?: string } {
  const found: { [N in K]?: string } = {}
  for (const name of names) {
    const text = textAt(value, [name])
    if (text !== undefined) found[name] = text
  }
  return found
}

function numbers<K extends string>(value: unknown, names: readonly K[]): { readonly [N in K]?: number } {
  const found: { [N in K]?: number } = {}
  for (const name of names) {
    const number = numberIn(value, name)
    if (number !== undefined) found[name] = number
  }
  return found
}

function numberIn(value: unknown, name: string): number | undefined {
  const found = valueAt(value, [name])
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}
