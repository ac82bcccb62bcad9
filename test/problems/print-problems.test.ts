import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { plural, print, summarise } from '../../generator/problems/print-problems.js'
import type { Position, Problem } from '../../generator/problems/problem.js'

function problem(file: string, pointer: string, message: string, more: Partial<Problem> = {}): Problem {
  return { severity: 'error', rule: 'description', message, origin: { file, pointer }, ...more }
}

const at = (line: number, column: number) => (): Position => ({ line, column })

test('reads as the design says', () => {
  const problems = [problem('messages/A.schema.json', '/properties/b/$ref', 'Unknown schema "x".')]
  assert.is(
    print(problems, { folder: 'schemas', locate: at(41, 17), color: false }),
    'schemas/messages/A.schema.json:41:17  /properties/b/$ref\n  Unknown schema "x". [description]\n',
  )
})

test('no problems print nothing', () => {
  assert.is(print([], { locate: at(1, 1), color: false }), '')
})

test('sorts by file, line, column, not by text', () => {
  const problems = [
    problem('b.json', '/1', 'fifth', { position: { line: 1, column: 1 } }),
    problem('a.json', '/2', 'third', { position: { line: 10, column: 2 } }),
    problem('a.json', '/3', 'fourth', { position: { line: 10, column: 10 } }),
    problem('a.json', '/4', 'second', { position: { line: 9, column: 1 } }),
    problem('a.json', '', 'first'),
  ]
  const text = print(problems, { locate: () => undefined, color: false })
  assert.equal(text.match(/first|second|third|fourth|fifth/g), [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
  ])
  assert.is(problems[0]?.message, 'fifth')
})

test('a problem without a place has only its file', () => {
  assert.is(
    print([problem('a.json', '', 'Gone.')], { locate: () => undefined, color: false }),
    'a.json\n  Gone. [description]\n',
  )
})

test('a warning says so', () => {
  const problems = [problem('a.json', '/a', 'No description.', { severity: 'warning' })]
  assert.is(
    print(problems, { locate: at(1, 2), color: false }),
    'a.json:1:2  /a\n  warning No description. [description]\n',
  )
})

test('colours only when asked', () => {
  const problems = [problem('a.json', '/a', 'x', { severity: 'warning' })]
  assert.not.match(print(problems, { locate: at(1, 1), color: false }), '\u001b')
  assert.match(print(problems, { locate: at(1, 1), color: true }), '\u001b[33mwarning\u001b[39m')
})

test('text from a schema cannot forge a line, an escape or a workflow command', () => {
  const hostile = '::error file=x::y\n::error::z\u001b[2J'
  const text = print([problem(hostile, `/${hostile}`, hostile)], { locate: at(1, 1), color: false })
  assert.is(text.split('\n').length, 3)
  assert.not.match(text, /^\s*::/m)
  assert.not.match(text, '\u001b')
})

const lines = ['{', '  "title": "A\u202e",', '  "properties": { "##[x]": { "type": "strin" } }', '}']

test('the lines around a fault, in which nothing can reach a terminal', () => {
  const textOf = () => lines.join('\n')
  const column = (lines[2] ?? '').indexOf('"strin"') + 1
  assert.is(
    print([problem('a.json', '/a', 'x')], { locate: at(3, column), textOf, color: false }),
    [
      `a.json:3:${column}  /a`,
      '  x [description]',
      '  1 | {',
      '  2 |   "title": "A\\u{202e}",',
      '  3 |   "properties": { "# #[x]": { "type": "strin" } }',
      `    | ${' '.repeat(column)}^^^^^^^`,
      '  4 | }',
      '',
    ].join('\n'),
  )
})

test('what is said of several places is told once, with the first three and how many more', () => {
  const warnings = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      problem('a.json', `/${index}`, 'No description.', {
        severity: 'warning',
        position: { line: index + 1, column: 3 },
      }),
    )
  const printed = (count: number) =>
    print([...warnings(count), problem('b.json', '', 'Gone.')], { locate: () => undefined, color: false })
  const [head, sentence, tail] = [
    'a.json:1:3  /0\n',
    '  warning No description. [description]\n',
    'b.json\n  Gone. [description]\n',
  ]
  assert.is(printed(1), `${head}${sentence}${tail}`)
  assert.is(printed(2), `${head}${sentence}  also in a.json:2:3\n${tail}`)
  assert.is(printed(3), `${head}${sentence}  also in a.json:2:3, a.json:3:3\n${tail}`)
  assert.is(printed(4), `${head}${sentence}  also in a.json:2:3, a.json:3:3, 1 more place\n${tail}`)
  assert.is(printed(500), `${head}${sentence}  also in a.json:2:3, a.json:3:3, 497 more places\n${tail}`)
})

test('of the warnings of one rule the first ten sentences are told, of errors all', () => {
  const many = (severity: Problem['severity']) =>
    Array.from({ length: 12 }, (_, index) => problem('a.json', '', `Fault ${10 + index}.`, { severity }))
  const printed = (severity: Problem['severity']) =>
    print(many(severity), { locate: () => undefined, color: false })
      .trimEnd()
      .split('\n')
  assert.is(printed('error').length, 24)
  assert.equal(printed('warning').slice(-2), [
    '  warning Fault 19. [description]',
    '… and 2 more warnings [description]. "lint --format json" lists all.',
  ])
})

test('the summary counts', () => {
  const warning = problem('a', '', 'x', { severity: 'warning' })
  assert.is(summarise([]), 'no problems')
  assert.is(summarise([problem('a', '', 'x'), warning, warning]), '1 error, 2 warnings')
  assert.is(plural(0, 'file'), '0 files')
})

test.run()
