import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { tagsOf } from '../../catalogue/routes.js'
import { parameterIn } from '../../catalogue/topic-name.js'
import { assertedIn, childrenOf } from '../../shape/children.js'
import type { Shape } from '../../shape/shape.js'
import { listedValues } from '../../shape/values.js'
import { logFields } from '../read/log-record.js'

/** The words of schemas and protocols, which are public. */
export type Vocabulary = {
  /** Property names, tags, topics and their segments, listed values: never looked for elsewhere, and no stand-in. */
  readonly words: ReadonlySet<string>
  /** Property names: these stay wherever they are keys. */
  readonly names: ReadonlySet<string>
}

/** Fields of the Bayeux protocol. */
export const bayeuxFields: readonly string[] = [
  'channel',
  'clientId',
  'data',
  'id',
  'ext',
  'error',
  'advice',
  'reconnect',
  'interval',
  'timeout',
  'maxInterval',
  'hosts',
  'version',
  'minimumVersion',
  'supportedConnectionTypes',
  'connectionType',
  'subscription',
  'successful',
  'timestamp',
]

const protocolWords: readonly string[] = [
  '/meta/handshake',
  '/meta/connect',
  '/meta/subscribe',
  '/meta/unsubscribe',
  '/meta/disconnect',
  'meta',
  'connect',
  'subscribe',
  'unsubscribe',
  'disconnect',
  'service',
  'long-polling',
  'callback-polling',
  'websocket',
  'retry',
  'handshake',
  'none',
  'http',
  'https',
  'mailto',
  'base64',
  'send',
  'receive',
  'true',
  'false',
  'null',
]

/** The words of a catalogue. */
export function vocabularyOf(catalogue: Catalogue): Vocabulary {
  const { manifest, messageTypes, topics, named } = catalogue
  const names = new Set([
    ...bayeuxFields,
    ...logFields.flat(),
    ...manifest.payload,
    ...tagsOf(catalogue).flat(),
    ...manifest.topic,
  ])
  const words = new Set(protocolWords)
  for (const { tags } of messageTypes) for (const tag of tags) words.add(tag)
  for (const { name, parameters } of topics) {
    const plain = name.split('/').filter((part) => parameterIn(part) === undefined)
    for (const part of [name, ...plain]) if (part !== '') words.add(part)
    for (const { personal, values } of parameters) if (!personal) for (const value of values) words.add(value)
  }
  for (const { shape } of named) gather(shape, names, words)
  for (const name of names) words.add(name)
  return { words, names }
}

function gather(shape: Shape, names: Set<string>, words: Set<string>): void {
  for (const value of listedValues(shape)) addWord(value, words)
  if (shape.kind === 'object') {
    for (const { name } of shape.properties) names.add(name)
    for (const name of shape.required) names.add(name)
  }
  for (const assertion of shape.assertions)
    if (assertion.keyword === 'propertyNames') gather(assertion.shape, names, names)
  for (const inner of insideOf(shape)) gather(inner, names, words)
}

function addWord(value: unknown, words: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') words.add(String(value))
}

/** What a condition asks for is documented as well; what must not be is not. The words in items stand in their schema. */
const insideOf = (shape: Shape): readonly Shape[] => [
  ...childrenOf(shape),
  ...shape.assertions
    .flatMap(assertedIn)
    .filter(({ judges, mode }) => judges === 'value' && mode !== 'forbidden')
    .map((inner) => inner.shape),
]
