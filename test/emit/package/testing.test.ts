import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { testing } from '../../../generator/emit/package/testing.js'
import { sampleCatalogue } from '../sample.js'
import { textOf } from '../text-of.js'

test('every example, quoted, and where the topic is', () => {
  const catalogue = sampleCatalogue()
  const [first, ...rest] = catalogue.messageTypes
  if (!first) throw new Error('The sample has a message type.')
  const examples = [{ channel: "/it's", data: { __proto: '</script>', text: '`' } }]
  const code = textOf(
    testing({ ...catalogue, messageTypes: [{ ...first, examples }, ...rest] }),
    'testing.js',
  )
  assert.match(code, "topic: ['channel'],")
  assert.match(code, `    '${first.name}': [\n      { channel: '/it\\'s', data: { __proto: `)
  for (const { name } of rest) assert.match(code, `    '${name}': [\n`)
})

test.run()
