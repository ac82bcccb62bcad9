import { randomBytes } from 'node:crypto'
import { documentOf } from '../captures/document.js'
import { scrubbed } from '../captures/scrub/document.js'
import { collectingHand, type Found, replacingHand } from '../captures/scrub/hands.js'
import { scrubberFor } from '../captures/scrub/messages.js'
import { vocabularyOf } from '../captures/scrub/vocabulary.js'
import { unlessWithheld } from '../captures/scrub/withheld.js'
import type { Catalogue } from '../catalogue/catalogue.js'

/**
 * Scrubs messages one by one, as they come: the line to write, or undefined for one that would get another verdict. What
 * a later message shows to be personal cannot be replaced in an earlier one, which is on the disk by then.
 */
export function lineScrubber(catalogue: Catalogue): (message: unknown) => string | undefined {
  const vocabulary = vocabularyOf(catalogue)
  const scrubber = scrubberFor(catalogue, vocabulary)
  const key = randomBytes(32)
  const found: Found = { values: new Set() }
  const collecting = {
    scrubber,
    hand: collectingHand(vocabulary, found),
    isLast: false,
    leaveOut: () => undefined,
    count: () => undefined,
  }
  let known = -1
  let replacing = { ...collecting, isLast: true }

  return (message) => {
    const text = JSON.stringify(message)
    const document = documentOf(text, 1, 1)
    if (document.kind !== 'document') return undefined
    scrubbed(document, text, collecting)
    if (found.values.size !== known) {
      known = found.values.size
      replacing = { ...collecting, isLast: true, hand: replacingHand(key, vocabulary, found) }
    }
    return unlessWithheld(
      () => scrubbed(document, text, replacing),
      () => {},
    )
  }
}
