import { emptyTally } from '../../../generator/captures/findings/finding.js'
import { judgeFor } from '../../../generator/captures/judge/judge.js'
import { documentIn } from '../../../generator/captures/read/document.js'
import { scannerFor } from '../../../generator/captures/scan/scanner.js'
import type { Json } from '../../../generator/json/value.js'
import { broken, changed, type Pick, spellings } from './mutations.js'
import type { World } from './worlds.js'

export type Trial = {
  readonly cases: number
  /** Lines that the scanner said yes to. */
  readonly yes: number
  /** Those of them that the judge has something to say about: there must be none. */
  readonly wrong: readonly string[]
}

/** Puts lines before the scanner, and those that it says yes to before the judge. */
export function triedIn({ catalogue }: World, strict: boolean, lines: Iterable<Buffer>): Trial {
  const scan = scannerFor(catalogue, strict)
  if (scan === undefined) throw new Error('There is no scanner.')
  const judge = judgeFor(catalogue, { strict, frames: false, folds: true, ignoreUnknown: false })
  let [cases, yes] = [0, 0]
  const wrong: string[] = []

  const judged = (line: Buffer): number => {
    const tally = emptyTally()
    const findings: unknown[] = []
    judge([documentIn(line, 1, 1)], 'a', tally, (finding) => findings.push(finding))
    if (findings.length > 0 || tally.valid !== tally.messages || tally.messages === 0 || tally.skipped > 0)
      wrong.push(line.toString())
    return tally.messages
  }
  const tried = (block: readonly Buffer[]): void => {
    const {
      known,
      lines: count,
      unsure,
    } = scan.lines(Buffer.concat(block.flatMap((line) => [line, newline])))
    const isUnsure = new Set(
      unsure.flatMap(({ bytes, line }) => Array.from({ length: linesIn(bytes) }, (_, index) => line + index)),
    )
    const sure = block.filter((_, index) => !isUnsure.has(index))
    for (const [index, line] of block.entries())
      if (scan.document(line) > 0 === isUnsure.has(index)) wrong.push(`as a document otherwise: ${line}`)
    const messages = sure.reduce((sum, line) => sum + judged(line), 0)
    if (count !== block.length || messages !== known) wrong.push(`counted ${known} and not ${messages}`)
    cases += block.length
    yes += sure.length
  }

  let block: Buffer[] = []
  for (const line of lines) {
    if (line.includes(10)) {
      // Several lines can only be one document.
      if (scan.document(line) > 0) judged(line)
      continue
    }
    block.push(line)
    if (block.length < 500) continue
    tried(block)
    block = []
  }
  if (block.length > 0) tried(block)
  return { cases, yes, wrong }
}

const newline = Buffer.from('\n')

const linesIn = (bytes: Buffer): number => bytes.reduce((count, byte) => (byte === 10 ? count + 1 : count), 0)

/** A message in all its spellings, everything in it changed once, and its line broken at every byte. */
export function* linesAround(message: Json, pick: Pick): Generator<Buffer> {
  for (const text of spellings(message, pick)) yield Buffer.from(text)
  for (const other of changed(message, pick))
    for (const text of spellings(other, pick)) yield Buffer.from(text)
  yield* broken(Buffer.from(JSON.stringify(message)), pick)
}
