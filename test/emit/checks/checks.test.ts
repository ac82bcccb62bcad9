import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checks } from '../../../generator/emit/checks/checks.js'
import type { Json } from '../../../generator/json/value.js'
import type { Assertion, Shape } from '../../../generator/shape/shape.js'
import { emittedChecks } from '../../agreement/emitted.js'
import { catalogueOf as catalogueOfCases } from '../../agreement/judges.js'
import { run } from '../run-package.js'
import {
  any,
  array,
  catalogueOf,
  idOf,
  integer,
  literal,
  object,
  openList,
  record,
  reference,
  text,
  union,
} from '../sample.js'
import { remembering, supplies } from '../supplies.js'
import { textOf } from '../text-of.js'

/** The module of the checks of a shape called X and of others. */
async function moduleOf(
  shape: Shape,
  others: { readonly [name: string]: Shape } = {},
  given = supplies,
): Promise<string> {
  const outputs = await checks(catalogueOf({ X: shape, ...others }), given)
  return textOf(outputs, 'checks.js')
}

/** One function of a module, with the comment before it. */
const functionIn = (module: string, name: string): string =>
  module.split(/\n(?=\/\*\*)/).find((part) => part.includes(`function check${name}(`)) ?? ''

test('a check says where in the catalogue each fault is asked for', async () => {
  const origin = { file: 'a.schema.json', pointer: '/properties/id' }
  const code = await moduleOf(object({ id: { ...text(), origin } }))
  assert.is(
    code,
    `import { isObject, missing, notOfType } from './runtime/checking.js';

/** schemas/resources/X.schema.json */
export function checkX(x) {
  if (!isObject(x)) return notOfType(null, '', 'sample.schema.json', 'object');
  let faults = null;
  const { id } = x;
  if (id === undefined) {
    faults = missing(faults, '', 'sample.schema.json', 'id');
  } else if (typeof id !== 'string') {
    faults = notOfType(faults, '/id', 'a.schema.json', 'string');
  }
  return faults;
}
`,
  )
})

test('what the last run made is used again only where all of it is the same', async () => {
  const memory = remembering()
  const made = async (shape: Shape, others: { readonly [name: string]: Shape }) =>
    functionIn(await moduleOf(shape, others, memory), 'X')
  const first = await made(object({ a: reference(idOf('Y')) }), { Y: text() })
  assert.is(await made(object({ a: reference(idOf('Y')) }), { Y: integer() }), first)
  const edited = await made(object({ b: reference(idOf('Y')) }), { Y: text() })
  assert.not(edited.includes('/a'))
  const origin = { file: 'b.schema.json', pointer: '' }
  assert.match(await made({ ...object({ b: reference(idOf('Y')) }), origin }, { Y: text() }), 'b.schema.json')
  const sample = catalogueOf({ X: object({ a: reference(idOf('Y')) }), Y: text() })
  const renamed = {
    ...sample,
    named: sample.named.map((one) => (one.name === 'Y' ? { ...one, name: 'Z' } : one)),
  }
  const outputs = await checks(renamed, memory)
  assert.match(functionIn(textOf(outputs, 'checks.js'), 'X'), 'checkZ(a)')
})

/** The module for a schema that is read from a file, as `Case0`. */
const moduleFor = async (schema: Json): Promise<string> =>
  textOf(await checks(catalogueOfCases([{ schema, values: [] }]), supplies), 'checks.js')

test('what must be there and of a type is tested once', async () => {
  const properties = {
    id: { type: 'string' },
    list: { type: 'array' },
    kind: { const: 'a' },
    'a/b': { type: 'string' },
  }
  const schema = { type: 'object', required: Object.keys(properties), properties }
  const code = await moduleFor(schema)
  assert.match(code, "if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');")
  assert.match(code, "if (!Array.isArray(list)) faults = mustBe(faults, list, '/list', schema, 'array');")
  assert.match(code, "if (kind !== 'a') faults = mustEqual(faults, kind, '/kind', schema, 'a');")
  const check = await (await emittedChecks(catalogueOfCases([{ schema, values: [] }])))('Case0')
  const told = (value: Json) => check(value)?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  assert.equal(told({ kind: 'a' }), [' required', ' required', ' required'])
  assert.equal(told({ id: 1, list: {}, kind: 'b', 'a/b': 2 }), [
    '/id type',
    '/list type',
    '/kind const',
    '/a~1b type',
  ])
})

test('a value that members are told apart by is compared once', async () => {
  const member = (kind: string): Json => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: kind }, [kind]: { type: 'string' } },
  })
  const code = await moduleFor({ anyOf: [member('a'), member('b')] })
  assert.is(code.match(/kind === 'a'/g)?.length, 1)
  assert.not.match(code, "kind !== 'a'")
  assert.match(code, /else (if \(kind !== undefined\) )?\{\n +faults = (mustBe|not)OneOf\(/)
})

test('only where a name is inherited by every object does a check ask whether it is its own', async () => {
  assert.match(await moduleOf(object({ 'constructor?': text() })), 'Object.hasOwn(')
  assert.not.match(await moduleOf(object({ 'constructors?': text() })), 'hasOwn')
})

test('a reference is a call, to the shape itself too', async () => {
  const module = await moduleOf(
    object({ 'y?': reference(idOf('Y')), 'x?': reference(idOf('X')), 'z?': reference(idOf('Y')) }),
    {
      Y: object({ 'x?': reference(idOf('X')) }),
    },
  )
  const code = functionIn(module, 'X')
  assert.match(code, "if (y !== undefined) faults = faultsIn(faults, '/y', checkY(y));")
  assert.match(code, "if (x2 !== undefined) faults = faultsIn(faults, '/x', checkX(x2));")
  assert.is(module.match(/^import .*faultsIn/gm)?.length, 1)
})

