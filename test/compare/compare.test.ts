import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compare, type Finding } from '../../generator/compare/compare.js'
import { greatest } from '../../generator/compare/version.js'
import { valueAt } from '../../generator/json/value-at.js'
import { metaSchemaSharing } from '../meta-schemas.js'
import { catalogueOf, type Files, ferry } from './catalogues.js'
import { pairs } from './pairs.js'

const findings = (old: Files, next: Files): readonly Finding[] => compare(catalogueOf(old), catalogueOf(next))

/** What a witness, a whole message, has where the schema under test stands. */
function tested(message: unknown): unknown {
  assert.is(valueAt(message, ['data', 'kind']), 'Departed')
  return valueAt(message, ['data', 'tested'])
}

const order = ['hard', 'soft', 'write'] as const

const sharing = metaSchemaSharing()

for (const { name, old, next, stay, upgrade, source, level } of pairs) {
  test(`${name}: who is told`, () => {
    const found = findings(ferry(old), ferry(next))
    const breaks = (axis: 'stay' | 'upgrade'): boolean => found.some((one) => one.axis.includes(axis))
    const worst = order.find((one) => found.some((each) => each.source === one)) ?? 'none'
    assert.equal(
      { stay: breaks('stay'), upgrade: breaks('upgrade'), source: worst, level: greatest(found) ?? 'patch' },
      { stay, upgrade, source, level },
      JSON.stringify(found.map(({ id, path, axis }) => ({ id, path, axis }))),
    )
    assert.equal(
      found.flatMap(({ undecided }) => undecided),
      [],
      'every question is decided',
    )
  })

  test(`${name}: the witness of each break of one change is confirmed on the schemas as they are written`, () => {
    const found = findings(ferry(old), ferry(next)).filter(({ path }) => path === 'Tested')
    if (found.length !== 1) return
    const ajv = () => sharing(new Ajv2020({ strict: false, validateFormats: false }))
    const [before, after] = [ajv().compile(old), ajv().compile(next)]
    for (const { witness } of found) {
      if ('stay' in witness)
        assert.equal([after(tested(witness.stay)), before(tested(witness.stay))], [true, false])
      if ('upgrade' in witness)
        assert.equal([before(tested(witness.upgrade)), after(tested(witness.upgrade))], [true, false])
    }
  })
}

/** Each finding as `id path axes`. */
const told = (old: Files, next: Files): readonly string[] =>
  findings(old, next).map(({ id, path, axis, level }) => `${level} ${id} ${path} ${axis.join('+')}`.trim())

const second = {
  'messages/Arrived.schema.json': {
    type: 'object',
    properties: {
      data: {
        type: 'object',
        properties: { kind: { type: 'string', const: 'Arrived' } },
        required: ['kind'],
      },
    },
    required: ['data'],
  },
}
const both = {
  oneOf: [{ $ref: '../messages/Departed.schema.json' }, { $ref: '../messages/Arrived.schema.json' }],
}
const withSecond = {
  ...ferry(),
  ...second,
  'topics/departures.schema.json': { title: '/departures', ...both },
}
const withTopic = {
  ...ferry(),
  'topics/news.schema.json': { title: '/news', oneOf: [{ $ref: '../messages/Departed.schema.json' }] },
}

test('a message type and its place on a topic come and go', () => {
  assert.equal(told(ferry(), withSecond), [
    'minor topic-message-type-added /departures stay+source',
    'minor message-type-added Arrived stay',
  ])
  assert.equal(told(withSecond, ferry()), [
    'major topic-message-type-removed /departures upgrade+source',
    'major message-type-removed Arrived upgrade+source',
  ])
})

test('a topic comes and goes', () => {
  assert.equal(told(ferry(), withTopic), ['minor topic-added /news stay'])
  assert.equal(told(withTopic, ferry()), ['major topic-removed /news upgrade+source'])
})

test('a topic gets a tag of its own, or a parameter', () => {
  const untagged: Files = ferry()
  const { tag, ...manifest } = untagged['catalogue.json'] as { readonly tag: string }
  const withTag = (more: object): Files => ({
    ...untagged,
    'catalogue.json': manifest,
    'topics/departures.schema.json': { ...Object(untagged['topics/departures.schema.json']), ...more },
  })
  assert.equal(told(withTag({}), withTag({ 'x-tag': tag })), ['patch topic-tag-changed /departures'])
  assert.equal(told(withTag({}), withTag({ title: '/departures/{pier}' })), [
    'major topic-renamed /departures stay+upgrade+source',
  ])
})

