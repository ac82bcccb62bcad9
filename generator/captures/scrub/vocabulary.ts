import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Shape } from '../../shape/shape.js'

/** What is written in schemas and protocols, and so nobody's secret. */
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
  const names = new Set([...bayeuxFields, ...manifest.payload, ...manifest.tag, ...manifest.topic])
  const words = new Set(protocolWords)
  for (const { tags } of messageTypes) for (const tag of tags) words.add(tag)
  for (const { name } of topics)
    for (const part of [name, ...name.split('/')]) if (part !== '') words.add(part)
  for (const { shape } of named) gather(shape, names, words)
  for (const name of names) words.add(name)
  return { words, names }
}

function gather(shape: Shape, names: Set<string>, words: Set<string>): void {
  if (shape.kind === 'literal') addWord(shape.value, words)
  else if (shape.kind === 'openList') for (const value of shape.values) addWord(value, words)
  else if (shape.kind === 'object') {
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

function insideOf(shape: Shape): readonly Shape[] {
  const asserted = shape.assertions.flatMap((assertion): readonly (Shape | undefined)[] => {
    if (assertion.keyword === 'if') return [assertion.if, assertion.then, assertion.else]
    return assertion.keyword === 'dependentSchemas' ? [...assertion.shapes.values()] : []
  })
  return [...directlyIn(shape), ...asserted.filter((inner) => inner !== undefined)]
}

function directlyIn(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'object':
      return [...shape.properties, ...shape.patterns].map((entry) => entry.shape).concat(shape.additional)
    case 'record':
      return [shape.values]
    case 'array':
      return [shape.items]
    case 'tuple':
      return [...shape.prefix, shape.rest]
    case 'union':
    case 'intersection':
      return shape.members
    default:
      return []
  }
}
