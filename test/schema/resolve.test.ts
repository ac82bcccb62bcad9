import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { maxSchemaDepth, originOf, resolve, withoutLinks } from '../../generator/schema/resolve.js'
import { sourcesOf, told } from '../catalogue/sources.js'

const D7 = 'http://json-schema.org/draft-07/schema#'
const holder = 'messages/a.schema.json'

/** Where a reference leads that stands in `messages/a.schema.json` among these files, or what is said of it. */
function leadsTo($ref: string, files: { readonly [path: string]: object } = {}, more: object = {}): string {
  const { value, problems } = resolve(
    sourcesOf({ ...files, [holder]: { ...more, properties: { here: { $ref } } } }),
  )
  return value.targets.get(`${holder}#/properties/here`) ?? told(problems).join('\n')
}

const unknown = (message: string): string => `error reference ${holder}#/properties/here/$ref: ${message}`

const call = { 'resources/call.schema.json': { $defs: { 'a/b': {}, 'c~d': {}, 'e f': {}, 'g%': {}, é: {} } } }
const file = 'resources/call.schema.json'

test('a relative path, with and without an empty fragment', () => {
  assert.is(leadsTo('../resources/call.schema.json', call), `${file}#`)
  assert.is(leadsTo('../resources/call.schema.json#', call), `${file}#`)
  assert.is(leadsTo('./../messages/../resources/call.schema.json', call), `${file}#`)
  assert.is(leadsTo('#'), `${holder}#`)
  assert.is(leadsTo('a.schema.json'), `${holder}#`)
})

test('a path that a symbolic link makes, and what it is without links', () => {
  const at = 'resources/new/call.schema.json'
  const references = [
    '../resources/old/call.schema.json#/$defs/e%20f',
    '../resources/new/call.schema.json',
    '#/$defs/b',
  ]
  const files = {
    [holder]: { $defs: { b: {} }, anyOf: references.map(($ref) => ({ $ref })) },
    [at]: { $defs: { 'e f': { $ref: '../old/call.schema.json' } } },
  }
  const sources = sourcesOf(files).map((source) =>
    source.path === at ? { ...source, links: ['resources/old/call.schema.json'] } : source,
  )
  const { value, problems } = resolve(sources)
  assert.equal(problems, [])
  const real = withoutLinks(sources, value)
  const again = resolve(sourcesOf(Object.fromEntries(real.map(({ path, text }) => [path, JSON.parse(text)]))))
  assert.equal(again.problems, [])
  assert.equal(again.value.targets, value.targets)
  assert.equal([...value.targets.values()], [`${at}#/$defs/e f`, `${at}#`, `${holder}#/$defs/b`, `${at}#`])
})

test('$defs and definitions', () => {
  assert.is(leadsTo('#/$defs/b', {}, { $defs: { b: {} } }), `${holder}#/$defs/b`)
  assert.is(leadsTo('#/definitions/b', {}, { definitions: { b: {} } }), `${holder}#/definitions/b`)
  assert.is(leadsTo('#/properties/here'), `${holder}#/properties/here`)
})

test('escapes in a pointer, and of the URI around it', () => {
  const to = (name: string) => leadsTo(`../resources/call.schema.json#/$defs/${name}`, call)
  assert.is(to('a~1b'), `${file}#/$defs/a~1b`)
  assert.is(to('c~0d'), `${file}#/$defs/c~0d`)
  assert.is(to('c%7E0d'), `${file}#/$defs/c~0d`)
  assert.is(to('e%20f'), `${file}#/$defs/e f`)
  assert.is(to('e f'), `${file}#/$defs/e f`)
  assert.is(to('g%25'), `${file}#/$defs/g%`)
  assert.is(to('%C3%A9'), `${file}#/$defs/é`)
  assert.match(to('%zz'), 'Unknown schema')
})

test('a file whose name needs escapes', () => {
  const files = { 'resources/a b%#.schema.json': { $defs: { c: {} } } }
  assert.is(leadsTo('../resources/a%20b%25%23.schema.json', files), 'resources/a b%#.schema.json#')
  assert.is(
    leadsTo('../resources/a%20b%25%23.schema.json#/$defs/c', files),
    'resources/a b%#.schema.json#/$defs/c',
  )
})

