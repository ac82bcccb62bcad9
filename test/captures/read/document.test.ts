import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documentIn, documentOf, isDeeper } from '../../../generator/captures/read/document.js'

const fault = (text: string): readonly unknown[] => {
  const item = documentOf(text, 10, 5)
  return item.kind === 'unreadable'
    ? [item.line, item.column, item.message.replace('Invalid JSON: ', '')]
    : []
}

test('what a client takes is taken', () => {
  for (const text of ['{"a":1,"a":2}', '1e400', '"\\ud800"', ' [1] ', 'null']) {
    assert.equal(documentOf(text, 1, 1), {
      kind: 'document',
      value: JSON.parse(text),
      text,
      line: 1,
      column: 1,
    })
  }
})

test('each fault has its place in the file', () => {
  const cases: readonly (readonly [string, number, number, string])[] = [
    ['{"a":1 "b"}', 10, 12, 'expected a comma or a closing brace.'],
    ['[1 2]', 10, 8, 'expected a comma or a closing bracket.'],
    ['{"a" 1}', 10, 10, 'expected a colon.'],
    ['{a:1}', 10, 6, 'expected a property name in double quotes.'],
    ['{"a":1,}', 10, 12, 'expected a property name in double quotes.'],
    ['{"a":1', 10, 11, 'expected a comma or a closing brace.'],
    ['{"a":', 10, 10, 'it is truncated.'],
    ['{"a":1}\r\n x', 11, 2, 'expected the end of the text.'],
    ['{"a":\r\n x}', 11, 2, 'expected a value.'],
    ['{"a":\n"b', 11, 3, 'the string is not terminated.'],
    ['', 10, 5, 'it is truncated.'],
    ['\uFEFF{"a":1}', 10, 5, 'there is a byte order mark in the middle of the file.'],
    ['\n \uFEFF{"a":', 11, 2, 'there is a byte order mark in the middle of the file.'],
  ]
  for (const [text, ...place] of cases) assert.equal(fault(text), place, text)
})

test('no message repeats the text', () => {
  const secret = 'Geheim'
  for (const text of [
    secret,
    `{"a":${secret}}`,
    `[1 ${secret}]`,
    `{"${secret}`,
    `${secret.repeat(300_000)}`,
    `"${secret}\u0001"`,
  ]) {
    assert.not.match(JSON.stringify(fault(text)), secret)
    assert.is(fault(text).length, 3)
  }
})

test('depth is that of the value', () => {
  assert.is(isDeeper([[{ a: [] }]], 4), false)
  assert.is(isDeeper([[{ a: [] }]], 3), true)
  assert.is(isDeeper('x', 0), false)
  assert.is(documentOf(`${'{"a":'.repeat(1_001)}1${'}'.repeat(1_001)}`, 1, 1).kind, 'unreadable')
})

test('bytes that are no UTF-8', () => {
  assert.is(documentIn(Buffer.from([0x22, 0xff, 0x22]), 1, 1).kind, 'unreadable')
  assert.is(documentIn(Buffer.from('"ü"'), 1, 1).kind, 'document')
})

test.run()
