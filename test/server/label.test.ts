import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { labelsOf } from '../../generator/server/label.js'

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

test.run()
