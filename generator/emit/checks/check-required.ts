import { isPlainName } from '../../catalogue/identifier.js'
import {
  call,
  type Expression,
  isName,
  isSame,
  name,
  type Script,
  type Statement,
  withBodies,
} from '../printer/script-tree.js'
import { conjuncts } from './check-tests.js'

/**
 * A property that must be there is tested once: what is missing is of no type either, and which of the two it is need not be
 * known before there is a fault.
 *
 *     if (id === undefined) { vErrors = missing(vErrors, '', 'call.schema.json', 'id') }
 *     else if (typeof id !== 'string') { vErrors = notOfType(vErrors, '/id', 'call.schema.json', 'string') }
 *     → if (typeof id !== 'string') { vErrors = mustBe(vErrors, id, '/id', 'call.schema.json', 'string') }
 */
export function withRequiredOnce(script: Script): Script {
  return script.map((statement) => testedOnce(withBodies(statement, withRequiredOnce)))
}

type If = Statement & { readonly kind: 'if' }

function testedOnce(statement: Statement): Statement {
  if (statement.kind !== 'if') return statement
  const { test, body, otherwise } = statement
  const [next, ...others] = otherwise
  if (test.kind !== 'binary' || test.operator !== '===' || !isName(test.right, 'undefined')) return statement
  const absence = faultIn(body)
  if (absence?.helper !== 'missing' || next?.kind !== 'if' || others.length > 0) return statement
  return mergedInto(next, { ...absence, subject: test.left }) ?? statement
}

type Absence = Fault & { readonly subject: Expression }

/** The tests with what is missing told where they refuse it, if that is where the fault is of the very same property. */
function mergedInto({ test, body, otherwise }: If, absence: Absence): If | undefined {
  const { subject } = absence
  const [next, ...others] = otherwise
  if (next === undefined) {
    const merged = conjuncts(test).every((one) => refusesUndefined(one, subject)) && mustCall(body, absence)
    return merged ? { kind: 'if', test, body: merged, otherwise } : undefined
  }
  if (!isTypeTest(test, subject) || others.length > 0) return undefined
  if (next.kind === 'if') {
    const inner = mergedInto(next, absence)
    return inner && { kind: 'if', test, body, otherwise: [inner] }
  }
  const merged = mustCall(otherwise, absence)
  return merged && { kind: 'if', test, body, otherwise: merged }
}

/** `isObject(id)`, `Array.isArray(id)`, `Number.isInteger(id)`: not so of undefined. */
const isTypeTest = (test: Expression, subject: Expression): boolean =>
  test.kind === 'call' &&
  test.args.length === 1 &&
  isSame(test.args[0] ?? test, subject) &&
  (isName(test.callee, 'isObject') ||
    (test.callee.kind === 'member' &&
      (isName(test.callee.object, 'Array') || isName(test.callee.object, 'Number'))))

/** Whether a test holds of undefined: `typeof id !== 'string'`, `id !== 'A'`, `!isObject(id)`. */
function refusesUndefined(test: Expression, subject: Expression): boolean {
  if (test.kind === 'unary' && test.operator === '!') return isTypeTest(test.operand, subject)
  if (test.kind !== 'binary' || test.operator !== '!==' || test.right.kind !== 'value') return false
  const { left } = test
  return isSame(left, subject) || (left.kind === 'unary' && isSame(left.operand, subject))
}

/** The helpers that tell a fault of a value, and those that first ask whether it is there. */
const MUST: ReadonlyMap<string, string> = new Map([
  ['notOfType', 'mustBe'],
  ['notValue', 'mustEqual'],
  ['notOneOf', 'mustBeOneOf'],
])

function mustCall(body: Script, absence: Absence): Script | undefined {
  const fault = faultIn(body)
  const helper = fault && MUST.get(fault.helper)
  const key = absence.given.kind === 'value' ? String(absence.given.value) : ''
  if (!helper || !fault || !isPlainName(key)) return undefined
  if (!isPathOf(fault.path, absence.path, key) || !isPlaceOf(fault.place, absence.place, key))
    return undefined
  const [target, ...others] = [name('vErrors'), absence.subject, fault.path, fault.place, fault.given]
  const expression: Expression = {
    kind: 'binary',
    operator: '=',
    left: target,
    right: call(helper, target, ...others),
  }
  return [{ kind: 'do', expression }]
}

type Fault = {
  readonly helper: string
  readonly path: Expression
  readonly place: Expression
  readonly given: Expression
}

/** `vErrors = notOfType(vErrors, path, place, given)`, if that is all. */
function faultIn(body: Script): Fault | undefined {
  const [only, ...others] = body
  if (only?.kind !== 'do' || others.length > 0 || only.expression.kind !== 'binary') return undefined
  const { right } = only.expression
  if (right.kind !== 'call' || right.callee.kind !== 'name') return undefined
  const [, path, place, given, ...more] = right.args
  if (!path || !place || !given || more.length > 0) return undefined
  return { helper: right.callee.name, path, place, given }
}

/** Whether a path is that of a key of what stands at another. */
function isPathOf(path: Expression, outer: Expression, key: string): boolean {
  if (path.kind === 'value' && outer.kind === 'value') return path.value === `${outer.value}/${key}`
  if (path.kind !== 'binary') return false
  if (outer.kind === 'binary' && isSame(path.left, outer.left)) return isPathOf(path.right, outer.right, key)
  return isSame(path.left, outer) && path.right.kind === 'value' && path.right.value === `/${key}`
}

/** Whether a place is that of a property of the schema at another: a file alone speaks of each path. */
function isPlaceOf(place: Expression, outer: Expression, key: string): boolean {
  if (place.kind !== 'value' || outer.kind !== 'value') return false
  const [whole, start] = [String(place.value), String(outer.value)]
  return start.includes('#') ? whole === `${start}/properties/${key}` : whole === start
}
