import type { Format, LeftOut, Work } from '../../../generator/captures/scrub/format.js'
import { scrubberFor } from '../../../generator/captures/scrub/message-scrubber.js'
import {
  collectingRewriter,
  nothingFound,
  replacingRewriter,
} from '../../../generator/captures/scrub/rewriters.js'
import { vocabularyOf } from '../../../generator/captures/scrub/vocabulary.js'
import type { Catalogue } from '../../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'

export async function catalogueAt(folder: string): Promise<Catalogue> {
  const loaded = await load(folder)
  const { value } = await catalogueFrom(loaded.value)
  if (value === undefined) throw new Error(`The catalogue in ${folder} is broken.`)
  return value
}

export type Result = {
  readonly text: string
  readonly leftOut: readonly LeftOut[]
  readonly messages: number
}

/** Scrubs texts together, as one run does with files. */
export function scrubberIn(catalogue: Catalogue) {
  const vocabulary = vocabularyOf(catalogue)
  const scrubber = scrubberFor(catalogue, vocabulary)
  return {
    vocabulary,
    scrub: async (
      format: Format,
      captures: readonly (string | Buffer)[],
      key: Uint8Array = Buffer.from('a key of sixteen bytes'),
    ): Promise<readonly Result[]> => {
      const found = nothingFound()
      const look = async (capture: string | Buffer, work: Work): Promise<string> => {
        let text = ''
        for await (const piece of format.scrub([Buffer.from(capture)], work)) text += String(piece)
        return text
      }
      const rewriter = collectingRewriter(vocabulary, found)
      for (const capture of captures)
        await look(capture, { scrubber, rewriter, isLast: false, leaveOut: () => {}, count: () => {} })
      const replacing = replacingRewriter(key, vocabulary, found)
      const results: Result[] = []
      for (const capture of captures) {
        const leftOut: LeftOut[] = []
        let messages = 0
        const text = await look(capture, {
          scrubber,
          rewriter: replacing,
          isLast: true,
          leaveOut: (why) => void leftOut.push(why),
          count: (more) => {
            messages += more
          },
        })
        results.push({ text, leftOut, messages })
      }
      return results
    },
  }
}

/** Every key, text and number that a JSON value holds. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(value) ? textsIn(inner) : [key, ...textsIn(inner)],
  )
}
