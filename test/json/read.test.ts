import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { maxDepth, maxErrors, readJson } from '../../generator/json/read.js'

/** All errors of a text, one per line: `line:column pointer message`. */
function errorsOf(text: string): readonly string[] {
  return readJson(text).errors.map(
    ({ message, pointer, position: { line, column } }) => `${line}:${column} ${pointer} ${message}`,
  )
}

const readValue = (text: string): unknown => readJson(text).document?.value

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'medium' }), (text) => {
      const { document, errors } = readJson(text)
      if (!/\\ud[89a-f]/i.test(text) && !/\p{Surrogate}/u.test(text)) assert.equal(errors, [])
      assert.equal(JSON.stringify(document?.value), JSON.stringify(JSON.parse(text)))
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('refuses what JSON.parse refuses', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.',
      'e',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '//',
      '/*',
      '"',
      '\\',
      '\t',
      '\u00a0',
      "'",
      '\u0001',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const errors = readJson(text).errors.filter(({ message }) => !message.startsWith('Duplicate key'))
      assert.is(errors.length === 0, parses(text), JSON.stringify(text))
    }),
    { numRuns: 5_000, seed: 2 },
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('finds a key that comes twice, however it is written and whatever stands around it', () => {
  type Written = { readonly text: string; readonly hasTwice: boolean }
  const keys = ['a', 'a:', '"', '\\', '\\"', '__proto__', 'é'].map((key) => JSON.stringify(key))
  const key = fc.constantFrom(...keys, '"\\u0061"', '"\\u00e9"')
  const plain = (text: string): Written => ({ text, hasTwice: false })
  const { value } = fc.letrec<{ value: Written; object: Written }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(plain('1'), plain('"a:"'), plain('[":",{}]')),
      tie('object'),
    ),
    object: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => ({
      text: `{${entries.map(([name, { text }]) => `${name}: ${text}`).join(',')}}`,
      hasTwice:
        new Set(entries.map(([name]) => JSON.parse(name))).size < entries.length ||
        entries.some(([, { hasTwice }]) => hasTwice),
    })),
  }))
  const seen = { twice: 0, once: 0 }
  fc.assert(
    fc.property(value, ({ text, hasTwice }) => {
      const { errors } = readJson(text)
      assert.is(
        errors.some(({ message }) => message.startsWith('Duplicate key')),
        hasTwice,
        text,
      )
      seen[hasTwice ? 'twice' : 'once'] += 1
    }),
    { numRuns: 2_000, seed: 3 },
  )
  assert.ok(seen.twice > 200 && seen.once > 200, JSON.stringify(seen))
})

test('names the first mistake of syntax, and what is wrong before it', () => {
  assert.equal(errorsOf('{\n  "a": 1, "a": 2,\n  "a": 1\n  "b": [1 2],\n  "c" 3, "c": 4\n}'), [
    '2:11 /a Duplicate key "a".',
    '3:3 /a Duplicate key "a".',
    '4:3 /a Expected a comma.',
  ])
  assert.equal(errorsOf('{ "a": these are words }'), ['1:8 /a Unexpected "these".'])
  assert.equal(errorsOf('{ "c" 3 }'), ['1:7 /c Expected a colon.'])
  assert.equal(errorsOf('{ "c": 3, }'), ['1:11 /c Expected a property name in double quotes.'])
})

test('a mistake before the first key is one of the object, not of the key ""', () => {
  assert.is(errorsOf("{ 'a': 1 }")[0], `1:3  Unexpected "'a'".`)
  assert.is(errorsOf('{ "b": { a: 1 } }')[0], '1:10 /b Unexpected "a".')
  assert.is(errorsOf('{ "": x }')[0], '1:7 / Unexpected "x".')
})

test('a trailing comma and a comment are errors', () => {
  assert.equal(errorsOf('[1,]'), ['1:4 /0 Expected a value.'])
  assert.equal(errorsOf('// x\n{}'), ['1:1  JSON does not allow comments.'])
})

test('an unknown word is quoted, a long one shortened', () => {
  assert.equal(errorsOf('nope')[0], '1:1  Unexpected "nope".')
  assert.equal(errorsOf('n'.repeat(30))[0], `1:1  Unexpected "${'n'.repeat(20)}…".`)
})

test('what follows the value is an error', () => {
  assert.equal(errorsOf('{} {}'), ['1:4  Expected the end of the text.'])
})

