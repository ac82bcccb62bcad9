import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isBelow } from '../../generator/files/is-below.js'

const rows: readonly (readonly [folder: string, path: string, isSo: boolean])[] = [
  ['/', '/', true],
  ['/', '/a/b', true],
  ['/a', '/a', true],
  ['/a', '/a/b/c', true],
  ['/a', '/a/..b', true],
  ['/a', '/', false],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
]

for (const [folder, path, isSo] of rows)
  test(`${path} is ${isSo ? '' : 'not '}below ${folder}`, () => assert.is(isBelow(folder, path), isSo))

test.run()
