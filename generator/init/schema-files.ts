import { placeholder } from '../captures/coverage/suggest.js'
import { languageTypes, nameFault, topicFileName } from '../catalogue/declaration-names.js'
import { packageFunctions, packageTypeNames } from '../catalogue/package-names.js'
import type { Output } from '../emit/printer/output.js'
import { isFileName } from '../files/is-file-name.js'
import { jsonText } from '../json/json-text.js'
import type { Json, JsonObject } from '../json/value.js'
import { manifestFile, referenceTo, type SchemaFolder, schemaFileOf, schemaPath } from '../schema/folder.js'
import type { Draft, DraftTopic, DraftType } from './draft.js'
import { shareResources } from './resources.js'
import { listOf, type Sketch } from './sketch.js'
import { draft as dialect, manifestFor, type Naming } from './starter.js'

/** The files of a catalogue that says what a draft does. Paths are those in its folder. */
export function filesOf(draft: Draft, naming: Naming): readonly Output[] {
  const { schemas } = schemasFor(draft, usualTag(draft), { names: [], paths: [], files: new Map() })
  return [
    { path: manifestFile, text: jsonText(manifestOf(draft, naming)) },
    ...schemas.map(({ path, schema }) => ({ path, text: jsonText(schema) })),
  ]
}

/** What is there already. */
export type Present = {
  /** What no resource can be called. */
  readonly names: readonly string[]
  readonly paths: readonly string[]
  /** Message types by their titles, and the files that they have. */
  readonly files: ReadonlyMap<string, string>
}

/** A schema file; `topic` is the title of the topic that it is. */
export type SchemaFile = { readonly path: string; readonly schema: JsonObject; readonly topic?: string }

/**
 * The schemas of a draft, and the file of each message type. `usual` is where the catalogue has its tag: a topic with another
 * says so.
 */
export function schemasFor(
  draft: Draft,
  usual: string | undefined,
  { names, paths, files }: Present,
): { readonly schemas: readonly SchemaFile[]; readonly fileOf: (title: string) => string } {
  const types = draft.types.filter(({ title }) => !files.has(title))
  const titles = types.map(({ title }) => title)
  const topicFiles = fileNames(
    'topics',
    draft.topics.map(({ title }) => title),
    topicFileName,
    paths,
  )
  const typeFiles = fileNames('messages', titles, (title) => title, paths)
  const fileOf = (title: string): string => files.get(title) ?? typeFiles(title)
  const { schemas, resources } = shareResources(
    types.map((type) => messageSchema(type, draft)),
    [...packageFunctions, ...packageTypeNames, ...languageTypes, ...titles, ...names],
  )
  return {
    fileOf,
    schemas: [
      ...draft.topics.map((topic) => ({
        path: topicFiles(topic.title),
        schema: topicSchema(topic, usual, fileOf),
        topic: topic.title,
      })),
      ...titles.map((title, index) => ({ path: typeFiles(title), schema: schemas[index] ?? {} })),
      ...resources.map(({ path, title, schema }) => ({
        path,
        schema: { $schema: dialect, title, description: placeholder, ...schema },
      })),
    ],
  }
}

/** Where every topic has its tag at the same place, the catalogue says so; else each topic does. */
export function usualTag({ topics }: Draft): string | undefined {
  const [first, ...others] = new Set(topics.map(({ tag }) => tag?.pointer))
  return others.length === 0 ? first : undefined
}

function manifestOf(draft: Draft, naming: Naming): JsonObject {
  const tag = usualTag(draft)
  return {
    ...manifestFor(naming, 'Messages that the server pushes over CometD, as captures show them'),
    payload: draft.payload,
    ...(tag === undefined ? {} : { tag }),
    topic: '/channel',
  }
}

/** A file for each title; case makes no difference, as it makes none to some systems. */
function fileNames(
  folder: SchemaFolder,
  titles: readonly string[],
  plain: (title: string) => string,
  paths: readonly string[],
): (title: string) => string {
  const taken = new Set(paths.map((path) => path.toLowerCase()))
  const pathOf = (name: string): string => schemaPath(folder, name)
  const files = new Map<string, string>()
  for (const title of titles) {
    const wanted = isFileName(schemaFileOf(plain(title))) ? plain(title) : 'other'
    let free = wanted
    for (let number = 2; taken.has(pathOf(free).toLowerCase()); number++) free = `${wanted}-${number}`
    taken.add(pathOf(free).toLowerCase())
    files.set(title, pathOf(free))
  }
  return (title) => files.get(title) ?? ''
}

function topicSchema(
  { title, segments, tag, types }: DraftTopic,
  usual: string | undefined,
  fileOf: (title: string) => string,
): JsonObject {
  const parameters = segments.flatMap((one) => (one.kind === 'parameter' ? [one.name] : []))
  const own = tag?.pointer === usual ? undefined : tag?.pointer
  const described = parameters.map((name): [string, Json] => [
    name,
    { description: placeholder, 'x-personal': true },
  ])
  return {
    $schema: dialect,
    title,
    description: placeholder,
    ...(own === undefined ? {} : { 'x-tag': own }),
    ...(described.length === 0 ? {} : { 'x-parameters': Object.fromEntries(described) }),
    oneOf: types.map((type) => ({ $ref: referenceTo(fileOf(type)) })),
  }
}

