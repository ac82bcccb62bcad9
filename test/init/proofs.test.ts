import { readdirSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { catalogueOf, infer, inferFrom, knownIn, schemaIn } from './infer.js'
import { trafficOf } from './traffic.js'

const folders = readdirSync('test/fixtures/catalogues')

for (const name of folders) {
  test(`50 lines of ${name} become a catalogue that knows 50 others`, async () => {
    const traffic = await trafficOf(`test/fixtures/catalogues/${name}`, 100)
    const [shown, held] = [traffic.slice(0, 50), traffic.slice(50)]
    const inferred = await infer(shown)
    assert.equal([inferred.known, inferred.messages], [50, 50])
    const known = knownIn(inferred, held)
    console.log(`${name}: ${known} of ${held.length} messages that were held back are known`)
    assert.ok(known >= 48, `only ${known} are known`)
    assert.equal(catalogueOf(inferred).problems, [])
  })
}

test('the harbour has its tag, its topics and its message types again', async () => {
  const inferred = await infer(await trafficOf('test/fixtures/catalogues/harbour', 50))
  const { catalogue } = catalogueOf(inferred)
  assert.equal(catalogue.manifest.tag, ['data', 'header', 'kind'])
  assert.equal(
    catalogue.topics.map(({ name }) => name),
    [
      '/harbour',
      '/harbour/north/quay/berths/assignments',
      '/harbour/north/quay/cranes',
      '/harbour/vessels/arrivals',
      '/harbour/weather/stations/readings/hourly',
    ],
  )
})

for (const file of ['messages.ndjson', 'batches.ndjson', 'websocket.har'])
  test(`the tag of ${file} is found`, async () => {
    const inferred = await inferFrom(`test/fixtures/captures/${file}`)
    assert.is(schemaIn(inferred, 'catalogue.json').tag, '/data/messageType')
    assert.is(inferred.messages - inferred.known, 1, 'the one whose payload is a text')
  })

test.run()
