import { randomBytes } from 'node:crypto'
import { documentOf } from '../../captures/read/document.js'
import type { Document } from '../../captures/read/item.js'
import { scrubberFor } from '../../captures/scrub/message-scrubber.js'
import { collectingRewriter, replacingRewriter } from '../../captures/scrub/rewriters.js'
import { vocabularyOf } from '../../captures/scrub/vocabulary.js'
import { scrubbed, unlessWithheld } from '../../captures/scrub/withheld.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { UserError } from '../../problems/user-error.js'

export type LineScrubber = {
  /** Looks at a message and holds it. Throws a `UserError` when it holds as much as it may. */
  readonly hold: (message: unknown) => void
  /** What is held, a line each, scrubbed; undefined for one that would get another verdict. */
  readonly lines: () => Iterable<string | undefined>
}

/** Characters that are held at most. */
const most = 256 * 1024 * 1024

/**
 * Scrubs messages when all have come. A later one may show what is personal in an earlier one, which therefore is not
 * written before.
 */
export function lineScrubber(catalogue: Catalogue, limit = most): LineScrubber {
  const vocabulary = vocabularyOf(catalogue)
  const scrubber = scrubberFor(catalogue, vocabulary)
  const found = { values: new Set<string>(), words: new Set<string>() }
  const nothing = { leaveOut: () => undefined, count: () => undefined }
  const collecting = { scrubber, rewriter: collectingRewriter(vocabulary, found), isLast: false, ...nothing }
  const held: string[] = []
  let size = 0

  return {
    hold: (message) => {
      const text = JSON.stringify(message)
      size += text.length
      if (size > limit)
        throw new UserError(
          '"--scrub" holds what comes until the end, and can hold no more. "--count" or "--for" ends it before.',
        )
      held.push(text)
      const document = documentIn(text)
      if (document !== undefined) scrubbed(document, text, collecting)
    },
    lines: function* () {
      const rewriter = replacingRewriter(randomBytes(32), vocabulary, found)
      for (const text of held) {
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
