import { isListable } from '../captures/coverage/type-tally.js'
import { textAt } from '../json/value-at.js'
import { type Outline, outlineOf } from './capture-shapes.js'

/** What came on one topic, or on the many that a template stands for. */
export type Leaf = {
  messages: number
  /** How many of them hold an object under `data`. */
  objects: number
  /** Shape → in how many messages; a shape is a number that the survey knows. */
  readonly shapes: Map<number, number>
  /** Pointer → the texts there. */
  readonly texts: Map<string, Texts>
}

/** The texts at one place. */
export type Texts = {
  messages: number
  /** Value → shape → in how many messages; undefined where they are too many, or are no names. */
  values: Map<string, Map<number, number>> | undefined
}

/** A segment of a topic, with what comes after it. */
export type Segment = {
  readonly children: Map<string, Segment>
  /** What comes after any segment here that is no child. */
  parameter?: Segment
  /** For a parameter: some of what it stood for. */
  readonly seen: Set<string>
  /** The catalogue has a topic that goes through here; a parameter has its name from there. */
  known?: KnownSegment
  leaf?: Leaf
}

/** A word or a parameter of a topic that a catalogue has. */
export type KnownSegment =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }

/** So many values of a parameter are counted. */
export const mostSeen = 1_000

/** Memory is bounded by these; what lies beyond is not told apart. */
const limits = {
  children: 500,
  leaves: 2_000,
  shapes: 20_000,
  cells: 300_000,
  places: 100,
  values: 100,
  seen: mostSeen,
  depth: 32,
}

/** A first look at captures: which topics there are, and what their messages hold. Its memory is bounded. */
export class Survey {
  readonly root = segment()
  /** The features of each shape. */
  readonly shapes: (readonly string[])[] = []
  /** How many messages name no topic that could be one of a catalogue. */
  withoutTopic = 0
  /** How many messages came on topics beyond those that could be told apart. */
  beyond = 0
  readonly #numbers = new Map<string, number>()
  #leaves = 0
  #cells = 0

  /** `known` are the topics that there are: where they have a parameter, all that is no word of theirs is a value of it. */
  constructor(known: readonly (readonly KnownSegment[])[] = []) {
    for (const segments of known) {
      let place = this.root
      for (const one of segments) place = knownIn(place, one)
    }
  }

  /** Looks at one message. */
  add(message: unknown): void {
    const channel = textAt(message, ['channel'])
    const path = channel === undefined ? undefined : segmentsOf(channel)
    if (path === undefined || typeof message !== 'object' || message === null) {
      this.withoutTopic += 1
      return
    }
    const leaf = this.#leafAt(path)
    if (leaf === undefined) {
      this.beyond += 1
      return
    }
    const outline = outlineOf(message)
    const shape = this.#shapeOf(outline)
    leaf.messages += 1
    if (outline.features.includes('/data object')) leaf.objects += 1
    if (shape === undefined) return
    add(leaf.shapes, shape, 1)
    for (const [pointer, text] of outline.texts) this.#addText(leaf, pointer, text, shape)
  }

  #leafAt(path: readonly string[]): Leaf | undefined {
    let place = this.root
    for (const text of path) place = childOf(place, text)
    if (place.leaf === undefined) {
      if (this.#leaves >= limits.leaves) return undefined
      this.#leaves += 1
      place.leaf = { messages: 0, objects: 0, shapes: new Map(), texts: new Map() }
    }
    return place.leaf
  }

  #shapeOf({ features }: Outline): number | undefined {
    const key = features.join('\n')
    const known = this.#numbers.get(key)
    if (known !== undefined || this.shapes.length >= limits.shapes) return known
    this.#numbers.set(key, this.shapes.length)
    return this.shapes.push(features) - 1
  }

  #addText({ texts }: Leaf, pointer: string, text: string, shape: number): void {
    const place: Texts = texts.get(pointer) ?? { messages: 0, values: new Map() }
    if (!texts.has(pointer)) {
      if (texts.size >= limits.places) return
      texts.set(pointer, place)
    }
    place.messages += 1
    if (place.values === undefined) return
    const shapes = place.values.get(text)
    const isFull = place.values.size >= limits.values || this.#cells >= limits.cells
    if (!isTag(text) || (shapes === undefined && isFull)) place.values = undefined
    else if (shapes === undefined) {
      this.#cells += 1
      place.values.set(text, new Map([[shape, 1]]))
    } else {
      if (!shapes.has(shape)) this.#cells += 1
      add(shapes, shape, 1)
    }
  }
}

