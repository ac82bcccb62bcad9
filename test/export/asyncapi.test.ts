// timeout: 240
import { createRequire } from 'node:module'
import { Parser } from '@asyncapi/parser'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Catalogue } from '../../generator/catalogue/catalogue.js'
import { command } from '../../generator/commands/export.js'
import { asyncApi, sides, versions } from '../../generator/export/asyncapi.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'
import { parcels } from '../captures/coverage/parcels.js'
import { payloadsIn } from '../payloads.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

async function catalogueIn(folder: string): Promise<Catalogue> {
  const { value } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(`"${folder}" is broken`)
  return value
}

const folders = ['schemas', 'test/fixtures/catalogues/harbour', 'test/fixtures/golden/shapes/schemas']
const catalogues = await Promise.all(folders.map(catalogueIn))
const require = createRequire(import.meta.url)

/** What is valid by the JSON Schema that AsyncAPI publishes. */
function schemaCheck(version: string) {
  const schema = require(`@asyncapi/specs/schemas/${version}.0-without-$id.json`)
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  return ajv.compile(schema)
}

for (const version of versions) {
  const check = schemaCheck(version)
  for (const [index, catalogue] of catalogues.entries())
    for (const side of sides)
      test(`AsyncAPI ${version} of ${folders[index]}, for a ${side}, is valid by its schema and by its parser`, async () => {
        const { document } = asyncApi(catalogue, { version, side })
        const text = JSON.stringify(document)
        assert.ok(check(JSON.parse(text)), JSON.stringify(check.errors?.slice(0, 3)))
        // The parser asks objects for their own `hasOwnProperty`, and breaks where a property is called so.
        if (text.includes('"hasOwnProperty"')) return
        const { diagnostics, document: parsed } = await new Parser().parse(text)
        assert.equal(
          diagnostics.filter(({ severity }) => severity === 0).map(({ message, path }) => [message, path]),
          [],
        )
        assert.is(parsed?.channels().all().length, catalogue.topics.length)
        assert.is(parsed?.operations().all().length, catalogue.topics.length)
      })
}

test('every example is valid by the exported payload, and every broken payload is not', () => {
  const [catalogue] = catalogues
  if (catalogue === undefined) throw new Error('no catalogue')
  const { document, lost } = asyncApi(catalogue, { version: '3.0', side: 'client' })
  assert.equal(lost, [])
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(JSON.parse(JSON.stringify(document)), 'export')
  const check = (type: string, message: unknown) =>
    ajv.validate({ $ref: `export#/components/schemas/${type}` }, message)
  for (const { name, examples } of catalogue.messageTypes)
    for (const example of examples) assert.ok(check(name, example), `${name}: ${ajv.errorsText()}`)
  const refused = payloadsIn('refused').filter(({ kind, type }) => kind === 'invalid' && type !== undefined)
  assert.ok(refused.length > 5)
  for (const { name, type = '', message } of refused) assert.not(check(type, message), name)
})

test('the command says what it cannot do', async () => {
  const world = worldAt(temporaryFolder(parcels))
  const run = (...positionals: readonly string[]) => command.run({ values: new Map(), positionals }, world)
  assert.is(await run('asyncapi'), 0)
  const { channels } = JSON.parse(world.output())
  assert.equal(Object.keys(channels), ['notes', 'parcels'])
  const refusal = await run('asyncap').catch((error: Error) => error.message)
  assert.is(refusal, 'Unknown format "asyncap". Did you mean "asyncapi"?')
})

test.run()
