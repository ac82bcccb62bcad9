import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { covers, isLegalPattern } from '../../generator/runtime/pattern.js'

test('legal patterns', () => {
  for (const pattern of ['/a', '/a/b-c_d', '/*', '/**', '/a/*', '/a/b/**', '/a/~!$@()', '/a{b}/c']) {
    assert.ok(isLegalPattern(pattern), pattern)
  }
})

test('a wildcard is only the whole last segment, and no segment is empty or a parameter', () => {
  const refused = [
    '/a*b',
    '/a*',
    '/*a',
    '/***',
    '/a/**x',
    '/v2/*/x',
    '/**/x',
    '/a/***',
    'a',
    '*',
    '',
    '/',
    '//',
    '//x',
    '/x/',
    '/a//*',
    '/*/',
    '/*/*',
    '/rooms/{roomId}',
    '/{tenant}/news',
    '/rooms/{}/*',
  ]
  for (const pattern of refused) assert.not(isLegalPattern(pattern), pattern)
  assert.not(isLegalPattern(`${'/a'.repeat(10_000)}*`))
})

test('/a/* is exactly one more segment, /a/** one or more, neither is /a', () => {
  const topics = ['/a', '/a/b', '/a/b/c', '/ab', '/b']
  const covered = (pattern: string) => topics.filter((topic) => covers(pattern, topic)).join(' ')
  assert.is(covered('/a'), '/a')
  assert.is(covered('/a/*'), '/a/b')
  assert.is(covered('/a/**'), '/a/b /a/b/c')
  assert.is(covered('/*'), '/a /ab /b')
  assert.is(covered('/**'), '/a /a/b /a/b/c /ab /b')
  assert.is(covered('/c/*'), '')
})

test.run()
