import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { collectorFor } from '../../../generator/captures/coverage/collect.js'
import { reportOf } from '../../../generator/captures/coverage/coverage-report.js'
import { driftOf } from '../../../generator/captures/findings/drift-issues.js'
import { emptyTally } from '../../../generator/captures/findings/finding.js'
import { hasForm } from '../../../generator/captures/findings/has-form.js'
import { type Visited, walkerOf } from '../../../generator/captures/findings/visit.js'
import { routerOf } from '../../../generator/captures/judge/message-router.js'
import { catalogueFrom } from '../../../generator/generate.js'
import type { Json } from '../../../generator/json/value.js'
import { sourcesOf } from '../../catalogue/sources.js'
import { bakery, message } from '../../lint/bakery.js'

const text = { description: 'x', type: 'string' }
const digits = { 'x-form': { pattern: '^\\d+$' } }
const files = {
  ...bakery,
  'messages/Baked.schema.json': message(
    'Baked',
    {},
    {
      minutes: { ...text, ...digits },
      at: { ...text, 'x-form': { format: 'date-time' } },
      list: { description: 'x', type: 'array', items: { type: 'string', ...digits } },
      either: { description: 'x', anyOf: [{ type: 'integer' }, { type: 'string' }], ...digits },
      loaf: { $ref: '../resources/name.schema.json', ...digits },
    },
  ),
  'resources/name.schema.json': { ...text, title: 'Name' },
}

const { value: catalogue, problems } = catalogueFrom(sourcesOf(files))
if (catalogue === undefined) throw new Error(JSON.stringify(problems))

const baked = (data: object) => ({ channel: '/bakery', data: { type: 'Baked', ...data } })

function driftIn(data: object): readonly string[] {
  if (catalogue === undefined) return []
  const visited: Visited[] = []
  walkerOf(catalogue)('Baked', { data: baked(data).data }, (one) => visited.push(one) > 0)
  return driftOf(visited).map(
    ({ pointer, keyword, message: said, schema }) => `${pointer} ${keyword}: ${said} (${schema})`,
  )
}

const fitting = { minutes: '35', at: '2020-01-02T03:04:05Z', list: ['1'], either: 7, loaf: '8' }
const others = { minutes: 'half an hour', at: 'noon', list: ['1', 'b'], either: 'many', loaf: 'rye' }

test('texts of another form than the expected one are drift, wherever the form stands', () => {
  const place = 'messages/Baked.schema.json#/properties/data/properties'
  assert.equal(driftIn(fitting), [])
  assert.equal(driftIn(others), [
    `/data/minutes unexpectedForm: does not match the expected pattern "^\\d+$" (${place}/minutes/x-form)`,
    `/data/at unexpectedForm: does not match the expected format "date-time" (${place}/at/x-form)`,
    `/data/list/1 unexpectedForm: does not match the expected pattern "^\\d+$" (${place}/list/items/x-form)`,
    `/data/either unexpectedForm: does not match the expected pattern "^\\d+$" (${place}/either/x-form)`,
    `/data/loaf unexpectedForm: does not match the expected pattern "^\\d+$" (${place}/loaf/x-form)`,
  ])
})

test('and never invalid', () => {
  const route = routerOf(catalogue)
  for (const data of [fitting, others]) assert.is(route(baked(data)).kind, 'known')
})

test('coverage counts them', () => {
  const { judge, collection } = collectorFor(catalogue)
  const tally = emptyTally()
  const value = [baked(fitting), baked(others)] as unknown as Json
  judge([{ kind: 'document', value, line: 1, column: 1 }], 'a.json', tally, () => {})
  const [type] = reportOf(catalogue, tally, collection).messageTypes
  const counts = type?.properties.flatMap(({ path, otherForms }) =>
    otherForms ? [`${path} ${otherForms}`] : [],
  )
  assert.equal(counts?.sort(), [
    '/data/at 1',
    '/data/either 1',
    '/data/list/[] 1',
    '/data/loaf 1',
    '/data/minutes 1',
  ])
})

test('a pattern and a format, as a validator has them', () => {
  assert.is(hasForm('é', { keyword: 'pattern', value: '^\\p{L}$' }), true)
  assert.is(hasForm('12:00', { keyword: 'format', value: 'date' }), false)
  assert.is(hasForm(5, { keyword: 'format', value: 'date' }), true)
})

test.run()
