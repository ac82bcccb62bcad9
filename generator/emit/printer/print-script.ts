import { isPlainName } from '../../catalogue/identifier.js'
import { maxWidth, objectKey, propertyName, stringLiteral } from './quote.js'
import type { Expression, Script, Statement } from './script-tree.js'

/** Statements as text: two spaces a level, one statement a line, and no line longer than a string forces it to be. */
export function printScript(script: Script, level = 0): string {
  return script.map((statement) => `${printStatement(statement, level)}\n`).join('')
}

/** A function that a module exports. */
export function printFunction(name: string, parameter: string, body: Script): string {
  return `export function ${name}(${parameter}) {\n${printScript(body, 1)}}\n`
}

function printStatement(statement: Statement, level: number): string {
  const indent = '  '.repeat(level)
  switch (statement.kind) {
    case 'declare': {
      const { keyword, name, value } = statement
      const left = `${indent}${keyword} ${name}`
      return value ? `${left} = ${printed(value, level, left.length + 4)};` : `${left};`
    }
    case 'unpack': {
      const names = statement.names.map(([key, local]) =>
        key === local ? key : `${propertyName(key)}: ${local}`,
      )
      return `${indent}const ${group('{ ', names, ' }', level, indent.length + 20)} = ${printed(statement.object, level)};`
    }
    case 'do':
      return `${indent}${printed(statement.expression, level, indent.length + 1)};`
    case 'return':
      return `${indent}return ${printed(statement.value, level, indent.length + 8)};`
    case 'jump':
      return `${indent}${[statement.keyword, statement.label ?? ''].join(' ').trim()};`
    case 'if':
      return `${indent}${printIf(statement, level)}`
    case 'each': {
      const { of, name, object } = statement
      return `${indent}for (const ${name} ${of} ${printed(object, level)}) ${block(statement.body, level)}`
    }
    case 'for': {
      const { label, first, test, step } = statement
      const head = [
        first ? printStatement(first, 0).replace(/;$/, '') : '',
        test ? ` ${printed(test, level)}` : '',
        step ? ` ${printed(step, level)}` : '',
      ].join(';')
      return `${indent}${label === undefined ? '' : `${label}: `}for (${head}) ${block(statement.body, level)}`
    }
  }
}

const block = (body: Script, level: number): string =>
  `{\n${printScript(body, level + 1)}${'  '.repeat(level)}}`

/** `if (test) statement;` on one line where it fits, and no branch comes before or after. */
function printIf(
  { test, body, otherwise }: Statement & { readonly kind: 'if' },
  level: number,
  isBranch = false,
): string {
  const head = `if (${printed(test, level, level * 2 + 7)})`
  const [only, ...more] = body
  if (only && more.length === 0 && otherwise.length === 0 && !isBranch && isShort(only)) {
    const line = `${head} ${printStatement(only, 0)}`
    if (!line.includes('\n') && level * 2 + line.length <= maxWidth) return line
  }
  const then = `${head} ${block(body, level)}`
  const [next, ...others] = otherwise
  if (next === undefined) return then
  const isChain = next.kind === 'if' && others.length === 0
  return `${then} else ${isChain ? printIf(next, level, true) : block(otherwise, level)}`
}

const isShort = ({ kind }: Statement): boolean => kind === 'do' || kind === 'jump' || kind === 'return'

/** An expression that begins at a column, and after which so much must fit on its last line. */
function printed(expression: Expression, level: number, column = 0): string {
  const line = inline(expression)
  return column + line.length <= maxWidth ? line : broken(expression, level)
}

/** Over several lines: where its outermost part can be parted. */
function broken(expression: Expression, level: number): string {
  const deeper = '  '.repeat(level + 1)
  switch (expression.kind) {
    case 'binary': {
      const { operator, left, right } = expression
      if (operator === '=') {
        const target = `${inline(left)} = `
        return target + printed(right, level, level * 2 + target.length + 1)
      }
      if (operator !== '&&' && operator !== '||') return inline(expression)
      const operands = operandsOf(expression, operator).map((one) => operand(one, expression))
      return `\n${operands.map((text) => deeper + text).join(` ${operator}\n`)}\n${'  '.repeat(level)}`
    }
    case 'unary':
      return `${expression.operator}(${broken(expression.operand, level)})`
    case 'call':
    case 'new':
      return list(`${callee(expression)}(`, expression.args, ')', level)
    case 'list':
      return list('[', expression.items, ']', level)
    case 'object':
      return expression.entries.length === 0
        ? '{}'
        : `{\n${expression.entries.map(([key, part]) => `${deeper}${objectKey(key)}: ${printed(part, level + 1, level * 2 + key.length + 7)},\n`).join('')}${'  '.repeat(level)}}`
    default:
      return inline(expression)
  }
}

