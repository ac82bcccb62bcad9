import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { schemaPositionsIn } from '../../../generator/captures/findings/schema-position.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { temporaryFolder } from '../../temporary.js'
import { ordersCatalogue } from '../orders.js'

const { value: catalogue } = catalogueFrom((await load(`${temporaryFolder(ordersCatalogue)}/schemas`)).value)

test('a place in the catalogue is a line in a file', () => {
  if (!catalogue) throw new Error('broken')
  const positionOf = schemaPositionsIn(catalogue, 'schemas')
  const lines = (ordersCatalogue['schemas/messages/OrderShipped.schema.json'] ?? '').split('\n')
  const line = lines.findIndex((text) => text.includes('"state": {')) + 1
  const column = (lines[line - 1] ?? '').indexOf('"') + 1
  assert.is(
    positionOf('messages/OrderShipped.schema.json#/properties/data/properties/state'),
    `schemas/messages/OrderShipped.schema.json:${line}:${column}`,
  )
  assert.is(positionOf('no/such.json#/a'), 'no/such.json#/a')
  assert.match(schemaPositionsIn(catalogue, '')('catalogue.json#/payload'), /^catalogue\.json:\d+:3$/)
})

test.run()