test('a spelling of a tag comes and goes', () => {
  const spelt = (...tags: readonly string[]): Files => {
    const files = ferry()
    const text = JSON.stringify(files['messages/Departed.schema.json'])
    return {
      ...files,
      'messages/Departed.schema.json': JSON.parse(
        text.replace('"const":"Departed"', `"enum":${JSON.stringify(tags)}`),
      ),
    }
  }
  assert.equal(told(spelt('Departed'), spelt('Departed', 'departed')), [
    'minor tag-spelling-added Departed.data.kind stay+source',
  ])
  assert.equal(told(spelt('Departed', 'departed'), spelt('Departed')), [
    'major tag-spelling-removed Departed.data.kind upgrade+source',
  ])
})

test('a sentence says what changed, and from what to what', () => {
  const sentences = (old: object, next: object): readonly string[] =>
    findings(ferry(old), ferry(next)).map(({ message }) => message)
  const text = { type: 'string' }
  assert.equal(sentences({ ...text, minLength: 1 }, { ...text, minLength: 3 }), [
    '"minLength" changed from 1 to 3.',
  ])
  assert.equal(sentences({ ...text, pattern: '^a' }, { ...text, pattern: '^b' }), [
    '"pattern" changed from "^a" to "^b".',
  ])
  const long = 'a'.repeat(100)
  assert.equal(sentences({ ...text, pattern: long }, { ...text, pattern: '^b' }), ['"pattern" changed.'])
  const list = { anyOf: [{ type: 'integer', enum: [1, 2] }, { type: 'integer' }] }
  assert.match(sentences({ type: 'boolean' }, list).join(), 'an integer with known values')
  assert.equal(
    findings(withSecond, ferry()).flatMap(({ id, message }) =>
      id === 'message-type-removed' ? [message] : [],
    ),
    [
      'The message type "Arrived" was removed. It was not deprecated: release one version with "deprecated": true before removing it.',
    ],
  )
})

test('where the tag of a message stands', () => {
  const moved = JSON.parse(
    JSON.stringify(ferry()).replaceAll('"kind"', '"sort"').replace('/data/kind', '/data/sort'),
  )
  const found = told(ferry(), moved)
  assert.ok(found.includes('major routing-changed tag stay+upgrade'), found.join('\n'))
})

test('a resource is one finding, however many message types use it, and says where it reaches', () => {
  const more = {
    ...withSecond,
    'messages/Arrived.schema.json': JSON.parse(
      JSON.stringify(ferry()['messages/Departed.schema.json']).replaceAll('Departed', 'Arrived'),
    ),
  }
  const [finding, ...others] = findings(more, {
    ...more,
    'resources/tested.schema.json': {
      title: 'Tested',
      type: 'object',
      properties: { berth: { type: 'number' } },
    },
  })
  assert.equal(others, [])
  assert.is(finding?.path, 'Tested.berth')
  assert.equal(finding?.reaches, { messageTypes: ['Arrived', 'Departed'], topics: ['/departures'] })
})

test('what is no longer personal is a finding of its own, also beside another change', () => {
  const personal = ferry({ type: 'object', properties: { name: { type: 'string', 'x-personal': true } } })
  const public_ = ferry({ type: 'object', properties: { name: { type: 'number' } } })
  const ids = findings(personal, public_).map(({ id }) => id)
  assert.equal([...ids].sort(), ['personal-removed', 'type-changed'])
})

/** A resource of its own for each of two parts, and a schema made of both. */
const parts = (base: object, more: object = {}) => ({
  'resources/base.schema.json': { title: 'Base', ...base },
  'resources/more.schema.json': { title: 'More', ...more },
})
const [text, number] = [{ type: 'string' }, { type: 'number' }]
const objectOf = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest })
const known = parts(objectOf({ a: text }), objectOf({ b: text }))
const refs = [{ $ref: 'base.schema.json' }, { $ref: 'more.schema.json' }]
const alternatives = {
  oneOf: ['x', 'y'].map((tag) => objectOf({ k: { const: tag }, [tag]: text }, { required: ['k'] })),
}

const taken: readonly (readonly [name: string, old: object, next: object, ...changes: readonly string[]])[] =
  [
    ['the same', objectOf({ a: text, b: text }), { allOf: refs }],
    [
      'another type, and less',
      objectOf({ a: number, b: text, c: text }),
      { allOf: refs },
      'major type-changed Tested.a stay+upgrade+source',
      'major property-removed Tested.c source',
    ],
    [
      'the same beside alternatives',
      { ...objectOf({ a: text }), ...alternatives },
      { allOf: [refs[0], alternatives] },
    ],
    [
      'another type beside alternatives, which is one change',
      { ...objectOf({ a: number }), ...alternatives },
      { allOf: [refs[0], alternatives] },
      'major type-changed Tested.a stay+upgrade+source',
    ],
    [
      'another type in what is closed',
      objectOf({ a: number, b: text }, { additionalProperties: false }),
      { allOf: refs },
      'major type-changed Tested.a stay+upgrade+source',
      'minor object-opened Tested',
    ],
    [
      'its own part',
      { allOf: [refs[0]], ...objectOf({ z: text }) },
      { allOf: [refs[0]], ...objectOf({ z: number }) },
      'major type-changed Tested.z stay+upgrade+source',
    ],
    [
      'a part that may be null',
      objectOf({ z: text }, { type: ['object', 'null'] }),
      objectOf({ z: number }, { type: ['object', 'null'] }),
      'major type-changed Tested.z stay+upgrade+source',
    ],
  ]

