import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf } from '../bakery.js'

const said = (form: unknown): readonly string[] =>
  saidOf({
    'resources/loaf.schema.json': {
      description: 'A loaf.',
      type: 'object',
      properties: { name: { description: 'Its name.', type: 'string', 'x-form': form } },
    },
  }).map((line) => line.replace('resources/loaf.schema.json#/properties/name/x-form', ''))

test('one pattern, or one format', () => {
  assert.equal(said({ pattern: '^[a-z]+$' }), [])
  assert.equal(said({ format: 'uri' }), [])
})

test('what is none', () => {
  for (const form of ['^a$', 7, []])
    assert.equal(said(form), ['error form : "x-form" must be { "pattern": … } or { "format": … }.'])
  for (const form of [{}, { pattern: 7 }, { pattern: 'a', format: 'uri' }])
    assert.equal(said(form), [
      'error form : "x-form" must have one "pattern" or one "format", which must be a string.',
    ])
  assert.equal(said({ patern: 'a' }), [
    'error form /patern: Unknown field "patern": "x-form" must have one "pattern" or one "format". Did you mean "pattern"?',
  ])
  assert.match(said({ 'a/b': 'a' }).join(), /^error form \/a~1b: Unknown field "a\/b"/)
  assert.equal(said({ format: 'urii' }), ['error form /format: Unknown format "urii". Did you mean "uri"?'])
})

test('a pattern is held to what all patterns are', () => {
  assert.match(said({ pattern: '(' }).join(), /error pattern \/pattern: The pattern does not compile/)
  assert.match(said({ pattern: '^(a+)+$' }).join(), /error exponential-pattern \/pattern: .*exponentially/)
})

test.run()
