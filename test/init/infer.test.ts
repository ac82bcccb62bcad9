// timeout: 300
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readOwnFiles } from '../../generator/files/own-files.js'
import { generate } from '../../generator/generate.js'
import { UserError } from '../../generator/problems/user-error.js'
import { loadFiles } from '../../generator/schema/load.js'
import { catalogueOf, infer, knownIn, schemaIn } from './infer.js'
import { randomFrom, trafficOf } from './traffic.js'

/** Traffic of a shop that nobody knows, full of personal data. */
function shop(count: number): readonly object[] {
  const random = randomFrom(7)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] ?? (items[0] as T)
  const number = (): string => String(Math.floor(random() * 1e9))
  const buyer = () => ({
    id: `u-${number()}`,
    email: `${pick(['alice', 'bob'])}.${number()}@shop.example`,
    fullName: pick(['Alice Liddell', 'Robert Tables', 'Grace Hopper']),
  })
  return Array.from({ length: count }, (_, index) => {
    const kind = ['order.placed', 'order.shipped', 'order.lost'][index % 3]
    const data = {
      'order.placed': {
        buyer: buyer(),
        total: random() * 100,
        currency: pick(['EUROS', 'DOLLARS', 'POUNDS']),
        lines: [{ article: `A${number()}`, count: 2 }],
      },
      'order.shipped': { buyer: buyer(), parcel: { carrier: pick(['Snail', 'Pigeon']), track: number() } },
      'order.lost': { reason: `Nobody knows where ${number()} is.`, since: index % 2 ? null : number() },
    }[kind ?? '']
    return { channel: '/shop/orders', data: { event: kind, ...data } }
  })
}

test('what is decided: tag, message types, resources, required, personal', async () => {
  const messages = shop(60)
  const inferred = await infer(messages)
  assert.equal([inferred.known, inferred.messages], [60, 60])
  assert.equal(
    inferred.files.map(({ path }) => path),
    [
      'catalogue.json',
      'topics/shop-orders.schema.json',
      'messages/OrderLost.schema.json',
      'messages/OrderPlaced.schema.json',
      'messages/OrderShipped.schema.json',
      'resources/buyer.schema.json',
    ],
  )
  assert.is(schemaIn(inferred, 'catalogue.json').tag, '/data/event')
  const { required, properties } = schemaIn(inferred, 'messages/OrderPlaced.schema.json')
  assert.equal(required, ['data'])
  assert.equal(properties.data.required, ['event'])
  assert.is(properties.data.properties.buyer.$ref, '../resources/buyer.schema.json')
  assert.is(properties.data.properties.buyer['x-personal'], true)
  assert.is(properties.data.properties.total.type, 'number')
  assert.equal(properties.data.properties.currency.anyOf, [
    { enum: ['DOLLARS', 'EUROS', 'POUNDS'] },
    { type: 'string' },
  ])
  const buyer = schemaIn(inferred, 'resources/buyer.schema.json')
  assert.equal(Object.keys(buyer.properties), ['id', 'email', 'fullName'])
  assert.is(buyer.required, undefined)
  assert.is(buyer.properties.fullName.anyOf, undefined, 'three names are no list')
  const lost = schemaIn(inferred, 'messages/OrderLost.schema.json').properties.data.properties
  assert.equal(lost.since.type, ['null', 'string'])
})

test('all that is not the tag or the topic is personal', async () => {
  const { files } = await infer(shop(30))
  for (const { path, text } of files.filter((file) => /^(messages|resources)/.test(file.path))) {
    const visit = (schema: Record<string, unknown>, name: string): void => {
      const { properties } = schema as { properties?: Record<string, Record<string, unknown>> }
      const isOpen = ['channel', 'data', 'event'].includes(name)
      if (name !== '') assert.is(schema['x-personal'], isOpen ? undefined : true, `${path} ${name}`)
      for (const [key, inner] of Object.entries(properties ?? {})) visit(inner, key)
    }
    visit(JSON.parse(text), '')
  }
})

