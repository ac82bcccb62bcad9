import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from './bakery.js'

const schema = { description: 'x', type: 'object' }
const named = (place: string, reason: string, name: string): string =>
  `warning names ${place}: ${reason} Its TypeScript name is "${name}". To choose another name, give the schema a "title".`

test('two message types whose names differ in case alone', () => {
  assert.equal(saidOf({ 'messages/baked.schema.json': message('baked') }, 'unique-names'), [
    'error unique-names messages/baked.schema.json#/properties/data/properties/type/const: The name "baked" is already used by "messages/Baked.schema.json#".',
  ])
})

test('a schema whose name a message type, the package or a topic has gets a number', () => {
  assert.equal(
    saidOf(
      {
        'resources/baked.schema.json': schema,
        'resources/issue.schema.json': schema,
        'resources/bakery-events.schema.json': schema,
      },
      'names',
    ),
    [
      named(
        'resources/baked.schema.json#',
        'The name "Baked" is already used by "messages/Baked.schema.json#".',
        'Baked2',
      ),
      named(
        'resources/bakery-events.schema.json#',
        'The name "BakeryEvents" is already used by the topic "/bakery".',
        'BakeryEvents2',
      ),
      named(
        'resources/issue.schema.json#',
        'The name "Issue" is already used by the generated package.',
        'Issue2',
      ),
    ],
  )
})

test('so do schemas that have one name in two places, or names that differ in case alone', () => {
  const list = {
    ...schema,
    properties: {
      a: { description: 'x', $ref: '#/$defs/diff' },
      b: { description: 'x', $ref: '#/$defs/Diff' },
      c: { description: 'x', $ref: '#/$defs/deep/$defs/diff' },
    },
    $defs: { diff: schema, Diff: schema, deep: { ...schema, $defs: { diff: schema } } },
  }
  assert.equal(saidOf({ 'resources/list.schema.json': list }, 'names'), [
    named(
      'resources/list.schema.json#/$defs/deep/$defs/diff',
      'The name "diff" is already used by "resources/list.schema.json#/$defs/Diff".'.replace('diff', 'Diff'),
      'Diff2',
    ),
    named(
      'resources/list.schema.json#/$defs/diff',
      'The name "Diff" is already used by "resources/list.schema.json#/$defs/Diff".',
      'Diff3',
    ),
  ])
})

test('the title that gives a name is where it is taken', () => {
  const files = { 'resources/a.schema.json': { title: 'Issue', description: 'x', type: 'object' } }
  assert.equal(saidOf(files, 'names'), [
    named(
      'resources/a.schema.json#/title',
      'The name "Issue" is already used by the generated package.',
      'Issue2',
    ),
  ])
})

test('names of their own', () => assert.equal(saidOf({}, 'unique-names'), []))

test.run()
