import type { Catalogue, MessageType, NamedShape } from '../catalogue/catalogue-model.js'
import { lookupIn } from '../catalogue/named-shapes.js'
import { namedOutlines, type Outline, placesIn } from '../catalogue/outline.js'
import type { Origin } from '../problems/problem.js'
import { idOf } from '../schema/resolve.js'
import { requirementOf, requirementOfEither } from '../shape/properties.js'
import type { ShapeLookup } from '../shape/shape-lookup.js'
import { constraintsOn } from './constraints.js'
import type { Docs, Row, Said, TopicEntry, TypeEntry, Values, WildcardEntry } from './model.js'
import { addressOf, dottedPath } from './property-address.js'
import { type Evidence, evidenceIn } from './titled-evidence.js'
import { type Names, typeParts } from './type-parts.js'

/** All that there is to look at in a catalogue. */
export function docsOf(catalogue: Catalogue): Docs {
  const { manifest, messageTypes, named } = catalogue
  const lookup = lookupIn(catalogue)
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const maker = { lookup, names, evidence: evidenceIn(catalogue) }
  const outlines = namedOutlines(catalogue, lookup)
  const types = new Map(messageTypes.map((type) => [type.id, type]))
  const bare = named.map((shape) => {
    const outline = outlines.get(shape.id)
    if (outline === undefined) throw new Error(`No outline of "${shape.id}".`)
    return { outline, entry: entryOf(shape, types.get(shape.id), outline, maker) }
  })
  const entries = withUses(bare, names)
  return {
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    topics: catalogue.topics.map((topic) => topicEntry(topic, catalogue)),
    wildcards: catalogue.wildcards.map((wildcard) => wildcardEntry(wildcard, catalogue)),
    messageTypes: entries.filter(({ kind }) => kind === 'message type'),
    resources: entries.filter(({ kind }) => kind === 'resource'),
  }
}

function topicEntry(
  { name, description, messageTypes, parameters }: Catalogue['topics'][number],
  { wildcards }: Catalogue,
): TopicEntry {
  return {
    kind: 'topic',
    name,
    ...(description === undefined ? {} : { description }),
    parameters,
    messageTypes,
    wildcards: wildcards.filter(({ topics }) => topics.includes(name)).map(({ pattern }) => pattern),
  }
}

function wildcardEntry(
  { pattern, topics }: Catalogue['wildcards'][number],
  catalogue: Catalogue,
): WildcardEntry {
  const covered = new Set(topics)
  const arriving = catalogue.topics.filter(({ name }) => covered.has(name))
  const messageTypes = [...new Set(arriving.flatMap((topic) => topic.messageTypes))].sort()
  return { kind: 'wildcard', name: pattern, topics, messageTypes }
}

type Maker = { readonly lookup: ShapeLookup; readonly names: Names; readonly evidence: Evidence }

function entryOf(
  { name, shape, origin }: NamedShape,
  type: MessageType | undefined,
  outline: Outline,
  maker: Maker,
): TypeEntry {
  return {
    kind: type === undefined ? 'resource' : 'message type',
    name,
    origin,
    tags: type?.tags ?? [],
    topics: type?.topics ?? [],
    usedIn: [],
    ...saidOf(outline, maker),
    // What a schema says of itself, it says in a type of its own: `object`, and never its name.
    type: typeParts([shape], maker.names),
    rows: [...rowsIn(outline, name, 0, maker)],
    examples: type?.examples ?? [],
  }
}

function* rowsIn(place: Outline, type: string, depth: number, maker: Maker): Generator<Row> {
  if (place.repeats !== undefined) return
  for (const [name, inner] of place.inside.properties) {
    const repeats = repeatedBy(inner)
    yield {
      address: addressOf(type, inner.path),
      name,
      path: dottedPath(inner.path),
      depth,
      required: requiredIn(place, name, maker),
      origins: originsOf(inner),
      ...(repeats === undefined ? {} : { repeats: addressOf(type, repeats.path) }),
      ...saidOf(inner, maker),
    }
    yield* rowsIn(inner, type, depth + 1, maker)
  }
  // Items and free keys have no rows of their own: the row that holds them tells what they are.
  for (const each of [place.inside.items, place.inside.keys])
    if (each !== undefined) yield* rowsIn(each, type, depth, maker)
}

/** Items and free keys may each be described by another shape. */
function requiredIn({ kind, candidates }: Outline, name: string, { lookup }: Maker): Row['required'] {
  const isOneOf = kind === 'items' || kind === 'keys'
  return (isOneOf ? requirementOfEither : requirementOf)(candidates, name, lookup)
}

/** What a place above, a place or each item in it repeats. */
function repeatedBy(place: Outline): Outline | undefined {
  const { repeats, inside } = place
  const each = [inside.items, inside.keys].find((one) => one?.repeats !== undefined)?.repeats
  return repeats ?? (each === place ? undefined : each)
}

