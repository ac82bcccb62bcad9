import type { Scalar } from '../../catalogue/outline.js'
import type { Json } from '../../json/value.js'
import type { Origin } from '../../problems/problem.js'
import { isName } from '../findings/visit.js'

/** What a value that no schema knows seems to be. A whole new schema is made of more: `init/sketch.ts`. */
export type Guess = {
  readonly types: Set<string>
  readonly properties: Map<string, Guess>
  /** What all items are. */
  items?: Guess
  /** What the values are under keys that are too many to be names, or do not look like names. */
  keys?: Guess
}

/** What could be added at one place of a schema file. */
export type Addition = {
  readonly origin: Origin
  readonly values: Set<Scalar>
  readonly properties: Map<string, Guess>
  /** What the values are under keys that are no names. */
  keys?: Guess
}

/** An object with more keys than this has free ones. */
const maxNames = 64

/** What is nested deeper is not guessed at. */
const maxLevels = 24

/** More guesses are not made in one run. */
const maxGuesses = 50_000

/** Learns what the schemas would have to say of what they do not know yet. Its memory is bounded. */
export class Guesses {
  readonly #additions = new Map<string, Addition>()
  #count = 0
  /** Whether something was left out. */
  isCut = false

  get additions(): readonly Addition[] {
    return [...this.#additions.values()]
  }

  /** A value that an open list could name. */
  value(origin: Origin | undefined, value: Scalar): void {
    if (origin) this.#at(origin).values.add(value)
  }

  /** A property that an object could have. */
  property(origin: Origin | undefined, name: string, value: Json): void {
    if (!origin) return
    const { properties } = this.#at(origin)
    const guess = properties.get(name) ?? this.#guess()
    if (guess === undefined) return
    properties.set(name, guess)
    this.#learn(guess, value, 1)
  }

  /** A value under a key that is no name. */
  key(origin: Origin | undefined, value: Json): void {
    if (!origin) return
    const addition = this.#at(origin)
    const guess = addition.keys ?? this.#guess()
    if (guess === undefined) return
    addition.keys = guess
    this.#learn(guess, value, 1)
  }

  #at(origin: Origin): Addition {
    const key = `${origin.file}#${origin.pointer}`
    const known = this.#additions.get(key)
    if (known) return known
    const addition: Addition = { origin, values: new Set(), properties: new Map() }
    this.#additions.set(key, addition)
    return addition
  }

  #guess(): Guess | undefined {
    if (this.#count >= maxGuesses) {
      this.isCut = true
      return undefined
    }
    this.#count += 1
    return nothing()
  }

  #learn(guess: Guess, value: Json, level: number): void {
    guess.types.add(typeOf(value))
    if (typeof value !== 'object' || value === null) return
    if (level > maxLevels) {
      this.isCut = true
      return
    }
    if (Array.isArray(value)) for (const item of value) this.#learnInto(guess, 'items', item, level)
    else for (const [key, inner] of Object.entries(value)) this.#learnProperty(guess, key, inner, level)
  }

  #learnInto(guess: Guess, part: 'items' | 'keys', value: Json, level: number): void {
    const inner = guess[part] ?? this.#guess()
    if (inner === undefined) return
    guess[part] = inner
    this.#learn(inner, value, level + 1)
  }

  #learnProperty(guess: Guess, key: string, value: Json, level: number): void {
    const known = guess.properties.get(key)
    const isFull = known === undefined && guess.properties.size >= maxNames
    if (guess.keys === undefined && (isFull || !isName(key))) free(guess)
    if (guess.keys !== undefined) {
      this.#learnInto(guess, 'keys', value, level)
      return
    }
    const inner = known ?? this.#guess()
    if (inner === undefined) return
    guess.properties.set(key, inner)
    this.#learn(inner, value, level + 1)
  }
}

const nothing = (): Guess => ({ types: new Set(), properties: new Map() })

/** Turns names into free keys, and returns what the values under them are. */
function free(guess: Guess): Guess {
  const keys = guess.keys ?? nothing()
  for (const inner of guess.properties.values()) merge(keys, inner)
  guess.properties.clear()
  guess.keys = keys
  return keys
}

function merge(into: Guess, from: Guess): void {
  for (const type of from.types) into.types.add(type)
  if (from.items) {
    into.items ??= nothing()
    merge(into.items, from.items)
  }
  if (from.keys) merge(free(into), from.keys)
  for (const [name, inner] of from.properties) merge(targetIn(into, name), inner)
}

function targetIn(guess: Guess, name: string): Guess {
  const known = guess.keys ?? guess.properties.get(name)
  if (known) return known
  if (guess.properties.size >= maxNames) return free(guess)
  const made = nothing()
  guess.properties.set(name, made)
  return made
}

/** `integer` for a number without a fraction, as a schema would say it. */
export function typeOf(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}
