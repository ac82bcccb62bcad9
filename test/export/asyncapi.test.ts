// timeout: 240
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Parser } from '@asyncapi/parser'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { routerOf } from '../../generator/captures/judge/message-router.js'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
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

const folders = [
  'schemas',
  'test/fixtures/catalogues/harbour',
  'test/fixtures/catalogues/groupme',
  'test/fixtures/catalogues/salesforce',
  'test/fixtures/golden/shapes/schemas',
]
const catalogues = await Promise.all(folders.map(catalogueIn))
const require = createRequire(import.meta.url)

/** One for all documents: it compiles the schemas of AsyncAPI once. */
const parser = new Parser()

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
        const { diagnostics, document: parsed } = await parser.parse(text)
        assert.equal(
          diagnostics.filter(({ severity }) => severity === 0).map(({ message, path }) => [message, path]),
          [],
        )
        assert.is(parsed?.channels().all().length, catalogue.topics.length)
        assert.is(parsed?.operations().all().length, catalogue.topics.length)
      })
}

/** What the exported payload of a message type says of a message. */
function exportedJudge(catalogue: Catalogue): (type: string, message: unknown) => boolean {
  const { document, lost } = asyncApi(catalogue, { version: '3.0', side: 'client' })
  assert.equal(lost, [])
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(JSON.parse(JSON.stringify(document)), 'export')
  const checks = new Map(
    catalogue.messageTypes.map(({ name }) => [
      name,
      ajv.compile({ $ref: `export#/components/messages/${name}/payload` }),
    ]),
  )
  return (type, message) => {
    const check = checks.get(type)
    if (check === undefined) throw new Error(`No message type "${type}"`)
    return check(message)
  }
}

/** A message with one value in it taken out, or with another in its place, for each that it has. */
function* broken(value: unknown, put: (changed: unknown) => unknown = (it) => it): Generator<unknown> {
  for (const other of [null, 'other', 7, true, [], {}]) yield put(other)
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value))
      yield put(Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)))
    yield* broken(inner, (changed) =>
      put(Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }),
    )
  }
}

for (const [index, catalogue] of catalogues.entries())
  test(`the exported payloads of ${folders[index]} take examples, and refuse what the schemas refuse`, () => {
    const exported = exportedJudge(catalogue)
    const route = routerOf(catalogue)
    let refused = 0
    // ajv takes a property called "__proto__" for what an object inherits.
    for (const { name, examples } of catalogue.messageTypes.filter(({ name }) => name !== 'Hostile'))
      for (const example of examples) {
        assert.ok(exported(name, example), name)
        for (const message of broken(example)) {
          const { kind, type } = route(message)
          if (type !== name || kind === 'unknown') continue
          assert.is(exported(name, message), kind === 'known', JSON.stringify(message))
          if (kind === 'invalid') refused++
        }
      }
    assert.ok(refused > 50)
  })

test('the exported payloads refuse every broken fixture', () => {
  const [own, harbour, , , shapes] = catalogues.map(exportedJudge)
  const refused = payloadsIn('refused').filter(({ kind, type }) => kind === 'invalid' && type !== undefined)
  assert.ok(refused.length > 5)
  for (const { name, type = '', message } of refused) assert.not(own?.(type, message), name)
  for (const [name, check] of Object.entries({ harbour, shapes })) {
    const folder = `test/fixtures/golden/${name}/invalid`
    for (const file of readdirSync(folder))
      assert.not(
        check?.(file.replace(/\..*/, ''), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
        file,
      )
  }
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
