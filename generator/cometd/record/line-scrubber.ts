import { randomBytes } from 'node:crypto'
import { documentOf } from '../../captures/read/document.js'
import type { Document } from '../../captures/read/reader.js'
import { scrubberFor } from '../../captures/scrub/message-scrubber.js'
import { collectingRewriter, replacingRewriter } from '../../captures/scrub/rewriters.js'
import { vocabularyOf } from '../../captures/scrub/vocabulary.js'
import { scrubbed, unlessWithheld } from '../../captures/scrub/withheld.js'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { UserError } from '../../problems/user-error.js'
import type { EncryptedLines } from './encrypted-lines.js'

export type LineScrubber = {
  /** Looks at a message and holds it. Throws a `UserError` when it cannot hold more. */
  readonly hold: (text: string) => void
  /** What is held, a line each, scrubbed; undefined for one that would get another verdict. */
  readonly lines: () => Iterable<string | undefined>
}

/** Different personal values that are remembered at most. */
const maxValues = 2_000_000

/**
 * Scrubs messages when all have come: a later one may show what is personal in an earlier one. Until then they are held
 * where nobody else can read them.
 */
export function lineScrubber(
  catalogue: Catalogue,
  held: Pick<EncryptedLines, 'add' | 'read'>,
  limit = maxValues,
): LineScrubber {
  const vocabulary = vocabularyOf(catalogue)
  const scrubber = scrubberFor(catalogue, vocabulary)
  const found = { values: new Set<string>(), words: new Set<string>() }
  const nothing = { leaveOut: () => undefined, count: () => undefined }
  const collecting = { scrubber, rewriter: collectingRewriter(vocabulary, found), isLast: false, ...nothing }

  return {
    hold: (text) => {
      if (found.values.size + found.words.size > limit)
        throw new UserError(
          `"--scrub" remembers at most ${limit.toLocaleString('en')} personal values. End the recording earlier, with "--count" or "--for".`,
        )
      held.add(text)
      const document = documentIn(text)
      if (document !== undefined) scrubbed(document, text, collecting)
    },
    lines: function* () {
      const rewriter = replacingRewriter(randomBytes(32), vocabulary, found)
      for (const text of held.read()) {
        const document = documentIn(text)
        yield document === undefined
          ? undefined
          : unlessWithheld(
              () => scrubbed(document, text, { ...collecting, rewriter, isLast: true }),
              () => undefined,
            )
      }
    },
  }
}

function documentIn(text: string): Document | undefined {
  const item = documentOf(text, 1, 1)
  return item.kind === 'document' ? item : undefined
}
