import type { Bytes } from '../../json/elements.js'
import { UserError } from '../../problems/user-error.js'
import { emptyTally, type Finding, type Tally } from '../findings/finding.js'
import { BrokenArchive } from '../read/gunzip.js'
import { type Reader, readerFor, readers } from '../read/index.js'
import type { Input } from '../read/inputs.js'
import { opened, passingBlocksOf, untilBroken, withoutMark } from '../read/open-capture.js'
import { linesOf, type Range, rangesOf } from '../read/range.js'
import { type Cause, type Item, type Items, type Scan, unreadable } from '../read/reader.js'
import type { Counting } from './counting-scan.js'
import type { Judge } from './judge.js'

/** What one thread judges at a time: an input, or some lines of it. */
export type Unit = { readonly input: Input; readonly format?: string; readonly range?: Range }

export type UnitResult = {
  readonly tally: Tally
  /** How many lines there were, for the numbers of those in the next unit; only counted in a range. */
  readonly lines: number
  /** Why the input could not be read to its end. */
  readonly failure?: string
  /** Set if the unit was not judged to its end: the lines after it cannot be numbered then. */
  readonly isCut?: true
}

/** Where a unit's findings go while it is being judged. */
export type Listener = {
  readonly report: (finding: Finding) => void
  /** Called with the number of bytes read; resolves when there is room for more findings, with false to stop. */
  readonly advance: (bytes: number) => Promise<boolean> | boolean
}

const rangeSize = 16 * 1024 * 1024

/** About how many units there will be; more threads would have no work. */
export function partsIn(inputs: readonly Input[]): number {
  const parts = inputs.map(({ size }) => (size < 2 * rangeSize ? 1 : Math.ceil(size / rangeSize)))
  return Math.max(
    1,
    parts.reduce((sum, count) => sum + count, 0),
  )
}

/** Splits an input for several threads if possible: a large plain file by lines. */
export async function unitsOf(
  input: Input,
  format: string | undefined,
  stdin: Bytes,
): Promise<readonly Unit[]> {
  const whole: Unit = { input, ...(format === undefined ? {} : { format }) }
  if (!input.isRegular || input.size < 2 * rangeSize) return [whole]
  const { head, whole: isAll, isPacked, close } = await opened(input, stdin)
  await close()
  if (isPacked || (format ?? readerFor(head, isAll).name) !== 'ndjson') return [whole]
  return rangesOf(input.size, rangeSize).map((range) => ({ ...whole, range }))
}

/** Judges a unit. A capture that cannot be read to its end is a finding or a failure; what came before counts. */
export async function judgeUnit(
  unit: Unit,
  judge: Judge,
  stdin: Bytes,
  listener: Listener,
  counting?: Counting,
): Promise<UnitResult> {
  const { input, range } = unit
  const tally = emptyTally()
  const count = { lines: 0 }
  if (range === undefined || range.start === 0) tally.files = 1
  const pass = async (items: Iterable<Item>): Promise<void> => {
    const all = items[Symbol.iterator]()
    // Leaving a loop over it must not end it.
    const rest: Iterable<Item> = { [Symbol.iterator]: () => ({ next: () => all.next() }) }
    while (!judge(rest, input.name, tally, listener.report)) {
      await new Promise((resolve) => setImmediate(resolve))
      if (!(await listener.advance(0))) throw new Stopped()
    }
  }
  const fault: Fault = {}
  try {
    for await (const items of await itemsIn(unit, stdin, count, fault, listener, counting?.(tally)))
      await pass(fault.isCut ? readableIn(items) : items)
    if (fault.told) await pass([fault.told])
  } catch (error) {
    if (error instanceof Stopped) return { tally, lines: count.lines, isCut: true }
    if (error instanceof UserError) return { tally, lines: count.lines, isCut: true, failure: error.message }
    if (!(error instanceof BrokenArchive)) throw error
    await pass([unreadable(error.message, 1, 1, 'corrupt')])
  }
  return { tally, lines: count.lines }
}

/** Where the bytes of a packed capture end too early; `isCut` if that is inside its text. */
type Fault = { told?: Item; isCut?: boolean }

/** The incomplete message there is not reported as a second finding. */
function* readableIn(items: Iterable<Item>): Generator<Item> {
  for (const item of items) if (item.kind !== 'unreadable') yield item
}

class Stopped extends Error {}

async function itemsIn(
  unit: Unit,
  stdin: Bytes,
  count: { lines: number },
  fault: Fault,
  listener: Listener,
  scan: Scan | undefined,
): Promise<Items> {
  const { input, range, format } = unit
  if (range !== undefined) {
    const lines = linesOf(input.path, range, scan?.blocks())
    const bytes = range.start === 0 ? withoutMark(lines) : lines
    return named('ndjson').read(metered(bytes, listener), undefined, scan, count)
  }
  const { bytes, head, whole, isPacked, foreign, attachments, close } = await opened(input, stdin)
  if (foreign !== undefined) {
    await close()
    return one(unreadable(`The file is ${foreign}: ${adviceFor(foreign)}`, 1, 1, causeOf(foreign)))
  }
  if (isUtf16(head)) {
    await close()
    return one(unreadable('The text is UTF-16; save it as UTF-8.', 1, 1, 'encoding'))
  }
  const reader = format === undefined ? readerFor(head, whole) : named(format)
  const tell = ({ message, isBetween }: BrokenArchive, line: number): void => {
    fault.told = unreadable(message, line, 1, isBetween ? undefined : 'corrupt')
    fault.isCut = !isBetween
  }
  if (scan !== undefined && reader.name === 'ndjson' && input.isRegular && !isPacked) {
    // From the beginning, in the way that takes the least time.
    await close()
    const again = withoutMark(passingBlocksOf(input.path, 0, scan.blocks()))
    return reader.read(metered(again, listener), undefined, scan)
  }
  const readable = metered(isPacked ? untilBroken(bytes, tell) : bytes, listener)
  return reader.read(readable, attachments, scan)
}

async function* one(item: Item): Items {
  yield [item]
}

const causeOf = (foreign: string): Cause => (foreign.includes('packets') ? 'packets' : 'packed')

const adviceFor = (foreign: string): string =>
  causeOf(foreign) === 'packets'
    ? 'export its HTTP and websocket traffic as text, or record with `cometd-codegen record`.'
    : 'unpack it first.'

const named = (name: string): Reader =>
  readers.find((reader) => reader.name === name) ?? readers[readers.length - 1] ?? readers[0]

/** UTF-16 of ASCII text has a zero beside each character. */
const isUtf16 = (head: string): boolean =>
  /^\uFFFD\uFFFD?.?\0/s.test(head) || /^[\s{[]\0|^\0[\s{[]/.test(head)

async function* metered(bytes: AsyncIterable<Buffer>, { advance }: Listener): AsyncGenerator<Buffer> {
  for await (const block of bytes) {
    yield block
    if (!(await advance(block.length))) throw new Stopped()
  }
  if (!(await advance(0))) throw new Stopped()
}
