import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { frameOf, masked } from '../../../generator/captures/findings/masked-frame.js'
import { findValue } from '../../../generator/json/find-value.js'
import { type Token, tokensIn } from '../../../generator/json/tokens.js'

function show(
  text: string,
  pointer: string,
  shown: readonly string[],
  firstLine = 1,
  indent = 0,
): readonly string[] {
  const tokens = tokensIn(text)
  const isShown = (one: Token): boolean => !one.isScalar || shown.includes(one.pointer)
  const { lines, line, column, length } = frameOf(
    masked(text, tokens, isShown),
    findValue(text, pointer).value,
    firstLine,
    indent,
  )
  return lines.flatMap((one) => {
    const source = `${one.number}|${one.text}`
    return one.number === line
      ? [source, `${' '.repeat(String(one.number).length + 1 + column)}${'^'.repeat(length)}`]
      : [source]
  })
}

test('lines around the fault, with all that may not be shown masked', () => {
  const text = '{\n  "a": "secret",\n  "b": [1, -2.5e3],\n  "c": {"d": true},\n  "e": null\n}'
  assert.equal(
    show(
      text,
      '/b/1',
      ['/a', '/b', '/b/1', '/c'].filter((pointer) => pointer !== '/a'),
    ),
    ['1|{', '2|  "…": "…",', '3|  "b": […, -2.5e3],', '             ^^^^^^', '4|  "c": {"…": …},'],
  )
})

test('a long line is cut to what is near', () => {
  const text = `{"a":"${'x'.repeat(500)}","b":5,"c":"${'y'.repeat(500)}"}`
  const [line = '', mark = ''] = show(text, '/b', ['/a', '/b', '/c'], 12)
  assert.match(line, /^12\|….*"b":5,"c":"y+…$/)
  assert.is(line[mark.indexOf('^')], '5')
  assert.ok(line.length < 120)
})

test('invisible characters become visible, and do not move the mark', () => {
  const [line = '', mark = ''] = show('{"a":"\u202e\u2028x","b":5}', '/b', ['/a', '/b'])
  assert.is(line, '1|{"a":"\\u{202e}\\u{2028}x","b":5}')
  assert.is(line[mark.indexOf('^')], '5')
})

test('a text that begins within a line is indented by as much', () => {
  assert.equal(show('{"a":5}', '/a', ['/a'], 3, 4), ['3|    {"a":5}', '           ^'])
})

test.run()
