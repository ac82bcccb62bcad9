import { pointerOf } from '../json/pointer.js'
import { isList, isObject, type JsonObject, own, ownString } from '../json/value.js'
import type { Origin, Problem, Result } from '../problems/problem.js'
import { isMessageFile, isTopicFile } from '../schema/folder.js'
import { type Draft, keywordOf } from '../schema/keywords.js'
import type { Source } from '../schema/load.js'
import type { Manifest } from '../schema/manifest.js'
import { idOf, type Located, originOf, type Resolved } from '../schema/resolve.js'
import { lookupIn, type ShapeLookup, type Shapes } from '../shape/lookup.js'
import { propertyOf } from '../shape/properties.js'
import type { Shape } from '../shape/shape.js'
import { fewValues } from '../shape/values.js'
import type { Catalogue, MessageType, NamedShape, Topic, Wildcard } from './catalogue.js'
import { eventsNames, freeName, nameFault, nameOf, shortened, TakenNames, topicFault } from './names.js'

/** Puts names on everything and sorts it: the one place where either is done. */
export function build(
  sources: readonly Source[],
  manifest: Manifest,
  resolved: Resolved,
  shapes: Shapes,
): Result<Catalogue> {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const lookup = lookupIn(shapes)
  const found = messageTypesOf(resolved, manifest, lookup, report)
  const foundTopics = topicsOf(resolved, found, report)
  const foundWildcards = wildcardsOf(foundTopics)
  const events = eventsNames([
    ...foundTopics.map(({ name }) => name),
    ...foundWildcards.map(({ pattern }) => pattern),
  ])
  const topics = foundTopics.map((topic) => ({ ...topic, events: events.get(topic.name) ?? '' }))
  const wildcards = foundWildcards.map((one) => ({ ...one, events: events.get(one.pattern) ?? '' }))
  const messageTypes = found.map((type) => ({
    ...type,
    topics: topics.filter(({ messageTypes: listed }) => listed.includes(type.name)).map(({ name }) => name),
  }))
  const taken = new TakenNames({ topics, wildcards, messageTypes })
  const value: Catalogue = {
    manifest,
    named: namedShapes(resolved, shapes, found, taken, report),
    messageTypes,
    topics,
    wildcards,
    files: sources.map(({ path, text }) => ({ path, text })).sort(by(({ path }) => path)),
  }
  return { value, problems }
}

/** Orders by code units, as no locale does. */
const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

type Report = (problem: Problem) => void

function messageTypesOf(
  resolved: Resolved,
  { tag }: Manifest,
  lookup: ShapeLookup,
  report: Report,
): readonly MessageType[] {
  return [...resolved.files.values()]
    .filter(({ path }) => isMessageFile(path))
    .map(({ path, root }): MessageType => {
      const origin = { file: path, pointer: '' }
      const tags = tagsOf(lookup(idOf(origin)), tag, origin, lookup, report)
      const examples = isObject(root) ? own(root, 'examples') : undefined
      const description = isObject(root) ? ownString(root, 'description') : undefined
      return {
        name: tags[0] ?? nameOf({ schema: root, origin, draft: '2020-12' }),
        tags,
        id: idOf(origin),
        topics: [],
        examples: isList(examples) ? examples : [],
        ...(description === undefined ? {} : { description }),
      }
    })
    .sort(by(({ name }) => name))
}

/** The values of the discriminator, the first of which names the message type. */
function tagsOf(
  shape: Shape,
  tag: readonly string[],
  origin: Origin,
  lookup: ShapeLookup,
  report: Report,
): readonly string[] {
  const place = tag.reduce<readonly Shape[]>(
    (places, key) => places.flatMap((inner) => under(inner, key, lookup)),
    [shape],
  )
  const lists = place.map((inner) => fewValues(inner, lookup) ?? [])
  const values = new Set(lists.flat())
  const isClosed = lists.length > 0 && lists.every((list) => list.length > 0)
  const tags = [...values].filter((value) => typeof value === 'string')
  if (isClosed && tags.length === values.size) return tags
  report({
    severity: 'error',
    rule: 'tag',
    message: `The tag "/${tag.join('/')}" must be a "const" or an "enum" of strings, because it identifies the message type.`,
    origin: place[0]?.origin ?? origin,
    restsOn: ['its file'],
  })
  return []
}

/** What a shape says of one of its properties. */
function under(shape: Shape, key: string, lookup: ShapeLookup): readonly Shape[] {
  switch (shape.kind) {
    case 'object':
      return [propertyOf(shape, key)].filter((inner) => inner !== undefined)
    case 'union':
    case 'intersection':
      return shape.members.flatMap((member) => under(member, key, lookup))
    case 'reference':
      return under(lookup(shape.target), key, lookup)
    default:
      return []
  }
}

