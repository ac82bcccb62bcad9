import type { Json } from '../../shape/shape.js'

/**
 * Whether a key that no schema knows looks like the name of a property: letters with a digit or two. An address, a number
 * or an identifier is data, and may be somebody's.
 */
export const isName = (key: string): boolean => /^[A-Za-z_$]{1,40}(\d{1,2}[A-Za-z_]{0,40})?$/.test(key)

/** Whether a value that no list has looks like one of a list: a word, and no address, number or text of somebody's. */
export function isListable(value: Json): boolean {
  if (typeof value === 'number') return Math.abs(value) < 100_000
  if (typeof value !== 'string') return true
  return /^([\p{L}_][\p{L}\p{N}_.:/+-]{0,79})?$/u.test(value) && !/\d{5}|^[\da-f]{8}-/i.test(value)
}
