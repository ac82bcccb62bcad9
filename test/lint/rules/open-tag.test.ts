import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf } from '../bakery.js'

const payload = (first: object) => ({
  'messages/Baked.schema.json': message(
    'Baked',
    {},
    {
      event: {
        description: 'What happened.',
        type: 'object',
        oneOf: [
          { required: ['kind'], properties: { kind: { description: 'Which.', type: 'string', ...first } } },
          {
            required: ['kind'],
            properties: { kind: { description: 'Which.', type: 'string', const: 'Error' } },
          },
        ],
      },
    },
  ),
})

test('a tag that is open in one branch and closed in another', () => {
  const list = { anyOf: [{ enum: ['A', 'B'] }, { type: 'string' }], not: { const: 'Error' } }
  for (const first of [list, { not: { const: 'Error' } }])
    assert.equal(saidOf(payload(first), 'open-tag'), [
      'warning open-tag messages/Baked.schema.json#/properties/data/properties/event: The tag "kind" is an open list of values in one branch and a closed list in another. TypeScript cannot narrow by it, so the type merges the branches into one object. Close the open list, or remove its branch.',
    ])
})

test('a tag that is closed in both', () =>
  assert.equal(saidOf(payload({ enum: ['A', 'B'] }), 'open-tag'), []))

test.run()
