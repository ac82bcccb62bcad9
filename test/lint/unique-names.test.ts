import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from './bakery.js'

test('two schemas whose names differ in case alone', () => {
  assert.equal(
    saidOf({ 'resources/baked.schema.json': { description: 'x', type: 'object' } }, 'unique-names'),
    [
      'error unique-names resources/baked.schema.json#: The name "Baked" is taken by "messages/Baked.schema.json#".',
    ],
  )
  assert.equal(saidOf({ 'messages/baked.schema.json': message('baked') }, 'unique-names'), [
    'error unique-names messages/baked.schema.json#/properties/data/properties/type/const: The name "baked" is taken by "messages/Baked.schema.json#".',
  ])
})

test('a name that the package or a topic has already', () => {
  const schema = { description: 'x', type: 'object' }
  assert.equal(
    saidOf(
      { 'resources/issue.schema.json': schema, 'resources/bakery-events.schema.json': schema },
      'unique-names',
    ),
    [
      'error unique-names resources/bakery-events.schema.json#: The name "BakeryEvents" is taken by the topic "/bakery".',
      'error unique-names resources/issue.schema.json#: The name "Issue" is taken by the generated package.',
    ],
  )
})

test('the title that gives a name is where it is taken', () => {
  const files = { 'resources/a.schema.json': { title: 'Issue', description: 'x', type: 'object' } }
  assert.equal(saidOf(files, 'unique-names'), [
    'error unique-names resources/a.schema.json#/title: The name "Issue" is taken by the generated package.',
  ])
})

test('names of their own', () => assert.equal(saidOf({}, 'unique-names'), []))

test.run()
