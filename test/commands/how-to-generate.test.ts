import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { commandLine } from '../../generator/commands/how-to-generate.js'
import { temporaryFolder } from '../temporary.js'

const options = ['--out out']
const npx = 'npx cometd-codegen generate --out out'
const npm = 'npm run generate'

test('outside of npm, and under npx: the command', () => {
  assert.is(commandLine(options, {}), npx)
  assert.is(commandLine([], {}), 'npx cometd-codegen generate')
  assert.is(commandLine(options, { npm_command: 'exec', npm_lifecycle_event: 'npx' }), npx)
})

test('in the script itself: the script', () => {
  assert.is(commandLine(options, { npm_command: 'run-script', npm_lifecycle_event: 'generate' }), npm)
})

test('in another script: the script, where there is one', () => {
  const inTest = (manifest: string): string => {
    const path = join(temporaryFolder({ 'package.json': manifest }), 'package.json')
    return commandLine(options, {
      npm_command: 'test',
      npm_lifecycle_event: 'test',
      npm_package_json: path,
    })
  }
  assert.is(inTest('{ "scripts": { "generate": "cometd-codegen generate --out out" } }'), npm)
  for (const manifest of ['{ "scripts": {} }', '{}', 'null', '{'] as const) assert.is(inTest(manifest), npx)
})

test.run()
