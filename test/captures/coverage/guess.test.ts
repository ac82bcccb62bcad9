import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Guess, Guesses, typeOf } from '../../../generator/captures/coverage/guess.js'
import type { Json } from '../../../generator/json/value.js'

const origin = { file: 'a.schema.json', pointer: '' }

function learned(...values: readonly Json[]): {
  readonly guess: Guess | undefined
  readonly guesses: Guesses
} {
  const guesses = new Guesses()
  for (const value of values) guesses.property(origin, 'new', value)
  return { guess: guesses.additions[0]?.properties.get('new'), guesses }
}

test('types are collected, also of what is inside', () => {
  const { guess } = learned({ a: 1, b: ['x', null] }, { a: 1.5 }, 'text')
  assert.equal([...(guess?.types ?? [])], ['object', 'string'])
  assert.equal([...(guess?.properties.get('a')?.types ?? [])], ['integer', 'number'])
  assert.equal([...(guess?.properties.get('b')?.items?.types ?? [])], ['string', 'null'])
})

test('more than 64 names are free keys, in this and in what was learned before', () => {
  const keyed = (count: number, from = 0): Json =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${from + index}`, { deep: index }]))
  assert.is(learned(keyed(64)).guess?.properties.size, 64)
  const { guess } = learned(keyed(40), keyed(40, 40), { more: 'x' })
  assert.is(guess?.properties.size, 0)
  assert.equal([...(guess?.keys?.types ?? [])], ['object', 'string'])
  assert.equal([...(guess?.keys?.properties.get('deep')?.types ?? [])], ['integer'])
})

test('neither depth nor number goes on for ever', () => {
  let deep: Json = 1
  for (let level = 0; level < 900; level += 1) deep = level % 2 ? [deep] : { a: deep }
  assert.is(learned(deep).guesses.isCut, true)
  const guesses = new Guesses()
  const wide = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`k${index}`, 1]))
  for (let index = 0; index < 1_000; index += 1) guesses.property(origin, `p${index}`, wide)
  assert.is(guesses.isCut, true)
  assert.ok((guesses.additions[0]?.properties.size ?? 0) < 1_000)
})

test('each place of the catalogue has its own additions', () => {
  const guesses = new Guesses()
  guesses.value(origin, 'a')
  guesses.value({ ...origin, pointer: '/x' }, 'b')
  guesses.value(origin, 'a')
  guesses.value(undefined, 'c')
  assert.equal(
    guesses.additions.map(({ values }) => [...values]),
    [['a'], ['b']],
  )
})

test('a number without a fraction is an integer, as for a schema', () => {
  assert.equal([null, [], {}, 'a', true, 1, 1.0, 1e300, 1.5].map(typeOf), [
    'null',
    'array',
    'object',
    'string',
    'boolean',
    'integer',
    'integer',
    'integer',
    'number',
  ])
})

test.run()
