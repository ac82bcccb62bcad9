import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { extensionsIn } from '../../../generator/cometd/record/message-extensions.js'

test('one object is for the handshake and the subscriptions', () => {
  const ext = { replay: { '/a': -1 } }
  assert.equal(
    [...extensionsIn(JSON.stringify(ext), 'x')],
    [
      ['/meta/handshake', ext],
      ['/meta/subscribe', ext],
    ],
  )
})

test('or each channel has its own', () => {
  const ext = { '/meta/handshake': { ack: true }, '/meta/connect': { ack: 1 } }
  assert.equal([...extensionsIn(JSON.stringify(ext), 'x')], Object.entries(ext))
})

test('what is not that is refused', () => {
  for (const [text, words] of [
    ['', /^x must contain a JSON object/],
    ['[]', /^x must contain a JSON object/],
    ['{"/meta/publish":{}}', /names the channel "\/meta\/publish": expected one of/],
    ['{"/meta/connect":1}', /must have an object at "\/meta\/connect"/],
  ] as const)
    assert.throws(() => extensionsIn(text, 'x'), words)
})

test.run()
