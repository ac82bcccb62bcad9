import { createHmac } from 'node:crypto'

/**
 * Another number below a size for each number below it, and no two alike: one step along a ring of all of them, whose
 * order nobody knows without the key. Needs no memory of what was given before, so it is the same in every run.
 */
export function permuted(key: Uint8Array, size: number, number: number): number {
  if (size < 2) return number
  const side = Math.ceil(Math.sqrt(size))
  const place = walked(size, (one) => shuffled(key, side, one), number)
  return walked(size, (one) => unshuffled(key, side, one), (place + 1) % size)
}

/** Goes on until it is within the size again, which keeps apart what was apart. */
function walked(size: number, step: (number: number) => number, number: number): number {
  let found = step(number)
  while (found >= size) found = step(found)
  return found
}

const rounds = [0, 1, 2, 3, 4, 5] as const

/** A Feistel network over two digits to the base of a side. */
function shuffled(key: Uint8Array, side: number, number: number): number {
  let [left, right] = [Math.floor(number / side), number % side]
  for (const round of rounds) [left, right] = [right, (left + drawn(key, side, round, right)) % side]
  return left * side + right
}

function unshuffled(key: Uint8Array, side: number, number: number): number {
  let [left, right] = [Math.floor(number / side), number % side]
  for (const round of rounds.toReversed())
    [left, right] = [(right + side - drawn(key, side, round, left)) % side, left]
  return left * side + right
}

const drawn = (key: Uint8Array, side: number, round: number, half: number): number =>
  createHmac('sha256', key).update(`digits ${side} ${round} ${half}`).digest().readUIntBE(0, 6) % side
