import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { declarations } from '../../../generator/emit/declarations/declarations.js'
import type { Shape } from '../../../generator/shape/shape.js'
import {
  any,
  array,
  catalogueOf,
  idOf,
  integer,
  intersection,
  literal,
  never,
  object,
  openList,
  primitive,
  record,
  reference,
  sampleCatalogue,
  text,
  tuple,
  union,
} from '../sample.js'
import { typeErrors } from '../type-check.js'

/** The declaration of a shape called X and of its parts, without its imports. */
async function declared(shape: Shape, others: { readonly [name: string]: Shape } = {}): Promise<string> {
  const outputs = await declarations(catalogueOf({ X: shape, ...others }))
  const output = outputs.find(({ path }) => path === 'types/X.d.ts')
  return (output?.text ?? '')
    .replace(/^import .*\n+/gm, '')
    .replace(/^\/\/ .*\n+/, '')
    .replace(/^export /gm, '')
    .trim()
}

const cases: readonly (readonly [name: string, shape: Shape, want: string])[] = [
  ['any', any(), 'type X = unknown;'],
  ['never', never(), 'type X = never;'],
  ['null', primitive('null'), 'type X = null;'],
  ['an integer', integer(), 'type X = number;'],
  ['a text', text({ description: 'A text.' }), '/** A text. */\ntype X = string;'],
  ['a value', literal({ a: [1, "b'"] }), "type X = { a: [1, 'b\\''] };"],
  ['values', union(literal('a'), literal(1), literal(null)), "type X = 'a' | 1 | null;"],
  ['an open list', openList(['A', 'B']), "type X = 'A' | 'B' | (string & {});"],
  [
    'a list of an open list',
    array(openList(['A'])),
    "type X = XItem[];\n\ntype XItem = 'A' | (string & {});",
  ],
  ['a list of lists', array(array(union(text(), integer()))), 'type X = (string | number)[][];'],
  ['an empty tuple', tuple([], never()), 'type X = [];'],
  [
    'a tuple',
    tuple([text(), union(text(), integer())], never(), 1),
    'type X = [string, (string | number)?];',
  ],
  [
    'a tuple with a rest',
    tuple([text()], union(text(), integer()), 1),
    'type X = [string, ...(string | number)[]];',
  ],
  ['free keys', record(integer()), 'interface X {\n  [key: string]: number | undefined;\n}'],
  ['an open object', object({}), 'interface X {\n  [key: string]: unknown;\n}'],
  ['an empty object', object({}, { additional: never() }), 'interface X {\n  [key: string]: never;\n}'],
  [
    'an object',
    object({ a: text({ description: 'An a.' }), 'b-c?': integer(), 'd?': never() }, { description: 'An X.' }),
    "/** An X. */\ninterface X {\n  /** An a. */\n  a: string;\n  'b-c'?: number;\n  d?: never;\n}",
  ],
  [
    'required alone',
    object({ 'a?': text() }, { required: ['a', 'b'] }),
    'interface X {\n  a: string;\n  b: unknown;\n}',
  ],
  [
    'what hides in every object',
    object({ hasOwnProperty: text(), constructor: text(), 'toString?': text() }),
    'interface X {\n  hasOwnProperty: string;\n  constructor: string;\n  toString?: unknown;\n}',
  ],
  [
    'objects in objects',
    object({ a: object({ b: object({ 'c?': text({ personal: true }) }), d: object({}) }) }),
    `interface X {
  a: {
    b: {
      /** Personal data. */
      c?: string;
    };
    d: { [key: string]: unknown };
  };
}`,
  ],
  [
    'deprecation',
    text({ deprecated: true, description: 'Old.' }),
    '/**\n * Old.\n * @deprecated\n */\ntype X = string;',
  ],
  ['an impossible member', union(text(), never()), 'type X = string;'],
  ['a member that is anything', union(text(), any()), 'type X = unknown;'],
  ['an impossible part', intersection(text(), never()), 'type X = never;'],
  ['a part that is anything', intersection(text(), any()), 'type X = string;'],
  [
    'a union inside an intersection',
    intersection(object({ a: text() }), union(object({ b: text() }), object({ c: text() }))),
    'type X = {\n  a: string;\n} & (XWithB | XWithC);\n\ninterface XWithB {\n  b: string;\n}\n\ninterface XWithC {\n  c: string;\n}',
  ],
  [
    'a union of objects',
    union(object({ a: text() }), object({ b: text() })),
    'type X = XWithA | XWithB;\n\ninterface XWithA {\n  a: string;\n}\n\ninterface XWithB {\n  b: string;\n}',
  ],
  [
    'a union whose tag is open in one member',
    union(
      object({ kind: openList(['A']), call: text() }),
      object({ kind: literal('Error'), 'call?': text() }),
    ),
    "interface X {\n  kind: XKind;\n  call?: string;\n}\n\ntype XKind = 'A' | 'Error' | (string & {});",
  ],
]

