import { canonical } from '../../json/canonical.js'
import { isObject, type Json } from '../../json/value.js'
import { saysNothing } from '../../shape/openness.js'
import type { Assertion, Shape } from '../../shape/shape.js'
import { walk } from '../../shape/walk.js'
import { itemsOf } from './arrays.js'
import { canonicalShape } from './canonical-shape.js'
import { type Case, casesOf, product, TooManyCases } from './cases.js'
import { areIntervalsApart, intervalOf, isEmptyInterval, isIntervalWithin, numbersIn } from './numbers.js'
import { type All, asObject, keysOf, shapesAt } from './objects.js'
import { arrayWith, casesOfAll, objectWith, sampleOf, sampleOfAll } from './samples.js'
import type { From } from './side.js'
import { asked, beyond, common, formatsOf, languageOf, stringsOf } from './strings.js'
import { unjudgedKeys, unjudgedPositions } from './unevaluated.js'

/** Whether all values of one shape are values of another. */
export type Answer =
  | { readonly holds: 'yes' }
  /** The witness is a value of the first that the second has not; both real validators say so. */
  | { readonly holds: 'no'; readonly witness: Json }
  | { readonly holds: 'unknown'; readonly reason: string }

/**
 * Whether every value of `one` is a value of `other`. A yes is a proof: each step that says so is certain. A no has
 * a witness that both validators confirm. What is neither is unknown, with the first reason.
 */
export function covers(one: From<Shape>, other: From<Shape>): Answer {
  const doubt = new Comparison().doubtOf([one], other)
  if (!doubt) return { holds: 'yes' }
  const witness = doubt.candidates.find((value) => isOf(one, value) && !isOf(other, value))
  if (witness !== undefined) return { holds: 'no', witness }
  return { holds: 'unknown', reason: doubt.reason }
}

/** Whether a value is one of a shape's, in the world that is asked for. */
export function isOf({ it, side, world }: From<Shape>, value: Json): boolean {
  if (!side.accepts(it, value)) return false
  if (world === 'valid') return true
  let isNamed = true
  walk(value, it, side.lookup, ({ shapes }) => {
    isNamed &&= shapes.length > 0
    return isNamed && !shapes.some(({ kind }) => kind === 'literal')
  })
  return isNamed
}

/** Why something is not proved, and values that could show that it is wrong. */
type Doubt = { readonly candidates: readonly Json[]; readonly reason: string; readonly isConfirmed?: true }

type Maybe = Doubt | undefined

/** More values than these are not tried for one doubt. */
const maxCandidates = 12
const maxDepth = 60

const doubt = (reason: string, candidates: readonly (Json | undefined)[]): Doubt => ({
  reason,
  candidates: candidates.filter((value) => value !== undefined).slice(0, maxCandidates),
})

/**
 * One question. A pair of shapes that is met again while it is being compared is taken to hold, as it is decided above;
 * what was proved with the help of such a pair is not remembered beyond it, as that pair may turn out not to hold.
 */
class Comparison {
  readonly #known = new Map<Shape, Map<Shape, Maybe>>()
  readonly #open: (readonly [Shape, Shape])[] = []
  /** The outermost open pair that was taken to hold. */
  #assumed = Infinity
  #depth = 0

  doubtOf(some: All, other: From<Shape>): Maybe {
    if (saysNothing(other.it)) return undefined
    const [one] = some
    if (some.length !== 1 || !one) return this.#deeper(some, other)
    const [own, target] = [named(one), named(other)]
    const met = this.#open.findIndex(([first, second]) => first === own && second === target)
    if (met >= 0) {
      this.#assumed = Math.min(this.#assumed, met)
      return undefined
    }
    if (isSame(own, target)) return undefined
    const known = this.#known.get(own) ?? new Map<Shape, Maybe>()
    if (known.has(target)) return known.get(target)
    const before = this.#assumed
    this.#assumed = Infinity
    const index = this.#open.push([own, target]) - 1
    const found = this.#deeper(some, other)
    this.#open.pop()
    if (this.#assumed >= index) {
      this.#known.set(own, known.set(target, found))
      this.#assumed = before
    } else this.#assumed = Math.min(before, this.#assumed)
    return found
  }

