import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readManifest } from '../../generator/schema/manifest.js'
import { sourcesOf, told } from '../catalogue/sources.js'

const read = (content: unknown) => readManifest(sourcesOf({ 'catalogue.json': content }))

const whole = {
  $schema: '../templates/catalogue.schema.json',
  name: '@shop/notifications',
  version: '1.2.3-beta.1+build',
  description: 'What the shop tells.',
  author: 'The shop',
  license: 'Apache-2.0',
  repository: 'git+https://git.example/shop.git',
  homepage: 'https://shop.example',
  keywords: ['shop'],
  disclaimer: 'Not the shop next door.',
  payload: '/ext/data',
  tag: '/ext/data/header/kind~1of',
  topic: '/to',
  requireTypes: true,
  requireEvidence: true,
  format: 'annotate',
  ignore: ['markdownDescription'],
  rules: { description: 'off', 'stated-type': 'warn', reference: 'error' },
}
const least = { name: 'shop', version: '1.0.0', description: 'x' }

test('all of it', () => {
  const { value, problems } = read(whole)
  assert.equal(problems, [])
  const { $schema: _$schema, rules: _rules, ...fields } = whole
  assert.equal(value, {
    ...fields,
    levels: new Map([
      ['description', 'off'],
      ['stated-type', 'warn'],
      ['reference', 'error'],
    ]),
    payload: ['ext', 'data'],
    tag: ['ext', 'data', 'header', 'kind/of'],
    topic: ['to'],
  })
})

test('what is left out', () => {
  const { value, problems } = read(least)
  assert.equal(problems, [])
  assert.equal(value, {
    name: 'shop',
    version: '1.0.0',
    description: 'x',
    license: 'MIT',
    keywords: [],
    payload: ['data'],
    tag: undefined,
    topic: ['channel'],
    requireTypes: false,
    requireEvidence: false,
    format: 'assert',
    ignore: [],
    levels: new Map(),
  })
})

test('a rule that is not there, a level that is none, and a rule that cannot be set', () => {
  const { value, problems } = read({
    ...least,
    rules: { descripton: 'off', 'file-name': 'loud', reference: 'warn', 'no-example': 'off' },
  })
  assert.equal(told(problems), [
    'error manifest catalogue.json#/rules/descripton: There is no rule "descripton". Did you mean "description"?',
    'error manifest catalogue.json#/rules/file-name: The level of a rule is "off", "warn" or "error".',
    'error manifest catalogue.json#/rules/reference: The rule "reference" is always an error: no package can be made of a catalogue that breaks it.',
  ])
  assert.equal(value.levels, new Map([['no-example', 'off']]))
  assert.equal(told(read({ ...least, rules: ['description'] }).problems), [
    'error manifest catalogue.json#/rules: "rules" must be an object.',
  ])
})

test('all that is wrong is told at once, and a harmless value stands in its place', () => {
  const { value, problems } = read({ name: 'Shop', verison: '1.0.0', tag: '/type', payload: 'data' })
  assert.equal(told(problems), [
    'error manifest catalogue.json#/name: "name" must be a valid npm package name.',
    'error manifest catalogue.json#/verison: Unknown field "verison". Did you mean "version"?',
    'error manifest catalogue.json#/payload: "payload" must be a JSON Pointer such as "/data".',
    'error manifest catalogue.json#: "version" is missing.',
    'error manifest catalogue.json#: "description" is missing.',
    'error manifest catalogue.json#/tag: "tag" must point to a value inside "payload".',
  ])
  assert.match(
    told(read({ ...least, 'a/b': 1 }).problems).join(),
    'catalogue.json#/a~1b: Unknown field "a/b"',
  )
  assert.is(value.name, 'unnamed')
  assert.equal(told(readManifest([]).problems), [
    'error manifest catalogue.json#: "catalogue.json" must contain an object.',
  ])
  assert.equal(told(read([]).problems), [
    'error manifest catalogue.json#: "catalogue.json" must contain an object.',
  ])
})

