import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Tally } from '../findings/finding.js'
import type { Scan } from '../read/reader.js'
import { type Scanner, scannerFor } from '../scan/scanner.js'
import type { JudgeOptions } from './judge.js'

/** A scan that counts in a tally. */
export type Counting = (tally: Tally) => Scan

/**
 * The scan that goes with a judge of the same options: what it counts as valid, that one would. Undefined where there is none. A
 * scanner costs some milliseconds, so it is made when there is something to scan; validators cost more.
 */
export function scanFor(
  catalogue: Catalogue,
  { strict, message, scans }: JudgeOptions,
): Counting | undefined {
  // Where the user names the place of a message in a record, the judge finds no drift in what is none.
  if (!scans || (strict && message !== undefined)) return undefined
  let made: { readonly scanner: Scanner | undefined } | undefined
  const scanner = (): Scanner | undefined => {
    made ??= { scanner: scannerFor(catalogue, strict) }
    return made.scanner
  }
  return (tally) => {
    const count = (known: number): void => {
      tally.messages += known
      tally.valid += known
    }
    return {
      lines: (lines) => {
        const scanned = scanner()?.lines(lines)
        if (scanned) count(scanned.known)
        return scanned
      },
      document: (document) => {
        const known = scanner()?.document(document) ?? 0
        count(known)
        return known > 0
      },
    }
  }
}
