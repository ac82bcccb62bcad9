import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { routerOf } from '../../generator/captures/judge/message-router.js'
import { channelsOf } from '../../generator/compare/catalogue-changes/channels.js'
import { compare } from '../../generator/compare/compare.js'
import { catalogueOf, type Files } from './catalogues.js'

const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more })
const text = { type: 'string' }

const message = (kind: string, properties: object = {}): object =>
  object(
    { data: object({ kind: { const: kind }, ...properties }, { required: ['kind'] }) },
    { required: ['data'] },
  )

const topic = (title: string, ...types: readonly string[]): object => ({
  title,
  oneOf: types.map((type) => ({ $ref: `../messages/${type}.schema.json` })),
})

/** A harbour: message types by name, and topics with what they carry. */
const harbour = (
  types: Readonly<Record<string, object>>,
  topics: Readonly<Record<string, readonly string[]>>,
  manifest: object = {},
): Files => ({
  'catalogue.json': {
    name: 'harbour',
    version: '1.0.0',
    description: 'A harbour.',
    tag: '/data/kind',
    ...manifest,
  },
  ...Object.fromEntries(
    Object.entries(types).map(([name, schema]) => [`messages/${name}.schema.json`, schema]),
  ),
  ...Object.fromEntries(
    Object.entries(topics).map(([title, carried], index) => [
      `topics/t${index}.schema.json`,
      topic(title, ...carried),
    ]),
  ),
})

const enclosed = object(
  {
    data: object(
      { body: object({ kind: { const: 'Sailed' } }, { required: ['kind'] }) },
      { required: ['body'] },
    ),
  },
  { required: ['data'] },
)

const both = { Sailed: message('Sailed', { at: text }), Moored: message('Moored', { dock: text }) }
const on = (...topics: readonly string[]): Files =>
  harbour(both, Object.fromEntries(topics.map((title) => [title, ['Sailed', 'Moored']])))

/** Each finding as `level id path axes`; every witness is put before both routers. */
function told(old: Files, next: Files): readonly string[] {
  const [before, after] = [catalogueOf(old), catalogueOf(next)]
  const [here, there] = [routerOf(before), routerOf(after)]
  return compare(before, after).map(({ id, path, axis, level, witness }) => {
    for (const direction of axis.filter((one) => one !== 'source')) {
      const shown = witness[direction]
      assert.is.not(shown, undefined, `${id} ${path} has a message for ${direction}`)
      const [from, to] = direction === 'upgrade' ? [here, there] : [there, here]
      assert.is(from(shown).kind, 'known', JSON.stringify(shown))
      const lost = to(shown)
      assert.ok(lost.kind !== 'known' || lost.topic === undefined, JSON.stringify(shown))
    }
    return `${level} ${id} ${path} ${axis.join('+')}`.trim()
  })
}

