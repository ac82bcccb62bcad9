import { openTag } from '../shape/open-tag-union.js'
import { propertyOf } from '../shape/properties.js'
import { haveOneType, typeText } from '../shape/same-type.js'
import type { Common, ObjectShape, Property, ReferenceShape, Shape, UnionShape } from '../shape/shape.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import type { Catalogue, NamedShape } from './catalogue-model.js'
import { languageTypes, pascalCase } from './declaration-names.js'
import { isIdentifier } from './identifier.js'
import { lookupIn } from './named-shapes.js'
import { packageFunctions, packageTypeNames } from './package-names.js'
import { tagsOf } from './routes.js'
import { listIn, pluralOf, singularOf, type ValueList, valueName } from './value-list.js'

/** A type with a name of its own that stands in the file of a named shape: a payload, an alternative, a list of values. */
export type Part = {
  /** What references to it point at; no schema has such an id. */
  readonly id: string
  readonly name: string
  readonly shape: Shape
}

/** A named shape whose parts are references. */
export type Composed = {
  readonly shape: Shape
  readonly parts: readonly Part[]
  /** What the payload of a message type is called; undefined where it is no property that could be taken out. */
  readonly payload?: string
}

/** The parts of every named shape, by its id, and all lists of values. */
export type Parts = { readonly composed: ReadonlyMap<string, Composed>; readonly lists: readonly ValueList[] }

/** Names longer than this help nobody. */
const maxLength = 120

const made = new WeakMap<Catalogue, Parts>()

/** Gives names to what people need and no schema names. A name that is taken gets a number. One set, whoever asks. */
export function partsOf(catalogue: Catalogue): Parts {
  const known = made.get(catalogue) ?? makeParts(catalogue)
  made.set(catalogue, known)
  return known
}

function makeParts(catalogue: Catalogue): Parts {
  const lists: ValueList[] = []
  const shared = {
    taken: namesOf(catalogue),
    lists,
    lookup: lookupIn(catalogue),
    tags: tagsOf(catalogue),
    payloadPath: catalogue.manifest.payload,
    named: new Map(catalogue.named.map((one) => [one.name, one])),
  }
  const types = new Set(catalogue.messageTypes.map(({ id }) => id))
  // Payloads come first: their names are those that people look for.
  const payloads = new Map(
    catalogue.messageTypes.map(({ id, name }) => [
      id,
      claim(shared.taken, (number) => `${name}Data${number}`),
    ]),
  )
  const composed = catalogue.named.map((named) => {
    const composing = new Composing(named, shared, payloads.get(named.id))
    return [named.id, composing.compose(types.has(named.id))] as const
  })
  return { composed: new Map(composed), lists }
}

function namesOf({ named, topics, wildcards, messageTypes }: Catalogue): Set<string> {
  const names = [
    ...packageTypeNames,
    ...packageFunctions,
    ...languageTypes,
    ...named.map(({ name }) => name),
    ...topics.map(({ events }) => events),
    ...wildcards.map(({ events }) => events),
    ...messageTypes.flatMap(({ name }) => [`is${name}`, `validate${name}`, `${name}Schema`]),
  ]
  return new Set(names.map((name) => name.toLowerCase()))
}

/** The first of some names that is free, which then is taken: `CallState`, `CallState2`. */
function claim(taken: Set<string>, ...naming: readonly ((number: string) => string)[]): string {
  for (let number = 1; ; number += 1) {
    const names = naming.map((name) => name(number === 1 ? '' : String(number)))
    if (names.some((name) => taken.has(name.toLowerCase()))) continue
    for (const name of names) taken.add(name.toLowerCase())
    return names[0] ?? ''
  }
}

/** What is the same for all named shapes. */
type Shared = {
  readonly taken: Set<string>
  readonly lists: ValueList[]
  readonly lookup: ShapeLookup
  readonly tags: readonly (readonly string[])[]
  readonly payloadPath: readonly string[]
  /** The named shapes by their names. */
  readonly named: ReadonlyMap<string, NamedShape>
}

