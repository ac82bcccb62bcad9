import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { command } from '../../generator/commands/explain.js'
import { parcels } from '../captures/coverage/parcels.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const folder = temporaryFolder(parcels)

async function explain(name: string, ...format: readonly string[]): Promise<string> {
  const world = worldAt(folder)
  const values = new Map(format.map((one) => ['format', [one]] as const))
  assert.is(await command.run({ values, positionals: [name] }, world), 0)
  return world.output()
}

const refusal = (name: string): Promise<string> =>
  explain(name).then(
    () => 'found',
    (error: Error) => error.message,
  )

test('a property is explained with all that the catalogue says of it', async () => {
  assert.fixture(
    await explain('ParcelMoved.data.parcel.state'),
    `ParcelMoved.data.parcel.state  string, optional
  How far it is.

  values      open list: others may come
              "Packed"
              "Sent"
  declared    Parcel.state
  schema      resources/parcel.schema.json#/properties/state
  carried by  /parcels
`,
  )
})

test('a topic, a wildcard and a resource are explained', async () => {
  assert.match(
    await explain('/parcels'),
    /^\/parcels {2}topic\n {2}\/parcels\.\n\n {2}arrives {4}Note\n {13}ParcelMoved\n {2}wildcards {2}\/\*, \/\*\*\n$/,
  )
  assert.match(await explain('/*'), /^\/\* {2}wildcard\n\n {2}covers {3}\/notes\n/)
  assert.match(await explain('Parcel'), /\n {2}marks {2,}string\[\] {2,}Marks\.\n/)
})

test('items and free keys may be left out of an address', async () => {
  assert.is(await explain('Parcel.labels'), await explain('#Parcel.labels'))
  assert.match(await explain('ParcelMoved.data.parcel.inside'), /repeats {5}ParcelMoved\.data\.parcel\n/)
})

test('what there is not has a nearest name', async () => {
  assert.is(
    await refusal('ParcelMoved.data.parcel.sate'),
    'The catalogue has no "ParcelMoved.data.parcel.sate". Did you mean "ParcelMoved.data.parcel.state"?',
  )
  assert.is(
    await refusal('ParcelMoved.state'),
    'The catalogue has no "ParcelMoved.state". Did you mean "ParcelMoved.data.parcel.state"?',
  )
  assert.is(
    await refusal('ParcelMovd.data.kin'),
    'The catalogue has no "ParcelMovd.data.kin". Did you mean "ParcelMoved.data.kind"?',
  )
  assert.is(await refusal('/parcel'), 'The catalogue has no "/parcel". Did you mean "/parcels"?')
  assert.is(await refusal('Zebra'), 'The catalogue has no "Zebra".')
})

test('a channel is explained by the topic that it belongs to', async () => {
  const catalogue = ['catalogue', ['test/fixtures/catalogues/groupme']] as const
  const explained = async (name: string): Promise<string> => {
    const world = worldAt(process.cwd())
    assert.is(await command.run({ values: new Map([catalogue]), positionals: [name] }, world), 0)
    return world.output()
  }
  assert.match(await explained('/group/1'), /^\/group\/\{id\} {2}topic\n/)
  assert.is(await explained('/group/1'), await explained('/group/{id}'))
})

test('as JSON it is the row of the model', async () => {
  const { version, kind, row } = JSON.parse(await explain('Parcel.marks', 'json'))
  assert.equal([version, kind, row.address, row.values.isOfEach], [1, 'property', 'Parcel.marks', true])
})

test.run()
