import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../generator/problems/user-error.js'
import { load, locateIn, maxBytes } from '../../generator/schema/load.js'
import { temporaryFolder } from '../temporary.js'

type Files = Parameters<typeof temporaryFolder>[0]

const catalogue = (files: Files = {}): string => temporaryFolder({ 'catalogue.json': '{}', ...files })

/** `severity file line:column message` of each problem. */
async function problemsOf(folder: string): Promise<readonly string[]> {
  const { problems } = await load(folder)
  return problems.map(({ severity, origin, position, message }) =>
    [severity, origin.file, position && `${position.line}:${position.column}`, message]
      .filter(Boolean)
      .join(' '),
  )
}

const pathsOf = async (folder: string): Promise<readonly string[]> =>
  (await load(folder)).value.map(({ path }) => path)

async function failureOf(folder: string): Promise<string> {
  try {
    await load(folder)
  } catch (error) {
    assert.instance(error, UserError)
    return (error as Error).message
  }
  return 'none'
}

test('reads the catalogue, sorted by code units', async () => {
  const folder = catalogue({
    'messages/b.schema.json': '{}',
    'messages/B.schema.json': '{}',
    'messages/deep/er/a.schema.json': '{}',
    'resources/é.schema.json': '{}',
    'resources/z.schema.json': '{}',
    'topics/a-b.schema.json': '{}',
    'topics/a.schema.json': '{"title": "/a"}',
  })
  const { value, problems } = await load(folder)
  assert.equal(
    value.map(({ path }) => path),
    [
      'catalogue.json',
      'messages/B.schema.json',
      'messages/b.schema.json',
      'messages/deep/er/a.schema.json',
      'resources/z.schema.json',
      'resources/é.schema.json',
      'topics/a-b.schema.json',
      'topics/a.schema.json',
    ],
  )
  assert.equal(value.at(-1)?.document.value, { title: '/a' })
  assert.is(value.at(-1)?.text, '{"title": "/a"}')
  assert.equal(problems, [])
})

test('other files are warned of, dot files are not', async () => {
  const folder = catalogue({
    'README.md': '',
    '.DS_Store': '',
    'messages/.swp': '',
    'messages/a.json': '',
    'messages/.hidden/b.schema.json': '!',
    'drafts/c.schema.json': '!',
    'd.schema.json': '!',
  })
  const warnings = await problemsOf(folder)
  assert.equal(
    warnings.map((line) => line.split(' This file is ignored')[0]),
    ['warning README.md', 'warning d.schema.json', 'warning drafts', 'warning messages/a.json'],
  )
})

test('what does not parse is told once a file, at its place, and the rest is read', async () => {
  const folder = catalogue({
    'messages/a.schema.json': '{\n  "a": 1\n  "b": 2, "a": 3 }',
    'messages/b.schema.json': '',
    'messages/c.schema.json': '{"c": 1}',
  })
  assert.equal(await problemsOf(folder), [
    'error messages/a.schema.json 3:3 Expected a comma.',
    'error messages/b.schema.json 1:1 The text is empty; expected a JSON value.',
  ])
  const { value, problems } = await load(folder)
  assert.equal(
    value.map(({ document }) => document.value),
    [{}, { a: 3, b: 2 }, {}, { c: 1 }],
  )
  assert.ok(problems.every(({ rule }) => rule === 'json'))
})

