import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
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

/** The rooms of `generator/`, those above before those below; a room imports only from itself and from rooms below. */
const storeys: readonly (readonly string[])[] = [
  ['cli.ts', 'pack.ts'],
  ['commands'],
  ['browser', 'cometd', 'compare', 'init'],
  ['captures'],
  ['generate.ts'],
  ['docs', 'export'],
  ['write'],
  ['lint'],
  ['emit'],
  ['catalogue'],
  ['normalise'],
  ['evidence'],
  ['schema', 'shape'],
  ['json'],
  ['pages'],
  ['files'],
  ['problems'],
  ['runtime'],
]

const roomOf = (file: string): string => file.split('/')[0] ?? ''

const storeyOf = (file: string): number => storeys.findIndex((rooms) => rooms.includes(roomOf(file)))

/** What each module of `generator/` imports of the others, types too, by paths below it. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  const folder = join(root, 'generator')
  // AssemblyScript is another language, whose modules only meet each other.
  const modules = filesUnder('generator').filter((file) => /(?<!\.d|\/assembly\/.*)\.ts$/.test(file))
  return new Map(
    modules.map((file) => [
      relative(folder, file),
      ts
        .preProcessFile(read(file))
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => relative(folder, join(dirname(file), fileName.replace(/js$/, 'ts')))),
    ]),
  )
}

/** The first circle that is met on the way through a graph, as the modules on it. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const left = new Set<string>()
  const circleFrom = (module: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(module)) return [...path.slice(path.indexOf(module)), module]
    if (left.has(module)) return undefined
    for (const next of graph.get(module) ?? []) {
      const circle = circleFrom(next, [...path, module])
      if (circle) return circle
    }
    left.add(module)
    return undefined
  }
  for (const module of graph.keys()) {
    const circle = circleFrom(module, [])
    if (circle) return circle
  }
  return undefined
}

test('every room of the generator has its storey, and every import is one of a module', () => {
  const graph = importGraph()
  assert.ok(graph.size > 200)
  assert.equal(
    [...graph.keys()].filter((file) => storeyOf(file) < 0),
    [],
  )
  const unknown = [...graph].flatMap(([file, imports]) =>
    imports.filter((other) => !graph.has(other)).map((other) => `${file} → ${other}`),
  )
  assert.equal(unknown, [])
})

test('imports go down', () => {
  const rising = [...importGraph()].flatMap(([file, imports]) =>
    imports
      .filter((other) => roomOf(other) !== roomOf(file) && storeyOf(other) <= storeyOf(file))
      .map((other) => `${file} → ${other}`),
  )
  assert.equal(rising, [])
})

test('no imports go in a circle', () => {
  assert.is(circleIn(importGraph()), undefined)
})

/**
 * Modules that share their base name with another one, but `index`. A command may be called as the module that it calls. Users
 * write the ids of lint rules and import the modules of `runtime/`, so neither can make room for the other.
 */
function sharedNames(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const isCommandOf = (command: string, called: string): boolean =>
    dirname(command) === 'commands' && graph.get(command)?.includes(called) === true
  const areHeld = (one: string, other: string): boolean =>
    dirname(one) === 'lint/rules' && roomOf(other) === 'runtime'
  const files = filesUnder('generator')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => relative(join(root, 'generator'), file))
  const nameOf = (file: string): string => basename(file).replace(/(\.d)?\.ts$/, '')
  return files.filter((one) =>
    files.some(
      (other) =>
        other !== one &&
        nameOf(other) === nameOf(one) &&
        nameOf(one) !== 'index' &&
        ![isCommandOf, areHeld].some((mayShare) => mayShare(one, other) || mayShare(other, one)),
    ),
  )
}

test('one name, one module', () => {
  assert.equal(sharedNames(importGraph()), [])
})

test('the modules that a README of the generator names are there', () => {
  const files = ['generator', 'test', 'templates'].flatMap(filesUnder)
  const named = filesUnder('generator')
    .filter((file) => file.endsWith('README.md'))
    .flatMap((readme) => {
      const names = read(readme).match(/(?<![*\w./-])[\w./-]*\w\.ts\b/g) ?? []
      return names.map((name) => ({ readme: relative(root, readme), name: name.replace(/^(\.\.?\/)+/, '') }))
    })
  assert.ok(named.length > 100)
  const missing = named.filter(({ name }) => !files.some((file) => file.endsWith(`/${name}`)))
  assert.equal(missing, [])
})

/** What between the two edges, where the disk is read and written, turns values into values. */
const withoutDisk = [
  'catalogue',
  'docs',
  'emit',
  'evidence',
  'export',
  'lint',
  'normalise',
  'runtime',
  'shape',
]

const modulesOf = (rooms: readonly string[]): readonly string[] =>
  rooms.flatMap((room) => filesUnder(join('generator', room))).filter((file) => file.endsWith('.ts'))

const placeIn = (file: string): string => relative(root, file)

test('no stage between load and write reads the disk or the network', () => {
  const files = [join(root, 'generator/generate.ts'), ...modulesOf(withoutDisk)]
  const edges = /^node:(fs|child_process|https?|net|tls|dgram|dns|worker_threads|process)\b/
  const importing = files.flatMap((file) =>
    ts
      .preProcessFile(read(file))
      .importedFiles.filter(({ fileName }) => edges.test(fileName))
      .map(({ fileName }) => `${placeIn(file)}: ${fileName}`),
  )
  assert.equal(importing, [])
})

test('no stage between load and write keeps anything in a variable of its module', () => {
  const files = modulesOf(withoutDisk)
  // What a weak map says of a value that nobody changes is the same in each run.
  const kept =
    /^(export )?(let |var |const \w+(: (?![Rr]eadonly)[^=]+)? = (new (Map|Set)(<[^=]*>)?\(\)|\[\])$)/m
  const keeping = files.filter((file) => kept.test(read(file))).map(placeIn)
  assert.equal(keeping, [])
})

/** The text of a module without its comments. */
const codeOf = (file: string): string => read(file).replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')

test('only one module says what the folder of a catalogue looks like, and one what a channel of the protocol is', () => {
  const owners: readonly (readonly [text: RegExp, owner: string])[] = [
    [
      /(?<!\w)'(\.\.\/)?(topics|messages|resources)\/|[(:=?] `(\.\.\/)?(topics|messages|resources)\/|'catalogue\.json'/,
      'generator/schema/folder.ts',
    ],
    [/(startsWith\(['"`]|\/\^\\)\/meta/, 'generator/runtime/pattern.ts'],
  ]
  const rooms = readdirSync(join(root, 'generator'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const files = modulesOf(rooms)
  for (const [text, owner] of owners) {
    const saying = files.filter((file) => text.test(codeOf(file))).map(placeIn)
    assert.equal(
      saying.filter((file) => file !== owner),
      [],
    )
  }
})

test('a circle is seen', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['b', 'd']],
    ['d', ['c']],
  ])
  assert.equal(circleIn(graph), ['c', 'd', 'c'])
})

test.run()