/** Every string below a value, with its pointer; keys too where they are no names. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

test('no captured text is in what is written, but for tags, topics and lists of words that came again', async () => {
  const sets = { shop: shop(60), harbour: await trafficOf('test/fixtures/catalogues/harbour', 60) }
  for (const [name, messages] of Object.entries(sets)) {
    const inferred = await infer(messages)
    const written = [...inferred.files.map(({ text }) => text), ...inferred.decisions.decided].join('\n')
    const { messageTypes, topics } = catalogueOf(inferred).catalogue
    const allowed = new Set([...messageTypes.flatMap(({ tags }) => tags), ...topics.map((one) => one.name)])
    const lists = [...written.matchAll(/"enum": \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
      JSON.parse(`[${list}]`),
    )
    const captured = messages.flatMap(stringsIn)
    for (const text of lists) {
      const times = captured.filter((one) => one === text).length
      assert.ok(allowed.has(text) || times >= 2, `${name}: ${text} came ${times} times`)
      assert.not.match(text, /\d/)
    }
    const secret = new Set(
      captured.filter((one) => one.length >= 4 && !allowed.has(one) && !lists.includes(one)),
    )
    assert.ok(secret.size > 20)
    for (const one of secret) assert.not.ok(written.includes(JSON.stringify(one)), `${name}: ${one}`)
  }
})

test('what people are called or write is in no list, however few they are', async () => {
  const people = ['Mara', 'Ben', 'Eve']
  const words = ['red', 'blue', 'green']
  const messages = Array.from({ length: 30 }, (_, index) => ({
    channel: '/rides',
    data: {
      driver: people[index % 3],
      approvedBy: people[index % 3],
      favourite: `${people[index % 3]} Stone`,
      colour: words[index % 3],
    },
  }))
  const written = (await infer(messages)).files.map(({ text }) => text).join('\n')
  for (const name of people) assert.not.match(written, name)
  for (const word of words) assert.match(written, word)
})

test('other alphabets name properties, tags, topics and files', async () => {
  const messages = Array.from({ length: 24 }, (_, index) => ({
    channel: `/räume/${(index >> 1) % 4}x7`,
    data: { тип: ['открыт', '開始'][index % 2], größe: index, [index % 2 ? 'änderung' : 'zeit']: 1 },
  }))
  const inferred = await infer(messages)
  const { catalogue, problems } = catalogueOf(inferred)
  assert.equal(problems, [], 'the linter agrees with the names of the files')
  assert.equal(
    catalogue.topics.map(({ name, messageTypes }) => [name, ...messageTypes]),
    [['/räume/{raumeId}', 'открыт', '開始']],
  )
  assert.match(inferred.files.map(({ text }) => text).join('\n'), '"größe"')
  assert.is(inferred.known, 24)
})

test('two runs give the same bytes', async () => {
  const messages = shop(40)
  assert.equal((await infer(messages)).files, (await infer(messages)).files)
})

test('what is unlike stays apart, also under one name', async () => {
  const message = (type: string, call: object) => ({ channel: '/calls', data: { type, call } })
  const messages = Array.from({ length: 8 }, () => [
    message('Rings', { id: 'a', from: 'b' }),
    message('Ended', { id: 'a', from: 'b' }),
    message('Moved', { id: 'a', from: 1 }),
  ]).flat()
  const inferred = await infer(messages)
  const callOf = (type: string) =>
    schemaIn(inferred, `messages/${type}.schema.json`).properties.data.properties.call
  assert.is(callOf('Rings').$ref, '../resources/call.schema.json')
  assert.is(callOf('Ended').$ref, '../resources/call.schema.json')
  assert.is(callOf('Moved').properties.from.type, 'number')
})

test('the same tag on topics whose messages are unlike names a type for each', async () => {
  const own = { Cat: { lives: 9, mood: 'x' }, Dog: { tricks: ['sit'], owner: 'x' } }
  const messages = Object.entries(own).flatMap(([animal, sobject]) =>
    ['created', 'deleted'].map((type) => ({
      channel: `/topic/${animal}`,
      data: { event: { type, replayId: 1 }, sobject: type === 'created' ? sobject : { deletedBy: 'x' } },
    })),
  )
  const inferred = await infer([...messages, ...messages])
  const { catalogue } = catalogueOf(inferred)
  assert.equal(
    catalogue.messageTypes.map(({ name, tags, topics }) => [name, tags[0], topics]),
    [
      ['CatCreated', 'created', ['/topic/Cat']],
      ['DogCreated', 'created', ['/topic/Dog']],
      ['deleted', 'deleted', ['/topic/Cat', '/topic/Dog']],
    ],
  )
})

test('it says what it is not sure of', async () => {
  const { decisions } = await infer([
    { channel: '/a', data: { type: 'One', value: 1 } },
    { channel: '/a', data: { type: 'Two', value: 1 } },
    { channel: '/b', data: { type: 'Two', value: 1 } },
    { channel: '/b', data: { type: 'Two', value: 2 } },
    { channel: '/b', data: 'text' },
    { data: { type: 'Two' } },
  ])
  const doubts = decisions.unsure.join('\n')
  assert.match(doubts, '/data/type is used as the tag because of its name: nothing shows')
  assert.match(doubts, '1 message left out: the channel cannot be a topic')
  assert.match(doubts, '1 message left out: no string where the topic has its tag')
})

test('captures without a message are refused', async () => {
  const tries: readonly (readonly [readonly string[], RegExp])[] = [
    [['{"channel":"/meta/connect","successful":true}'], /The captures contain no message\./],
    [['{"data":{"type":"a"}}'], /No message names a topic/],
    [['{"a":1}'], /contain no CometD message/],
  ]
  for (const [lines, message] of tries) {
    try {
      await infer(lines)
      assert.unreachable()
    } catch (error) {
      assert.instance(error, UserError)
      assert.match(String(error), message)
    }
  }
})

const line = (data: string): string => `{"channel":"/odd","data":{"type":"Odd",${data}}}`

const hostile: Readonly<Record<string, readonly string[]>> = {
  'names of prototypes': [
    line('"__proto__":{"a":1},"constructor":"x","toString":1,"hasOwnProperty":{"__proto__":2}'),
  ],
  'names that end comments, and are no identifiers': [
    line('"*/":1,"//":"a","a b":true,"</script>":[1],"$`{x}":"`","":0,"名前":"x"'),
  ],
  'very deep': [
    line(`"deep":${'{"a":'.repeat(900)}1${'}'.repeat(900)},"list":${'['.repeat(90)}${']'.repeat(90)}`),
  ],
  'ten thousand keys': [
    line(
      `"prices":{${Array.from({ length: 10_000 }, (_, index) => `"k${index.toString(36)}":${index}`).join()}}`,
    ),
    line('"prices":{"a":1.5}'),
  ],
  'ten thousand names, each seen once': Array.from({ length: 2_000 }, (_, index) =>
    line(
      `"people":{"${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvwxyzabcd'[Math.floor(index / 100) % 10]}${'efghijklmn'[Math.floor(index / 1000)]}":{"age":3}}`,
    ),
  ),
  'numbers beyond 2^53, and none at all': [
    line('"big":9007199254740993,"huge":1e400,"small":-0,"many":[1e999,1]'),
  ],
  'every type at one place': ['1', '"a"', 'null', 'true', '[]', '{}', '[[1]]', '{"a":{}}'].map((value) =>
    line(`"any":${value}`),
  ),
  'words that are taken': [
    '{"channel":"/topic/with.dots/and-dashes","data":{"type":"Messages","object":{"type":"x"}}}',
    '{"channel":"/topic/with.dots/and-dashes","data":{"type":"class","object":{"type":"x"}}}',
    '{"channel":"/con","data":{"type":"con","Array":{"a":1}}}',
    '{"channel":"/CON","data":{"type":"CON","Array":{"a":1}}}',
    '{"channel":"/Con","data":{"type":"\\u0430","Record":{"a":1}}}',
  ],
  'a tag that is data': Array.from(
    { length: 300 },
    (_, index) => `{"channel":"/odd","data":{"type":"kind ${index}","n":1}}`,
  ),
  'a tag that is another name on each topic': ['One', 'Two'].flatMap((type) =>
    ['a', 'b', 'c'].map(
      (topic) => `{"channel":"/${topic}","data":{"type":"${type}","${topic}":{"x":1,"y${topic}":"z"}}}`,
    ),
  ),
  'tags that are called as the package calls events and functions': [
    'oddEvents',
    'OddEvents',
    'parse',
    'Exclude',
    'AllEvents',
  ].map((type) => `{"channel":"/odd","data":{"type":"${type}","n":1}}`),
  'topics with parameters, and a tag of their own': ['one', 'two'].flatMap((type) =>
    ['12345', '67890'].map(
      (room) => `{"channel":"/rooms/${room}/talk","data":{"type":"${type}","${type}":{"x":1,"y":"z"}}}`,
    ),
  ),
  'topics that are none': [
    '{"channel":"/a//b","data":{"type":"A"}}',
    '{"channel":"/a/*","data":{"type":"A"}}',
    '{"channel":"/a/{b}","data":{"type":"A"}}',
    '{"channel":"/a b","data":{"type":"A"}}',
    '{"channel":"/../x","data":{"type":"A"}}',
  ],
}

