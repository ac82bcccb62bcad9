import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { docsOf } from '../../generator/docs/docs.js'
import type { Row, TypeEntry } from '../../generator/docs/model.js'
import { textOf } from '../../generator/docs/type-parts.js'
import { catalogueFrom } from '../../generator/generate.js'
import { isError } from '../../generator/problems/problem.js'
import { declaredSchemas } from '../../generator/schema/declared.js'
import { load } from '../../generator/schema/load.js'
import { idOf, resolve } from '../../generator/schema/resolve.js'
import { parcels } from '../captures/coverage/parcels.js'
import { temporaryFolder } from '../temporary.js'

async function docsIn(folder: string) {
  const { value: sources } = await load(folder)
  const { value, problems } = catalogueFrom(sources)
  if (value === undefined)
    throw new Error(
      problems
        .filter(isError)
        .map(({ message }) => message)
        .join('\n'),
    )
  return { docs: docsOf(value), sources }
}

const { docs } = await docsIn(`${temporaryFolder(parcels)}/schemas`)
const typeNamed = (name: string): TypeEntry => {
  const found = [...docs.messageTypes, ...docs.resources].find((type) => type.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}
const rowAt = (address: string): Row => {
  const found = typeNamed(address.split(/[.[]/)[0] ?? '').rows.find((row) => row.address === address)
  if (found === undefined) throw new Error(`no ${address}`)
  return found
}

test('topics, message types and resources say what belongs to them', () => {
  assert.equal(
    docs.topics.map(({ name, messageTypes }) => [name, messageTypes]),
    [
      ['/notes', ['Note']],
      ['/parcels', ['Note', 'ParcelMoved']],
    ],
  )
  assert.equal(
    docs.wildcards.map(({ name, topics }) => [name, topics]),
    [
      ['/*', ['/notes', '/parcels']],
      ['/**', ['/notes', '/parcels']],
    ],
  )
  assert.equal(
    docs.messageTypes.map(({ name }) => name),
    ['Note', 'ParcelMoved'],
  )
  assert.equal(typeNamed('Parcel').usedIn, ['Parcel.inside', 'ParcelMoved.data.parcel'])
  assert.equal(typeNamed('Parcel').topics, ['/parcels'])
})

test('a row says type, list, source of the words, what is personal and what repeats', () => {
  const { type, values, declaredAt } = rowAt('ParcelMoved.data.parcel.marks')
  assert.is(textOf(type), 'string[]')
  assert.equal(
    [values?.isOpen, values?.isOfEach, values?.values.map(({ value }) => value)],
    [true, true, ['Fragile', 'Heavy']],
  )
  assert.is(declaredAt, 'Parcel.marks')
  assert.is(rowAt('Parcel.marks').declaredAt, undefined)
  assert.is(rowAt('ParcelMoved.data.parcel.owner.name').personal, true)
  assert.is(rowAt('ParcelMoved.data.parcel.inside').repeats, 'ParcelMoved.data.parcel')
  assert.is(textOf(rowAt('ParcelMoved.data.parcel.inside').type), 'Parcel')
  assert.is(rowAt('ParcelMoved.data').required, 'yes')
  assert.is(rowAt('ParcelMoved.channel').required, 'no')
})

for (const [name, folder] of [
  ['this catalogue', 'schemas'],
  ['a catalogue of harbours', 'test/fixtures/catalogues/harbour'],
] as const) {
  test(`every property has one row that tells all about it, and every row an address of its own: ${name}`, async () => {
    const { docs: all, sources } = await docsIn(folder)
    const rows = [...all.messageTypes, ...all.resources].flatMap((type) => type.rows)
    assert.is(new Set(rows.map(({ address }) => address)).size, rows.length)
    const addresses = new Set([
      ...rows.map(({ address }) => address),
      ...all.resources.map(({ name }) => name),
    ])
    const dangling = rows
      .flatMap(({ declaredAt = '', repeats = '' }) => [declaredAt, repeats])
      .filter((one) => one !== '' && !addresses.has(one))
    assert.equal(dangling, [])
    const declared = [...all.messageTypes, ...all.resources].flatMap((type) =>
      type.rows
        .filter(({ declaredAt }) => declaredAt === undefined)
        .flatMap(({ origins }) => origins.filter(({ file }) => file === type.origin.file).map(idOf)),
    )
    const properties = declaredSchemas(resolve(sources).value).filter(({ what }) => what === 'property')
    assert.ok(properties.length > 10)
    assert.equal(
      properties.map(({ id }) => id).filter((id) => declared.filter((one) => one === id).length !== 1),
      [],
    )
  })
}

test.run()
