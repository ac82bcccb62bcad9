import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { text } from '../../../generator/captures/reports/text-report.js'
import { drift, invalid, unknown, unreadable, written } from './findings.js'

test('each kind once: its place, what was asked for, its lines', () => {
  assert.is(
    written(text, [drift, invalid, unknown, unreadable, { ...invalid, line: 7 }]),
    [
      'captures/a b.ndjson:4:12  /data/count',
      '  invalid OrderShipped on /orders: must be an integer',
      '  4 | "count":"two"',
      '    |         ^^^^^',
      '  see schemas/messages/OrderShipped.schema.json:7:5',
      'captures/a b.ndjson:4:30  /data/state',
      '  must be "Packed". Did you mean "Packed"?',
      '  and 1 more of this kind, the next in captures/a b.ndjson:7:1',
      '',
      '-:9:3',
      '  unreadable: Invalid JSON.',
      '',
      'captures/c.har:1:1  /data/more',
      '  drift OrderShipped on /orders: is not described by the schema',
      '',
      'captures/a b.ndjson:5:1  /data/messageType',
      '  unknown OrderLost on /orders: is not a message type of this catalogue',
      '',
      '',
    ].join('\n'),
  )
})

test('what is more than was asked for is counted', () => {
  const out = written(text, [invalid, unknown, unknown, drift], { maxFindings: 1 })
  assert.match(out, '… and 3 messages with 2 other kinds of findings (--max-findings 1).')
  assert.not.match(out, 'OrderLost')
})

test('colours only where they are wanted', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of it
  assert.not.match(written(text), /\u001b/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of it
  assert.match(written(text, [invalid], { color: true }), /\u001b\[31minvalid/)
})

test('in a file the summary stands at the end', () => {
  assert.match(written(text, [invalid], { isFile: true }), /\n10 messages in 3 files: 7 valid .*\n$/)
})

test('no findings, no text', () => {
  assert.is(written(text, []), '')
})

test.run()
