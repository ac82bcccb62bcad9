import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parentOf, pathOf, pointerOf } from '../../generator/json/pointer.js'

test('a path becomes a pointer and comes back', () => {
  const path = ['a/b', 'c~d', '', '~1', '0']
  assert.is(pointerOf(path), '/a~1b/c~0d//~01/0')
  assert.equal(pathOf(pointerOf(path)), path)
})

test('the root is the empty pointer', () => {
  assert.is(pointerOf([]), '')
  assert.equal(pathOf(''), [])
})

test('what is no pointer has no path', () => {
  assert.is(pathOf('a'), undefined)
  assert.is(pathOf('/a~2'), undefined)
  assert.is(pathOf('/a~'), undefined)
})

test('the parent of the root is the root', () => {
  assert.is(parentOf('/a/b'), '/a')
  assert.is(parentOf('/a'), '')
  assert.is(parentOf(''), '')
})

test.run()
