import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { didYouMean, nearest } from '../../generator/problems/did-you-mean.js'

test('names the candidate with the fewest edits', () => {
  assert.is(didYouMean('cal', ['chat', 'call', 'device']), ' Did you mean "call"?')
  assert.is(nearest('genrate', ['lint', 'generate', 'validate']), 'generate')
})

test('a transposition and another case are near', () => {
  assert.is(nearest('--chekc', ['--catalogue', '--check']), '--check')
  assert.is(nearest('orderShipped', ['OrderPlaced', 'ORDERSHIPPED']), 'ORDERSHIPPED')
})

test('two letters that changed places are one edit', () => {
  assert.is(nearest('tpye', ['title', 'type', 'then']), 'type')
  assert.is(nearest('taht', ['that']), 'that')
  assert.is(nearest('cba', ['abc']), undefined)
})

test('long names must be alike too', () => {
  assert.is(
    nearest('MultimediaEventSubscriptionStateChangeMessage', ['WorkbinSubscriptionStateChangeMessage']),
    undefined,
  )
  assert.is(
    nearest('WorkbinSubscripionStateChange', ['WorkbinSubscriptionStateChange']),
    'WorkbinSubscriptionStateChange',
  )
  assert.is(nearest('nope.json', ['biome.json']), undefined)
})

test('says nothing when no candidate is much like it', () => {
  assert.is(didYouMean('zebra', ['call', 'device']), '')
  assert.is(didYouMean('x', ['call']), '')
  assert.is(didYouMean('', ['a']), '')
  assert.is(didYouMean('call', []), '')
})

test('never names the name itself', () => {
  assert.is(nearest('call', ['call']), undefined)
})

test('the first of equals wins, so that the answer is stable', () => {
  assert.is(nearest('cat', ['car', 'cap']), 'car')
})

test('a very long name is not compared', () => {
  assert.is(nearest('a'.repeat(100_000), ['a'.repeat(100_001)]), undefined)
})

test.run()
