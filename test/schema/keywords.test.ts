import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { ChangeId } from '../../generator/compare/change.js'
import { compare } from '../../generator/compare/compare.js'
import { declarations } from '../../generator/emit/declarations/declarations.js'
import { isObject, type Json } from '../../generator/json/value.js'
import { draftAddresses } from '../../generator/schema/json-schema.js'
import {
  type Draft,
  type InComparison,
  isConditional,
  judgedBy,
  type Keyword,
  keywords,
} from '../../generator/schema/keywords.js'
import { isAssignable } from '../../generator/shape/assignable.js'
import type { Assertion } from '../../generator/shape/shape.js'
import { pointerTo, walk } from '../../generator/shape/walk.js'
import { keywordCases } from '../agreement/keywords.js'
import { catalogueIn, catalogueOf, ferry } from '../compare/catalogues.js'
import { inDraft, normalised } from '../normalise/verdicts.js'

const namesOf = (list: readonly Keyword[]): readonly string[] => list.map(({ name }) => name)
const row = (name: string): Keyword | undefined => keywords.find((keyword) => keyword.name === name)

// What there must be a row for.

/** The keywords that ajv's meta-schema of a draft knows. */
function inMetaSchema(draft: Draft): ReadonlySet<string> {
  const refs = createRequire(import.meta.url)
    .resolve('ajv/package.json')
    .replace('package.json', 'dist/refs/')
  const files =
    draft === 'draft-06' || draft === 'draft-07'
      ? [`${refs}json-schema-${draft}.json`]
      : ['schema.json', ...readdirSync(`${refs}json-schema-${draft}/meta`).map((name) => `meta/${name}`)].map(
          (name) => `${refs}json-schema-${draft}/${name}`,
        )
  return new Set(files.flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')).properties)))
}

for (const draft of ['2020-12', '2019-09', 'draft-07', 'draft-06'] as const) {
  test(`the keywords of ${draft} have rows, and no others are said to be of it`, () => {
    const known = inMetaSchema(draft)
    assert.ok(known.size > 30)
    assert.equal(
      [...known].filter((name) => !row(name)),
      [],
    )
    const asking = keywords.filter(
      ({ drafts, validator }) => drafts.includes(draft) && validator === 'checked',
    )
    assert.equal(
      namesOf(asking).filter((name) => !known.has(name)),
      [],
    )
  })
}

/** The texts in single quotes of some files. */
const quotedIn = (pattern: string): ReadonlySet<string> =>
  new Set(
    globSync(pattern).flatMap((file) => {
      const found: string[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteral(node)) found.push(node.text)
        ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
      return found
    }),
  )

test('what the normaliser reads has a row, and what is checked is read', () => {
  const read = quotedIn('generator/normalise/*.ts')
  assert.ok(read.has('minContains') && read.has('x-personal'))
  const drafts = ['2020-12', '2019-09', 'draft-07', 'draft-06'] as const
  const standard = new Set(drafts.flatMap((draft) => [...inMetaSchema(draft)]))
  assert.equal(
    [...read].filter((name) => (standard.has(name) || name.startsWith('x-')) && !row(name)),
    [],
  )
  const resolved = quotedIn('generator/schema/resolve.ts')
  const silent = keywords.filter(({ validator, walk: inWalk, name }) => {
    const isSaid = validator === 'checked' || inWalk === 'value'
    return isSaid && !read.has(name) && !resolved.has(name)
  })
  assert.equal(namesOf(silent), [])
})

/** The compiler asks for each keyword that an assertion of a shape can have. */
const assertions: Readonly<Record<Assertion['keyword'], true>> = {
  ...{ minLength: true, maxLength: true, pattern: true, format: true },
  ...{ minimum: true, maximum: true, exclusiveMinimum: true, exclusiveMaximum: true, multipleOf: true },
  ...{ minItems: true, maxItems: true, uniqueItems: true, contains: true, unevaluatedItems: true },
  ...{ minProperties: true, maxProperties: true, dependentRequired: true, dependentSchemas: true },
  ...{ propertyNames: true, unevaluatedProperties: true, not: true, if: true },
}

test('what a shape asserts has a row, and the validator checks it', () => {
  assert.equal(
    Object.keys(assertions).filter((name) => row(name)?.validator !== 'checked'),
    [],
  )
})

// Whether a row is true.

test('of every keyword that holds schemas the table says what they judge', () => {
  const silent = keywords.filter(({ holds, judges }) => holds !== 'value' && judges === 'nothing')
  assert.equal(namesOf(silent), ['$defs', 'definitions'])
  const plain = keywords.filter(({ holds }) => holds === 'value')
  assert.ok(plain.length > 20)
  assert.equal(
    namesOf(plain).filter((name) => judgedBy(name) !== 'nothing' || isConditional(name)),
    [],
  )
})

test('what is conditional declares nothing, what is composed does', () => {
  assert.ok(['if', 'then', 'not', 'dependentSchemas'].every(isConditional))
  assert.not(['properties', 'allOf', 'anyOf', 'items', '$defs'].some(isConditional))
})

for (const { name, type, validator } of keywords) {
  const cases = keywordCases.filter(({ keyword }) => keyword === name)
  if (validator !== 'checked') continue
  test(`"${name}" is checked, and ${type} in the type`, () => {
    const refused = cases.flatMap(({ wrongType, wrongValue }) => [...wrongType, ...wrongValue])
    assert.ok(refused.length > 0)
    const shown = cases.flatMap(({ wrongType, wrongValue }) => (type === 'exact' ? wrongType : wrongValue))
    assert.ok(shown.length > 0)
  })
}

const texts = { type: 'string' }

/** A value for each keyword that is not checked, beside `"type": "string"`. */
const unchecked: Readonly<Record<string, Json>> = {
  $schema: draftAddresses[0] ?? '',
  $id: 'https://example.com/tested',
  id: 'tested',
  $anchor: 'here',
  $dynamicAnchor: 'there',
  $comment: 'For keepers.',
  title: 'Text',
  description: 'A text.',
  default: 'a',
  examples: ['a', 'b'],
  deprecated: true,
  readOnly: true,
  writeOnly: true,
  contentEncoding: 'base64',
  contentMediaType: 'text/html',
  contentSchema: { type: 'number' },
  'x-source': 'doc',
  'x-personal': true,
  'x-form': { pattern: '^a$' },
}

/** How the type of an object shows a property of each schema, comment and all. */
async function shownInType(schemas: readonly Json[]): Promise<readonly string[]> {
  const properties = Object.fromEntries(schemas.map((schema, index) => [`p${index}`, schema]))
  const outputs = await declarations(catalogueOf(ferry({ type: 'object', properties })))
  const text = outputs.find(({ path }) => path.includes('Tested'))?.text ?? ''
  const [, ...parts] = text.split(/(?<=\{\n| p\d+\?: .+\n)/)
  return parts.slice(0, schemas.length).map((part) => part.replace(/ p\d+/, ''))
}

test('what is not checked makes no value invalid, and is in the type as the row says', async () => {
  // A title names the type. Examples stand beside the package's functions.
  const rows = keywords.filter(({ name, validator, type }) => {
    return validator === 'nothing' && type !== 'named' && name !== 'examples' && name !== 'id'
  })
  const schemas = rows.map(({ name }) => ({
    ...texts,
    [name]: unchecked[name] ?? assert.unreachable(name) ?? 0,
  }))
  for (const [index, schema] of schemas.entries()) {
    const { check, problems } = normalised(schema, rows[index]?.drafts[0])
    assert.equal(problems, [])
    assert.equal(['b', 1].map(check), [true, false], rows[index]?.name)
  }
  const [plain, ...shown] = await shownInType([texts, ...schemas])
  assert.match(plain ?? '', 'string')
  assert.equal(
    shown.map((part, index) => [rows[index]?.name, part === plain ? 'nothing' : 'documented']),
    rows.map(({ name, type }) => [name, type]),
  )
})

const personal = { type: 'string', 'x-personal': true }

/** A schema that holds a personal one under a keyword, and a value that matches it. */
const holding: Readonly<Record<string, readonly [schema: Json, value: Json]>> = {
  properties: [{ properties: { a: personal } }, { a: 'x' }],
  additionalProperties: [{ additionalProperties: personal }, { a: 'x' }],
  patternProperties: [{ patternProperties: { a: personal } }, { a: 'x' }],
  unevaluatedProperties: [{ unevaluatedProperties: personal }, { a: 'x' }],
  propertyNames: [{ propertyNames: personal }, { a: 'x' }],
  dependentSchemas: [{ dependentSchemas: { a: { 'x-personal': true } } }, { a: 'x' }],
  dependencies: [{ dependencies: { a: { 'x-personal': true } } }, { a: 'x' }],
  prefixItems: [{ prefixItems: [personal] }, ['x']],
  items: [{ items: personal }, ['x']],
  additionalItems: [{ items: [{}], additionalItems: personal }, [1, 'x']],
  unevaluatedItems: [{ unevaluatedItems: personal }, ['x']],
  contains: [{ contains: personal }, ['x']],
  allOf: [{ allOf: [personal] }, 'x'],
  anyOf: [{ anyOf: [personal, { type: 'number' }] }, 'x'],
  oneOf: [{ oneOf: [personal, { type: 'number' }] }, 'x'],
  not: [{ not: { ...personal, const: 'y' } }, 'x'],
  if: [{ if: personal, then: { minLength: 1 } }, 'x'],
  then: [{ if: {}, then: personal }, 'x'],
  else: [{ if: false, else: personal }, 'x'],
  $ref: [{ $ref: '#/$defs/a', $defs: { a: personal } }, 'x'],
  $dynamicRef: [{ $dynamicRef: '#a', $defs: { a: { ...personal, $dynamicAnchor: 'a' } } }, 'x'],
  $defs: [{ $defs: { a: personal } }, 'x'],
  definitions: [{ definitions: { a: personal } }, 'x'],
}

test('the walk takes from what a keyword holds what the row says', () => {
  for (const { name, holds, walk: said, drafts } of keywords) {
    if (holds === 'value' && !(name in holding)) continue
    const [schema, value] = holding[name] ?? assert.unreachable(name) ?? [{}, null]
    const { shape, lookup } = normalised(schema, drafts.includes('2020-12') ? '2020-12' : drafts[0])
    const marked: string[] = []
    walk(value, shape, lookup, (visit) => {
      if (visit.personal) marked.push(pointerTo(visit))
      return !visit.personal
    })
    const found = marked.length === 0 ? 'nothing' : marked[0] === '' ? 'value' : 'inside'
    assert.is(found, said === 'choice' ? 'nothing' : said, name)
  }
})

/** Two alternatives of which a value is one by a keyword alone. */
const choices: Readonly<Record<string, readonly [one: Json, other: Json, valueOfOne: Json]>> = {
  type: [{ type: 'string' }, { type: 'number' }, 'x'],
  const: [{ const: 'a' }, { const: 'b' }, 'a'],
  enum: [{ enum: ['a', 'b'] }, { enum: ['c', 'd'] }, 'a'],
  minItems: [
    { type: 'array', prefixItems: [{}], items: false },
    { type: 'array', prefixItems: [{}, {}], minItems: 2 },
    ['a'],
  ],
  propertyNames: [
    { type: 'object', additionalProperties: { type: 'number' }, propertyNames: { enum: ['a'] } },
    { type: 'object', additionalProperties: { type: 'number' }, propertyNames: { enum: ['a', 'b'] } },
    { b: 'x' },
  ],
}

test('which alternative a value is, is told by the keywords of which the rows say so', () => {
  const choosing = keywords.filter(({ walk: said }) => said === 'choice')
  assert.equal([...namesOf(choosing)].sort(), Object.keys(choices).sort())
  for (const [name, [one, other, value]] of Object.entries(choices)) {
    const fits = [one, other].map((schema) => {
      const { shape, lookup } = normalised(schema)
      return isAssignable(value, shape, lookup)
    })
    assert.equal(fits, [true, false], name)
  }
})

/** The changes that a comparison can be told as. */
const told: Readonly<Record<Exclude<InComparison, 'refused'>, readonly ChangeId[]>> = {
  type: ['type-changed'],
  list: ['enum-value-added', 'enum-value-removed', 'enum-opened', 'enum-closed'],
  property: ['property-added', 'property-removed', 'property-renamed'],
  required: ['required-added', 'required-removed'],
  keys: ['object-opened', 'object-closed', 'free-keys-changed'],
  items: ['items-changed', 'type-changed'],
  alternative: ['alternative-added', 'alternative-removed'],
  parts: ['property-added', 'property-removed', 'type-changed', 'name-removed'],
  constraint: ['constraint-added', 'constraint-removed', 'constraint-changed'],
  name: ['name-removed'],
  words: ['personal-added', 'personal-removed', 'deprecated', 'undeprecated', 'source-changed'],
  nothing: [],
}

/** A schema without a keyword, wherever it stands in it. */
function without(schema: Json, name: string): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => without(item, name))
  if (!isObject(schema)) return schema
  const kept = Object.entries(schema).filter(([key]) => key !== name)
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, name)]))
}

