// timeout: 240
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { compare } from '../../generator/compare/compare.js'
import { asyncApi } from '../../generator/export/asyncapi.js'
import { catalogueFrom } from '../../generator/generate.js'
import { fromAsyncapi } from '../../generator/init/from-asyncapi.js'
import { load } from '../../generator/schema/load.js'
import { json, schema, sister } from '../agreement/random.js'
import { catalogueIn as catalogueIfSound, ferry, catalogueOf as ferryOf } from '../compare/catalogues.js'
import { catalogueOf, naming } from '../init/infer.js'
import { metaSchemaSharing } from '../meta-schemas.js'

const seed = Number(process.env.SEED ?? 16)
console.log(`SEED=${seed}`)

async function catalogueIn(folder: string): Promise<Catalogue> {
  const { value } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(`"${folder}" is broken`)
  return value
}

/** The catalogue that comes back of an export. */
function returned(catalogue: Catalogue): Catalogue {
  const { document } = asyncApi(catalogue, { version: '3.0', side: 'client' })
  const files = fromAsyncapi({ name: 'asyncapi.json', text: JSON.stringify(document) }, naming)
  return catalogueOf({ files }).catalogue
}

/** What differs between a catalogue and the one that comes back of its export, asked both ways. */
function differences(catalogue: Catalogue): readonly string[] {
  const back = returned(catalogue)
  return [compare(catalogue, back), compare(back, catalogue)]
    .flat()
    .map(({ id, path, message }) => `${path} ${id} ${message}`)
}

/** What `diff` does not speak of. */
const told = ({ messageTypes, named, topics, wildcards, manifest, grounds }: Catalogue) => ({
  topics: topics.map(({ file: _file, ...topic }) => topic),
  wildcards,
  messageTypes: messageTypes.map(({ id: _id, ...rest }) => rest),
  names: named.map(({ name }) => name),
  manifest: [manifest.version, manifest.description, manifest.payload, manifest.tag, manifest.topic],
  evidence: grounds?.evidence,
})

for (const folder of [
  'schemas',
  'test/fixtures/catalogues/harbour',
  'test/fixtures/catalogues/groupme',
  'test/fixtures/catalogues/salesforce',
  'test/fixtures/golden/shapes/schemas',
])
  test(`the export of ${folder} makes the same catalogue`, async () => {
    const catalogue = await catalogueIn(folder)
    assert.equal(differences(catalogue), [])
    assert.equal(told(returned(catalogue)), told(catalogue))
  })

test('every property and value rests on the same evidence afterwards', async () => {
  const catalogue = await catalogueIn('schemas')
  const facts = ({ grounds }: Catalogue): ReadonlySet<string> =>
    new Set(
      grounds?.facts.map(
        ({ what, key, value, evidence }) =>
          `${what === 'value' ? JSON.stringify(value) : key.replace(/^.*\//, '')} ${[...evidence].sort()}`,
      ),
    )
  assert.ok(facts(catalogue).size > 250)
  assert.equal(facts(returned(catalogue)), facts(catalogue))
})

test('what draft-07 does not have is kept as well', () => {
  const schemas: readonly object[] = [
    { type: 'array', contains: { type: 'string' }, minContains: 2, maxContains: 3 },
    { type: 'array', contains: { type: 'string' }, minContains: 0, maxContains: 3 },
    {
      allOf: [
        { type: 'array', contains: { type: 'string' }, maxContains: 1 },
        { contains: { type: 'number' }, minContains: 0, maxContains: 1 },
      ],
    },
    { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: false },
    { type: 'array', prefixItems: [{ type: 'string' }], unevaluatedItems: { type: 'number' } },
    {
      type: 'object',
      properties: { a: { type: 'string' } },
      if: { type: 'object', properties: { a: { const: 'x' } } },
      then: { type: 'object', properties: { b: { type: 'number' } } },
      unevaluatedProperties: false,
    },
    {
      type: 'object',
      dependentRequired: { a: ['b'] },
      dependentSchemas: { b: { required: ['c'] }, a: { minProperties: 2 } },
    },
    { type: 'string', default: 'x', anyOf: [{ const: 'x', description: 'The first.' }, { type: 'string' }] },
    { const: { $ref: '#/components/schemas/Nothing' } },
    {
      type: 'object',
      properties: { $ref: { type: 'string' }, items: { type: 'array', items: { type: 'null' } } },
    },
    { not: {} },
  ]
  for (const schema of schemas) assert.equal(differences(ferryOf(ferry(schema))), [], JSON.stringify(schema))
})

