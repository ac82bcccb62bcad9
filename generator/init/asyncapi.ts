import { isScalar, LineCounter, parseDocument } from 'yaml'
import { nameFault, pascalCase } from '../catalogue/names.js'
import { topicFault } from '../catalogue/topic-name.js'
import type { Output } from '../emit/printer/output.js'
import { isFileName } from '../files/file-name.js'
import { pathOf, pointerOf } from '../json/pointer.js'
import { isList, isObject, type Json, type JsonObject, own, ownString } from '../json/value.js'
import { valueAt } from '../json/value-at.js'
import { printable } from '../problems/printable.js'
import { UserError } from '../problems/user-error.js'
import { schemaFileOf } from '../schema/folder.js'
import type { Read } from './event-schema.js'
import { jsonText } from './json-text.js'
import { manifestFor, type Naming } from './starter.js'
import { isTagName } from './tags.js'

/** What AsyncAPI 3 writes its schemas in, unless it says otherwise. */
const dialect = 'http://json-schema.org/draft-07/schema#'

/**
 * The files of a catalogue from an AsyncAPI 3 document, JSON or YAML: channels become topics, messages message types, and
 * the schemas of its components resources. Throws a `UserError` with the place of what a catalogue cannot say.
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
  const shared = others.length === 0 ? usual : undefined
  const info = ownString(root, 'info') ?? ownString(objectAt(root, ['info']), 'title')
  return [
    {
      path: 'catalogue.json',
      text: jsonText({
        ...manifestFor(
          naming,
          info === undefined || /\p{Cc}/u.test(info) ? 'Messages that the server pushes over CometD' : info,
        ),
        ...(shared === undefined ? {} : { tag: shared }),
        topic: '/channel',
        ignore: ['discriminator', 'externalDocs'],
      }),
    },
    ...channels.map(({ topic, schema, messages: listed }) => {
      const tag = tags.get(topic)
      return {
        path: `topics/${schemaFileOf(
          topic
            .slice(1)
            .replaceAll(/[{}]/g, '')
            .replaceAll(/[^\w.$-]+/g, '-'),
        )}`,
        text: jsonText({
          $schema: dialect,
          title: topic,
          ...schema,
          ...(tag === undefined || tag === shared ? {} : { 'x-tag': tag }),
          oneOf: listed.map(({ title }) => ({ $ref: `../messages/${schemaFileOf(title)}` })),
        }),
      }
    }),
    ...[...messages.values()].map(({ title, schema }) => ({
      path: `messages/${schemaFileOf(title)}`,
      text: jsonText(schema),
    })),
    ...entriesAt(root, ['components', 'schemas']).map(([name, schema]) => {
      const at = ['components', 'schemas', name]
      if (!isFileName(schemaFileOf(name))) throw fail(at, 'This is not a valid file name.')
      return {
        path: `resources/${schemaFileOf(name)}`,
        text: jsonText({
          $schema: dialect,
          ...asObject(rewritten(plainSchema(schema, at, source), at, source)),
        }),
      }
    }),
  ]
}

type Path = readonly string[]
type Source = { readonly root: JsonObject; readonly fail: (path: Path, message: string) => UserError }

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
  return { root, fail }
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

/** What stands at a place, or where its `$ref` leads to. */
function follow(path: Path, { root, fail }: Source): { readonly path: Path; readonly value: JsonObject } {
  let at = path
  for (let steps = 0; steps < 20; steps++) {
    const value = valueAt(root, at)
    if (!isObject(value)) throw fail(path, 'This must be an object.')
    const ref = ownString(value, '$ref')
    if (ref === undefined) return { path: at, value }
    const keys = ref.startsWith('#') ? pathOf(decodeURI(ref.slice(1))) : undefined
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
  const parameters = entriesAt(value, ['parameters']).map(([name]): [string, Json] => {
    const { value: told } = follow([...at, 'parameters', name], source)
    return [
      name,
      {
        description: ownString(told, 'description') ?? 'A part of the topic.',
        ...(isList(told.enum) ? { enum: told.enum } : {}),
      },
    ]
  })
  const description =
    ownString(value, 'description') ??
    ownString(value, 'summary') ??
    ownString(value, 'title') ??
    `The channel ${topic}.`
  return {
    topic,
    path: at,
    messages,
    schema: {
      description,
      ...(parameters.length > 0 ? { 'x-parameters': Object.fromEntries(parameters) } : {}),
    },
  }
}

function messageOf(path: Path, id: string, source: Source): Message {
  const { path: at, value } = follow(path, source)
  const name = ownString(value, 'name') ?? at.at(-1) ?? id
  const title = [name, pascalCase(name)].find((one) => nameFault(one) === undefined)
  if (title === undefined) throw source.fail(at, `"${printable(name)}" cannot be the name of a message type.`)
  const payload = payloadOf(at, value, source)
  const description =
    ownString(value, 'description') ??
    ownString(value, 'summary') ??
    ownString(value, 'title') ??
    `The message ${name}.`
  const schema = rewritten(valueAt(source.root, payload) ?? {}, payload, source)
  const examples = isList(value.examples)
    ? value.examples.flatMap((one) =>
        isObject(one) && one.payload !== undefined ? [{ data: one.payload }] : [],
      )
    : []
  return {
    title,
    payload,
    schema: {
      $schema: dialect,
      title,
      description,
      type: 'object',
      properties: {
        channel: { description: 'The topic.', type: 'string', 'x-source': 'doc' },
        data:
          isObject(schema) && schema.$ref !== undefined
            ? { description: 'The payload.', allOf: [schema] }
            : schema,
      },
      required: ['data'],
      ...(examples.length > 0 ? { examples } : {}),
    },
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
    throw fail([...path, 'schemaFormat'], `"${printable(format)}" is no JSON Schema.`)
  return value.schema ?? {}
}

const maxDepth = 200

/** A schema whose references lead to resources. */
function rewritten(value: Json, path: Path, source: Source, depth = 0): Json {
  if (depth > maxDepth) throw source.fail(path, 'It is nested too deeply.')
  if (isList(value))
    return value.map((one, index) => rewritten(one, [...path, String(index)], source, depth + 1))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === '$ref' && typeof one === 'string'
        ? resourceRef(one, [...path, key], source)
        : rewritten(one, [...path, key], source, depth + 1),
    ]),
  )
}

function resourceRef(ref: string, path: Path, { root, fail }: Source): string {
  const [, , name, ...rest] = ref.startsWith('#/components/schemas/') ? (pathOf(ref.slice(1)) ?? []) : []
  if (name === undefined || valueAt(root, ['components', 'schemas', name]) === undefined)
    throw fail(path, `"${printable(ref)}" points to no schema under "#/components/schemas" of this document.`)
  return `../resources/${schemaFileOf(name)}${rest.length === 0 ? '' : `#${pointerOf(rest)}`}`
}

/** The property that tells the messages of a channel apart; a channel of one message needs none. */
function tagOf({ path, messages }: Channel, source: Source): string | undefined {
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
