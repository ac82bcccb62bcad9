import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { planOf } from '../../generator/init/draft.js'
import { finderOf } from '../../generator/init/found-topics.js'
import { Survey, segmentsOf } from '../../generator/init/survey.js'

type Message = { readonly channel: string; readonly data: unknown }

/** Topic → its tag, as found in some messages. */
function planned(messages: readonly Message[]): Readonly<Record<string, string | undefined>> {
  const survey = new Survey()
  for (const message of messages) survey.add(message)
  const { topics, tags } = planOf(survey)
  return Object.fromEntries(topics.map(({ title }) => [title, tags.get(title)?.pointer]))
}

const on = (channels: readonly string[], data: object): readonly Message[] =>
  channels.map((channel) => ({ channel, data }))

test('identifiers are parameters, called after the word before them', () => {
  const said = { subject: { id: '7', text: 'hello', name: 'Bo' } }
  const found = planned([
    ...on(['/user/123456', '/user/234567'], { type: 'line.create', alert: 'x', ...said }),
    ...on(['/user/123456', '/user/345678'], { type: 'favorite', line: { id: '1' }, user_id: '2' }),
    ...on(['/user/123456'], { type: 'ping' }),
    ...on(['/group/99887766'], { type: 'typing', user_id: '3', started: 1 }),
    ...on(['/direct_message/123456_234567'], { type: 'typing', user_id: '3', started: 1 }),
  ])
  assert.equal(found, {
    '/direct_message/{directMessageId}': '/data/type',
    '/group/{groupId}': '/data/type',
    '/user/{userId}': '/data/type',
  })
})

test('words are a parameter where four or more carry messages of like shape', () => {
  const rooms = ['kitchen', 'lobby', 'garden', 'attic'].map((room) => `/rooms/${room}/messages`)
  const told = { sender: 'Bo', text: 'x' }
  assert.equal(planned(on(rooms, told)), { '/rooms/{roomId}/messages': undefined })
  const few = ['/rooms/kitchen', '/rooms/lobby', '/rooms/garden']
  assert.equal(Object.keys(planned(on(few, told))).length, 3, 'three are too few')
  const unlike = rooms.flatMap((channel, index) =>
    on([channel], { [`${channel.split('/')[2]}`]: { a: index } }),
  )
  assert.equal(Object.keys(planned(unlike)).length, 4, 'unlike')
  const tagged = rooms.flatMap((channel) =>
    on([channel], { type: `${channel.split('/')[2]}Opened`, at: 'now' }),
  )
  assert.equal(Object.keys(planned(tagged)).length, 4, 'each with a tag of its own')
  const kinds = ['a', 'b', 'c'].map((kind) => ({ entity: kind, [kind]: { x: 1, y: 2, z: 3 } }))
  const mixed = [
    ...kinds.flatMap((data) => on([`/data/${data.entity}`], data)),
    ...kinds.flatMap((data) => on(['/data/all'], data)),
  ]
  assert.equal(Object.keys(planned(mixed)).length, 4, 'one that brings what the others do')
})

test('words with digits are a parameter where two of them carry messages of like shape, versions never', () => {
  assert.equal(planned(on(['/desks/d1', '/desks/d2'], { state: 'free' })), { '/desks/{deskId}': undefined })
  assert.equal(planned(on(['/v1/me', '/v2/me'], { state: 'free' })), {
    '/v1/me': undefined,
    '/v2/me': undefined,
  })
  const twoParts = on(['/shops/12345/desks/d1', '/shops/67890/desks/d2'], { state: 'free' })
  assert.equal(planned(twoParts), { '/shops/{shopId}/desks/{deskId}': undefined })
})

test('two words are a parameter where the same words come after them', () => {
  const stations = ['/stations/BLN/departures', '/stations/HAM/departures']
  assert.equal(planned(on(stations, { train: 'x', at: 'y' })), {
    '/stations/{stationId}/departures': undefined,
  })
  const others = on(['/stations/BLN/departures', '/stations/HAM/arrivals'], { train: 'x', at: 'y' })
  assert.equal(Object.keys(planned(others)).length, 2)
})

