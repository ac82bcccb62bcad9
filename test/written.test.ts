import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { hashOf, parseWritten, printWritten, union, writtenOf } from '../generator/written.js'

const outputs = [
  { path: 'b.js', text: 'b' },
  { path: 'a/__proto__', text: 'ä' },
]

test('survives being printed and read, sorted', () => {
  const text = printWritten(writtenOf(outputs))
  assert.ok(text.indexOf('a/__proto__') < text.indexOf('b.js'))
  assert.equal([...(parseWritten(text) ?? [])].sort(), [...writtenOf(outputs)].sort())
  assert.is(text, printWritten(writtenOf([...outputs].reverse())))
})

test('a file called __proto__ is a file like any other', () => {
  const text = printWritten(writtenOf([{ path: '__proto__', text: '' }]))
  assert.equal([...(parseWritten(text)?.keys() ?? [])], ['__proto__'])
})

test('hashes bytes: text and its UTF-8 are the same', () => {
  assert.is(hashOf('ä'), hashOf(Buffer.from('ä', 'utf8')))
  assert.is.not(hashOf('a'), hashOf('b'))
})

test('a union knows the hashes of both, each once', () => {
  const [a, b, c] = ['1', '2', '3']
  const both = union(
    new Map([
      ['x', [a, b]],
      ['y', [a]],
    ]),
    new Map([
      ['x', [b, c]],
      ['z', [c]],
    ]),
  )
  assert.equal(
    [...both],
    [
      ['x', [a, b, c]],
      ['y', [a]],
      ['z', [c]],
    ],
  )
  assert.equal(parseWritten(printWritten(both))?.get('x'), [a, b, c])
})

test('what is none of ours is not read', () => {
  const record = (files: unknown, version: unknown = 1): string => JSON.stringify({ version, files })
  assert.ok(parseWritten(record({ 'a.js': 'x' })))
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{}',
    record([]),
    record(null),
    record({ a: 1 }),
    record({ a: 'x' }, 2),
  ]) {
    assert.is(parseWritten(text), undefined, text)
  }
  assert.is(parseWritten(record({ '../a': 'x' })), undefined)
  assert.is(parseWritten(record({ '/etc/passwd': 'x' })), undefined)
})

test.run()