test('a duplicate key is an error at the second one', () => {
  const text = '{\n  "a": { "b/c": 1,\n    "b/c": 2 }\n}'
  assert.equal(errorsOf(text), ['3:5 /a/b~1c Duplicate key "b/c".'])
  assert.equal(errorsOf('{"__proto__": 1, "__proto__": 2}'), ['1:18 /__proto__ Duplicate key "__proto__".'])
  assert.equal(errorsOf('{"constructor": 1, "hasOwnProperty": 2}'), [])
})

test('a number beyond the doubles is an error', () => {
  assert.equal(errorsOf('[1, 1e400, -1e400, 1e308]'), [
    '1:5 /1 The number is too large.',
    '1:12 /2 The number is too large.',
  ])
})

test('a lone surrogate is an error in a key and in a value, a pair is none', () => {
  assert.is(errorsOf('["\\ud800"]').length, 1)
  assert.is(errorsOf('{"\\udc00": 1}').length, 1)
  assert.is(errorsOf('["\ud800"]').length, 1)
  assert.equal(errorsOf('["\\ud83d\\ude00", "😀"]'), [])
})

test('an empty text is an error and has no document', () => {
  for (const text of ['', ' \n\t', '\uFEFF']) {
    const { document, errors } = readJson(text)
    assert.is(document, undefined)
    assert.is(errors.length, 1)
    assert.match(errors[0]?.message ?? '', 'empty')
  }
})

test('a byte order mark is skipped and counts as no column', () => {
  assert.equal(readValue('\uFEFF{"a": 1}'), { a: 1 })
  assert.equal(readJson('\uFEFF{"a": 1}').document?.positionOf('/a'), { line: 1, column: 7 })
  assert.is(errorsOf('{\uFEFF}').length, 1)
})

test('__proto__ is a key like any other', () => {
  const value = readValue('{"__proto__": {"evil": true}, "b": 1}')
  assert.ok(value !== null && typeof value === 'object')
  assert.equal(Object.keys(value), ['__proto__', 'b'])
  assert.is(Object.getPrototypeOf(value), Object.prototype)
  assert.not('evil' in value)
})

test('nesting up to the limit is read, beyond it is an error, however deep', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  assert.equal(errorsOf(nested(maxDepth)), [])
  const { document, errors } = readJson(nested(maxDepth + 1))
  assert.is(document, undefined)
  assert.equal(errors, [
    {
      message: 'Nested too deeply: more than 1,000 levels.',
      position: { line: 1, column: maxDepth + 1 },
      pointer: '',
    },
  ])
  assert.is(errorsOf(nested(1_000_000)).length, 1)
  assert.is(errorsOf('{"a":'.repeat(200_000)).length, 1)
})

test('brackets in strings are not nesting', () => {
  assert.equal(errorsOf(JSON.stringify('['.repeat(5_000))), [])
})

test('the number of errors is limited', () => {
  assert.is(errorsOf(`{${'"a":1,'.repeat(10_000)}"b":1}`).length, maxErrors)
})

test('finds keys and values, also with CRLF', () => {
  const text = '{\r\n  "a": {\r\n    "x~y": [10,\r\n 20]\r\n  }\r\n}'
  const { document } = readJson(text)
  assert.equal(document?.positionOf(''), { line: 1, column: 1 })
  assert.equal(document?.positionOf('/a'), { line: 2, column: 8 })
  assert.equal(document?.positionOf('/a', 'key'), { line: 2, column: 3 })
  assert.equal(document?.positionOf('/a/x~0y/1'), { line: 4, column: 2 })
  assert.equal(document?.positionOf('/a/x~0y', 'key'), { line: 3, column: 5 })
})

test('what is not there is found at its nearest parent', () => {
  const { document } = readJson('{ "a": { "b": 1 } }')
  assert.equal(document?.positionOf('/a/c/d'), { line: 1, column: 8 })
  assert.equal(document?.positionOf('/a/c', 'key'), { line: 1, column: 8 })
  assert.equal(document?.positionOf('/zzz'), { line: 1, column: 1 })
  assert.equal(document?.positionOf('nonsense'), { line: 1, column: 1 })
})

test('a broken text still gives what could be read', () => {
  assert.equal(readValue('{"a": [1, 2], "b": {"c": true}'), { a: [1, 2], b: { c: true } })
})

test('a large text is read in reasonable time', () => {
  const items = Array.from({ length: 20_000 }, (_, index) => [`key${index}`, { type: 'string' }] as const)
  const { document, errors } = readJson(JSON.stringify(Object.fromEntries(items), null, 2))
  assert.equal(errors, [])
  assert.equal(document?.positionOf('/key19999/type'), { line: 60_000, column: 13 })
})

test.run()
