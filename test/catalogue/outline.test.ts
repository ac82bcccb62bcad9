import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lookupIn } from '../../generator/catalogue/named-shapes.js'
import { type Outline, outlinesOf, placesIn } from '../../generator/catalogue/outline.js'
import { catalogueOf } from '../captures/coverage/parcels.js'

const catalogue = await catalogueOf()
const root = outlinesOf(catalogue, lookupIn(catalogue)).get('ParcelMoved') as Outline
const places = new Map([...placesIn(root)].map((place) => [place.path, place]))

test('every place that the schemas know is there once, in all variants', () => {
  assert.equal([...places.keys()].sort(), [
    '/channel',
    '/data',
    '/data/extra',
    '/data/kind',
    '/data/messageType',
    '/data/parcel',
    '/data/parcel/id',
    '/data/parcel/inside',
    '/data/parcel/labels',
    '/data/parcel/labels/{}',
    '/data/parcel/marks',
    '/data/parcel/marks/[]',
    '/data/parcel/owner',
    '/data/parcel/owner/name',
    '/data/parcel/owner/title',
    '/data/parcel/state',
    '/data/parcel/tint',
    '/data/reason',
    '/data/speed',
    '/id',
  ])
})

test('what repeats itself says what it repeats, and has the same inside', () => {
  assert.is(places.get('/data/parcel/inside')?.repeats?.path, '/data/parcel')
  assert.is(places.get('/data/parcel/labels/{}')?.repeats?.path, '/data/parcel/labels')
  assert.is(places.get('/data/parcel/inside')?.inside, places.get('/data/parcel')?.inside)
})

test('a place says its shape, its schema, its values and whether it is personal', () => {
  const parcel = places.get('/data/parcel')
  assert.is(parcel?.shape, 'Parcel')
  assert.is(parcel?.description, 'The parcel.')
  assert.equal(parcel?.origin, {
    file: 'messages/ParcelMoved.schema.json',
    pointer: '/properties/data/oneOf/0/properties/parcel',
  })
  assert.equal(places.get('/data/parcel/state')?.list, { values: ['Packed', 'Sent'], isOpen: true })
  assert.equal(places.get('/data/speed')?.list, { values: ['Slow', 'Fast'], isOpen: false })
  assert.equal(places.get('/data/kind')?.list?.values, ['Move', 'Error'])
  assert.is(places.get('/data/messageType')?.list, undefined)
  assert.is(places.get('/data/parcel/owner/name')?.personal, true)
  assert.is(places.get('/data/parcel/id')?.personal, false)
})

test('a catalogue in which every shape holds two of the next stays in bounds', async () => {
  const files: Record<string, string> = {}
  const names = Array.from({ length: 30 }, (_, index) => `level${index}`)
  for (const [index, name] of names.entries()) {
    const next = names[index + 1]
    const inner = next === undefined ? { type: 'string' } : { $ref: `./${next}.schema.json` }
    files[`schemas/resources/${name}.schema.json`] = JSON.stringify({
      title: `Level${index}`,
      description: 'A level.',
      type: 'object',
      properties: { a: { ...inner, description: 'One.' }, b: { ...inner, description: 'Another.' } },
    })
  }
  const { parcels } = await import('../captures/coverage/parcels.js')
  files['schemas/messages/Note.schema.json'] = (parcels['schemas/messages/Note.schema.json'] ?? '').replace(
    '"text": {',
    '"deep": { "$ref": "../resources/level0.schema.json" }, "text": {',
  )
  const wide = await catalogueOf({ ...parcels, ...files })
  const note = outlinesOf(wide, lookupIn(wide)).get('Note') as Outline
  const count = [...placesIn(note)].length
  assert.ok(count > 10_000 && count <= 20_000, String(count))
})

test.run()
