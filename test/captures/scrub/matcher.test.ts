import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Matcher } from '../../../generator/captures/scrub/matcher.js'

const found = (patterns: readonly string[], text: string): readonly string[] => {
  const matcher = new Matcher(patterns)
  const all: string[] = []
  for (let match = matcher.next(text); match; match = matcher.next(text, match.end)) {
    assert.is(text.slice(match.start, match.end), match.pattern)
    all.push(`${match.pattern}@${match.start}`)
  }
  return all
}

test('finds every pattern, the first place first', () => {
  assert.equal(found(['smith', 'john'], 'john smith, smith'), ['john@0', 'smith@5', 'smith@12'])
})

test('of patterns that begin at one place the longest counts', () => {
  assert.equal(found(['john', 'john smith', 'john s'], 'john smith john st'), ['john smith@0', 'john s@11'])
})

test('a longer one that goes on otherwise does not hide a shorter one', () => {
  assert.equal(found(['abcd', 'abcdefgh'], 'abcdefgx'), ['abcd@0'])
})

test('finds in upper case and in lower case, and gives the pattern that is spelled so, or the first', () => {
  const matcher = new Matcher(['Smith', 'SMITH', 'İpek Ünal'])
  const pattern = (text: string): string | undefined => matcher.next(text)?.pattern
  assert.is(pattern('x smith'), 'Smith')
  assert.is(pattern('x SMITH'), 'SMITH')
  assert.is(pattern('İİ İPEK ÜNAL'), 'İpek Ünal')
  assert.equal(matcher.next('İİ sMith'), { start: 3, end: 8, pattern: 'Smith' })
})

test('what differs from a documented word in its case alone is found as it is written', () => {
  const matcher = new Matcher(['VOICE'], { isExact: () => true })
  assert.is(matcher.next('Voice'), undefined)
  assert.is(matcher.next('VOICE')?.start, 0)
})

test('a word is found where no letter is next to it', () => {
  const matcher = new Matcher(['John Smith'], { words: ['Smith'] })
  for (const text of ['smith', '/smith/', 'SMITH77', 'mr_smith', 'smithing Smith'])
    assert.ok(matcher.next(text), text)
  for (const text of ['smithing', 'goldSmith']) assert.is(matcher.next(text), undefined, text)
  assert.ok(matcher.next('xJohn Smiths'))
})

test('what is shorter than four characters is not looked for', () => {
  assert.equal(found(['abc', ''], 'abcabc'), [])
  assert.equal(found([], 'abcabc'), [])
})

test('finds in a long text with many patterns in a moment', () => {
  const patterns = Array.from({ length: 50_000 }, (_, index) => `http://host/${index}`)
  const text = 'http://host/ and http://host/49999'.repeat(2_000)
  const start = Date.now()
  assert.is(found(patterns, text).length, 2_000)
  assert.ok(Date.now() - start < 2_000)
})

test.run()