/** Where a shape stands: what its parts are called, and its keys from the message's root, as far as it stands in one. */
type Place = { readonly prefix: string; readonly path: readonly string[] | undefined }

class Composing {
  private readonly parts: Part[] = []
  /** Parts that stand in several alternatives are one. */
  private readonly known = new Map<string, Part>()
  private readonly named: NamedShape
  private readonly shared: Shared
  /** What the payload is called; undefined where the shape is that of no message type. */
  private readonly payloadName: string | undefined
  private hasPayload = false

  constructor(named: NamedShape, shared: Shared, payloadName: string | undefined) {
    this.named = named
    this.shared = shared
    this.payloadName = payloadName
  }

  compose(isMessage: boolean): Composed {
    const { name } = this.named
    const shape = this.narrowable(this.named.shape)
    const place: Place = { prefix: name, path: isMessage ? [] : undefined }
    const list = listIn(shape)
    if (list) this.addList(name, list)
    const whole = list ? shape : (this.alternatives(shape, name, place) ?? this.inside(shape, place))
    const { payloadName: payload } = this
    return {
      shape: whole,
      parts: this.parts,
      ...(this.hasPayload && payload !== undefined ? { payload } : {}),
    }
  }

  /** Objects that no type can tell apart are one. */
  private narrowable(shape: Shape): Shape {
    return (shape.kind === 'union' && openTag(shape, this.shared.lookup)?.merged) || shape
  }

  /** The properties of an object, and of those in an intersection. */
  private inside(given: Shape, place: Place): Shape {
    const shape = this.narrowable(given)
    if (shape.kind === 'object') return { ...shape, properties: this.properties(shape, place) }
    if (shape.kind === 'union')
      return this.alternatives(shape, place.prefix, place) ?? this.value(shape, place)
    if (shape.kind !== 'intersection') return this.value(shape, place)
    return { ...shape, members: shape.members.map((member) => this.inside(member, place)) }
  }

  private properties({ properties }: ObjectShape, place: Place): readonly Property[] {
    return properties.map(({ name, shape }) => ({ name, shape: this.property(name, shape, place) }))
  }

  private property(name: string, shape: Shape, { prefix, path }: Place): Shape {
    const { tags, payloadPath } = this.shared
    const at = path && [...path, name]
    if (at && tags.some((tag) => isPath(at, tag))) return shape
    if (at && payloadPath.length > 0 && isPath(at, payloadPath))
      return this.payload(shape, { prefix, path: at })
    return this.value(shape, { prefix: joined(prefix, name), path: at })
  }

  private payload(shape: Shape, place: Place): Shape {
    const name = this.payloadName
    if (name === undefined) return shape
    this.hasPayload = true
    const id = `#${name}`
    // The payload stands before its own parts.
    const index = this.parts.length
    const own = this.alternatives(shape, name, place) ?? this.inside(shape, place)
    this.parts.splice(index, 0, { id, name, shape: own })
    return referenceTo(id, shape)
  }

  /** What a property or an item holds. */
  private value(given: Shape, place: Place): Shape {
    const { prefix } = place
    const shape = this.narrowable(given)
    const list = listIn(shape)
    if (list) return this.listPart(shape, list, prefix)
    const alternatives = this.alternatives(shape, prefix, place)
    if (alternatives) return this.part(prefix, alternatives, shape)
    const item = { prefix: singularOf(prefix), path: undefined }
    switch (shape.kind) {
      case 'object':
      case 'intersection':
        return this.inside(shape, place)
      case 'array':
        return { ...shape, items: this.value(shape.items, item) }
      case 'record':
        return { ...shape, values: this.value(shape.values, item) }
      case 'union':
        return {
          ...shape,
          members: shape.members.map((member) => this.value(member, { prefix, path: undefined })),
        }
      default:
        return shape
    }
  }