function topicsOf(
  resolved: Resolved,
  types: readonly MessageType[],
  report: Report,
): readonly Omit<Topic, 'events'>[] {
  const names = new Map(types.map(({ id, name }) => [id, name]))
  return [...resolved.files.values()]
    .filter(({ path }) => isTopicFile(path))
    .flatMap(({ path, root, draft }) => {
      const error = (pointer: string, message: string): void =>
        report({ severity: 'error', rule: 'topic', message, origin: { file: path, pointer } })
      const name = isObject(root) ? ownString(root, 'title') : undefined
      if (!isObject(root) || name === undefined) {
        error('', 'A topic must have its name, such as "/a/b", as its "title".')
        return []
      }
      const fault = topicFault(name)
      if (fault !== undefined) error('/title', fault)
      for (const keyword of constraintsIn(root, draft, 'oneOf'))
        error(
          pointerOf([keyword]),
          `A topic cannot have "${keyword}": beside "oneOf", only annotations such as "title" and "description" are allowed.`,
        )
      const members = own(root, 'oneOf')
      const list = isList(members) ? members : []
      if (!isList(members))
        error('', `The topic "${shortened(name)}" must list its message types in "oneOf".`)
      const listed = list.flatMap((_, index) =>
        memberOf(`${path}#/oneOf/${index}`, resolved, names, (message, pointer = '') =>
          error(`/oneOf/${index}${pointer}`, message),
        ).map((type) => ({ type, index })),
      )
      const messageTypes = new Set<string>()
      for (const { type, index } of listed) {
        if (messageTypes.has(type)) error(`/oneOf/${index}`, `The topic already lists "${shortened(type)}".`)
        messageTypes.add(type)
      }
      const description = ownString(root, 'description')
      return [
        {
          name,
          messageTypes: [...messageTypes].sort(by((type) => type)),
          ...(description === undefined ? {} : { description }),
        },
      ]
    })
    .sort(by(({ name }) => name))
}

function memberOf(
  id: string,
  { files, schemas, targets }: Resolved,
  names: ReadonlyMap<string, string>,
  error: (message: string, pointer?: string) => void,
): readonly string[] {
  const { schema, draft = '2020-12' } = schemas.get(id) ?? {}
  if (!isObject(schema) || ownString(schema, '$ref') === undefined) {
    error('A topic must list each message type as { "$ref": "../messages/….schema.json" }.')
    return []
  }
  for (const keyword of constraintsIn(schema, draft, '$ref'))
    error(
      `A message type in a topic cannot have "${keyword}": beside "$ref", only annotations such as "title" and "description" are allowed.`,
      pointerOf([keyword]),
    )
  const target = targets.get(id)
  const name = target === undefined ? undefined : names.get(target)
  if (target !== undefined && name === undefined && files.has(originOf(target).file))
    error(`"${target}" is not a message type: message types are the files in "messages/".`)
  return name === undefined ? [] : [name]
}

/** The keywords of a list, or of a member of it, that ask for something; what is no keyword at all is told elsewhere. */
const constraintsIn = (schema: JsonObject, draft: Draft, expected: string): readonly string[] =>
  Object.keys(schema).filter((name) => {
    if (name === expected || name === '$defs' || name === 'definitions') return false
    const treatment = keywordOf(name, draft)?.treatment
    return treatment === 'exact' || treatment === 'widened'
  })

/** Message types are called by their tags; every other shape as it can be, which is told where a title would do better. */
function namedShapes(
  resolved: Resolved,
  shapes: Shapes,
  types: readonly MessageType[],
  taken: TakenNames,
  report: Report,
): readonly NamedShape[] {
  const typeNames = new Map(types.map(({ id, name }) => [id, name]))
  const found = [...shapes.keys()].sort(by((id) => id)).flatMap((id) => resolved.schemas.get(id) ?? [])
  for (const [id, name] of typeNames) taken.take(name, `"${id}"`)
  const names = new Map(typeNames)
  for (const located of found) {
    const id = idOf(located.origin)
    if (names.has(id)) continue
    const wanted = nameOf(located)
    const name = freeName(wanted, (other) => taken.ownerOf(other) !== undefined)
    if (name !== wanted) report(renamed(wanted, name, located, taken.ownerOf(wanted)))
    taken.take(name, `"${id}"`)
    names.set(id, name)
  }
  return found
    .flatMap(({ origin }) => {
      const id = idOf(origin)
      const [name, shape] = [names.get(id), shapes.get(id)]
      return name !== undefined && shape ? [{ id, name, shape, origin }] : []
    })
    .sort(by(({ name, id }) => `${name}\0${id}`))
}

function renamed(wanted: string, name: string, { schema, origin }: Located, owner?: string): Problem {
  const { file, pointer } = origin
  const isTitle = isObject(schema) && ownString(schema, 'title') === wanted
  const reason =
    owner === undefined ? nameFault(wanted) : `The name "${shortened(wanted)}" is already used by ${owner}.`
  return {
    severity: 'warning',
    rule: 'given-name',
    message: `${reason ?? ''} Its TypeScript name is "${shortened(name)}". To choose another name, give the schema a "title".`,
    origin: { file, pointer: isTitle ? `${pointer}/title` : pointer },
  }
}

/** Every wildcard that covers a topic. It is legal as the last segment only (Bayeux 1.0, section 2.2.1). */
function wildcardsOf(topics: readonly Omit<Topic, 'events'>[]): readonly Omit<Wildcard, 'events'>[] {
  const covered = new Map<string, string[]>()
  const add = (pattern: string, name: string): void =>
    void covered.set(pattern, [...(covered.get(pattern) ?? []), name])
  for (const { name } of topics) {
    const segments = name.split('/')
    add([...segments.slice(0, -1), '*'].join('/'), name)
    for (let length = segments.length - 1; length > 0; length--)
      add([...segments.slice(0, length), '**'].join('/'), name)
  }
  return [...covered]
    .map(([pattern, names]) => ({
      pattern,
      topics: names.sort(by((name) => name)),
    }))
    .sort(by(({ pattern }) => pattern))
}