test('an absolute $id', () => {
  const files = { [file]: { $id: 'https://x.example/call', $defs: { b: { $id: 'b' }, c: { $anchor: 'c' } } } }
  assert.is(leadsTo('https://x.example/call', files), `${file}#`)
  assert.is(leadsTo('https://x.example/call#', files), `${file}#`)
  assert.is(leadsTo('https://x.example/call#/$defs/b', files), `${file}#/$defs/b`)
  assert.is(leadsTo('https://x.example/b', files), `${file}#/$defs/b`)
  assert.is(leadsTo('https://x.example/call#c', files), `${file}#/$defs/c`)
  assert.is(leadsTo('../resources/call.schema.json', files), `${file}#`, 'its path still names it')
})

test('a relative $id, and references that start from one', () => {
  const inside = { $id: 'https://x.example/dir/root', $defs: { b: { $id: 'sub/b' }, c: {} } }
  assert.is(leadsTo('sub/b', {}, inside), `${holder}#/$defs/b`)
  assert.is(leadsTo('/dir/root#/$defs/c', {}, inside), `${holder}#/$defs/c`)
  assert.is(
    leadsTo('../resources/call.schema.json', call, inside),
    `${file}#`,
    'or from the file, where people look',
  )
})

test('a pointer inside a schema with a $id of its own starts there', () => {
  const more = {
    $defs: { b: { $id: 'https://x.example/b', $defs: { c: {} }, properties: { d: { $ref: '#/$defs/c' } } } },
  }
  const { value, problems } = resolve(sourcesOf({ [holder]: more }))
  assert.equal(problems, [])
  assert.is(value.targets.get(`${holder}#/$defs/b/properties/d`), `${holder}#/$defs/b/$defs/c`)
})

test('an anchor, in 2020-12 and in draft-07', () => {
  assert.is(leadsTo('#b', {}, { $defs: { x: { $anchor: 'b' } } }), `${holder}#/$defs/x`)
  assert.is(leadsTo('#b', {}, { $schema: D7, definitions: { x: { $id: '#b' } } }), `${holder}#/definitions/x`)
  assert.match(
    leadsTo('#b', {}, { $schema: D7, definitions: { x: { $anchor: 'b' } } }),
    'Unknown schema "#b"',
  )
  const files = { [file]: { $schema: D7, $id: 'https://x.example/call', definitions: { y: { $id: '#b' } } } }
  assert.is(leadsTo('https://x.example/call#b', files), `${file}#/definitions/y`)
  assert.is(leadsTo('../resources/call.schema.json#b', files), `${file}#/definitions/y`)
})

test('draft-07 does not see the $id beside a $ref', () => {
  const files = {
    [file]: { $schema: D7, $ref: '#/definitions/b', $id: 'https://x.example/call', definitions: { b: {} } },
  }
  assert.match(leadsTo('https://x.example/call', files), 'Unknown schema')
  const { value, problems } = resolve(sourcesOf(files))
  assert.equal(problems, [])
  assert.is(value.targets.get(`${file}#`), `${file}#/definitions/b`)
})

test('nothing is downloaded', () => {
  assert.is(
    leadsTo('https://json.example/schema', { [file]: { $id: 'https://json.example/schemas' } }),
    unknown(
      'Unknown schema "https://json.example/schema". No schema of the catalogue has this "$id", and nothing is downloaded. Did you mean "https://json.example/schemas"?',
    ),
  )
  assert.match(leadsTo('file:///etc/hosts'), 'nothing is downloaded')
  assert.match(leadsTo('http://[', {}), 'Unknown schema')
})

test('nothing outside of the folder', () => {
  assert.is(
    leadsTo('../../secret.schema.json'),
    unknown('Unknown schema "../../secret.schema.json". It points outside the schema folder.'),
  )
  assert.is(
    leadsTo('../../../resources/call.schema.json', call),
    unknown(
      'Unknown schema "../../../resources/call.schema.json". It points outside the schema folder. Did you mean "../resources/call.schema.json"?',
    ),
  )
})