test('a word beats a parameter, and no two templates can match one channel', () => {
  const survey = new Survey()
  const channels = ['/rooms/12345', '/rooms/all', '/rooms/12345/in/7654321', '/rooms/all/in/7654321']
  for (const message of on(channels, { n: 1 })) survey.add(message)
  const { topics } = planOf(survey)
  assert.equal(
    topics.map(({ title }) => title),
    ['/rooms/{roomId}', '/rooms/{roomId}/in/{inId}'],
  )
  const find = finderOf(topics)
  for (const channel of channels) assert.ok(find(segmentsOf(channel) ?? []), channel)
  assert.is(find(segmentsOf('/halls/1') ?? []), undefined)
})

test('each topic has the tag of its own; where its messages have one shape it has none', () => {
  const header = (entityName: string, changeType: string) => ({
    ChangeEventHeader: { entityName, changeType, recordIds: ['001'], commitUser: '005' },
  })
  const change = (entity: string, type: string, fields: object) => ({
    schema: 'x',
    payload: { ...header(entity, type), ...fields },
    event: { replayId: 1 },
  })
  const fields: Readonly<Record<string, object>> = {
    Order: { Status: 'Draft', TotalAmount: 1, Pricebook2Id: 'p' },
    Account: { Name: 'x', Industry: 'y', Phone: '1' },
    Contact: { FirstName: 'x', LastName: 'y', Email: 'z' },
  }
  const changes = Object.entries(fields).flatMap(([entity, own]) =>
    ['CREATE', 'UPDATE', 'DELETE', 'UPDATE'].map((type) =>
      change(entity, type, type === 'DELETE' ? {} : own),
    ),
  )
  const found = planned([
    ...changes.map((data) => ({ channel: '/data/ChangeEvents', data })),
    ...on(Array(4).fill('/event/Order_Event__e'), {
      schema: 's',
      payload: { Order_Number__c: '1', Status__c: 'New', CreatedById: '005' },
      event: { replayId: 2 },
    }),
    ...on(Array(4).fill('/u/notifications/all'), { payload: 'hello', event: { replayId: 3 } }),
  ])
  assert.equal(found, {
    '/data/ChangeEvents': '/data/payload/ChangeEventHeader/entityName',
    '/event/Order_Event__e': undefined,
    '/u/notifications/all': undefined,
  })
})

test('a tag is no other text that varies: a state, a name, an identifier', () => {
  const states = ['open', 'held', 'gone', 'open', 'held', 'open']
  const messages = states.flatMap((state, index) => [
    ...on(['/calls'], { what: 'CallChanged', call: { state, id: `c${index}`, from: 'Bo' } }),
    ...on(['/calls'], { what: 'CallRated', rating: index, state }),
    ...on(['/calls'], { what: 'AgentChanged', agent: { name: 'Bo', mood: state } }),
  ])
  assert.equal(planned(messages), { '/calls': '/data/what' })
})

test('the whole message is the payload where most have no object under data', () => {
  const survey = new Survey()
  for (const data of ['a', 'b', 'c', { d: 1 }]) survey.add({ channel: '/told', data })
  assert.is(planOf(survey).payload, '')
})

test('memory is bounded: a topic for each of very many users, and a text that never comes again', () => {
  const survey = new Survey()
  for (let index = 0; index < 50_000; index++)
    survey.add({ channel: `/u/${index.toString(36)}x/in`, data: { id: `i${index}`, [`k${index % 3}`]: 1 } })
  assert.is(survey.beyond, 0)
  assert.equal(
    planOf(survey).topics.map(({ title, leaf }) => [title, leaf.messages]),
    [['/u/{uId}/in', 50_000]],
  )
})

test.run()