for (const [name, old, next, ...changes] of taken) {
  test(`single changes of a shape that takes others in: ${name}`, () => {
    assert.equal(told({ ...ferry(old), ...known }, { ...ferry(next), ...known }), changes)
  })
}

test('a type that is gone is told', () => {
  const withBuoy = {
    ...ferry(),
    'resources/buoy.schema.json': {
      title: 'Buoy',
      type: 'object',
      properties: { light: { type: 'string' } },
    },
  }
  assert.equal(told(withBuoy, ferry()), ['major name-removed Buoy source'])
})

test('an equal catalogue has no finding, and the same pair always has the same', () => {
  assert.equal(findings(withSecond, withSecond), [])
  const [first, again] = [told(ferry(), withSecond), told(ferry(), withSecond)]
  assert.equal(first, again)
})

test('what other changes of the same shape make up for is never told as a break', () => {
  const numbers = { type: 'object', additionalProperties: { type: 'number' } }
  const pairs = [
    [
      { ...numbers, propertyNames: { pattern: '^[a-z]+$' } },
      { type: 'object', patternProperties: { '^[a-z]+$': { type: 'number' } }, additionalProperties: false },
    ],
    [
      { type: 'number', not: { not: { minimum: 3 } } },
      { type: 'number', minimum: 3 },
    ],
  ] as const
  for (const [one, other] of pairs) {
    for (const [old, next] of [
      [one, other],
      [other, one],
    ]) {
      const found = findings(ferry(old), ferry(next))
      assert.equal(
        found.flatMap(({ axis }) => axis.filter((each) => each !== 'source')),
        [],
        JSON.stringify([old, next]),
      )
    }
  }
})

test('a witness is one of the whole change', () => {
  const [found] = findings(
    ferry({ type: 'string', format: 'ipv4' }),
    ferry({ type: 'string', pattern: '^[0-9.]+$' }),
  ).filter(({ axis }) => axis.includes('stay'))
  assert.match(String(tested(found?.witness.stay)), /^[0-9.]+$/)
})

test('what becomes required is told at the property, or where it is required', () => {
  const object = { type: 'object', properties: { a: { type: 'string' } } }
  const place = (next: object): string | undefined =>
    findings(ferry(object), ferry(next)).find(({ id }) => id === 'required-added')?.place.origin.pointer
  assert.is(place({ ...object, required: ['a'] }), '/properties/a')
  assert.is(place({ ...object, required: ['b'] }), '/required')
})

test('a mark of personal data that is lost is told, whatever else changes', () => {
  const personal = { type: 'string', 'x-personal': true }
  const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })
  const lost = (old: object, next: object): readonly string[] =>
    findings(ferry(old), ferry(next))
      .filter(({ id }) => id === 'personal-removed')
      .map(({ path }) => path)
  const text = { type: 'string' }
  const tuple = (...prefixItems: readonly object[]): object => ({ type: 'array', prefixItems, items: false })
  assert.equal(lost(object({ a: personal }), object({ b: text })), ['Tested.b'])
  assert.equal(lost(object({ a: { ...object({ b: personal }) } }), object({ c: object({ b: text }) })), [
    'Tested.c.b',
  ])
  assert.equal(lost(tuple(personal), tuple(text, text)), ['Tested[0]'])
  const named = object({ a: { $ref: '#/$defs/p' } }, { $defs: { p: personal } })
  assert.equal(lost(named, object({ a: text })), ['Tested.a'])
  assert.equal(
    lost(
      object({ a: object({ b: personal }) }),
      object({ a: { ...object({ b: text }), 'x-personal': true } }),
    ),
    [],
  )
})

test('what is neither proved nor refuted is tried, and the same is tried each time', () => {
  const text = (pattern: string): object => ({ type: 'string', pattern })
  const ask = () => findings(ferry(text('^(?=.*\\d).{3,}$')), ferry(text('^(?=.*\\d).{4,}$')))
  const [found] = ask()
  assert.equal(found?.axis, ['upgrade'])
  assert.match(String(tested(found?.witness.upgrade)), /^(?=.*\d).{3}$/)
  assert.equal(
    found?.undecided.map(({ axis }) => axis),
    ['stay'],
  )
  assert.equal(ask(), [found])
})

test.run()
