import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { message, saidOf, topic } from './bakery.js'

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
      'error sound-examples messages/Baked.schema.json#/examples/1/data/weight: The example does not validate: "/data/weight" must be number, as "messages/Baked.schema.json#/properties/data/properties/weight/type" asks.',
      'error sound-examples messages/Baked.schema.json#/examples/2/data/type: The example does not validate: "/data/type" is missing, as "messages/Baked.schema.json#/properties/data/required" asks.',
      'error sound-examples messages/Baked.schema.json#/examples/3: The example does not validate: it must be object, as "messages/Baked.schema.json#/type" asks.',
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
      'error sound-examples messages/Baked.schema.json#/examples/0/channel: The example came on "/shop", a topic that does not list "Baked".',
      'error sound-examples messages/Baked.schema.json#/examples/1/channel: The example came on "/bakary", which is no topic. Did you mean "/bakery"?',
    ],
  )
})

test('is silent where no validator can be made', () => {
  const files = exampled({ data: 1 })
  const loop = { description: 'x', type: 'object', allOf: [{ $ref: '#' }] }
  assert.equal(saidOf({ ...files, 'resources/loaf.schema.json': loop }, 'sound-examples'), [])
  assert.equal(
    saidOf(
      { ...files, 'resources/loaf.schema.json': { ...loop, allOf: [{ pattern: '(' }] } },
      'sound-examples',
    ),
    [],
  )
})

test.run()
