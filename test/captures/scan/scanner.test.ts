import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { scannerFor } from '../../../generator/captures/scan/scanner.js'
import type { Json } from '../../../generator/json/value.js'
import type { Schema } from '../../agreement/random.js'
import { worldIn, worldOf } from './worlds.js'

const say = (schema: Schema, text: string, strict = false): boolean => {
  const scan = scannerFor(worldOf([{ schema, values: [] }]).catalogue, strict)
  const line = `{"channel":"/random","data":{"kind":"Message0","value":${text}}}\n`
  return scan?.lines(Buffer.from(line)).known === 1
}

/** A schema, values that it is sure of, and values that it is not sure of. */
const rows: readonly (readonly [Schema, readonly string[], readonly string[]])[] = [
  [
    { type: 'string' },
    ['""', '"é漢😀"', '"\\u00e9\\n\\""', `"${'x'.repeat(99)}"`],
    ['1', '"\\x"', '"\t"', '"'],
  ],
  [{ type: 'string', minLength: 2, maxLength: 3 }, ['"ab"', '"😀😀😀"'], ['"a"', '"abcd"', '"😀"', '"a\\n"']],
  [{ type: 'integer' }, ['0', '-1', '12345678901234567890'], ['1.0', '1e3', '01', '-', '+1', '.5']],
  [{ type: 'number' }, ['1.5', '-0.5', '1e3', '1E-9'], ['1e400', '1.', '1e', '.1', 'NaN', '9'.repeat(400)]],
  [{ type: 'number', minimum: 0.1, exclusiveMaximum: 3 }, ['0.1', '2.9999'], ['0.09', '3', '3.0', '1e0']],
  [{ enum: ['A', 'B', 3, null] }, ['"A"', '"B"', '3', 'null'], ['"C"', '4', '"\\u0041"', 'true']],
  [{ const: true }, ['true'], ['false', 'tru', 'null', '1']],
  [
    { type: 'array', items: { type: 'null' }, minItems: 1, maxItems: 2 },
    ['[null]', '[ null , null ]'],
    ['[]', '[null,]', '[1]', '[null,null,null]'],
  ],
  [
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
    ['{"a":""}', '{"b":{"a":[1,{"c":2}]},"a":"x"}', ' { "a" : "" } '],
    [
      '{}',
      '{"a":1}',
      '{"a":"","a":""}',
      '{"\\u0061":""}',
      '{"a":"",}',
      '{"a":"" "b":1}',
      '{"a":"","b\\u0061":1}',
    ],
  ],
  [{ type: 'object', properties: { a: true }, additionalProperties: false }, ['{}', '{"a":[]}'], ['{"b":1}']],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, ['{}', '{"x":1}'], ['{"x":"1"}']],
  [
    {
      type: 'object',
      properties: { 'a key of more than sixteen': { const: 1 }, 'a key of more than sixteeN': { const: 2 } },
    },
    ['{"a key of more than sixteen":1,"a key of more than sixteeN":2}'],
    ['{"a key of more than sixteen":2}', '{"a key of more than sixteeN":1}'],
  ],
  [
    {
      anyOf: [
        { type: 'object', properties: { k: { const: 'a' }, x: { type: 'string' } }, required: ['k'] },
        { type: 'object', properties: { k: { const: 'b' }, x: { type: 'number' } }, required: ['k'] },
      ],
    },
    ['{"k":"a","x":""}', '{"x":1,"k":"b"}'],
    ['{"k":"a","x":1}', '{"k":"c"}', '{}'],
  ],
  [
    { type: 'object', properties: { next: { $ref: '#' } } },
    ['{"next":{"next":{}}}'],
    ['{"next":{"next":1}}'],
  ],
]

for (const [schema, sure, unsure] of rows)
  test(`sure and not sure of ${JSON.stringify(schema)}`.slice(0, 100), () => {
    assert.equal(
      sure.filter((text) => !say(schema, text)),
      [],
    )
    assert.equal(
      unsure.filter((text) => say(schema, text)),
      [],
    )
  })

