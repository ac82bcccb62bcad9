import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Json } from '../../generator/json/value.js'
import type { Draft } from '../../generator/schema/keywords.js'
import { normalised } from '../normalise/verdicts.js'

const types = '"array", "boolean", "integer", "null", "number", "object", "string"'

const cases: readonly (readonly [schema: Json, said: string, draft?: Draft])[] = [
  [{ type: 'strng' }, `/type: this must be one of ${types}. Did you mean "string"?`],
  [{ type: ['strng', 'null'] }, `/type/0: this must be one of ${types}. Did you mean "string"?`],
  [{ type: 3 }, `/type: this must be one of ${types}.`],
  [{ type: ['string', 'string'] }, '/type: this must not contain the same item twice.'],
  [{ type: ['string', 'string'] }, '/type: this must not contain the same item twice.', 'draft-07'],
  [{ type: [] }, '/type: this must have at least one item.'],
  [{ properties: { a: 1 } }, '/properties/a: this must be a schema: an object, true or false.'],
  [
    { items: [{}] },
    '/items: this must be one schema for all items; for a list of schemas, use "prefixItems".',
  ],
  [{ items: 1 }, '/items: this must be a schema: an object, true or false.', 'draft-07'],
  [{ oneOf: [] }, '/oneOf: this must have at least one item.'],
  [{ oneOf: {} }, '/oneOf: this must be an array.'],
  [{ required: 'a' }, '/required: this must be an array.'],
  [{ required: ['a', 'a'] }, '/required: this must not contain the same item twice.'],
  [{ minLength: -1 }, '/minLength: this must be 0 or more.'],
  [{ minLength: 1.5 }, '/minLength: this must be an integer.'],
  [{ minimum: 'x' }, '/minimum: this must be a number.'],
  [{ multipleOf: 0 }, '/multipleOf: this must be more than 0.'],
  [{ title: 1 }, '/title: this must be a string.'],
  [{ properties: 1 }, '/properties: this must be an object.'],
  [{ uniqueItems: 1 }, '/uniqueItems: this must be true or false.'],
]

test('a schema that is not valid is told once, in plain words', () => {
  for (const [schema, said, draft] of cases)
    assert.equal(
      normalised(schema, draft).problems,
      [`error meta-schema resources/case.schema.json#${said.replace(': ', ': Invalid schema: ')}`],
      JSON.stringify(schema),
    )
})

test.run()
