// timeout: 180
// process: its own
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { through } from './through.js'

// Events of a customer database, after its documentation: the topic decides, or has a tag of its own.
const salesforce = await through('test/fixtures/catalogues/salesforce')

test('every example arrives with the type that its topic says', () => {
  assert.equal(salesforce.told.toSorted(), [
    'AccountChange /data/ChangeEvents',
    'AccountCreated /topic/AccountUpdates',
    'AccountUpdated /topic/AccountUpdates',
    'Announcement /u/announcements',
    'OrderChange /data/ChangeEvents',
    'OrderChange /data/OrderChangeEvent',
    'OrderCreated /topic/OrderUpdates',
    'OrderDeleted /topic/OrderUpdates',
    'OrderEvent /event/Order_Event__e',
    'OrderUpdated /topic/OrderUpdates',
  ])
})

test('one tag has another shape on each topic, also in types', () => {
  assert.equal(
    salesforce.typeErrors(`import { type CometDLike, notifications, parse } from 'package'
declare const client: CometDLike
const live = notifications(client)
live.on('/topic/OrderUpdates', {
  OrderCreated: ({ data }) => [data.event.type satisfies 'created', data.sobject.TotalAmount],
  OrderDeleted: ({ data }) => data.sobject.Id,
})
live.on('/topic/AccountUpdates', { AccountCreated: ({ data }) => [data.event.type satisfies 'created', data.sobject.Phone] })
live.subscribe('/event/Order_Event__e', ({ type, data }) => [type satisfies 'OrderEvent', data.payload.Order_Number__c, data.event.replayId])
live.onAll('/data/ChangeEvents', {
  AccountChange: ({ data }) => data.payload.ChangeEventHeader.entityName satisfies 'Account',
  OrderChange: ({ data }) => data.payload.Status,
})
// @ts-expect-error it is not on that topic
live.on('/topic/AccountUpdates', { OrderCreated: () => 0 })
const result = parse({})
if (result.kind === 'unknown' && result.reason === 'ambiguous') result.type satisfies string | undefined
`),
    [],
  )
})

test('the recording is valid and covers every pair', async () => {
  const { summary } = JSON.parse(await salesforce.about('validate', '--format', 'json'))
  assert.equal([summary.messages, summary.valid], [10, 10])
  const coverage = JSON.parse(await salesforce.about('coverage', '--format', 'json'))
  assert.equal(coverage.summary.pairs.seen, coverage.summary.pairs.total)
})

test('scrubbing keeps topics and tags, and changes no verdict', async () => {
  const text = await salesforce.about('scrub', '--out', '-')
  for (const personal of ['A-100', '801000000000001AAA', '5550100001', 'Boats and Sons', 'Sunday'])
    assert.not.ok(text.includes(personal), personal)
  const channels = (lines: readonly { channel: string }[]): readonly string[] =>
    lines.map(({ channel }) => channel)
  const scrubbed = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(channels(scrubbed), channels(salesforce.recorded))
})

test.run()