test('a value of a schema comes alone, once, and without its schema', async () => {
  const state = union(literal('on'), literal({ deep: ["it's"] }))
  const code = await moduleOf(object({ a: state, c: text() }))
  assert.match(code, "notOneOf(faults, '/a', 'sample.schema.json#', ['on', { deep: ['it\\'s'] }])")
  assert.not.match(code, /schema\d|additionalProperties|properties:/)
})

test('a closed object keeps the names of its properties and no more', async () => {
  const names = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, text()]))
  const closed = object({ ...names }, { additional: { ...any(), kind: 'never' } as Shape })
  assert.match(await moduleOf(closed), 'const value0OfX = {\n  p0: 0,\n  p1: 0,')
})

test('lengths, equality and patterns come from the package, formats from a module that is there when needed', async () => {
  const asserted = (keyword: 'pattern' | 'format', value: string): Assertion => ({
    origin: { file: 'a', pointer: '' },
    keyword,
    value,
  })
  const length: Assertion = { origin: { file: 'a', pointer: '' }, keyword: 'minLength', value: 2 }
  const shape = object({
    'a?': { ...text(), assertions: [length] },
    'b?': { ...text(), assertions: [asserted('pattern', '^é')] },
    'c?': literal({ a: 1 }),
  })
  const code = await moduleOf(shape)
  assert.match(code, "import { unicodeLength } from './runtime/unicode-length.js';")
  assert.match(code, "import { equal } from './runtime/equal.js';")
  assert.match(code, "/*#__PURE__*/ new RegExp('^é', 'u')")
  const modules = async (shape: Shape) =>
    (await checks(catalogueOf({ X: shape }), supplies))
      .map(({ path }) => path)
      .filter((path) => /^runtime\/formats\/.*\.js$/.test(path))
      .sort()
  assert.equal(await modules(shape), [])
  const dated = { ...text(), assertions: [asserted('format', 'date-time')] }
  assert.equal(await modules(dated), ['runtime/formats/dates.js'])
  assert.match(await moduleOf(dated), "import { isDateTime } from './runtime/formats/dates.js';")
  assert.match(await moduleOf(dated), 'if (!isDateTime(x)) ')
  const named = { ...text(), assertions: [asserted('format', 'hostname')] }
  assert.equal(
    await modules(named),
    ['hosts', 'idna', 'punycode'].map((name) => `runtime/formats/${name}.js`),
  )
})

const differ: Assertion = { origin: { file: 'a', pointer: '' }, keyword: 'uniqueItems', value: true }

const values: readonly (readonly [name: string, shape: Shape, valid: Json, invalid: Json])[] = [
  [
    'names of every object',
    object({ hasOwnProperty: text() }),
    { hasOwnProperty: 'a' },
    { hasOwnProperty: 1 },
  ],
  ['a missing toString', object({ toString: text() }), { toString: 'a' }, {}],
  ['an empty text', object({ a: literal('') }), { a: '' }, { a: 'b' }],
  ['lists', array(integer()), [1, 2], [1, 'a']],
  ['free keys', record(text()), { a: 'b' }, { a: 1 }],
  ['open lists', openList(['A']), 'B', 1],
  ['lists of texts that differ', { ...array(text()), assertions: [differ] }, ['a', 'b'], ['a', 'b', 'a']],
  ['lists of values that differ', { ...array(any()), assertions: [differ] }, [1, [1]], [[1], 2, [1]]],
]

for (const [name, shape, valid, invalid] of values) {
  test(`a check judges ${name}`, async () => {
    const check = await (await emittedChecks(catalogueOf({ X: shape })))('X')
    assert.is(check(valid), null)
    assert.is(check(invalid)?.length, 1)
  })
}

test('a property that need not be there is read once, whatever it is called and whatever is in it', async () => {
  const inner = object({ 'field?': text(), 'a-b?': array(text()), 'deep?': object({ 'field?': integer() }) })
  const shape = object({
    'field?': inner,
    'name?': text(),
    'a-b?': reference(idOf('Y')),
    'rec?': record(inner),
  })
  const outputs = await checks(catalogueOf({ X: shape, Y: object({ 'field?': text() }) }), supplies)
  const runtime = {
    path: 'runtime/checking.js',
    text: readFileSync(new URL('../../../generated/runtime/checking.js', import.meta.url), 'utf8'),
  }
  const script = `
    import { checkX } from './node_modules/acme-orders/checks.js'
    let reads = 0
    const counted = (value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.defineProperties({}, Object.fromEntries(Object.entries(value).map(([key, one]) => {
            const inside = counted(one)
            return [key, { enumerable: true, get: () => { reads += 1; return inside } }]
          })))
        : value
    const inner = { field: 'x', 'a-b': ['y'], deep: { field: 1 } }
    const say = (value) => { reads = 0; console.log(checkX(counted(value)) === null, reads) }
    say({ field: inner, name: 'n', 'a-b': { field: 'z' } })
    say({ field: { ...inner, deep: { field: 'no' } } })
    say({ rec: { one: { ...inner, field: 7 } } })
    say({ 'a-b': { field: 1 } })`
  const all = [...outputs, runtime, { path: 'package.json', text: '{ "type": "module" }' }]
  assert.is(run(all, script), 'true 8\nfalse 5\nfalse 6\nfalse 2\n')
})

test.run()
