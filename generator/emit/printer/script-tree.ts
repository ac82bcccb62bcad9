/** The part of JavaScript that checks are written in, as plain data: small enough to be read and rewritten case by case. */
export type Statement =
  | {
      readonly kind: 'declare'
      readonly keyword: 'const' | 'let' | 'var'
      readonly name: string
      readonly value?: Expression
    }
  /** `const { key: name } = object` */
  | {
      readonly kind: 'unpack'
      readonly names: readonly (readonly [key: string, name: string])[]
      readonly object: Expression
    }
  | { readonly kind: 'if'; readonly test: Expression; readonly body: Script; readonly otherwise: Script }
  | {
      readonly kind: 'for'
      readonly label?: string
      readonly first?: Statement
      readonly test?: Expression
      readonly step?: Expression
      readonly body: Script
    }
  | {
      readonly kind: 'each'
      readonly of: 'in' | 'of'
      readonly name: string
      readonly object: Expression
      readonly body: Script
    }
  | { readonly kind: 'do'; readonly expression: Expression }
  | { readonly kind: 'return'; readonly value: Expression }
  | { readonly kind: 'jump'; readonly keyword: 'break' | 'continue'; readonly label?: string }

export type Script = readonly Statement[]

export type Expression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'regex'; readonly text: string }
  | { readonly kind: 'member'; readonly object: Expression; readonly key: string }
  | { readonly kind: 'item'; readonly object: Expression; readonly index: Expression }
  | { readonly kind: 'call' | 'new'; readonly callee: Expression; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'unary' | 'update'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: Expression])[] }

export const name = (name: string): Expression => ({ kind: 'name', name })

export const value = (value: string | number | boolean | null): Expression => ({ kind: 'value', value })

export const call = (callee: string, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  callee: name(callee),
  args,
})

export const binary = (left: Expression, operator: string, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
})

export const not = (operand: Expression): Expression => ({ kind: 'unary', operator: '!', operand })

/** A JSON value as an expression. */
export function literalOf(json: unknown): Expression {
  if (Array.isArray(json)) return { kind: 'list', items: json.map(literalOf) }
  if (typeof json === 'object' && json !== null)
    return { kind: 'object', entries: Object.entries(json).map(([key, item]) => [key, literalOf(item)]) }
  return value(
    typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' ? json : null,
  )
}

export const isName = (expression: Expression | undefined, text: string): boolean =>
  expression?.kind === 'name' && expression.name === text

/** Whether two expressions are written alike. */
export function isSame(one: Expression, other: Expression): boolean {
  const [parts, others] = [partsOf(one), partsOf(other)]
  return (
    shellOf(one) === shellOf(other) &&
    parts.length === others.length &&
    parts.every((part, index) => others[index] !== undefined && isSame(part, others[index]))
  )
}

/** What an expression is, its parts apart. */
export function shellOf(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return `name ${expression.name}`
    case 'value':
      return `value ${JSON.stringify(expression.value)}`
    case 'regex':
      return `regex ${expression.text}`
    case 'member':
      return `member ${expression.key}`
    case 'binary':
    case 'unary':
    case 'update':
      return `${expression.kind} ${expression.operator}`
    case 'object':
      return `object ${JSON.stringify(expression.entries.map(([key]) => key))}`
    default:
      return expression.kind
  }
}

/** The expressions that one is made of. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'member':
      return [expression.object]
    case 'item':
      return [expression.object, expression.index]
    case 'call':
    case 'new':
      return [expression.callee, ...expression.args]
    case 'binary':
      return [expression.left, expression.right]
    case 'unary':
    case 'update':
      return [expression.operand]
    case 'list':
      return expression.items
    case 'object':
      return expression.entries.map(([, part]) => part)
    default:
      return []
  }
}

/** An expression and all that it is made of, rewritten from the inside. */
export function rewritten(expression: Expression, change: (one: Expression) => Expression): Expression {
  const inner = (part: Expression): Expression => rewritten(part, change)
  switch (expression.kind) {
    case 'member':
      return change({ ...expression, object: inner(expression.object) })
    case 'item':
      return change({ ...expression, object: inner(expression.object), index: inner(expression.index) })
    case 'call':
    case 'new':
      return change({ ...expression, callee: inner(expression.callee), args: expression.args.map(inner) })
    case 'binary':
      return change({ ...expression, left: inner(expression.left), right: inner(expression.right) })
    case 'unary':
    case 'update':
      return change({ ...expression, operand: inner(expression.operand) })
    case 'list':
      return change({ ...expression, items: expression.items.map(inner) })
    case 'object':
      return change({ ...expression, entries: expression.entries.map(([key, part]) => [key, inner(part)]) })
    default:
      return change(expression)
  }
}

/** The expressions of a statement itself, without those of the statements inside it. */
export function expressionsOf(statement: Statement): readonly Expression[] {
  const { kind } = statement
  if (kind === 'declare') return statement.value ? [statement.value] : []
  if (kind === 'unpack' || kind === 'each') return [statement.object]
  if (kind === 'if') return [statement.test]
  if (kind === 'do') return [statement.expression]
  if (kind === 'return') return [statement.value]
  if (kind === 'jump') return []
  const { first, test, step } = statement
  return [...(first ? expressionsOf(first) : []), ...(test ? [test] : []), ...(step ? [step] : [])]
}

/** The lists of statements inside a statement. */
export function bodiesOf(statement: Statement): readonly Script[] {
  if (statement.kind === 'if') return [statement.body, statement.otherwise]
  return statement.kind === 'for' || statement.kind === 'each' ? [statement.body] : []
}

/** Some statements and all that stand inside them. */
export function allStatements(script: Script): readonly Statement[] {
  const found: Statement[] = []
  const collect = (statements: Script): void => {
    for (const statement of statements) {
      found.push(statement)
      bodiesOf(statement).forEach(collect)
    }
  }
  collect(script)
  return found
}

/** A statement with other lists of statements inside it. */
export function withBodies(statement: Statement, change: (body: Script) => Script): Statement {
  if (statement.kind === 'if')
    return { ...statement, body: change(statement.body), otherwise: change(statement.otherwise) }
  if (statement.kind === 'for' || statement.kind === 'each')
    return { ...statement, body: change(statement.body) }
  return statement
}

/** A statement whose expressions are changed, those of the statements inside it too. */
export function withExpressions(statement: Statement, change: (one: Expression) => Expression): Statement {
  const outer = ((): Statement => {
    switch (statement.kind) {
      case 'declare':
        return statement.value ? { ...statement, value: change(statement.value) } : statement
      case 'unpack':
      case 'each':
        return { ...statement, object: change(statement.object) }
      case 'if':
        return { ...statement, test: change(statement.test) }
      case 'do':
        return { ...statement, expression: change(statement.expression) }
      case 'return':
        return { ...statement, value: change(statement.value) }
      case 'jump':
        return statement
      case 'for': {
        const { first, test, step } = statement
        return {
          ...statement,
          ...(first && { first: withExpressions(first, change) }),
          ...(test && { test: change(test) }),
          ...(step && { step: change(step) }),
        }
      }
    }
  })()
  return withBodies(outer, (body) => body.map((one) => withExpressions(one, change)))
}

/** Whether one of the expressions in some statements, parts and inner statements included, is such. */
export function someExpression(script: Script, is: (one: Expression) => boolean): boolean {
  const holds = (one: Expression): boolean => is(one) || partsOf(one).some(holds)
  return script.some(
    (statement) =>
      expressionsOf(statement).some(holds) || bodiesOf(statement).some((body) => someExpression(body, is)),
  )
}
