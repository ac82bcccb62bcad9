import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { build } from '../../generator/catalogue/build.js'
import { normalise } from '../../generator/normalise/index.js'
import { readManifest } from '../../generator/schema/manifest.js'
import { resolve } from '../../generator/schema/resolve.js'
import { bakery, manifest, message, topic } from '../lint/bakery.js'
import { sourcesOf, told } from './sources.js'

function built(files: { readonly [path: string]: unknown }) {
  const sources = sourcesOf({ ...bakery, ...files })
  const resolved = resolve(sources)
  const read = readManifest(sources)
  assert.equal(told([...read.problems, ...resolved.problems]), [])
  const { value, problems } = build(sources, read.value, resolved.value, normalise(resolved.value).value)
  return { catalogue: value, problems: told(problems) }
}

test('names and sorts everything', () => {
  const { catalogue, problems } = built({
    'topics/z.schema.json': topic('/bakery/oven/2', 'Sold', 'Baked'),
    'messages/Sold.schema.json': message(
      'Sold',
      { title: 'Otherwise' },
      { loaf: { $ref: '../resources/loaf.schema.json#/properties/weight' } },
    ),
  })
  assert.equal(problems, [])
  assert.equal(
    catalogue.named.map(({ name, id }) => `${name} ${id}`),
    [
      'Baked messages/Baked.schema.json#',
      'Loaf resources/loaf.schema.json#',
      'Sold messages/Sold.schema.json#',
      'Weight resources/loaf.schema.json#/properties/weight',
    ],
  )
  const plain = { parameters: [], tag: ['data', 'type'] }
  assert.equal(catalogue.topics, [
    {
      name: '/bakery',
      events: 'BakeryEvents',
      ...plain,
      messageTypes: ['Baked'],
      description: 'A topic.',
      file: 'topics/bakery.schema.json',
    },
    {
      name: '/bakery/oven/2',
      events: 'BakeryOven2Events',
      ...plain,
      messageTypes: ['Baked', 'Sold'],
      description: 'A topic.',
      file: 'topics/z.schema.json',
    },
  ])
  assert.equal(catalogue.messageTypes, [
    {
      name: 'Baked',
      tag: ['data', 'type'],
      tags: ['Baked'],
      id: 'messages/Baked.schema.json#',
      topics: ['/bakery', '/bakery/oven/2'],
      examples: [{ channel: '/bakery', data: { type: 'Baked' } }],
      description: 'A message.',
    },
    {
      name: 'Sold',
      tag: ['data', 'type'],
      tags: ['Sold'],
      id: 'messages/Sold.schema.json#',
      topics: ['/bakery/oven/2'],
      examples: [{ channel: '/bakery', data: { type: 'Sold' } }],
      description: 'A message.',
    },
  ])
  assert.equal(
    catalogue.files.map(({ path }) => path),
    [
      'catalogue.json',
      'messages/Baked.schema.json',
      'messages/Sold.schema.json',
      'resources/loaf.schema.json',
      'topics/bakery.schema.json',
      'topics/z.schema.json',
    ],
  )
})

test('every wildcard that covers a topic, and what it covers', () => {
  const { catalogue } = built({ 'topics/z.schema.json': topic('/bakery/oven/2', 'Baked') })
  assert.equal(
    catalogue.wildcards.map(({ pattern, events, topics }) => [pattern, events, topics.join()]),
    [
      ['/*', 'ChildrenEvents', '/bakery'],
      ['/**', 'AllEvents', '/bakery,/bakery/oven/2'],
      ['/bakery/**', 'BakeryDescendantsEvents', '/bakery/oven/2'],
      ['/bakery/oven/*', 'BakeryOvenChildrenEvents', '/bakery/oven/2'],
      ['/bakery/oven/**', 'BakeryOvenDescendantsEvents', '/bakery/oven/2'],
    ],
  )
})

const tagsOf = (tag: unknown, more: object = {}) =>
  built({ 'messages/Baked.schema.json': message('Baked', more, { type: tag }) }).catalogue.messageTypes[0]
    ?.tags

test('the tag: a const, an enum, or one behind references and compositions', () => {
  assert.equal(tagsOf({ const: 'Baked' }), ['Baked'])
  assert.equal(tagsOf({ type: 'string', enum: ['Baked', 'bread.baked'] }), ['Baked', 'bread.baked'])
  assert.equal(tagsOf({ $ref: '#/$defs/tag' }, { $defs: { tag: { const: 'Baked' } } }), ['Baked'])
  assert.equal(tagsOf({ anyOf: [{ const: 'Baked' }, { const: 'Bread' }] }), ['Baked', 'Bread'])
})

test('the tag: a const over a base that says less', () => {
  const over = (data: object, base: object | boolean) =>
    built({
      'messages/Baked.schema.json': { type: 'object', required: ['data'], properties: { data } },
      'resources/base.schema.json': { type: 'object', required: ['type'], properties: { type: base } },
      'resources/tagged.schema.json': { properties: { type: { const: 'Baked' } } },
    })
  const base = { $ref: '../resources/base.schema.json' }
  const own = { properties: { type: { const: 'Baked' } } }
  const open = { anyOf: [{ const: 'Baked' }, { const: 'Sold' }, { type: 'string' }] }
  const tagged = { $ref: '../resources/tagged.schema.json' }
  for (const data of [
    { allOf: [base], ...own },
    { ...base, ...own },
    { allOf: [base, own] },
    { allOf: [own, base] },
    { allOf: [tagged, base] },
    { allOf: [base, { anyOf: [{ ...own, required: ['a'] }, tagged] }] },
  ])
    for (const said of [{ type: 'string' }, open, { enum: ['Sold', 'Baked'] }, { pattern: '^B' }, {}, true]) {
      const { catalogue, problems } = over(data, said)
      assert.equal(problems, [])
      assert.equal(catalogue.messageTypes[0]?.tags, ['Baked'])
    }
  assert.match(
    over({ allOf: [base], ...own }, { enum: ['Sold'] }).problems[0] ?? '',
    'The tag "/data/type" can have no value: the schemas that describe it have none in common.',
  )
  assert.match(over(base, { type: 'string' }).problems[0] ?? '', 'must be a "const" or an "enum" of strings')
  assert.match(
    over({ anyOf: [{ allOf: [base], ...own }, base] }, { type: 'string' }).problems[0] ?? '',
    'must be a "const" or an "enum" of strings',
  )
})

