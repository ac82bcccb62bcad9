import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { suggestionsFor } from '../../../generator/captures/coverage/suggest.js'
import { improved } from './apply.js'
import { catalogueOf, collected, failed, moved, parcels } from './parcels.js'

const catalogue = await catalogueOf()

const suggested = (...messages: readonly unknown[]) =>
  suggestionsFor(catalogue, collected(catalogue, messages).collection)

const placeholder = 'Seen in captures; not yet described.'
const marks = { 'x-source': 'client', 'x-personal': true }

test('nothing new, nothing suggested', () => {
  const { patches, notes } = suggested(moved({ id: 'a', state: 'Sent' }), failed())
  assert.is(patches.size, 0)
  assert.equal(notes, [])
})

test('a property is described where its object is, with the types seen, as personal', () => {
  const { patches } = suggested(
    moved({ size: 1 }),
    moved({ size: 2.5, inside: { size: null } }),
    moved({}, { owner: { name: 'Ann', tags: ['a', { id: 1 }] } }),
    failed({ 'a/b~c': true }),
  )
  assert.equal(
    [...patches],
    [
      [
        'messages/ParcelMoved.schema.json',
        [
          {
            op: 'add',
            path: '/properties/data/oneOf/0/properties/owner',
            value: {
              description: placeholder,
              type: 'object',
              properties: {
                name: { description: placeholder, type: 'string', ...marks },
                tags: {
                  description: placeholder,
                  type: 'array',
                  items: {
                    type: ['object', 'string'],
                    properties: { id: { description: placeholder, type: 'integer', ...marks } },
                  },
                  ...marks,
                },
              },
              ...marks,
            },
          },
          {
            op: 'add',
            path: '/properties/data/oneOf/1/additionalProperties',
            value: { description: placeholder, type: 'boolean', ...marks },
          },
        ],
      ],
      [
        'resources/parcel.schema.json',
        [
          {
            op: 'add',
            path: '/properties/size',
            value: { description: placeholder, type: ['null', 'number'], ...marks },
          },
        ],
      ],
    ],
  )
})

test('an object that names no properties yet is given some', () => {
  const { patches } = suggested(moved({}, { extra: { a: 1 } }))
  const operations = patches.get('messages/ParcelMoved.schema.json') ?? []
  assert.equal(
    operations.map(({ path }) => path),
    ['/properties/data/properties/extra/properties', '/properties/data/properties/extra/properties/a'],
  )
  assert.equal(operations[0]?.value, {})
})

test('values are added to the list, or as constants beside constants', () => {
  const { patches } = suggested(moved({ state: 'Lost', tint: 'Green', marks: ['Wet', 'Wet'] }))
  assert.equal(patches.get('resources/parcel.schema.json'), [
    { op: 'add', path: '/properties/marks/items/anyOf/0/enum/-', value: 'Wet' },
    { op: 'add', path: '/properties/state/anyOf/0/enum/-', value: 'Lost' },
    { op: 'add', path: '/properties/tint/anyOf/0', value: { const: 'Green' } },
  ])
})

test('a value goes to the list of its own type', async () => {
  const path = 'schemas/resources/parcel.schema.json'
  const text = parcels[path] ?? ''
  const mixed = text
    .replace('"anyOf": [', '"anyOf": [{ "type": "integer", "enum": [1, 2] },')
    .replace('"type": "string",\n      "anyOf"', '"type": ["string", "integer"],\n      "anyOf"')
  assert.is.not(mixed, text)
  const files = { ...parcels, [path]: mixed }
  const before = await catalogueOf(files)
  const messages = [moved({ state: 'Lost' })]
  assert.is(collected(before, messages).report.summary.unlistedValues, 1)
  const { catalogue: after } = await improved(files, before, messages)
  assert.is(collected(after, messages).report.summary.unlistedValues, 0)
})

test('what belongs to the envelope is put there, not into each message', () => {
  const { patches } = suggested({ ...moved(), hops: 1 })
  assert.equal([...patches.keys()], ['resources/envelope.schema.json'])
})

test('personal values stay out, and this is said', () => {
  const { patches, notes } = suggested(moved({ owner: { title: 'Dr' } }))
  assert.is(patches.size, 0)
  assert.equal(notes, ['Left out because they are personal: 1 unlisted value.'])
})

test('an object with very many keys has free ones', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`k${index}`, index % 2 ? 'a' : { x: index }]),
  )
  const messages = [moved({}, { many }), moved({}, { many: { more: ['b'] } })]
  const [operation] = suggested(...messages).patches.get('messages/ParcelMoved.schema.json') ?? []
  const { properties, additionalProperties } = (operation?.value ?? {}) as Record<string, unknown>
  assert.is(properties, undefined)
  assert.equal(additionalProperties, {
    type: ['array', 'object', 'string'],
    properties: { x: { description: placeholder, type: 'integer', ...marks } },
    items: { type: 'string' },
  })
  const { catalogue: after } = await improved(parcels, catalogue, messages)
  assert.is(collected(after, messages).report.summary.unknownProperties, 0)
})

test('nothing is ever closed or required', () => {
  const { patches } = suggested(
    moved({ size: { a: 1 } }, { other: [] }),
    moved({ size: { a: 2 } }, { other: [] }),
  )
  for (const operations of patches.values()) {
    assert.ok(operations.every(({ op }) => op === 'add'))
    assert.not.match(JSON.stringify(operations), /"required"|"additionalProperties":false|"minProperties"/)
  }
})

const key = fc.oneof(
  fc.constantFrom('a', '__proto__', 'toString', 'a/b', 'x-y', '', '~', 'ä'),
  fc.string({ maxLength: 4 }),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 5 }),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(key, tie('any'), { maxKeys: 4 }),
  ),
})).any

test('applied, the same messages are valid and show nothing new', async () => {
  const extra = fc.dictionary(key, value, { maxKeys: 3 })
  const message = fc
    .tuple(extra, extra, extra, fc.string({ minLength: 1 }), fc.boolean())
    .map(([parcel, data, more, state, isMove]) =>
      JSON.parse(
        JSON.stringify(
          isMove ? moved({ ...parcel, state, inside: { more } }, { extra: data }) : failed({ extra: data }),
        ),
      ),
    )
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 5 }), async (messages) => {
      const before = collected(catalogue, messages).report.summary
      const { catalogue: after } = await improved(parcels, catalogue, messages)
      const { valid, unknownProperties, unlistedValues } = collected(after, messages).report.summary
      assert.is(valid, before.valid)
      assert.equal([unknownProperties, unlistedValues], [0, 0])
    }),
    { numRuns: 60 },
  )
})

test.run()