for (const [name, shape, want] of cases) {
  test(name, async () => assert.is(await declared(shape), want))
}

test('a reference is a name and an import, never a copy', async () => {
  const shape = object({
    a: reference(idOf('Y')),
    b: array(reference(idOf('Y')), { description: 'Some.' }),
    'x?': reference(idOf('X')),
  })
  const outputs = await declarations(catalogueOf({ X: shape, Y: object({ y: text() }) }))
  assert.is(
    outputs[0]?.text,
    `import type { Y } from './Y.js';

export interface X {
  a: Y;
  /** Some. */
  b: Y[];
  x?: X;
}
`,
  )
})

test('a long list has a line for each member, in an array too', async () => {
  const values = Array.from({ length: 12 }, (_, index) => `value${index}`)
  const lines = values.map((value) => `  | '${value}'`).join('\n')
  assert.is(await declared(union(...values.map((value) => literal(value)))), `type X =\n${lines};`)
  assert.is(
    await declared(array(openList(values))),
    `type X = XItem[];\n\ntype XItem =\n${lines}\n  | (string & {});`,
  )
})

test('what is made of interfaces extends them', async () => {
  const others = { A: object({ a: text() }), B: object({ b: text() }), S: text() }
  const both = [reference(idOf('A')), reference(idOf('B'))]
  const extended = await declared(intersection(...both, object({ c: text() }), any()), others)
  assert.is(extended, 'type X = A & B & {\n  c: string;\n};')
  assert.is(
    await declared(intersection(...both, object({ c: text() })), others),
    'interface X extends A, B {\n  c: string;\n}',
  )
  assert.is(await declared(intersection(...both), others), 'interface X extends A, B {\n}')
})

test('an object that refers to a schema without a type has its objects alone, and no free keys', async () => {
  const open = union(text(), object({ 'a?': text() }), array(any()), primitive('null'))
  const refers = intersection(object({}), reference(idOf('Open')))
  assert.is(
    await declared(refers, { Open: open }),
    'type X = Exclude<Open, string | number | boolean | readonly unknown[] | null>;',
  )
  const outputs = await declarations(catalogueOf({ Open: open, X: refers }))
  const errors = (value: string) =>
    typeErrors(outputs, `import type { X } from 'package/types/X.js'\nexport const x: X = ${value}`).length
  assert.is(errors("{ a: 'b' }"), 0)
  assert.is(errors('{ typo: 1 }'), 1)
  assert.is(errors("'text'"), 1)
  assert.is(errors('[]'), 1)
})

test('what says a property twice, or is no interface, is an intersection', async () => {
  const others = { A: object({ a: text() }), S: text(), O: object({}) }
  const again = intersection(reference(idOf('A')), object({ a: integer() }))
  assert.is(await declared(again, others), 'type X = A & {\n  a: number;\n};')
  assert.is(
    await declared(intersection(reference(idOf('A')), reference(idOf('S'))), others),
    'type X = A & S;',
  )
  const closed = intersection(reference(idOf('A')), object({}, { additional: never() }))
  assert.is(await declared(closed, others), 'type X = A & { [key: string]: never };')
})

