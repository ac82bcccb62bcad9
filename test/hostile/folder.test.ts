// process: its own
import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readOwnFiles } from '../../generator/files/own-files.js'
import { generate } from '../../generator/generate.js'
import { isError } from '../../generator/problems/problem.js'
import { load } from '../../generator/schema/load.js'
import { told } from '../catalogue/sources.js'
import { smallCatalogue } from '../small-catalogue.js'
import { temporaryFolder } from '../temporary.js'
import { blockNetwork } from './network.js'
import { withResource } from './one-resource.js'

const tries = blockNetwork()
const secret = temporaryFolder({ 'secret.schema.json': '{ "title": "Secret", "const": "hunter2" }' })

const references: readonly string[] = [
  'file:///etc/passwd',
  `file://${secret}/secret.schema.json`,
  `${secret}/secret.schema.json`,
  '//example.invalid/x.schema.json',
  'http://127.0.0.1:9/x.schema.json',
  'https://example.invalid/x.schema.json',
  'catalogue:///../../../etc/passwd',
  'catalogue://example.invalid/resources/Thing.schema.json',
  'data:application/json,{}',
  'javascript:alert(1)',
  'node:fs',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '../../../../../../etc/passwd',
  '..\\..\\..\\etc\\passwd',
  'C:\\Windows\\win.ini',
  'C:/Windows/win.ini',
  '\\\\host\\share\\x.schema.json',
  './con',
  'Thing.schema.json/../../../secret',
  '#/__proto__',
  '#/constructor/prototype',
  '#/toString',
  '#/~2',
  '#/%zz',
  '#%00',
  'http://[',
  '\u0000',
]

test('a reference out of the catalogue is unknown: nothing is opened, nothing is fetched', async () => {
  for (const reference of references) {
    const { outputs, said } = await withResource({ anyOf: [{ $ref: reference }, { type: 'string' }] })
    assert.equal(outputs, [], reference)
    assert.match(
      said.join('\n'),
      /error reference resources\/Thing.schema.json#\/anyOf\/0\/\$ref: Unknown schema/,
    )
    assert.not.match(said.join('\n'), /hunter2|root:/)
  }
})

test('an $id that is an address elsewhere is a name and no more', async () => {
  for (const $id of references) {
    const { said } = await withResource({ $id, type: 'string' })
    assert.ok(
      said.every((line) => /^error (meta-schema|identity|reference) /.test(line)),
      said.join('\n'),
    )
  }
})

test('what is no plain file inside of the folder is refused, and not waited for', async () => {
  const folder = join(temporaryFolder(smallCatalogue()), 'schemas')
  const at = (name: string): string => join(folder, 'resources', name)
  symlinkSync('/etc/passwd', at('passwd.schema.json'))
  symlinkSync(secret, at('out'))
  symlinkSync('/dev/zero', at('zero.schema.json'))
  symlinkSync('/dev/stdin', at('stdin.schema.json'))
  symlinkSync('loop.schema.json', at('loop.schema.json'))
  symlinkSync('..', at('up'))
  symlinkSync('/proc/self/mem', at('mem.schema.json'))
  mkdirSync(at('folder.schema.json'))
  spawnSync('mkfifo', [at('pipe.schema.json')])
  const start = performance.now()
  const { value, problems } = await load(folder)
  assert.ok(performance.now() - start < 2_000)
  assert.equal(
    value.map(({ path }) => path).filter((path) => path.startsWith('resources/')),
    ['resources/order.schema.json'],
  )
  assert.equal(
    problems
      .filter(isError)
      .map(({ origin }) => origin.file.slice('resources/'.length))
      .sort(),
    ['loop', 'mem', 'passwd', 'pipe', 'stdin', 'zero']
      .map((name) => `${name}.schema.json`)
      .concat('out', 'up')
      .sort(),
  )
})

test('a link that leads to a secret shows nothing of it', async () => {
  const folder = join(temporaryFolder(smallCatalogue()), 'schemas')
  symlinkSync(join(secret, 'secret.schema.json'), join(folder, 'resources/secret.schema.json'))
  const { value, problems } = await load(folder)
  const { problems: more } = await generate(value, readOwnFiles())
  assert.not.match(told([...problems, ...more]).join('\n'), /hunter2/)
})

test('a folder tree of hundreds of levels, and thousands of files beside the schemas', async () => {
  const folder = join(temporaryFolder(smallCatalogue()), 'schemas')
  const deep = join(folder, 'resources', ...Array.from({ length: 300 }, () => 'd'))
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'deep.schema.json'), '{ "type": "string", "description": "Deep." }')
  for (let index = 0; index < 3_000; index += 1) writeFileSync(join(folder, 'topics', `${index}.txt`), '')
  const { value, problems } = await load(folder)
  assert.is(value.length, 5)
  assert.is(problems.filter(isError).length, 0)
  const { value: outputs, problems: more } = await generate(value, readOwnFiles())
  assert.equal(told(more.filter(isError)), [])
  assert.ok(outputs.length > 0)
})

test('nothing ever opened a connection', () => {
  assert.equal(tries, [])
})

test.run()
