import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { inputsFrom } from '../../../generator/captures/read/inputs.js'
import { temporaryFolder } from '../../temporary.js'

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
  assert.equal(await names('c'), ['c/a.json', 'c/b.har', 'c/d/e.ndjson.gz'])
})

test('what is named is taken, whatever it is called; nothing twice', async () => {
  assert.equal(await names('plain', 'c/notes.txt', './plain', '-'), ['plain', 'c/notes.txt', '-'])
})

test('globs', async () => {
  assert.equal(await names('c/**/*.{json,gz}'), ['c/a.json', 'c/d/e.ndjson.gz', 'c/node_modules/x.json'])
})

test('each file once, whatever it is called', async () => {
  assert.equal(await names('c/link.har', 'c'), ['c/link.har', 'c/a.json', 'c/d/e.ndjson.gz'])
  const round = temporaryFolder({ 'r/z.json': '1' })
  symlinkSync('.', join(round, 'r/a'))
  linkSync(join(round, 'r/z.json'), join(round, 'r/zz.json'))
  for (const path of ['r', 'r/**', 'r/*/**', 'r/**/*.json'])
    assert.is((await inputsFrom([path], round)).inputs.length, 1, path)
  const { inputs } = await inputsFrom(['r/**'], round)
  assert.equal(
    inputs.map(({ name }) => name),
    ['r/z.json'],
  )
})

test('a link that leads nowhere is told where it would be taken', async () => {
  const told = /^Cannot open "c\/dangling.har": there is no such file or folder/
  for (const path of ['c', 'c/*.har', '**/dangling.*']) {
    const [first = '', ...others] = await problems(path)
    assert.match(first, told)
    assert.is(others.length, 0)
  }
  assert.equal(await problems('c/*.json'), [])
  assert.equal(await names('c/*.har'), ['c/b.har'])
})

/** Names that are no UTF-8, which not every file system takes. */
function withOddNames(): string | undefined {
  const odd = temporaryFolder({ 'n/good.json': '1', 'n/deep/good.json': '22' })
  const at = (text: string): Buffer => Buffer.concat([Buffer.from(`${odd}/n/`), Buffer.from(text, 'latin1')])
  try {
    writeFileSync(at('caf\xe9.json'), '1')
    mkdirSync(at('stra\xdfe'))
    writeFileSync(at('stra\xdfe/x.json'), '1')
    return odd
  } catch {
    return undefined
  }
}

test('a name that is no UTF-8 is told, and the others are found', async () => {
  const odd = withOddNames()
  if (odd === undefined) return
  for (const path of ['n', 'n/**']) {
    const found = await inputsFrom([path], odd)
    assert.equal(
      found.inputs.map(({ name }) => name),
      ['n/deep/good.json', 'n/good.json'],
    )
    assert.equal(found.problems.map(({ message }) => message).sort(), [
      'Cannot open "n/caf\uFFFD.json": its name is not UTF-8.',
      'Cannot read the folder "n/stra\uFFFDe": its name is not UTF-8.',
    ])
  }
})

test('a folder inside that cannot be read is told, and the others are found', async () => {
  if (process.getuid?.() === 0) return
  const closed = temporaryFolder({ 'p/a.json': '1', 'p/closed/b.json': '1', 'p/z/c.json': '22' })
  chmodSync(join(closed, 'p/closed'), 0)
  for (const path of ['p', 'p/**']) {
    const found = await inputsFrom([path], closed)
    assert.is(found.inputs.length, 2)
    const [first = '', ...others] = found.problems.map(({ message }) => message)
    assert.match(first, /^Cannot read the folder "p\/closed": permission denied/)
    assert.is(others.length, 0)
  }
  chmodSync(join(closed, 'p/closed'), 0o700)
})

test('a backslash in a name is a letter where it separates nothing', async () => {
  if (sep === '\\') return
  const odd = temporaryFolder({ 'bs/p\\q.ndjson': '1' })
  for (const path of ['bs', 'bs/*', 'bs/p\\q.ndjson']) {
    const { inputs, problems } = await inputsFrom([path], odd)
    assert.equal(problems, [])
    assert.equal(
      inputs.map(({ name }) => name),
      ['bs/p\\q.ndjson'],
    )
  }
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
  assert.match(empty, 'The folder "empty" contains no captures')
  assert.match(glob, 'No file matches "*.zip".')
})

test('standard input can be named once', async () => {
  assert.is((await inputsFrom(['-'], '/')).inputs.length, 1)
  const error: unknown = await inputsFrom(['-', '-'], '/').catch((failure: unknown) => failure)
  assert.match(String(error), 'can be read only once')
})

test.run()