  private listPart(shape: Shape, list: ReturnType<typeof listIn> & object, prefix: string): Shape {
    const key = `${prefix} ${typeText(shape)}`
    const known = this.known.get(key)
    if (known) return referenceTo(known.id, shape)
    const same = this.shared.named.get(prefix)
    if (same && haveOneType(same.shape, shape)) return referenceTo(same.id, shape)
    if (!isName(prefix)) return shape
    const name = claim(
      this.shared.taken,
      (number) => `${prefix}${number}`,
      (number) => valueName(pluralOf(`${prefix}${number}`)),
      (number) => `is${prefix}${number}`,
    )
    const part = { id: `#${name}`, name, shape }
    this.known.set(key, part)
    this.parts.push(part)
    this.addList(name, list)
    return referenceTo(part.id, shape)
  }

  private addList(name: string, list: ReturnType<typeof listIn> & object): void {
    this.shared.lists.push({ ...list, name, file: this.named.name })
  }

  private part(prefix: string, shape: Shape, from: Shape): Shape {
    if (!isName(prefix)) return from
    const name = claim(this.shared.taken, (number) => `${prefix}${number}`)
    this.parts.push({ id: `#${name}`, name, shape })
    return referenceTo(`#${name}`, from)
  }

  /**
   * Objects that stand side by side: what all say alike is an interface that each extends, and each has a name.
   *
   *     { id, kind: 'A', a } | { id, kind: 'B', b }  →  Base = { id }, A = Base & { kind: 'A', a }, B = Base & { kind: 'B', b }
   */
  private alternatives(shape: Shape, name: string, place: Place): Shape | undefined {
    const found = this.objectsSideBySide(shape)
    if (!found || !isName(name)) return undefined
    const { bases, objects } = found
    const common = commonTo(objects)
    const list = this.listOfTag(objects, place)
    // What only some alternatives have is no payload of all.
    const isPayload = place.path !== undefined && place.path.length >= this.shared.payloadPath.length
    const within = isPayload ? place : { prefix: place.prefix, path: undefined }
    const rest = objects.map((object) => without(object, common))
    const extended = common.properties.length === 0 ? bases : [this.base(name, common, bases, place)]
    const names = alternativeNames(name, rest)
    const members = rest.map((object, index): Shape => {
      const alternative = names[index] ?? name
      const own = {
        ...object,
        properties: object.properties.map((one) =>
          one.name === list ? one : this.namedProperty(one, within),
        ),
      }
      const part = this.claimed(alternative, together(extended, own))
      return { kind: 'reference', target: part.id, origin: object.origin, assertions: [] }
    })
    return unionOf(members, shape)
  }

  private namedProperty({ name, shape }: Property, place: Place): Property {
    return { name, shape: this.property(name, shape, place) }
  }

  private base(name: string, common: ObjectShape, bases: readonly Shape[], place: Place): Shape {
    const properties = this.properties(common, place)
    const { description: _description, ...plain } = common
    const part = this.claimed(`${name}Base`, together(bases, { ...plain, properties }))
    return { kind: 'reference', target: part.id, origin: common.origin, assertions: [] }
  }

  private claimed(prefix: string, shape: Shape): Part {
    const name = claim(this.shared.taken, (number) => `${prefix}${number}`)
    const part = { id: `#${name}`, name, shape }
    this.parts.push(part)
    return part
  }

  private objectsSideBySide(
    shape: Shape,
  ): { bases: readonly Shape[]; objects: readonly ObjectShape[] } | undefined {
    const parts = shape.kind === 'intersection' ? shape.members : [shape]
    const [union, ...more] = parts.filter((part) => part.kind === 'union')
    const bases = parts.filter((part) => part.kind === 'reference')
    if (!union || more.length > 0 || bases.length + 1 < parts.length || openTag(union, this.shared.lookup))
      return undefined
    const objects = union.members.filter((member) => member.kind === 'object')
    const isKnown = objects.every(({ properties }) => properties.length > 0)
    return isKnown && objects.length > 1 && objects.length === union.members.length
      ? { bases, objects }
      : undefined
  }

