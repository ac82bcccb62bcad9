import { isScalar, LineCounter, parseDocument } from 'yaml'
import { nameFault, pascalCase, topicFileName } from '../catalogue/declaration-names.js'
import { rest, topicFault } from '../catalogue/topic-name.js'
import type { Output } from '../emit/printer/output.js'
import { cometd } from '../export/schema-extensions.js'
import { isFileName } from '../files/is-file-name.js'
import { jsonText } from '../json/json-text.js'
import { pathOf, pointerOf } from '../json/pointer.js'
import { isList, isObject, type Json, type JsonObject, own, ownString } from '../json/value.js'
import { textAt, valueAt } from '../json/value-at.js'
import { printable } from '../problems/printable.js'
import { UserError } from '../problems/user-error.js'
import { evidenceFile, manifestFile, referenceTo, schemaFileOf, schemaPath } from '../schema/folder.js'
import { mapSubschemas } from '../schema/json-schema.js'
import { inDraft2020 } from './draft-2020.js'
import { isTagName } from './found-tags.js'
import type { Read } from './from-event-schema.js'
import { draft as dialect, manifestFor, type Naming } from './starter.js'

/** What AsyncAPI 3 writes its schemas in, unless it says otherwise. */
const draft07 = 'http://json-schema.org/draft-07/schema#'

/**
 * The files of a catalogue from an AsyncAPI 3 document, JSON or YAML: channels become topics, messages message types, and
 * the schemas of its components resources. Of what `export asyncapi` wrote the same catalogue is made. Throws a `UserError`
 * with the place of what a catalogue cannot say.
 */
export function fromAsyncapi(file: Read, naming: Naming): readonly Output[] {
  const source = sourceOf(file)
  const { root, fail } = source
  const version = ownString(root, 'asyncapi') ?? ''
  if (!version.startsWith('3.'))
    throw fail(
      ['asyncapi'],
      `This must be an AsyncAPI 3 document${version === '' ? '' : `, and it says "${printable(version)}"`}.`,
    )
  const channels = entriesAt(root, ['channels']).map(([id]) => channelOf(['channels', id], source))
  if (channels.length === 0) throw fail([], 'There are no channels.')
  const messages = new Map(
    channels.flatMap(({ messages: listed }) => listed.map((one) => [one.title, one] as const)),
  )
  const tags = new Map(channels.map((channel) => [channel.topic, tagOf(channel, source)]))
  const [usual, ...others] = new Set(tags.values())
  const shared = source.exported ? source.exported.tag : others.length === 0 ? usual : undefined
  const topicPaths = topicPathsOf(channels.map(({ topic }) => topic))
  return [
    { path: manifestFile, text: jsonText(manifestIn(source, naming, shared)) },
    ...evidenceIn(source),
    ...channels.map(({ topic, schema, messages: listed }, index) => {
      const tag = tags.get(topic)
      return {
        path: topicPaths[index] ?? '',
        text: jsonText({
          $schema: source.dialect,
          title: topic,
          ...schema,
          ...(tag === undefined || tag === shared ? {} : { 'x-tag': tag }),
          oneOf: listed.map(({ title }) => ({ $ref: referenceTo(schemaPath('messages', title)) })),
        }),
      }
    }),
    ...[...messages.values()].map(({ title, schema }) => ({
      path: schemaPath('messages', title),
      text: jsonText(schema),
    })),
    ...resourcesIn(source),
  ]
}

/** What the document says of itself; of what is no export, the title alone. */
function manifestIn({ root, exported }: Source, naming: Naming, tag: string | undefined): JsonObject {
  const title = ownString(root, 'info') ?? ownString(objectAt(root, ['info']), 'title')
  const [version, description, license] = [
    ['info', 'version'],
    ['info', 'description'],
    ['info', 'license', 'name'],
  ].map((path) => textAt(root, path))
  const told = exported ? description : title
  const words =
    told === undefined || told === '' || /\p{Cc}/u.test(told)
      ? 'Messages that the server pushes over CometD'
      : told
  return {
    ...manifestFor(naming, words),
    ...(exported && version !== undefined ? { version } : {}),
    ...(exported && license !== undefined ? { license } : {}),
    ...(exported ? { payload: exported.payload } : {}),
    ...(tag === undefined ? {} : { tag }),
    topic: exported?.topic ?? '/channel',
    ...(exported ? {} : { ignore: ['discriminator', 'externalDocs'] }),
  }
}

