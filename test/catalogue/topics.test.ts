import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { channelIn, tagsOf, topicFinder } from '../../generator/catalogue/routes.js'
import { catalogueFrom } from '../../generator/generate.js'
import { bakery, manifest, message, saidOf, topic } from '../lint/bakery.js'
import { sourcesOf } from './sources.js'

const { tag: _tag, ...untagged } = manifest

const built = (files: { readonly [path: string]: unknown }) => {
  const { value } = catalogueFrom(sourcesOf({ ...bakery, ...files }))
  if (!value) throw new Error(saidOf(files).join('\n'))
  return value
}

test('where there is no tag the topic decides, and a message type has its title as its name', () => {
  const catalogue = built({ 'catalogue.json': untagged })
  assert.is(catalogue.manifest.tag, undefined)
  assert.is(catalogue.topics[0]?.tag, undefined)
  const [type] = catalogue.messageTypes
  assert.equal([type?.name, type?.tag, type?.tags], ['Baked', undefined, []])
  assert.equal(tagsOf(catalogue), [])
})

test('without a tag a topic lists exactly one message type', () => {
  const files = {
    'catalogue.json': untagged,
    'topics/bakery.schema.json': topic('/bakery', 'Baked', 'Sold'),
    'messages/Sold.schema.json': message('Sold'),
  }
  const fault =
    'error topic topics/bakery.schema.json#/oneOf: The topic "/bakery" must list exactly one message type, as no tag tells its messages apart: neither "catalogue.json" nor "x-tag" names one.'
  assert.equal(saidOf(files), [fault])
  const tagged = { ...topic('/bakery', 'Baked', 'Sold'), 'x-tag': '/data/type' }
  const catalogue = built({ ...files, 'topics/bakery.schema.json': tagged })
  assert.equal(catalogue.topics[0]?.tag, ['data', 'type'])
  assert.equal(
    catalogue.messageTypes.map(({ tags }) => tags),
    [['Baked'], ['Sold']],
  )
})

test('a tag of a topic that is none, and a message type that would have two', () => {
  const tagged = (tag: unknown) => ({ ...topic('/bakery', 'Baked'), 'x-tag': tag })
  for (const [tag, fault] of [
    [7, 'must be a JSON Pointer such as "/data"'],
    ['', 'must be a JSON Pointer such as "/data"'],
    ['/type', 'must point inside of the payload'],
  ])
    assert.equal(saidOf({ 'topics/bakery.schema.json': tagged(tag) }), [
      `error topic topics/bakery.schema.json#/x-tag: "x-tag" ${fault}.`,
    ])
  assert.equal(
    saidOf({ 'topics/other.schema.json': { ...tagged('/data/kind'), title: '/other' } }, 'topic'),
    [
      'error topic topics/other.schema.json#/oneOf/0: This message type has its tag at "/data/kind" here and at "/data/type" in "topics/bakery.schema.json": it can have only one.',
    ],
  )
})

test('one tag value for two message types on two topics: their titles are their names', () => {
  const sold = message('Baked', {
    title: 'Sold',
    examples: [{ channel: '/shop', data: { type: 'Baked' } }],
  })
  const catalogue = built({
    'topics/shop.schema.json': topic('/shop', 'Sold'),
    'messages/Sold.schema.json': sold,
  })
  assert.equal(
    catalogue.messageTypes.map(({ name, tags, topics }) => [name, tags, topics]),
    [
      ['Baked', ['Baked'], ['/bakery']],
      ['Sold', ['Baked'], ['/shop']],
    ],
  )
})

const room = {
  ...topic('/rooms/{roomId}/messages', 'Baked'),
  'x-parameters': {
    roomId: { description: 'Which room.', pattern: '^r', enum: ['r1', 'r2'], 'x-personal': false },
  },
}

