import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { printable, printableLines } from '../../generator/problems/printable.js'

const cases: readonly (readonly [what: string, text: string, wanted: string])[] = [
  ['plain text', 'Grüße, 世界 😀 "a" \\n', 'Grüße, 世界 😀 "a" \\n'],
  ['a second line', 'a\nb\r\nc', 'a\\u{a}b\\u{d}\\u{a}c'],
  ['a terminal escape', '\u001b[31mred', '\\u{1b}[31mred'],
  ['a C1 control', '\u009b31m', '\\u{9b}31m'],
  ['a tab and a null', 'a\tb\0', 'a\\u{9}b\\u{0}'],
  ['bidirectional controls', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['zero-width controls', 'a\u200bb\u200dc\ufeffd', 'a\\u{200b}b\\u{200d}c\\u{feff}d'],
  ['line and paragraph separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['a tag character beyond the first plane', '\u{e0041}', '\\u{e0041}'],
  ['half of a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
  ['a workflow command', '::error::x', '\\u{3a}:error::x'],
  ['a workflow command behind spaces', '  ::error::x', '  \\u{3a}:error::x'],
  ['colons elsewhere', 'a::b', 'a::b'],
]

for (const [what, text, wanted] of cases) {
  test(`${what}`, () => assert.is(printable(text), wanted))
}

test('our own line ends stay, each line is made safe', () => {
  assert.is(printableLines('a\n::b\n\u001bc\n'), 'a\n\\u{3a}:b\n\\u{1b}c\n')
})

test.run()
