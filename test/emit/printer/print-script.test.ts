import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { printScript } from '../../../generator/emit/printer/print-script.js'
import {
  binary,
  call,
  type Expression,
  literalOf,
  name,
  not,
  type Statement,
  value,
} from '../../../generator/emit/printer/script-tree.js'

const does = (expression: Expression): Statement => ({ kind: 'do', expression })
const iff = (
  test: Expression,
  body: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement => ({
  kind: 'if',
  test,
  body,
  otherwise,
})
const words = (count: number): readonly Expression[] =>
  Array.from({ length: count }, (_, index) => name(`someLongerName${index}`))

test('a short branch stands on one line, and a chain has braces', () => {
  assert.is(printScript([iff(name('a'), [does(call('b'))])]), 'if (a) b();\n')
  assert.is(
    printScript([iff(name('a'), [does(call('b'))], [iff(name('c'), [does(call('d'))], [does(call('e'))])])]),
    'if (a) {\n  b();\n} else if (c) {\n  d();\n} else {\n  e();\n}\n',
  )
})

test('no line is longer than 120 but where a string is', () => {
  const [a = name('a'), ...more] = words(12)
  const long = more.reduce((all, one) => binary(all, '&&', one), a)
  const text = printScript(
    [
      iff(long, [does(call('f', ...words(9)))]),
      iff(not(more.reduce((all, one) => binary(all, '||', one), a)), [does(call('f'))]),
      {
        kind: 'unpack',
        names: words(20).map((_, index) => [`k${index}-`, `someLongerName${index}`]),
        object: a,
      },
      {
        kind: 'declare',
        keyword: 'const',
        name: 'x',
        value: literalOf({ list: Array.from({ length: 60 }, (_, i) => `v${i}`) }),
      },
    ],
    2,
  )
  assert.equal(
    text.split('\n').filter((line) => line.length > 120),
    [],
  )
  const string = 'x'.repeat(200)
  assert.is(printScript([does(call('f', value(string)))]), `f(\n  '${string}',\n);\n`)
})

test('parts that would be read otherwise stand in parentheses', () => {
  const [a, b, c] = [name('a'), name('b'), name('c')]
  const line = (expression: Expression): string => printScript([does(expression)]).trim()
  assert.is(line(binary(binary(a, '||', b), '&&', c)), '(a || b) && c;')
  assert.is(line(binary(binary(a, '&&', b), '||', c)), '(a && b) || c;')
  assert.is(line(binary(a, '&&', binary(b, '&&', c))), 'a && b && c;')
  assert.is(line(binary(a, '-', binary(b, '-', c))), 'a - (b - c);')
  assert.is(line(not(binary(a, '<=', b))), '!(a <= b);')
  assert.is(line(binary(a, '&&', binary(b, '=', c))), 'a && (b = c);')
})

test('hostile names and texts are quoted', () => {
  assert.is(
    printScript([
      {
        kind: 'unpack',
        names: [
          ["a'b\n", 'aB'],
          ['id', 'id'],
        ],
        object: name('x'),
      },
      does(
        binary(
          { kind: 'member', object: name('x'), key: "y'];" },
          '=',
          literalOf({ ['__proto__']: "'\u2028" }),
        ),
      ),
    ]),
    "const { 'a\\'b\\n': aB, id } = x;\nx['y\\'];'] = { ['__proto__']: '\\'\\u2028' };\n",
  )
})

test.run()
