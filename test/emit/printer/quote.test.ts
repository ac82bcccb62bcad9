import * as fc from 'fast-check'
import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isIdentifier } from '../../../generator/catalogue/identifier.js'
import {
  docComment,
  docText,
  fileName,
  filePath,
  identifier,
  literal,
  literalType,
  markdownCode,
  markdownProse,
  markdownText,
  objectKey,
  propertyName,
  stringLiteral,
} from '../../../generator/emit/printer/quote.js'
import { isFileName } from '../../../generator/files/is-file-name.js'
import type { Json } from '../../../generator/json/value.js'

/** What a text may try, in any place where one stands. */
const hostile = [
  '*/ process.exit(1) /*',
  '// x',
  "'; process.exit(1); '",
  '"; process.exit(1); "',
  '\\',
  "\\'",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
  '${process.exit(1)}',
  '`',
  'a\nb',
  'a\r\nb',
  'a\u2028b',
  'a\u2029b',
  '\u202e\u2066x',
  '\u200b\ufeff',
  '\ud800',
  '\udc00x',
  '\u0000\u0007\u001b[31m',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '{@link x} @deprecated',
  '@param x',
  '</script><script>',
  '',
]

test('a string literal is one token that says exactly the text', () => {
  for (const text of hostile) assert.is(valueIn(stringLiteral(text)), text)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => valueIn(stringLiteral(text)) === text),
    { numRuns: 500, seed: 7 },
  )
})

test('a string literal is plain to see', () => {
  assert.is(stringLiteral('a'), "'a'")
  assert.is(stringLiteral(`it's "so"`), `'it\\'s "so"'`)
  assert.is(stringLiteral('\\"'), `'\\\\"'`)
  assert.is(stringLiteral('a\u2028\u202e\ufeff'), "'a\\u2028\\u202e\\ufeff'")
  assert.is(stringLiteral('\ud800'), "'\\ud800'")
  assert.is(stringLiteral('\u{e0041}'), "'\\udb40\\udc41'")
  assert.is(stringLiteral('é日'), "'é日'")
})

test('a property is bare only where it may be', () => {
  assert.is(propertyName('a1_$'), 'a1_$')
  assert.is(propertyName('class'), 'class')
  for (const name of ['a-b', '1a', '', 'a b', ...hostile.filter((text) => !/^\w+$/.test(text))]) {
    assert.is(propertyName(name), stringLiteral(name))
  }
})

test('a key called __proto__ sets no prototype', () => {
  assert.is(objectKey('__proto__'), "['__proto__']")
  assert.is(objectKey('a-b'), "'a-b'")
})

test('an identifier is one that every declaration can bear', () => {
  assert.is(identifier('Call'), 'Call')
  assert.ok(isIdentifier('$a_1'))
  for (const name of ['class', 'any', 'string', 'await', '1a', 'a-b', '', 'a\u200db', ...hostile]) {
    if (/^(__proto__|constructor|hasOwnProperty)$/.test(name)) continue
    assert.not(isIdentifier(name), name)
    assert.throws(() => identifier(name), /is not an identifier/)
  }
})

test('a file name is one on every system', () => {
  for (const name of ['Call', 'v2-me-calls.schema.json', 'a b', 'Été']) assert.is(fileName(name), name)
  for (const name of [
    '',
    '.',
    '..',
    'a/b',
    'a\\b',
    'con',
    'NUL.txt',
    'a.',
    'a ',
    '.git',
    'a:b',
    'e\u0301',
    '\u3164',
    'é'.repeat(101),
    'a'.repeat(201),
  ]) {
    assert.not(isFileName(name), name)
    assert.throws(() => fileName(name), /is not a file name/)
  }
})

test('a path stays in its folder', () => {
  assert.is(filePath('messages/a.schema.json'), 'messages/a.schema.json')
  for (const path of ['../a', '/a', 'a//b', 'a/../b', 'a\\..\\b', '']) assert.throws(() => filePath(path))
})

test('a comment ends where it ends, and has no tags of the text', () => {
  for (const text of hostile) {
    const file = parsed(`${docComment(`before ${text}\n${text}`)}\nexport const value = 1;`)
    const [statement] = file.statements
    assert.is(file.statements.length, 1, text)
    assert.ok(statement && ts.isVariableStatement(statement), text)
    assert.equal(statement && ts.getJSDocTags(statement).map(({ tagName }) => tagName.text), [], text)
  }
})

test('documentation is wrapped and keeps its lines', () => {
  assert.is(docText('one\r\ntwo\u2028three'), 'one\ntwo\nthree')
  assert.is(docText('aaa bbb ccc', 7), 'aaa bbb\nccc')
  assert.is(docText('x @deprecated {@link y} a@b'), 'x \\@deprecated {\\@link y} a@b')
  assert.is(docText('a */ b'), 'a *\\/ b')
  assert.is(docText('a\u202eb'), 'a\\u202eb')
  assert.is(docComment('one'), '/** one */')
  assert.is(docComment('one\n\ntwo'), '/**\n * one\n *\n * two\n */')
})

const values: readonly Json[] = [
  null,
  true,
  0,
  -1.5,
  1e21,
  'a',
  [],
  [1, 'b', [null]],
  { a: { 'b-c': [1] } },
  {},
]

test('a literal says exactly the value', () => {
  for (const value of [...values, JSON.parse('{"__proto__": {"a": 1}}')]) {
    assert.equal(new Function(`return ${literal(value)}`)(), value)
  }
})

test('the type of a value is that of this value alone', () => {
  assert.is(literalType('a'), "'a'")
  assert.is(literalType(-1.5), '-1.5')
  assert.is(literalType([1, [null]]), '[1, [null]]')
  assert.is(literalType({ a: { 'b-c': true } }), "{ a: { 'b-c': true } }")
  assert.is(literalType({}), '{ [key: string]: never }')
  assert.is(literalType([]), '[]')
})

test('text for Markdown brings no markup along', () => {
  assert.is(markdownText('a | *b* <i> `c`\n# d'), 'a \\| \\*b\\* \\<i\\> \\`c\\` # d')
  assert.is(markdownText('# d'), '\\# d')
  assert.is(markdownProse('a `b_c` *d*, and `<i>`'), 'a `b_c` \\*d\\*, and `<i>`')
  assert.is(markdownProse('`a` # b `c'), '`a` # b \\`c')
  assert.is(markdownProse('# `a`'), '\\# `a`')
  assert.is(markdownProse('`a``<i>`'), '\\`a\\`\\`\\<i\\>\\`')
  assert.is(markdownProse('`a\\|<i>`'), '\\`a\\\\\\|\\<i\\>\\`')
  assert.is(markdownProse('``<i>``'), '\\`\\`\\<i\\>\\`\\`')
  assert.is(markdownCode('a|b'), '`a\\|b`')
  assert.is(markdownCode('a`b'), '`` a`b ``')
})

/** The value of a text that is one string literal and nothing else. */
function valueIn(text: string): string | undefined {
  const [statement, ...others] = parsed(`(${text})`).statements
  if (others.length > 0 || !statement || !ts.isExpressionStatement(statement)) return undefined
  const inner = ts.isParenthesizedExpression(statement.expression)
    ? statement.expression.expression
    : undefined
  return inner && ts.isStringLiteral(inner) ? inner.text : undefined
}

function parsed(text: string): ts.SourceFile {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }
  assert.equal(parseDiagnostics, [], text)
  return file
}

test.run()
