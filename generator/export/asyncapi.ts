import type { Catalogue, MessageType, NamedShape, Parameter, Topic } from '../catalogue/catalogue-model.js'
import { pascalCase } from '../catalogue/declaration-names.js'
import { rest } from '../catalogue/topic-name.js'
import { pointerOf } from '../json/pointer.js'
import { draft07, type Lost, type Schema7 } from './draft-07.js'
import { cometd } from './schema-extensions.js'

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
  /** What draft-07 cannot say; the schemas keep it in extensions, which other tools ignore. */
  readonly lost: readonly Lost[]
}

/**
 * A catalogue as an AsyncAPI document: topics as channels, message types as messages, resources as schemas. What AsyncAPI has
 * no place for is in extensions, so that `init --from asyncapi` makes the same catalogue of it.
 */
export function asyncApi(catalogue: Catalogue, { version, side }: AsyncApiOptions): AsyncApi {
  const { manifest, topics, messageTypes, named, wildcards, grounds } = catalogue
  const keys = keysOf(named.map(({ id, name }) => [id, name]))
  const keyOf = (id: string): string => keys.get(id) ?? id
  const typeKeys = new Map(messageTypes.map(({ name, id }) => [name, keyOf(id)]))
  const schemas = schemasOf(named, keyOf, catalogue)
  const channels = keysOf(topics.map(({ name }) => [name, channelName(name)]))
  const operations = keysOf(topics.map(({ name }) => [name, `${sideVerbs[side]}${pascalCase(name)}`]))
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
    channels: Object.fromEntries(
      topics.map((topic) => [channels.get(topic.name), channelOf(topic, typeKeys, catalogue)]),
    ),
    operations: Object.fromEntries(
      topics.map(({ name }) => [
        operations.get(name),
        { action: sideVerbs[side], channel: { $ref: referenceTo('channels', channels.get(name) ?? '') } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        messageTypes.map((type) => [keyOf(type.id), messageOf(type, keyOf(type.id))]),
      ),
      schemas: Object.fromEntries(schemas.map(({ key, schema }) => [key, schema])),
    },
    [cometd]: {
      payload: pointerOf(manifest.payload),
      ...tagOf(manifest),
      topic: pointerOf(manifest.topic),
      wildcards: wildcards.map(({ pattern }) => pattern),
      ...(grounds === undefined ? {} : { evidence: Object.fromEntries(grounds.evidence) }),
    },
  }
  return { document, lost: schemas.flatMap(({ lost }) => lost) }
}

const sideVerbs = { client: 'receive', server: 'send' } as const

function messageOf({ name, description, tag, tags, examples }: MessageType, key: string) {
  return {
    name,
    title: name,
    ...(description === undefined ? {} : { description }),
    contentType: 'application/json',
    payload: { $ref: schemaReference(key) },
    ...(examples.length === 0 ? {} : { examples: examples.map((payload) => ({ payload })) }),
    [cometd]: { ...tagOf({ tag }), tags },
  }
}

const tagOf = ({ tag }: Pick<Topic, 'tag'>) => (tag === undefined ? {} : { tag: pointerOf(tag) })

/** Names as keys that AsyncAPI takes; of several that would be one, all but the first get a number. Case makes no difference. */
function keysOf(names: Iterable<readonly [id: string, name: string]>): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const keys = new Map<string, string>()
  for (const [id, name] of names) {
    const plain = name.replace(/[^\w.-]/g, '_')
    let key = plain
    for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${plain}-${number}`
    taken.add(key.toLowerCase())
    keys.set(id, key)
  }
  return keys
}

type Written = { readonly key: string; readonly schema: Schema7; readonly lost: readonly Lost[] }

function schemasOf(
  named: readonly NamedShape[],
  keyOf: (id: string) => string,
  { grounds }: Catalogue,
): readonly Written[] {
  const reference = (id: string): string => schemaReference(keyOf(id))
  return named.map(({ id, name, shape }) => {
    const key = keyOf(id)
    const { schema, lost } = draft07(shape, { reference, ...(grounds === undefined ? {} : { grounds }) })
    const isCalledSo = pascalCase(key) === name || typeof schema === 'boolean'
    return { key, schema: isCalledSo ? schema : { title: name, ...schema }, lost }
  })
}

const schemaReference = (key: string): string => referenceTo('components', 'schemas', key)

/** A reference to a place of the document. */
const referenceTo = (...path: readonly string[]): string => `#${pointerOf(path)}`

/** `/shop/orders` → `shop.orders` */
const channelName = (topic: string): string => topic.slice(1).replaceAll('/', '.')

function channelOf(
  { name, description, messageTypes, parameters, tag }: Topic,
  typeKeys: ReadonlyMap<string, string>,
  { wildcards }: Catalogue,
) {
  const [others] = parameters.filter((one) => one.name === rest)
  const named = parameters.filter((one) => one !== others)
  return {
    address: name,
    title: name,
    ...(description === undefined ? {} : { description }),
    ...(named.length === 0
      ? {}
      : { parameters: Object.fromEntries(named.map((one) => [one.name, parameterOf(one)])) }),
    messages: Object.fromEntries(
      messageTypes.map((type) => {
        const key = typeKeys.get(type) ?? type
        return [key, { $ref: referenceTo('components', 'messages', key) }]
      }),
    ),
    [cometd]: {
      ...tagOf({ tag }),
      wildcards: wildcards.filter(({ topics }) => topics.includes(name)).map(({ pattern }) => pattern),
      // An address of AsyncAPI has no name for what stands in place of a wildcard.
      ...(others === undefined ? {} : { [rest]: parameterOf(others) }),
    },
  }
}

/** The document has a list of values that is closed, so that known values are examples. */
function parameterOf({ description, pattern, values, personal }: Parameter) {
  return {
    ...(description === undefined ? {} : { description }),
    ...(values.length === 0 ? {} : { examples: values }),
    ...(pattern === undefined ? {} : { 'x-pattern': pattern }),
    'x-personal': personal,
  }
}