test('what the strict profile reports is not sure there', () => {
  const open: Schema = {
    type: 'object',
    properties: { s: { type: 'string', anyOf: [{ enum: ['A'] }, { type: 'string' }] } },
  }
  assert.equal(
    [say(open, '{"s":"A"}', true), say(open, '{"s":"B"}', true), say(open, '{"t":1}', true)],
    [true, false, false],
  )
  assert.equal([say(open, '{"s":"B"}'), say(open, '{"t":1}')], [true, true])
})

test('nothing is followed too deep', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
  assert.ok(say({}, nested(50)))
  assert.not(say({}, nested(100_000)))
})

test('topic and tag are where they belong', () => {
  const scan = scannerFor(worldOf([{ schema: true, values: [] }]).catalogue, false)
  const known = (text: string): number | undefined => scan?.lines(Buffer.from(`${text}\n`)).known
  assert.is(known('{"data":{"kind":"Message0"},"channel":"/random"}'), 1)
  assert.is(known('{"data":{"kind":"Message0"},"x":{"channel":"/random"}}'), 0)
  assert.is(known('{"data":{"x":{"kind":"Message0"}},"channel":"/random"}'), 0)
  assert.is(known('{"channel":"/random","data":{"kind":"Message0"},"data":{"kind":"Message0"}}'), 0)
  assert.is(known('{"channel":"/other","data":{"kind":"Message0"}}'), 0)
  assert.is(known('{"channel":"/random","data":{"kind":"Message1"}}'), 0)
  assert.is(
    known(
      '[{"channel":"/random","data":{"kind":"Message0"}},{"channel":"/random","data":{"kind":"Message0"}}]',
    ),
    2,
  )
  assert.is(known('[]'), 0)
})

test('a template takes the channels that the router gives to it', () => {
  const world = worldOf([{ schema: true, values: [] }], ['/rooms/{room}/users', '/**'])
  const scan = scannerFor(world.catalogue, false)
  const known = (channel: string): number | undefined =>
    scan?.lines(Buffer.from(`{"channel":"${channel}","data":{"kind":"Message0"}}\n`)).known
  assert.equal(['/rooms/7/users', '/a', '/a/b/c'].map(known), [0, 1, 1], 'what two can take is not sure')
  assert.equal(
    ['/meta/connect', '/a//b', '/', 'a', '/é', '/rooms/{room}/users'].map(known),
    [0, 0, 0, 0, 0, 1],
  )
})

test('a document is over as many lines as it likes', () => {
  const scan = scannerFor(worldOf([{ schema: true, values: [] }]).catalogue, false)
  const message = { channel: '/random', data: { kind: 'Message0', value: [1, { a: 'b' }] } }
  const pretty = (value: Json): Buffer => Buffer.from(JSON.stringify(value, undefined, 2))
  assert.is(scan?.document(pretty(message)), 1)
  assert.is(scan?.document(pretty([message, message])), 2)
  assert.is(scan?.document(Buffer.from(`\n${pretty(message)}\n`)), 1)
  assert.is(scan?.document(Buffer.from(`${pretty(message)}${pretty(message)}`)), 0)
  assert.is(scan?.document(Buffer.from(`${pretty(message)}\0`)), 0)
  assert.is(scan?.lines(Buffer.from(`${pretty(message)}\n`)).known, 0, 'lines are by themselves')
})

test('lines are told apart, those that are longer than a block as well', () => {
  const scan = scannerFor(worldOf([{ schema: true, values: [] }]).catalogue, false)
  const good = Buffer.from('{"channel":"/random","data":{"kind":"Message0"}}\n')
  const long = Buffer.from(
    `{"channel":"/random","data":{"kind":"Message0","x":"${'x'.repeat(2_000_000)}"}}\n`,
  )
  const bad = Buffer.from('{"channel":"/random"}\n')
  const many = Array.from({ length: 30_000 }, () => [good, bad]).flat()
  const scanned = scan?.lines(Buffer.concat([good, bad, bad, long, good, ...many]))
  assert.is(scanned?.known, 30_002)
  assert.is(scanned?.lines, 60_005)
  assert.equal(
    scanned?.unsure.slice(0, 3).map(({ bytes, line }) => [bytes.length, line]),
    [
      [2 * bad.length, 1],
      [long.length, 3],
      [bad.length, 6],
    ],
  )
})

