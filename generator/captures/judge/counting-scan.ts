import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Tally } from '../findings/finding.js'
import type { Scan } from '../read/reader.js'
import { type Scanner, scannerFor } from '../scan/scanner.js'
import type { JudgeOptions } from './judge.js'

/** A scan that counts in a tally. */
export type Counting = (tally: Tally) => Scan

/** A scanner, made when it is first asked for: it costs some milliseconds. Undefined where there is none. */
export type LazyScanner = () => Scanner | undefined

/** The scanner that goes with a judge of the same options, if any: what it says yes to, that one would find valid. */
export function lazyScanner(
  catalogue: Catalogue,
  { strict, message, scans }: JudgeOptions,
): LazyScanner | undefined {
  // Where the user names the place of a message in a record, the judge finds no drift in what is none.
  if (!scans || (strict && message !== undefined)) return undefined
  return once(() => scannerFor(catalogue, strict))
}

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A scan that counts what a scanner says yes to as valid. */
export const countingWith =
  (scanner: LazyScanner): Counting =>
  (tally) => {
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
      blocks: () => scanner()?.blocks,
    }
  }
