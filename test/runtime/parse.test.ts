import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { createParse } from '../../generator/runtime/parse.js'
import { placed, tables, trouble } from './shop.js'

const parse = createParse(tables)
const kindOf = (message: unknown, topic?: string): string => {
  const parsed = parse(message, { topic })
  return parsed.kind === 'unknown' ? `unknown ${parsed.reason}` : parsed.kind
}

test('a message that keeps its schema is known, and handed on as it is', () => {
  const message = placed('/shop/orders')
  const parsed = parse(message)
  assert.equal(parsed, {
    kind: 'known',
    type: 'OrderPlaced',
    topic: '/shop/orders',
    data: { messageType: 'OrderPlaced', order: { id: '1', state: 'Open' } },
    message,
  })
  assert.is(parsed.message, message)
  assert.is(parsed.kind === 'known' && parsed.message.data, parsed.kind === 'known' && parsed.data)
})

test('the type is the name in the catalogue, the payload keeps its spelling', () => {
  const parsed = parse(trouble('/status', 'Error'))
  assert.is(parsed.kind, 'known')
  assert.is(parsed.type, 'Trouble')
  assert.is(parsed.kind === 'known' && parsed.data.messageType, 'Error')
})

test('the order of judgement: topic, form, type, listing, schema', () => {
  const broken = { data: { messageType: 'OrderPlaced' } }
  assert.is(kindOf({ channel: '/status', data: {} }), 'invalid')
  assert.is(kindOf({ channel: '/nowhere', data: {} }), 'unknown topic')
  assert.is(kindOf({ channel: '/nowhere' }), 'unknown topic')
  assert.is(kindOf({ channel: '/status', data: { messageType: 'Nothing' } }), 'unknown message-type')
  assert.is(kindOf({ channel: '/nowhere', data: { messageType: 'Nothing' } }), 'unknown topic')
  assert.is(kindOf({ ...broken, channel: '/nowhere' }), 'unknown topic')
  assert.is(kindOf({ ...broken, channel: '/status' }), 'unknown not-listed')
  assert.is(kindOf({ ...broken, channel: '/shop/orders' }), 'invalid')
  assert.is(kindOf(broken), 'invalid')
})

test("the message's own topic wins over the option; without either the topic is not looked at", () => {
  assert.is(kindOf(placed('/shop/orders'), '/nowhere'), 'known')
  assert.is(kindOf(placed('/nowhere'), '/shop/orders'), 'unknown topic')
  assert.is(kindOf(placed(), '/status'), 'unknown not-listed')
  assert.is(parse(placed(), { topic: '/shop/orders' }).topic, '/shop/orders')
  assert.is(kindOf(placed()), 'known')
  assert.is(parse(placed()).topic, undefined)
})

test('a topic that is no string is as none, and left to the schema', () => {
  const parsed = parse({ ...placed(), channel: 7 }, { topic: '/shop/orders' })
  assert.is(parsed.kind, 'invalid')
  assert.is(parsed.topic, '/shop/orders')
  assert.is(parsed.kind === 'invalid' && parsed.issues[0]?.pointer, '/channel')
})

test('a payload or tag that is not there says what is wanted, and has no type', () => {
  const issue = (message: unknown) => {
    const parsed = parse(message)
    assert.is(parsed.type, undefined)
    return parsed.kind === 'invalid' ? parsed.issues : []
  }
  assert.equal(issue({}), [
    {
      message: 'is missing',
      path: ['data'],
      pointer: '/data',
      keyword: 'required',
      schema: 'catalogue.json#/payload',
    },
  ])
  assert.equal(issue({ data: '{"messageType":"OrderPlaced"}' }), [
    {
      message: 'must be an object',
      path: ['data'],
      pointer: '/data',
      keyword: 'type',
      expected: 'an object',
      schema: 'catalogue.json#/payload',
    },
  ])
  assert.is(issue({ data: [] })[0]?.message, 'must be an object')
  assert.is(issue({ data: null })[0]?.message, 'must be an object')
  assert.is(issue({ data: {} })[0]?.pointer, '/data/messageType')
  assert.is(issue({ data: { messageType: 1 } })[0]?.message, 'must be a string')
  for (const message of [undefined, null, 7, 'text', [], () => 0, Symbol()])
    assert.is(issue(message).length, 1)
})