test('a child that narrows a property of its base extends it', async () => {
  const others = {
    Pet: object({
      petType: text(),
      'age?': integer(),
      'state?': openList(['A', 'B']),
      'hasOwnProperty?': any(),
    }),
    Named: object({ 'name?': text() }),
  }
  const pet = reference(idOf('Pet'))
  const narrowed: readonly (readonly [Shape, string])[] = [
    [object({ 'petType?': literal('cat') }), "{\n  petType: 'cat';\n}"],
    [
      object({ 'state?': union(literal('A'), literal('C')) }),
      "{\n  state?: XState;\n}\n\ntype XState = 'A' | 'C';",
    ],
    [object({}, { required: ['age', 'petType'] }), '{\n  age: number;\n}'],
    [object({}, { required: ['petType'] }), '{\n}'],
    [object({ 'petType?': text(), 'tail?': text() }), '{\n  tail?: string;\n}'],
    [object({}, { required: ['tail'] }), '{\n  tail: unknown;\n}'],
  ]
  for (const [own, want] of narrowed)
    assert.is(await declared(intersection(pet, own), others), `interface X extends Pet ${want}`)
  const wide = object({ 'age?': union(integer(), text()) })
  assert.match(await declared(intersection(pet, wide), others), /^type X = /)
  const twice = intersection(pet, reference(idOf('Named')), object({ 'name?': literal('Tom') }))
  assert.is(await declared(twice, others), "interface X extends Pet, Named {\n  name?: 'Tom';\n}")
})

test('what is required beside a reference has the type that the reference gives it', async () => {
  const others = {
    D: object({ 'sub?': integer(), there: text() }),
    E: intersection(reference(idOf('D')), object({ 'e?': text() })),
  }
  const requiring = (base: string, ...required: readonly string[]) =>
    object({ c: intersection(reference(idOf(base)), object({}, { required })) })
  const wanted = [
    [requiring('D', 'sub'), 'D & {\n    sub: number;\n  }'],
    [requiring('E', 'sub', 'there'), 'E & {\n    sub: number;\n  }'],
    [requiring('D', 'there'), 'D'],
    [requiring('D', 'other'), 'D & {\n    other: unknown;\n  }'],
  ] as const
  for (const [shape, want] of wanted)
    assert.is(await declared(shape, others), `interface X {\n  c: ${want};\n}`)
})

/** `` [key: `x-${string}`] `` */
const keys = (prefix: string, suffix = ''): string => `[key: \`${prefix}\${string}${suffix}\`]`

test('free keys stand beside those that are known', async () => {
  const of = (more: object, properties = {}): Shape =>
    ({ ...object(properties, { required: ['x'] }), ...more }) as Shape
  const patterns = [{ pattern: '^x', shape: integer() }]
  const wanted = [
    [of({ additional: integer() }), 'interface X {\n  [key: string]: number | undefined;\n  x: number;\n}'],
    [
      of({ additional: integer() }, { 'a?': text() }),
      'interface X {\n  [key: string]: number | string | undefined;\n  a?: string;\n  x: number;\n}',
    ],
    [
      of({ patterns, additional: never() }),
      'interface X {\n  [key: string]: number | undefined;\n  x: number;\n}',
    ],
    [of({ patterns }), `interface X {\n  ${keys('x')}: number | undefined;\n  x: number;\n}`],
    [
      of({ patterns: [{ pattern: 'Id$', shape: text() }] }, { 'a?': integer(), 'bId?': literal(1) }),
      `interface X {\n  ${keys('', 'Id')}: 1 | string | undefined;\n  a?: number;\n  bId?: 1;\n  x: unknown;\n}`,
    ],
    [
      of({ patterns: [...patterns, { pattern: '^x-\\.', shape: text() }] }),
      `interface X {\n  ${keys('x')}: number | string | undefined;\n  ${keys('x-.')}: string | undefined;\n  x: number;\n}`,
    ],
    [
      of({ patterns: [{ pattern: '^c', shape: text() }] }, { 'constructor?': integer() }),
      `interface X {\n  ${keys('c')}: unknown;\n  constructor?: unknown;\n  x: unknown;\n}`,
    ],
    [
      of({ patterns: [{ pattern: '.*', shape: text() }] }),
      'interface X {\n  [key: string]: string | undefined;\n  x: string;\n}',
    ],
    ...['^x.+', '^[xy]', '^x|y', '^x`', '^x\\$\\{'].map(
      (pattern) =>
        [
          of({ patterns: [{ pattern, shape: integer() }] }, { 'a?': text() }),
          `interface X {\n  [key: string]: unknown;\n  a?: string;\n  x: ${/\[|\|/.test(pattern) ? 'number' : 'unknown'};\n}`,
        ] as const,
    ),
  ] as const
  for (const [shape, want] of wanted) {
    assert.is(await declared(shape), want)
    const outputs = await declarations(catalogueOf({ X: shape }))
    assert.equal(typeErrors(outputs), [])
  }
})

