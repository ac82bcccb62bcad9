import { pointerOf } from '../json/pointer.js'
import { isList, isObject, type JsonObject, own, ownString } from '../json/value.js'
import { byText } from '../problems/compare-texts.js'
import type { Origin, Problem, Result } from '../problems/problem.js'
import { isMessageFile, isTopicFile } from '../schema/folder.js'
import { constrains, type Draft } from '../schema/keywords.js'
import type { Source } from '../schema/load.js'
import { type Manifest, readTag } from '../schema/manifest.js'
import { isPublic } from '../schema/public-schemas.js'
import { idOf, type Located, originOf, type Resolved, withoutLinks } from '../schema/resolve.js'
import type { Shape } from '../shape/shape.js'
import { lenientLookup, type ShapeLookup, type Shapes } from '../shape/shape-lookup.js'
import type { Catalogue, MessageType, NamedShape, Topic, Wildcard } from './catalogue-model.js'
import {
  eventsNames,
  freeName,
  nameFault,
  nameOf,
  shortened,
  spokenTopic,
  TakenNames,
} from './declaration-names.js'
import { withoutEqualDefinitions } from './equal-definitions.js'
import { readParameters } from './parameters.js'
import { tagValues } from './tag-values.js'
import { canMeet, topicFault } from './topic-name.js'

/** Puts names on everything and sorts it: the one place where either is done. */
export function build(
  sources: readonly Source[],
  manifest: Manifest,
  resolved: Resolved,
  shapes: Shapes,
): Result<Catalogue> {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const lookup = lenientLookup(shapes)
  const tags = topicTags(resolved, manifest, report)
  const found = messageTypesOf(resolved, tags, manifest, lookup, report)
  const foundTopics = topicsOf(resolved, found, tags, report)
  const foundWildcards = wildcardsOf(foundTopics)
  const events = eventsNames([
    ...foundTopics.map(({ name }) => spokenTopic(name)),
    ...foundWildcards.map(({ pattern }) => pattern),
  ])
  const topics = foundTopics.map((topic, index) => ({ ...topic, events: events[index] ?? '' }))
  const wildcards = foundWildcards.map((one, index) => ({
    ...one,
    events: events[topics.length + index] ?? '',
  }))
  const messageTypes = found.map((type) => ({
    ...type,
    topics: topics.filter(({ messageTypes: listed }) => listed.includes(type.name)).map(({ name }) => name),
  }))
  const kept = withoutEqualDefinitions(shapes, definitionNames(resolved, shapes))
  const taken = new TakenNames({ topics, wildcards, messageTypes })
  const value: Catalogue = {
    manifest,
    named: namedShapes(resolved, kept, found, taken, report),
    messageTypes,
    topics,
    wildcards,
    files: withoutLinks(sources, resolved).toSorted(byText(({ path }) => path)),
  }
  return { value, problems }
}

type Report = (problem: Problem) => void

/** Where the messages of each topic file have their tag: the topic's own, else the catalogue's, if it has one. */
type TopicTags = ReadonlyMap<string, readonly string[] | undefined>

function topicTags(resolved: Resolved, manifest: Manifest, report: Report): TopicTags {
  return new Map(
    topicFiles(resolved).map(({ path, root }) => {
      const told = isObject(root) ? own(root, 'x-tag') : undefined
      if (told === undefined) return [path, manifest.tag]
      const read = readTag(told, manifest)
      if ('tag' in read) return [path, read.tag]
      report(topicError(path, '/x-tag', `"x-tag" ${read.fault}.`))
      return [path, manifest.tag]
    }),
  )
}

const topicFiles = ({ files }: Resolved) => [...files.values()].filter(({ path }) => isTopicFile(path))

const topicError = (file: string, pointer: string, message: string): Problem => ({
  severity: 'error',
  rule: 'topic',
  message,
  origin: { file, pointer },
})

