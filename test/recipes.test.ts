// timeout: 240
// What READMEs advise for frameworks and test runners, run as it is printed.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transform } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { node, outputOf, run } from './pack/command.js'
import { smallCatalogue } from './small-catalogue.js'
import { temporaryFolder } from './temporary.js'

const folder = temporaryFolder(smallCatalogue())
cpSync('test/fixtures/recipes', folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
outputOf(
  await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'], folder),
)
cpSync('generated', join(folder, 'node_modules/gws-notifications'), { recursive: true })

/** The one example of a README that contains a text. */
function example(readme: string, part: string): string {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, text]) => text)
  const [found, ...others] = blocks.filter((text) => text?.includes(part))
  if (found === undefined || others.length > 0) throw new Error(`Not one example has "${part}".`)
  return found
}

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)

/** A fixture with an example in it. */
const around = (name: string, text: string): string =>
  readFileSync(join(folder, name), 'utf8').replace('// README\n', () => text)

const inTests = around('in-tests.ts', example('generated/README.md', "from 'gws-notifications/testing'"))
const forJest = inTests.replace("'vitest'", "'@jest/globals'")

/** The tool as it is in this repository; its packing is tested elsewhere. */
const MOCK = resolve('generator/cometd/mock/index.ts')

test('React in strict mode, Angular, Vue, and Vitest with a mock server', async () => {
  const recipes = { 'react.test.jsx': '// React', 'vue.test.js': '// Vue', 'angular.test.ts': '// Angular' }
  for (const [name, part] of Object.entries(recipes))
    put(name, around(name, example('generated/README.md', part)))
  put('in-tests.test.ts', inTests)
  put('mock.test.ts', example('generator/cometd/mock/README.md', "from 'vitest'"))
  const vitest = [join(folder, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter', 'verbose']
  const { code, stdout, stderr } = await node(vitest, folder, { MOCK })
  assert.is(code, 0, stdout + stderr)
  const passed = [...stdout.matchAll(/✓ (\S+) >/g)].map(([, name]) => name).sort()
  assert.equal(passed, [...Object.keys(recipes), 'in-tests.test.ts', 'mock.test.ts'].sort())
})

const jest = join(folder, 'node_modules/jest/bin/jest.js')

test('Jest with tests that are ES modules', async () => {
  mkdirSync(join(folder, 'modules'))
  put('modules/package.json', '{ "type": "module" }')
  put('modules/in-tests.test.js', (await transform(forJest, { loader: 'ts' })).code)
  const { code, stderr } = await node(['--experimental-vm-modules', jest], join(folder, 'modules'))
  assert.is(code, 0, stderr)
  assert.match(stderr, 'Tests:       1 passed, 1 total')
})

test('Jest without settings cannot load the package', async () => {
  mkdirSync(join(folder, 'plain'))
  put('plain/package.json', '{}')
  put('plain/plain.test.js', "require('gws-notifications')")
  const { stderr } = await node([jest], join(folder, 'plain'))
  assert.match(stderr, 'Must use import to load ES Module')
})

test('Jest with ts-jest', async () => {
  mkdirSync(join(folder, 'typescript'))
  put('typescript/package.json', '{}')
  put('typescript/in-tests.test.ts', forJest)
  const settings = example('generated/README.md', '// jest.config.js')
  put('typescript/jest.config.js', `module.exports = {\n${settings}}\n`)
  const { code, stderr } = await node([jest], join(folder, 'typescript'))
  assert.is(code, 0, stderr)
  assert.match(stderr, 'Tests:       1 passed, 1 total')
})

test.run()
