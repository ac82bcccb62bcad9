import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checksIn } from '../../generator/emit/checks/in-process.js'
import { schemas } from '../../generator/emit/package/schema-copies.js'
import { catalogueFrom } from '../../generator/generate.js'
import { normalise } from '../../generator/normalise/index.js'
import { isError } from '../../generator/problems/problem.js'
import { resolve } from '../../generator/schema/resolve.js'
import { sourcesOf, told } from '../catalogue/sources.js'

const addresses = [
  'http://json-schema.org/draft-06/schema#',
  'http://json-schema.org/draft-07/schema#',
  'https://json-schema.org/draft/2019-09/schema',
  'https://json-schema.org/draft/2020-12/schema',
]

/** A catalogue whose one payload has a form, which is `schema`. */
function sources(schema: object, more: { readonly [path: string]: unknown } = {}) {
  const kind = { const: 'Form', type: 'string', description: 'The tag.' }
  const form = { description: 'The form.', ...schema }
  const data = { type: 'object', description: 'The payload.', properties: { kind, form }, required: ['kind'] }
  return sourcesOf({
    'catalogue.json': { name: 'forms', version: '1.0.0', description: 'Forms.', tag: '/data/kind' },
    'messages/Form.schema.json': {
      type: 'object',
      description: 'A form.',
      properties: { data },
      required: ['data'],
      examples: [{ data: { kind: 'Form' } }],
    },
    'topics/forms.schema.json': {
      title: '/forms',
      description: 'Forms.',
      oneOf: [{ $ref: '../messages/Form.schema.json' }],
    },
    ...more,
  })
}

function catalogueOf(...given: Parameters<typeof sources>) {
  const { value, problems } = catalogueFrom(sources(...given))
  assert.equal(told(problems), [])
  if (!value) throw new Error('no catalogue')
  return value
}

for (const $ref of addresses) {
  test(`${$ref} is a schema that judges schemas, and of it nothing is told`, () => {
    const catalogue = catalogueOf({ $ref })
    const check = checksIn(catalogue)('messages/Form.schema.json#')
    const isSchema = (form: unknown): boolean => check({ data: { kind: 'Form', form } }) === null
    const nested = (type: string): object => ({ properties: { a: { items: { not: { type } } } } })
    for (const good of [true, {}, nested('string'), { ...nested('null'), 'x-own': 1 }])
      assert.ok(isSchema(good), JSON.stringify(good))
    for (const bad of [1, null, nested('text'), { minLength: -1 }, { required: ['a', 'a'] }])
      assert.not(isSchema(bad), JSON.stringify(bad))
    assert.is(catalogue.named.find(({ id }) => id === `${$ref.replace('#', '')}#`)?.name, 'JsonSchema')
    assert.ok(catalogue.named.every(({ name }) => name === 'Form' || name.startsWith('JsonSchema')))
  })

  test(`${$ref} has no fault that is kept quiet`, () => {
    const { value, problems } = resolve(sources({ $ref }))
    assert.equal(told([...problems, ...normalise(value).problems].filter(isError)), [])
  })
}

test('a meta-schema is no file of the catalogue', () => {
  const catalogue = catalogueOf({ $ref: 'http://json-schema.org/draft-07/schema#' })
  const written = ['catalogue.json', 'messages/Form.schema.json', 'topics/forms.schema.json']
  assert.equal(
    catalogue.files.map(({ path }) => path),
    written,
  )
  assert.equal(
    schemas(catalogue).map(({ path }) => path),
    written.map((path) => `schemas/${path}`),
  )
})

test('only a part of it may be meant, and what was written has its name first', () => {
  const own = { type: 'string', description: 'A text.' }
  const { named } = catalogueOf(
    { $ref: 'http://json-schema.org/draft-07/schema#/definitions/simpleTypes' },
    { 'resources/JsonSchema.schema.json': own, 'resources/JsonSchemaSimpleTypes.schema.json': own },
  )
  const names = new Map(named.map(({ id, name }) => [id, name]))
  assert.is(names.get('resources/JsonSchema.schema.json#'), 'JsonSchema')
  assert.is(names.get('http://json-schema.org/draft-07/schema#'), 'JsonSchema2')
  assert.is(
    names.get('http://json-schema.org/draft-07/schema#/definitions/simpleTypes'),
    'JsonSchemaSimpleTypes2',
  )
})

test('a copy in the catalogue is the one that is meant', () => {
  const $id = 'http://json-schema.org/draft-07/schema#'
  const copy = { $id, type: 'string', description: 'Not that of the draft.' }
  const { named } = catalogueOf({ $ref: $id }, { 'resources/Copy.schema.json': copy })
  assert.equal(
    named.map(({ name }) => name),
    ['Copy', 'Form'],
  )
})

test('one that the catalogue extends depends on the way there, and is not known', () => {
  const $ref = 'https://json-schema.org/draft/2020-12/schema'
  const { problems } = catalogueFrom(sources({ $dynamicAnchor: 'meta', $ref }))
  assert.equal(told(problems), [
    `error reference messages/Form.schema.json#/properties/data/properties/form/$ref: Unknown schema "${$ref}". No schema of the catalogue has this "$id", and nothing is downloaded.`,
  ])
})

test.run()
