import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf } from '../bakery.js'

test('a file whose name some system does not take', () => {
  const files = { 'resources/a:b.schema.json': resource('A'), 'resources/con/c.schema.json': resource('C') }
  assert.equal(saidOf(files), [
    'error portable-file resources/a:b.schema.json#: "a:b.schema.json" is not a valid file name on every system.',
    'error portable-file resources/con/c.schema.json#: "con" is not a valid file name on every system.',
  ])
})

test('two files that differ in case alone', () => {
  const files = { 'resources/bread.schema.json': resource('A'), 'resources/Bread.schema.json': resource('B') }
  assert.equal(saidOf(files), [
    'error portable-file resources/bread.schema.json#: This file and "resources/Bread.schema.json" are the same file on some systems.',
  ])
})

function resource(title: string): object {
  return { title, description: 'x', type: 'string' }
}

test.run()
