import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

test('a tag that is no name, and the way out', () => {
  const untitled = { 'messages/Baked.schema.json': message('bread.baked', { title: undefined }) }
  assert.equal(saidOf(untitled, 'name'), [
    'error name messages/Baked.schema.json#/properties/data/properties/type/const: "bread.baked" is not a valid TypeScript type name. Give the message type a "title" that is a valid name.',
  ])
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('bread.baked', { title: 'Baked' }) }), [])
  const tag = { description: 'The tag.', enum: ['Baked', 'bread.baked'] }
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('Baked', {}, { type: tag }) }), [])
})

test('a resource that no declaration or file can be named after is called otherwise', () => {
  const schema = { description: 'x', type: 'object' }
  const called = (file: string): readonly string[] =>
    saidOf({ [`resources/${file}.schema.json`]: schema }, 'given-name').map((line) =>
      line.replace(/.*#: /, ''),
    )
  assert.equal(called('1st'), [
    '"1st" is not a valid TypeScript type name. Its TypeScript name is "Schema1st". To choose another name, give the schema a "title".',
  ])
  assert.equal(called('con'), [
    '"Con" is not a valid file name on every system. Its TypeScript name is "SchemaCon". To choose another name, give the schema a "title".',
  ])
})

test.run()
