import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { hashOf, parseWritten, printWritten, union, writtenOf } from '../../generator/write/written.js'

const outputs = [
  { path: 'b.js', text: 'b' },
  { path: 'a/__proto__', text: 'ä' },
]

test('survives being printed and read, sorted', () => {
  const text = printWritten(writtenOf(outputs))
  assert.ok(text.indexOf('a/__proto__') < text.indexOf('b.js'))
  assert.equal([...(parseWritten(text) ?? [])], ['a/__proto__', 'b.js'])
  assert.is(text, printWritten(writtenOf([...outputs].reverse())))
})

test('a file called __proto__ is a file like any other', () => {
  const text = printWritten(writtenOf([{ path: '__proto__', text: '' }]))
  assert.equal([...(parseWritten(text) ?? [])], ['__proto__'])
})

test('hashes bytes: text and its UTF-8 are the same', () => {
  assert.is(hashOf('ä'), hashOf(Buffer.from('ä', 'utf8')))
  assert.is.not(hashOf('a'), hashOf('b'))
})

test('a union has the files of both, each once', () => {
  const both = union(new Set(['x', 'y']), new Set(['x', 'z']))
  assert.equal([...both], ['x', 'y', 'z'])
  assert.equal([...(parseWritten(printWritten(both)) ?? [])], ['x', 'y', 'z'])
})

test('what changes inside of files changes nothing here', () => {
  const edited = outputs.map(({ path }) => ({ path, text: 'new' }))
  assert.is(printWritten(writtenOf(edited)), printWritten(writtenOf(outputs)))
})

test('the hashes of version 1 are passed over', () => {
  const text = JSON.stringify({ version: 1, files: { 'a.js': 'x', 'b.js': ['x', 'y'] } })
  assert.equal([...(parseWritten(text) ?? [])], ['a.js', 'b.js'])
})

test('of branches that were not merged to the end, the files of both', () => {
  const [ours, theirs] = [
    ['a.js', 'both.js'],
    ['b.js', 'both.js'],
  ].map((paths) => printWritten(new Set(paths)).split('\n').slice(4, -3).join('\n'))
  const text = printWritten(new Set(['0.js']))
    .replace('  ]', `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n  ]`)
    .replace('"0.js"', '"0.js",')
  assert.is(text.match(/both/g)?.length, 2)
  assert.equal(new Set(parseWritten(text)), new Set(['0.js', 'a.js', 'both.js', 'b.js']))
  const old =
    '{\n  "files": {\n<<<<<<< a\n    "a.js": "1",\n=======\n    "a.js": ["1"],\n    "b.js": "2"\n>>>>>>> b\n  }\n}\n'
  assert.equal([...(parseWritten(old) ?? [])], ['a.js', 'b.js'])
  assert.is(parseWritten(old.replace('b.js', '../b.js')), undefined)
})

test('what is none of ours is not read', () => {
  const record = (files: unknown, version: unknown = 2): string => JSON.stringify({ version, files })
  assert.ok(parseWritten(record(['a.js'])))
  for (const text of ['', '{', 'null', '[]', '{}', record({}), record(null), record([1]), record(['x'], 3)])
    assert.is(parseWritten(text), undefined, text)
  assert.is(parseWritten(record(['../a'])), undefined)
  assert.is(parseWritten(record(['/etc/passwd'])), undefined)
})

test.run()
