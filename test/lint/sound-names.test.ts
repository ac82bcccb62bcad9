import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from './bakery.js'

test('a tag that is no name, and the way out', () => {
  const untitled = { 'messages/Baked.schema.json': message('bread.baked', { title: undefined }) }
  assert.equal(saidOf(untitled, 'sound-names'), [
    'error sound-names messages/Baked.schema.json#/properties/data/properties/type/const: "bread.baked" is no name that TypeScript takes for a type. Give the message type a "title" that is such a name, or make the tag an "enum" whose first value is one.',
  ])
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('bread.baked', { title: 'Baked' }) }), [])
  const tag = { description: 'The tag.', enum: ['Baked', 'bread.baked'] }
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('Baked', {}, { type: tag }) }), [])
})

test('a resource that no declaration or file can be named after is called otherwise', () => {
  const schema = { description: 'x', type: 'object' }
  const called = (file: string): readonly string[] =>
    saidOf({ [`resources/${file}.schema.json`]: schema }, 'names').map((line) => line.replace(/.*#: /, ''))
  assert.equal(called('1st'), [
    '"1st" is no name that TypeScript takes for a type. So this schema is called "Schema1st" in TypeScript; a title of its own would name it better.',
  ])
  assert.equal(called('con'), [
    '"Con" is no name that every system takes for a file. So this schema is called "SchemaCon" in TypeScript; a title of its own would name it better.',
  ])
})

test.run()
