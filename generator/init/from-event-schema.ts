import { nameFault, pascalCase, topicFileName } from '../catalogue/declaration-names.js'
import type { Output } from '../emit/printer/output.js'
import { jsonText } from '../json/json-text.js'
import { pointerOf } from '../json/pointer.js'
import { type JsonDocument, readJson } from '../json/read.js'
import { isList, isObject, type Json, type JsonObject, own, ownString } from '../json/value.js'
import { printable } from '../problems/printable.js'
import { UserError } from '../problems/user-error.js'
import { manifestFile, referenceTo, schemaPath } from '../schema/folder.js'
import { draft as dialect, manifestFor, type Naming } from './starter.js'
import { segmentsOf } from './survey.js'

/** A file that was read; its name is as the user wrote it. */
export type Read = { readonly name: string; readonly text: string }

/**
 * The files of a catalogue from event schemas, of one event each: the records, in the manner of Avro, that a server gives for
 * `eventSchema?payloadFormat=EXPANDED`. The topic decides. Throws a `UserError` with the place of what is no such record.
 */
export function fromEventSchemas(files: readonly Read[], naming: Naming): readonly Output[] {
  const found = new Map<
    string,
    { readonly file: string; readonly schema: JsonObject; readonly title: string }
  >()
  for (const file of files) {
    const { topic, title, schema } = messageIn(file)
    const earlier = [...found.values()].find((one) => one.title.toLowerCase() === title.toLowerCase())
    if (earlier !== undefined)
      throw new UserError(`${file.name}: "${printable(title)}" is already in ${earlier.file}.`)
    found.set(topic, { file: file.name, schema, title })
  }
  const description = 'Messages that the server pushes over CometD, as its event schemas describe them'
  return [
    { path: manifestFile, text: jsonText({ ...manifestFor(naming, description), topic: '/channel' }) },
    ...[...found].flatMap(([topic, { schema, title }]) => [
      {
        path: schemaPath('topics', topicFileName(topic)),
        text: jsonText({
          $schema: dialect,
          title: topic,
          description: `All events ${title}.`,
          oneOf: [{ $ref: referenceTo(schemaPath('messages', title)) }],
        }),
      },
      { path: schemaPath('messages', title), text: jsonText(schema) },
    ]),
  ]
}

type Fail = (path: readonly (string | number)[], message: string) => UserError

function messageIn({ name: file, text }: Read): { topic: string; title: string; schema: JsonObject } {
  const { document, errors } = readJson(text)
  const [error] = errors
  if (error !== undefined || document === undefined)
    throw new UserError(
      `${file}:${error?.position.line ?? 1}:${error?.position.column ?? 1} ${error?.message ?? 'Invalid JSON: expected a value.'}`,
    )
  const fail = failer(file, document)
  const root = document.value
  if (!isObject(root)) throw fail([], 'An event schema must be an object.')
  const fields = own(root, 'fields')
  const names = isList(fields)
    ? fields.map((field) => (isObject(field) ? ownString(field, 'name') : undefined))
    : []
  if (!names.includes('data') || !names.includes('channel'))
    throw fail(
      [],
      'This is not an event schema in its expanded form, which has the fields "data" and "channel". Ask the server for payloadFormat=EXPANDED.',
    )
  const event = ownString(root, 'name') ?? ''
  const topic = `/${event.endsWith('ChangeEvent') ? 'data' : 'event'}/${event}`
  const title = pascalCase(event)
  if (segmentsOf(topic) === undefined || !/^\w+$/.test(event) || nameFault(title) !== undefined)
    throw fail(['name'], `"${printable(event)}" cannot be the name of an event.`)
  const records: Records = new Map()
  const schema = recordSchema(root, [], { fail, records, depth: 0 })
  return {
    topic,
    title,
    schema: {
      $schema: dialect,
      title,
      description: `The event ${event}.`,
      ...schema,
      examples: [withChannel(exampleOf(schema), topic)],
    },
  }
}

function failer(file: string, document: JsonDocument): Fail {
  return (path, message) => {
    const pointer = pointerOf(path)
    const { line, column } = document.positionOf(pointer)
    return new UserError(`${file}:${line}:${column} ${pointer} ${message}`)
  }
}

const withChannel = (example: Json, channel: string): Json =>
  typeof example === 'object' && example !== null ? { ...example, channel } : example

/** Records by their names: a field may name one that came before. */
type Records = Map<string, JsonObject>

type Around = { readonly fail: Fail; readonly records: Records; readonly depth: number }

type Path = readonly (string | number)[]

const maxDepth = 64

