import type { Catalogue } from '../catalogue/catalogue-model.js'
import { shapesIn } from '../shape/children.js'
import type { Shape } from '../shape/shape.js'
import type { Both } from './both.js'
import { canonicalShape } from './covers/canonical-shape.js'

/** Which message types and topics a named shape is part of, in either of two catalogues. */
export class Reach {
  readonly #users = new Map<string, Set<string>>()
  readonly #parts = new Map<string, Set<string>>()
  readonly #topics = new Map<string, Set<string>>()
  readonly #types: ReadonlySet<string>
  readonly #changed = new Map<string, boolean>()

  constructor(old: Catalogue, next: Catalogue) {
    this.#types = new Set([...old.messageTypes, ...next.messageTypes].map(({ name }) => name))
    for (const { named, topics } of [old, next]) {
      const names = new Map(named.map(({ id, name }) => [id, name]))
      for (const { name, shape } of named) {
        for (const target of referencesIn(shape)) {
          const part = names.get(target)
          if (part === undefined) continue
          add(this.#users, part, name)
          add(this.#parts, name, part)
        }
      }
      for (const { name, messageTypes } of topics)
        for (const type of messageTypes) add(this.#topics, type, name)
    }
  }

  /** Where a change at a path is met. A path that starts with a slash is a topic's own. */
  of(path: string): { readonly messageTypes: readonly string[]; readonly topics: readonly string[] } {
    if (path.startsWith('/')) return { messageTypes: [], topics: [path] }
    const name = /^[^.[|]+/.exec(path)?.[0] ?? path
    const messageTypes = [...closure(name, this.#users)].filter((one) => this.#types.has(one)).sort()
    const topics = new Set(messageTypes.flatMap((type) => [...(this.#topics.get(type) ?? [])]))
    return { messageTypes, topics: [...topics].sort() }
  }

  /** Whether a named shape, or one that it is made of, differs. */
  isChanged(name: string, { old, next, isAlike }: Both): boolean {
    const differs = (one: string): boolean => {
      const known = this.#changed.get(one)
      if (known !== undefined) return known
      const [before, after] = [old.originals.get(one), next.originals.get(one)]
      const found = !before || !after || (!isAlike(one) && canonicalShape(before) !== canonicalShape(after))
      this.#changed.set(one, found)
      return found
    }
    return [...closure(name, this.#parts)].some(differs)
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const found = map.get(key) ?? new Set()
  map.set(key, found.add(value))
}

/** A name and all that can be reached from it. */
function closure(name: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set([name])
  for (const one of found) for (const other of next.get(one) ?? []) found.add(other)
  return found
}

const referencesIn = (shape: Shape): readonly string[] =>
  shapesIn(shape).flatMap((one) => (one.kind === 'reference' ? [one.target] : []))
