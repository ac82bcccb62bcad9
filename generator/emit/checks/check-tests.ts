import {
  binary,
  call,
  type Expression,
  isAlike,
  isName,
  isSame,
  name,
  not,
  partsOf,
  rewritten,
  type Script,
  type Statement,
  value,
  withBodies,
  withExpressions,
} from '../printer/script-tree.js'

/**
 * ajv's tests as one would write them.
 *
 *     !(((typeof data1 == 'number') && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))
 *     → !Number.isInteger(data1)
 */
export function withPlainTests(script: Script): Script {
  const plain = script.map((statement) =>
    withExpressions(statement, (expression) => rewritten(expression, plainTest)),
  )
  return merged(plain)
}

/** `if (isObject(data)) { … } if (isObject(data)) { … } else { … }` as one. */
function merged(script: Script): Script {
  const statements: Statement[] = []
  for (const statement of script) {
    const last = statements.at(-1)
    const isAgain =
      last?.kind === 'if' &&
      statement.kind === 'if' &&
      typeTest(statement.test) !== undefined &&
      isSame(last.test, statement.test)
    if (!isAgain) statements.push(statement)
    else {
      statements.pop()
      const { test, body, otherwise } = statement
      statements.push({
        kind: 'if',
        test,
        body: [...last.body, ...body],
        otherwise: [...last.otherwise, ...otherwise],
      })
    }
  }
  return statements.map((statement) => withBodies(statement, merged))
}

function plainTest(expression: Expression): Expression {
  for (const [pattern, plain] of PATTERNS) {
    const found = matchOf(pattern, expression)
    if (found !== undefined) return plain(found)
  }
  if (expression.kind === 'unary' && expression.operator === '!') return negated(expression.operand)
  if (expression.kind !== 'binary') return expression
  const { operator, left, right } = expression
  if (/^[!=]=$/.test(operator) && left.kind === 'unary' && left.operator === 'typeof')
    return binary(left, `${operator}=`, right)
  // `'Call' === tag` → `tag === 'Call'`
  if (!/^[!=]==$/.test(operator)) return expression
  return left.kind === 'value' && right.kind !== 'value' ? binary(right, operator, left) : expression
}

/** What holds where an expression does not. */
function negated(expression: Expression): Expression {
  if (expression.kind === 'unary' && expression.operator === '!') return expression.operand
  if (expression.kind !== 'binary') return not(expression)
  const { operator, left, right } = expression
  if (operator === '===') return binary(left, '!==', right)
  if (operator === '!==') return binary(left, '===', right)
  return operator === '||' && isPlainlyNegated(left) && isPlainlyNegated(right)
    ? binary(negated(left), '&&', negated(right))
    : not(expression)
}

function isPlainlyNegated(expression: Expression): boolean {
  if (expression.kind !== 'binary') return true
  const { operator, left, right } = expression
  return /^[!=]==$/.test(operator) || (operator === '||' && isPlainlyNegated(left) && isPlainlyNegated(right))
}

/** Stands in a pattern for any one expression. */
const some = name('$')

const typeOf = (type: string): Expression =>
  binary({ kind: 'unary', operator: 'typeof', operand: some }, '===', value(type))

const heldAsObject = typeOf('object')

const ofNumber =
  (method: string) =>
  (found: Expression): Expression => ({
    kind: 'call',
    callee: { kind: 'member', object: name('Number'), key: method },
    args: [found],
  })

const arrayTest: Expression = { kind: 'member', object: name('Array'), key: 'isArray' }

const isArray = (of: Expression): Expression => ({ kind: 'call', callee: arrayTest, args: [of] })

const replaceAll = (of: Expression, pattern: string, by: string): Expression => ({
  kind: 'call',
  callee: { kind: 'member', object: of, key: 'replace' },
  args: [{ kind: 'regex', text: pattern }, value(by)],
})

/** How ajv writes some tests, and what they are called. The inner ones have been replaced when the outer are looked at. */
const PATTERNS: readonly (readonly [Expression, (found: Expression) => Expression])[] = [
  [
    binary(binary(some, '&&', typeOf('object')), '&&', not(isArray(some))),
    (found) => call('isObject', found),
  ],
  [binary(typeOf('number'), '&&', call('isFinite', some)), ofNumber('isFinite')],
  [
    binary(
      binary(
        typeOf('number'),
        '&&',
        binary(not(binary(some, '%', value(1))), '&&', not(call('isNaN', some))),
      ),
      '&&',
      call('isFinite', some),
    ),
    ofNumber('isInteger'),
  ],
  [replaceAll(replaceAll(some, '/~/g', '~0'), '/\\//g', '~1'), (found) => call('escapeKey', found)],
]

