import { isListable } from '../captures/coverage/type-tally.js'
import { isPropertyName } from './capture-shapes.js'

/**
 * What all values at one place have shown: enough to write a first schema, with its lists and free keys, at the end. What a
 * known schema lacks is guessed in `captures/coverage/guess.ts`, which decides at once and holds fewer names.
 */
export type Sketch = {
  /** How many there were. */
  seen: number
  /** `null`, `boolean`, `number`, `string`, `array`, `object`; `any` for what no JSON text should hold. */
  readonly types: Set<string>
  readonly properties: Map<string, Sketch>
  /** What all items are. */
  items?: Sketch
  /** What stands under keys that are no names of properties, or too many to be. */
  keys?: Sketch
  /** Text → how often; undefined where the texts are too many, too long, or no words. */
  texts: Map<string, number> | undefined
}

/** Bounds of what is remembered. */
const limits = { properties: 1_000, sketches: 100_000, levels: 32, texts: 24 }

/** An object with more names than this, each of them rare, has free keys. */
const fewNames = 40

/** Makes sketches, no more than so many. */
export class Sketcher {
  #count = 0
  /** Whether something was left out. */
  isCut = false

  make(): Sketch {
    this.#count += 1
    return { seen: 0, types: new Set(), properties: new Map(), texts: new Map() }
  }

  /** Adds a value to what a sketch has seen. What is too deep, or too much, is left open. */
  learn(sketch: Sketch, value: unknown, level = 0): void {
    sketch.seen += 1
    sketch.types.add(typeOf(value))
    if (typeof value === 'string') learnText(sketch, value)
    if (typeof value !== 'object' || value === null) return
    if (level >= limits.levels) {
      this.isCut = true
      return
    }
    if (Array.isArray(value)) {
      for (const item of value) this.#learnInto(sketch, 'items', item, level)
      return
    }
    for (const [key, inner] of Object.entries(value)) {
      const known = sketch.properties.get(key)
      if (known !== undefined) this.learn(known, inner, level + 1)
      else if (!isPropertyName(key) || sketch.properties.size >= limits.properties)
        this.#learnInto(sketch, 'keys', inner, level)
      else if (this.#hasRoom()) {
        const made = this.make()
        sketch.properties.set(key, made)
        this.learn(made, inner, level + 1)
      }
    }
  }

  #learnInto(sketch: Sketch, part: 'items' | 'keys', value: unknown, level: number): void {
    if (sketch[part] === undefined && !this.#hasRoom()) return
    sketch[part] ??= this.make()
    this.learn(sketch[part], value, level + 1)
  }

  #hasRoom(): boolean {
    if (this.#count < limits.sketches) return true
    this.isCut = true
    return false
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  // JSON has no way to write it, but `1e999` reads as it.
  return typeof value === 'number' && !Number.isFinite(value) ? 'any' : typeof value
}

function learnText(sketch: Sketch, text: string): void {
  const { texts } = sketch
  if (texts === undefined) return
  const count = texts.get(text)
  if (text === '' || !isListable(text) || (count === undefined && texts.size >= limits.texts))
    sketch.texts = undefined
  else texts.set(text, (count ?? 0) + 1)
}

/**
 * The same with free keys wherever names are so many, and each so rare, that they can be no names of properties. What
 * leads to the tag keeps its names.
 */
export function withFreeKeys(sketch: Sketch, tag: readonly string[] | undefined): Sketch {
  const rare = [...sketch.properties.values()].filter(({ seen }) => seen * 10 <= sketch.seen)
  const isMap = tag === undefined && sketch.properties.size > fewNames && isMostOf(rare.length, sketch)
  const properties = [...sketch.properties].map(
    ([name, inner]) => [name, withFreeKeys(inner, tag?.[0] === name ? tag.slice(1) : undefined)] as const,
  )
  const { items, keys, ...rest } = sketch
  const inner = keys === undefined ? undefined : withFreeKeys(keys, undefined)
  const free = isMap ? properties.map(([, one]) => one).reduce(merged, inner) : inner
  return {
    ...rest,
    properties: new Map(isMap ? [] : properties),
    ...(items === undefined ? {} : { items: withFreeKeys(items, undefined) }),
    ...(free === undefined ? {} : { keys: free }),
  }
}

/** One object with very many names is one of free keys, too. */
const isMostOf = (rare: number, { properties, seen }: Sketch): boolean =>
  rare * 2 > properties.size || (seen < 10 && properties.size > 10 * fewNames)

/** What both have shown. */
export function merged(one: Sketch | undefined, other: Sketch): Sketch {
  if (one === undefined) return other
  const properties = new Map(one.properties)
  for (const [name, sketch] of other.properties) properties.set(name, merged(properties.get(name), sketch))
  const items = other.items === undefined ? one.items : merged(one.items, other.items)
  const keys = other.keys === undefined ? one.keys : merged(one.keys, other.keys)
  return {
    seen: one.seen + other.seen,
    types: new Set([...one.types, ...other.types]),
    properties,
    ...(items === undefined ? {} : { items }),
    ...(keys === undefined ? {} : { keys }),
    texts: mergedTexts(one.texts, other.texts),
  }
}

function mergedTexts(one: Sketch['texts'], other: Sketch['texts']): Sketch['texts'] {
  if (one === undefined || other === undefined) return undefined
  const texts = new Map(one)
  for (const [text, count] of other) texts.set(text, (texts.get(text) ?? 0) + count)
  return texts.size > limits.texts ? undefined : texts
}

/**
 * The texts that a list could name: few, and each of them came again and again. Undefined where they are not, and where
 * the property is called as what people write or are called by.
 */
export function listOf({ texts, seen }: Sketch, name: string): readonly string[] | undefined {
  if (texts === undefined || texts.size < 2 || texts.size > 12 || seen < 3 * texts.size) return undefined
  if (ofPeople.test(name) || ![...texts].every(([text, count]) => count >= 2 && isWord(text)))
    return undefined
  return [...texts.keys()].sort()
}

/** Letters alone: what has a digit may be somebody's number, and several words with capitals somebody's whole name. */
const isWord = (text: string): boolean =>
  /^[A-Za-z]+([ ._:/+-][A-Za-z]+)*$/.test(text) && !/^[A-Z][a-z'-]+( [A-Z][a-z'-]+)+$/.test(text)

const ofPeople = new RegExp(
  [
    'name|nick|alias|user|person|people|member|staff|employee|agent|operator|customer|client|buyer|seller|vendor|contact|guest|host',
    'driver|doctor|patient|student|teacher|player|winner|loser|author|editor|sender|recipient|receiver|owner|holder|manager|admin',
    'assignee|reporter|reviewer|approver|caller|callee|speaker|by$|from$|to$|who$|creator|actor|friend|partner|spouse|child|parent',
    'mail|phone|mobile|fax|address|city|town|village|street|region|district|county|country|place|location|nation|company|employer|organi[sz]ation',
    'first|last|middle|family|given|maiden|birth|gender|sex$|religion|ethnic|race$|diagnos|disease|illness|medication|blood|salary',
    'title|subject|text|message|body|comment|note|remark|description|token|password|secret|session|ip$|ur[il]$|id$|key$|code$',
  ].join('|'),
  'i',
)
