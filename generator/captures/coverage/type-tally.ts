import { isScalar, type Outline, type Scalar } from '../../catalogue/outline.js'
import { pointerOf } from '../../json/pointer.js'
import type { Origin } from '../../problems/problem.js'
import type { Shape } from '../../shape/shape.js'
import type { Visit } from '../../shape/walk.js'
import { hasForm } from '../findings/has-form.js'
import { isName } from '../findings/visit.js'
import { type Guesses, typeOf } from './guess.js'

/** Where something was seen first. */
export type Place = { readonly file: string; readonly line: number; readonly column: number }

/** What was seen at a place of the outline. */
export type Row = {
  /** In how many messages. */
  messages: number
  /** How often each listed value was seen; empty for personal data. */
  readonly listed: Map<Scalar, number>
  /** How often others were, where the list is open. */
  readonly unlisted: Capped<Scalar>
  /** How many values of the list were personal: these are only counted. */
  readonly personal: { listed: number; unlisted: number }
  /** How many texts had another form than the expected one. */
  otherForms: number
  /** Properties that no schema knows, by name; under `*` those whose keys do not look like names. */
  readonly unknownKeys: Capped<string, UnknownKey>
  /** The number of the message that was counted last. */
  last: number
}

/** A property that no schema knows. */
export type UnknownKey = {
  readonly first: Place
  messages: number
  last: number
  readonly types: Set<string>
}

/** Things that captures bring along and of which there may be any number: the first ones are kept, the others counted. */
export type Capped<K, V = number> = { readonly kept: Map<K, V>; beyond: number }

/** How many unlisted values of a list, and unknown properties of an object, are remembered. */
const maxKept = 100

/** A longer value is only counted. */
export const maxLength = 200

/** Stands for all unknown keys that do not look like names. */
const anyKey = '*'

/** What the messages of one type hold. */
export class TypeTally {
  readonly root: Outline
  readonly rows = new Map<Outline, Row>()
  /** What the unlisted values and unknown properties would be in the schemas. */
  readonly #guesses: Guesses
  #messages = 0

  constructor(root: Outline, guesses: Guesses) {
    this.root = root
    this.#guesses = guesses
  }

  /** A visitor for the next message; `positionOf` is asked for the place of a property by its pointer. */
  next(positionOf: (pointer: string) => Place): (visit: Visit) => boolean {
    this.#messages += 1
    const serial = this.#messages
    const above: Above[] = []
    return (visit) => {
      const { path, value, shapes } = visit
      const depth = path.length
      const parent = above[depth - 1]
      const place = depth === 0 ? this.root : parent && placeIn(parent.place, path[depth - 1])
      if (parent && shapes.length === 0) {
        const key = path[depth - 1]
        if (typeof key === 'string') this.#unknownKey(parent, key, visit, serial, positionOf)
        return false
      }
      if (place === undefined) return false
      const row = this.#row(place)
      if (row.last !== serial) {
        row.last = serial
        row.messages += 1
      }
      if (place.list !== undefined && isScalar(value)) this.#value(value, place, row, visit)
      if (visit.forms.some((form) => !hasForm(value, form))) row.otherForms += 1
      above[depth] = { place, shapes }
      return true
    }
  }

  #row(place: Outline): Row {
    const known = this.rows.get(place)
    if (known) return known
    const row: Row = {
      messages: 0,
      listed: new Map(),
      unlisted: { kept: new Map(), beyond: 0 },
      personal: { listed: 0, unlisted: 0 },
      otherForms: 0,
      unknownKeys: { kept: new Map(), beyond: 0 },
      last: 0,
    }
    this.rows.set(place, row)
    return row
  }

  #value(value: Scalar, { list }: Outline, row: Row, { shapes, personal, unlisted }: Visit): void {
    const isListed = list?.values.includes(value) === true
    if (personal) {
      if (isListed) row.personal.listed += 1
      else if (unlisted) row.personal.unlisted += 1
    } else if (isListed) row.listed.set(value, (row.listed.get(value) ?? 0) + 1)
    if (!unlisted || personal) return
    const { kept } = row.unlisted
    const count = kept.get(value)
    if (
      count === undefined &&
      (kept.size >= maxKept || String(value).length > maxLength || !isListable(value))
    ) {
      row.unlisted.beyond += 1
      return
    }
    kept.set(value, (count ?? 0) + 1)
    this.#guesses.value(lastList(shapes), value)
  }

  #unknownKey(
    { place, shapes }: Above,
    key: string,
    { path, value, personal, siblings }: Visit,
    serial: number,
    positionOf: (pointer: string) => Place,
  ): void {
    const { unknownKeys } = this.#row(place.repeats ?? place)
    const name = isName(key) ? key : anyKey
    const known = unknownKeys.kept.get(name)
    // Where personal data has no names of its own, the keys are data too.
    const isData = personal && siblings.length === 0
    if (isData || (known === undefined && unknownKeys.kept.size >= maxKept)) {
      unknownKeys.beyond += 1
      return
    }
    const unknownKey = known ?? { first: positionOf(pointerOf(path)), messages: 0, last: 0, types: new Set() }
    if (unknownKey.last !== serial) {
      unknownKey.last = serial
      unknownKey.messages += 1
    }
    unknownKey.types.add(typeOf(value))
    if (known === undefined) unknownKeys.kept.set(name, unknownKey)
    if (name === anyKey) this.#guesses.key(describingObject(shapes), value)
    else this.#guesses.property(describingObject(shapes), name, value)
  }
}

type Above = { readonly place: Outline; readonly shapes: readonly Shape[] }

function placeIn({ inside }: Outline, key: string | number | undefined): Outline | undefined {
  if (typeof key === 'number') return inside.items
  return key === undefined ? undefined : (inside.properties.get(key) ?? inside.keys)
}

/** The innermost of the open lists that a value is not on. */
const lastList = (shapes: readonly Shape[]): Origin | undefined =>
  shapes.findLast(({ kind }) => kind === 'openList')?.origin

/** Of the objects that a value is, the one that says most of it; of equals, the innermost. */
function describingObject(shapes: readonly Shape[]): Origin | undefined {
  let best: Extract<Shape, { kind: 'object' }> | undefined
  for (const shape of shapes) {
    if (shape.kind !== 'object') continue
    if (best === undefined || shape.properties.length >= best.properties.length) best = shape
  }
  return best?.origin
}

/** Whether a value that no list has looks like one of a list: a word, and no address, number or text of somebody's. */
export function isListable(value: Scalar): boolean {
  if (typeof value === 'number') return Math.abs(value) < 100_000
  if (typeof value !== 'string') return true
  return /^([\p{L}_][\p{L}\p{N}_.:/+-]{0,79})?$/u.test(value) && !/\d{5}|^[\da-f]{8}-/i.test(value)
}