test('keys that are listed, some of them known otherwise, are properties', async () => {
  const names = {
    keyword: 'propertyNames',
    shape: union(literal('x'), literal('y'), literal('z-')),
    origin: integer().origin,
  } as const
  const patterns = [{ pattern: '^z', shape: literal('z') }]
  const base = object({ 'y?': text() }, { required: ['x'], additional: integer() })
  const shape = { ...base, patterns, assertions: [names] } as Shape
  assert.is(await declared(shape), "interface X {\n  y?: string;\n  x: number;\n  'z-'?: 'z';\n}")
})

test('the key of a long index signature stays on one line', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `LongNameOfAType${index}`)
  const others = Object.fromEntries(names.map((name) => [name, object({ name: literal(name) })]))
  const shape = object({ a: text() }, { additional: union(...names.map((name) => reference(idOf(name)))) })
  const outputs = await declarations(catalogueOf({ X: shape, ...others }))
  assert.equal(typeErrors(outputs), [])
})

test('keys that are listed are those of a mapped type', async () => {
  const names = {
    keyword: 'propertyNames',
    shape: union(literal('x'), literal('y-z')),
    origin: integer().origin,
  } as const
  const listed: Shape = { ...record(integer()), assertions: [names] }
  assert.is(await declared(listed), "type X = {\n  [K in 'x' | 'y-z']?: number;\n};")
  assert.is(
    await declared(object({ a: listed })),
    "interface X {\n  a: {\n    [K in 'x' | 'y-z']?: number;\n  };\n}",
  )
})

test('documentation says what no type can, and of a mere reference what it stands for', async () => {
  const origin = integer().origin
  const id: Shape = {
    ...text({ description: 'A link.' }),
    assertions: [{ keyword: 'format', value: 'uri', origin }],
  }
  const left: Shape = { ...integer(), assertions: [{ keyword: 'minimum', value: -1, origin }] }
  const others = { Y: object({ a: text() }, { description: 'What is it? A part. More of it.' }) }
  assert.is(
    await declared(
      object({ id, left, y: reference(idOf('Y')), z: reference(idOf('Y'), { description: 'Own.' }) }),
      others,
    ),
    `interface X {
  /**
   * A link.
   * @format uri
   */
  id: string;
  /** @minimum -1 */
  left: number;
  /** What is it? */
  y: Y;
  /** Own. */
  z: Y;
}`,
  )
})

test('a limit closes a tuple', async () => {
  const limited = (value: number): Shape => ({
    ...tuple([text(), integer()], any(), 1),
    assertions: [{ keyword: 'maxItems', value, origin: integer().origin }],
  })
  assert.is(await declared(limited(3)), '/** @maxItems 3 */\ntype X = [string, number?, unknown?];')
  assert.is(await declared(limited(11)), '/** @maxItems 11 */\ntype X = [string, number?, ...unknown[]];')
  assert.is(await declared(limited(2)), '/** @maxItems 2 */\ntype X = [string, number?];')
  assert.is(await declared(limited(1)), '/** @maxItems 1 */\ntype X = [string];')
  assert.is(await declared(limited(0)), '/** @maxItems 0 */\ntype X = [];')
})