test('properties come in any order, whatever their order was before', () => {
  const properties = { a: { enum: ['x', 'y'] }, b: { enum: ['y', 'z', 'x'] }, [`k${'e'.repeat(20)}y`]: true }
  const schema = { type: 'object', properties, additionalProperties: false, required: ['a'] }
  const { catalogue } = worldOf([{ schema, values: [] }])
  const key = `"k${'e'.repeat(20)}y"`
  const texts = [
    ...['{"a":"x","b":"y"}', '{"b":"z","a":"y"}', `{${key}:1,"b":"x","a":"x"}`, `{"a":"y",${key}:[]}`],
    ...[
      '{"a":"z"}',
      '{"b":"a","a":"x"}',
      '{"a":"x","a":"x"}',
      '{"b":"y"}',
      '{"a":"x","c":1}',
      '{"a ":"x"}',
      '{"":"x"}',
    ],
    ...['{"a":"x","b":"y","b":"y"}', '{"a":"xx"}', '{"ab":"x"}', `{"a":"x",${key.replace('e', 'E')}:1}`],
  ]
  const lines = texts.map((text) => `{"channel":"/random","data":{"kind":"Message0","value":${text}}}\n`)
  const fresh = lines.map((line) => scannerFor(catalogue, false)?.lines(Buffer.from(line)).known)
  assert.equal(fresh, [1, 1, 1, 1, ...Array(11).fill(0)])
  const one = scannerFor(catalogue, false)
  for (let step = 1; step < lines.length; step++)
    for (let index = 0; index < 3 * lines.length; index++) {
      const at = (index * step + (index >> 2)) % lines.length
      assert.is(one?.lines(Buffer.from(lines[at] ?? '')).known, fresh[at], texts[at])
    }
})

test('lines are scanned where they are read, whatever is behind them', () => {
  const { catalogue } = worldOf([{ schema: { type: 'string' }, values: [] }])
  const line = (value: string): string =>
    `{"channel":"/random","data":{"kind":"Message0","value":${value}}}\n`
  const lines = Buffer.from(line('"a"') + line('1') + line('"b') + line('"c"'))
  const behind = [
    '',
    '\0',
    '"',
    '"}}',
    '"}}\n',
    line('"d"'),
    '{"channel":"/random","data":{"kind":"Message0"',
    '\\"',
  ]
  const scanner = scannerFor(catalogue, false)
  const copied = scanner?.lines(lines)
  assert.is(copied?.known, 2)
  for (const block of scanner?.blocks ?? [])
    for (const rest of behind)
      for (const start of [0, 17, block.length - lines.length - rest.length]) {
        block.fill('x')
        block.write(rest, start + lines.copy(block, start))
        const scanned = scanner?.lines(block.subarray(start, start + lines.length))
        assert.equal(scanned, copied, `${start} ${rest}`)
      }
  assert.is(scanner?.blocks.length, 2)
})

/** Every text of a message in other words: with escapes in it, and with what is not ASCII. */
function reworded(value: Json): string {
  return JSON.stringify(value).replace(/:"([^"]*)"/g, (whole, text: string) =>
    /^[A-Z][A-Za-z]+$|^\/|^$/.test(text) ? whole : `:"\\u00e9\\n${text}漢é"`,
  )
}

// Those of `harbour` close their objects with `unevaluatedProperties`, which no rule says yet.
for (const folder of ['schemas', 'groupme', 'salesforce'])
  test(`of the examples of ${folder}, it is not sure of less than one in a hundred`, async () => {
    const path = folder === 'schemas' ? folder : `test/fixtures/catalogues/${folder}`
    const { catalogue, messages } = await worldIn(path)
    const scan = scannerFor(catalogue, false)
    for (const write of folder === 'schemas'
      ? [(value: Json) => JSON.stringify(value), reworded]
      : [JSON.stringify]) {
      const lines = messages.map((message) => Buffer.from(`${write(message)}\n`))
      const unsure = lines.filter((line) => scan?.lines(line).known !== 1)
      assert.ok(unsure.length < lines.length / 100, unsure[0]?.toString())
    }
  })

test.run()
