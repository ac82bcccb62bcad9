import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const root = new URL('../../schemas/', import.meta.url)

/** Topic → its message types, as the published list has them. */
const TOPICS: Record<string, readonly string[]> = {
  '/notifications/services': ['ServiceStateChangeMessage'],
  '/v2/me/calls': ['CallStateChangeMessage', 'ErrorMessage'],
  '/v2/me/chats': ['ChatStateChangeMessage', 'MessageLogUpdated'],
  '/v2/me/devices': ['DeviceStateChangeMessage', 'ErrorMessage'],
  '/v2/me/emails': ['EmailStateChangeMessage'],
  '/v2/me/facebook': ['FacebookStateChangeMessage'],
  '/v2/me/facebooksession': ['FacebooksessionStateChangeMessage', 'MessageLogUpdated'],
  '/v2/me/im-sessions': ['IMSessionStateChangeMessage', 'IMLogUpdateMessage'],
  '/v2/me/openmedia': ['OpenmediaStateChangeMessage'],
  '/v2/me/twitter': ['TweetStateChangeMessage', 'TweetOperationResponse'],
  '/v2/me/workbins': ['WorkbinSubscriptionStateChangeMessage', 'WorkbinStateChangeMessage'],
  '/v2/me/workitems': ['WorkitemStateChangeMessage'],
}

/** Message types with more than one spelling on the wire. */
const SPELLINGS: Record<string, readonly string[]> = {
  TweetStateChangeMessage: ['TweetStateChangeMessage', 'TwitterStateChangeMessage'],
  TweetOperationResponse: ['TweetOperationResponse', 'TwitterOperationResponse'],
}

test('the topics are the 12 of the published list, each with its message types', () => {
  const found = folder('topics').map(({ file, schema }) => {
    const topic = text(schema.title)
    assert.is(file, `${topic.slice(1).replaceAll('/', '-')}.schema.json`)
    return [topic, list(schema.oneOf).map((member) => basename(text(object(member).$ref)))] as const
  })
  assert.equal(Object.fromEntries(found), TOPICS)
  assert.is(found.length, 12)
})

test('the message types are the 17 of the published list, each with its tag', () => {
  const messages = folder('messages')
  assert.is(messages.length, 17)
  assert.equal(
    messages.map(({ schema }) => schema.title).sort(),
    [...new Set(Object.values(TOPICS).flat())].sort(),
  )
  for (const { file, schema } of messages) {
    const name = text(schema.title)
    assert.is(file, `${name}.schema.json`)
    const tag = object(at(schema, ['properties', 'data', 'properties', 'messageType']))
    assert.equal(tag.enum ?? [tag.const ?? null], SPELLINGS[name] ?? [name], name)
  }
})

test('every property has a description, its own or that of what it refers to, a type and a source', () => {
  const properties = [...folder('messages'), ...folder('resources')].flatMap(({ file, schema }) =>
    propertiesOf(schema, file),
  )
  assert.ok(properties.length > 290)
  for (const { place, schema } of properties) {
    const { description = typeof schema.$ref === 'string' ? '.' : '' } = schema
    assert.ok(text(description).endsWith('.'), `${place}: description`)
    assert.ok(schema.type !== undefined || typeof schema.$ref === 'string', `${place}: type`)
    assert.ok(['seed', 'doc', 'client', 'inferred'].includes(text(schema['x-source'])), `${place}: x-source`)
  }
})

test('every message type has a genuine example on a topic that lists it, and each says where it is from', () => {
  for (const { schema } of folder('messages')) {
    const name = text(schema.title)
    const examples = list(schema.examples)
    const evidence = list(schema['x-examples-evidence'])
    assert.is(evidence.length, examples.length, name)
    assert.ok(evidence[0] !== null, name)
    for (const example of examples) assert.ok(TOPICS[text(object(example).channel)]?.includes(name), name)
  }
})

