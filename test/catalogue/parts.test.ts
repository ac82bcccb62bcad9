import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { partsOf } from '../../generator/catalogue/parts.js'
import { listIn, pluralOf, singularOf, valueName } from '../../generator/catalogue/value-list.js'
import type { Shape } from '../../generator/shape/shape.js'
import {
  array,
  catalogueOf,
  idOf,
  integer,
  literal,
  object,
  openList,
  primitive,
  reference,
  sampleCatalogue,
  text,
  union,
} from '../emit/sample.js'

const namesIn = (shapes: { readonly [name: string]: Shape }) => {
  const { composed, lists } = partsOf(catalogueOf(shapes))
  return {
    parts: [...composed.values()].flatMap(({ parts }) => parts.map(({ name }) => name)),
    lists: lists.map(({ name, values, isOpen }) => `${name}: ${values.join()}${isOpen ? '…' : ''}`),
  }
}

test('each payload and each list of values has a name', () => {
  const { composed, lists } = partsOf(sampleCatalogue())
  assert.equal(
    [...composed.values()].flatMap(({ parts, payload }) => [...parts.map(({ name }) => name), payload]),
    [
      'MoneyCurrency',
      undefined,
      undefined,
      'OrderShippedData',
      'OrderShippedData',
      'StockChangedData',
      'StockChangedData',
    ],
  )
  assert.equal(lists, [{ values: ['EUR', 'USD'], isOpen: true, name: 'MoneyCurrency', file: 'Money' }])
})

test('a list is called by what holds it', () => {
  const closed = union(literal('A'), literal('B'))
  assert.equal(
    namesIn({
      Call: object({
        state: openList(['A']),
        callType: closed,
        'tags?': array(closed),
        own: reference(idOf('Mode')),
      }),
      Mode: closed,
      Other: object({
        deep: object({ on: union(closed, primitive('null')), text: text(), one: literal('A') }),
      }),
    }),
    {
      parts: ['CallState', 'CallType', 'CallTag', 'OtherDeepOn'],
      lists: ['CallState: A…', 'CallType: A,B', 'CallTag: A,B', 'Mode: A,B', 'OtherDeepOn: A,B'],
    },
  )
})

test('a name that is taken gets a number, and an equal list is the one that has the name', () => {
  const closed = union(literal('A'), literal('B'))
  assert.equal(namesIn({ Call: object({ state: closed }), CallState: object({ a: text() }) }).parts, [
    'CallState2',
  ])
  assert.equal(namesIn({ Call: object({ state: closed }), CallState: closed }).parts, [])
})

test('alternatives are called by their tag, by what they alone require, or by number', () => {
  const changed = object({ id: text(), kind: union(literal('A'), literal('B')), call: text() })
  const failed = object({ id: text(), kind: literal('Error'), 'call?': text() })
  const { parts, lists } = namesIn({
    Event: union(changed, failed),
    Loose: union(object({ 'a?': text() }), object({ 'b?': integer() })),
  })
  assert.equal(parts, ['EventKind', 'EventBase', 'EventWithCall', 'EventError', 'Loose1', 'Loose2'])
  assert.equal(lists, ['EventKind: A,B,Error'])
})

test('what is a list', () => {
  assert.equal(listIn(union(literal(1), literal(2), literal(1))), { values: [1, 2], isOpen: false })
  assert.equal(listIn(union(literal('A'), text())), { values: ['A'], isOpen: true })
  for (const none of [
    union(literal(1), literal('A')),
    union(literal(true), literal('A')),
    literal('A'),
    text(),
    union(literal(1), text()),
  ])
    assert.is(listIn(none), undefined)
})

test('words', () => {
  assert.equal(['CallState', 'Category', 'Day', 'Status', 'Box'].map(pluralOf), [
    'CallStates',
    'Categories',
    'Days',
    'Statuses',
    'Boxes',
  ])
  assert.equal(['Capabilities', 'Boxes', 'Tags', 'Data', 'Access'].map(singularOf), [
    'Capability',
    'Box',
    'Tag',
    'DataItem',
    'AccessItem',
  ])
  assert.equal(['CallStates', 'IMSessionStates', 'URL', 'x'].map(valueName), [
    'callStates',
    'imSessionStates',
    'url',
    'x',
  ])
})

test.run()
