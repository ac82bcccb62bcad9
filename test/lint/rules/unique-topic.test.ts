import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { saidOf, topic } from '../bakery.js'

test('a topic that is there already, or differs in case alone', () => {
  assert.equal(
    saidOf(
      {
        'topics/x.schema.json': topic('/bakery', 'Baked'),
        'topics/y.schema.json': topic('/Bakery', 'Baked'),
      },
      'unique-topic',
    ),
    [
      'error unique-topic topics/x.schema.json#/title: The topic "/bakery" is already defined.',
      'error unique-topic topics/y.schema.json#/title: The topic "/Bakery" differs from "/bakery" only in case.',
    ],
  )
})

test('topics whose events would have one name are legal: one gets a number', () => {
  assert.equal(
    saidOf({
      'topics/a-b.schema.json': topic('/a-b', 'Baked'),
      'topics/a-b-2.schema.json': topic('/a/b', 'Baked'),
      'topics/all.schema.json': topic('/all', 'Baked'),
    }).filter((line) => line.startsWith('error')),
    [],
  )
})

test('of a title that is no topic nothing else is said, and a long one is not echoed whole', () => {
  for (const name of ['/a b', '/**/a', 'a', `/${' '.repeat(5_000)}`]) {
    const said = saidOf({ 'topics/x.schema.json': topic(name, 'Baked') })
    assert.is(said.length, 1, said.join('\n'))
    assert.match(said[0] ?? '', 'error topic topics/x.schema.json#/title: ')
    assert.ok((said[0] ?? '').length < 300)
  }
})

test('a topic that lists nothing is one problem', () => {
  const empty = { title: '/x', description: 'x', oneOf: [] }
  assert.equal(saidOf({ 'topics/x.schema.json': empty }), [
    'error meta-schema topics/x.schema.json#/oneOf: Invalid schema: this must have at least one item.',
  ])
})

test('topics that differ', () => {
  assert.equal(saidOf({ 'topics/bakery-loaves.schema.json': topic('/bakery/loaves', 'Baked') }), [])
})

test.run()
