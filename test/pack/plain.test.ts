// The generated package as a plain folder: no build, no dependency, no code made from strings.
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { temporaryFolder } from '../temporary.js'
import { node, outputOf } from './command.js'

const files = readdirSync('generated', { recursive: true, encoding: 'utf8' }).sort()
const modules = files.filter((name) => name.endsWith('.js'))

test('no module asks for another kind of module, makes code or names a dependency', () => {
  assert.ok(modules.includes('checks.js') && modules.includes('runtime/parse.js'))
  for (const name of modules) {
    const text = readFileSync(join('generated', name), 'utf8')
    assert.not.match(
      text,
      /\brequire\b|\beval\b|\bFunction\b|\bimport\s*\(|\bprocess\b|sourceMappingURL/,
      name,
    )
    assertOwnImports(name, text)
  }
})

test('no declaration names a dependency', () => {
  for (const name of files.filter((file) => file.endsWith('.d.ts'))) {
    const text = readFileSync(join('generated', name), 'utf8')
    assert.not.match(text, /<reference (?!lib=)|sourceMappingURL|\brequire\s*\(/, name)
    assertOwnImports(name, text)
  }
})

// That none of the library is newer is held by `lib` in test/runtime/types/tsconfig.json.
test('no syntax is newer than the oldest Node that the package claims', async () => {
  const { engines } = JSON.parse(readFileSync('generated/package.json', 'utf8'))
  const target = engines.node.replace('>=', 'node')
  assert.match(target, /^node\d+$/)
  for (const name of modules) {
    const text = readFileSync(join('generated', name), 'utf8')
    const [oldest, newest] = await Promise.all(
      [target, 'esnext'].map((aim) => transform(text, { target: aim })),
    )
    assert.is(oldest?.code, newest?.code, name)
  }
})

test('every module loads by itself where code may not be made from strings', async () => {
  const folder = temporaryFolder({ 'package.json': '{ "type": "module" }', 'main.js': LOAD_ALL })
  cpSync('generated', join(folder, 'plain'), { recursive: true })
  const text = outputOf(
    await node(['--disallow-code-generation-from-strings', 'main.js', ...modules], folder),
  )
  assert.equal(JSON.parse(text), { loaded: modules.length, kind: 'known', issues: 1, made: 'EvalError' })
})

function assertOwnImports(name: string, text: string): void {
  for (const [, from = ''] of text.matchAll(IMPORT)) assert.match(from, /^\.{1,2}\/.*\.js$/, name)
}

const IMPORT = /^(?:import|export)\b(?:[^;'"]*?\bfrom)?\s*['"]([^'"]+)['"]/gm

const LOAD_ALL = `
const names = process.argv.slice(2)
for (const name of names) await import('./plain/' + name)
const { parse, validateServiceStateChangeMessage } = await import('./plain/index.js')
const message = {
  channel: '/notifications/services',
  data: { messageType: 'ServiceStateChangeMessage', service: { type: 'Voice', state: 'Active' } },
}
const { kind } = parse(message)
message.data.service.state = 'Asleep'
const { issues } = validateServiceStateChangeMessage(message)
let made = 'code'
try { new Function('') } catch (error) { made = error.name }
console.log(JSON.stringify({ loaded: names.length, kind, issues: issues.length, made }))
`

test.run()
