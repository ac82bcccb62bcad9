import { test } from 'uvu'
import * as assert from 'uvu/assert'
import {
  digitsIn,
  mailboxIn,
  mailWordsIn,
  wordsIn,
} from '../../../generator/captures/scrub/personal-words.js'

const words = (value: string): readonly string[] => wordsIn(value).map(({ text }) => text)

test('a name has words of four letters or more', () => {
  assert.equal(wordsIn('Bartholomew J. Ünger'), [
    { text: 'Bartholomew', index: 0 },
    { text: 'Ünger', index: 15 },
  ])
  assert.equal(words("Lovelace, Ada O'Reilly-Smith"), ['Lovelace', 'Reilly', 'Smith'])
})

test('a long text, one word and a text with other signs have none', () => {
  for (const value of [
    'please call back after lunch',
    'Bartholomew',
    'host.example',
    '<b>bold text',
    'room 4711',
    '',
  ])
    assert.equal(words(value), [], value)
  assert.equal(words(`${'a'.repeat(50)} ${'b'.repeat(50)}`), [])
})

test('of an e-mail address the mailbox counts, and its words', () => {
  assert.equal(mailboxIn('john.doe@corp.example'), ['john.doe', 'corp.example'])
  assert.equal(mailWordsIn('john.smith-jr@corp.example'), ['john.smith-jr', 'john', 'smith'])
  for (const value of ['joe@corp.example', 'john.doe', 'http://john@corp.example'])
    assert.equal(mailWordsIn(value), [], value)
})

test('a telephone number has digits', () => {
  assert.is(digitsIn('+1 (650) 466-1104'), '16504661104')
  assert.is(digitsIn('+16504661104'), '16504661104')
  for (const value of [
    '16504661104',
    '2026-11-20',
    '2026-11-20 10:00',
    '20.11.2026',
    '192.168.100.10',
    '12-34',
  ])
    assert.is(digitsIn(value), undefined, value)
})

test.run()