const changes: readonly (readonly [field: string, sound: readonly unknown[], unsound: readonly unknown[]])[] =
  [
    ['$schema', ['x'], [1, null]],
    [
      'name',
      ['a', 'a.b', '@a/b', '@a/fs', 'fs-extra', 'a-b_c', 'x'.repeat(214), `@a/${'x'.repeat(211)}`],
      [
        '',
        'A',
        '@a',
        'a/b',
        '.a',
        'a b',
        'fs',
        'node_modules',
        1,
        null,
        'x'.repeat(215),
        `@a/${'x'.repeat(212)}`,
      ],
    ],
    [
      'version',
      ['0.0.1', '1.0.0-rc.1', '1.0.0-0', '1.0.0-0a.10', '10.20.30+01.a-b'],
      ['1.0.0-01', '01.0.0', '1.0.0-', '1.0.0-a..b', '1.0.0+', '1', '1.0', 'v1.0.0', '1.0.0 ', '', 1],
    ],
    ['description', ['x', 'é 日本'], ['', 'a\nb', '\u0085', 1, null]],
    ['author', ['x'], ['', {}]],
    [
      'license',
      ['MIT', 'GPL-2.0+', '(MIT OR Apache-2.0)', 'UNLICENSED', 'SEE LICENSE IN LICENCE é'],
      [1, '', ' ', 'M/T', 'MIT\n', '<b>'],
    ],
    [
      'repository',
      ['git+https://x.example', 'https://x.example/a.git', 'ssh://git@x.example/a', 'github:a/b'],
      ['', {}, 'javascript:alert(1)', 'https://', 'https://a b', 'https://a\u0000', 'x'],
    ],
    [
      'homepage',
      ['https://x.example', 'http://x.example/é'],
      ['', 1, 'javascript:alert(1)', 'x.example', 'https://a b'],
    ],
    ['keywords', [[], ['a', 'b']], ['a', [1], [''], ['a', 'a'], ['a\nb'], null]],
    ['disclaimer', ['x'], ['', 1]],
    ['payload', ['/data', ''], ['/', '/data/', '/data//a', 'data', '/a~2', 1, null]],
    ['tag', ['/data/a/b', '/data/a~1b'], ['', 'data/a', '/data/a~', 1]],
    ['topic', ['/channel', '/a/b'], ['', 'channel', '/~']],
    ['requireTypes', [true, false], ['true', 0, null]],
    ['requireEvidence', [true, false], ['true', 0, null]],
    ['format', ['assert', 'annotate'], ['asserts', '', true, null]],
    ['ignore', [[], ['a', 'b']], ['a', [1], [''], ['a', 'a'], null]],
    [
      'rules',
      [{}, { description: 'off', 'stated-type': 'warn', 'file-name': 'error', tag: 'error' }],
      [[], 'off', { nothing: 'off' }, { description: 'loud' }, { description: null }, { tag: 'off' }],
    ],
    ['unknown', [], [1, 'x']],
  ]

test('its JSON Schema for editors says the same', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../templates/catalogue.schema.json', import.meta.url), 'utf8'),
  )
  const validate = new Ajv2020({ strict: false }).compile(schema)
  const isSound = (manifest: object): boolean => read(manifest).problems.length === 0
  for (const [field, sound, unsound] of changes) {
    const verdict = (value: unknown) => [
      isSound({ ...least, [field]: value }),
      validate({ ...least, [field]: value }),
    ]
    for (const value of sound)
      assert.equal(verdict(value), [true, true], `${field}: ${JSON.stringify(value)}`)
    for (const value of unsound)
      assert.equal(verdict(value), [false, false], `${field}: ${JSON.stringify(value)}`)
  }
  for (const field of Object.keys(least)) {
    const { [field as keyof typeof least]: _left, ...others } = least
    assert.equal([isSound(others), validate(others)], [false, false], `without ${field}`)
  }
  assert.equal([isSound(whole), validate(whole)], [true, true])
  assert.equal(Object.keys(schema.properties).sort(), Object.keys(whole).sort())
})

test.run()
