import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ndjson } from '../../../generator/captures/scrub/ndjson-scrubber.js'
import { temporaryFolder } from '../../temporary.js'
import { order, ordersCatalogue } from '../orders.js'
import { catalogueAt, scrubberIn } from './in-memory.js'

const catalogue = await catalogueAt(`${temporaryFolder(ordersCatalogue)}/schemas`)
const { scrub } = scrubberIn(catalogue)

/** What comes out is looked into here and there. */
type Parsed = ReturnType<typeof JSON.parse>

/** Scrubs messages as lines of one capture. */
async function scrubbed(...messages: readonly unknown[]): Promise<readonly Parsed[]> {
  const [result] = await scrub(ndjson, [messages.map((message) => `${JSON.stringify(message)}\n`).join('')])
  assert.equal(result?.leftOut, [])
  return (result?.text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('what a schema knows and does not call personal stays', async () => {
  const message = order({ count: 12, carrier: 'Zeppelin', state: 'Lost' })
  assert.equal(await scrubbed(message), [message])
})

test('personal values are replaced by values of their type', async () => {
  const [{ data }] = await scrubbed(
    order({ customer: { name: 'Ada', age: 36, nested: { list: ['a@b.example', true, null] } } }),
  )
  assert.match(data.customer.name, /^[A-Z][a-z]{2}$/)
  assert.is.not(data.customer.name, 'Ada')
  assert.ok(Number.isInteger(data.customer.age) && data.customer.age > 9 && data.customer.age < 100)
  const [key] = Object.keys(data.customer).slice(2)
  assert.match(
    data.customer[key ?? ''][Object.keys(data.customer[key ?? ''])[0] ?? ''][0],
    /^[a-z]@[a-z]\.[a-z]{7}$/,
  )
  assert.equal(data.customer[key ?? ''][Object.keys(data.customer[key ?? ''])[0] ?? ''].slice(1), [
    true,
    null,
  ])
})

test('a value that is replaced in one place is replaced in all others, those before it too', async () => {
  const [before, personal] = await scrubbed(
    order({ carrier: 'for Ada Lovelace: mail%20Ada%20Lovelace' }),
    order({ customer: { name: 'Ada Lovelace' } }),
  )
  const { name } = personal.data.customer
  assert.is(before.data.carrier, `for ${name}: mail%20${encodeURIComponent(name)}`)
})

test('a value has one stand-in, longer or shorter, encoded or a number', async () => {
  const [first, second, third] = await scrubbed(
    order({ carrier: '/x/Bartholomew%20%C3%9Cnger' }),
    order({ carrier: '/num/19870605' }),
    order({ notes: { a: 'Bartholomew', b: 'Bartholomew Ünger', n: 19870605 } }),
  )
  const [, name, number] = Object.values(third.data.notes).map(String)
  assert.is(first.data.carrier, `/x/${encodeURIComponent(name ?? '')}`)
  assert.is(second.data.carrier, `/num/${number}`)
})

test('parts of personal values are replaced where they stand alone', async () => {
  const [first, second] = await scrubbed(
    order({
      carrier: 'BARTHOLOMEW, /x/u\u0308nger, Bartholomews, jo.doe77, 16504661104, +1 (650) 466-1104, shipped',
    }),
    order({
      notes: {
        a: 'Bartholomew Ünger',
        b: 'jo.doe77@corp.example',
        c: '+1 (650) 466-1104',
        d: 'Shipped Order',
      },
    }),
  )
  const [name, mail, phone] = Object.values(second.data.notes).map(String)
  const [given, family] = (name ?? '').split(' ')
  const digits = phone?.replace(/\D/g, '')
  assert.is(
    first.data.carrier,
    `${given}, /x/${family}, Bartholomews, ${mail?.split('@')[0]}, ${digits}, ${phone}, shipped`,
  )
})

test('words of a long text are everyone’s', async () => {
  const [first] = await scrubbed(
    order({ carrier: 'call after lunch' }),
    order({ notes: { a: 'please call me back after lunch' } }),
  )
  assert.is(first.data.carrier, 'call after lunch')
})

test('a short value is replaced where it stands, and nowhere else', async () => {
  const [message] = await scrubbed(order({ carrier: 'Ada and Bo', customer: { name: 'Ada' } }))
  assert.is(message.data.carrier, 'Ada and Bo')
  assert.is.not(message.data.customer.name, 'Ada')
})

test('a documented word is no secret, but what is personal is replaced all the same', async () => {
  const [message] = await scrubbed(
    order({ state: 'Packed', carrier: 'Packed, Mail', customer: { name: 'Packed' } }),
  )
  assert.is(message.data.state, 'Packed')
  assert.is(message.data.carrier, 'Packed, Mail')
  assert.is.not(message.data.customer.name, 'Packed')
})

test('what no schema knows is personal; a plain name beside what it knows is not', async () => {
  const [{ data }] = await scrubbed(
    order({ stranger: 'somebody', '+1 650 466': { name: 'somebody', other: 1234 } }),
  )
  assert.match(data.stranger, /^[a-z]{8}$/)
  assert.is.not(data.stranger, 'somebody')
  const [, , name, key] = Object.keys(data)
  assert.is(name, 'stranger')
  assert.match(key ?? '', /^\+\d \d{3} \d{3}$/)
  assert.is(data[key ?? ''].name, data.stranger, 'a name that the catalogue has stays')
  assert.equal(Object.keys(data[key ?? '']).length, 2)
  assert.not.ok('other' in data[key ?? ''])
})

test('a value of a type that its schema does not have is not known', async () => {
  const [message] = await scrubbed(order({ count: 'twelve', state: { name: 'somebody' } }))
  assert.match(message.data.count, /^[a-z]{6}$/)
  assert.is.not(message.data.count, 'twelve')
  assert.is.not(message.data.state.name, 'somebody')
})

test('of a message that is not known only words of the catalogue stay', async () => {
  const [type, topic, listed] = await scrubbed(
    { channel: '/orders', data: { messageType: 'OrderLost', state: 'Shipped', by: 'somebody' } },
    { channel: '/attic', data: { messageType: 'OrderShipped', state: 'Shipped', carrier: 'Zeppelin' } },
    { channel: '/stock', data: { messageType: 'OrderShipped', state: 'Shipped', carrier: 'Bicycle' } },
  )
  assert.is(type.channel, '/orders')
  assert.match(type.data.messageType, /^[A-Z][a-z]{4}[A-Z][a-z]{3}$/)
  assert.is.not(type.data.messageType, 'OrderLost')
  assert.is.not(type.data.state, 'Shipped')
  assert.match(topic.channel, /^\/[a-z]{5}$/)
  assert.is.not(topic.channel, '/attic')
  assert.is.not(topic.data.carrier, 'Zeppelin')
  assert.is(listed.data.carrier, 'Bicycle', 'its schema is known, only its place is not')
})

test('nobody is named by a tag or a topic', async () => {
  const who = 'john.doe@corp.example'
  const [one, unknownText, subscription, reply, last] = await scrubbed(
    { channel: `/orders/${who}/stock`, data: { messageType: who } },
    { channel: '/orders/zz9', data: { messageType: 'OrderShipped', state: 'Shipped' } },
    { channel: '/meta/subscribe', subscription: ['/orders/*', `/orders/${who}`], successful: true },
    { channel: `/service/${who}`, successful: true },
    order({ carrier: `to ${who}` }),
  )
  const standIn = one.data.messageType
  assert.match(standIn, /^[a-z]{4}\.[a-z]{3}@[a-z]{4}\.[a-z]{7}$/)
  assert.is.not(standIn, who)
  assert.is(one.channel, `/orders/${standIn}/stock`)
  assert.match(unknownText.channel, /^\/orders\/[a-z]{2}\d$/)
  assert.is.not(unknownText.channel, '/orders/zz9')
  assert.equal(subscription.subscription, ['/orders/*', `/orders/${standIn}`])
  assert.is(subscription.channel, '/meta/subscribe')
  assert.is(reply.channel, `/service/${standIn}`)
  assert.is(last.data.carrier, `to ${standIn}`)
})

test('of a meta message stays what the protocol says', async () => {
  const [message] = await scrubbed({
    id: '1',
    channel: '/meta/handshake',
    clientId: 'un9lvm8zhwbwl2',
    successful: true,
    supportedConnectionTypes: ['long-polling'],
    advice: { reconnect: 'retry', timeout: 3000, hosts: ['host.example'] },
    ext: { token: 'letmein', ack: true },
    error: '402:un9lvm8zhwbwl2:unknown',
  })
  assert.is(message.id, '1')
  assert.equal(message.supportedConnectionTypes, ['long-polling'])
  assert.is(message.advice.timeout, 3000)
  assert.match(message.clientId, /^[a-z]{2}\d[a-z]{3}\d[a-z]{6}\d$/)
  for (const secret of ['un9lvm8zhwbwl2', 'letmein', 'host.example'])
    assert.not.match(JSON.stringify(message), secret)
})

test('a clientId is personal wherever it is', async () => {
  const [message] = await scrubbed({ ...order(), clientId: 'un9lvm8zhwbwl2' })
  assert.is.not(message.clientId, 'un9lvm8zhwbwl2')
})

test('hosts are replaced in URIs that nobody calls personal', async () => {
  const [first, second] = await scrubbed(
    order({ carrier: 'https://desk.corp.example:8080/api?x=https%3A%2F%2Fdesk.corp.example' }),
    order({ carrier: 'see ws://pc1/ and desk.corp.example' }),
  )
  assert.match(
    first.data.carrier,
    /^https:\/\/[a-z]{4}\.[a-z]{4}\.[a-z]{7}:8080\/api\?x=https%3A%2F%2F[a-z]{4}\./,
  )
  assert.not.match(first.data.carrier, 'desk')
  assert.not.match(second.data.carrier, /pc1|desk/)
})

test('a key that comes twice gives nothing away', async () => {
  const line =
    '{"channel":"/orders","data":{"messageType":"OrderShipped","customer":{"name":"Ada Lovelace"},"customer":{"name":"Bo"},"state":"Shipped"}}'
  const [result] = await scrub(ndjson, [line])
  assert.not.match(result?.text ?? '', 'Lovelace')
})

test('nor where the last value is a documented one', async () => {
  const lines = [
    '{"channel":"/Lovelace77","channel":"/orders","data":{"messageType":"Lovelace77","messageType":"OrderShipped","state":"Lovelace77","state":"Shipped","count":19870605,"count":3}}',
    '{"channel":"/orders","data":{"messageType":"OrderShipped","state":"Lovelace77","carrier":"Lovelace77"},"data":{"messageType":"OrderShipped","state":"Shipped"}}',
    JSON.stringify(order({ customer: { name: 'Lovelace77' } })),
  ]
  for (const capture of [...lines, lines.join('\n')]) {
    const [result] = await scrub(ndjson, [capture])
    assert.equal(result?.leftOut, [])
    assert.not.match(result?.text ?? '', /Lovelace77|19870605/)
    const [first] = (result?.text ?? '').split('\n')
    if (first !== undefined && capture !== lines[2]) assert.match(first, '"state":"Shipped"')
  }
})

test('how a value that stays is written stays as well', async () => {
  const line =
    '{ "channel":"\\/orders",\t"data":{"messageType":"OrderShipped","state":"Shipped" ,"count":1.20e1}}'
  const [result] = await scrub(ndjson, [line])
  assert.is(result?.text, `${line}\n`)
})

test('a payload without its envelope is read as one', async () => {
  const [message] = await scrubbed({
    messageType: 'OrderShipped',
    state: 'Shipped',
    customer: { name: 'Ada Lovelace' },
  })
  assert.is(message.state, 'Shipped')
  assert.is.not(message.customer.name, 'Ada Lovelace')
})

test('a batch is scrubbed message by message', async () => {
  const [[meta, one]] = await scrubbed([
    { channel: '/meta/connect', successful: true },
    order({ customer: { name: 'Ada Lovelace' } }),
  ])
  assert.equal(meta, { channel: '/meta/connect', successful: true })
  assert.is(one.data.state, 'Shipped')
  assert.is.not(one.data.customer.name, 'Ada Lovelace')
})

test('what is no message at all is made up', async () => {
  const [text, number, nothing, empty] = await scrubbed('somebody', 12345, null, [])
  assert.is.not(text, 'somebody')
  assert.is.not(number, 12345)
  assert.is(nothing, null)
  assert.equal(empty, [])
})

test('keys that mean something to JavaScript are keys like any other', async () => {
  const line =
    '{"channel":"/orders","data":{"messageType":"OrderShipped","state":"Shipped","__proto__":{"constructor":"Ada Lovelace"}}}'
  const [result] = await scrub(ndjson, [line])
  assert.equal(result?.leftOut, [])
  assert.not.match(result?.text ?? '', 'Lovelace')
})

test.run()