function evidenceIn({ exported }: Source): readonly Output[] {
  if (exported?.evidence === undefined) return []
  return [{ path: evidenceFile, text: jsonText({ evidence: exported.evidence }) }]
}

/** The schemas of the components, but for those of whole messages. */
function resourcesIn(source: Source): readonly Output[] {
  const { root, fail, exported, dialect } = source
  return entriesAt(root, ['components', 'schemas'])
    .filter(([name]) => exported?.messageOf.get(name) === undefined)
    .map(([name, schema]) => {
      const at = ['components', 'schemas', name]
      if (!isFileName(schemaFileOf(name))) throw fail(at, 'This is not a valid file name.')
      const written = rewritten(plainSchema(schema, at, source), at, source)
      return {
        path: schemaPath('resources', name),
        text: jsonText({ $schema: dialect, ...(written === false ? { allOf: [false] } : asObject(written)) }),
      }
    })
}

/** Files of topics; of several that would be called alike, all but the first get a number. */
function topicPathsOf(topics: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return topics.map((topic) => {
    const own = topicFileName(topic)
    const name = isFileName(schemaFileOf(own)) ? own : own.replaceAll(/[^\w.$-]+/g, '-')
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`
    taken.add(free.toLowerCase())
    return schemaPath('topics', free)
  })
}

type Path = readonly string[]
type Source = {
  readonly root: JsonObject
  readonly fail: (path: Path, message: string) => UserError
  /** What the schemas of the catalogue are written in. */
  readonly dialect: string
  readonly exported?: Exported
}

/** What `export asyncapi` says of the catalogue; the payloads of such a document are whole messages. */
type Exported = {
  readonly payload: string
  readonly tag: string | undefined
  readonly topic: string
  readonly evidence: JsonObject | undefined
  /** The schemas of whole messages: name in the components → message type. */
  readonly messageOf: ReadonlyMap<string, string>
}

function exportedIn(root: JsonObject): Exported | undefined {
  const told = objectAt(root, [cometd])
  const payload = ownString(told, 'payload')
  if (payload === undefined) return undefined
  const evidence = own(told, 'evidence')
  return {
    payload,
    tag: ownString(told, 'tag'),
    topic: ownString(told, 'topic') ?? '/channel',
    evidence: isObject(evidence) ? evidence : undefined,
    messageOf: new Map(
      entriesAt(root, ['components', 'messages']).flatMap(([key, message]) => {
        const [, , schema, ...inside] = keysIn(textAt(message, ['payload', '$ref'])) ?? []
        return schema === undefined || inside.length > 0
          ? []
          : [[schema, ownString(asObject(message), 'name') ?? key]]
      }),
    ),
  }
}

function sourceOf({ name, text }: Read): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placed = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const [error] = document.errors
  if (error !== undefined) throw new UserError(`${placed(error.pos[0])} ${printable(error.message)}`)
  const root = readValue(() => document.toJS({ maxAliasCount: 1_000 }), name)
  const fail = (path: Path, message: string): UserError => {
    const place = (keys: Path): number | undefined => {
      const node = keys.length === 0 ? document.contents : document.getIn(keys, true)
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
      if (Array.isArray(range) && typeof range[0] === 'number') return range[0]
      return isScalar(node) || keys.length === 0 ? undefined : place(keys.slice(0, -1))
    }
    return new UserError(`${placed(place(path) ?? 0)} ${pointerOf(path)} ${message}`)
  }
  if (!isObject(root)) throw fail([], 'An AsyncAPI document must be an object.')
  const exported = exportedIn(root)
  return exported === undefined ? { root, fail, dialect: draft07 } : { root, fail, dialect, exported }
}

/** YAML can say what JSON cannot: what comes of it is made JSON. */
function readValue(read: () => unknown, name: string): Json {
  try {
    return JSON.parse(JSON.stringify(read() ?? null))
  } catch (error) {
    throw new UserError(`${name}: ${error instanceof Error ? error.message : 'It cannot be read.'}`)
  }
}

const objectAt = (root: JsonObject, path: Path): JsonObject => asObject(valueAt(root, path))

const asObject = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

const entriesAt = (root: JsonObject, path: Path): readonly (readonly [string, Json])[] =>
  Object.entries(objectAt(root, path))

/** The keys that a reference into the same document leads along. */
const keysIn = (ref: string | undefined): readonly string[] | undefined =>
  ref?.startsWith('#') ? pathOf(decodeURI(ref.slice(1))) : undefined

/** What stands at a place, or where its `$ref` leads to. */
function follow(path: Path, { root, fail }: Source): { readonly path: Path; readonly value: JsonObject } {
  let at = path
  for (let steps = 0; steps < 20; steps++) {
    const value = valueAt(root, at)
    if (!isObject(value)) throw fail(path, 'This must be an object.')
    const ref = ownString(value, '$ref')
    if (ref === undefined) return { path: at, value }
    const keys = keysIn(ref)
    if (keys === undefined || valueAt(root, keys) === undefined)
      throw fail([...at, '$ref'], `"${printable(ref)}" points to nothing in this document.`)
    at = keys
  }
  throw fail(path, 'Its "$ref" keywords form a circle.')
}

type Channel = {
  readonly topic: string
  readonly path: Path
  readonly schema: JsonObject
  readonly messages: readonly Message[]
}
type Message = { readonly title: string; readonly schema: JsonObject; readonly payload: Path }

function channelOf(path: Path, source: Source): Channel {
  const { fail } = source
  const { path: at, value } = follow(path, source)
  const address = ownString(value, 'address')
  if (address === undefined) throw fail(at, 'A channel without an address cannot be a topic.')
  const topic = address.startsWith('/') ? address : `/${address}`
  const fault = topicFault(topic)
  if (fault !== undefined) throw fail([...at, 'address'], fault)
  const messages = entriesAt(value, ['messages']).map(([id]) =>
    messageOf([...at, 'messages', id], id, source),
  )
  if (messages.length === 0) throw fail(at, 'A channel without messages cannot be a topic.')
  const parameters = entriesAt(value, ['parameters']).map(([name]): [string, Json] => [
    name,
    parameterIn(follow([...at, 'parameters', name], source).value, source),
  ])
  const others = own(objectAt(value, [cometd]), rest)
  if (isObject(others)) parameters.push([rest, parameterIn(others, source)])
  return {
    topic,
    path: at,
    messages,
    schema: {
      ...described(value, `The channel ${topic}.`, source),
      ...(parameters.length > 0 ? { 'x-parameters': Object.fromEntries(parameters) } : {}),
    },
  }
}

/** What is said of a part; a stopgap where a document says nothing, but not of an export, whose catalogue says nothing either. */
function described(told: JsonObject, stopgap: string, { exported }: Source): JsonObject {
  const own = ownString(told, 'description')
  if (own !== undefined) return { description: own }
  return exported ? {} : { description: ownString(told, 'summary') ?? ownString(told, 'title') ?? stopgap }
}

/** What is known of a parameter; an export has the values that it may have as examples. */
function parameterIn(told: JsonObject, source: Source): JsonObject {
  const values = source.exported ? told.examples : told.enum
  const [pattern, personal] = [own(told, 'x-pattern'), own(told, 'x-personal')]
  return {
    ...described(told, 'A part of the topic.', source),
    ...(pattern === undefined ? {} : { pattern }),
    ...(isList(values) ? { enum: values } : {}),
    ...(personal === undefined ? {} : { 'x-personal': personal }),
  }
}

function messageOf(path: Path, id: string, source: Source): Message {
  const { path: at, value } = follow(path, source)
  const name = ownString(value, 'name') ?? at.at(-1) ?? id
  const title = [name, pascalCase(name)].find((one) => nameFault(one) === undefined)
  if (title === undefined) throw source.fail(at, `"${printable(name)}" cannot be the name of a message type.`)
  const payload = payloadOf(at, value, source)
  const examples = isList(value.examples)
    ? value.examples.flatMap((one) => (isObject(one) && one.payload !== undefined ? [one.payload] : []))
    : []
  const told = { $schema: source.dialect, title, ...described(value, `The message ${name}.`, source) }
  return {
    title,
    payload,
    schema: source.exported
      ? { ...told, ...wholeMessage(payload, source), ...examplesOf(examples) }
      : { ...told, ...aroundPayload(payload, source), ...examplesOf(examples.map((data) => ({ data }))) },
  }
}

const examplesOf = (examples: readonly Json[]): JsonObject => (examples.length > 0 ? { examples } : {})

function wholeMessage(payload: Path, source: Source): JsonObject {
  const { path, value } = follow(payload, source)
  const { title: _title, ...schema } = asObject(rewritten(value, path, source))
  return schema
}

function aroundPayload(payload: Path, source: Source): JsonObject {
  const schema = rewritten(valueAt(source.root, payload) ?? {}, payload, source)
  return {
    type: 'object',
    properties: {
      channel: { description: 'The topic.', type: 'string', 'x-source': 'doc' },
      data:
        isObject(schema) && schema.$ref !== undefined
          ? { description: 'The payload.', allOf: [schema] }
          : schema,
    },
    required: ['data'],
  }
}

/** Where the schema of a payload is; one in another language is refused. */
function payloadOf(at: Path, message: JsonObject, source: Source): Path {
  const path = [...at, 'payload']
  if (message.payload === undefined)
    throw source.fail(at, 'A message without a payload cannot be a message type.')
  plainSchema(message.payload, path, source)
  return isObject(message.payload) && message.payload.schemaFormat !== undefined ? [...path, 'schema'] : path
}

/** A schema, taken out of what names its format. */
function plainSchema(value: Json, path: Path, { fail }: Source): Json {
  if (!isObject(value) || own(value, 'schemaFormat') === undefined) return value
  const format = String(value.schemaFormat)
  if (!/^application\/(schema\+(json|yaml)|vnd\.aai\.asyncapi)/.test(format))
    throw fail([...path, 'schemaFormat'], `"${printable(format)}" is not a format of JSON Schema.`)
  return value.schema ?? {}
}

const maxDepth = 200

/** A schema whose references lead to files of the catalogue. */
function rewritten(value: Json, path: Path, source: Source, depth = 0): Json {
  if (depth > maxDepth) throw source.fail(path, 'It is nested too deeply.')
  if (!isObject(value)) return value
  const schema = mapSubschemas(source.exported ? inDraft2020(value) : value, (inner, keys) =>
    rewritten(inner, [...path, ...keys], source, depth + 1),
  )
  const ref = ownString(schema, '$ref')
  return ref === undefined ? schema : { ...schema, $ref: fileRef(ref, [...path, '$ref'], source) }
}

function fileRef(ref: string, path: Path, { root, fail, exported }: Source): string {
  const [, , name, ...rest] = ref.startsWith('#/components/schemas/') ? (keysIn(ref) ?? []) : []
  if (name === undefined || valueAt(root, ['components', 'schemas', name]) === undefined)
    throw fail(path, `"${printable(ref)}" points to no schema under "#/components/schemas" of this document.`)
  const type = exported?.messageOf.get(name)
  const file = type === undefined ? schemaPath('resources', name) : schemaPath('messages', type)
  return `${referenceTo(file)}${rest.length === 0 ? '' : `#${pointerOf(rest)}`}`
}

/** The property that tells the messages of a channel apart; a channel of one message needs none. */
function tagOf({ path, messages }: Channel, source: Source): string | undefined {
  if (source.exported) return textAt(source.root, [...path, cometd, 'tag'])
  const constants = messages.map(({ payload }) => constantsAt(payload, source))
  const [first = new Map<string, string>()] = constants
  const names = [...first.keys()].filter((name) => {
    const values = constants.map((one) => one.get(name))
    return values.every((value) => value !== undefined) && new Set(values).size === values.length
  })
  const name = names.find(isTagName) ?? (messages.length > 1 ? names[0] : undefined)
  if (name === undefined && messages.length > 1)
    throw source.fail(
      path,
      'This channel has several messages, and no property of theirs has a "const" that tells them apart.',
    )
  return name === undefined ? undefined : pointerOf(['data', name])
}

/** The properties of a payload that are always the same text. */
function constantsAt(path: Path, source: Source, depth = 0): ReadonlyMap<string, string> {
  if (depth > 20) throw source.fail(path, 'It is nested too deeply.')
  const { path: at, value } = follow(path, source)
  const own = entriesAt(value, ['properties']).flatMap(([name]): (readonly [string, string])[] => {
    const { value: property } = follow([...at, 'properties', name], source)
    const [only, ...others] = isList(property.enum) ? property.enum : [property.const]
    return typeof only === 'string' && others.length === 0 ? [[name, only]] : []
  })
  const inherited = (isList(value.allOf) ? value.allOf : []).flatMap((_, index) => [
    ...constantsAt([...at, 'allOf', String(index)], source, depth + 1),
  ])
  return new Map([...inherited, ...own])
}
