import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf, topic } from '../bakery.js'

test('a file that is called otherwise than what is in it', () => {
  assert.equal(
    saidOf({
      'topics/bakery.schema.json': undefined,
      'topics/bread.schema.json': topic('/bakery', 'Bread'),
      'messages/Baked.schema.json': undefined,
      'messages/Bread.schema.json': message('Baked'),
    }),
    [
      'warning file-name messages/Bread.schema.json#: The name of this file should be "Baked.schema.json".',
      'warning file-name topics/bread.schema.json#: The name of this file should be "bakery.schema.json".',
    ],
  )
})

test('a file in a folder of its own', () => {
  assert.equal(
    saidOf({
      'topics/bakery.schema.json': topic('/bakery', 'bread/Baked'),
      'messages/Baked.schema.json': undefined,
      'messages/bread/Baked.schema.json': message('Baked'),
    }),
    [],
  )
})

test.run()
