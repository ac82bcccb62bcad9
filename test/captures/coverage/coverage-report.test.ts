import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { shareOf } from '../../../generator/captures/coverage/coverage-report.js'
import { catalogueOf, collected, failed, moved, propertiesOf } from './parcels.js'

const catalogue = await catalogueOf()
const note = (more: object = {}): object => ({ data: { messageType: 'Note', ...more } })

test('pairs of topics and message types', () => {
  const { report } = collected(catalogue, [
    moved(),
    failed(),
    { channel: '/notes', ...note() },
    note(),
    { channel: '/parcels', data: { messageType: 'ParcelMoved', kind: 'Other' } },
    { channel: '/notes', data: { messageType: 'ParcelMoved', kind: 'Error' } },
    { channel: '/notes', data: { messageType: 'Letter' } },
    { channel: '/notes', data: { messageType: 'Letter' } },
    { channel: '/meta/connect', successful: true },
  ])
  assert.equal(report.topics, [
    { topic: '/notes', messageTypes: [{ messageType: 'Note', messages: 1, invalid: 0 }] },
    {
      topic: '/parcels',
      messageTypes: [
        { messageType: 'Note', messages: 0, invalid: 0 },
        { messageType: 'ParcelMoved', messages: 2, invalid: 1 },
      ],
    },
  ])
  assert.equal(report.summary.pairs, { seen: 2, total: 3, share: 66.6 })
  assert.equal(
    report.unknown.map(({ reason, messageType, messages, line }) => [reason, messageType, messages, line]),
    [
      ['not-listed', 'ParcelMoved', 1, 6],
      ['message-type', 'Letter', 2, 7],
    ],
  )
  const [letter] = report.messageTypes
  assert.is(letter?.messageType, 'Note')
  assert.is(letter?.messages, 2)
  assert.is(letter?.withoutTopic, 1)
  const { valid, invalid, unknown, skipped, messages } = report.summary
  assert.equal([messages, valid, invalid, unknown, skipped], [8, 4, 1, 3, 1])
})

test('the share of messages that a property is in, however often it is in one', () => {
  const inner = { id: 'a', inside: { id: 'b', inside: { id: 'c', owner: { name: 'Ann' } } } }
  const { report } = collected(catalogue, [moved(inner), moved({ marks: ['Heavy', 'Heavy'] }), failed()])
  const properties = propertiesOf(report, 'ParcelMoved')
  const share = (path: string) => [properties.get(path)?.messages, properties.get(path)?.share]
  assert.equal(share('/data'), [3, 100])
  assert.equal(share('/data/parcel'), [2, 66.6])
  assert.equal(share('/data/parcel/id'), [1, 33.3])
  assert.equal(share('/data/parcel/inside'), [1, 33.3])
  assert.equal(share('/data/parcel/owner/name'), [1, 33.3])
  assert.equal(share('/data/parcel/marks/[]'), [1, 33.3])
  assert.equal(share('/data/reason'), [0, 0])
  assert.is(properties.get('/data/parcel')?.shape, 'Parcel')
  assert.is(properties.get('/data/parcel/id')?.schema, 'resources/parcel.schema.json#/properties/id')
  // /data messageType kind parcel id inside owner name marks; the channel counts once for all types
  assert.is(report.messageTypes[1]?.seen.seen, 9)
  assert.equal(report.summary.envelope, { seen: 1, total: 2, share: 50 })
})

test('free keys are one row, whatever they are called and however deep', () => {
  const { report } = collected(catalogue, [
    moved({ labels: { x: '1', y: '2', z: { x: { deep: 'secret' } } } }),
    moved({ labels: {} }),
  ])
  const properties = propertiesOf(report, 'ParcelMoved')
  assert.is(properties.get('/data/parcel/labels')?.messages, 2)
  assert.is(properties.get('/data/parcel/labels/{}')?.messages, 1)
  assert.is(properties.get('/data/parcel/labels/{}')?.kind, 'keys')
  assert.not.match(JSON.stringify(report), /secret|"deep"|labels\/x/)
  assert.is(report.summary.unknownProperties, 0)
})