test('a template has parameters, personal unless they say otherwise', () => {
  const catalogue = built({
    'topics/rooms-roomId-messages.schema.json': room,
    'topics/users-id.schema.json': topic('/users/{id}', 'Baked'),
    'topics/rw-others.schema.json': topic('/rw/**', 'Baked'),
  })
  assert.equal(
    catalogue.topics.slice(1).map(({ name, events, parameters }) => [name, events, parameters]),
    [
      [
        '/rooms/{roomId}/messages',
        'RoomsRoomIdMessagesEvents',
        [
          {
            name: 'roomId',
            description: 'Which room.',
            pattern: '^r',
            values: ['r1', 'r2'],
            personal: false,
          },
        ],
      ],
      ['/rw/**', 'RwOthersEvents', [{ name: '*', values: [], personal: true }]],
      ['/users/{id}', 'UsersIdEvents', [{ name: 'id', values: [], personal: true }]],
    ],
  )
  const find = topicFinder(catalogue)
  assert.is(find('/rooms/7/messages')?.name, '/rooms/{roomId}/messages')
  assert.is(find('/bakery')?.name, '/bakery')
  assert.is(find('/rooms/7'), undefined)
})

test('a channel that is made up for a topic is no other one’s', () => {
  const catalogue = built({
    'topics/rooms-roomId.schema.json': topic('/rooms/{lobby}', 'Baked'),
    'topics/rooms-lobby.schema.json': topic('/rooms/lobby', 'Baked'),
    'topics/rooms-others.schema.json': topic('/rooms/**', 'Baked'),
    'topics/rooms-roomId-messages.schema.json': room,
  })
  const find = topicFinder(catalogue)
  const channels = catalogue.topics.map((one) => [one.name, channelIn(one, catalogue)])
  assert.equal(
    channels.map(([, channel = '']) => find(channel)?.name),
    channels.map(([name]) => name),
  )
  assert.equal(Object.fromEntries(channels)['/rooms/{roomId}/messages'], '/rooms/r1/messages', 'of its list')
})

test('wildcards cover templates as they do plain topics', () => {
  const { wildcards } = built({
    'topics/rooms-roomId-messages.schema.json': room,
    'topics/rooms-lobby-news.schema.json': topic('/rooms/lobby/news', 'Baked'),
  })
  const covered = Object.fromEntries(wildcards.map(({ pattern, topics }) => [pattern, topics]))
  const [plain, template] = ['/rooms/lobby/news', '/rooms/{roomId}/messages']
  assert.equal(covered['/rooms/**'], [plain, template])
  assert.equal(covered['/rooms/{roomId}/*'], [template])
  assert.equal(covered['/rooms/lobby/*'], [plain, template])
  assert.is(covered['/rooms/*'], undefined)
})

test('what is wrong with parameters', () => {
  const at = 'error topic topics/x-id.schema.json#/x-parameters'
  const faults = (parameters: unknown): readonly string[] =>
    saidOf({ 'topics/x-id.schema.json': { ...topic('/x/{id}', 'Baked'), 'x-parameters': parameters } })
  assert.equal(faults(7), [
    `${at}: "x-parameters" must be an object that maps names of parameters to descriptions of them.`,
  ])
  assert.equal(faults({ di: {} }), [
    `${at}/di: The topic "/x/{id}" has no parameter "di". Did you mean "id"?`,
  ])
  assert.equal(faults({ id: 7 }), [`${at}/id: The description of a parameter must be an object.`])
  assert.equal(faults({ id: { pattern: '(', enum: ['a/b'], description: 7, 'x-personal': 1, enums: [] } }), [
    `${at}/id/pattern: "pattern" must be a regular expression that compiles with the flag "u".`,
    `${at}/id/enum: "enum" must be an array of strings that can be segments of a topic.`,
    `${at}/id/description: "description" must be a string.`,
    `${at}/id/x-personal: "x-personal" must be true or false.`,
    `${at}/id/enums: "enums" is not a field of a parameter. Did you mean "enum"?`,
  ])
})

test('the payload can be the whole message', () => {
  const catalogue = built({ 'catalogue.json': { ...manifest, payload: '' } })
  assert.equal(catalogue.manifest.payload, [])
})

test.run()
