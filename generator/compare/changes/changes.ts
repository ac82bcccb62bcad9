import type { Shape } from '../../shape/shape.js'
import type { Both } from '../both.js'
import type { Change } from '../change.js'
import { canonicalShape } from '../covers/canonical-shape.js'
import { asObject } from '../covers/object-keys.js'
import { annotationChanges } from './annotation-changes.js'
import { arrayChanges } from './array-changes.js'
import { assertionChanges } from './assertion-changes.js'
import { type At, changed, type Inside } from './at.js'
import { intersectionChanges } from './intersection-changes.js'
import { listChanges } from './list-changes.js'
import { objectChanges } from './object-changes.js'
import { inWords } from './shape-words.js'
import { unionChanges } from './union-changes.js'

/**
 * What differs between two shapes, each change at the innermost place that shows it. A reference to a shape that both
 * catalogues name is not followed: that shape is compared once, under its own name.
 */
export function changesBetween(old: Shape, next: Shape, path: string, both: Both): readonly Change[] {
  return new Walk(both).compareNamed({ path, old, next })
}

class Walk implements Inside {
  readonly both: Both
  /** Paths of what is personal in the new catalogue. */
  readonly #masked: string[] = []
  readonly #met = new Map<Shape, Set<Shape>>()

  constructor(both: Both) {
    this.both = both
  }

  compareNamed(at: At): readonly Change[] {
    if (at.next.personal) this.#masked.push(at.path)
    return [...annotationChanges(at), ...this.#changesOf(at)].filter((change) => !this.#isMasked(change))
  }

  /** What is personal as a whole is personal in its parts. */
  #isMasked({ id, path }: Change): boolean {
    const isAbove = (above: string): boolean =>
      path.startsWith(above) && /^[.[|]/.test(path.slice(above.length))
    return id === 'personal-removed' && this.#masked.some(isAbove)
  }

  compare(at: At): readonly Change[] {
    const { old, next } = at
    const annotations = annotationChanges(at)
    if (next.personal) this.#masked.push(at.path)
    const here = this.both.old.nameAt(old)
    if (here !== undefined && here === this.both.next.nameAt(next)) return annotations
    if (
      old.kind === 'reference' &&
      next.kind === 'reference' &&
      old.assertions.length + next.assertions.length === 0
    ) {
      const [before, after] = [this.both.old.nameOf(old.target), this.both.next.nameOf(next.target)]
      if (before !== undefined && before === after) return annotations
    }
    // Nothing else tells what was said of a shape that both name differently.
    const words = annotationChanges({ ...at, old: this.#withItsWords(old), next: this.#withItsWords(next) })
    return [...words, ...this.#changesOf(at)]
  }

  /** A reference as personal as what it refers to. */
  #withItsWords(shape: Shape): Shape {
    let personal = false
    for (const one of this.#chain(shape)) personal ||= one.personal ?? false
    return personal ? { ...shape, personal } : shape
  }

  #changesOf({ path, old, next }: At): readonly Change[] {
    const [one, other] = [this.opened(old), this.opened(next)]
    const met = this.#met.get(one) ?? new Set<Shape>()
    if (met.has(other)) return []
    this.#met.set(one, met.add(other))
    return this.#changesOfOpened({ path, old: one, next: other })
  }

  opened(shape: Shape): Shape {
    let found = shape
    for (const one of this.#chain(shape)) found = one
    return found
  }

  /** A shape, and what it refers to, as far as references stand alone. */
  *#chain(shape: Shape): Generator<Shape> {
    let found = shape
    yield found
    for (let step = 0; found.kind === 'reference' && found.assertions.length === 0 && step < 256; step += 1) {
      found = this.both.side.lookup(found.target)
      yield found
    }
  }

  #changesOfOpened(at: At): readonly Change[] {
    const { old, next } = at
    const lists = listChanges(at)
    if (lists) return [...lists, ...assertionChanges(at)]
    if (old.kind === 'intersection' || next.kind === 'intersection') {
      const changes = intersectionChanges(this, at)
      if (changes) return changes
    }
    if (isObjectLike(old) && isObjectLike(next))
      return [...objectChanges(this, at, asObject(old), asObject(next)), ...assertionChanges(at)]
    if ((old.kind === 'array' || old.kind === 'tuple') && (next.kind === 'array' || next.kind === 'tuple'))
      return [...arrayChanges(this, at), ...assertionChanges(at)]
    if (old.kind === 'union' || next.kind === 'union')
      return unionChanges(this, at, membersOf(old), membersOf(next))
    if (old.kind === next.kind && isSimple(old) && isSimple(next)) return assertionChanges(at)
    if (canonicalShape(old) === canonicalShape(next)) return []
    return [
      changed('type-changed', at, `The type changed from ${inWords(old)} to ${inWords(next)}.`, {
        old: inWords(old),
        next: inWords(next),
      }),
    ]
  }
}

const isObjectLike = (shape: Shape): shape is Extract<Shape, { kind: 'object' | 'record' }> =>
  shape.kind === 'object' || shape.kind === 'record'

const isSimple = ({ kind }: Shape): boolean =>
  ['any', 'never', 'null', 'boolean', 'number', 'integer', 'string'].includes(kind)

const membersOf = (shape: Shape): readonly Shape[] => (shape.kind === 'union' ? shape.members : [shape])
