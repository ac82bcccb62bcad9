import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readAjvModule } from '../../../generator/emit/checks/ajv-script.js'
import { printScript } from '../../../generator/emit/printer/print-script.js'
import { type Expression, isSame, type Script } from '../../../generator/emit/printer/script-tree.js'

const seed = Number(process.env.SEED ?? 20)
console.log(`SEED=${seed}`)

const bodyOf = (code: string): Script => {
  const [read] = readAjvModule(`function check(data, {rootData=data}={}) {\n${code}\n}\n`).functions
  assert.is(read?.name, 'check')
  return read?.body ?? []
}

const name = fc.constantFrom('data', 'data1', 'vErrors', 'invalid', 'news', '_errs0', '$a', 'inÉté', '名前')
/** Between double quotes as between single ones. */
const text = fc
  .oneof(fc.constantFrom('', 'id', '/* */ // ', '})'), fc.string())
  .map((one) => one.replace(/['"\\]/g, ''))

const named = name.map((own): Expression => ({ kind: 'name', name: own }))

/** What is called is never more than a name, or read from one. */
const callee = fc.oneof(
  named,
  fc.tuple(named, text).map(([object, key]): Expression => ({ kind: 'member', object, key })),
)

const expression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => {
  const any = tie('any')
  const args = fc.array(any, { maxLength: 3 })
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name.map((own): Expression => ({ kind: 'name', name: own })),
      fc
        .oneof(text, fc.nat(), fc.constantFrom(1e21, 0.5, true, false, null))
        .map((value): Expression => ({ kind: 'value', value })),
      fc.constantFrom<Expression>({ kind: 'regex', text: '/\\//g' }, { kind: 'regex', text: '/~/g' }),
      fc.tuple(any, text).map(([object, key]): Expression => ({ kind: 'member', object, key })),
      fc
        .tuple(any, name)
        .map(
          ([object, index]): Expression => ({ kind: 'item', object, index: { kind: 'name', name: index } }),
        ),
      fc.tuple(callee, args).map(([callee, all]): Expression => ({ kind: 'call', callee, args: all })),
      fc
        .tuple(name, args)
        .map(
          ([callee, all]): Expression => ({ kind: 'new', callee: { kind: 'name', name: callee }, args: all }),
        ),
      fc
        .tuple(fc.constantFrom('!', 'typeof'), any)
        .map(([operator, operand]): Expression => ({ kind: 'unary', operator, operand })),
      name.map(
        (own): Expression => ({ kind: 'update', operator: '++', operand: { kind: 'name', name: own } }),
      ),
      fc
        .tuple(
          fc.constantFrom(...'=== !== == != < <= > >= in instanceof && || + - * / %'.split(' ')),
          any,
          any,
        )
        .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right })),
      args.map((items): Expression => ({ kind: 'list', items })),
      fc
        .array(fc.tuple(text, any), { maxLength: 3 })
        .map((entries): Expression => ({ kind: 'object', entries })),
    ),
  }
}).any

/** What the printer writes of an expression, in the quotes that ajv sets. */
const printed = (value: Expression): string =>
  printScript([{ kind: 'declare', keyword: 'const', name: 'kept', value }])
    .replaceAll("'", '"')
    .replaceAll('/*#__PURE__*/ ', '')

test('operators bind as they do where it is printed', () => {
  fc.assert(
    fc.property(expression, (value) => {
      const [statement] = bodyOf(printed(value))
      const read = statement?.kind === 'declare' ? statement.value : undefined
      assert.ok(read && isSame(read, value), printed(value))
    }),
    { seed, numRuns: 3_000 },
  )
})

test('any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\\"', '//', '*/', '`')),
      (text) => {
        assert.equal(bodyOf(`return ${JSON.stringify(text)};`), [
          { kind: 'return', value: { kind: 'value', value: text } },
        ])
      },
    ),
    { seed, numRuns: 1_000 },
  )
})

test('numbers below nothing', () => {
  const value = { kind: 'unary', operator: '-', operand: { kind: 'value', value: 1.5 } }
  assert.equal(bodyOf('return -1.5;'), [{ kind: 'return', value }])
})

test('statements as ajv writes them', () => {
  const data: Expression = { kind: 'name', name: 'data' }
  const one = { kind: 'value', value: 1 } as const
  assert.equal(bodyOf('let a, b = 1;for(const key0 in data){if(data)continue;else break}'), [
    { kind: 'declare', keyword: 'let', name: 'a' },
    { kind: 'declare', keyword: 'let', name: 'b', value: one },
    {
      kind: 'each',
      of: 'in',
      name: 'key0',
      object: data,
      body: [
        {
          kind: 'if',
          test: data,
          body: [{ kind: 'jump', keyword: 'continue' }],
          otherwise: [{ kind: 'jump', keyword: 'break' }],
        },
      ],
    },
  ])
  assert.equal(
    bodyOf('outer0:\nfor(;i0--;){\nfor(let j0=i0;j0<1;j0++){\nbreak outer0;\n}\n}\nreturn data;'),
    [
      {
        kind: 'for',
        label: 'outer0',
        test: { kind: 'update', operator: '--', operand: { kind: 'name', name: 'i0' } },
        body: [
          {
            kind: 'for',
            first: { kind: 'declare', keyword: 'let', name: 'j0', value: { kind: 'name', name: 'i0' } },
            test: { kind: 'binary', operator: '<', left: { kind: 'name', name: 'j0' }, right: one },
            step: { kind: 'update', operator: '++', operand: { kind: 'name', name: 'j0' } },
            body: [{ kind: 'jump', keyword: 'break', label: 'outer0' }],
          },
        ],
      },
      { kind: 'return', value: data },
    ],
  )
})

test('the constants and schemas of a module', () => {
  const read = readAjvModule(
    '"use strict";\nexport const validate = validate10;\nexport default validate10;\nconst schema11 = {"a;":"}\\n"};\nconst pattern0 = new RegExp("^;", "u");\nfunction validate10(data){return true;}\n',
  )
  assert.equal([...read.schemas], [['schema11', { 'a;': '}\n' }]])
  assert.equal(
    read.constants.map((one) => one.name),
    ['validate', 'pattern0'],
  )
  assert.equal(read.functions, [
    { name: 'validate10', body: [{ kind: 'return', value: { kind: 'value', value: true } }] },
  ])
})

test('what ajv has not written so far is refused', () => {
  for (const code of [
    'a ? b : c',
    'a => b',
    'a, b',
    'a ** b',
    'a ?? b',
    'a?.b',
    '`a`',
    "'a'",
    'a & b',
    'a << 1',
    'void 0',
    'await a',
    'function () {}',
    'class {}',
    'try {} catch {}',
    'while (a) {}',
    'throw a',
    '(a',
    '"a',
    '{ ...a }',
    '[...a]',
  ])
    assert.throws(() => bodyOf(`x = ${code};`), /ajv wrote what is not known here/, code)
  for (const code of ['while (a) {}', 'try {} catch {}', 'throw a;', 'switch (a) {}', 'for (a of b) {}', '}'])
    assert.throws(() => bodyOf(code), /ajv wrote what is not known here/, code)
})

test.run()