/** What stands for `$` where an expression is as the pattern has it. */
function matchOf(pattern: Expression, expression: Expression): Expression | undefined {
  if (isHole(pattern)) return expression
  if (!isAlike(pattern, expression)) return undefined
  const [parts, others] = [partsOf(pattern), partsOf(expression)]
  if (parts.length !== others.length) return undefined
  let found: Expression | undefined
  for (const [index, part] of parts.entries()) {
    const other = others[index]
    if (other === undefined) return undefined
    if (!hasHole(part)) {
      if (!isSame(part, other)) return undefined
      continue
    }
    const inner = matchOf(part, other)
    if (inner === undefined || (found !== undefined && !isSame(found, inner))) return undefined
    found = inner
  }
  return found
}

const isHole = (pattern: Expression): boolean => isName(pattern, '$')

const hasHole = (pattern: Expression): boolean => isHole(pattern) || partsOf(pattern).some(hasHole)

/** The types that tests tell apart: no value is of two. */
type Type = 'object' | 'array' | 'string' | 'boolean' | 'number' | 'null' | 'undefined'

/** What is known of each variable where a statement stands. */
type Known = ReadonlyMap<string, { readonly is?: Type; readonly not: ReadonlySet<Type> }>

type TypeTest = {
  readonly variable: string
  readonly type: Type
  /** Whether the test asks for more, so that it may fail for values of the type. */
  readonly partly: boolean
}

function typeTest(expression: Expression): TypeTest | undefined {
  if (expression.kind === 'call') {
    const [subject] = expression.args
    if (subject?.kind !== 'name') return undefined
    const { callee } = expression
    const variable = subject.name
    if (isName(callee, 'isObject')) return { variable, type: 'object', partly: false }
    if (isSame(callee, arrayTest)) return { variable, type: 'array', partly: false }
    const isNumber = callee.kind === 'member' && isName(callee.object, 'Number')
    return isNumber ? { variable, type: 'number', partly: true } : undefined
  }
  if (expression.kind !== 'binary' || expression.operator !== '===') return undefined
  const { left, right } = expression
  if (left.kind === 'name') {
    if (isName(right, 'undefined')) return { variable: left.name, type: 'undefined', partly: false }
    if (right.kind === 'value' && right.value === null)
      return { variable: left.name, type: 'null', partly: false }
    return undefined
  }
  if (left.kind !== 'unary' || left.operator !== 'typeof' || left.operand.kind !== 'name') return undefined
  const type = right.kind === 'value' ? TYPES.find((one) => one === right.value) : undefined
  return type && { variable: left.operand.name, type, partly: false }
}

const TYPES = ['string', 'boolean', 'number'] as const

/**
 * The statements without tests whose answer is known: a value that is an object is no array, and it is not asked again.
 *
 *     if (isObject(data)) { if (isObject(data)) { … } else { … } }
 *     → if (isObject(data)) { … }
 */
export function withoutKnownTests(script: Script): Script {
  return untested(script, new Map())
}

function untested(script: Script, known: Known): Script {
  return joined(script).flatMap((statement): Script => {
    if (statement.kind === 'each' && isOverKeys(statement)) {
      const inside = assuming(known, { variable: statement.name, type: 'string', partly: false }, true)
      return [{ ...statement, body: untested(statement.body, inside) }]
    }
    if (statement.kind !== 'if') return [withBodies(statement, (body) => untested(body, known))]
    const test = reduced(statement.test, known)
    if (test === true) return untested(statement.body, known)
    if (test === false) return untested(statement.otherwise, known)
    return tidied({
      ...statement,
      test,
      body: untested(statement.body, learnt(test, known, true)),
      otherwise: untested(statement.otherwise, learnt(test, known, false)),
    })
  })
}

/** `for (const key in data)`, `for (const key of Object.keys(data))` */
function isOverKeys({ of, object }: Statement & { readonly kind: 'each' }): boolean {
  return of === 'in' || (object.kind === 'call' && isSame(object.callee, keysOfObject))
}

const keysOfObject: Expression = { kind: 'member', object: name('Object'), key: 'keys' }

type If = Statement & { readonly kind: 'if' }

/** `if (a) { if (b) { … } }` → `if (a && b) { … }`; no branch is empty. */
function tidied({ test, body, otherwise }: If): Script {
  if (body.length === 0)
    return otherwise.length === 0 ? [] : [{ kind: 'if', test: negated(test), body: otherwise, otherwise: [] }]
  const [only, ...more] = body
  return only?.kind === 'if' && more.length === 0 && otherwise.length + only.otherwise.length === 0
    ? [{ kind: 'if', test: binary(test, '&&', only.test), body: only.body, otherwise: [] }]
    : [{ kind: 'if', test, body, otherwise }]
}

