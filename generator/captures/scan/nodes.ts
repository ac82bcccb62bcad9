import { saysNothing } from '../../shape/openness.js'
import type { Shape } from '../../shape/shape.js'
import type { ShapeLookup } from '../../shape/shape-lookup.js'
import {
  type ArrayRule,
  type NumberRule,
  type ObjectRule,
  type Rules,
  rulesOf,
  type Shapes,
  type StringRule,
} from './scan-rules.js'
import { type Entry, isPlain, type Tables } from './tables.js'

/** What must be at a place of a message: the strings that say its topic and its tag, and the objects that lead to them. */
export type Place = 'topic' | 'tag' | Places
export type Places = Map<string, Place>

/** As `assembly/memory-layout.ts` has them. */
const flags = { nulls: 1, trues: 2, falses: 4, topic: 8, tag: 16 } as const

/** In place of a node: nothing is judged by it. */
export const notSure = 0

/** Shapes that can be put together in more ways are not judged here. */
const maxNodes = 100_000

/** Each property of an object has a bit in one word. */
const maxProperties = 64

const noLimit = 0xffff_ffff

/** Writes shapes as nodes, each set of shapes that must hold together once. */
export class Nodes {
  readonly #tables: Tables
  readonly #options: { readonly lookup: ShapeLookup; readonly strict: boolean }
  readonly #nodes = new Map<string, number>()
  readonly #numbers = new Map<Shape | Place, number>()
  readonly #waiting: (() => void)[] = []

  constructor(tables: Tables, lookup: ShapeLookup, strict: boolean) {
    this.#tables = tables
    this.#options = { lookup, strict }
  }

  /** The node of a message that has its topic and its tag at these places. */
  message(shape: Shape, places: Places): number {
    const node = this.#node([shape], places)
    // Shapes refer to themselves and are deep: they are written one after the other, never one within the other.
    for (let write = this.#waiting.pop(); write; write = this.#waiting.pop()) write()
    return node
  }

  #node(shapes: Shapes, place?: Place): number {
    if (shapes === undefined || shapes === 'undescribed') return notSure
    const spoken = shapes.filter((shape) => !saysNothing(shape) || shape.form !== undefined)
    const numbers = spoken.map((shape) => this.#numberOf(shape)).sort((one, other) => one - other)
    const key = `${numbers.join()}@${place === undefined ? '' : this.#numberOf(place)}`
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    if (this.#nodes.size >= maxNodes) return notSure
    const node = this.#tables.allocate(20)
    this.#nodes.set(key, node)
    this.#waiting.push(() => this.#write(node, rulesOf(spoken, this.#options), place))
    return node
  }

  #numberOf(thing: Shape | Place): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size
    this.#numbers.set(thing, number)
    return number
  }

  #write(node: number, rules: Rules, place: Place | undefined): void {
    const strings = this.#chain(rules.strings, (rule) => this.#string(rule))
    if (place === 'topic' || place === 'tag') {
      this.#tables.word(node, flags[place])
      this.#tables.word(node + 8, strings)
      return
    }
    this.#tables.word(
      node + 16,
      this.#chain(rules.objects, (rule) => this.#object(rule, place)),
    )
    if (place !== undefined) return
    this.#tables.word(
      node,
      (rules.nulls ? flags.nulls : 0) | (rules.trues ? flags.trues : 0) | (rules.falses ? flags.falses : 0),
    )
    this.#tables.word(
      node + 4,
      this.#chain(rules.numbers, (rule) => this.#numberRule(rule)),
    )
    this.#tables.word(node + 8, strings)
    this.#tables.word(
      node + 12,
      this.#chain(rules.arrays, (rule) => this.#array(rule)),
    )
  }

  /** The first of some rules, each of which leads to the next; one that cannot be written is left out. */
  #chain<T>(rules: readonly T[], write: (rule: T) => number | undefined): number {
    return rules.reduceRight((next, rule) => {
      const address = write(rule)
      if (address === undefined) return next
      this.#tables.word(address, next)
      return address
    }, 0)
  }

  #numberRule({ isWhole, minimum, maximum }: NumberRule): number {
    const address = this.#tables.allocate(24)
    const isBounded = minimum > -Infinity || maximum < Infinity
    this.#tables.word(address + 4, (isWhole ? 1 : 0) | (isBounded ? 2 : 0))
    this.#tables.double(address + 8, minimum)
    this.#tables.double(address + 16, maximum)
    return address
  }

  #string({ texts, patterns, minLength, maxLength }: StringRule): number | undefined {
    const automata = [...patterns].map((pattern) => this.#tables.automaton(pattern))
    if (automata.includes(undefined)) return undefined
    const address = this.#tables.allocate(28 + 4 * automata.length)
    if (texts !== undefined) {
      const fitting = [...texts].filter((text) => {
        const length = [...text].length
        const fits = [...patterns].every((pattern) => new RegExp(pattern, 'u').test(text))
        return isPlain(text) && fits && length >= minLength && length <= maxLength
      })
      this.#tables.word(address + 4, this.#tables.table(fitting.map((text) => ({ text, node: 0 }))))
      return address
    }
    this.#tables.word(address + 8, minLength)
    this.#tables.word(address + 12, maxLength === Infinity ? noLimit : maxLength)
    this.#tables.word(address + 16, minLength > 0 || maxLength < Infinity ? 1 : 0)
    this.#tables.word(address + 20, automata.length)
    for (const [index, automaton = 0] of automata.entries())
      this.#tables.word(address + 28 + 4 * index, automaton)
    return address
  }

  #array({ items, minItems, maxItems }: ArrayRule): number {
    const address = this.#tables.allocate(16)
    this.#tables.word(address + 4, this.#node(items))
    this.#tables.word(address + 8, minItems)
    this.#tables.word(address + 12, maxItems === Infinity ? noLimit : maxItems)
    return address
  }

  #object(rule: ObjectRule, places: Places = new Map()): number | undefined {
    const others = this.#node(rule.others)
    const required = new Set([...rule.required, ...places.keys()])
    const entries: Entry[] = []
    let bits = 0n
    for (const name of new Set([...rule.names, ...required])) {
      const node = this.#node(rule.at(name), places.get(name))
      // A property that is judged like every key without an entry needs none.
      if (node === others && !required.has(name)) continue
      if (isPlain(name)) {
        const bit = entries.length
        entries.push({ text: name, node, bit })
        if (required.has(name)) bits |= 1n << BigInt(bit)
      } else if (required.has(name)) return undefined
    }
    if (entries.length > maxProperties) return undefined
    const table = entries.length === 0 ? 0 : this.#tables.table(entries)
    const address = this.#tables.allocate(24)
    this.#tables.word(address + 4, table)
    this.#tables.long(address + 8, bits)
    this.#tables.word(address + 16, others)
    return address
  }
}
