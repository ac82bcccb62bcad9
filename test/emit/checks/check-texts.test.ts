import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lookupIn } from '../../../generator/catalogue/named-shapes.js'
import type { CheckOrder } from '../../../generator/emit/checks/check-order.js'
import { checkTexts } from '../../../generator/emit/checks/check-texts.js'
import { validatorSchema } from '../../../generator/emit/checks/schema/index.js'
import { ownCatalogue } from '../../bench/own-catalogue.js'

const catalogue = await ownCatalogue()
const lookup = lookupIn(catalogue)
const names = new Map(catalogue.named.map(({ id, name }) => [id, name]))
const orders = catalogue.named.map(({ name, shape, origin: { file } }): CheckOrder => {
  const { schema, ownProperties, origins } = validatorSchema(shape, lookup)
  return { schema, ownProperties, origins: origins(), name, file, parameter: 'value' }
})

test('another thread makes the same', async () => {
  const alone = await checkTexts(orders, names, true)
  assert.is(alone.length, orders.length)
  assert.ok(
    alone.every((text, index) => text.includes(`export function check${orders[index]?.name}(value) {`)),
  )
  assert.equal(await checkTexts(orders, names, false), alone)
})

test('what cannot be made is an error, in whatever thread', async () => {
  const broken = orders.map((order): CheckOrder => ({ ...order, schema: { reference: 'unknown' } }))
  for (const isAlone of [true, false]) {
    const error = await checkTexts(broken, names, isAlone).catch((reason: unknown) => reason)
    assert.match(String(error), "'' is not an identifier")
  }
})

test('none are made of none', async () => {
  assert.equal(await checkTexts([], names), [])
})

test.run()