function messageTypesOf(
  resolved: Resolved,
  topicTags: TopicTags,
  manifest: Manifest,
  lookup: ShapeLookup,
  report: Report,
): readonly MessageType[] {
  const tagOf = typeTags(resolved, topicTags, manifest, report)
  const types = [...resolved.files.values()]
    .filter(({ path }) => isMessageFile(path))
    .map(({ path, root }) => {
      const origin = { file: path, pointer: '' }
      const id = idOf(origin)
      const tag = tagOf(id)
      const tags = tag === undefined ? [] : tagsOf(lookup(id), tag, origin, lookup, report)
      return { root, origin, id, tag, tags }
    })
  const uses = new Map<string, number>()
  for (const { tags } of types) for (const tag of tags.slice(0, 1)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  return types
    .map(({ root, origin, id, tag, tags }): MessageType => {
      const examples = isObject(root) ? own(root, 'examples') : undefined
      const description = isObject(root) ? ownString(root, 'description') : undefined
      return {
        name: typeName(
          { schema: root, origin, draft: '2020-12' },
          tag !== undefined && isSame(tag, manifest.tag) ? tags[0] : undefined,
          uses,
        ),
        tag,
        tags,
        id,
        topics: [],
        examples: isList(examples) ? examples : [],
        ...(description === undefined ? {} : { description }),
      }
    })
    .sort(byText(({ name }) => name))
}

/** A message type has the name that the catalogue's own tag gives it, unless others have it too or it is none: then its title. */
function typeName(located: Located, tag: string | undefined, uses: ReadonlyMap<string, number>): string {
  const isTold = tag !== undefined && uses.get(tag) === 1
  if (isTold && (nameFault(tag) === undefined || !hasNameAsTitle(located))) return tag
  return nameOf(located)
}

const isSame = (path: readonly string[], other: readonly string[] | undefined): boolean =>
  other !== undefined && pointerOf(path) === pointerOf(other)

function hasNameAsTitle({ schema }: Located): boolean {
  const title = isObject(schema) ? ownString(schema, 'title') : undefined
  return title !== undefined && nameFault(title) === undefined
}

/**
 * The tag of each message type: that of the topics that list it. A topic without a tag asks for none, and may list what
 * others tell by its tag.
 */
function typeTags(
  { schemas, targets }: Resolved,
  topicTags: TopicTags,
  { tag: usual }: Manifest,
  report: Report,
): (id: string) => readonly string[] | undefined {
  const found = new Map<string, { readonly tag: readonly string[]; readonly topic: string } | undefined>()
  for (const [topic, tag] of topicTags) {
    for (let index = 0; schemas.has(`${topic}#/oneOf/${index}`); index++) {
      const id = targets.get(`${topic}#/oneOf/${index}`)
      if (id === undefined) continue
      const earlier = found.get(id)
      if (earlier && tag && pointerOf(earlier.tag) !== pointerOf(tag))
        report(
          topicError(
            topic,
            `/oneOf/${index}`,
            `This message type has its tag at "${pointerOf(tag)}" here and at "${pointerOf(earlier.tag)}" in "${earlier.topic}": it can have only one.`,
          ),
        )
      found.set(id, earlier ?? (tag && { tag, topic }))
    }
  }
  return (id) => (found.has(id) ? found.get(id)?.tag : usual)
}

/** The values of the discriminator, the first of which names the message type. */
function tagsOf(
  shape: Shape,
  tag: readonly string[],
  origin: Origin,
  lookup: ShapeLookup,
  report: Report,
): readonly string[] {
  const found = tagValues(shape, tag, lookup)
  const values = found.kind === 'listed' ? found.values : []
  const tags = values.filter((value) => typeof value === 'string')
  if (tags.length > 0 && tags.length === values.length) return tags
  const isImpossible = found.kind === 'listed' && values.length === 0
  report({
    severity: 'error',
    rule: 'tag',
    message: isImpossible
      ? `The tag "${pointerOf(tag)}" can have no value: the schemas that describe it have none in common.`
      : `The tag "${pointerOf(tag)}" must be a "const" or an "enum" of strings, because it identifies the message type.`,
    origin: found.kind === 'silent' ? origin : found.origin,
    restsOn: ['its file'],
  })
  return []
}

function topicsOf(
  resolved: Resolved,
  types: readonly MessageType[],
  tags: TopicTags,
  report: Report,
): readonly Omit<Topic, 'events'>[] {
  const names = new Map(types.map(({ id, name }) => [id, name]))
  return topicFiles(resolved)
    .flatMap(({ path, root, draft }) => {
      const error = (pointer: string, message: string): void => report(topicError(path, pointer, message))
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
      const tag = tags.get(path)
      if (tag === undefined && isList(members) && members.length !== 1)
        report({
          ...topicError(
            path,
            '/oneOf',
            `The topic "${shortened(name)}" must list exactly one message type, as no tag tells its messages apart: neither "catalogue.json" nor "x-tag" names one.`,
          ),
          restsOn: ['the manifest'],
        })
      const description = ownString(root, 'description')
      return [
        {
          name,
          parameters: fault === undefined ? readParameters(name, root, error) : [],
          tag,
          messageTypes: [...messageTypes].sort(byText((type) => type)),
          ...(description === undefined ? {} : { description }),
          file: path,
        },
      ]
    })
    .sort(byText(({ name }) => name))
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
  Object.keys(schema).filter((name) => name !== expected && constrains(name, draft))

/** What definitions inside of files would be called, by id. */
const definitionNames = (resolved: Resolved, shapes: Shapes): ReadonlyMap<string, string> =>
  new Map(
    [...shapes.keys()].sort(byText((id) => id)).flatMap((id): readonly [string, string][] => {
      const located = resolved.schemas.get(id)
      return located && located.origin.pointer !== '' ? [[id, nameOf(located)]] : []
    }),
  )

/** Message types are called by their tags; every other shape as it can be, which is told where a title would do better. */
function namedShapes(
  resolved: Resolved,
  shapes: Shapes,
  types: readonly MessageType[],
  taken: TakenNames,
  report: Report,
): readonly NamedShape[] {
  const typeNames = new Map(types.map(({ id, name }) => [id, name]))
  const found = [...shapes.keys()].sort(byText((id) => id)).flatMap((id) => resolved.schemas.get(id) ?? [])
  for (const [id, name] of typeNames) taken.take(name, `"${id}"`)
  const names = new Map(typeNames)
  const isKnown = ({ origin }: Located): boolean => isPublic(origin.file)
  // What was written has its name first.
  for (const located of [...found.filter((one) => !isKnown(one)), ...found.filter(isKnown)]) {
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
    .sort(byText(({ name, id }) => `${name}\0${id}`))
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
  const covered = new Map<string, Set<string>>()
  const add = (pattern: string, name: string): void =>
    void covered.set(pattern, (covered.get(pattern) ?? new Set()).add(name))
  for (const { name } of topics) {
    const segments = name.split('/')
    add([...segments.slice(0, -1), '*'].join('/'), name)
    for (let length = segments.length - 1; length > 0; length--)
      add([...segments.slice(0, length), '**'].join('/'), name)
  }
  for (const { name, parameters } of topics)
    if (parameters.length > 0)
      for (const [pattern, names] of covered) if (canMeet(pattern, name)) names.add(name)
  return [...covered]
    .map(([pattern, names]) => ({
      pattern,
      topics: [...names].sort(byText((name) => name)),
    }))
    .sort(byText(({ pattern }) => pattern))
}
