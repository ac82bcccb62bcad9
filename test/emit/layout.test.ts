// The layout of what is generated: it reads as if written by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { withinWidth } from '../../generator/emit/printer/line-width.js'

const golden = 'test/fixtures/golden'
const folders = ['generated', ...readdirSync(golden).map((name) => join(golden, name, 'expected'))]
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|d\.ts)$/.test(path))
    .map((path) => join(folder, path)),
)
const texts = files.map((path) => [path, readFileSync(path, 'utf8')] as const)

/** The lines of all files that are such, each with its place. */
const linesWhere = (is: (line: string, before: string) => boolean): readonly string[] =>
  texts.flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index, all) =>
        is(line, all[index - 1] ?? '') ? [`${path}:${index + 1} ${line.slice(0, 200)}`] : [],
      ),
  )

test('there are files to look at', () => {
  assert.ok(files.includes(join('generated', 'checks.js')))
  assert.ok(files.some((path) => path.startsWith(golden)))
})

test('no line is longer than 120 but where a string is', () => {
  const strings = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g
  assert.equal(
    linesWhere((line) => line.length > 120 && line.replace(strings, "''").length > 60),
    [],
  )
})

test('a branch begins where the one before ends', () => {
  assert.equal(
    linesWhere((line, before) => /^\s*(catch|finally|else)\b/.test(line) && /^\s*\}$/.test(before)),
    [],
  )
})

test('an empty line stands between declarations', () => {
  const begins = /^(\/\*\*|(export )?(declare )?(async )?(function|class|interface)\b)/
  assert.equal(
    linesWhere(
      (line, before) => begins.test(line) && before !== '' && !/^(\s*\*\/|\/\*\*.*\*\/)$/.test(before),
    ),
    [],
  )
})

test('indentation is two spaces a level', () => {
  assert.equal(
    linesWhere(
      (line) => !/^\s*\*/.test(line) && (/^ *\t/.test(line) || (/^ */.exec(line)?.[0].length ?? 0) % 2 === 1),
    ),
    [],
  )
})

test('a line that is too long is opened where its largest brackets are', () => {
  assert.is(
    withinWidth(`export const list = Object.freeze(['${'a'.repeat(50)}, (', '${'b'.repeat(50)}', 'c']);`),
    `export const list = Object.freeze(
  [
    '${'a'.repeat(50)}, (', '${'b'.repeat(50)}', 'c',
  ],
);`
      .replace('(\n  [\n    ', '([\n  ')
      .replace(',\n  ],\n);', ',\n]);'),
  )
  assert.is(
    withinWidth(
      `export declare function is${'A'.repeat(50)}(value: unknown): value is (typeof ${'a'.repeat(40)})[number];`,
    ),
    `export declare function is${'A'.repeat(50)}(\n  value: unknown,\n): value is (typeof ${'a'.repeat(40)})[number];`,
  )
  assert.is(
    withinWidth(`  /** ${'word '.repeat(30)}end */`),
    `  /**\n   * ${'word '.repeat(22)}word\n   * ${'word '.repeat(7)}end\n   */`,
  )
  assert.is(withinWidth(`const text = '${'a, '.repeat(60)}';`), `const text = '${'a, '.repeat(60)}';`)
})

test.run()