function recordSchema(record: JsonObject, path: Path, around: Around): JsonObject {
  const fields = own(record, 'fields')
  if (!isList(fields)) throw around.fail(path, 'A record must have "fields".')
  const properties = fields.map((field, index): [string, Json] => {
    const at = [...path, 'fields', index]
    const name = isObject(field) ? ownString(field, 'name') : undefined
    const type = isObject(field) ? own(field, 'type') : undefined
    if (!isObject(field) || name === undefined || type === undefined)
      throw around.fail(at, 'A field must have a "name" and a "type".')
    const schema = typeSchema(type, [...at, 'type'], around)
    return [name, describedField(name, field, schema, path.length === 0)]
  })
  const schema = { type: 'object', properties: Object.fromEntries(properties) }
  const name = ownString(record, 'name')
  if (name !== undefined) around.records.set(name, schema)
  return schema
}

/** Everything is personal until a person says otherwise, but the topic. */
function describedField(name: string, field: JsonObject, schema: JsonObject, isMessage: boolean): JsonObject {
  const doc = ownString(field, 'doc')
  const description = doc === undefined || doc === '' ? `The field ${name}.` : `The field ${name}: ${doc}.`
  if (isMessage && name === 'channel') return { description: 'The topic.', ...schema, 'x-source': 'doc' }
  return { description, ...schema, 'x-source': 'doc', 'x-personal': true }
}

const plain: ReadonlyMap<string, string> = new Map([
  ['null', 'null'],
  ['boolean', 'boolean'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['string', 'string'],
  ['bytes', 'string'],
])

function typeSchema(type: Json, path: Path, { depth, ...around }: Around): JsonObject {
  if (depth > maxDepth) throw around.fail(path, 'It is nested too deeply.')
  const inner = { ...around, depth: depth + 1 }
  if (typeof type === 'string') {
    const known = plain.get(type)
    if (known !== undefined) return { type: known }
    const record = around.records.get(type)
    if (record !== undefined) return record
    throw around.fail(path, `Unknown type "${printable(type)}".`)
  }
  if (isList(type)) return unionSchema(type, path, inner)
  const kind = isObject(type) ? own(type, 'type') : undefined
  if (!isObject(type) || kind === undefined)
    throw around.fail(path, 'A type must be a name, an array of types, or an object with a "type".')
  const part = (key: string): JsonObject => typeSchema(own(type, key) ?? null, [...path, key], inner)
  if (kind === 'record' || kind === 'expanded-record') return recordSchema(type, path, inner)
  if (kind === 'array') return { type: 'array', items: part('items') }
  if (kind === 'map') return { type: 'object', additionalProperties: part('values') }
  if (kind === 'enum') {
    const symbols = own(type, 'symbols')
    if (!isList(symbols) || symbols.length === 0 || !symbols.every((one) => typeof one === 'string'))
      throw around.fail(path, 'An enum must have "symbols", an array of strings.')
    return { anyOf: [{ enum: symbols }, { type: 'string' }] }
  }
  return part('type')
}

/** Plain types are one list of types; what else a value can be stands beside it. */
function unionSchema(types: readonly Json[], path: Path, around: Around): JsonObject {
  const schemas = types.map((type, index) => typeSchema(type, [...path, index], around))
  const names = schemas.flatMap((schema) =>
    Object.keys(schema).join() === 'type' ? [String(schema.type)] : [],
  )
  const others = schemas.filter((schema) => Object.keys(schema).join() !== 'type')
  const [only] = others
  if (schemas.length === 0) throw around.fail(path, 'A union must have a type.')
  const own = [...new Set(names)].sort()
  const list: JsonObject = { type: own.length === 1 ? (own[0] ?? 'null') : own }
  if (only === undefined) return list
  return own.length === 0 && others.length === 1
    ? only
    : { anyOf: [...others, ...(own.length === 0 ? [] : [list])] }
}

/** A value made up for a schema of ours. */
function exampleOf(schema: JsonObject): Json {
  const { anyOf, type } = schema
  if (isList(anyOf)) {
    const [first] = anyOf
    return isObject(first) ? exampleOf(first) : null
  }
  if (isList(schema.enum)) return schema.enum[0] ?? null
  const name = isList(type) ? type.find((one) => one !== 'null') : type
  if (name === 'object') {
    const properties = isObject(schema.properties) ? Object.entries(schema.properties) : []
    return Object.fromEntries(properties.map(([key, one]) => [key, isObject(one) ? exampleOf(one) : null]))
  }
  if (name === 'array') return isObject(schema.items) ? [exampleOf(schema.items)] : []
  if (name === 'string') return 'example'
  return name === 'boolean' ? true : name === 'null' ? null : 1
}
