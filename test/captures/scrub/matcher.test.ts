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
