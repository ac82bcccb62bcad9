import { shortest } from './matcher.js'

/** A word of a longer value, and where it begins in the value. */
export type Part = { readonly text: string; readonly index: number }

/**
 * The words of a name, or of a text as short: two to four of them, of letters alone, in a value that holds no digits and
 * no signs but those of names. Of a longer text none is taken: its words are everyone's.
 */
export function wordsIn(value: string): readonly Part[] {
  if (value.length > longestName || !/^[\p{L}\p{M}\s'’.,()-]+$/u.test(value)) return []
  const count = value.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word)).length
  return count < 2 || count > 4 ? [] : longWordsIn(value)
}

const longestName = 80

const longWordsIn = (text: string): readonly Part[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => ({ text: word, index })).filter(
    ({ text: word }) => word.length >= shortest,
  )

/** What stands before and after the sign of an e-mail address; undefined for any other text. */
export function mailboxIn(value: string): readonly [local: string, domain: string] | undefined {
  const [, local, domain] = /^([^\s@/:]{1,64})@([^\s@/:]+\.[^\s@/:]+)$/.exec(value) ?? []
  return local === undefined || domain === undefined ? undefined : [local, domain]
}

/** The words of what stands before the sign of an e-mail address, and all of it. */
export function mailWordsIn(value: string): readonly string[] {
  const [local = ''] = mailboxIn(value) ?? []
  return local.length < shortest ? [] : [local, ...longWordsIn(local).map(({ text }) => text)]
}

/** The digits of a telephone number that is written with signs; undefined for what looks like none, as a date does. */
export function digitsIn(value: string): string | undefined {
  if (!/^(?=.*\D)\+?[\d\s()./-]{7,30}$/.test(value) || isOther.test(value)) return undefined
  const digits = value.replace(/\D/g, '')
  return digits.length >= 7 && digits.length <= 15 ? digits : undefined
}

/** An IP address, or a date. */
const isOther = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{4}-\d\d-\d\d.*|\d{1,2}([./-])\d{1,2}\1\d{2,4}.*)$/
