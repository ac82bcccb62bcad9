import { parse } from '../../generated/parse.js'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { type Checker, mustSay, raceOn } from './checkers.js'
import { atLeast, forComparison, type Row } from './measure.js'
import { exampleTexts, ownCatalogue } from './own-catalogue.js'
import type { Tell, Teller } from './peers/peer.js'

/** What telling in words what is wrong costs, where 4 % and where all of the messages are broken. */
export async function brokenRows(): Promise<readonly Row[]> {
  const checkers: readonly Checker[] = [
    { name: 'parse()', accepts: (value) => ownWords(value).length === 0 },
    ...(await loadTellers()),
  ]
  const valid = exampleTexts()
  const broken = valid.flatMap(brokenFrom).filter((text) => parse(JSON.parse(text)).kind === 'invalid')
  mustSay(true, checkers, valid)
  mustSay(false, checkers, broken)
  return [25, 1].flatMap((every) => {
    const texts = Array.from({ length: 500 }, (_, index) => {
      const from = index % every === 0 ? broken : valid
      return from[Math.floor(index * step) % from.length] ?? ''
    })
    const [ours, ...theirs] = raceOn(() => texts.map((text) => JSON.parse(text)), checkers)
    if (!ours) throw new Error('nothing was timed')
    return theirs.map((their, index) => {
      const name = checkers[index + 1]?.name ?? ''
      const what = `${100 / every} % broken, in words: faster than ${name}`
      const value = their.median / ours.median
      return name.startsWith('ajv')
        ? forComparison(what, value, '×', lessTold, ours, their)
        : atLeast(what, value, 1, '×', ours, their)
    })
  })
}

const lessTold = 'ajv gives a pointer and a fixed text; issues are folded, with path and expected value'

/** No divisor of the lists, so that all of a list comes up. */
const step = 7

function ownWords(value: unknown): readonly string[] {
  const result = parse(value)
  if (result.kind === 'known') return []
  return result.kind === 'invalid'
    ? result.issues.map(({ pointer, message }) => `${pointer} ${message}`)
    : [result.reason]
}

/** Other libraries would look at every message type; a table by tag, as a person would write, spares them that. */
async function loadTellers(): Promise<readonly Checker[]> {
  const { tellers } = (await import(new URL('peers/index.ts', import.meta.url).href)) as {
    readonly tellers: readonly Teller[]
  }
  const catalogue = await ownCatalogue()
  const lookup = lookupIn(catalogue)
  return tellers.map(({ name, make }) => {
    const byTag = new Map<unknown, Tell>()
    for (const { id, tags } of catalogue.messageTypes) {
      const tell = make(lookup(id), lookup)
      for (const tag of tags) byTag.set(tag, tell)
    }
    const accepts = (value: unknown): boolean => {
      const { data } = value as { readonly data?: { readonly messageType?: unknown } }
      return byTag.get(data?.messageType)?.(value).length === 0
    }
    return { name, accepts }
  })
}

/** A valid message with each text, number and flag of its payload replaced in turn, but for the tag. */
function brokenFrom(text: string): readonly string[] {
  const broken: string[] = []
  const message = JSON.parse(text) as { readonly data: unknown }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const fields = value as { [key: string]: unknown }
    for (const [key, inner] of Object.entries(fields)) {
      if (typeof inner === 'object' || key === 'messageType') visit(inner)
      else {
        fields[key] = { instead: inner }
        broken.push(JSON.stringify(message))
        fields[key] = inner
      }
    }
  }
  visit(message.data)
  return broken
}
