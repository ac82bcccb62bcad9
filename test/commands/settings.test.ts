import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commonOptions } from '../../generator/commands/arguments.js'
import { type Command, choicesOf, exit, type Option } from '../../generator/commands/command.js'
import { commands } from '../../generator/commands/index.js'
import { main } from '../../generator/commands/main.js'
import { optionsOf, settingsKey, sharedSettings } from '../../generator/commands/settings.js'
import { temporaryFolder } from '../temporary.js'
import { worldAt } from '../world.js'

const weigh: Command = {
  positionals: '<things…>',
  options: {
    scale: { type: 'string', help: '' },
    report: { type: 'string', multiple: true, help: '' },
    check: { type: 'boolean', help: '' },
    guess: { type: 'boolean', excludes: ['scale'], help: '' },
  },
  run: async ({ values }, { stdout, color }) => {
    await stdout(JSON.stringify([...values].sort()))
    await stdout(` ${color}`)
    return exit.ok
  },
}

const idle: Command = { options: {}, run: async () => exit.ok }

async function run(settings: unknown, ...args: readonly string[]) {
  const files = { 'package.json': JSON.stringify({ name: 'x', [settingsKey]: settings }, null, 2) }
  const world = worldAt(temporaryFolder(settings === undefined ? {} : files))
  const tool = {
    commands: [
      { name: 'weigh', summary: '', load: async () => weigh },
      { name: 'count', summary: '', load: async () => idle },
    ],
    version: () => '1.2.3',
  }
  const code = await main(['weigh', ...args], tool, world)
  return { code, output: world.output(), errors: world.errors() }
}

test('options of package.json are as if they had been given, and those that are given win', async () => {
  const settings = {
    catalogue: 'api',
    color: true,
    weigh: { scale: 3, report: ['a', 'b'], check: true },
    count: { anything: 1 },
  }
  const all =
    '[["catalogue",["api"]],["check",[true]],["color",[true]],["report",["a","b"]],["scale",["3"]]] true'
  assert.is((await run(settings)).output, all)
  const given = await run(
    settings,
    '--scale',
    'x',
    '--no-check',
    '--report',
    'c',
    '--no-color',
    '--catalogue',
    'y',
  )
  assert.is(
    given.output,
    '[["catalogue",["y"]],["check",[false]],["color",[false]],["report",["c"]],["scale",["x"]]] false',
  )
  assert.is(
    (await run({ catalogue: 'api', weigh: { catalogue: 'own' } })).output,
    '[["catalogue",["own"]]] false',
  )
  assert.is((await run(undefined)).output, '[] false')
})

test('a setting gives way to an option that it cannot stand beside', async () => {
  const both = 'Use either "--guess" or "--scale", not both.'
  assert.is((await run({ weigh: { scale: 3 } }, '--guess')).output, '[["guess",[true]]] false')
  assert.is((await run({ weigh: { guess: true } }, '--scale', '3')).output, '[["scale",["3"]]] false')
  assert.is(
    (await run({ weigh: { scale: 3 } }, '--no-guess')).output,
    '[["guess",[false]],["scale",["3"]]] false',
  )
  assert.match((await run(undefined, '--guess', '--scale', '3')).errors, both)
  assert.match((await run({ weigh: { scale: 3, guess: true } })).errors, both)
})

test('commands leave out what the settings hold for other ways to run them', async () => {
  const settings = {
    catalogue: resolve('schemas'),
    validate: { profile: 'strict', 'fail-on': 'drift' },
    init: { message: '/body' },
  }
  const folder = temporaryFolder({
    'package.json': JSON.stringify({ [settingsKey]: settings }),
    'one.ndjson': `${readFileSync('test/captures/messages.ndjson', 'utf8').split('\n')[0]}\n`,
  })
  const tool = { commands, version: () => '1.2.3' }
  for (const args of [
    ['validate', 'one.ndjson', '--profile', 'default'],
    ['init', '--out', 'made'],
  ]) {
    const world = worldAt(folder)
    assert.is(await main(args, tool, world), exit.ok, world.errors())
  }
})