for (const [name, lines] of Object.entries(hostile))
  test(`hostile captures give a catalogue that generates: ${name}`, async () => {
    const inferred = await infer(lines)
    const { catalogue } = catalogueOf(inferred)
    assert.ok(catalogue.messageTypes.length > 0 && catalogue.messageTypes.length < 10)
    const messages = lines.map((text) => JSON.parse(text))
    const left = { 'topics that are none': 4, 'words that are taken': 2 }[name] ?? 0
    assert.is(knownIn(inferred, messages), lines.length - left)
  })

test('hostile captures give packages without an error', async () => {
  const files = readOwnFiles()
  for (const [name, lines] of Object.entries(hostile)) {
    const inferred = await infer(lines)
    const { value: sources } = loadFiles(
      inferred.files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
      name,
    )
    const { value, problems } = await generate(sources, files)
    assert.ok(value.length > 20, `${name}: ${problems.map(({ message }) => message)}`)
  }
})

test('very many keys are a map, and names that are none are no properties', async () => {
  for (const name of ['ten thousand keys', 'ten thousand names, each seen once']) {
    const inferred = await infer(hostile[name] ?? [])
    const text = inferred.files.map((file) => file.text).join('\n')
    assert.ok(text.length < 10_000, name)
    assert.match(text, '"additionalProperties": {')
  }
})

test.run()
