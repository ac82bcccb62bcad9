// What the committed package says of real payloads, and that the command says the same.
import { createReadStream } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import * as generated from '../generated/index.js'
import { routerOf } from '../generator/captures/judge/message-router.js'
import { readers } from '../generator/captures/read/index.js'
import { messagesOf, wireOf } from '../generator/captures/read/messages.js'
import { catalogueFrom } from '../generator/generate.js'
import { load } from '../generator/schema/load.js'
import { index, type Payload, payloadsIn } from './payloads.js'

type Verdict = {
  readonly kind: 'known' | 'unknown' | 'invalid'
  readonly type?: string | undefined
  readonly reason?: string | undefined
}

type Fixture = Payload

const { parse, topics, topicsOf } = generated

const { value: catalogue, problems } = catalogueFrom((await load('schemas')).value)
if (catalogue === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
const route = routerOf(catalogue)

const known = payloadsIn('known')
const tolerated = payloadsIn('tolerated')
const refused = payloadsIn('refused')

/** The parts of an answer that a fixture states. */
const verdictOf = (answer: Verdict): Verdict => ({
  kind: answer.kind,
  ...(answer.type !== undefined && { type: answer.type }),
  ...(answer.reason !== undefined && { reason: answer.reason }),
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const namesItsTopic = ({ message }: Fixture): boolean =>
  isObject(message) && Object.hasOwn(message, 'channel')

/** The message as it comes over the wire: with its topic. */
function onTheWire({ message, topic }: Fixture): unknown {
  return isObject(message) && topic !== undefined ? { channel: topic, ...message } : message
}

function withoutTopic({ message }: Fixture): unknown {
  return isObject(message)
    ? Object.fromEntries(Object.entries(message).filter(([key]) => key !== 'channel'))
    : message
}

function assertVerdict(fixture: Fixture, message: unknown, topic?: string): void {
  const answer = parse(message, { topic })
  const issues = answer.kind === 'invalid' ? JSON.stringify(answer.issues) : ''
  assert.equal(verdictOf(answer), verdictOf(fixture), `${fixture.name}: ${fixture.why ?? ''} ${issues}`)
}

test('there is a real payload of every message type, and of every way to be refused', () => {
  const seen = new Set(known.map(({ type }) => type))
  assert.equal([...seen].sort(), catalogue.messageTypes.map(({ name }) => name).sort())
  assert.equal([...new Set(refused.map(({ kind, reason }) => reason ?? kind))].sort(), [
    'invalid',
    'message-type',
    'not-listed',
    'topic',
  ])
  assert.ok(known.length >= 52)
  assert.equal(known.map(({ name }) => name).sort(), Object.keys(index).sort())
  assert.ok(tolerated.length >= 30)
  assert.ok(refused.length >= 70)
})

for (const [group, fixtures] of Object.entries({ known, tolerated })) {
  test(`${group}: with its topic in the message, with the topic as an option, and without one`, () => {
    for (const fixture of fixtures) {
      assertVerdict(fixture, onTheWire(fixture))
      assertVerdict(fixture, withoutTopic(fixture), fixture.topic)
      assertVerdict(fixture, withoutTopic(fixture))
    }
  })

  test(`${group}: listed on its topic, unknown on every other`, () => {
    for (const fixture of fixtures) {
      const listing: readonly string[] =
        catalogue.messageTypes.find(({ name }) => name === fixture.type)?.topics ?? []
      for (const topic of Object.keys(topics)) {
        const expected: Verdict = listing.includes(topic)
          ? fixture
          : { kind: 'unknown', reason: 'not-listed' }
        const { kind, reason } = verdictOf(parse(withoutTopic(fixture), { topic }))
        assert.equal([kind, reason], [expected.kind, expected.reason], `${fixture.name} on ${topic}`)
      }
    }
  })
}

test('refused: as the fixture says, and why', () => {
  for (const fixture of refused) {
    assertVerdict(fixture, fixture.message, fixture.topic)
    if (namesItsTopic(fixture)) assertVerdict(fixture, fixture.message)
    const answer = parse(fixture.message, { topic: fixture.topic })
    if (answer.kind === 'invalid') assert.ok(answer.issues.length > 0, fixture.name)
  }
})

test('the message is handed on as it came, its payload with it', () => {
  for (const fixture of [...known, ...tolerated]) {
    const message = onTheWire(fixture)
    const before = JSON.stringify(message)
    const answer = parse(message)
    assert.is(answer.message, message, fixture.name)
    assert.is(
      answer.kind === 'known' && isObject(message) && answer.data === message.data,
      true,
      fixture.name,
    )
    assert.is(JSON.stringify(message), before, fixture.name)
  }
})

test('the command gives each of them the same verdict', () => {
  for (const fixture of [...known, ...tolerated, ...refused]) {
    const message = onTheWire(fixture)
    assert.equal(verdictOf(route(message)), verdictOf(parse(message)), fixture.name)
    assert.equal(verdictOf(route(message)), verdictOf(fixture), fixture.name)
  }
})

test('a payload that was printed alone is wrapped, and gets the same verdict', () => {
  for (const fixture of [...known, ...tolerated]) {
    const value = isObject(fixture.message) ? fixture.message.data : undefined
    const [wrapped] = messagesOf({ kind: 'document', value, line: 1, column: 1 }, wireOf(catalogue))
    assert.is(wrapped?.kind === 'message' && wrapped.isBare, true, fixture.name)
    if (wrapped?.kind === 'message') assertVerdict(fixture, wrapped.value, fixture.topic)
  }
})

test('every example of the catalogue is known on each topic that lists it', () => {
  for (const { name, examples, topics: listing } of catalogue.messageTypes) {
    assert.ok(examples.length >= 1, name)
    for (const message of examples) {
      const fixture: Fixture = { name: 'example', kind: 'known', type: name, message }
      assertVerdict(fixture, message)
      assert.equal(verdictOf(route(message)), verdictOf(fixture))
      for (const topic of listing) assertVerdict(fixture, withoutTopic(fixture), topic)
    }
  }
})

test('the table of topics is that of the catalogue, from both sides', () => {
  for (const { name, messageTypes } of catalogue.topics)
    assert.equal(Object.entries(topics).find(([topic]) => topic === name)?.[1], messageTypes)
  assert.is(Object.keys(topics).length, catalogue.topics.length)
  for (const type of new Set(Object.values(topics).flat()))
    assert.equal(topicsOf(type), catalogue.messageTypes.find(({ name }) => name === type)?.topics, type)
})

test('each validator alone takes the messages of its type and no others', () => {
  const functions = new Map<string, unknown>(Object.entries(generated))
  for (const { name } of catalogue.messageTypes) {
    const is = functions.get(`is${name}`)
    if (typeof is !== 'function') throw new Error(`is${name} is not exported.`)
    for (const fixture of [...known, ...tolerated])
      assert.is(is(fixture.message), fixture.type === name, `is${name}, ${fixture.name}`)
  }
})

const recorded: readonly string[] = [
  'known',
  'known',
  'known',
  'invalid',
  'unknown message-type',
  'unknown not-listed',
  'unknown topic',
  'known',
  'invalid',
]

for (const file of ['messages.ndjson', 'batches.ndjson', 'websocket.har']) {
  test(`the recorded traffic in ${file}`, async () => {
    const verdicts = (await messagesIn(file)).map((message) => {
      assert.equal(verdictOf(route(message)), verdictOf(parse(message)))
      const { kind, reason } = verdictOf(parse(message))
      return reason === undefined ? kind : `${kind} ${reason}`
    })
    assert.equal(verdicts, recorded)
  })
}

async function messagesIn(file: string): Promise<readonly unknown[]> {
  const reader = readers.find(({ name }) => file.endsWith(name))
  if (reader === undefined || catalogue === undefined) throw new Error(`No reader for ${file}.`)
  const messages: unknown[] = []
  for await (const items of reader.read(createReadStream(`test/fixtures/captures/${file}`))) {
    for (const item of items) {
      if (item.kind === 'unreadable') throw new Error(`${file}:${item.line} ${item.message}`)
      if (item.kind === 'skipped') continue
      for (const message of messagesOf(item, wireOf(catalogue)))
        if (message.kind === 'message') messages.push(message.value)
    }
  }
  return messages
}

test.run()