const list = (open: string, items: readonly Expression[], close: string, level: number): string =>
  group(
    open,
    items.map((item) => printed(item, level + 1, level * 2 + 3)),
    close,
    level,
    maxWidth,
  )

/** Items on one line if they fit after a column, else as many on each line as fit. */
function group(open: string, items: readonly string[], close: string, level: number, column: number): string {
  const line = `${open}${items.join(', ')}${close}`
  if (column + line.length <= maxWidth || items.length === 0) return line
  const deeper = '  '.repeat(level + 1)
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const longer = last === undefined ? undefined : `${last} ${item},`
    if (longer !== undefined && longer.length <= maxWidth && !longer.includes('\n'))
      lines[lines.length - 1] = longer
    else lines.push(`${deeper}${item},`)
  }
  return `${open.trimEnd()}\n${lines.join('\n')}\n${'  '.repeat(level)}${close.trimStart()}`
}

function operandsOf(expression: Expression, operator: string): readonly Expression[] {
  return expression.kind === 'binary' && expression.operator === operator
    ? [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)]
    : [expression]
}

function inline(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name
    case 'value':
      return typeof expression.value === 'string'
        ? stringLiteral(expression.value)
        : JSON.stringify(expression.value)
    case 'regex':
      return expression.text
    case 'member':
      return isPlainName(expression.key)
        ? `${operand(expression.object, expression)}.${expression.key}`
        : `${operand(expression.object, expression)}[${stringLiteral(expression.key)}]`
    case 'item':
      return `${operand(expression.object, expression)}[${inline(expression.index)}]`
    case 'call':
    case 'new':
      return `${callee(expression)}(${expression.args.map(inline).join(', ')})`
    case 'binary': {
      const { operator, left, right } = expression
      if (operator === '&&' || operator === '||')
        return operandsOf(expression, operator)
          .map((one) => operand(one, expression))
          .join(` ${operator} `)
      const [before, after] = [operand(left, expression), operand(right, expression, true)]
      return `${before} ${operator} ${after}`
    }
    case 'unary': {
      const { operator } = expression
      return `${operator}${/\w$/.test(operator) ? ' ' : ''}${operand(expression.operand, expression)}`
    }
    case 'update':
      return `${operand(expression.operand, expression)}${expression.operator}`
    case 'list':
      return `[${expression.items.map(inline).join(', ')}]`
    case 'object': {
      const entries = expression.entries.map(([key, part]) =>
        isNameOf(part, key) ? key : `${objectKey(key)}: ${inline(part)}`,
      )
      return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
    }
  }
}

const isNameOf = (expression: Expression, key: string): boolean =>
  expression.kind === 'name' && expression.name === key && isPlainName(key)

const callee = ({ kind, callee }: Expression & { readonly kind: 'call' | 'new' }): string =>
  kind === 'new' ? `/*#__PURE__*/ new ${inline(callee)}` : inline(callee)

/** A part of an expression, in parentheses where it would be read otherwise, and where `&&` stands in `||`. */
function operand(part: Expression, whole: Expression, isRight = false): string {
  const [inner, outer] = [strength(part), strength(whole)]
  const bare = isRight ? inner > outer : inner >= outer
  return bare && !isMixed(part, whole) ? inline(part) : `(${inline(part)})`
}

const isMixed = (part: Expression, whole: Expression): boolean =>
  part.kind === 'binary' && whole.kind === 'binary' && part.operator === '&&' && whole.operator === '||'

function strength(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return 1 + operators.findIndex((level) => level.includes(expression.operator))
    case 'unary':
      // A number below nothing is written with one.
      return 10
    case 'value':
      return typeof expression.value === 'number' && expression.value < 0 ? 10 : 20
    case 'update':
      return 11
    case 'object':
      return 12
    default:
      return 20
  }
}

/** Operators with two operands, from the weakest to the strongest. */
export const operators: readonly (readonly string[])[] = [
  ['=', '+='],
  ['||'],
  ['&&'],
  ['===', '!==', '==', '!='],
  ['<', '<=', '>', '>=', 'in', 'instanceof'],
  ['+', '-'],
  ['*', '/', '%'],
]