  /** What tells the alternatives apart, all values of it in one list. Answers the property that has it. */
  private listOfTag(objects: readonly ObjectShape[], { prefix, path }: Place): string | undefined {
    for (const { name } of objects[0]?.properties ?? []) {
      if (path && this.shared.tags.some((tag) => isPath([...path, name], tag))) continue
      const shapes = objects.flatMap((object) => propertyOf(object, name) ?? [])
      const [first] = shapes
      if (!first || shapes.length < objects.length || shapes.every((one) => haveOneType(first, one))) continue
      const { description: _description, ...plain }: Common = first
      const members = shapes.flatMap((one) => (one.kind === 'union' ? one.members : [one]))
      const whole = unionOf(members, { ...plain, assertions: [] })
      const list = listIn(whole)
      if (!list || list.isOpen) continue
      this.listPart(whole, list, joined(prefix, name))
      return name
    }
    return undefined
  }
}

/** A union with the words of another shape. */
const unionOf = (members: readonly Shape[], words: Common): UnionShape => ({
  ...words,
  kind: 'union',
  members,
  exclusive: false,
})

const isPath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index])

const isName = (name: string): boolean => isIdentifier(name) && name.length <= maxLength

/** `Call` and `state` are `CallState`; `Call` and `callType` are `CallType`. */
function joined(prefix: string, property: string): string {
  const own = pascalCase(property)
  return own.startsWith(prefix) && /^[A-Z\d]/.test(own.slice(prefix.length)) ? own : `${prefix}${own}`
}

/** A reference that keeps the words of what it stands for. */
function referenceTo(target: string, { origin, description, personal, deprecated }: Shape): ReferenceShape {
  return {
    kind: 'reference',
    target,
    origin,
    assertions: [],
    ...(description === undefined ? {} : { description }),
    ...(personal === undefined ? {} : { personal }),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}

function together(bases: readonly Shape[], own: ObjectShape): Shape {
  if (bases.length === 0) return own
  const {
    kind: _kind,
    properties: _properties,
    required: _required,
    requiredAt: _at,
    patterns: _patterns,
    additional: _additional,
    ...words
  } = own
  return { ...words, kind: 'intersection', members: [...bases, own], assertions: [] }
}

/** The properties that all of some objects have alike. */
function commonTo(objects: readonly ObjectShape[]): ObjectShape {
  const [first, ...others] = objects
  if (!first) throw new Error('a union without members')
  const isCommon = ({ name, shape }: Property): boolean =>
    others.every(
      (other) =>
        other.required.includes(name) === first.required.includes(name) &&
        other.properties.some((one) => one.name === name && haveOneType(one.shape, shape)),
    )
  const properties = first.properties.filter(isCommon)
  const names = new Set(properties.map(({ name }) => name))
  return { ...first, properties, required: first.required.filter((name) => names.has(name)), assertions: [] }
}

function without(object: ObjectShape, { properties }: ObjectShape): ObjectShape {
  const names = new Set(properties.map(({ name }) => name))
  return {
    ...object,
    properties: object.properties.filter(({ name }) => !names.has(name)),
    required: object.required.filter((name) => !names.has(name)),
  }
}

/** By the one value of its tag (`…Error`), by what only it requires (`…WithCall`), else by a number. */
function alternativeNames(name: string, objects: readonly ObjectShape[]): readonly string[] {
  const names = objects.map((object, index) => {
    const tag = object.properties.map(({ shape }) => shape).find((shape) => shape.kind === 'literal')
    const value = tag?.kind === 'literal' && typeof tag.value === 'string' ? pascalCase(tag.value) : ''
    if (value !== '' && isName(`${name}${value}`)) return `${name}${value}`
    const others = objects.filter((other) => other !== object)
    const own = object.required.find((key) => !others.some((other) => other.required.includes(key)))
    const word = own === undefined ? '' : pascalCase(own)
    return word !== '' && isName(`${name}With${word}`) ? `${name}With${word}` : `${name}${index + 1}`
  })
  return names.map((one, index) => (names.indexOf(one) === index ? one : `${name}${index + 1}`))
}
