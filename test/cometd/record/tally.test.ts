import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Tally } from '../../../generator/cometd/record/tally.js'

const filled = (): Tally => {
  const tally = new Tally()
  tally.add('/a', 'valid')
  tally.add('/b\u001b[2J', 'invalid')
  tally.add('/a', 'unknown')
  return tally
}

test('a line has all messages, and the topic heard of last first', () => {
  assert.is(filled().line(80), '3 messages  /a 1 valid, 1 unknown  /b\\u{1b}[2J 1 invalid')
})

test('a line is no longer than there is room', () => {
  assert.is(filled().line(34), '3 messages  /a 1 valid, 1 unknown  and 1 more')
})

test('the summary is sorted, and nothing in it is obeyed by a terminal', () => {
  assert.is(filled().summary(), '  /a      1 valid, 1 unknown\n  /b\\u{1b}[2J  1 invalid\n')
  assert.is(new Tally().summary(), '')
})

test.run()
