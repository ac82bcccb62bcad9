import type { Catalogue, MessageType, NamedShape, Parameter, Topic } from '../catalogue/catalogue.js'
import { pascalCase } from '../catalogue/names.js'
import { pointerOf } from '../json/pointer.js'
import { draft07, type Lost, type Schema7 } from './draft-07.js'

/** The versions that can be written. */
export const versions = ['3.0', '3.1'] as const

/** Whose operations they are: a client receives what a server sends. */
export const sides = ['client', 'server'] as const

export type AsyncApiOptions = {
  readonly version: (typeof versions)[number]
  readonly side: (typeof sides)[number]
}

export type AsyncApi = {
  readonly document: { readonly [field: string]: unknown }
  /** What the schemas of the document cannot say. */
  readonly lost: readonly Lost[]
}

/** A catalogue as an AsyncAPI document: topics as channels, message types as messages, resources as schemas. */
export function asyncApi(catalogue: Catalogue, { version, side }: AsyncApiOptions): AsyncApi {
  const { manifest, topics, messageTypes, named, wildcards } = catalogue
  const types = new Map(messageTypes.map((type) => [type.id, type]))
  const schemas = schemasOf(named, catalogue)
  const channels = topics.map((topic) => [channelName(topic), topic] as const)
  const document = {
    asyncapi: `${version}.0`,
    info: {
      title: manifest.name,
      version: manifest.version,
      description: manifest.description,
      license: { name: manifest.license },
    },
    defaultContentType: 'application/json',
    servers: { cometd: { host: 'localhost', pathname: '/cometd', protocol: 'cometd' } },
    channels: entries(channels, (topic) => channelOf(topic, catalogue)),
    operations: Object.fromEntries(
      channels.map(([name, topic]) => [
        `${side === 'client' ? 'receive' : 'send'}${pascalCase(topic.name)}`,
        { action: side === 'client' ? 'receive' : 'send', channel: { $ref: placeOf('channels', name) } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(messageTypes.map((type) => [type.name, messageOf(type)])),
      schemas: Object.fromEntries(schemas.map(({ name, schema }) => [name, schema])),
    },
    'x-cometd': {
      payload: pointerOf(manifest.payload),
      ...(manifest.tag === undefined ? {} : { tag: pointerOf(manifest.tag) }),
      topic: pointerOf(manifest.topic),
      wildcards: wildcards.map(({ pattern }) => pattern),
    },
  }
  return { document, lost: schemas.flatMap(({ lost }) => lost) }

  function messageOf(type: MessageType) {
    const { name, description, tag, tags, examples, id } = type
    return {
      name,
      title: name,
      ...(description === undefined ? {} : { description }),
      contentType: 'application/json',
      payload: { $ref: schemaPlace(nameOf(id)) },
      ...(examples.length === 0 ? {} : { examples: examples.map((payload) => ({ payload })) }),
      'x-cometd': { ...(tag === undefined ? {} : { tag: pointerOf(tag) }), tags },
    }
  }

  function nameOf(id: string): string {
    return types.get(id)?.name ?? named.find((one) => one.id === id)?.name ?? id
  }
}

const entries = <T>(all: readonly (readonly [string, T])[], make: (one: T) => unknown) =>
  Object.fromEntries(all.map(([name, one]) => [name, make(one)]))

type Written = { readonly name: string; readonly schema: Schema7; readonly lost: readonly Lost[] }

function schemasOf(named: readonly NamedShape[], { grounds }: Catalogue): readonly Written[] {
  const names = new Map(named.map(({ id, name }) => [id, name]))
  const reference = (id: string): string => schemaPlace(names.get(id) ?? id)
  return named.map(({ name, shape }) => ({
    name,
    ...draft07(shape, { reference, ...(grounds === undefined ? {} : { grounds }) }),
  }))
}

const schemaPlace = (name: string): string => placeOf('components', 'schemas', name)

/** A reference to a place of the document. */
const placeOf = (...path: readonly string[]): string => `#${pointerOf(path)}`

/** The name of a channel in the document: `v2.me.calls`. */
const channelName = ({ name }: Topic): string =>
  name
    .slice(1)
    .replaceAll('/', '.')
    .replace(/[^\w.-]/g, '_')

function channelOf({ name, description, messageTypes, parameters, tag }: Topic, { wildcards }: Catalogue) {
  const named = parameters.filter((one) => one.name !== '*')
  return {
    address: name,
    title: name,
    ...(description === undefined ? {} : { description }),
    ...(named.length === 0
      ? {}
      : { parameters: Object.fromEntries(named.map((one) => [one.name, parameterOf(one)])) }),
    messages: Object.fromEntries(
      messageTypes.map((type) => [type, { $ref: placeOf('components', 'messages', type) }]),
    ),
    'x-cometd': {
      ...(tag === undefined ? {} : { tag: pointerOf(tag) }),
      wildcards: wildcards.filter(({ topics }) => topics.includes(name)).map(({ pattern }) => pattern),
    },
  }
}

/** The document has a list of values that is closed, so that known values are examples. */
function parameterOf({ description, pattern, values, personal }: Parameter) {
  return {
    ...(description === undefined ? {} : { description }),
    ...(values.length === 0 ? {} : { examples: values }),
    ...(pattern === undefined ? {} : { 'x-pattern': pattern }),
    ...(personal ? { 'x-personal': true } : {}),
  }
}
