import { documentOf } from '../read/document.js'
import type { Document } from '../read/reader.js'
import type { Work } from './format.js'

/** Something must be left out. The message says why, and contains no personal value. */
export class Withheld extends Error {
  override readonly name = 'Withheld'
}

/** What a piece of work gives, or why it was withheld. */
export function unlessWithheld<T>(work: () => T, leaveOut: (message: string) => void): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Withheld)) throw error
    leaveOut(error.message)
    return undefined
  }
}

/** The text of a message or a batch, scrubbed. Withheld where it would no longer be judged the same. */
export function scrubbed(document: Document, text: string, work: Work): string {
  const made = work.scrubber.scrub(document, text, work.rewriter)
  if (work.isLast && made !== text && !isJudgedAlike(document, made, work)) throw new Withheld(otherVerdict)
  return made
}

function isJudgedAlike(before: Document, text: string, { scrubber }: Work): boolean {
  const after = documentOf(text, before.line, before.column)
  if (after.kind !== 'document') return false
  const [old, young] = [scrubber.verdictsOf(before), scrubber.verdictsOf(after)]
  return old.length === young.length && old.every((verdict, index) => verdict === young[index])
}

const otherVerdict = 'No replacement of its values keeps the verdict.'
