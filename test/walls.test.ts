import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const root = fileURLToPath(new URL('../', import.meta.url))

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const read = (file: string): string => readFileSync(file, 'utf8')

/** Where one of some words stands, as `file: word`. */
function found(files: readonly string[], words: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const text = read(file).toLowerCase()
    return words
      .filter((word) => text.includes(word.toLowerCase()))
      .map((word) => `${file.slice(root.length)}: ${word}`)
  })
}

const messageTypes = readdirSync(join(root, 'schemas/messages')).map((file) =>
  file.replace('.schema.json', ''),
)
const topics = readdirSync(join(root, 'schemas/topics')).map(
  (file): string => JSON.parse(read(join(root, 'schemas/topics', file))).title,
)

test('the generator knows no catalogue', () => {
  const files = [...filesUnder('generator'), ...filesUnder('templates')]
  assert.ok(files.length > 50 && messageTypes.length > 10 && topics.length > 10)
  const messageTypesOfItsOwn = messageTypes.filter((name) => name !== 'ErrorMessage')
  assert.equal(found(files, ['genesys', 'gws', ...messageTypesOfItsOwn, ...topics]), [])
  const named = files.filter((file) => /(?<![A-Za-z])ErrorMessage(?![A-Za-z])/.test(read(file)))
  assert.equal(named, [], 'also the one whose name is a plain word')
})

test('the catalogue knows no language', () => {
  const files = filesUnder('schemas')
  const words = ['typescript', 'javascript', 'tsType', 'interface ', 'd.ts', 'npm', 'undefined', 'codegen']
  assert.ok(files.length > 40)
  const allowed = /^schemas\/catalogue\.json: (npm|codegen)$/
  assert.equal(
    found(files, words).filter((place) => !allowed.test(place)),
    [],
  )
})

test('the walls can be seen to stand', () => {
  const fixtures = filesUnder('test/fixtures/catalogues')
  assert.ok(found(fixtures, ['harbour']).length > 0)
})

test.run()