test('without the check the routing stays', () => {
  const broken = { channel: '/shop/orders', data: { messageType: 'OrderPlaced' } }
  assert.is(parse(broken).kind, 'invalid')
  assert.is(parse(broken, { validate: false }).kind, 'known')
  assert.is(parse({ ...broken, channel: '/status' }, { validate: false }).kind, 'unknown')
})

test('names of Object.prototype are neither types nor topics nor properties', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    assert.is(kindOf({ data: { messageType: name } }), 'unknown message-type')
    assert.is(kindOf(placed(name)), 'unknown topic')
  }
  assert.is(kindOf(Object.create(placed('/shop/orders'))), 'invalid')
  assert.is(kindOf({ data: Object.create({ messageType: 'OrderPlaced' }) }), 'invalid')
})

test('paths may have any depth', () => {
  const deep = createParse({
    ...tables,
    payload: ['body', 'content'],
    tag: ['body', 'content', 'meta', 'kind'],
    topic: ['head', 'to'],
    types: [['Trouble', ['trouble'], () => null]],
  })
  const content = { meta: { kind: 'trouble' }, text: '' }
  const message = { head: { to: '/status' }, body: { content } }
  const parsed = deep(message)
  assert.is(parsed.kind, 'known')
  assert.is(parsed.topic, '/status')
  assert.is(parsed.kind === 'known' && parsed.data, content)
  const bare = createParse({ ...tables, payload: [], tag: ['t'], types: [['Trouble', ['x'], () => null]] })
  assert.is(bare({ t: 'x' }).kind, 'known')
  assert.is(bare(7).kind, 'invalid')
})

test('what cannot be read is invalid', () => {
  const fail = (): never => {
    throw new Error('no')
  }
  const hostile = new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail, has: fail, ownKeys: fail })
  const getter = { channel: '/shop/orders', data: { messageType: 'OrderPlaced', order: { id: '1' } } }
  Object.defineProperty(getter.data.order, 'id', { get: fail, enumerable: true })
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  for (const message of [
    hostile,
    { data: hostile },
    getter,
    proxy,
    { data: proxy },
    {
      get data() {
        return fail()
      },
    },
  ]) {
    const parsed = parse(message)
    assert.is(parsed.kind, 'invalid')
    assert.is(parsed.kind === 'invalid' && parsed.issues[0]?.keyword, 'unreadable')
    assert.is(parsed.message, message)
  }
  assert.is(parse(getter).type, 'OrderPlaced')
  assert.is(parse(placed(), hostile).kind, 'invalid')
})

test('a check that throws or runs out of stack makes the message invalid', () => {
  const endless = (value: unknown): null => endless(value) && endless(value)
  const thrower = (): null => {
    throw 'not even an error'
  }
  for (const check of [endless, thrower]) {
    const parsed = createParse({ ...tables, types: [['Trouble', ['Trouble'], check]] })(trouble())
    assert.is(parsed.kind, 'invalid')
    assert.is(parsed.type, 'Trouble')
  }
})

test('it never throws, whatever it is given', () => {
  const value = fc.anything({
    withNullPrototype: true,
    withMap: true,
    withSparseArray: true,
    withBigInt: true,
  })
  const data = fc.oneof(
    value,
    fc.record(
      { messageType: fc.oneof(fc.constantFrom('OrderPlaced', 'Trouble'), value), order: value, text: value },
      { requiredKeys: [] },
    ),
  )
  const message = fc.oneof(
    value,
    fc.record(
      { channel: fc.oneof(fc.constantFrom('/status', '/shop/orders'), value), data },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(message, fc.option(fc.string()), (given, topic) => {
      const parsed = parse(given, { topic: topic ?? undefined })
      assert.ok(['known', 'unknown', 'invalid'].includes(parsed.kind))
      assert.is(parsed.message, given)
      if (parsed.kind === 'invalid') assert.ok(parsed.issues.length > 0 && parsed.issues.length <= 20)
    }),
    { seed: 20, numRuns: 2000 },
  )
})

test.run()