test('what is no option is told with its place and the nearest name', async () => {
  const tries: readonly (readonly [unknown, string])[] = [
    [
      { catalogeu: 'x' },
      'package.json:4:18 /cometd-codegen/catalogeu is neither a command nor an option that all commands share. Did you mean "catalogue"?',
    ],
    [{ wiegh: {} }, 'Did you mean "weigh"?'],
    [{ weigh: { scael: 'x' } }, '/cometd-codegen/weigh/scael is no option of "weigh". Did you mean "scale"?'],
    [{ weigh: { scale: true } }, '/cometd-codegen/weigh/scale must be a string.'],
    [{ weigh: { scale: ['a'] } }, '/cometd-codegen/weigh/scale must be a single string, not a list.'],
    [{ weigh: { check: 'yes' } }, '/cometd-codegen/weigh/check must be true or false.'],
    [{ weigh: { report: [{}] } }, '/cometd-codegen/weigh/report must be a string or a list of strings.'],
    [{ weigh: 1 }, '/cometd-codegen/weigh must be an object of options.'],
    [{ scale: 'x' }, '/cometd-codegen/scale is neither'],
    [{ weigh: { constructor: 'x', ['__proto__']: 'y' } }, '/cometd-codegen/weigh/constructor is no option'],
    [[], '/cometd-codegen must be an object.'],
  ]
  for (const [settings, message] of tries) {
    const { code, errors } = await run(settings)
    assert.is(code, 2)
    assert.match(errors, message)
  }
})

test('a package.json without the key need not be sound', async () => {
  const world = worldAt(temporaryFolder({ 'package.json': '{' }))
  const tool = { commands: [{ name: 'count', summary: '', load: async () => idle }], version: () => '' }
  assert.is(await main(['count'], tool, world), 0)
})

const schemaFile = 'templates/settings.schema.json'

/** The JSON Schema of the settings of all commands. */
async function schemaOfSettings() {
  const property = (option: Option) => {
    const { type, multiple, help } = option
    const choices = choicesOf(option)
    const named = choices.length > 0 ? { enum: choices } : { type: ['string', 'number'] }
    const one = type === 'boolean' ? { type } : named
    const several = multiple ? { anyOf: [one, { type: 'array', items: one }] } : one
    return { description: help, ...several }
  }
  const object = (description: string, entries: readonly (readonly [string, object])[]) => ({
    description,
    type: 'object',
    properties: Object.fromEntries(entries),
    additionalProperties: false,
  })
  const own = await Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const options = Object.entries(optionsOf((await load()).options))
      return [
        name,
        object(
          `Options of the command: ${summary}.`,
          options.map(([key, one]) => [key, property(one)]),
        ),
      ] as const
    }),
  )
  const shared = sharedSettings.map((name) => [name, property(commonOptions[name] as Option)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings',
    ...object(`Options of cometd-codegen, as the key "${settingsKey}" of package.json holds them.`, [
      ...shared,
      ...own,
    ]),
  }
}

test('the JSON Schema of the settings is that of the commands (UPDATE=1 writes it)', async () => {
  const expected = await schemaOfSettings()
  if (process.env.UPDATE) writeFileSync(schemaFile, `${JSON.stringify(expected, null, 2)}\n`)
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'))
  assert.equal(schema, JSON.parse(JSON.stringify(expected)))
  const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema)
  assert.ok(isValid({ catalogue: 'api', validate: { profile: 'strict', report: ['junit=a.xml'], jobs: 2 } }))
  assert.not.ok(isValid({ validate: { profle: 'strict' } }))
  assert.not.ok(isValid({ profile: 'strict' }))
  assert.ok(isValid({ mock: { speed: 2 }, record: { transport: 'websocket' } }))
  assert.not.ok(isValid({ record: { transport: 'smoke' } }))
})

test.run()
