import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf, topic } from '../bakery.js'

/** What the rule says of a catalogue with some topics more, by the titles of their files. */
const said = (...names: readonly string[]): readonly string[] =>
  saidOf(
    Object.fromEntries(names.map((name, index) => [`topics/${index}.schema.json`, topic(name, 'Baked')])),
    'ambiguous-topics',
  )

const fault = (index: number, name: string, other: string): string =>
  `error ambiguous-topics topics/${index}.schema.json#/title: A channel can match both "${name}" and "${other}".`

test('two templates, or two wildcard entries, that one channel can match', () => {
  assert.equal(said('/a/{id}/b', '/a/c/{id}'), [fault(1, '/a/c/{id}', '/a/{id}/b')])
  assert.equal(said('/a/{one}', '/a/{other}'), [fault(1, '/a/{other}', '/a/{one}')])
  assert.equal(said('/a/**', '/a/b/c/*'), [fault(1, '/a/b/c/*', '/a/**')])
  assert.equal(said('/**', '/a/*'), [fault(1, '/a/*', '/**')])
})

test('exact beats template beats wildcard entry, and other segments part two templates', () => {
  assert.equal(said('/a/b', '/a/{id}', '/a/**'), [])
  assert.equal(said('/a/{id}/b', '/a/{id}/c', '/a/{id}', '/d/{id}'), [])
  assert.equal(said('/a/*', '/b/**', '/c/*'), [])
})

test.run()