const isTag = (text: string): boolean => text !== '' && isListable(text)

const add = (counts: Map<number, number>, key: number, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count)

const segment = (): Segment => ({ children: new Map(), seen: new Set() })

/** The segments of a channel; undefined where it is none that a catalogue could list. */
export function segmentsOf(channel: string): readonly string[] | undefined {
  const [first, ...path] = channel.split('/')
  const isSound = first === '' && path.length > 0 && path.length <= limits.depth && path.every(isSegment)
  return isSound && path[0] !== 'meta' ? path : undefined
}

const isSegment = (text: string): boolean => text.length <= 200 && /^[^\s*{}\p{Cc}\p{Cf}\p{Cs}]+$/u.test(text)

/** The segment below another that the catalogue has. */
function knownIn(place: Segment, known: KnownSegment): Segment {
  const made = (known.kind === 'word' ? place.children.get(known.text) : place.parameter) ?? segment()
  made.known ??= known
  if (known.kind === 'word') place.children.set(known.text, made)
  else place.parameter = made
  return made
}

/** The segment below another that a text belongs to; it is made where there is none. */
function childOf(place: Segment, text: string): Segment {
  const known = place.children.get(text)
  if (known !== undefined) return known
  if (isIdentifier(text) || place.parameter?.known !== undefined) return parameterOf(place, text)
  if (place.parameter !== undefined && place.children.size >= limits.children) return parameterOf(place, text)
  const made = segment()
  place.children.set(text, made)
  // So many are no names of topics.
  if (place.children.size > limits.children) becomeParameter(place, [...place.children.keys()])
  return place.children.get(text) ?? parameterOf(place, text)
}

function parameterOf(place: Segment, text: string): Segment {
  place.parameter ??= segment()
  see(place.parameter, text)
  return place.parameter
}

function see({ seen }: Segment, text: string): void {
  if (seen.size < limits.seen) seen.add(text)
}

/** Whether a segment can only be somebody's or something's number, as a name that a person gave never looks so. */
export const isIdentifier = (text: string): boolean =>
  /\d{5}|@|%|^\d{3,}$|^\d+([_:-]\d+)+$|^[\da-f]{8}-[\da-f]{4}-/i.test(text) ||
  (/^[\da-f]{12,}$/i.test(text) && /\d/.test(text)) ||
  (text.length >= 20 && /\d.*\d/.test(text))

/** Makes some children of a segment one parameter. */
export function becomeParameter(place: Segment, names: readonly string[]): void {
  for (const name of names) {
    const child = place.children.get(name)
    if (child === undefined) continue
    place.children.delete(name)
    merge(parameterOf(place, name), child)
  }
}

/** Adds what another segment has. */
function merge(into: Segment, from: Segment): void {
  for (const text of from.seen) see(into, text)
  for (const [name, child] of from.children) {
    const known = into.children.get(name)
    if (known === undefined) into.children.set(name, child)
    else merge(known, child)
  }
  if (from.parameter !== undefined) {
    if (into.parameter === undefined) into.parameter = from.parameter
    else merge(into.parameter, from.parameter)
  }
  if (from.leaf === undefined) return
  if (into.leaf === undefined) into.leaf = from.leaf
  else mergeLeaf(into.leaf, from.leaf)
}

function mergeLeaf(into: Leaf, from: Leaf): void {
  into.messages += from.messages
  into.objects += from.objects
  for (const [shape, count] of from.shapes) add(into.shapes, shape, count)
  for (const [pointer, texts] of from.texts) {
    const known = into.texts.get(pointer)
    if (known === undefined) into.texts.set(pointer, texts)
    else mergeTexts(known, texts)
  }
}

function mergeTexts(into: Texts, from: Texts): void {
  into.messages += from.messages
  if (into.values === undefined || from.values === undefined) {
    into.values = undefined
    return
  }
  for (const [value, shapes] of from.values) {
    const known = into.values.get(value)
    if (known === undefined) into.values.set(value, shapes)
    else for (const [shape, count] of shapes) add(known, shape, count)
  }
  if (into.values.size > limits.values) into.values = undefined
}
