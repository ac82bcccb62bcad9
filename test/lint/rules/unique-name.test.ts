import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { manifest, message, saidOf, topic } from '../bakery.js'

const schema = { description: 'x', type: 'object' }
const named = (place: string, reason: string, name: string): string =>
  `warning given-name ${place}: ${reason} Its TypeScript name is "${name}". To choose another name, give the schema a "title".`

test('two message types whose names differ in case alone', () => {
  assert.equal(saidOf({ 'messages/baked.schema.json': message('baked') }, 'unique-name'), [
    'error unique-name messages/baked.schema.json#/properties/data/properties/type/const: The name "baked" is already used by "messages/Baked.schema.json#". Make the tag an "enum" whose first value is another name, followed by the values that messages have.',
  ])
})

test('a message type that is called by its title is told to change that', () => {
  const files = {
    'catalogue.json': { ...manifest, tag: undefined },
    'messages/baked.schema.json': message('baked'),
    'topics/cakes.schema.json': topic('/cakes', 'baked'),
  }
  assert.equal(saidOf(files, 'unique-name'), [
    'error unique-name messages/baked.schema.json#/title: The name "baked" is already used by "messages/Baked.schema.json#". Give the message type another "title".',
  ])
})

test('a schema whose name a message type, the package or a topic has gets a number', () => {
  assert.equal(
    saidOf(
      {
        'resources/baked.schema.json': schema,
        'resources/topics.schema.json': { ...schema, title: 'topics' },
        'resources/bakery-events.schema.json': schema,
      },
      'given-name',
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
        'resources/topics.schema.json#/title',
        'The name "topics" is already used by the function "topics" of the generated package.',
        'topics2',
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
    $defs: {
      diff: { ...schema, minProperties: 1 },
      Diff: schema,
      deep: { ...schema, $defs: { diff: { ...schema, minProperties: 2 } } },
    },
  }
  assert.equal(saidOf({ 'resources/list.schema.json': list }, 'given-name'), [
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

test('types of the package and of the language leave their names to schemas', () => {
  for (const title of [
    'Issue',
    'Error',
    'Topic',
    'Topics',
    'Events',
    'Map',
    'Record',
    'Promise',
    'Index',
    'Été',
  ]) {
    const files = { 'resources/a.schema.json': { title, description: 'x', type: 'object' } }
    assert.equal(saidOf(files, 'given-name'), [], title)
  }
})

test('names of their own', () => assert.equal(saidOf({}, 'unique-name'), []))

test.run()
