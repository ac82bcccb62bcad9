import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { inputsFrom } from '../../generator/captures/inputs.js'
import { temporaryFolder } from '../temporary.js'

const folder = temporaryFolder({
  'c/b.har': '1',
  'c/a.json': '22',
  'c/d/e.ndjson.gz': '333',
  'c/node_modules/x.json': '',
  'c/.git/x.json': '',
  'c/notes.txt': '',
  plain: '',
})
mkdirSync(join(folder, 'empty'))
symlinkSync('b.har', join(folder, 'c/link.har'))
symlinkSync('nowhere', join(folder, 'c/dangling.har'))

const names = async (...paths: readonly string[]) =>
  (await inputsFrom(paths, folder)).inputs.map(({ name }) => name)
const problems = async (...paths: readonly string[]) =>
  (await inputsFrom(paths, folder)).problems.map(({ message }) => message)

test('the captures in a folder, sorted', async () => {
  assert.equal(await names('c'), ['c/a.json', 'c/b.har', 'c/d/e.ndjson.gz', 'c/link.har'])
})

test('what is named is taken, whatever it is called; nothing twice', async () => {
  assert.equal(await names('plain', 'c/notes.txt', './plain', '-'), ['plain', 'c/notes.txt', '-'])
})

test('globs', async () => {
  assert.equal(await names('c/**/*.{json,gz}'), ['c/a.json', 'c/d/e.ndjson.gz', 'c/node_modules/x.json'])
})

test('sizes, of what can be read in parts', async () => {
  const { inputs } = await inputsFrom(['c/a.json', '-'], folder)
  assert.equal(
    inputs.map(({ size, isRegular }) => [size, isRegular]),
    [
      [2, true],
      [0, false],
    ],
  )
})

test('what cannot be opened is told, and the others are found', async () => {
  assert.equal(await names('missing', 'plain', 'empty', '*.zip'), ['plain'])
  const [missing = '', empty = '', glob = ''] = await problems('plan', 'empty', '*.zip')
  assert.match(missing, /no such file or folder.*Did you mean "plain"\?/)
  assert.match(empty, 'The folder "empty" holds no captures')
  assert.match(glob, 'No file matches "*.zip".')
})

test('standard input can be named once', async () => {
  assert.is((await inputsFrom(['-'], '/')).inputs.length, 1)
  const error: unknown = await inputsFrom(['-', '-'], '/').catch((failure: unknown) => failure)
  assert.match(String(error), 'can be read only once')
})

test.run()