test('what is required of a union has the types that its objects say', async () => {
  const one = object({ kind: literal('a'), 'sub?': text() })
  const other = object({ kind: literal('b'), 'sub?': integer() })
  const needs = object({}, { required: ['sub'] })
  const of = (...members: readonly Shape[]): Promise<string> =>
    declared(intersection(reference(idOf('U')), needs), { U: union(...members) })
  assert.match(await of(one, other), 'sub: string | number;')
  assert.match(await of(one, one), 'sub: string;')
  assert.match(await of(one, object({ kind: literal('b') })), 'sub: unknown;')
})

test('a list behind a reference, or beside a text with a pattern, keeps its completion', async () => {
  const pattern = { keyword: 'pattern', value: '^x-', origin: integer().origin } as const
  const others = { E: union(literal('A'), literal('B')) }
  assert.is(await declared(union(reference(idOf('E')), text()), others), 'type X = E | (string & {});')
  const custom: Shape = { ...text(), assertions: [pattern] }
  assert.is(await declared(union(literal('A'), literal('B'), custom)), "type X = 'A' | 'B' | (string & {});")
  assert.is(await declared(union(literal(1), text())), 'type X = 1 | string;')
  assert.is(
    await declared(union(reference(idOf('E')), reference(idOf('T'))), { ...others, T: custom }),
    'type X = E | (T & {});',
  )
  assert.is(await declared(union(literal(1), reference(idOf('T'))), { T: custom }), 'type X = 1 | T;')
})

test('nesting far beyond what the library bears', async () => {
  const depth = 500
  let shape: Shape = text()
  for (let level = 0; level < depth; level += 1) shape = array(shape)
  assert.is(await declared(shape), `type X = string${'[]'.repeat(depth)};`)
})

test('lists of objects of lists, two hundred levels', async () => {
  let shape: Shape = text()
  for (let level = 0; level < 100; level += 1) shape = array(object({ a: shape }))
  const started = performance.now()
  assert.is((await declared(shape)).match(/a: /g)?.length, 100)
  assert.ok(performance.now() - started < 5000)
})

test('the texts of single values, the bounds of a nullable number and the default are in the documentation', async () => {
  const state = union(
    literal('A */ B', { description: 'It is\n a.' }),
    literal('C'),
    literal('D', { description: 'It is d.' }),
  )
  const bounded: Shape = {
    ...integer(),
    assertions: [{ keyword: 'maximum', value: 9, origin: integer().origin }],
  }
  const count: Shape = { ...union(bounded, primitive('null')), default: null }
  const open: Shape = {
    ...openList(['E', 'F'], { description: 'Open.' }),
    texts: [{ value: 'E', text: 'It is e.' }],
    default: '*/',
  } as Shape
  assert.is(
    await declared(object({ state, count, open })),
    `interface X {
  state: XState;
  /**
   * @maximum 9
   * @default null
   */
  count: number | null;
  /** Open. */
  open: XOpen;
}

/**
 * - \`'A *\\/ B'\`: It is a.
 * - \`'D'\`: It is d.
 */
type XState = 'A */ B' | 'C' | 'D';

/**
 * Open.
 *
 * - \`'E'\`: It is e.
 * @default '*\\/'
 */
type XOpen = 'E' | 'F' | (string & {});`,
  )
})

test('each named shape has a file, in the order of the catalogue', async () => {
  const outputs = await declarations(sampleCatalogue())
  assert.equal(
    outputs.map(({ path }) => path),
    ['types/Money.d.ts', 'types/Order.d.ts', 'types/OrderShipped.d.ts', 'types/StockChanged.d.ts'],
  )
})

test('the same catalogue gives the same bytes', async () => {
  assert.equal(await declarations(sampleCatalogue()), await declarations(sampleCatalogue()))
})

test.run()
