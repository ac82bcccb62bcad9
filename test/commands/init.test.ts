import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { command as generate } from '../../generator/commands/generate.js'
import { command } from '../../generator/commands/init.js'
import { command as lint } from '../../generator/commands/lint.js'
import { UserError } from '../../generator/problems/user-error.js'
import { temporaryFolder } from '../temporary.js'
import { type World, worldAt } from '../world.js'

type Given = Readonly<Record<string, string | true>>

async function init(cwd: string, given: Given = {}, positionals: readonly string[] = []): Promise<World> {
  const world = worldAt(cwd)
  const values = new Map(Object.entries(given).map(([name, value]) => [name, [value]]))
  assert.is(await command.run({ values, positionals }, world), 0)
  return world
}

async function refused(cwd: string, given: Given, message: RegExp): Promise<void> {
  try {
    await init(cwd, given)
  } catch (error) {
    assert.instance(error, UserError)
    return assert.match(String(error), message)
  }
  assert.unreachable()
}

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')

const none = { values: new Map(), positionals: [] }

test('without input: a catalogue without a finding, which generates at once', async () => {
  const cwd = temporaryFolder()
  const { output, errors } = await init(cwd)
  assert.equal(output().split('\n'), [
    'schemas/catalogue.json',
    'schemas/topics/greetings.schema.json',
    'schemas/messages/Greeting.schema.json',
    'package.json',
    '',
  ])
  assert.match(errors(), 'npm run generate')
  const world = worldAt(cwd)
  assert.is(await lint.run(none, world), 0)
  assert.is(world.output(), '')
  assert.is(await generate.run(none, world), 0)
  assert.match(world.errors(), 'Generated 1 topic and 1 message type')
  assert.is(JSON.parse(read(cwd, 'package.json')).scripts.generate, 'cometd-codegen generate')
})

test('another folder and another name', async () => {
  const cwd = temporaryFolder()
  await init(cwd, { out: 'api/shop', name: '@shop/notices' })
  const manifest = JSON.parse(read(cwd, 'api/shop/catalogue.json'))
  assert.is(manifest.name, '@shop/notices')
  assert.is(manifest.$schema, '../../node_modules/cometd-codegen/templates/catalogue.schema.json')
  assert.match(read(cwd, 'package.json'), 'generate --catalogue api/shop')
})

test('nothing is written over a file that is there', async () => {
  const files = {
    'schemas/topics/greetings.schema.json': 'mine',
    'other/readme.md': 'mine',
    '.github/workflows/check-catalogue.yml': 'mine',
    'package.json': '{\n\t"name": "mine",\n\t"scripts": { "generate": "mine" }\n}\n',
  }
  const cwd = temporaryFolder(files)
  await refused(cwd, {}, /"schemas\/topics\/greetings.schema.json" already exists, so nothing was written/)
  assert.not(existsSync(join(cwd, 'schemas/catalogue.json')))
  const { output, errors } = await init(cwd, { out: 'other', github: true })
  assert.match(errors(), '.github/workflows/check-catalogue.yml already exists and was kept.')
  assert.not.match(output(), 'check-catalogue')
  for (const [path, text] of Object.entries(files).slice(0, 3)) assert.is(read(cwd, path), text)
  const { name, scripts } = JSON.parse(read(cwd, 'package.json'))
  assert.equal([name, scripts.generate], ['mine', 'mine'])
  assert.match(scripts['lint:schemas'], '--catalogue other')
  assert.match(read(cwd, 'package.json'), /^\{\n\t"name": "mine",\n/, 'its layout stays')
})

test('a package.json that is none is left alone', async () => {
  for (const text of ['{ "scripts": 1 }', '[]', '{']) {
    const cwd = temporaryFolder({ 'package.json': text })
    await init(cwd)
    assert.is(read(cwd, 'package.json'), text)
  }
})

test('the workflows check a pull request, and publish a tag whose version is right', async () => {
  const cwd = temporaryFolder()
  await init(cwd, { github: true, out: 'api', name: '@shop/notices' })
  const [check, publish] = ['check', 'publish'].map((name) => {
    const text = read(cwd, `.github/workflows/${name}-catalogue.yml`)
    assert.not.match(text, '@CATALOGUE@')
    assert.not.match(text, '@NAME@')
    return parse(text)
  })
  const runs = (workflow: { jobs: Record<string, { steps: { run?: string }[] }> }): string =>
    Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps.map(({ run }) => run ?? ''))
      .join('\n')
  assert.ok('pull_request' in check.on)
  assert.match(runs(check), 'diff --catalogue api --against "git:origin/$BASE"')
  assert.match(runs(check), '--format markdown --fail-on none')
  assert.equal(publish.on.push.tags, ['v*'])
  const steps = runs(publish)
  assert.match(steps, '--against "npm:@shop/notices" --fail-on none --check-version')
  assert.ok(steps.indexOf('diff') < steps.indexOf('npm publish'))
})

test('names and folders that do not do are refused', async () => {
  const cwd = temporaryFolder()
  await refused(cwd, { name: 'My Notices' }, /"--name": expected a valid npm package name\./)
  await refused(cwd, { name: 'http' }, /"--name"/)
  for (const out of ['.', '..', '/', 'a b', 'a;b']) await refused(cwd, { out }, /"--out"/)
  assert.not(existsSync(join(cwd, 'package.json')))
})

test.run()
