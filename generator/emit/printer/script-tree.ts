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
  if (one === other) return true
  if (!isAlike(one, other)) return false
  const [parts, others] = [partsOf(one), partsOf(other)]
  return (
    parts.length === others.length &&
    parts.every((part, index) => others[index] !== undefined && isSame(part, others[index]))
  )
}

/** Whether two expressions are the same but for their parts. */
export function isAlike(one: Expression, other: Expression): boolean {
  switch (one.kind) {
    case 'name':
      return other.kind === 'name' && one.name === other.name
    case 'value':
      return other.kind === 'value' && Object.is(one.value, other.value)
    case 'regex':
      return other.kind === 'regex' && one.text === other.text
    case 'member':
      return other.kind === 'member' && one.key === other.key
    case 'binary':
      return other.kind === 'binary' && one.operator === other.operator
    case 'unary':
    case 'update':
      return other.kind === one.kind && one.operator === other.operator
    case 'object':
      return (
        other.kind === 'object' &&
        one.entries.length === other.entries.length &&
        one.entries.every(([key], index) => key === other.entries[index]?.[0])
      )
    default:
      return other.kind === one.kind
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
      return none
  }
}

const none: readonly Expression[] = []

/** An expression and all that it is made of, rewritten from the inside; what does not change stays the same object. */
export function rewritten(expression: Expression, change: (one: Expression) => Expression): Expression {
  const inner = (part: Expression): Expression => change(withParts(part, inner))
  return inner(expression)
}

/** An expression whose parts are changed, but not their parts; the same object where none changes. */
export function withParts(expression: Expression, inner: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'member': {
      const object = inner(expression.object)
      return object === expression.object ? expression : { ...expression, object }
    }
    case 'item': {
      const object = inner(expression.object)
      const index = inner(expression.index)
      const isUnchanged = object === expression.object && index === expression.index
      return isUnchanged ? expression : { ...expression, object, index }
    }
    case 'call':
    case 'new': {
      const callee = inner(expression.callee)
      const args = mapped(expression.args, inner)
      const isUnchanged = callee === expression.callee && args === expression.args
      return isUnchanged ? expression : { ...expression, callee, args }
    }
    case 'binary': {
      const left = inner(expression.left)
      const right = inner(expression.right)
      const isUnchanged = left === expression.left && right === expression.right
      return isUnchanged ? expression : binary(left, expression.operator, right)
    }
    case 'unary':
    case 'update': {
      const operand = inner(expression.operand)
      return operand === expression.operand ? expression : { ...expression, operand }
    }
    case 'list': {
      const items = mapped(expression.items, inner)
      return items === expression.items ? expression : { ...expression, items }
    }
    case 'object': {
      const entries = mapped(expression.entries, (entry) => {
        const part = inner(entry[1])
        return part === entry[1] ? entry : ([entry[0], part] as const)
      })
      return entries === expression.entries ? expression : { ...expression, entries }
    }
    default:
      return expression
  }
}

/** The list itself where no item changes. */
export function mapped<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index] as Item
    const one = change(item)
    if (one !== item) changed ??= items.slice(0, index)
    changed?.push(one)
  }
  return changed ?? items
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
  if (statement.kind === 'if') {
    const body = change(statement.body)
    const otherwise = change(statement.otherwise)
    const isUnchanged = body === statement.body && otherwise === statement.otherwise
    return isUnchanged ? statement : { ...statement, body, otherwise }
  }
  if (statement.kind !== 'for' && statement.kind !== 'each') return statement
  const body = change(statement.body)
  return body === statement.body ? statement : { ...statement, body }
}

/** A statement whose expressions are changed, those of the statements inside it too. */
export function withExpressions(statement: Statement, change: (one: Expression) => Expression): Statement {
  const outer = withOwnExpressions(statement, change)
  return withBodies(outer, (body) => mapped(body, (one) => withExpressions(one, change)))
}

function withOwnExpressions(statement: Statement, change: (one: Expression) => Expression): Statement {
  switch (statement.kind) {
    case 'declare': {
      const value = statement.value && change(statement.value)
      return value === undefined || value === statement.value ? statement : { ...statement, value }
    }
    case 'unpack':
    case 'each': {
      const object = change(statement.object)
      return object === statement.object ? statement : { ...statement, object }
    }
    case 'if': {
      const test = change(statement.test)
      return test === statement.test ? statement : { ...statement, test }
    }
    case 'do': {
      const expression = change(statement.expression)
      return expression === statement.expression ? statement : { ...statement, expression }
    }
    case 'return': {
      const value = change(statement.value)
      return value === statement.value ? statement : { ...statement, value }
    }
    case 'jump':
      return statement
    case 'for': {
      const first = statement.first && withExpressions(statement.first, change)
      const test = statement.test && change(statement.test)
      const step = statement.step && change(statement.step)
      const isUnchanged = first === statement.first && test === statement.test && step === statement.step
      if (isUnchanged) return statement
      return { ...statement, ...(first && { first }), ...(test && { test }), ...(step && { step }) }
    }
  }
}

/** The names that the expressions in some statements use, parts and inner statements included. */
export function namesUsed(...scripts: readonly Script[]): ReadonlySet<string> {
  const used = new Set<string>()
  const collect = (one: Expression): void => {
    if (one.kind === 'name') used.add(one.name)
    else for (const part of partsOf(one)) collect(part)
  }
  for (const script of scripts)
    for (const statement of allStatements(script))
      for (const expression of expressionsOf(statement)) collect(expression)
  return used
}
