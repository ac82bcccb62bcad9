import { disguise, disguiseNumber, disguiseText } from './disguise.js'
import { picksFor } from './keystream.js'
import { partsOf } from './matcher.js'
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
}

const tries = 48

/** No stand-in holds a personal value, is a documented word, or stands for two values, where there is another way. Where there is none, what holds the value is withheld. */
export function standInsOf({ key, leaks, isWord }: StandInOptions): StandIns {
  const texts = new Map<string, string>()
  const numbers = new Map<string, string>()
  const taken = new Set<string>()

  const chosen = (
    value: string,
    make: (attempt: number) => string,
    suits: (made: string) => boolean = () => true,
  ): string => {
    let last = value
    for (let attempt = 0; attempt < 2 * tries; attempt += 1) {
      const made = make(attempt)
      if (made === value || !suits(made) || isWord(made) || leaks(made)) continue
      last = made
      if (!taken.has(made)) break
    }
    if (last === value) throw new Withheld('No stand-in was found for a value in it.')
    taken.add(last)
    return last
  }

  /** A number is another one however it is written. */
  const isOther = (literal: string, made: string): boolean =>
    Number(literal) !== Number(made) && !leaks(String(Number(made)))

  /** A long text is made of the stand-ins of its parts, which are looked for elsewhere. */
  const inParts = (value: string): string | undefined => {
    const parts = partsOf(value)
    if (parts.length === 1 || !/\s/.test(value)) return undefined
    const made = parts.map(of).join('')
    return leaks(made) ? undefined : made
  }

  const inOne = (value: string): string =>
    chosen(value, (attempt) => {
      const pick = picksFor(key, value, attempt)
      if (attempt < tries / 2) return disguise(value, pick, { standInFor: of, isWord })
      return attempt < tries ? disguiseText(value, pick) : lettersFor(value, pick)
    })

  const of = (value: string): string => {
    const known = texts.get(value)
    if (known !== undefined) return known
    const made = isBlank(value) ? value : (inParts(value) ?? inOne(value))
    texts.set(value, made)
    return made
  }

  return {
    of,
    ofNumber: (literal) => {
      const known = numbers.get(literal)
      if (known !== undefined) return known
      const make = (attempt: number): string => {
        // Where all numbers of so many digits are taken, there is one more digit.
        const wider = attempt < tries ? literal : literal.replace(/\d/, (digit) => `1${digit}`)
        return disguiseNumber(wider, picksFor(key, literal, attempt))
      }
      const made = chosen(literal, make, (one) => isAlike(literal, one) && isOther(literal, one))
      numbers.set(literal, made)
      return made
    },
    ofWhole: (text) => chosen(text, (attempt) => lettersFor(text, picksFor(key, text, attempt))),
  }
}

/** Whether two texts are JSON numbers of one kind: what is whole stays so, and what a number can hold. */
export function isAlike(literal: string, made: string): boolean {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(made)) return false
  const [before, after] = [Number(literal), Number(made)]
  return (
    Number.isInteger(before) === Number.isInteger(after) && Number.isFinite(before) === Number.isFinite(after)
  )
}

/** Nothing of anyone is in a mark or two. */
const isBlank = (value: string): boolean => value.length < 4 && !/[\p{L}\p{N}]|[^\p{ASCII}]/u.test(value)

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The length alone stays, where nothing of the same shape will do. */
const lettersFor = (value: string, pick: (limit: number) => number): string =>
  Array.from({ length: value.length }, () => letters.charAt(pick(letters.length))).join('')
