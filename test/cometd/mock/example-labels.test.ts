import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { labelsOf } from '../../../generator/cometd/mock/example-labels.js'
import { examplesIn } from '../../../generator/cometd/mock/example-playlist.js'
import { catalogueIn } from './small.js'

test('one alone needs no label', () => {
  assert.equal(labelsOf([{ a: 'Word' }]), [''])
})

test('words that differ tell examples apart, those at the top first', () => {
  const examples = [
    { data: { call: { state: 'Ringing' }, kind: 'StatusChange', same: 'Same' } },
    { data: { call: { state: 'Held' }, kind: 'Other', same: 'Same' } },
  ]
  assert.equal(labelsOf(examples), ['StatusChange · Ringing', 'Other · Held'])
})

test('where no word does, their number', () => {
  assert.equal(labelsOf([{ id: 'a-1' }, { id: 'a-2' }]), ['example 1', 'example 2'])
})

test('more words where two do not tell them apart, then their number', () => {
  const a = { a: 'One', b: 'Two', c: 'Three' }
  assert.equal(labelsOf([a, { ...a, c: 'Four' }, { a: 'Other', b: 'Else', c: 'Three' }]), [
    'One · Two · Three',
    'One · Two · Four',
    'Other · Else',
  ])
  assert.equal(labelsOf([a, a, { a: 'Other' }]), ['One · Two · example 1', 'One · Two · example 2', 'Other'])
})

test('the examples that are shipped can be told apart', async () => {
  const catalogue = await catalogueIn('schemas')
  const examplesOn = examplesIn(catalogue)
  let checked = 0
  for (const topic of catalogue.topics)
    for (const name of topic.messageTypes) {
      const labels = labelsOf(examplesOn(topic, name).map(({ example }) => example))
      assert.is(new Set(labels).size, labels.length, `${topic.name} ${name}: ${labels.join(', ')}`)
      checked += labels.length
    }
  assert.ok(checked > 20)
})

test.run()
