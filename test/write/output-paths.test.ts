import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { UserError } from '../../generator/problems/user-error.js'
import { checkOutputPaths, fold, foldersOf, isSafePath } from '../../generator/write/output-paths.js'

const check = (...paths: readonly string[]): void =>
  checkOutputPaths(paths.map((path) => ({ path, text: '' })))

const refused = (error: unknown): boolean => error instanceof UserError

test('ordinary paths are safe', () => {
  for (const path of ['a', 'a/b.js', '.npmignore', 'types/Größe.d.ts', 'con-artist.js', 'a b', '...a']) {
    assert.ok(isSafePath(path), path)
  }
})

test('paths that leave, or that some system reads otherwise, are not', () => {
  const paths = [
    ...['', '/', '/a', '..', '../a', 'a/..', 'a/./b', 'a//b', 'a/', 'C:/a', 'a:b', 'a\\..\\b'],
    ...['a\nb', 'a\u0000', 'a\u200b', 'a\ud800', 'a?', 'a*', 'a.', 'a ', 'NUL', 'nul.txt', 'a/COM1.js'],
    ...['.cometd-codegen.json', '.cometd-codegen.lock'],
  ]
  for (const path of paths) {
    assert.not(isSafePath(path), JSON.stringify(path))
    assert.throws(() => check(path), refused, JSON.stringify(path))
  }
})

test('equal but for case or Unicode form is one file', () => {
  assert.throws(() => check('a/Order.js', 'a/order.js'), refused)
  assert.throws(() => check('\u00e9', 'e\u0301'), refused)
  assert.throws(() => check('a', 'a'), refused)
  assert.is(fold('E\u0301'), fold('\u00e9'))
  check('a/b', 'a/c', 'b/b')
})

test('a file where another output needs a folder is refused', () => {
  assert.throws(() => check('A', 'a/b'), refused)
  assert.throws(() => check('a/b/c/d', 'a/b'), refused)
})

test('the folders of a path, from the top', () => {
  assert.equal(foldersOf('a/b/c.js'), ['a', 'a/b'])
  assert.equal(foldersOf('a.js'), [])
})

test.run()