const rows: readonly (readonly [name: string, old: Files, next: Files, told: readonly string[]])[] = [
  [
    'a message type with another tag is renamed',
    on('/quay'),
    harbour({ Left: message('Left', { at: text }), Moored: both.Moored }, { '/quay': ['Left', 'Moored'] }),
    ['major message-type-renamed Sailed stay+upgrade+source'],
  ],
  [
    'one that is spelt in two ways, the other way first',
    harbour({ Sailed: spelt('Sailed', 'SAILED') }, { '/quay': ['Sailed'] }),
    harbour({ Sailed: spelt('SAILED', 'Sailed') }, { '/quay': ['Sailed'] }),
    ['major message-type-renamed Sailed source'],
  ],
  [
    'two that look alike are not told apart',
    harbour({ Sailed: message('Sailed'), Moored: message('Moored') }, { '/quay': ['Sailed', 'Moored'] }),
    harbour({ Left: message('Left'), Come: message('Come') }, { '/quay': ['Left', 'Come'] }),
    [
      'major topic-message-type-removed /quay upgrade+source',
      'major topic-message-type-removed /quay upgrade+source',
      'major message-type-removed Moored upgrade+source',
      'major message-type-removed Sailed upgrade+source',
      'minor topic-message-type-added /quay stay+source',
      'minor topic-message-type-added /quay stay+source',
      'minor message-type-added Come stay',
      'minor message-type-added Left stay',
    ],
  ],
  ['a topic is renamed', on('/quay'), on('/pier'), ['major topic-renamed /quay stay+upgrade+source']],
  ['a parameter is renamed', on('/quay/{id}'), on('/quay/{pier}'), ['major topic-renamed /quay/{id} source']],
  [
    'of two templates that carry the same, each is renamed to its own',
    on('/quay/{id}', '/pier/{id}'),
    on('/quay/{no}', '/pier/{no}'),
    ['major topic-renamed /pier/{id} source', 'major topic-renamed /quay/{id} source'],
  ],
  [
    'a topic becomes one of many',
    on('/quay/main'),
    on('/quay/{pier}'),
    ['major topic-renamed /quay/main stay+source'],
  ],
  [
    'a template becomes a wildcard of the same channels',
    on('/quay/{pier}'),
    on('/quay/*'),
    ['major topic-renamed /quay/{pier} source'],
  ],
  ['a wildcard reaches deeper', on('/quay/*'), on('/quay/**'), ['major topic-renamed /quay/* stay+source']],
  [
    'a topic comes that a template has covered',
    on('/quay/{pier}'),
    on('/quay/{pier}', '/quay/main'),
    ['minor topic-added /quay/main'],
  ],
  [
    'one goes that a template still covers',
    on('/quay/{pier}', '/quay/main'),
    on('/quay/{pier}'),
    ['major topic-removed /quay/main source'],
  ],
  [
    'one comes that carries less than the template did there',
    on('/quay/{pier}'),
    harbour(both, { '/quay/{pier}': ['Sailed', 'Moored'], '/quay/main': ['Sailed'] }),
    ['major topic-added /quay/main upgrade'],
  ],
  [
    'one goes that carried less than the template does',
    harbour(both, { '/quay/{pier}': ['Sailed', 'Moored'], '/quay/main': ['Sailed'] }),
    on('/quay/{pier}'),
    ['major topic-removed /quay/main stay+source'],
  ],
  [
    'the payload stands deeper',
    harbour({ Sailed: enclosed }, { '/quay': ['Sailed'] }, { tag: '/data/body/kind', payload: '/data' }),
    harbour({ Sailed: enclosed }, { '/quay': ['Sailed'] }, { tag: '/data/body/kind', payload: '/data/body' }),
    ['major routing-changed payload source'],
  ],
  [
    'the topic stands elsewhere',
    on('/quay'),
    harbour(both, { '/quay': ['Sailed', 'Moored'] }, { topic: '/subject' }),
    ['major routing-changed topic stay+upgrade'],
  ],
  [
    'a named type is renamed, and its file moved',
    { ...on('/quay'), 'resources/berth.schema.json': { title: 'Berth', ...object({ a: text }) } },
    { ...on('/quay'), 'resources/piers/pier.schema.json': { title: 'Pier', ...object({ a: text }) } },
    ['major name-renamed Berth source'],
  ],
  [
    'a renamed type that is personal no more',
    {
      ...on('/quay'),
      'resources/a.schema.json': { title: 'Berth', ...object({ a: { ...text, 'x-personal': true } }) },
    },
    { ...on('/quay'), 'resources/a.schema.json': { title: 'Pier', ...object({ a: text }) } },
    ['major name-renamed Berth source', 'minor personal-removed Pier.a'],
  ],
]

for (const [name, old, next, wanted] of rows) test(name, () => assert.equal(told(old, next), wanted))

function spelt(...tags: readonly string[]): object {
  return object({ data: object({ kind: { enum: tags } }, { required: ['kind'] }) }, { required: ['data'] })
}

test('what is gone says whether it was deprecated', () => {
  const messages = (deprecated: object): readonly string[] =>
    compare(
      catalogueOf(
        harbour(
          { ...both, Old: { ...message('Old', { a: text }), ...deprecated } },
          { '/quay': ['Sailed', 'Moored', 'Old'] },
        ),
      ),
      catalogueOf(on('/quay')),
    ).map((found) => found.message)
  assert.match(messages({ deprecated: true }).join(), 'It was deprecated.')
  assert.match(messages({}).join(), 'release one version with "deprecated": true before removing it')
})

test('a channel for each way in which topics meet', () => {
  assert.equal(channelsOf('/a/{b}', ['/a/c', '/{x}/d', '/z/c', '/a/**']), ['/a/any1', '/a/c', '/a/d'])
  assert.equal(channelsOf('/a/**', ['/a/{b}', '/a/b/c']), [
    '/a/any1',
    '/a/any1/any2',
    '/a/any1/any2/any3',
    '/a/b/c',
  ])
})

test.run()