test('a topic is no schema to refer to, nor is what is inside it', () => {
  const list = { title: '/a', oneOf: [{ $ref: `../${holder}` }], $defs: { q: {} } }
  for (const inside of ['', '#', '#/oneOf/0', '#/$defs/q']) {
    const reference = `../topics/a.schema.json${inside}`
    assert.is(
      leadsTo(reference, { 'topics/a.schema.json': list }),
      unknown(
        `"$ref" cannot point to the topic "${reference}": a topic is a list of message types, not a schema.`,
      ),
    )
  }
})

test('the nearest name', () => {
  assert.is(
    leadsTo('../resources/cal.schema.json', call),
    unknown('Unknown schema "../resources/cal.schema.json". Did you mean "../resources/call.schema.json"?'),
  )
  assert.is(
    leadsTo('#/$defs/participents', {}, { $defs: { participants: {} } }),
    unknown(
      `Unknown schema "#/$defs/participents": "${holder}" has no schema of that name. Did you mean "#/$defs/participants"?`,
    ),
  )
  assert.match(leadsTo('#/required/0', {}, { required: ['a'] }), 'Unknown schema')
  assert.match(leadsTo('#/properties/constructor'), 'Unknown schema')
})

test('one $id or anchor for two schemas', () => {
  const { problems } = resolve(
    sourcesOf({
      [file]: { $id: 'https://x.example/a', $defs: { b: { $anchor: 'c' }, d: { $anchor: 'c' } } },
      'resources/other.schema.json': { $id: 'https://x.example/a' },
    }),
  )
  assert.equal(told(problems), [
    `error unique-id ${file}#/$defs/d/$anchor: The name "c" is already used by "${file}#/$defs/b".`,
    `error unique-id resources/other.schema.json#/$id: The name "https://x.example/a" is already used by "${file}#".`,
  ])
})

test('what stands in enum, const, default or examples is no schema', () => {
  const value = { $ref: 'nowhere', $id: 'https://x.example/a', $anchor: 'b' }
  const { value: resolved, problems } = resolve(
    sourcesOf({
      [file]: { enum: [value], const: value, default: value, examples: [value], 'x-more': value },
      'resources/other.schema.json': { properties: { $ref: { type: 'string' }, $id: { type: 'string' } } },
    }),
  )
  assert.equal(told(problems), [])
  assert.is(resolved.targets.size, 0)
})

test('a $schema that is neither draft', () => {
  const { problems } = resolve(sourcesOf({ [file]: { $schema: 'http://json-schema.org/draft-03/schema#' } }))
  assert.is(problems.length, 1)
  assert.match(told(problems)[0] ?? '', `error draft ${file}#/$schema: Unknown "$schema".`)
})

test('what refers to a file of another dialect has no problem of its own', () => {
  const dialect = { $schema: 'http://json-schema.org/draft-03/schema#' }
  const { problems } = resolve(
    sourcesOf({
      [file]: { allOf: [{ $ref: 'old.schema.json' }, { $ref: 'old.schema.json#/definitions/a' }] },
      'resources/named.schema.json': { allOf: [{ $ref: 'urn:old' }, { $ref: 'odl.schema.json' }] },
      'resources/old.schema.json': { ...dialect, $id: 'urn:old' },
    }),
  )
  assert.equal(
    problems.map(({ rule, origin }) => `${rule} ${origin.file}${origin.pointer}`),
    ['draft resources/old.schema.json/$schema', 'reference resources/named.schema.json/allOf/1/$ref'],
  )
})

test('schemas that nest too deep', () => {
  let deep: object = {}
  for (let level = 0; level < maxSchemaDepth + 5; level++) deep = { items: deep }
  const { problems } = resolve(sourcesOf({ [file]: deep }))
  assert.equal(
    problems.map(({ rule, message }) => `${rule}: ${message}`),
    [`limit: The schema is nested too deeply: the limit is ${maxSchemaDepth} levels.`],
  )
})

test('an id is a place', () => {
  assert.equal(originOf('a#b.schema.json#'), { file: 'a#b.schema.json', pointer: '' })
  assert.equal(originOf('a#b.schema.json#/x/y#/z'), { file: 'a#b.schema.json', pointer: '/x/y#/z' })
})

test.run()