test('bytes that are no UTF-8 are an error at the first of them', async () => {
  const bytes = Buffer.concat([Buffer.from('{\n"ä": "'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])
  assert.equal(await problemsOf(catalogue({ 'messages/a.schema.json': bytes })), [
    'error messages/a.schema.json 2:7 The file is not valid UTF-8.',
  ])
  const cut = Buffer.from([0x22, 0xe2, 0x82])
  assert.is((await problemsOf(catalogue({ 'messages/a.schema.json': cut }))).length, 1)
})

test('line ends and a byte order mark make no difference', async () => {
  const text = '{\n  "a": 1\n}\n'
  const unix = await load(catalogue({ 'messages/a.schema.json': text }))
  const windows = await load(
    catalogue({ 'messages/a.schema.json': `\uFEFF${text.replaceAll('\n', '\r\n')}` }),
  )
  assert.is(windows.value[1]?.text, unix.value[1]?.text)
  assert.equal(windows.problems, [])
})

test('links inside of the folder are followed, and a file with several paths there is read once', async () => {
  const folder = catalogue({ 'resources/sub/b.schema.json': '{}', 'resources/c.schema.json': '{}' })
  symlinkSync('sub/b.schema.json', join(folder, 'resources/a.schema.json'))
  symlinkSync('sub', join(folder, 'resources/also'))
  symlinkSync('resources', join(folder, 'messages'))
  const { value } = await load(folder)
  assert.equal(
    value.map(({ path, links = [] }) => [path, ...links]),
    [
      ['catalogue.json'],
      ['messages/a.schema.json', 'messages/also/b.schema.json', 'messages/sub/b.schema.json'],
      ['messages/c.schema.json'],
      ['resources/c.schema.json'],
      ['resources/sub/b.schema.json', 'resources/a.schema.json', 'resources/also/b.schema.json'],
    ],
  )
})

test('a link to the catalogue itself is followed', async () => {
  const folder = catalogue({ 'resources/a.schema.json': '{}' })
  const link = join(temporaryFolder(), 'link')
  symlinkSync(folder, link)
  assert.equal(await pathsOf(link), ['catalogue.json', 'resources/a.schema.json'])
})

test('links out of the folder, to nothing and in circles are refused', async () => {
  const outside = temporaryFolder({ 'secret.schema.json': '{"secret": 1}' })
  const folder = catalogue({ 'messages/a.schema.json': '{}' })
  symlinkSync(join(outside, 'secret.schema.json'), join(folder, 'messages/b.schema.json'))
  symlinkSync(outside, join(folder, 'messages/c'))
  symlinkSync('nowhere', join(folder, 'messages/d.schema.json'))
  symlinkSync('e.schema.json', join(folder, 'messages/e.schema.json'))
  symlinkSync('..', join(folder, 'messages/f'))
  symlinkSync(outside, join(folder, 'topics'))
  assert.equal(await problemsOf(folder), [
    'error messages/b.schema.json This symbolic link points outside the schema folder.',
    'error messages/c This symbolic link points outside the schema folder.',
    'error messages/d.schema.json This symbolic link cannot be followed (ENOENT).',
    'error messages/e.schema.json This symbolic link cannot be followed (ELOOP).',
    'error messages/f This symbolic link points back to a folder that contains it.',
    'error topics This symbolic link points outside the schema folder.',
  ])
  assert.not.match(JSON.stringify((await load(folder)).value), 'secret')
})

test('a neighbour whose name begins alike is outside', async () => {
  const parent = temporaryFolder({ 'schemas/catalogue.json': '{}', 'schemas-old/a.schema.json': '{}' })
  symlinkSync('../schemas-old', join(parent, 'schemas/messages'))
  assert.match((await problemsOf(join(parent, 'schemas')))[0] ?? '', 'points outside')
})

test('a pipe is refused and not waited for', async () => {
  const folder = catalogue()
  mkdirSync(join(folder, 'messages'))
  spawnSync('mkfifo', [join(folder, 'messages/a.schema.json')])
  assert.equal(await problemsOf(folder), [
    'error messages/a.schema.json This is neither a file nor a folder.',
  ])
})

test('a file beyond the limit is refused unread', async () => {
  const folder = catalogue({ 'messages/a.schema.json': '{}' })
  truncateSync(join(folder, 'messages/a.schema.json'), maxBytes + 1)
  assert.equal(await problemsOf(folder), [
    'error messages/a.schema.json The file is too large: the limit is 64 MB.',
  ])
})

test('no folder, no catalogue: a clear error', async () => {
  const folder = temporaryFolder({ 'messages/a.schema.json': '{}', file: '' })
  assert.is(await failureOf(folder), `"${folder}" is not a catalogue: it has no "catalogue.json".`)
  assert.is(
    await failureOf(join(folder, 'gone')),
    `Cannot open the catalogue "${join(folder, 'gone')}": there is no such file or folder.`,
  )
  assert.match(await failureOf(join(folder, 'file')), 'a part of the path is not a folder')
})

test('problems of later stages find their place in the sources', async () => {
  const { value } = await load(catalogue({ 'messages/a.schema.json': '{\n  "type": "strin"\n}' }))
  const locate = locateIn(value)
  const at = (file: string, pointer: string) => locate({ file, pointer })
  assert.equal(at('messages/a.schema.json', '/type'), { line: 2, column: 11 })
  assert.is(at('messages/b.schema.json', ''), undefined)
})

test('a thousand files are read', async () => {
  const files = Array.from({ length: 1_500 }, (_, index) => [`messages/m${index}.schema.json`, '{}'] as const)
  assert.is((await load(catalogue(Object.fromEntries(files)))).value.length, 1_501)
})

test.run()
