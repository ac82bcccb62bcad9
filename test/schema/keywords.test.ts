import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isConditional, judgedBy, keywords } from '../../generator/schema/keywords.js'

test('of every keyword that holds schemas the table says what they judge', () => {
  const definitions = ['$defs', 'definitions']
  const silent = keywords
    .filter(({ name, holds }) => holds !== 'value' && judgedBy(name) === 'nothing')
    .map(({ name }) => name)
  assert.equal(silent, definitions)
})

test('of a keyword that holds no schema it says nothing', () => {
  const plain = keywords.filter(({ holds }) => holds === 'value').map(({ name }) => name)
  assert.ok(plain.length > 20)
  assert.equal(
    plain.filter((name) => judgedBy(name) !== 'nothing' || isConditional(name)),
    [],
  )
})

test('what is conditional declares nothing, what is composed does', () => {
  assert.ok(['if', 'then', 'not', 'dependentSchemas'].every(isConditional))
  assert.not(['properties', 'allOf', 'anyOf', 'items', '$defs'].some(isConditional))
})

test.run()