  #deeper(some: All, other: From<Shape>): Maybe {
    if (this.#depth >= maxDepth) return doubt('nested too deep', [])
    this.#depth += 1
    try {
      return this.#unsplit(some, other)
    } catch (error) {
      if (error instanceof TooManyCases) return doubt('too many combinations', [])
      throw error
    } finally {
      this.#depth -= 1
    }
  }

  #unsplit(some: All, other: From<Shape>): Maybe {
    const cases = casesOfAll(some)
    const found = this.#casesDoubt(cases, some, other)
    if (!found || found.isConfirmed || !cases.some(hasConditions)) return found
    return this.#casesDoubt(cases.flatMap(withoutConditions), some, other)
  }

  /** A confirmed witness ends the search; until then every case may bring one. */
  #casesDoubt(cases: readonly Case[], some: All, other: From<Shape>): Maybe {
    const doubts: Doubt[] = []
    const confirmed = (values: readonly Json[]): readonly Json[] =>
      values.filter((value) => some.every((one) => isOf(one, value)) && !isOf(other, value))
    for (const one of cases) {
      const found = this.#caseDoubt(one, other)
      if (!found) continue
      const witnesses = confirmed(found.candidates)
      if (witnesses.length > 0) return { ...doubt(found.reason, witnesses), isConfirmed: true }
      doubts.push(found)
    }
    if (doubts.length === 0) return undefined
    const tried = [...doubts.flatMap(({ candidates }) => candidates), ...cases.flatMap(variants), ...simple]
    const witnesses = confirmed(tried)
    const { reason } = doubts[0] ?? { reason: '' }
    return witnesses.length > 0 ? { ...doubt(reason, witnesses), isConfirmed: true } : doubt(reason, tried)
  }

  #caseDoubt(one: Case, other: From<Shape>): Maybe {
    if (this.#isEmpty(one)) return undefined
    if (one.value !== undefined)
      return isOf({ ...other, world: 'valid' }, one.value) ? undefined : doubt('value', [one.value])
    if (one.type === 'null') return this.#caseDoubt({ ...one, value: null }, other)
    if (one.type === 'boolean') {
      return first([true, false], (value) => this.#caseDoubt({ ...one, value }, other))
    }
    const cases = casesOf({ ...other, world: 'valid' }).filter(({ type }) => type === one.type)
    if (cases.length === 0) return doubt(`no ${one.type}`, [sampleOf(one)])
    const doubts: Doubt[] = []
    for (const target of cases) {
      const found = this.#inside(one, target)
      if (!found) return undefined
      doubts.push(found)
    }
    const parts = cases.length > 1 ? splitByValues(one) : undefined
    if (parts) return first(parts, (part) => this.#caseDoubt(part, other))
    const candidates = doubts
      .flatMap((found) => found.candidates)
      .filter((value) => !isOf({ ...other, world: 'valid' }, value))
    return doubt(doubts[0]?.reason ?? '', [...candidates, sampleOf(one)])
  }

  /** Whether one case is in another. */
  #inside(one: Case, target: Case): Maybe {
    if (target.value !== undefined) return doubt('one value', othersThan(one, target.value))
    const typed =
      one.type === 'number'
        ? numbers(one, target)
        : one.type === 'object'
          ? this.#objects(one, target)
          : one.type === 'array'
            ? this.#arrays(one, target)
            : undefined
    return typed ?? first(target.assertions, (assertion) => this.#asserted(one, assertion))
  }

  #objects(one: Case, target: Case): Maybe {
    const keys = keysOf(one)
    return first(target.parts, ({ it, side }) => {
      if (it.kind !== 'object' && it.kind !== 'record') return undefined
      const object = asObject(it)
      const from = (shape: Shape): From<Shape> => ({ it: shape, side, world: 'valid' })
      const missing = object.required.find((name) => !keys.required.has(name))
      if (missing !== undefined)
        return doubt(`"${missing}" is required`, [objectWith(one, new Map()), ...withAll(one)])
      const names = [...new Set([...keys.names, ...object.properties.map(({ name }) => name)])]
      const named = first(names, (name) => {
        const shapes = keys.shapesOf(name)
        if (!shapes) return undefined
        return first(shapesAt(object, name), (shape) => lifted(this.doubtOf(shapes, from(shape)), name, one))
      })
      return (
        named ??
        first(keys.patterns, ({ pattern, shapes }) =>
          this.#underPattern(one, pattern, shapes, object, from),
        ) ??
        this.#rest(one, keys.rest, object, from)
      )
    })
  }

  #underPattern(
    one: Case,
    pattern: string,
    shapes: All,
    object: ReturnType<typeof asObject>,
    from: (shape: Shape) => From<Shape>,
  ): Maybe {
    const own = { patterns: [pattern], minLength: 0, maxLength: Infinity }
    const isApart = (other: string): boolean => {
      const found = asked(() => common(own, { ...own, patterns: [other] }))
      return 'answer' in found && found.answer === undefined
    }
    const isInside = (other: string): boolean => {
      const found =
        other === pattern ? { answer: undefined } : asked(() => beyond(own, { ...own, patterns: [other] }))
      return 'answer' in found && found.answer === undefined
    }
    const meeting = object.patterns.filter((other) => !isApart(other.pattern))
    const targets = [
      ...meeting.map(({ shape }) => shape),
      ...(meeting.some((other) => isInside(other.pattern)) ? [] : [object.additional]),
    ]
    const words = asked(() => keyOf(own))
    const key = 'answer' in words ? words.answer : undefined
    return first(targets, (target) => lifted(this.doubtOf(shapes, from(target)), key, one))
  }

  #rest(
    one: Case,
    rest: All | undefined,
    object: ReturnType<typeof asObject>,
    from: (shape: Shape) => From<Shape>,
  ): Maybe {
    if (!rest) return undefined
    const taken = new Set([...keysOf(one).names, ...object.properties.map(({ name }) => name)])
    const additional = lifted(this.doubtOf(rest, from(object.additional)), unused(taken), one)
    return (
      additional ??
      first(object.patterns, ({ pattern, shape }) => {
        const word = asked(() => keyOf({ patterns: [pattern], minLength: 0, maxLength: Infinity }))
        return lifted(this.doubtOf(rest, from(shape)), 'answer' in word ? word.answer : undefined, one)
      })
    )
  }

  #arrays(one: Case, target: Case): Maybe {
    const items = itemsOf(one)
    return first(target.parts, ({ it, side }) => {
      if (it.kind !== 'array' && it.kind !== 'tuple') return undefined
      const from = (shape: Shape): From<Shape> => ({ it: shape, side, world: 'valid' })
      if (it.kind === 'tuple' && it.minItems > items.min)
        return doubt('too few items', [arrayWith(one, new Map())])
      const prefix = it.kind === 'tuple' ? it.prefix : []
      const rest = it.kind === 'tuple' ? it.rest : it.items
      const positions = Math.min(Math.max(prefix.length, items.positions) + 1, items.max)
      return first(
        Array.from({ length: positions }, (_, index) => index),
        (index) => {
          const found = this.doubtOf(items.shapesAt(index), from(prefix[index] ?? rest))
          return (
            found &&
            doubt(
              found.reason,
              found.candidates.map((value) => arrayWith(one, new Map([[index, value]]))),
            )
          )
        },
      )
    })
  }

  #asserted(one: Case, { it, side, world }: From<Assertion>): Maybe {
    const from = (shape: Shape): From<Shape> => ({ it: shape, side, world })
    switch (it.keyword) {
      // Decided together, with the whole numbers.
      case 'minimum':
      case 'maximum':
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
      case 'multipleOf':
        return undefined
      case 'minLength':
        return inLanguage(one, { patterns: [], minLength: it.value, maxLength: Infinity }, it.keyword)
      case 'maxLength':
        return inLanguage(one, { patterns: [], minLength: 0, maxLength: it.value }, it.keyword)
      case 'pattern':
        return inLanguage(one, { patterns: [it.value], minLength: 0, maxLength: Infinity }, it.keyword)
      case 'format':
        return formatsOf(one).includes(it.value) ? undefined : doubt('format', ['x', '', ...stringsOf(one)])
      case 'minItems':
        return itemsOf(one).min >= it.value ? undefined : doubt(it.keyword, [arrayWith(one, new Map()), []])
      case 'maxItems':
        return itemsOf(one).max <= it.value ? undefined : doubt(it.keyword, longer(one, it.value))
      case 'uniqueItems':
        return itemsOf(one).isUnique ? undefined : doubt(it.keyword, twice(one))
      case 'contains':
        return this.#contains(one, it, from(it.shape))
      case 'minProperties':
        return keysOf(one).min >= it.value ? undefined : doubt(it.keyword, [objectWith(one, new Map())])
      case 'maxProperties':
        return keysOf(one).max <= it.value ? undefined : doubt(it.keyword, withAll(one, it.value + 1))
      case 'propertyNames':
        return this.#propertyNames(one, from(it.shape))
      case 'dependentRequired':
        return first([...it.value], ([key, others]) => {
          const present = withKey(one, key)
          if (!present || others.every((other) => keysOf(present).required.has(other))) return undefined
          return doubt(it.keyword, [objectWith(present, new Map())])
        })
      case 'dependentSchemas':
        return first([...it.shapes], ([key, shape]) => {
          const present = withKey(one, key)
          return present && this.#caseDoubt(present, from(shape))
        })
      case 'not':
        return this.#isApart(one, from(it.shape))
          ? undefined
          : doubt(it.keyword, [
              ...samplesOf(from(it.shape)),
              ...samplesOf(from(it.shape)).map((value) => merged(one, value)),
            ])
      case 'if': {
        const matching = product([one], casesOf(from(it.if)))
        const others: Case = {
          ...one,
          assertions: [
            ...one.assertions,
            from2({ keyword: 'not', shape: it.if, origin: it.origin }, side, world),
          ],
        }
        return (
          (it.then && first(matching, (part) => this.#caseDoubt(part, from(it.then ?? it.if)))) ??
          (it.else && this.#caseDoubt(others, from(it.else)))
        )
      }
      case 'unevaluatedProperties': {
        const known = it.known.filter(({ when }) => when.every((shape) => !this.#caseDoubt(one, from(shape))))
        return first(unjudgedKeys(one, known), ({ key, shapes }) =>
          lifted(this.doubtOf(shapes, from(it.shape)), key ?? unused(new Set(keysOf(one).names)), one),
        )
      }
      case 'unevaluatedItems': {
        const known = it.known.filter(({ when }) => when.every((shape) => !this.#caseDoubt(one, from(shape))))
        return first(unjudgedPositions(one, known), (index) => {
          const shapes = itemsOf(one).shapesAt(index)
          const isFound = known.some(({ contains }) => contains && !this.#asks(shapes, from(contains)))
          const found = isFound ? undefined : this.doubtOf(shapes, from(it.shape))
          return (
            found &&
            doubt(
              found.reason,
              found.candidates.map((value) => arrayWith(one, new Map([[index, value]]))),
            )
          )
        })
      }
    }
  }

  #contains(
    one: Case,
    { shape, min, max }: Extract<Assertion, { keyword: 'contains' }>,
    target: From<Shape>,
  ): Maybe {
    const items = itemsOf(one)
    const own = one.assertions.flatMap(({ it, side, world }) =>
      it.keyword === 'contains' ? [{ ...it, from: { it: it.shape, side, world } }] : [],
    )
    const atLeast = (): boolean =>
      own.some((other) => other.min >= min && !this.#asks([other.from], target)) ||
      count(items.min, (index) => !this.#asks(items.shapesAt(index), target)) >= min
    const atMost = (most: number): boolean =>
      items.max <= most ||
      own.some((other) => (other.max ?? Infinity) <= most && !this.#asks([target], other.from)) ||
      (items.positions === 0 && casesOfAll(items.shapesAt(0)).every((item) => this.#isApart(item, target)))
    const isMet = (min === 0 || atLeast()) && (max === undefined || atMost(max))
    if (isMet) return undefined
    const matching = samplesOf({ ...target, it: shape })
    const item = sampleOfAll(items.shapesAt(0))
    const some = [
      ...matching,
      ...own.flatMap(({ from }) => samplesOf(from)),
      ...numbersIn(intervalOf({ ...emptyNumber })),
      ...(item === undefined ? [] : [item]),
    ]
    return doubt('contains', [
      arrayWith(one, new Map()),
      ...some.map((value) => arrayWith(one, new Map([[0, value]]))),
      ...some.flatMap((value) =>
        matching.map((other) =>
          arrayWith(
            one,
            new Map([
              [0, value],
              [1, other],
            ]),
          ),
        ),
      ),
      ...(max === undefined
        ? []
        : matching.map((value) =>
            arrayWith(one, new Map(Array.from({ length: max + 1 }, (_, index) => [index, value]))),
          )),
    ])
  }

  #asks = (some: All, other: From<Shape>): boolean => this.doubtOf(some, other) !== undefined

  #propertyNames(one: Case, names: From<Shape>): Maybe {
    const keys = keysOf(one)
    const withName = (name: string | undefined): readonly (Json | undefined)[] => {
      if (name === undefined) return []
      const value = sampleOfAll(keys.shapesOf(name) ?? [])
      return value === undefined ? [] : [objectWith(one, new Map([[name, value]]))]
    }
    const wrong = keys.names.find((name) => keys.shapesOf(name) !== undefined && !isOf(names, name))
    if (wrong !== undefined) return doubt('propertyNames', withName(wrong))
    const own = one.assertions.flatMap(({ it, side, world }) =>
      it.keyword === 'propertyNames' ? [{ it: it.shape, side, world }] : [],
    )
    const text: Shape = { kind: 'string', origin: names.it.origin, assertions: [] }
    const strings = (pattern?: string): All => [
      ...own,
      {
        side: names.side,
        world: 'valid',
        it:
          pattern === undefined
            ? text
            : { ...text, assertions: [{ keyword: 'pattern', value: pattern, origin: text.origin }] },
      },
    ]
    const asking = [
      ...keys.patterns.map(({ pattern }) => strings(pattern)),
      ...(keys.rest ? [strings()] : []),
    ]
    return first(asking, (some) => {
      const found = this.doubtOf(some, names)
      return (
        found &&
        doubt(
          'propertyNames',
          found.candidates.flatMap((value) => (typeof value === 'string' ? withName(value) : [])),
        )
      )
    })
  }

  /** Whether no value is of both. */
  #isApart(one: Case, other: From<Shape>): boolean {
    if (one.value !== undefined) return !isOf(other, one.value)
    const nots = one.assertions.flatMap(({ it, side }) =>
      it.keyword === 'not' ? [{ it: it.shape, side, world: 'valid' as const }] : [],
    )
    if (nots.some((not) => !this.#asks([other], not))) return true
    return casesOf(other).every((target) => target.type !== one.type || this.#areApart(one, target, nots))
  }

  #areApart(one: Case, other: Case, nots: All): boolean {
    if (other.value !== undefined) {
      const { value } = other
      if (nots.some((not) => isOf(not, value))) return true
      return !accepts(one, value)
    }
    if (this.#isEmpty(other)) return true
    switch (one.type) {
      case 'number':
        return areIntervalsApart(intervalOf(one), intervalOf(other))
      case 'string': {
        const found = asked(() => common(languageOf(one), languageOf(other)))
        return 'answer' in found && found.answer === undefined
      }
      case 'array': {
        const [some, others] = [itemsOf(one), itemsOf(other)]
        if (some.min > others.max || others.min > some.max) return true
        const certain = Math.min(Math.max(some.min, others.min), maxPositions)
        return count(certain, (index) => this.#haveNone(some.shapesAt(index), others.shapesAt(index))) > 0
      }
      case 'object': {
        const [some, others] = [keysOf(one), keysOf(other)]
        return [...some.required, ...others.required].some((key) => {
          const [here, there] = [some.shapesOf(key), others.shapesOf(key)]
          return !here || !there || this.#haveNone(here, there)
        })
      }
      default:
        return false
    }
  }

  /** Whether no value is of all shapes on both sides. */
  #haveNone(some: All, others: All): boolean {
    if (this.#depth >= maxDepth) return false
    this.#depth += 1
    try {
      return casesOfAll(some).every((one) =>
        casesOfAll(others).every((other) => one.type !== other.type || this.#apart(one, other)),
      )
    } catch (error) {
      if (error instanceof TooManyCases) return false
      throw error
    } finally {
      this.#depth -= 1
    }
  }

  /** Whether several shapes certainly have no value in common. */
  #hasNone(some: All): boolean {
    if (this.#depth >= maxDepth) return false
    this.#depth += 1
    try {
      return casesOfAll(some).every((one) => this.#isEmpty(one))
    } catch (error) {
      if (error instanceof TooManyCases) return false
      throw error
    } finally {
      this.#depth -= 1
    }
  }

  #apart(one: Case, other: Case): boolean {
    if (one.value !== undefined && other.value !== undefined)
      return canonical(one.value) !== canonical(other.value)
    if (one.value !== undefined) return this.#areApart(other, one, [])
    return this.#areApart(one, other, [])
  }

  /** Whether a case certainly has no value. */
  #isEmpty(one: Case): boolean {
    if (one.value !== undefined) return !accepts(one, one.value)
    if (one.assertions.some((assertion) => rulesOutType(assertion, one))) return true
    switch (one.type) {
      case 'null':
        return !accepts(one, null)
      case 'number':
        return isEmptyInterval(intervalOf(one))
      case 'array': {
        const { min, max, positions, shapesAt } = itemsOf(one)
        if (min > max || count(min, (index) => this.#hasNone(shapesAt(index))) > 0) return true
        const length = Math.min(positions + 1, max)
        return one.assertions.some(({ it, side }) => {
          if (it.keyword !== 'contains' || it.min === 0) return false
          const wanted: All = [{ it: it.shape, side, world: 'valid' }]
          return count(length, (index) => this.#haveNone(shapesAt(index), wanted)) === length
        })
      }
      case 'object': {
        const keys = keysOf(one)
        if (keys.min > keys.max) return true
        return [...keys.required].some((key) => {
          const shapes = keys.shapesOf(key)
          return !shapes || this.#hasNone(shapes)
        })
      }
      default:
        return false
    }
  }
}

const maxPositions = 100
const emptyNumber: Case = { type: 'number', isInteger: false, parts: [], assertions: [] }

/** What several questions leave in doubt; enough candidates are enough. */
function first<T>(list: readonly T[], ask: (one: T) => Maybe): Maybe {
  let found: Maybe
  for (const one of list) {
    const next = ask(one)
    if (!next) continue
    found = found ? doubt(found.reason, [...found.candidates, ...next.candidates]) : next
    if (found.candidates.length >= maxCandidates) break
  }
  return found
}

/** Values that many schemas take, and many refuse. */
const simple: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  0.5,
  '',
  'a',
  'A',
  'aa',
  [],
  [null],
  [0],
  ['a'],
  [[]],
  [{}],
  {},
  [0, 1],
  ['a', 'b'],
]

/** Several values that a case may hold. */
function variants(one: Case): readonly Json[] {
  if (one.value !== undefined) return [one.value]
  switch (one.type) {
    case 'object': {
      const keys = keysOf(one)
      const single = keys.names.flatMap((name) =>
        variantsOf(keys.shapesOf(name) ?? [])
          .slice(0, 3)
          .map((value) => objectWith(one, new Map([[name, value]]))),
      )
      return [objectWith(one, new Map()), ...withAll(one), ...single.slice(0, maxCandidates)].filter(
        (value) => value !== undefined,
      )
    }
    case 'array': {
      const items = variantsOf(itemsOf(one).shapesAt(0))
      const arrays = items.slice(0, maxCandidates).map((value) => arrayWith(one, new Map([[0, value]])))
      return [arrayWith(one, new Map()), ...arrays, ...longer(one, 1)].filter((value) => value !== undefined)
    }
    default:
      return variantsOfCase(one)
  }
}

const count = (length: number, holds: (index: number) => boolean): number =>
  Array.from({ length: Math.min(length, maxPositions) }, (_, index) => index).filter(holds).length

/** `{ "not": { "type": "string" } }` leaves no string. */
const rulesOutType = ({ it, side }: From<Assertion>, one: Case): boolean =>
  it.keyword === 'not' &&
  casesOf({ it: it.shape, side, world: 'valid' }).some(
    ({ type, value, isInteger, parts, assertions }) =>
      type === one.type &&
      value === undefined &&
      parts.length + assertions.length === 0 &&
      (!isInteger || one.isInteger),
  )

/** Whether two shapes are written alike; one that refers to others is not told by how it is written. */
function isSame(one: Shape, other: Shape): boolean {
  if (one.kind !== other.kind) return false
  const text = textOf(one)
  return text !== undefined && text === textOf(other)
}

const texts = new WeakMap<Shape, { readonly text: string | undefined }>()

function textOf(shape: Shape): string | undefined {
  const known = texts.get(shape)
  if (known) return known.text
  const text = canonicalShape(shape)
  const found = { text: /"kind":"reference"/.test(text) ? undefined : text }
  texts.set(shape, found)
  return found.text
}

/** The shape that a reference stands for, so that a pair is known again. */
function named({ it, side }: From<Shape>): Shape {
  return it.kind === 'reference' && it.assertions.length === 0 ? side.lookup(it.target) : it
}

const from2 = (
  it: Assertion,
  side: From<Assertion>['side'],
  world: From<Assertion>['world'],
): From<Assertion> => ({ it, side, world })

/** A doubt of the value of a key is one of the object. */
const lifted = (found: Maybe, key: string | undefined, one: Case): Maybe =>
  found &&
  doubt(
    found.reason,
    key === undefined ? [] : found.candidates.map((value) => objectWith(one, new Map([[key, value]]))),
  )

const keyOf = (language: Parameters<typeof common>[0]): string | undefined =>
  common(language, { patterns: [], minLength: 0, maxLength: Infinity })

function unused(taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const key = number === 0 ? 'key' : `key${number}`
    if (!taken.has(key)) return key
  }
}

const hasConditions = ({ assertions }: Case): boolean =>
  assertions.some(({ it }) => it.keyword === 'if' || it.keyword === 'dependentSchemas')

/** `if`, `then` and `else` as the two ways that they are. */
function withoutConditions(one: Case): readonly Case[] {
  const at = one.assertions.findIndex(({ it }) => it.keyword === 'if' || it.keyword === 'dependentSchemas')
  const found = one.assertions[at]
  if (!found) return [one]
  const { it, side, world } = found
  const rest: Case = { ...one, assertions: one.assertions.filter((_, index) => index !== at) }
  const from = (shape: Shape): From<Shape> => ({ it: shape, side, world: 'valid' })
  const without = (shape: Shape): Case => ({
    ...rest,
    assertions: [...rest.assertions, { it: { keyword: 'not', shape, origin: it.origin }, side, world }],
  })
  if (it.keyword === 'if') {
    const matching = product(
      product([rest], casesOf(from(it.if))),
      it.then ? casesOf(from(it.then)) : [bareCase(one)],
    )
    const others = product([without(it.if)], it.else ? casesOf(from(it.else)) : [bareCase(one)])
    return [...matching, ...others].flatMap(withoutConditions)
  }
  if (it.keyword !== 'dependentSchemas') return [one]
  let cases: readonly Case[] = [rest]
  for (const [key, shape] of it.shapes) {
    const present = requiring(key, it)
    cases = cases.flatMap((each) => [
      ...product(product([each], casesOf(from(present))), casesOf(from(shape))),
      {
        ...each,
        assertions: [
          ...each.assertions,
          { it: { keyword: 'not' as const, shape: present, origin: it.origin }, side, world },
        ],
      },
    ])
  }
  return cases.flatMap(withoutConditions)
}

const bareCase = ({ type }: Case): Case => ({ type, isInteger: false, parts: [], assertions: [] })

const requiring = (key: string, { origin }: Assertion): Shape => ({
  kind: 'object',
  origin,
  assertions: [],
  properties: [],
  required: [key],
  patterns: [],
  additional: { kind: 'any', origin, assertions: [] },
})

/** The objects of a case that have a key; undefined where none can. */
function withKey(one: Case, key: string): Case | undefined {
  if (keysOf(one).shapesOf(key) === undefined) return undefined
  const [part] = one.parts
  const side = part?.side ?? one.assertions[0]?.side
  if (!side) return undefined
  const present = requiring(key, { keyword: 'uniqueItems', value: true, origin: { file: '', pointer: '' } })
  return present.kind === 'object'
    ? { ...one, parts: [...one.parts, { it: present, side, world: 'valid' }] }
    : undefined
}

/** One case for each of the few values of a key that is certain to be there; undefined where there is no such key. */
function splitByValues(one: Case): readonly Case[] | undefined {
  if (one.type !== 'object') return undefined
  const keys = keysOf(one)
  for (const key of keys.required) {
    const shapes = keys.shapesOf(key)
    if (!shapes) continue
    const cases = casesOfAll(shapes)
    const [side] = shapes.map((shape) => shape.side)
    if (
      cases.length < 2 ||
      !side ||
      !cases.every(({ value, type }) => value !== undefined || type === 'null')
    )
      continue
    return cases.map(({ value = null }) => {
      const origin = { file: '', pointer: '' }
      const tagged = requiring(key, { keyword: 'uniqueItems', value: true, origin })
      const literal: Shape = { kind: 'literal', value, origin, assertions: [] }
      const it =
        tagged.kind === 'object' ? { ...tagged, properties: [{ name: key, shape: literal }] } : undefined
      return it ? { ...one, parts: [...one.parts, { it, side, world: 'valid' }] } : one
    })
  }
  return undefined
}

function numbers(one: Case, target: Case): Maybe {
  const [own, other] = [intervalOf(one), intervalOf(target)]
  if (isIntervalWithin(own, other)) return undefined
  const about = [other.min, other.max, ...other.multiples].filter(Number.isFinite)
  return doubt(
    'number',
    numbersIn(own, about).filter((value) => !numbersIn(other, [value]).includes(value)),
  )
}

function inLanguage(one: Case, language: Parameters<typeof beyond>[1], reason: string): Maybe {
  const own = languageOf(one)
  if (
    own.minLength >= language.minLength &&
    own.maxLength <= language.maxLength &&
    language.patterns.every((pattern) => own.patterns.includes(pattern))
  )
    return undefined
  const found = asked(() => beyond(own, language))
  if ('answer' in found)
    return found.answer === undefined ? undefined : doubt(reason, [found.answer, ...stringsOf(one)])
  return doubt(`${reason}: ${found.reason}`, [...stringsOf(one), '', 'x', 'a', '0'])
}

/** Values of a case that are not the one. */
function othersThan(one: Case, value: Json): readonly (Json | undefined)[] {
  switch (one.type) {
    case 'number':
      return numbersIn(intervalOf(one), typeof value === 'number' ? [value] : [])
    case 'string':
      return [...stringsOf(one), 'x', 'y', '']
    case 'object':
      return [objectWith(one, new Map()), ...withAll(one)]
    case 'array':
      return [arrayWith(one, new Map()), ...longer(one, Array.isArray(value) ? value.length : 0)]
    default:
      return [sampleOf(one)]
  }
}

/** An object with each key that may be there, or with at least so many. */
function withAll(one: Case, least = 0): readonly (Json | undefined)[] {
  const keys = keysOf(one)
  const given = new Map<string, Json>()
  for (const name of keys.names) {
    const shapes = keys.shapesOf(name)
    const value = shapes && sampleOfAll(shapes)
    if (value !== undefined) given.set(name, value)
  }
  const rest = keys.rest && sampleOfAll(keys.rest)
  for (let number = 0; rest !== undefined && given.size < least && number < maxPositions; number += 1)
    given.set(`key${number}`, rest)
  return [objectWith(one, given)]
}

function longer(one: Case, than: number): readonly (Json | undefined)[] {
  if (than >= maxPositions) return []
  const items = itemsOf(one)
  const values = Array.from(
    { length: than + 1 },
    (_, index) => [index, sampleOfAll(items.shapesAt(index))] as const,
  )
  if (!items.isUnique)
    return [
      arrayWith(
        one,
        new Map(values.flatMap(([index, value]) => (value === undefined ? [] : [[index, value]]))),
      ),
    ]
  const distinct = values.map(([index]) => [index, variantsOf(items.shapesAt(index))[index]] as const)
  return [
    arrayWith(
      one,
      new Map(distinct.flatMap(([index, value]) => (value === undefined ? [] : [[index, value]]))),
    ),
  ]
}

const variantsOf = (shapes: All): readonly Json[] => casesOfAll(shapes).flatMap(variantsOfCase)

function variantsOfCase(one: Case): readonly Json[] {
  if (one.value !== undefined) return [one.value]
  if (one.type === 'number') return numbersIn(intervalOf(one))
  if (one.type === 'boolean') return [true, false]
  if (one.type === 'string') return Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))
  const value = sampleOf(one)
  return value === undefined ? [] : [value]
}

function twice(one: Case): readonly (Json | undefined)[] {
  const value = sampleOfAll(itemsOf(one).shapesAt(0))
  return value === undefined
    ? []
    : [
        arrayWith(
          one,
          new Map([
            [0, value],
            [1, value],
          ]),
        ),
      ]
}

const samplesOf = (shape: From<Shape>): readonly Json[] =>
  casesOf(shape)
    .flatMap((one) => sampleOf(one) ?? (one.type === 'null' ? [null] : []))
    .slice(0, maxCandidates)

/** A value of a case with what another object has. */
function merged(one: Case, value: Json): Json | undefined {
  if (!isObject(value)) return undefined
  return objectWith(one, new Map(Object.entries(value)))
}

/** Whether what is certain of a case lets a value be one of it; parts are asked by their own validators. */
function accepts(one: Case, value: Json): boolean {
  if (one.isInteger && !Number.isInteger(value)) return false
  return (
    one.parts.every(({ it, side }) => side.accepts(it, value)) &&
    one.assertions.every(({ it, side }) => side.holds(it, value))
  )
}
