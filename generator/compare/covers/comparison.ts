import type { Json } from '../../json/value.js'
import { saysNothing } from '../../shape/openness.js'
import type { Shape } from '../../shape/shape.js'
import { isEmpty } from './apart.js'
import { arraysDoubt } from './array-doubt.js'
import { assertionDoubt } from './assertion-doubt.js'
import { othersThan, simple, variants } from './candidates.js'
import { areWrittenAlike } from './canonical-shape.js'
import { type Case, casesOf, TooManyCases } from './cases.js'
import { type Ask, type Doubt, doubt, firstDoubt, type Maybe } from './doubt.js'
import { numbersDoubt } from './number-interval.js'
import { objectsDoubt } from './object-doubt.js'
import { casesOfAll, sampleOf } from './samples.js'
import { type All, type From, isOf, keyOf, named } from './side.js'
import { hasConditions, splitByValues, withoutConditions } from './split-cases.js'

const maxDepth = 60
/** Shapes that refer to each other in many ways can ask more than anybody would wait for. */
const maxQuestions = 10_000

/**
 * One question. A pair that is met again while it is being compared is taken to hold, as it is decided above. What was proved with
 * the help of such a pair is supposed until that pair is decided, and forgotten where it does not hold. A doubt stays: whatever
 * else turns out, it is not proved.
 */
export class Comparison implements Ask {
  /** By the shapes on both sides. */
  readonly #known = new Map<string, Maybe>()
  readonly #open: string[] = []
  /** What is supposed, in the order in which it was, with the outermost open pair that it rests on. */
  readonly #supposed = new Map<string, number>()
  /** The outermost open pair that was taken to hold. */
  #assumed = Infinity
  #depth = 0
  #questions = 0

  doubtOf(some: All, other: From<Shape>): Maybe {
    if (saysNothing(other.it)) return undefined
    const target = named(other)
    if (some.some((one) => areWrittenAlike(named(one), target))) return undefined
    const pair = `${keyOf(some)} in ${keyOf([other])}`
    if (this.#known.has(pair)) return this.#known.get(pair)
    const met = this.#open.indexOf(pair)
    const rest = met >= 0 ? met : this.#supposed.get(pair)
    if (rest !== undefined) {
      this.#assumed = Math.min(this.#assumed, rest)
      return undefined
    }
    return this.#decide(pair, () => this.#find(some, other))
  }

  #decide(pair: string, find: () => Maybe): Maybe {
    const before = this.#assumed
    const earlier = this.#supposed.size
    this.#assumed = Infinity
    const index = this.#open.push(pair) - 1
    const found = find()
    this.#open.pop()
    const since = [...this.#supposed].slice(earlier)
    if (found || this.#assumed >= index) {
      this.#known.set(pair, found)
      for (const [each] of since) {
        this.#supposed.delete(each)
        if (!found) this.#known.set(each, undefined)
      }
      if (found) this.#assumed = Infinity
    } else {
      for (const [each, rest] of since) this.#supposed.set(each, Math.min(rest, this.#assumed))
      this.#supposed.set(pair, this.#assumed)
    }
    this.#assumed = Math.min(before, this.#assumed >= index ? Infinity : this.#assumed)
    return found
  }

  deeper<T>(question: () => T, otherwise: (reason: string) => T): T {
    if (this.#depth >= maxDepth) return otherwise('the schemas are nested too deeply to compare')
    if (this.#questions >= maxQuestions) return otherwise('the schemas are too large to compare')
    this.#questions += 1
    this.#depth += 1
    try {
      return question()
    } catch (error) {
      if (error instanceof TooManyCases) return otherwise('the schemas have too many combinations to compare')
      throw error
    } finally {
      this.#depth -= 1
    }
  }

  #find(some: All, other: From<Shape>): Maybe {
    return this.deeper(
      () => this.#allCasesDoubt(some, other),
      (reason) => doubt(reason, []),
    )
  }

  #allCasesDoubt(some: All, other: From<Shape>): Maybe {
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
      const found = this.caseDoubt(one, other)
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

  caseDoubt(one: Case, other: From<Shape>): Maybe {
    if (isEmpty(this, one)) return undefined
    if (one.value !== undefined)
      return isOf({ ...other, world: 'valid' }, one.value)
        ? undefined
        : doubt('no proof for this value', [one.value])
    if (one.type === 'null') return this.caseDoubt({ ...one, value: null }, other)
    if (one.type === 'boolean') {
      return firstDoubt([true, false], (value) => this.caseDoubt({ ...one, value }, other))
    }
    const cases = casesOf({ ...other, world: 'valid' }).filter(({ type }) => type === one.type)
    if (cases.length === 0) return doubt(`no proof for ${one.type}s`, [sampleOf(one)])
    const doubts: Doubt[] = []
    for (const target of cases) {
      const found = this.#insideDoubt(one, target)
      if (!found) return undefined
      doubts.push(found)
    }
    const parts = cases.length > 1 ? splitByValues(one) : undefined
    if (parts) return firstDoubt(parts, (part) => this.caseDoubt(part, other))
    const candidates = doubts
      .flatMap((found) => found.candidates)
      .filter((value) => !isOf({ ...other, world: 'valid' }, value))
    return doubt(doubts[0]?.reason ?? '', [...candidates, sampleOf(one)])
  }

  /** Whether one case is in another. */
  #insideDoubt(one: Case, target: Case): Maybe {
    if (target.value !== undefined) return doubt('only one value is allowed', othersThan(one, target.value))
    return (
      this.#typedDoubt(one, target) ??
      firstDoubt(target.assertions, (assertion) => assertionDoubt(this, one, assertion))
    )
  }

  /** What the values of one JSON type are asked together; the rest is asked keyword by keyword. */
  #typedDoubt(one: Case, target: Case): Maybe {
    switch (one.type) {
      case 'number':
        return numbersDoubt(one, target)
      case 'object':
        return objectsDoubt(this, one, target)
      case 'array':
        return arraysDoubt(this, one, target)
      default:
        return undefined
    }
  }
}
