import { canonical } from '../json/canonical.js'
import type { Json } from '../json/value.js'
import type { ShapeLookup } from '../shape/lookup.js'
import { saysNothing } from '../shape/openness.js'
import type { Assertion, ObjectShape, Property, Shape, UnionShape } from '../shape/shape.js'
import type { Both } from './both.js'
import type { Change, ChangeId, Place } from './change.js'
import { canonicalShape, textOfAssertion } from './covers/canonical-shape.js'
import { asObject } from './covers/keys.js'

/** The way to a shape, in words a reader knows: `Call.state`. */
type At = { readonly path: string; readonly old: Shape; readonly next: Shape }

/**
 * What differs between two shapes, each change at the innermost place that shows it. A reference to a shape that both
 * catalogues name is not followed: that shape is compared once, under its own name.
 */
export function changesBetween(old: Shape, next: Shape, path: string, both: Both): readonly Change[] {
  return new Walk(both).compareNamed({ path, old, next })
}

class Walk {
  readonly #both: Both
  readonly #lookup: ShapeLookup
  readonly #met = new Map<Shape, Set<Shape>>()

  constructor(both: Both) {
    this.#both = both
    this.#lookup = both.side.lookup
  }

  compareNamed(at: At): readonly Change[] {
    return [...annotationChanges(at), ...this.#openedAndOpposed(at)]
  }

  compare(at: At): readonly Change[] {
    const { old, next } = at
    const annotations = annotationChanges(at)
    const here = this.#both.old.nameAt(old)
    if (here !== undefined && here === this.#both.next.nameAt(next)) return annotations
    if (
      old.kind === 'reference' &&
      next.kind === 'reference' &&
      old.assertions.length + next.assertions.length === 0
    ) {
      const [before, after] = [this.#both.old.nameOf(old.target), this.#both.next.nameOf(next.target)]
      if (before !== undefined && before === after) return annotations
    }
    return [...annotations, ...this.#openedAndOpposed(at)]
  }

  #openedAndOpposed({ path, old, next }: At): readonly Change[] {
    const [one, other] = [this.#opened(old), this.#opened(next)]
    const met = this.#met.get(one) ?? new Set<Shape>()
    if (met.has(other)) return []
    this.#met.set(one, met.add(other))
    return this.#opposed({ path, old: one, next: other })
  }

  /** References followed, as far as they stand alone. */
  #opened(shape: Shape): Shape {
    let found = shape
    for (let step = 0; found.kind === 'reference' && found.assertions.length === 0 && step < 256; step += 1)
      found = this.#lookup(found.target)
    return found
  }

  #opposed(at: At): readonly Change[] {
    const { old, next } = at
    const lists = listChanges(at)
    if (lists) return [...lists, ...assertionChanges(at)]
    if (old.kind === 'intersection' || next.kind === 'intersection') {
      const opposed = this.#intersections(at) ?? this.#distributed(at)
      if (opposed) return opposed
    }
    if (isObjectLike(old) && isObjectLike(next))
      return [...this.#objects(at, asObject(old), asObject(next)), ...assertionChanges(at)]
    if ((old.kind === 'array' || old.kind === 'tuple') && (next.kind === 'array' || next.kind === 'tuple'))
      return [...this.#arrays(at), ...assertionChanges(at)]
    if (old.kind === 'union' && next.kind === 'union') return this.#unions(at, old.members, next.members)
    if (old.kind === 'union' || next.kind === 'union')
      return this.#unions(at, membersOf(old), membersOf(next))
    if (old.kind === next.kind && isSimple(old) && isSimple(next)) return assertionChanges(at)
    if (canonicalShape(old) === canonicalShape(next)) return []
    return [
      changed('type-changed', at, `The type changed from ${nameOf(old)} to ${nameOf(next)}.`, {
        old: nameOf(old),
        next: nameOf(next),
      }),
    ]
  }

  /**
   * What both take from the same named shape is compared there; the rest part by part, or as the one object that all parts
   * make. Undefined where they make none.
   */
  #intersections(at: At): readonly Change[] | undefined {
    const nameOfReference = (shape: Shape, version: Both['old']): string | undefined =>
      shape.kind === 'reference' && shape.assertions.length === 0 ? version.nameOf(shape.target) : undefined
    const before = partsOf(at.old).map((part) => ({ part, name: nameOfReference(part, this.#both.old) }))
    const after = partsOf(at.next).map((part) => ({ part, name: nameOfReference(part, this.#both.next) }))
    const shared = new Set(
      before.flatMap(({ name }) =>
        name !== undefined && after.some((one) => one.name === name) ? [name] : [],
      ),
    )
    const rest = (parts: typeof before): readonly Shape[] =>
      parts.filter(({ name }) => name === undefined || !shared.has(name)).map(({ part }) => part)
    const [olds, news] = [rest(before), rest(after)]
    const [one, other] = [olds[0], news[0]]
    const asserted = assertionChanges(at)
    if (olds.length === 0 && news.length === 0) return asserted
    if (olds.length === 1 && news.length === 1 && one && other)
      return [...this.compare({ path: at.path, old: one, next: other }), ...asserted]
    const [all, allNew] = [this.#asOne(partsOf(at.old)), this.#asOne(partsOf(at.next))]
    return all && allNew && [...this.#objects({ ...at, old: all, next: allNew }, all, allNew), ...asserted]
  }

  /** A union among the parts is a union of wholes: `A & (B | C)` → `A & B | A & C`. */
  #distributed(at: At): readonly Change[] | undefined {
    const [old, next] = [this.#asUnion(at.old), this.#asUnion(at.next)]
    return old && next && this.#unions({ ...at, old, next }, old.members, next.members)
  }

  #asUnion(shape: Shape): UnionShape | undefined {
    if (shape.kind === 'union') return shape
    const parts = partsOf(shape).map((part) => this.#opened(part))
    const [union, ...more] = parts.filter((part) => part.kind === 'union')
    if (!union || more.length > 0 || shape.assertions.length > 0) return undefined
    const rest = parts.filter((part) => part !== union)
    return {
      ...union,
      members: union.members.map((member): Shape => {
        const [origin, members] = [member.origin, [...rest, member]]
        const one = this.#asOne(members)
        return one ? { ...one, origin } : { kind: 'intersection', origin, assertions: [], members }
      }),
    }
  }

  /** The object that several open objects make together. */
  #asOne(parts: readonly Shape[]): ObjectShape | undefined {
    const objects = parts.flatMap((part): readonly Shape[] => {
      const opened = this.#opened(part)
      return opened.kind === 'intersection' ? opened.members.map((member) => this.#opened(member)) : [opened]
    })
    const [first, ...others] = objects
    if (first?.kind !== 'object') return undefined
    if (others.length === 0) return first
    const properties = new Map<string, Property>()
    for (const object of objects) {
      if (object.kind !== 'object' || object.patterns.length > 0 || !saysNothing(object.additional))
        return undefined
      for (const property of object.properties) {
        const earlier = properties.get(property.name)
        const shape: Shape | undefined = earlier && {
          kind: 'intersection',
          origin: property.shape.origin,
          assertions: [],
          members: [earlier.shape, property.shape],
        }
        properties.set(property.name, shape ? { name: property.name, shape } : property)
      }
    }
    const all = objects.filter((object) => object.kind === 'object')
    return {
      ...first,
      properties: [...properties.values()],
      required: [...new Set(all.flatMap(({ required }) => required))],
      assertions: all.flatMap(({ assertions }) => assertions),
    }
  }

  #objects(at: At, old: ObjectShape, next: ObjectShape): readonly Change[] {
    const { path } = at
    const before = new Map(old.properties.map((property) => [property.name, property]))
    const after = new Map(next.properties.map((property) => [property.name, property]))
    const removed = old.properties.filter(({ name }) => !after.has(name))
    const added = next.properties.filter(({ name }) => !before.has(name))
    const renames = renamed(removed, added, old, next)
    const gone = new Set(renames.map(([from]) => from.name))
    const come = new Set(renames.map(([, to]) => to.name))
    const requires = (object: ObjectShape, name: string): boolean => object.required.includes(name)
    const required = [...new Set([...old.required, ...next.required])].filter(
      (name) => !gone.has(name) && !come.has(name),
    )
    const made = (
      id: ChangeId,
      hybrid: ObjectShape,
      name: string,
      message: string,
      more: Partial<Change> = {},
    ): Change => ({
      id,
      path: `${path}.${name}`,
      place: more.place ?? placeOf('new', next),
      message,
      pair: { old, next: hybrid },
      whole: at,
      ...more,
    })
    return [
      ...renames.map(([from, to]) =>
        made(
          'property-renamed',
          {
            ...old,
            properties: old.properties.map((one) => (one === from ? to : one)),
            required: old.required.map((name) => (name === from.name ? to.name : name)),
          },
          from.name,
          `"${from.name}" was renamed to "${to.name}".`,
          { place: placeOf('new', to.shape), old: from.name, next: to.name, isGone: true },
        ),
      ),
      ...removed
        .filter(({ name }) => !gone.has(name))
        .map(({ name, shape }) =>
          made(
            'property-removed',
            {
              ...old,
              properties: old.properties.filter((one) => one.name !== name),
              required: old.required.filter((one) => one !== name),
            },
            name,
            `"${name}" was removed. ${deprecationNote(shape)}`,
            { place: placeOf('old', shape), isGone: true },
          ),
        ),
      ...added
        .filter(({ name }) => !come.has(name))
        .map((property) =>
          made(
            'property-added',
            { ...old, properties: [...old.properties, property] },
            property.name,
            `"${property.name}" was added.`,
            { place: placeOf('new', property.shape), isAddition: true },
          ),
        ),
      ...required.flatMap((name): readonly Change[] => {
        if (requires(old, name) === requires(next, name)) return []
        if (requires(old, name)) {
          // What is gone as a whole is told as that.
          if (before.has(name) && !after.has(name)) return []
          return [
            made(
              'required-removed',
              { ...old, required: old.required.filter((one) => one !== name) },
              name,
              `"${name}" is no longer required.`,
            ),
          ]
        }
        return [
          made(
            'required-added',
            { ...withProperty(old, after.get(name)), required: [...old.required, name] },
            name,
            `"${name}" is now required.`,
          ),
        ]
      }),
      ...this.#freeKeys(at, old, next),
      ...old.properties.flatMap(({ name, shape }) => {
        const other = after.get(name)
        return other ? this.compare({ path: `${path}.${name}`, old: shape, next: other.shape }) : []
      }),
    ]
  }

  #freeKeys(at: At, old: ObjectShape, next: ObjectShape): readonly Change[] {
    const { path } = at
    const made = (
      id: ChangeId,
      hybrid: ObjectShape,
      message: string,
      more: Partial<Change> = {},
    ): readonly Change[] => [
      { id, path, place: placeOf('new', next), message, pair: { old, next: hybrid }, whole: at, ...more },
    ]
    const patterns = new Map(next.patterns.map(({ pattern, shape }) => [pattern, shape]))
    const own = new Set(old.patterns.map(({ pattern }) => pattern))
    const samePatterns =
      old.patterns.length === next.patterns.length &&
      [...patterns.keys()].every((pattern) => own.has(pattern))
    const changedPatterns = samePatterns
      ? old.patterns.flatMap(({ pattern, shape }) => {
          const other = patterns.get(pattern)
          return other ? this.compare({ path: `${path}[/${pattern}/]`, old: shape, next: other }) : []
        })
      : made('free-keys-changed', { ...old, patterns: next.patterns }, 'The patterns of its keys changed.')
    const [before, after] = [old.additional, next.additional]
    const hybrid = { ...old, additional: after }
    if (before.kind === 'never' && after.kind !== 'never')
      return [
        ...changedPatterns,
        ...made('object-opened', hybrid, 'It now allows undocumented keys.', { isAddition: true }),
      ]
    if (before.kind !== 'never' && after.kind === 'never')
      return [...changedPatterns, ...made('object-closed', hybrid, 'It no longer allows undocumented keys.')]
    if (before.kind === 'never') return changedPatterns
    if (saysNothing(before) !== saysNothing(after))
      return [
        ...changedPatterns,
        ...made('free-keys-changed', hybrid, 'The schema of its undocumented keys changed.'),
      ]
    return [...changedPatterns, ...this.compare({ path: `${path}[key]`, old: before, next: after })]
  }

  #arrays(at: At): readonly Change[] {
    const { path, old, next } = at
    if (old.kind === 'array' && next.kind === 'array')
      return this.compare({ path: `${path}[]`, old: old.items, next: next.items })
    if (
      old.kind === 'tuple' &&
      next.kind === 'tuple' &&
      old.prefix.length === next.prefix.length &&
      old.rest.kind === next.rest.kind &&
      old.minItems === next.minItems
    ) {
      return [
        ...old.prefix.flatMap((item, index) => {
          const other = next.prefix[index]
          return other ? this.compare({ path: `${path}[${index}]`, old: item, next: other }) : []
        }),
        ...(old.rest.kind === 'never'
          ? []
          : this.compare({ path: `${path}[]`, old: old.rest, next: next.rest })),
      ]
    }
    return [changed('items-changed', at, 'Its items changed.')]
  }

  /** Members that are alike, or that the same value tells apart, are compared; the others came or went. */
  #unions(at: At, old: readonly Shape[], next: readonly Shape[]): readonly Change[] {
    const left = [...next]
    const pairs: (readonly [Shape, Shape])[] = []
    const gone: Shape[] = []
    const take = (member: Shape, same: (other: Shape) => boolean): boolean => {
      const index = left.findIndex(same)
      const found = left[index]
      if (!found) return false
      left.splice(index, 1)
      pairs.push([member, found])
      return true
    }
    const unmatched = old.filter(
      (member) => !take(member, (other) => canonicalShape(member) === canonicalShape(other)),
    )
    for (const member of unmatched) {
      const key = this.#keyOf(member)
      const isSame = (other: Shape): boolean => key !== undefined && this.#keyOf(other) === key
      if (!take(member, isSame) && !take(member, (other) => this.#shareTag(member, other))) gone.push(member)
    }
    const base: Shape =
      at.old.kind === 'union'
        ? at.old
        : { kind: 'union', origin: at.old.origin, assertions: [], members: [at.old], exclusive: false }
    if (base.kind !== 'union') return []
    const exclusive = next.length > 1 && at.next.kind === 'union' ? at.next.exclusive : base.exclusive
    return [
      ...gone.map((member) =>
        changedTo(
          'alternative-removed',
          at,
          { ...base, members: base.members.filter((one) => one !== member) },
          `It can no longer be ${this.#told(member)}.`,
          { place: placeOf('old', member) },
        ),
      ),
      ...left.map((member) =>
        changedTo(
          'alternative-added',
          at,
          { ...base, members: [...base.members, member], exclusive },
          `It can now also be ${this.#told(member)}.`,
          { place: placeOf('new', member) },
        ),
      ),
      ...pairs.flatMap(([one, other], index) =>
        this.compare({
          path: `${at.path}${this.#labelOf(one, index, pairs)}`,
          old: one,
          next: other,
        }),
      ),
      ...assertionChanges(at),
    ]
  }

  /** Whether both are told from the others by one property, and some value of it is of both. */
  #shareTag(member: Shape, other: Shape): boolean {
    const [one, two] = [this.#tagsOf(member), this.#tagsOf(other)]
    return [...one].some(([name, values]) => values.some((value) => two.get(name)?.includes(value)))
  }

  /** The few values of each property that is certain to be there, as texts. */
  #tagsOf(member: Shape): ReadonlyMap<string, readonly string[]> {
    const shape = this.#asOne(partsOf(this.#opened(member)))
    return new Map(
      (shape?.properties ?? []).flatMap(({ name, shape: value }) => {
        const values = shape?.required.includes(name) ? closedList(this.#opened(value)) : undefined
        return values ? [[name, values.map(canonical)] as const] : []
      }),
    )
  }

  /** What a member is known by from one version to the next. */
  #keyOf(member: Shape): string | undefined {
    const shape = this.#opened(member)
    if (member.kind === 'reference') {
      const name = this.#both.old.nameOf(member.target) ?? this.#both.next.nameOf(member.target)
      if (name !== undefined) return `name ${name}`
    }
    const tags = this.#tagsOf(member)
    if (shape.kind === 'object' || tags.size > 0)
      return `object ${[...tags].map(([name, values]) => `${name}=${[...values].sort().join()}`).join()}`
    if (shape.kind === 'union' || shape.kind === 'intersection') return undefined
    return shape.kind === 'literal' ? `literal ${canonical(shape.value)}` : shape.kind
  }

  /** An alternative in a few words: `an object whose "kind" is "x"`. */
  #told(member: Shape): string {
    const [tag] = this.#tagsOf(member)
    return tag ? `an object whose "${tag[0]}" is ${tag[1].join(' or ')}` : nameOf(member)
  }

  /** `|Error`: which of several alternatives is meant. An object among others that are none needs no label. */
  #labelOf(member: Shape, index: number, pairs: readonly (readonly [Shape, Shape])[]): string {
    const shape = this.#opened(member)
    const others = pairs.map(([one]) => one).filter((one) => one !== member)
    if (others.length === 0) return ''
    if (shape.kind !== 'object') return `|${nameOf(shape)}`
    if (!others.some((one) => ['object', 'intersection', 'union'].includes(this.#opened(one).kind))) return ''
    const tags = others.map((one) => this.#tagsOf(one))
    const tag = [...this.#tagsOf(member)].find(([name, values]) =>
      tags.every((other) => !other.get(name)?.some((value) => values.includes(value))),
    )
    return `|${tag ? tag[1].map((value) => value.replaceAll('"', '')).join() : index}`
  }
}

const isObjectLike = (shape: Shape): shape is Extract<Shape, { kind: 'object' | 'record' }> =>
  shape.kind === 'object' || shape.kind === 'record'

const isSimple = ({ kind }: Shape): boolean =>
  ['any', 'never', 'null', 'boolean', 'number', 'integer', 'string'].includes(kind)

const partsOf = (shape: Shape): readonly Shape[] => (shape.kind === 'intersection' ? shape.members : [shape])

const membersOf = (shape: Shape): readonly Shape[] => (shape.kind === 'union' ? shape.members : [shape])

const placeOf = (side: Place['side'], { origin }: Shape): Place => ({ side, origin })

const changed = (id: ChangeId, at: At, message: string, more: Partial<Change> = {}): Change =>
  changedTo(id, at, at.next, message, more)

const changedTo = (
  id: ChangeId,
  at: At,
  hybrid: Shape,
  message: string,
  more: Partial<Change> = {},
): Change => ({
  id,
  path: at.path,
  place: placeOf('new', at.next),
  message,
  pair: { old: at.old, next: hybrid },
  whole: at,
  ...more,
})

const withProperty = (object: ObjectShape, property: Property | undefined): ObjectShape =>
  property && !object.properties.some(({ name }) => name === property.name)
    ? { ...object, properties: [...object.properties, property] }
    : object

const deprecationNote = ({ deprecated }: Shape): string =>
  deprecated
    ? 'It was deprecated.'
    : 'It was not deprecated before: set "deprecated" to true for one version first.'

/** Pairs of a removed and an added property with one shape that no other has. */
function renamed(
  removed: readonly Property[],
  added: readonly Property[],
  old: ObjectShape,
  next: ObjectShape,
): readonly (readonly [Property, Property])[] {
  const texts = (list: readonly Property[]): ReadonlyMap<string, readonly Property[]> => {
    const groups = new Map<string, Property[]>()
    for (const property of list) {
      const text = canonicalShape(property.shape)
      groups.set(text, [...(groups.get(text) ?? []), property])
    }
    return groups
  }
  const candidates = texts(added)
  return [...texts(removed)].flatMap(([text, from]) => {
    const to = candidates.get(text) ?? []
    const [one, other] = [from[0], to[0]]
    if (from.length !== 1 || to.length !== 1 || !one || !other) return []
    return old.required.includes(one.name) === next.required.includes(other.name)
      ? [[one, other] as const]
      : []
  })
}

/** The values of a list that is closed; undefined where it is none. */
export function closedList(shape: Shape): readonly Json[] | undefined {
  if (shape.kind === 'literal') return [shape.value]
  if (shape.kind !== 'union' || shape.assertions.length > 0) return undefined
  const values = shape.members.map((member) =>
    member.kind === 'literal' && member.assertions.length === 0 ? member.value : undefined,
  )
  return values.every((value) => value !== undefined) ? values : undefined
}

/** Undefined where one of the two is no list of values. */
function listChanges(at: At): readonly Change[] | undefined {
  const { old, next } = at
  const [before, after] = [listOf(old), listOf(next)]
  if (!before || !after) return isOpening(at)
  if (
    before.values.length === 1 &&
    after.values.length === 1 &&
    canonical(before.values[0] ?? null) !== canonical(after.values[0] ?? null) &&
    !before.isOpen &&
    !after.isOpen
  ) {
    return [
      changed(
        'type-changed',
        at,
        `The value changed from ${JSON.stringify(before.values[0])} to ${JSON.stringify(after.values[0])}.`,
      ),
    ]
  }
  const has = (values: readonly Json[], value: Json): boolean =>
    values.some((one) => canonical(one) === canonical(value))
  const added = after.values.filter((value) => !has(before.values, value))
  const removed = before.values.filter((value) => !has(after.values, value))
  const closed = (values: readonly Json[]): Shape => ({
    kind: 'union',
    origin: old.origin,
    assertions: [],
    exclusive: false,
    members: values.map((value) => ({ kind: 'literal', value, origin: old.origin, assertions: [] })),
  })
  const grown = (values: readonly Json[]): Shape => (before.isOpen ? old : closed(values))
  return [
    ...removed.map((value) =>
      changedTo(
        'enum-value-removed',
        at,
        grown(before.values.filter((one) => one !== value)),
        `The value ${JSON.stringify(value)} was removed.`,
        { old: JSON.stringify(value), isGone: !before.isOpen },
      ),
    ),
    ...added.map((value) =>
      changedTo(
        'enum-value-added',
        at,
        grown([...before.values, value]),
        `The value ${JSON.stringify(value)} was added.`,
        { next: JSON.stringify(value), isGrowth: true, isAddition: true },
      ),
    ),
    ...(!before.isOpen && after.isOpen
      ? [
          changed('enum-opened', at, 'The list now allows other values.', {
            isGrowth: true,
            isAddition: true,
          }),
        ]
      : []),
    ...(before.isOpen && !after.isOpen
      ? [changed('enum-closed', at, 'The list no longer allows other values.')]
      : []),
  ]
}

/** A list against its base type alone: `'A' | 'B'` -> `string`. */
function isOpening(at: At): readonly Change[] | undefined {
  const [before, after] = [listOf(at.old), listOf(at.next)]
  const isBase = (shape: Shape, values: readonly Json[]): boolean =>
    shape.assertions.length === 0 &&
    values.every((value) => typeof value === (shape.kind === 'integer' ? 'number' : shape.kind))
  if (before && isBase(at.next, before.values)) {
    const message = 'The list of values was removed: any value of its type is allowed.'
    return before.isOpen
      ? [changed('enum-opened', at, message)]
      : [changed('enum-opened', at, message, { isGrowth: true, isAddition: true })]
  }
  if (after && isBase(at.old, after.values))
    return [
      changed(
        after.isOpen ? 'enum-opened' : 'enum-closed',
        at,
        after.isOpen ? 'Some of its values have names now.' : 'Only listed values are now allowed.',
      ),
    ]
  return undefined
}

function listOf(shape: Shape): { readonly values: readonly Json[]; readonly isOpen: boolean } | undefined {
  if (shape.kind === 'openList') return { values: shape.values, isOpen: true }
  const values = closedList(shape)
  return values && { values, isOpen: false }
}

function assertionChanges(at: At): readonly Change[] {
  const { old, next } = at
  const texts = (shape: Shape): ReadonlyMap<string, Assertion> =>
    new Map(shape.assertions.map((assertion) => [textOfAssertion(assertion), assertion]))
  const [before, after] = [texts(old), texts(next)]
  const gone = [...before].filter(([text]) => !after.has(text)).map(([, assertion]) => assertion)
  const come = [...after].filter(([text]) => !before.has(text)).map(([, assertion]) => assertion)
  const kept = old.assertions.filter((assertion) => !gone.includes(assertion))
  const hybrid = (assertions: readonly Assertion[]): Shape => ({ ...old, assertions })
  const changes: Change[] = []
  for (const assertion of come) {
    const index = gone.findIndex(({ keyword }) => keyword === assertion.keyword)
    const [earlier] = index < 0 ? [] : gone.splice(index, 1)
    const id = earlier ? 'constraint-changed' : 'constraint-added'
    const place: Place = { side: 'new', origin: assertion.origin }
    const rest = earlier ? old.assertions.filter((one) => one !== earlier) : old.assertions
    const message = earlier ? `"${assertion.keyword}" changed.` : `"${assertion.keyword}" was added.`
    changes.push(
      changedTo(id, at, hybrid([...rest, assertion]), message, {
        place,
        ...shown('old', earlier),
        ...shown('next', assertion),
      }),
    )
  }
  for (const assertion of gone) {
    const rest = [...kept, ...gone.filter((one) => one !== assertion)]
    changes.push(
      changedTo('constraint-removed', at, hybrid(rest), `"${assertion.keyword}" was removed.`, {
        place: { side: 'old', origin: assertion.origin },
        ...shown('old', assertion),
      }),
    )
  }
  return changes
}

const shown = (key: 'old' | 'next', assertion: Assertion | undefined): Partial<Change> =>
  assertion && 'value' in assertion && !(assertion.value instanceof Map)
    ? { [key]: String(assertion.value) }
    : {}

function annotationChanges(at: At): readonly Change[] {
  const { old, next, path } = at
  const made = (id: ChangeId, message: string): Change => ({ id, path, place: placeOf('new', next), message })
  const changes: Change[] = []
  if (old.personal && !next.personal)
    changes.push(
      made('personal-removed', 'It is no longer marked as personal data: "scrub" will not mask it.'),
    )
  if (!old.personal && next.personal)
    changes.push(made('personal-added', 'It is now marked as personal data.'))
  if (!old.deprecated && next.deprecated) changes.push(made('deprecated', 'It is now deprecated.'))
  if (old.deprecated && !next.deprecated) changes.push(made('undeprecated', 'It is no longer deprecated.'))
  if (old.source !== next.source && old.source !== undefined && next.source !== undefined)
    changes.push({
      ...made('source-changed', `Its source changed from "${old.source}" to "${next.source}".`),
      old: old.source,
      next: next.source,
    })
  return changes
}

/** A shape in a few words. */
function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return JSON.stringify(shape.value)
    case 'openList':
      return `a ${shape.base} with known values`
    case 'reference':
      return `"${shape.target.replace(/^(old|new):/, '')}"`
    case 'record':
      return 'an object with free keys'
    case 'any':
      return 'any value'
    case 'never':
      return 'no value'
    case 'array':
    case 'object':
    case 'integer':
      return `an ${shape.kind}`
    case 'intersection':
      return 'several shapes at once'
    case 'null':
      return 'null'
    default:
      return `a ${shape.kind}`
  }
}