/** A test without what is known of it, or its answer. */
function reduced(test: Expression, known: Known): Expression | boolean {
  if (test.kind === 'unary' && test.operator === '!') {
    const inner = reduced(test.operand, known)
    return typeof inner === 'boolean' ? !inner : not(inner)
  }
  if (test.kind === 'binary' && (test.operator === '&&' || test.operator === '||')) {
    const all = test.operator === '&&'
    const left = reduced(test.left, known)
    if (left === !all) return left
    const right = reduced(test.right, learnt(left === all ? test.left : left, known, all))
    if (left === all) return right
    if (right === all) return left
    // What stands on the left has no effect.
    return right === !all ? right : binary(left as Expression, test.operator, right as Expression)
  }
  return answerOf(test, known) ?? test
}

function answerOf(test: Expression, known: Known): boolean | undefined {
  if (test.kind === 'binary' && test.operator === '!==') {
    const answer = answerOf({ ...test, operator: '===' }, known)
    return answer === undefined ? undefined : !answer
  }
  const holder = matchOf(heldAsObject, test)
  if (holder?.kind === 'name') return isHeldAsObject(known.get(holder.name)?.is)
  const asked = typeTest(test)
  const fact = asked && known.get(asked.variable)
  if (!fact) return undefined
  if (fact.is === asked.type) return asked.partly ? undefined : true
  return fact.is !== undefined || fact.not.has(asked.type) ? false : undefined
}

const isHeldAsObject = (type: Type | undefined): boolean | undefined =>
  type && (type === 'object' || type === 'array' || type === 'null')

/** What is known where a test holds, or does not. */
function learnt(test: Expression | boolean, known: Known, holds: boolean): Known {
  if (typeof test === 'boolean') return known
  if (test.kind === 'unary' && test.operator === '!') return learnt(test.operand, known, !holds)
  if (test.kind === 'binary' && test.operator === '!==')
    return learnt({ ...test, operator: '===' }, known, !holds)
  if (test.kind === 'binary' && test.operator === (holds ? '&&' : '||'))
    return learnt(test.right, learnt(test.left, known, holds), holds)
  const asked = typeTest(test)
  return asked ? assuming(known, asked, holds) : known
}

function assuming(known: Known, { variable, type, partly }: TypeTest, holds: boolean): Known {
  if (!holds && partly) return known
  const before = known.get(variable)?.not ?? new Set()
  const fact = holds ? { is: type, not: before } : { not: new Set([...before, type]) }
  return new Map(known).set(variable, fact)
}

/**
 * Two statements that never both apply as one.
 *
 *     if (typeof data !== 'string' && !isObject(data)) { … } if (isObject(data)) { … }
 *     → if (isObject(data)) { … } else if (typeof data !== 'string') { … }
 */
function joined(script: Script): Script {
  const statements: Statement[] = []
  for (const statement of script) {
    const last = statements.at(-1)
    const isPair = last?.kind === 'if' && statement.kind === 'if'
    const one = isPair ? (otherwiseTo(last, statement) ?? chained(last, statement)) : undefined
    if (one) statements.pop()
    statements.push(one ?? statement)
  }
  return statements
}

/** `if (id === undefined) { … } if (id !== undefined && …) { … }` → `if (id === undefined) { … } else if (…) { … }` */
function otherwiseTo(first: If, second: If): If | undefined {
  const opposite = negated(first.test)
  const isKnown = typeTest(first.test) !== undefined || typeTest(opposite) !== undefined
  const [start, ...others] = conjuncts(second.test)
  if (!isKnown || !start || !isSame(start, opposite) || first.otherwise.length + second.otherwise.length > 0)
    return undefined
  const [next, ...more] = others
  const test = next && more.reduce((all, one) => binary(all, '&&', one), next)
  return { ...first, otherwise: test ? [{ ...second, test }] : second.body }
}

function chained(first: If, second: If): If | undefined {
  if (first.otherwise.length > 0) return undefined
  const refused = conjuncts(first.test)
  if (!refused.every((one) => typeTest(negated(one)) !== undefined)) return undefined
  const left = new Set(refused)
  const withLast = (branch: If): If | undefined => {
    const known = refused.find((one) => isSame(negated(one), branch.test))
    if (known === undefined) return undefined
    left.delete(known)
    const [next, ...others] = branch.otherwise
    if (next === undefined) {
      const [start, ...rest] = left
      const test = start && rest.reduce((all, one) => binary(all, '&&', one), start)
      const otherwise: Script = test ? [{ kind: 'if', test, body: first.body, otherwise: [] }] : first.body
      return { ...branch, otherwise }
    }
    const inner = next.kind === 'if' && others.length === 0 ? withLast(next) : undefined
    return inner && { ...branch, otherwise: [inner] }
  }
  return withLast(second)
}

export const conjuncts = (test: Expression): readonly Expression[] =>
  test.kind === 'binary' && test.operator === '&&'
    ? [...conjuncts(test.left), ...conjuncts(test.right)]
    : [test]
