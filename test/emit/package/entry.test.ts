import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { allEventsName } from '../../../generator/catalogue/declaration-names.js'
import {
  packageFunctions,
  packageTypeNames,
  templateNames,
} from '../../../generator/catalogue/package-names.js'
import { partsOf } from '../../../generator/catalogue/parts.js'
import { pluralOf, valueName } from '../../../generator/catalogue/value-list.js'
import { emit } from '../../../generator/emit/index.js'
import { entry } from '../../../generator/emit/package/entry.js'
import type { Output } from '../../../generator/emit/printer/output.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { sourcesOf, told } from '../../catalogue/sources.js'
import { bakery, message, topic } from '../../lint/bakery.js'
import { run } from '../run-package.js'
import { sampleCatalogue } from '../sample.js'
import { files } from '../supplies.js'
import { textOf } from '../text-of.js'
import { documentedFunctions, exportedNames, typeErrors } from '../type-check.js'

const sample = sampleCatalogue()

test('stars all the way to the types, names to what nobody adds to', () => {
  const outputs = entry(sample)
  assert.match(textOf(outputs, 'index.d.ts'), "export * from './types/StockChanged.js';\n")
  const names = 'isStockChanged, validateStockChanged, StockChangedSchema'
  assert.match(textOf(outputs, 'index.js'), `export { ${names} } from './validators/StockChanged.js';\n`)
  assert.not.match(textOf(outputs, 'index.js'), 'types')
})

test('each function has an example', async () => {
  const outputs = await emit(sample, files)
  for (const [module, names] of [
    [
      'index.d.ts',
      ['parse', 'notifications', 'topicsOf', 'driftReporter', 'isStockChanged', 'validateStockChanged'],
    ],
    ['testing.d.ts', ['sample']],
  ] as const) {
    const functions = documentedFunctions(outputs, module)
    for (const name of names) assert.ok(functions.has(name), name)
    for (const [name, tags] of functions) assert.ok(tags.includes('example'), name)
  }
})

test('what the root exports besides the catalogue', async () => {
  const parts = [...partsOf(sample).composed.values()].flatMap((one) => one.parts)
  const ofCatalogue = new Set([
    ...sample.named.map(({ name }) => name),
    ...[...sample.topics, ...sample.wildcards].map(({ events }) => events),
    ...parts.flatMap(({ name }) => [name, `is${name}`, valueName(pluralOf(name))]),
    ...sample.messageTypes.flatMap(({ name }) => [`is${name}`, `validate${name}`, `${name}Schema`]),
    allEventsName,
  ])
  const names = exportedNames(await emit(sample, files))
  const others = names.filter((name) => !ofCatalogue.has(name))
  const expected = [...packageTypeNames, ...packageFunctions].filter((name) => !templateNames.includes(name))
  assert.equal(others.toSorted(), expected.toSorted())
})

test('schemas may be called as types of the package and of the language, which then go by another name', async () => {
  const language = [
    'Array',
    'Awaited',
    'Error',
    'Map',
    'NonNullable',
    'Object',
    'Partial',
    'Promise',
    'Readonly',
  ]
  const names = [
    ...packageTypeNames.filter((name) => name !== 'AllEvents'),
    ...language,
    'PackageIssue',
    'Index',
  ]
  const resources = names.map((title) => [
    `resources/${title}.schema.json`,
    { title, type: 'object', properties: { of: { const: title } }, required: ['of'] },
  ])
  const all = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `${name}.schema.json` }])),
  }
  const outputs = await packageOf({ ...Object.fromEntries(resources), 'resources/all.schema.json': all })
  const consumer = names.map((name) => `export const ${name}Value: of.${name} = { of: '${name}' }`)
  const others =
    "export const issue: of.PackageIssue2['message'] = 'x'\nexport const topic: of.PackageTopic = '/bakery'"
  assert.equal(
    typeErrors(outputs, ["import type * as of from 'package'", ...consumer, others].join('\n')),
    [],
  )
})

test('the README names them', async () => {
  const resource = { title: 'Issue', description: 'x', type: 'object' }
  const outputs = await packageOf({ 'resources/issue.schema.json': resource })
  assert.match(textOf(outputs, 'README.md'), '| `Issue` | `PackageIssue` |')
  assert.not.match(textOf(await packageOf({}), 'README.md'), 'Package')
})

test('message types, too', async () => {
  const names = ['Topic', 'Received', 'Validated', 'NonNullable', 'Error', 'Été']
  const types = names.map((name) => [`messages/${name}.schema.json`, message(name)])
  const outputs = await packageOf({
    ...Object.fromEntries(types),
    'topics/bakery.schema.json': topic('/bakery', 'Baked', ...names),
    'topics/all.schema.json': topic('/all', 'Baked'),
  })
  const consumer = names.flatMap((name) => [
    `export const is${name}: boolean = of.is${name}({})`,
    `export const ${name}Value: of.${name} = { data: { type: '${name}' } }`,
    `export const ${name}Message: of.Messages['${name}'] = ${name}Value`,
    `export const ${name}Result: { value: of.${name} } | { issues: unknown } = of.validate${name}({})`,
  ])
  assert.equal(typeErrors(outputs, ["import * as of from 'package'", ...consumer].join('\n')), [])
})

test('checks of resources that are called as what their code uses, or in other scripts', async () => {
  const names = 'Object Array Number Set Map Error String JSON Symbol Check Été 名前'.split(' ')
  const resource = (title: string) => ({
    title,
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'array', uniqueItems: true, items: { type: 'object', propertyNames: { minLength: 2 } } },
      b: { type: 'string', pattern: '^x', minLength: 1 },
      c: { type: 'number', multipleOf: 0.1 },
    },
    additionalProperties: false,
  })
  const outputs = await packageOf({
    ...Object.fromEntries(names.map((name) => [`resources/${name}.schema.json`, resource(name)])),
    'messages/Baked.schema.json': message(
      'Baked',
      { examples: undefined },
      {
        ...Object.fromEntries(names.map((name) => [name, { $ref: `../resources/${name}.schema.json` }])),
      },
    ),
  })
  const script = `import { isBaked } from 'bakery'
const whole = { a: [{ bb: 1 }, { cc: 1 }], b: 'x', c: 0.3 }
const broken = [{ ...whole, a: [{ a: 1 }] }, { ...whole, a: [{ bb: 1 }, { bb: 1 }] }, { ...whole, b: 'y' }, { ...whole, c: 0.35 }, { ...whole, d: 1 }, {}, []]
const message = (name, value) => ({ channel: '/bakery', data: { type: 'Baked', [name]: value } })
for (const name of ${JSON.stringify(names)})
  console.log(name, isBaked(message(name, whole)), broken.map((value) => Number(isBaked(message(name, value)))).join(''))`
  assert.is(run(outputs, script, 'bakery'), names.map((name) => `${name} true 0000000\n`).join(''))
})

async function packageOf(schemas: { readonly [path: string]: unknown }): Promise<readonly Output[]> {
  const { value, problems } = catalogueFrom(sourcesOf({ ...bakery, ...schemas }))
  assert.ok(value, told(problems).join('\n'))
  return value ? emit(value, files) : []
}

test.run()
