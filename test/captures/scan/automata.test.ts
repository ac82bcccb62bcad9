import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Automaton, automatonFor } from '../../../generator/captures/scan/automata.js'
import { formatPatterns } from '../../../generator/captures/scan/format-patterns.js'
import { formats } from '../../../generator/runtime/formats/index.js'
import { type Pick, picker } from './mutations.js'

/** A text that an automaton accepts, made by chance; undefined where chance leads too far. */
function accepted({ start, accepting, table }: Automaton, pick: Pick): string | undefined {
  let [state, text] = [start, '']
  while (text.length < 120) {
    if (state >= accepting && pick(4) === 0) return text
    const ways = Array.from({ length: 128 }, (_, byte) => byte).filter((byte) => table[state * 128 + byte])
    if (ways.length === 0) return state >= accepting ? text : undefined
    const byte = ways[pick(ways.length)] ?? 0
    text += String.fromCharCode(byte)
    state = table[state * 128 + byte] ?? 0
  }
  return undefined
}

for (const [name, pattern] of formatPatterns)
  test(`what stands for ${name} is accepted by it`, () => {
    const automaton = automatonFor(pattern)
    assert.ok(automaton)
    const pick = picker(7)
    const texts = Array.from({ length: 3_000 }, () => accepted(automaton, pick)).filter(
      (text) => text !== undefined,
    )
    assert.ok(texts.length > 200, String(texts.length))
    assert.equal(texts.filter((text) => formats.get(name)?.judge(text) !== true).slice(0, 3), [])
  })

const patterns = [
  '^[A-Z]{2}$',
  'a|^b$',
  '^https?://',
  '',
  '^a?b*$',
  'x$',
  '^(?:ab)+c',
  '^\\d+_\\w$',
  '.',
  '^[^a]$',
]

test('an automaton accepts what its pattern does', () => {
  const pick = picker(3)
  for (const pattern of patterns) {
    const automaton = automatonFor(pattern)
    assert.ok(automaton)
    const { start, accepting, table } = automaton
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: pick(6) }, () => 'abcx/1_Ah:'.charAt(pick(10))).join('')
      const end = [...text].reduce((state, one) => table[state * 128 + one.charCodeAt(0)] ?? 0, start)
      assert.is(end >= accepting && end > 0, new RegExp(pattern, 'u').test(text), `${pattern} ${text}`)
    }
  }
})

test('what is no regular language has none', () => {
  assert.is(automatonFor('(?=a)b'), undefined)
  assert.is(automatonFor('(a*)\\1'), undefined)
  assert.is(automatonFor('^[ab]{400}$'), undefined, 'too many states')
})

test.run()