function messageSchema(type: DraftType, draft: Draft): JsonObject {
  const { title, tag, topics, sketch } = type
  const channel = draft.topics.find((topic) => topic.title === topics[0])
  const way = { isMessage: true, path: tag?.path ?? [], spellings: spellingsOf(type, draft) }
  return {
    $schema: dialect,
    title,
    description: placeholder,
    ...objectSchema(sketch, way),
    examples: [exampleOf(sketch, way, channel)],
  }
}

/** What is left of the way from a message to its tag, if it has one, and what stands there; undefined off that way. */
type Way =
  | {
      readonly isMessage: boolean
      readonly path: readonly string[]
      readonly spellings: readonly string[]
    }
  | undefined

/** Requires nothing but the tag. */
function objectSchema({ properties, keys }: Sketch, way: Way): JsonObject {
  const inner = [...properties].map(([name, sketch]): [string, Json] => [
    name,
    propertySchema(name, sketch, way),
  ])
  const next = way?.path[0]
  return {
    type: 'object',
    ...(inner.length === 0 ? {} : { properties: Object.fromEntries(inner) }),
    ...(keys === undefined ? {} : { additionalProperties: valueSchema('', keys) }),
    ...(next === undefined ? {} : { required: [next] }),
  }
}

/** What the tag of a type says. Where the first spelling would be the name of the type and cannot be, its title comes first. */
function spellingsOf({ title, tag }: DraftType, { types }: Draft): readonly string[] {
  const { values = [] } = tag ?? {}
  const [first = ''] = values
  if (values.includes(title)) return [...new Set([title, ...values])]
  const isShared = types.filter((other) => other.tag?.values[0] === first).length > 1
  return isShared || nameFault(first) !== undefined ? values : [title, ...values]
}

/** All is personal until a person says otherwise, but for the tag, the topic, and what leads there. */
function propertySchema(name: string, sketch: Sketch, way: Way): JsonObject {
  const source = { 'x-source': 'client' }
  const below = wayBelow(way, name)
  if (below?.path.length === 0)
    return { description: 'Names the message type.', type: 'string', ...listed(below.spellings), ...source }
  if (below !== undefined) return { description: placeholder, ...objectSchema(sketch, below), ...source }
  if (name === 'channel' && way?.isMessage) return { description: 'The topic.', type: 'string' }
  return { description: placeholder, ...valueSchema(name, sketch), ...source, 'x-personal': true }
}

const listed = (values: readonly string[]): JsonObject =>
  values.length === 1 ? { const: values[0] ?? '' } : { enum: values }

const wayBelow = (way: Way, name: string): Way =>
  way !== undefined && way.path[0] === name
    ? { ...way, isMessage: false, path: way.path.slice(1) }
    : undefined

/** What a value is. A place where nothing but `null` was seen, or no item, says nothing. */
function valueSchema(name: string, sketch: Sketch): JsonObject {
  const types = [...sketch.types].sort()
  if (types.length === 0 || types.includes('any') || types.join() === 'null') return {}
  const list = types.join() === 'string' ? listOf(sketch, name) : undefined
  if (list !== undefined) return { anyOf: [{ enum: list }, { type: 'string' }] }
  const { type, ...inside } = objectSchema(sketch, undefined)
  const items = sketch.items === undefined ? {} : { items: valueSchema(name, sketch.items) }
  return {
    type: types.length === 1 ? (types[0] ?? type ?? 'object') : types,
    ...(types.includes('object') ? inside : {}),
    ...(types.includes('array') ? items : {}),
  }
}

/** What stands in examples: nothing that was captured but tags and the words of topics. */
const madeUp = 'example'

function exampleOf(sketch: Sketch, way: Way, topic: DraftTopic | undefined): Json {
  const channel = topic?.segments.map((one) => `/${one.kind === 'word' ? one.text : madeUp}`).join('') ?? '/'
  const message = madeUpOf(sketch, way)
  return typeof message === 'object' && message !== null ? { ...message, channel } : message
}

function madeUpOf(sketch: Sketch, way: Way): Json {
  if (way !== undefined && !way.isMessage && way.path.length === 0) return way.spellings.at(-1) ?? ''
  const { types } = sketch
  if (types.has('object')) {
    const properties = [...sketch.properties].map(([name, inner]): [string, Json] => [
      name,
      madeUpOf(inner, wayBelow(way, name)),
    ])
    const free = sketch.keys === undefined ? [] : [[madeUp, madeUpOf(sketch.keys, undefined)] as const]
    return Object.fromEntries([...free, ...properties])
  }
  if (types.has('array')) return sketch.items === undefined ? [] : [madeUpOf(sketch.items, undefined)]
  if (types.has('string')) return madeUp
  if (types.has('number')) return 1
  return types.has('boolean') ? true : null
}
