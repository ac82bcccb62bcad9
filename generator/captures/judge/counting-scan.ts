import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Tally } from '../findings/finding.js'
import type { Scan } from '../read/reader.js'
import { type Scanner, scannerFor } from '../scan/scanner.js'
import type { JudgeOptions } from './judge.js'

/** A scan that counts in a tally. */
export type Counting = (tally: Tally) => Scan

/**
 * The scan that goes with a judge of the same options: what it counts as valid, that one would. Undefined where there is none. A
 * scanner costs some milliseconds, so it is made when there is enough to scan.
 */
export function scanFor(
  catalogue: Catalogue,
  { strict, message, scanFrom }: JudgeOptions,
): Counting | undefined {
  // Where the user names the place of a message in a record, the judge finds no drift in what is none.
  if (scanFrom === undefined || (strict && message !== undefined)) return undefined
  let bytes = 0
  let made: { readonly scanner: Scanner | undefined } | undefined
  const scannerAfter = (more: number): Scanner | undefined => {
    bytes += more
    if (bytes >= scanFrom) made ??= { scanner: scannerFor(catalogue, strict) }
    return made?.scanner
  }
  return (tally) => {
    const count = (known: number): void => {
      tally.messages += known
      tally.valid += known
    }
    return {
      lines: (lines) => {
        const scanned = scannerAfter(lines.length)?.lines(lines)
        if (scanned) count(scanned.known)
        return scanned
      },
      document: (document) => {
        const known = scannerAfter(document.length)?.document(document) ?? 0
        count(known)
        return known > 0
      },
    }
  }
}