const originsOf = ({ candidates }: Outline): readonly Origin[] => [
  ...new Map(candidates.map(({ origin }) => [idOf(origin), origin])).values(),
]

function saidOf(place: Outline, { lookup, names, evidence }: Maker): Said {
  const { candidates, personal, deprecated } = place
  const description = descriptionOf(place)
  const values = valuesOf(place, evidence)
  const source = candidates.find((shape) => shape.source !== undefined)?.source
  return {
    type: typeParts(candidates, names, values?.isOfEach === false),
    ...(description === undefined ? {} : { description }),
    ...(values === undefined ? {} : { values }),
    constraints: constraintsOn(candidates, lookup),
    ...(source === undefined ? {} : { source }),
    evidence: evidence.ofProperty(originsOf(place)),
    personal,
    deprecated,
  }
}

/** What variants say of a property may differ. */
function descriptionOf({ candidates, description }: Outline): string | undefined {
  const own = candidates.map((shape) => shape.description).filter((text) => text !== undefined)
  return own.length === 0 ? description : [...new Set(own)].join(' ')
}

function valuesOf(place: Outline, evidence: Evidence, isOfEach = false): Values | undefined {
  const { list, shapes, inside, repeats } = place
  if (list === undefined) {
    const [each] = repeats === undefined ? [inside.items, inside.keys].filter((one) => one !== undefined) : []
    return each === undefined ? undefined : valuesOf(each, evidence, true)
  }
  const groundsOf = evidence.ofValues(shapes)
  const values = list.values.map((value) => ({ value, ...groundsOf(value) }))
  return { isOpen: list.isOpen, isOfEach, values }
}

type Bare = { readonly outline: Outline; readonly entry: TypeEntry }

/** Says of each row where it is declared, and of each resource what holds it. */
function withUses(all: readonly Bare[], names: Names): readonly TypeEntry[] {
  const declared = new Map<string, string>()
  for (const { entry } of all)
    for (const { origins, address } of entry.rows)
      for (const origin of origins)
        if (isBelow(idOf(origin), idOf(entry.origin), names)) declared.set(idOf(origin), address)
  const uses = usesIn(all, names)
  const carriers = carriersIn(
    all.map(({ entry }) => entry),
    uses,
  )
  return all.map(({ entry }) => ({
    ...entry,
    topics: entry.kind === 'message type' ? entry.topics : (carriers.get(entry.name) ?? []),
    usedIn: entry.kind === 'message type' ? [] : (uses.get(entry.name) ?? []),
    rows: entry.rows.map((row) => {
      const places = row.origins.map((origin) => declared.get(idOf(origin)))
      const [declaredAt] = places
      return declaredAt === undefined || places.includes(row.address) ? row : { ...row, declaredAt }
    }),
  }))
}

/** Whether a schema stands in a named one, and not in another named one inside of that. */
function isBelow(id: string, owner: string, names: Names): boolean {
  const start = owner.endsWith('#') ? owner : `${owner}/`
  if (!id.startsWith(start)) return false
  for (let end = id.lastIndexOf('/'); end > owner.length; end = id.lastIndexOf('/', end - 1))
    if (names.has(id.slice(0, end))) return false
  return true
}

/** The addresses of the places that hold each named shape, each told where it is declared. */
function usesIn(all: readonly Bare[], names: Names): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>()
  for (const { outline, entry } of all) {
    const owner = idOf(entry.origin)
    for (const place of [outline, ...placesIn(outline)]) {
      const { shape, inside, kind, origin, path } = place
      // Of an array and its items, the items alone are told.
      if (shape === undefined || inside.items?.shape === shape) continue
      if (kind !== 'root' && !isBelow(idOf(origin), owner, names)) continue
      uses.set(shape, [...(uses.get(shape) ?? []), addressOf(entry.name, path)])
    }
  }
  return uses
}

/** The topics that bring each resource along. */
function carriersIn(
  entries: readonly TypeEntry[],
  uses: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const holders = new Map(
    [...uses].map(([name, addresses]) => [name, new Set(addresses.map(typeIn))] as const),
  )
  const topicsOf = (name: string, seen: Set<string>): readonly string[] => {
    if (seen.has(name)) return []
    seen.add(name)
    return [
      ...(byName.get(name)?.topics ?? []),
      ...[...(holders.get(name) ?? [])].flatMap((one) => topicsOf(one, seen)),
    ]
  }
  return new Map(entries.map(({ name }) => [name, [...new Set(topicsOf(name, new Set()))].sort()]))
}

/** An address begins with the name of its type, which is a plain word. */
const typeIn = (address: string): string => /^[\w$]+/.exec(address)?.[0] ?? ''
