import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from './bakery.js'

test('a tag that is no name, and the way out', () => {
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('bread.baked') }, 'sound-names'), [
    'error sound-names messages/Baked.schema.json#/properties/data/properties/type/const: "bread.baked" is no name that TypeScript takes for a type. Make the tag an "enum" whose first value is such a name; the others are what the wire says.',
  ])
  const tag = { description: 'The tag.', enum: ['Baked', 'bread.baked'] }
  assert.equal(saidOf({ 'messages/Baked.schema.json': message('Baked', {}, { type: tag }) }), [])
})

test('a resource that no file can be named after', () => {
  assert.equal(saidOf({ 'resources/1st.schema.json': { description: 'x', type: 'object' } }, 'sound-names'), [
    'error sound-names resources/1st.schema.json#: "1st" is no name that TypeScript takes for a type. Give the schema a "title" that is such a name.',
  ])
  assert.equal(saidOf({ 'resources/con.schema.json': { description: 'x', type: 'object' } }, 'sound-names'), [
    'error sound-names resources/con.schema.json#: "Con" is no name that every system takes for a file. Give the schema a "title" that is such a name.',
  ])
})

test.run()
