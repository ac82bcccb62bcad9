import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { bakery, message, saidOf, topic } from './bakery.js'

test('a sound catalogue gives no problem at all', () => {
  assert.equal(saidOf({}), [])
  assert.ok(Object.keys(bakery).length > 3)
})

test('the problems of all rules come at once', () => {
  const said = saidOf({
    'resources/loaf.schema.json': { minLength: 'x' },
    'messages/Eaten.schema.json': message('Eaten'),
    'messages/Again.schema.json': message('Sold'),
    'topics/bakery.schema.json': topic('/bakery', 'Baked', 'Sold'),
    'messages/Sold.schema.json': message(
      'Baked',
      { title: 'Sold', description: undefined },
      { price: { type: 'number', pattern: '(' } },
    ),
  })
  assert.equal([...new Set(said.map((line) => line.split(' ').slice(0, 2).join(' ')))].sort(), [
    'error example',
    'error listed-message-type',
    'error meta-schema',
    'error pattern',
    'error unique-name',
    'error unique-tag',
    'warning description',
    'warning file-name',
  ])
})

test.run()
