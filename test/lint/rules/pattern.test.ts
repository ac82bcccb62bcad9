import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

const patterned = (...patterns: readonly string[]) => ({
  'messages/Baked.schema.json': message(
    'Baked',
    {},
    Object.fromEntries(
      patterns.map((pattern, index) => [`p${index}`, { description: 'x', type: 'string', pattern }]),
    ),
  ),
})
const at = 'messages/Baked.schema.json#/properties/data/properties'

test('a pattern that does not compile', () => {
  assert.equal(saidOf(patterned('(', '\\_')), [
    `error pattern ${at}/p0/pattern: The pattern does not compile: Unterminated group.`,
    `error pattern ${at}/p1/pattern: The pattern does not compile: "\\_" is not a valid escape with the flag "u", which every pattern is compiled with: write "_".`,
  ])
})

test('an escape that the flag "u" does not know, and what to write instead', () => {
  const flag = 'with the flag "u", which every pattern is compiled with'
  assert.equal(
    saidOf(patterned('^a\\-b$', '[\\_]\\.', '\\Z', 'a{', '[\\-]\\u{61}\\p{L}\\/')).map((line) =>
      line.replace(/^.*?compile: /, ''),
    ),
    [
      `"\\-" is not a valid escape ${flag}: write "-".`,
      `"\\_" is not a valid escape ${flag}: write "_".`,
      `"\\Z" is not a valid escape ${flag}.`,
      `Incomplete quantifier ${flag}.`,
    ],
  )
})

test('a pattern that backtracks', () => {
  assert.equal(saidOf(patterned('^(a+)+$', '^(\\p{L}+ ?)*$', '^.*a.*b.*$')), [
    `error exponential-pattern ${at}/p0/pattern: The pattern can backtrack exponentially: a short string can block its validator indefinitely.`,
    `error exponential-pattern ${at}/p1/pattern: The pattern can backtrack exponentially: a short string can block its validator indefinitely.`,
    `warning slow-pattern ${at}/p2/pattern: The pattern can backtrack: the matching time grows with the 3rd power of the string's length.`,
  ])
})

test('also as a key, and where nothing refers to it', () => {
  assert.equal(
    saidOf({
      'resources/loaf.schema.json': {
        description: 'x',
        type: 'object',
        patternProperties: { '[/': { type: 'string' } },
        $defs: { unused: { description: 'x', type: 'string', pattern: '(a|a)*b' } },
      },
    }).map((line) => line.replace(/:.*/, '')),
    [
      'error pattern resources/loaf.schema.json#/patternProperties/[~1',
      'error exponential-pattern resources/loaf.schema.json#/$defs/unused/pattern',
    ],
  )
})

test('patterns as people write them', () => {
  assert.equal(
    saidOf(
      patterned('^[A-Z]{2}$', '^\\+?[0-9 ()-]{3,20}$', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', ''),
    ),
    [],
  )
})

test.run()
