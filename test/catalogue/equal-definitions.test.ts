import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { catalogueFrom } from '../../generator/generate.js'
import { bakery } from '../lint/bakery.js'
import { sourcesOf, told } from './sources.js'

/** The names of the shapes besides those of the bakery, and the warnings, for two resources with these definitions. */
function namesOf(one: object, other: object) {
  const resource = (definitions: object) => ({
    description: 'x',
    type: 'object',
    properties: Object.fromEntries(
      Object.keys(definitions).map((name) => [name, { $ref: `#/$defs/${name}` }]),
    ),
    $defs: definitions,
  })
  const files = {
    'resources/one.schema.json': resource(one),
    'resources/other.schema.json': resource(other),
  }
  const { value, problems } = catalogueFrom(sourcesOf({ ...bakery, ...files }))
  assert.ok(value, told(problems).join('\n'))
  const names = value?.named.map(({ name }) => name) ?? []
  return {
    names: names.filter((name) => !['Baked', 'Loaf', 'One', 'Other'].includes(name)),
    renamed: problems.filter(({ rule }) => rule === 'given-name').length,
    named: value?.named ?? [],
  }
}

const money = { description: 'Money.', type: 'object', properties: { amount: { type: 'number' } } }

test('equal definitions of two files are one type', () => {
  const { names, renamed, named } = namesOf({ money }, { money })
  assert.equal([names, renamed], [['Money'], 0])
  const other = named.find(({ name }) => name === 'Other')?.shape
  const property = other?.kind === 'object' ? other.properties[0]?.shape : undefined
  assert.is(property?.kind === 'reference' ? property.target : '', 'resources/one.schema.json#/$defs/money')
})

test('so are those that refer to each other, or to themselves', () => {
  const tree = {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/$defs/tree' } } },
  }
  const a = { type: 'object', properties: { b: { $ref: '#/$defs/b' } } }
  const b = { type: 'object', properties: { a: { $ref: '#/$defs/a' }, money: { $ref: '#/$defs/money' } } }
  const both = { a, b, money, tree }
  const { names, renamed } = namesOf(both, both)
  assert.equal([names, renamed], [['A', 'B', 'Money', 'Tree'], 0])
})

test('what differs in anything stays: words, bounds, what is personal, what a reference leads to', () => {
  const pairs: readonly (readonly [object, object])[] = [
    [{ money }, { money: { ...money, description: 'More.' } }],
    [{ money }, { money: { ...money, 'x-personal': true } }],
    [{ money }, { money: { ...money, minProperties: 1 } }],
    [{ money: { const: { origin: 1 } } }, { money: { const: { origin: 2 } } }],
    [{ money: { dependentRequired: { a: ['b'] } } }, { money: { dependentRequired: { a: ['c'] } } }],
  ]
  for (const [one, other] of pairs) {
    const { names, renamed } = namesOf(one, other)
    assert.equal([names, renamed], [['Money', 'Money2'], 1], JSON.stringify(other))
  }
  const purse = { type: 'object', properties: { money: { $ref: '#/$defs/money' } } }
  assert.equal(namesOf({ money, purse }, { money: { ...money, description: 'More.' }, purse }).names, [
    'Money',
    'Money2',
    'Purse',
    'Purse2',
  ])
})

test.run()