test('random schemas accept the same in the export and afterwards', () => {
  let accepted = 0
  for (const made of fc.sample(schema, { seed, numRuns: 120 })) {
    const tested = typeof made === 'boolean' ? { allOf: [made] } : { ...made, $defs: { sister } }
    const catalogue = catalogueIfSound(ferry(tested))
    if (catalogue === undefined) continue
    const { document } = asyncApi(catalogue, { version: '3.0', side: 'client' })
    const [original, exported, back] = [
      judgeIn(sharing.ajv2020(new Ajv2020(options)), catalogue),
      judgeOf(document),
      judgeIn(sharing.ajv2020(new Ajv2020(options)), returned(catalogue)),
    ]
    for (const value of fc.sample(json, { seed, numRuns: 30 })) {
      const wanted = original(value)
      if (wanted) accepted++
      const shown = JSON.stringify([tested, value])
      assert.is(exported(value), wanted, shown)
      assert.is(back(value), wanted, shown)
    }
  }
  assert.ok(accepted > 400)
})

const options = { strict: false, validateFormats: false }
const sharing = { ajv: metaSchemaSharing(), ajv2020: metaSchemaSharing() }

/** What the resource under test accepts, by the files of a catalogue. */
function judgeIn(ajv: Ajv2020, { files }: Catalogue): (value: unknown) => boolean {
  for (const { path, text } of files)
    if (path.includes('/')) ajv.addSchema(JSON.parse(text), `https://test.example/${path}`)
  const file = files.find(({ path }) => /^resources\/tested/i.test(path))
  return ajv.compile({ $ref: `https://test.example/${file?.path}` })
}

/** The same by an exported document. */
function judgeOf(document: object): (value: unknown) => boolean {
  const ajv = sharing.ajv(new Ajv(options)).addSchema(JSON.parse(JSON.stringify(document)), 'export')
  return ajv.compile({ $ref: 'export#/components/schemas/Tested' })
}

test('topics and names that would be called alike stay apart', () => {
  const topic = (title: string, more: object = {}) => ({
    title,
    ...more,
    oneOf: [{ $ref: '../messages/Departed.schema.json' }],
  })
  const catalogue = ferryOf({
    ...ferry(),
    'topics/1.schema.json': topic('/a/b'),
    'topics/2.schema.json': topic('/a.b'),
    'topics/3.schema.json': topic('/a-b'),
    'topics/5.schema.json': topic('/rooms/{id}', {
      'x-parameters': {
        id: { description: 'Which.', pattern: '^[a-z]+$', enum: ['a', 'b'], 'x-personal': false },
      },
    }),
    'topics/6.schema.json': topic('/rooms/id'),
    'topics/7.schema.json': topic('/rooms/**', { 'x-parameters': { '*': { description: 'What is left.' } } }),
    'topics/8.schema.json': topic('/été'),
    'resources/ete.schema.json': {
      title: 'Été',
      type: 'object',
      properties: { e: { $ref: 'lower.schema.json' } },
    },
    'resources/lower.schema.json': { title: 'lower_case', type: 'object' },
  })
  assert.equal(differences(catalogue), [])
  assert.equal(told(returned(catalogue)), told(catalogue))
})

test.run()