test('a tag that tells nothing apart', () => {
  const at = 'messages/Baked.schema.json#'
  const rule = 'error tag'
  const said =
    'The tag "/data/type" must be a "const" or an "enum" of strings, because it identifies the message type.'
  const saidOf = (schema: object) => built({ 'messages/Baked.schema.json': schema }).problems[0]
  for (const tag of [
    { type: 'string' },
    { enum: ['Baked', 1] },
    { const: 1 },
    {},
    { anyOf: [{ const: 'a' }, { type: 'string' }] },
  ])
    assert.is(
      saidOf(message('Baked', {}, { type: tag })),
      `${rule} ${at}/properties/data/properties/type: ${said}`,
    )
  assert.is(saidOf({ type: 'object' }), `${rule} ${at}: ${said}`)
})

test('the tag lies where the manifest says', () => {
  const deep = (kind: object) => ({
    type: 'object',
    properties: { body: { type: 'object', properties: { head: { type: 'object', properties: { kind } } } } },
  })
  const { catalogue, problems } = built({
    'catalogue.json': { ...manifest, payload: '/body', tag: '/body/head/kind' },
    'messages/Baked.schema.json': deep({ const: 'Baked' }),
  })
  assert.equal(problems, [])
  assert.equal(catalogue.messageTypes[0]?.tags, ['Baked'])
})

test('what is no topic', () => {
  const saidOf = (schema: object) => built({ 'topics/x.schema.json': schema }).problems
  const at = 'error topic topics/x.schema.json#'
  assert.equal(saidOf({ oneOf: [] }), [`${at}: A topic must have its name, such as "/a/b", as its "title".`])
  for (const name of ['a', '/', '/a/', '/a b', '//a'])
    assert.is(
      saidOf(topic(name, 'Baked'))[0],
      `${at}/title: "${name}" is not a valid topic name: it must look like "/a/b".`,
    )
  assert.equal(saidOf({ title: '/x' }), [`${at}: The topic "/x" must list its message types in "oneOf".`])
  assert.equal(
    saidOf({
      title: '/x',
      oneOf: [
        { $ref: '../resources/loaf.schema.json' },
        { type: 'object' },
        { $ref: '../messages/Baked.schema.json' },
      ],
    }),
    [
      `${at}/oneOf/0: "resources/loaf.schema.json#" is not a message type: message types are the files in "messages/".`,
      `${at}/oneOf/1: A topic must list each message type as { "$ref": "../messages/….schema.json" }.`,
    ],
  )
})

test('a topic of the protocol itself', () => {
  for (const name of ['/meta', '/meta/connect', '/meta/{name}'])
    assert.equal(built({ 'topics/x.schema.json': topic(name, 'Baked') }).problems, [
      `error topic topics/x.schema.json#/title: "${name}" is not a valid topic name: names in "/meta" are reserved for the protocol (Bayeux 1.0, section 2.2).`,
    ])
  for (const name of ['/metals', '/service/a'])
    assert.equal(built({ 'topics/x.schema.json': topic(name, 'Baked') }).problems, [])
})

test('nothing that a topic asks for is lost in silence', () => {
  const member = { $ref: '../messages/Baked.schema.json' }
  const saidOf = (schema: object) =>
    built({ 'topics/x.schema.json': { title: '/x', oneOf: [member], ...schema } }).problems.map((problem) =>
      problem.replace(/: .* (cannot have "[^"]+").*/, ': $1'),
    )
  const at = 'error topic topics/x.schema.json#'
  assert.equal(saidOf({ not: {}, required: ['x'] }), [
    `${at}/not: cannot have "not"`,
    `${at}/required: cannot have "required"`,
  ])
  assert.equal(saidOf({ oneOf: [{ ...member, properties: {} }] }), [
    `${at}/oneOf/0/properties: cannot have "properties"`,
  ])
  const words = { description: 'x', $comment: 'x', 'x-more': 1, examples: [] }
  assert.equal(saidOf({ ...words, $id: 'https://x.example/a', $defs: { a: {} } }), [])
  assert.equal(saidOf({ oneOf: [{ ...member, ...words }] }), [])
})

test('a message type that a topic lists twice', () => {
  const { catalogue, problems } = built({ 'topics/x.schema.json': topic('/x', 'Baked', 'Baked') })
  assert.equal(problems, ['error topic topics/x.schema.json#/oneOf/1: The topic already lists "Baked".'])
  assert.equal(catalogue.topics.find(({ name }) => name === '/x')?.messageTypes, ['Baked'])
})

test('what went in stays as it was', () => {
  const files = { ...bakery }
  const before = JSON.stringify(files)
  built(files)
  assert.is(JSON.stringify(files), before)
})

test.run()
