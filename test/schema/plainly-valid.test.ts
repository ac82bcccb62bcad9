import { createRequire } from 'node:module'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import { isSchemaFile } from '../../generator/schema/folder.js'
import { draftOf } from '../../generator/schema/json-schema.js'
import { type Draft, keywords } from '../../generator/schema/keywords.js'
import { load } from '../../generator/schema/load.js'
import { metaSchemaOf } from '../../generator/schema/meta-schema.js'
import { isPlainlyValid } from '../../generator/schema/plainly-valid.js'

const drafts: readonly Draft[] = ['2020-12', '2019-09', 'draft-07', 'draft-06', 'draft-04']

/** Every keyword that we or a meta-schema know, and one that nobody does. */
const names: ReadonlySet<string> = new Set([
  ...keywords.map(({ name }) => name),
  ...drafts.flatMap((draft) => namesIn(metaSchemaText(draft))),
  'x-other',
  'constructor',
])

function metaSchemaText(draft: Draft): string {
  const require = createRequire(import.meta.url)
  if (draft.startsWith('draft-')) return JSON.stringify(require('ajv/dist/refs/json-schema-draft-07.json'))
  const parts = [
    'schema',
    ...['core', 'applicator', 'validation', 'meta-data', 'content'].map((part) => `meta/${part}`),
  ]
  return JSON.stringify(parts.map((part) => require(`ajv/dist/refs/json-schema-${draft}/${part}.json`)))
}

function namesIn(text: string): readonly string[] {
  const found: string[] = []
  JSON.parse(text, (key, value) => {
    if (key === 'properties') found.push(...Object.keys(value))
    return value
  })
  return found
}

const values: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    -1,
    0.5,
    2,
    1e300,
    '',
    'a',
    'string',
    'strng',
    '#',
    '#a',
    'a#',
    '1a',
    '_a',
    'a:b',
    'http://a/b#c',
  ],
  ...[
    [],
    [0],
    ['a'],
    ['a', 'a'],
    ['string'],
    ['string', 'null'],
    ['string', 'string'],
    ['strng'],
    [{}],
    [true],
    [{ type: 3 }],
  ],
  ...[
    [0, -0],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[1], [1]],
    ['0', 0],
    [['a']],
    [null, null],
  ],
  ...[
    {},
    { a: {} },
    { a: true },
    { a: 1 },
    { a: [] },
    { a: ['b'] },
    { a: ['b', 'b'] },
    { a: [1] },
    { a: { type: 3 } },
  ],
  ...[
    { type: 'string' },
    { type: 3 },
    { required: 'a' },
    { 'http://a/b': true },
    { title: 1 },
    { minimum: '3' },
  ],
]

const ways: readonly ((schema: Json) => Json)[] = [
  (schema) => schema,
  (schema) => ({ properties: { a: schema } }),
  (schema) => ({ allOf: [{}, schema] }),
  (schema) => ({ items: schema, title: 'a' }),
  (schema) => ({ dependencies: { a: schema } }),
  (schema) => ({ $defs: { a: { not: schema } } }),
]

test('what is plainly valid is valid by the meta-schema of each draft', () => {
  let [sure, valid] = [0, 0]
  for (const draft of drafts) {
    const accepts = metaSchemaOf(draft)
    const judge = (schema: Json): void => {
      const isSure = isPlainlyValid(schema, draft)
      const isValid = accepts(schema)
      if (isSure) assert.ok(isValid, `${draft} ${JSON.stringify(schema)}`)
      sure += Number(isSure)
      valid += Number(isValid)
    }
    for (const value of values) {
      for (const way of ways) judge(way(value))
      for (const name of names) for (const way of ways) judge(way({ [name]: value }))
    }
  }
  assert.ok(valid > 20_000)
  assert.ok(sure > 0.5 * valid, `${sure} of ${valid}`)
})

test('all schemas of real catalogues are', async () => {
  for (const folder of [
    'schemas',
    'test/fixtures/catalogues/harbour',
    'test/fixtures/catalogues/salesforce',
  ]) {
    const { value } = await load(folder)
    const files = value.filter(isSchemaFile)
    assert.ok(files.length > 3)
    for (const { path, document } of files)
      assert.ok(isPlainlyValid(document.value, draftOf(document.value) ?? '2020-12'), path)
  }
})

test.run()
