import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf, topic } from '../bakery.js'

const exampled = (...examples: readonly unknown[]) => ({
  'messages/Baked.schema.json': message(
    'Baked',
    { examples },
    { weight: { description: 'x', type: 'number' } },
  ),
})

test('an example that does not validate, with the place and the reason', () => {
  assert.equal(
    saidOf(
      exampled(
        { data: { type: 'Baked', weight: 1 } },
        { data: { type: 'Baked', weight: '1' } },
        { data: {} },
        3,
      ),
    ),
    [
      'error example messages/Baked.schema.json#/examples/1/data/weight: The example is not valid: "/data/weight" must be a number ("messages/Baked.schema.json#/properties/data/properties/weight/type").',
      'error example messages/Baked.schema.json#/examples/2/data/type: The example is not valid: "/data/type" is missing ("messages/Baked.schema.json#/properties/data/required").',
      'error example messages/Baked.schema.json#/examples/3: The example is not valid: it must be an object ("messages/Baked.schema.json#/type").',
    ],
  )
})

test('an example on a topic that does not list it, or that is none', () => {
  const data = { type: 'Baked' }
  assert.equal(
    saidOf({
      ...exampled({ channel: '/shop', data }, { channel: '/bakary', data }, { channel: 7, data }),
      'topics/shop.schema.json': topic('/shop', 'Sold'),
      'messages/Sold.schema.json': message('Sold', { examples: [{ data: { type: 'Sold' } }] }),
    }),
    [
      'error example messages/Baked.schema.json#/examples/0/channel: The example has the topic "/shop", which does not list "Baked".',
      'error example messages/Baked.schema.json#/examples/1/channel: The example has the topic "/bakary", which is not in the catalogue. Did you mean "/bakery"?',
    ],
  )
})

test('is silent where no validator can be made', () => {
  const files = exampled({ data: 1 })
  const loop = { description: 'x', type: 'object', allOf: [{ $ref: '#' }] }
  assert.equal(saidOf({ ...files, 'resources/loaf.schema.json': loop }, 'example'), [])
  assert.equal(
    saidOf({ ...files, 'resources/loaf.schema.json': { ...loop, allOf: [{ pattern: '(' }] } }, 'example'),
    [],
  )
})

test.run()
