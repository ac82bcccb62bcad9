import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { printStale } from '../../generator/write/stale-diff.js'

test('shows a change as a unified diff', () => {
  const text = printStale(
    [{ path: 'a.js', kind: 'changed', before: '1\n2\n3\n', after: '1\nzwei\n3\n' }],
    'out',
  )
  assert.is(
    text,
    [
      'changed: out/a.js',
      '--- out/a.js',
      '+++ out/a.js',
      '@@ -1,3 +1,3 @@',
      ' 1',
      '-2',
      '+zwei',
      ' 3',
      '',
    ].join('\n'),
  )
})

test('a missing and an extra file are named', () => {
  const text = printStale(
    [
      { path: 'a.js', kind: 'missing', after: 'x' },
      { path: 'b.js', kind: 'extra' },
      { path: 'c.js', kind: 'changed', after: 'x' },
    ],
    'out',
  )
  assert.is(text, 'missing: out/a.js\nextra: out/b.js\nchanged: out/c.js\n')
})

test('a change of line ends alone is shown', () => {
  const text = printStale([{ path: 'a', kind: 'changed', before: 'a\r\n', after: 'a\n' }], 'out')
  assert.match(text, '-a\\u{d}\n+a\n')
})

test('a long diff and a long list are shortened, and say so', () => {
  const lines = (word: string): string => `${word}\n`.repeat(500)
  const text = printStale([{ path: 'a', kind: 'changed', before: lines('a'), after: lines('b') }], 'out')
  assert.match(text, /… \d+ more lines\n$/)
  assert.ok(text.split('\n').length < 70)
  const many = Array.from({ length: 50 }, (_, index) => ({
    path: `f${index}`,
    kind: 'changed' as const,
    before: 'a',
    after: 'b',
  }))
  assert.is(printStale(many, 'out').match(/^changed: /gm)?.length, 50)
  assert.is(printStale(many, 'out').match(/^@@/gm)?.length, 20)
})

test('huge files are not compared line by line', () => {
  const text = printStale([{ path: 'a', kind: 'changed', before: 'a'.repeat(2_000_000), after: 'b' }], 'out')
  assert.is(text, 'changed: out/a\n(too long to show)\n')
})

test('what is on the disk cannot forge an escape or a workflow command', () => {
  const text = printStale(
    [{ path: '\u001b[2Ja', kind: 'changed', before: '::error::x\n\u001b[31m', after: '' }],
    'out',
  )
  assert.not.match(text, '\u001b')
  assert.not.match(text, /^\s*::/m)
})

test.run()
