import { fake, fakeDigits, fakeNumber, fakeText } from './fake.js'
import { type Pick, picksFor } from './keystream.js'
import { partsOf } from './matcher.js'
import { permuted } from './permutation.js'
import { digitsIn, mailboxIn, wordsIn } from './personal-words.js'
import { Withheld } from './withheld.js'

/** Made-up values, the same for the same value. */
export type StandIns = {
  readonly of: (value: string) => string
  /** For a JSON number, which it stays. */
  readonly ofNumber: (literal: string) => string
  /** Another one for a text in which stand-ins and what is around them make a personal value. */
  readonly ofWhole: (text: string) => string
}

export type StandInOptions = {
  readonly key: Uint8Array
  /** Whether a text holds a personal value. */
  readonly leaks: (text: string) => boolean
  /** Whether a text is documented. */
  readonly isWord: (text: string) => boolean
  /** Whether a word of a value is looked for elsewhere, and so has a stand-in of its own. */
  readonly isPart?: (text: string) => boolean
}

/** How often a stand-in of the same shape is tried, and how often once that was no use. */
const [tries, triesOfTired] = [96, 4]

/** A URI has parts of its own. */
const isUri = /^[a-z][a-z0-9+.-]*:\S*$/i

/** No stand-in holds a personal value, is a documented word, or stands for two values, where there is another way. Where there is none, what holds the value is withheld. */
export function standInsOf({ key, leaks, isWord, isPart = () => false }: StandInOptions): StandIns {
  const texts = new Map<string, string>()
  const numbers = new Map<string, string>()
  const taken = new Set<string>()

  /** Shapes of which hardly anything is free: counters that are personal leave no number of their length. */
  const tired = new Set<string>()

  const chosen = (value: string, make: Make, suits: (made: string) => boolean = () => true): string => {
    const shape = value.length < 16 ? value.replace(/\d/g, '0') : ''
    const most = tired.has(shape) ? triesOfTired : tries
    let found: string | undefined
    for (const isLastResort of [false, true]) {
      for (let attempt = 0; attempt < most; attempt += 1) {
        const made = make(attempt, isLastResort)
        if (made === value || !suits(made) || isWord(made) || leaks(made)) continue
        found = made
        if (!taken.has(made)) break
      }
      if (found !== undefined) break
      if (shape !== '') tired.add(shape)
    }
    if (found === undefined) throw new Withheld('No replacement was found for one of its values.')
    taken.add(found)
    return found
  }

  /** Two spellings of one number are one value. */
  const isOther = (literal: string, made: string): boolean =>
    Number(literal) !== Number(made) && !leaks(String(Number(made)))

  /** A long text is made of the stand-ins of its parts, which are looked for elsewhere. */
  const inParts = (value: string): string | undefined => {
    const parts = partsOf(value)
    if (parts.length === 1 || (parts.length < 10 && isUri.test(value))) return undefined
    const made = parts.map(of).join('')
    return leaks(made) ? undefined : made
  }

  /** What depends on the key alone, and not on what else was found. */
  const inDigits = (value: string): string | undefined =>
    fakeDigits(value, (size, number) => permuted(key, size, number))

  /** What has parts that are looked for elsewhere is made of their stand-ins. */
  const composed = (value: string, pick: Pick): string | undefined => {
    const digits = digitsIn(value)
    if (digits !== undefined) return poured(value, of(digits))
    const [local, domain] = mailboxIn(value) ?? []
    if (local !== undefined && domain !== undefined) return `${of(local)}@${of(domain)}`
    const words = wordsIn(value).filter(({ text }) => isPart(text))
    return words.length === 0
      ? undefined
      : words.reduce(
          (made, { text, index }) => made.slice(0, index) + of(text) + made.slice(index + text.length),
          fakeText(value, pick),
        )
  }

  const inOne = (value: string): string =>
    chosen(value, (attempt, isLastResort) => {
      const pick = picksFor(key, value, attempt)
      if (isLastResort) return lettersFor(value, pick)
      const made = attempt === 0 ? (inDigits(value) ?? composed(value, pick)) : undefined
      if (made !== undefined) return made
      return attempt < tries / 2 ? fake(value, pick, { standInFor: of, isWord }) : fakeText(value, pick)
    })

  const of = (text: string): string => {
    const value = text.normalize('NFC')
    const known = texts.get(value)
    if (known !== undefined) return known
    const made = isBlank(value) ? value : (asNumber(value) ?? inParts(value) ?? inOne(value))
    texts.set(value, made)
    return made
  }

  const ofNumber = (literal: string): string => {
    const known = numbers.get(literal)
    if (known !== undefined) return known
    const make: Make = (attempt, isLastResort) =>
      (attempt === 0 && !isLastResort ? inDigits(literal) : undefined) ??
      fakeNumber(isLastResort ? shortened(literal) : literal, picksFor(key, literal, attempt))
    const made = chosen(literal, make, (one) => isAlike(literal, one) && isOther(literal, one))
    numbers.set(literal, made)
    return made
  }

  /** A text that is a number has the number's stand-in, but where that had to get short. */
  const asNumber = (value: string): string | undefined => {
    if (!isDecimalNumber.test(value)) return undefined
    const made = ofNumber(value)
    return made.length === value.length ? made : undefined
  }

  return {
    of,
    ofNumber,
    ofWhole: (text) => chosen(text, (attempt) => lettersFor(text, picksFor(key, text, attempt))),
  }
}

/** The digits of a telephone number in its signs. */
function poured(value: string, digits: string): string | undefined {
  if (digits.length !== value.replace(/\D/g, '').length || /\D/.test(digits)) return undefined
  let at = 0
  return value.replace(/\d/g, () => digits.charAt(at++))
}

/** Whether JSON writes the number without loss and without an exponent. */
const isDecimalNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

type Make = (attempt: number, isLastResort: boolean) => string

/** A number that is too short to identify anybody. */
const shortened = (literal: string): string => (Number.isInteger(Number(literal)) ? '100' : '1.5')

/** Whether two texts are JSON numbers of one kind: what is whole stays so, and what a number can hold. */
export function isAlike(literal: string, made: string): boolean {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(made)) return false
  const [before, after] = [Number(literal), Number(made)]
  return (
    Number.isInteger(before) === Number.isInteger(after) && Number.isFinite(before) === Number.isFinite(after)
  )
}

/** One or two punctuation marks identify nobody. */
const isBlank = (value: string): boolean => value.length < 4 && !/[\p{L}\p{N}]|[^\p{ASCII}]/u.test(value)

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Keeps only the length, where no stand-in of the same shape is free. */
const lettersFor = (value: string, pick: (limit: number) => number): string =>
  Array.from({ length: value.length }, () => letters.charAt(pick(letters.length))).join('')