/** What differs between two schemas, in both directions. Nothing where one of them makes no catalogue. */
function changesOf(one: Json, other: Json, draft: Draft = '2020-12'): readonly ChangeId[] {
  const [old, next] = [one, other].map((schema) =>
    isObject(schema) ? catalogueIn(ferry({ ...Object(inDraft(schema, draft)) })) : undefined,
  )
  return old && next ? [...compare(old, next), ...compare(next, old)].map(({ id }) => id) : []
}

for (const { name, comparison } of keywords) {
  if (comparison === 'refused' || comparison === 'name') continue
  test(`a change of "${name}" is told as ${comparison}`, () => {
    const cases = keywordCases.filter(({ keyword }) => keyword === name)
    const pairs = [
      ...cases.map(({ schema, draft }) => [schema, without(schema, name), draft] as const),
      ...(name in unchecked ? [[{ ...texts, [name]: unchecked[name] ?? null }, texts] as const] : []),
      ...(name === 'x-source'
        ? [
            [
              { ...texts, [name]: 'doc' },
              { ...texts, [name]: 'seed' },
            ] as const,
          ]
        : []),
      ...(name === 'const' ? [[{ enum: ['a', 'b'] }, { const: 'a' }] as const] : []),
    ]
    assert.ok(pairs.length > 0)
    const ids = pairs.flatMap(([one, other, draft]) => changesOf(one, other, draft))
    if (comparison === 'nothing') assert.equal(ids, [])
    else
      assert.ok(
        ids.some((id) => told[comparison].includes(id)),
        ids.join(),
      )
    const isConstraint = ids.some((id) => told.constraint.includes(id))
    if (comparison === 'constraint') assert.ok(isConstraint)
  })
}

test('a schema that is called otherwise is told as a renamed one', () => {
  assert.equal(namesOf(keywords.filter(({ comparison }) => comparison === 'name')), [
    '$defs',
    'definitions',
    'title',
  ])
  const named = (title: string, holder: string): Json => ({
    type: 'object',
    properties: { a: { $ref: `#/${holder}/part` } },
    [holder]: { part: { title, type: 'object', properties: { b: texts } } },
  })
  for (const holder of ['$defs', 'definitions'])
    assert.ok(changesOf(named('Bow', holder), named('Stern', holder)).includes('name-renamed'), holder)
})

test.run()
