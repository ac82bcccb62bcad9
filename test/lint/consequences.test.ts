import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { catalogueFrom } from '../../generator/generate.js'
import { brokenFiles, withoutConsequences } from '../../generator/lint/consequences.js'
import type { Problem } from '../../generator/problems/problem.js'
import { loadFiles } from '../../generator/schema/load.js'
import { resolve } from '../../generator/schema/resolve.js'
import { sourcesOf } from '../catalogue/sources.js'
import { bakery, message, saidOf } from './bakery.js'

const to = ($ref: string) => ({ properties: { a: { $ref } } })

const { value: resolved } = resolve(
  sourcesOf({
    'topics/a.schema.json': { oneOf: [{ $ref: '../messages/a.schema.json' }] },
    'messages/a.schema.json': to('../resources/b.schema.json'),
    'messages/other.schema.json': to('../resources/sound.schema.json'),
    'resources/b.schema.json': to('c.schema.json'),
    'resources/c.schema.json': to('b.schema.json'),
    'resources/sound.schema.json': {},
  }),
)

const problem = (severity: Problem['severity'], file: string): Problem => ({
  severity,
  rule: 'description',
  message: 'x',
  origin: { file, pointer: '' },
})

test('a file with an error, and all that refer to it, but no topic', () => {
  assert.equal([...brokenFiles([], resolved, [problem('error', 'resources/c.schema.json')])].sort(), [
    'messages/a.schema.json',
    'resources/b.schema.json',
    'resources/c.schema.json',
  ])
})

const unread = sourcesOf({ 'resources/sound.schema.json': {} }).map((source) => ({
  ...source,
  isBroken: true as const,
}))

test('a file that does not parse, and a topic with an error', () => {
  assert.equal([...brokenFiles(unread, resolved, [problem('error', 'topics/a.schema.json')])].sort(), [
    'messages/other.schema.json',
    'resources/sound.schema.json',
    'topics/a.schema.json',
  ])
})

test('a file of another dialect is told once, whatever refers to it', () => {
  const dialect = { $schema: 'http://json-schema.org/draft-03/schema#' }
  const loaf = { loaf: { description: 'A loaf.', $ref: '../resources/loaf.schema.json#/properties/weight' } }
  for (const file of ['topics/bakery', 'messages/Baked', 'resources/loaf'].map(
    (path) => `${path}.schema.json`,
  )) {
    const said = saidOf({ 'messages/Baked.schema.json': message('Baked', {}, loaf), [file]: dialect })
    const errors = said.filter((line) => line.startsWith('error'))
    assert.is(errors.length, 1, errors.join())
    assert.match(errors[0] ?? '', `error draft ${file}#/$schema`)
  }
  assert.is(saidOf({ 'messages/Baked.schema.json': dialect }).length, 1)
})

test('where the manifest does not route messages, those of all types', () => {
  const { files } = resolved
  const broken = brokenFiles([], resolved, [
    { ...problem('error', 'catalogue.json'), origin: { file: 'catalogue.json', pointer: '/tag' } },
  ])
  assert.equal(
    [...broken].sort(),
    ['catalogue.json', ...[...files.keys()].filter((file) => file.startsWith('messages/'))].sort(),
  )
})

test('a later problem that rests on what is broken is dropped, an earlier one stays, and of an unread file all go', () => {
  const [later, earlier] = ['messages/a.schema.json', 'resources/c.schema.json'].map((file) => ({
    ...problem('error', file),
    restsOn: ['its file'] as const,
  }))
  if (!later || !earlier) throw new Error('two problems')
  const broken = brokenFiles([], resolved, [earlier])
  assert.equal(withoutConsequences([], [earlier], [later], broken), [earlier])
  assert.equal(withoutConsequences([], [], [later], new Set()), [later])
  const onTopics = { ...problem('error', 'messages/other.schema.json'), restsOn: ['the topics'] as const }
  assert.equal(withoutConsequences([], [], [onTopics], broken), [onTopics])
  assert.equal(withoutConsequences([], [], [onTopics], new Set(['topics/a.schema.json'])), [])
  assert.equal(withoutConsequences(unread, [problem('error', 'resources/sound.schema.json')]), [])
})

test('a warning is no error', () => {
  assert.is(brokenFiles([], resolved, [problem('warning', 'resources/c.schema.json')]).size, 0)
})

test('a file that is cut off, or has a word too many, is one problem, whoever refers to it', () => {
  const folder = 'test/fixtures/catalogues/harbour'
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file), text: readFileSync(file, 'utf8') }))
  assert.ok(files.length > 10)
  const breaks = [
    (text: string) => text.slice(0, text.length / 2),
    (text: string) => text.replace('": ', '": x '),
  ]
  for (const broken of files)
    for (const breakText of breaks) {
      const changed = files.map(({ path, text }) => ({
        path,
        bytes: Buffer.from(path === broken.path ? breakText(text) : text),
      }))
      const loaded = loadFiles(changed, 'harbour')
      const problems = [...loaded.problems, ...catalogueFrom(loaded.value).problems]
      assert.equal(
        problems.map(({ rule, origin }) => `${rule} ${origin.file}`),
        [`json ${broken.path}`],
      )
    }
})

test('what follows from a misspelt keyword is not told as well', () => {
  const files = {
    'catalogue.json': Object.assign({}, bakery['catalogue.json'], { requireTypes: true }),
    'resources/loaf.schema.json': { typ: 'object', descripton: 'A loaf.' },
    'messages/Baked.schema.json': message('Baked', {}, { loaf: { $ref: '../resources/loaf.schema.json' } }),
  }
  assert.equal(
    saidOf(files).map((line) => line.split(': ')[0]),
    [
      'error misspelt-keyword resources/loaf.schema.json#/typ',
      'error misspelt-keyword resources/loaf.schema.json#/descripton',
    ],
  )
})

test('that something is no schema is not said where it is said what is wrong in it', () => {
  const $schema = 'http://json-schema.org/draft-07/schema#'
  const loaf = { $schema, description: 'x', items: [{ type: 'nubmer' }] }
  assert.equal(
    saidOf({ 'resources/loaf.schema.json': loaf }).map((line) => line.split(': ')[0]),
    ['error meta-schema resources/loaf.schema.json#/items/0/type'],
  )
})

test.run()
