import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lineScrubber } from '../../../generator/cometd/record/line-scrubber.js'
import { UserError } from '../../../generator/problems/user-error.js'
import { catalogueIn } from '../mock/small.js'

const catalogue = await catalogueIn('schemas')
const call = (inner: object) =>
  JSON.stringify({ data: { messageType: 'CallStateChangeMessage', call: inner } })

function inMemory() {
  const lines: string[] = []
  return {
    add: (line: string) => void lines.push(line),
    read: function* () {
      yield* lines
    },
  }
}

test('a value that one message shows to be personal is in no line, whatever the order', () => {
  const messages = [call({ callPath: '/calls/5554443322' }), call({ dnis: '5554443322' })]
  for (const ordered of [messages, messages.toReversed()]) {
    const { hold, lines } = lineScrubber(catalogue, inMemory())
    for (const message of ordered) hold(message)
    const written = [...lines()].filter((line) => line !== undefined)
    assert.is(written.length, 2)
    assert.not.match(written.join('\n'), '5554443322')
    assert.match(written.join('\n'), '"callPath":"/calls/', 'what is not personal stays')
  }
})

test('it remembers no more than it may, and what it holds can be written', () => {
  const { hold, lines } = lineScrubber(catalogue, inMemory(), 1)
  hold(call({ dnis: '5554443322' }))
  hold(call({ dnis: '5554443323' }))
  assert.throws(
    () => hold(call({ dnis: '5554443324' })),
    (error: unknown) => error instanceof UserError && /--count/.test(error.message),
  )
  assert.is([...lines()].length, 2)
})

test.run()