test('values of lists: seen, never seen, not listed', () => {
  const { report } = collected(catalogue, [
    moved({ state: 'Sent', marks: ['Heavy', 'Wet', 'Wet'], tint: 'Green' }, { speed: 'Fast' }),
    moved({ state: 'Sent', inside: { state: 'Lost' } }),
  ])
  const properties = propertiesOf(report, 'ParcelMoved')
  assert.equal(properties.get('/data/parcel/state')?.values, {
    open: true,
    seen: [{ value: 'Sent', count: 2 }],
    never: ['Packed'],
    unlisted: [{ value: 'Lost', count: 1 }],
    unlistedBeyond: 0,
  })
  assert.equal(properties.get('/data/parcel/marks/[]')?.values?.unlisted, [{ value: 'Wet', count: 2 }])
  assert.equal(properties.get('/data/parcel/tint')?.values?.never, ['Red', 'Blue'])
  assert.equal(properties.get('/data/speed')?.values, {
    open: false,
    seen: [{ value: 'Fast', count: 1 }],
    never: ['Slow'],
    unlisted: [],
    unlistedBeyond: 0,
  })
  assert.is(report.summary.unlistedValues, 3)
})

test('personal values are counted and shown nowhere, listed ones neither', () => {
  const { report } = collected(catalogue, [
    moved({ owner: { name: 'Annabel', title: 'Dr' } }),
    moved({ owner: { title: 'Ms' } }),
  ])
  const { values } = propertiesOf(report, 'ParcelMoved').get('/data/parcel/owner/title') ?? {}
  assert.equal(values, {
    open: true,
    seen: [],
    never: [],
    unlisted: [],
    unlistedBeyond: 0,
    personal: { listed: 1, unlisted: 1 },
  })
  assert.not.match(JSON.stringify(report), /Annabel|Dr|"Ms"/)
})

test('properties in no schema: their types, a count and the first place', () => {
  const { report } = collected(catalogue, [
    failed(),
    moved({ size: 1, inside: { size: 'big' } }, { __proto__: null, toString: true }),
    moved({ size: null }),
  ])
  const unknown = report.messageTypes[1]?.unknownProperties ?? []
  const line = JSON.stringify(moved({ size: 1, inside: { size: 'big' } }, { toString: true }))
  assert.equal(
    unknown.map(({ path, types, messages, line: at, column }) => [path, types, messages, at, column]),
    [
      ['/data/toString', ['boolean'], 1, 2, line.indexOf('"toString"') + 1],
      ['/data/parcel/size', ['integer', 'null', 'string'], 2, 2, line.indexOf('"size"') + 1],
    ],
  )
  assert.is(report.summary.unknownProperties, 2)
})

test('only the outermost of what no schema knows is a property', () => {
  const { report } = collected(catalogue, [moved({}, { new: { inside: { more: 1 } } })])
  assert.equal(
    report.messageTypes[1]?.unknownProperties.map(({ path }) => path),
    ['/data/new'],
  )
})

test('a bare payload has its places in the file', () => {
  const { report } = collected(catalogue, [{ messageType: 'Note', size: 1 }])
  const [found] = report.messageTypes[0]?.unknownProperties ?? []
  assert.equal([found?.path, found?.column], ['/data/size', '{"messageType":"Note",'.length + 1])
})

test('no number of names or values grows the report', () => {
  const many = Array.from({ length: 5_000 }, (_, index) =>
    moved({ state: `State${index}`, [`key${index}`]: index }, { [`other${index}`]: {} }),
  )
  const long = 'x'.repeat(10_000)
  const { report, collection } = collected(catalogue, [
    ...many,
    moved({ state: long, [long]: 1 }),
    ...many.map((_, index) => ({ channel: `/parcels/${index}`, data: { messageType: 'Note' } })),
  ])
  const { values } = propertiesOf(report, 'ParcelMoved').get('/data/parcel/state') ?? {}
  assert.is(values?.unlisted.length, 100)
  assert.is(values?.unlistedBeyond, 4_901)
  assert.is(report.messageTypes[1]?.unknownProperties.length, 200)
  assert.is(report.messageTypes[1]?.unknownBeyond, 9_801)
  assert.is(report.unknown.length, 500)
  assert.is(report.unknownBeyond, 4_500)
  assert.ok(JSON.stringify(report).length < 250_000)
  assert.ok(collection.guesses.additions.every(({ properties }) => properties.size <= 100))
})

test('a share is 100 only when all of it was seen, and 0 only when nothing was', () => {
  assert.is(shareOf(1, 20_000), 0.1)
  assert.is(shareOf(0, 0), 100)
  assert.is(shareOf(1999, 2000), 99.9)
  assert.is(shareOf(1, 3), 33.3)
  assert.is(shareOf(0, 3), 0)
})

test.run()