test('an example is made up only where no genuine payload shows the like', () => {
  const madeUp = folder('messages').flatMap(({ schema }) =>
    list(schema['x-examples-evidence']).flatMap((id, index) =>
      id === null ? [object(object(list(schema.examples)[index]).data)] : [],
    ),
  )
  const kinds = madeUp.map((data) =>
    [
      data.messageType,
      data.notificationType ?? data.action ?? data.stateResource ?? data.success ?? 'with a text',
    ].join(' '),
  )
  assert.equal(kinds, [
    'ChatStateChangeMessage Error',
    'EmailStateChangeMessage Error',
    'ErrorMessage with a text',
    'FacebookStateChangeMessage Error',
    'FacebooksessionStateChangeMessage Error',
    'OpenmediaStateChangeMessage Error',
    'TweetOperationResponse false',
    'TweetStateChangeMessage Error',
    'WorkbinStateChangeMessage ItemAdded',
    'WorkbinSubscriptionStateChangeMessage RequestFailed',
    'WorkitemStateChangeMessage Error',
  ])
})

/** Lists of values that the documentation closes: where they stand, and what they offer. All others are open. */
const CLOSED: Record<string, readonly string[]> = {
  'messages/ChatStateChangeMessage notificationType': [
    'StatusChange',
    'ParticipantsUpdated',
    'PropertiesUpdated',
  ],
  'messages/EmailStateChangeMessage notificationType': [
    'StatusChange',
    'PropertiesUpdated',
    'EmailSaved',
    'AttachmentAdded',
    'AttachmentRemoved',
  ],
  'messages/FacebookStateChangeMessage notificationType': [
    'StatusChange',
    'PropertiesUpdated',
    'FacebookSaved',
  ],
  'messages/FacebooksessionStateChangeMessage notificationType': [
    'StatusChange',
    'ParticipantsUpdated',
    'PropertiesUpdated',
  ],
  'messages/IMLogUpdateMessage notificationType': ['NewMessage'],
  'messages/IMSessionStateChangeMessage notificationType': ['StatusChange', 'AttachedDataChanged'],
  'messages/MessageLogUpdated notificationType': ['NewMessages'],
  'messages/OpenmediaStateChangeMessage notificationType': ['StatusChange', 'PropertiesUpdated'],
  'messages/TweetStateChangeMessage notificationType': ['StatusChange', 'PropertiesUpdated', 'TweetSaved'],
  'messages/WorkbinSubscriptionStateChangeMessage stateResource': [
    'Subscribed',
    'Unsubscribed',
    'RequestFailed',
  ],
  'messages/WorkitemStateChangeMessage notificationType': ['StatusChange', 'PropertiesUpdated'],
  'resources/failure notificationType': ['Error'],
  'resources/service type': [
    'Voice',
    'Provisioning',
    'Reporting',
    'MultiMediaState',
    'MultiMediaContent',
    'Chat',
    'Unknown',
  ],
  'resources/service state': ['ReadOnly', 'Inactive', 'Active', 'Unknown'],
}

test('exactly the lists that the documentation closes are closed', () => {
  const closed = everyProperty()
    .filter(({ name }) => name !== 'messageType')
    .flatMap(({ file, name, schema }) => {
      const values = closedList(schema)
      return values === undefined ? [] : [[`${file} ${name}`, values] as const]
    })
  assert.equal(Object.fromEntries(closed), CLOSED)
  assert.is(closed.length, Object.keys(CLOSED).length, 'one list a property')
})

/** The values that a schema names, where it takes no others. */
function closedList(schema: JsonObject): readonly Json[] | undefined {
  if (schema.enum !== undefined) return list(schema.enum)
  if (schema.const !== undefined) return [schema.const]
  if (schema.oneOf === undefined || schema.type !== 'string') return undefined
  return list(schema.oneOf).map((member) => object(member).const ?? null)
}

test('nothing under the payload of a message is said twice', () => {
  const said = new Map<string, string[]>()
  for (const { schema, file } of folder('messages'))
    for (const property of propertiesOf(schema.properties ?? null, file)) {
      const key = JSON.stringify([property.name, property.schema])
      said.set(key, [...(said.get(key) ?? []), file])
    }
  assert.ok(said.size > 50)
  assert.equal(
    [...said.values()].filter((files) => files.length > 1),
    [],
  )
})

