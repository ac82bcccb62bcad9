import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { driftOf } from '../../../generator/captures/findings/drift-issues.js'
import { truncated } from '../../../generator/captures/findings/finding.js'
import { withoutFreeKeys } from '../../../generator/captures/findings/shown-values.js'
import { suggestedValue } from '../../../generator/captures/findings/suggestion.js'
import type { Visited } from '../../../generator/captures/findings/visit.js'
import { keyOf } from '../../../generator/json/pointer.js'

const seen = (pointer: string, more: Partial<Visited> = {}): Visited => ({
  pointer,
  value: 1,
  known: true,
  personal: false,
  showable: true,
  isNamed: true,
  unlisted: false,
  ...more,
})

test('a near word is named', () => {
  assert.is(suggestedValue('Shiped', ['Packed', 'Shipped']), '. Did you mean "Shipped"?')
  assert.is(suggestedValue('xyz', ['Packed']), '')
  assert.is(suggestedValue(7, ['7']), '')
  assert.is(keyOf('/a/b~1c'), 'b/c')
})

test('of what is new, the outermost is told', () => {
  const visited = [seen(''), seen('/a', { known: false }), seen('/a/b', { known: false })]
  assert.equal(
    driftOf(visited).map(({ pointer, keyword }) => [pointer, keyword]),
    [['/a', 'unknownProperty']],
  )
})

test('each key that may not be shown is a star, those above it too', () => {
  const visited = [seen('/a', { isNamed: false }), seen('/a/b'), seen('/a/b/c', { isNamed: false })]
  const whole = { visited, isWhole: true }
  const issues = ['/a/b/c', '/a/b', '/z'].map((pointer) => ({ pointer, keyword: 'type', message: '' }))
  const finding = withoutFreeKeys({ verdict: 'drift', file: 'a', line: 1, column: 1, issues }, whole)
  assert.equal(
    finding.issues?.map(({ pointer }) => pointer),
    ['/*/b/*', '/*/b', '/z'],
  )
})

test('where a walk broke off, a key that it has not come to is a star, but one that is missing', () => {
  const visited = [seen('/a'), seen('/a/b')]
  const issues = ['type', 'required'].map((keyword) => ({ pointer: '/a/b/x/y', keyword, message: '' }))
  const finding = { verdict: 'invalid', file: 'a', line: 1, column: 1, issues } as const
  const pointers = withoutFreeKeys(finding, { visited, isWhole: false }).issues?.map(({ pointer }) => pointer)
  assert.equal(pointers, ['/a/b/*/*', '/a/b/*/y'])
})

test('a long name is cut', () => {
  assert.is(truncated('a'.repeat(200)), 'a'.repeat(200))
  assert.is(truncated('a'.repeat(201)), `${'a'.repeat(200)}…`)
})

test.run()
