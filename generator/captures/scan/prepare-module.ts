import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import { routesOf } from '../../catalogue/routes.js'
import { parameterIn, segmentsOf } from '../../catalogue/topic-name.js'
import type { ScannerModule } from './module.js'
import { Nodes, notSure, type Place, type Places } from './nodes.js'
import { type Entry, isPlain, Tables } from './tables.js'

/** Where the tables of a module end, and where in them it begins. */
export type Prepared = { readonly end: number; readonly start: Parameters<ScannerModule['prepare']> }

/**
 * Tells a module what to scan for: the topics of a catalogue, and what each of them lists. Undefined where messages cannot be
 * told by their bytes.
 */
export function prepare(module: ScannerModule, catalogue: Catalogue, strict: boolean): Prepared | undefined {
  const routes = routesOf(catalogue)
  const tables = new Tables(module)
  const nodes = new Nodes(tables, lookupIn(catalogue), strict)
  const types = new Map(catalogue.messageTypes.map((type) => [type.name, type]))
  const named = new Map(catalogue.named.map(({ id, shape }) => [id, shape]))
  const places = placesFor(routes.payload, routes.topic)

  // The strict profile reports parameters that look otherwise.
  const asksOfParameters = new Set(
    catalogue.topics
      .filter((one) =>
        one.parameters.some(({ pattern, values }) => pattern !== undefined || values.length > 0),
      )
      .map(({ name }) => name),
  )

  const topics = Object.entries(routes.topics).flatMap(([topic, names]): readonly Entry[] => {
    const tag = routes.tags?.[topic] ?? routes.tag
    const found = places(tag)
    const key = tag && keyAt(tag, tables)
    // A text with escapes is never looked for. Any other must be here, lest a template takes it.
    if (!isPlain(topic)) return []
    if (found === undefined || (tag && !key) || (strict && asksOfParameters.has(topic)))
      return [{ text: topic, node: notSure }]
    const spellings = new Map<string, number>()
    let only = 0
    for (const name of names) {
      const type = types.get(name)
      const shape = type && named.get(type.id)
      if (type === undefined || shape === undefined) continue
      only = nodes.message(shape, found)
      for (const text of type.tags) spellings.set(text, only)
    }
    const node = tables.allocate(16)
    if (key === undefined) tables.word(node + 12, only)
    else {
      const listed = [...spellings].flatMap(([text, one]) => (isPlain(text) ? [{ text, node: one }] : []))
      const table = tables.table(listed)
      tables.word(node, key.address)
      tables.word(node + 4, key.length)
      tables.word(node + 8, table)
    }
    return [{ text: topic, node }]
  })

  const templates = templatesIn(catalogue, topics, tables)
  const key = keyAt(routes.topic, tables)
  if (key === undefined || topics.length === 0 || templates === undefined) return undefined
  const start: Prepared['start'] = [
    tables.table(topics),
    templates.address,
    templates.count,
    key.address,
    key.length,
  ]
  module.prepare(...start)
  return { end: tables.end, start }
}

/** Each of them is tried for a topic that is no text of its own. */
const maxTemplates = 32

/**
 * The topics that are templates or end in a wildcard, in a list. A channel that two of them take is not sure, so it is of no
 * interest which comes first. Undefined where they are many, or one of them cannot be told by its bytes.
 */
function templatesIn(
  { topics }: Catalogue,
  entries: readonly Entry[],
  tables: Tables,
): { readonly address: number; readonly count: number } | undefined {
  const templates = topics.filter(({ parameters }) => parameters.length > 0)
  if (templates.length > maxTemplates) return undefined
  const address = tables.allocate(8 * templates.length)
  for (const [index, { name }] of templates.entries()) {
    const automaton = tables.automaton(patternOf(name))
    const place = entries.find(({ text }) => text === name)?.node
    if (automaton === undefined || place === undefined) return undefined
    tables.word(address + 8 * index, automaton)
    tables.word(address + 8 * index + 4, place)
  }
  return { address, count: templates.length }
}

/** `/rooms/{roomId}` as a pattern. No segment of a channel is empty, and what begins as `/meta` does may be no topic. */
function patternOf(name: string): string {
  const segments = segmentsOf(name).map((segment, index) => {
    const any = index === 0 ? '[^/m][^/]*' : '[^/]+'
    if (segment === '**') return `${any}(?:/[^/]+)*`
    if (segment === '*' || parameterIn(segment) !== undefined) return any
    return segment.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  })
  return `^/${segments.join('/')}$`
}

/** The module looks so far ahead, into the zeros after the last text. */
const longestKey = 256

/** The last key of a path, as it stands in JSON. */
function keyAt(
  path: readonly string[],
  tables: Tables,
): { readonly address: number; readonly length: number } | undefined {
  const key = path.at(-1)
  if (key === undefined || key === '' || !isPlain(key)) return undefined
  const bytes = new TextEncoder().encode(`"${key}"`)
  if (bytes.length > longestKey) return undefined
  return { address: tables.text(bytes), length: bytes.length }
}

/** Where in a message its topic is, its payload, and its tag; made once for each path of a tag. Undefined where they collide. */
function placesFor(
  payload: readonly string[],
  topic: readonly string[],
): (tag: readonly string[] | undefined) => Places | undefined {
  const made = new Map<string, Places | undefined>()
  return (tag) => {
    const key = JSON.stringify(tag ?? null)
    if (!made.has(key)) {
      const root: Places = new Map()
      const areApart =
        put(root, topic, 'topic') && put(root, payload, undefined) && (!tag || put(root, tag, 'tag'))
      made.set(key, areApart ? root : undefined)
    }
    return made.get(key)
  }
}

/** Puts what is at a path into places; nothing: an object. False: something else is there. */
function put(root: Places, path: readonly string[], place: Place | undefined): boolean {
  let at = root
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1
    const next = at.get(key) ?? (isLast && place !== undefined ? place : new Map<string, Place>())
    if (typeof next === 'string') {
      if (at.has(key) || !isLast) return false
      at.set(key, next)
      return true
    }
    if (isLast && place !== undefined) return false
    at.set(key, next)
    at = next
  }
  return place === undefined
}