/** Properties that are personal data wherever they stand: what people write, who they are, and what leads to what is theirs. */
const PERSONAL: readonly string[] = [
  'E164digits',
  'NO_ANSWER_OVERFLOW',
  'OriginationDN',
  'accounts',
  'ani',
  'assignedTo',
  'bcc',
  'body',
  'bodyAsPlainText',
  'callPath',
  'callUri',
  'callUuid',
  'case',
  'cc',
  'chatPath',
  'chatUri',
  'clientId',
  'connId',
  'contactId',
  'description',
  'devicePath',
  'deviceUri',
  'digits',
  'dnis',
  'dynamicPhoneNumber',
  'e164Number',
  'errorMessage',
  'facebooksessionPath',
  'facebooksessionUri',
  'formattedPhoneNumber',
  'forwardTo',
  'fqlObject',
  'from',
  'id',
  'imSessionPath',
  'location',
  'message',
  'name',
  'nickname',
  'parentCallPath',
  'parentCallUri',
  'parentId',
  'path',
  'phoneNumber',
  'phoneNumberUri',
  'statusMessage',
  'subject',
  'targetDeviceUri',
  'text',
  'to',
  'twitterFromAddr',
  'twitterFromUserId',
  'twitterMsgId',
  'twitterMsgPlainText',
  'uri',
  'userData',
  'workbinUserId',
]

/** The same names where they say nothing about a person. */
const NOT_PERSONAL: readonly string[] = [
  'resources/country name',
  'resources/envelope id',
  'resources/log-message from',
  'resources/service id',
  'resources/service name',
  'resources/user-state id',
  'resources/workbin-notice id',
]

test('personal data is marked', () => {
  const marked = everyProperty().filter(({ schema }) => schema['x-personal'] === true)
  assert.equal([...new Set(marked.map(({ name }) => name))].sort(), [...PERSONAL].sort())
  const unmarked = everyProperty().filter(
    ({ name, schema }) => PERSONAL.includes(name) && schema['x-personal'] !== true,
  )
  assert.equal([...new Set(unmarked.map(({ file, name }) => `${file} ${name}`))].sort(), NOT_PERSONAL)
})

test('no schema names the language that types are made for', () => {
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  ))
    assert.not.match(read(file), /typescript|ts-?type|\.d\.ts|\binterface\b/i, file)
})

/** Every property of the messages and resources, with the file that it stands in. */
function everyProperty(): readonly { file: string; name: string; schema: JsonObject }[] {
  return ['messages', 'resources'].flatMap((where) =>
    folder(where).flatMap(({ file, schema }) =>
      propertiesOf(schema, file).map((property) => ({ ...property, file: `${where}/${basename(file)}` })),
    ),
  )
}

function folder(name: string): readonly { file: string; schema: JsonObject }[] {
  return readdirSync(new URL(`${name}/`, root)).map((file) => ({
    file,
    schema: object(JSON.parse(read(`${name}/${file}`))),
  }))
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** Every schema that stands under `properties`, however deep. */
function propertiesOf(value: Json, place: string): { place: string; name: string; schema: JsonObject }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => propertiesOf(item, `${place}/${index}`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === 'examples') return []
    if (key !== 'properties') return propertiesOf(child, `${place}/${key}`)
    return Object.entries(object(child)).flatMap(([name, schema]) => [
      { place, name, schema: object(schema) },
      ...propertiesOf(schema, `${place}/${name}`),
    ])
  })
}

function at(value: Json, [key, ...rest]: readonly string[]): Json {
  return key === undefined ? value : at(object(value)[key] ?? null, rest)
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace('.schema.json', '')
}

function object(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('Not an object.')
  return value
}

function list(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error('Not a list.')
  return value
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error('Not a string.')
  return value
}

test.run()
