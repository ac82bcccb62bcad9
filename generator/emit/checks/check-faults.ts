import { schemaPointerOf } from '../../runtime/checking.js'
import {
  allStatements,
  binary,
  call,
  type Expression,
  expressionsOf,
  isName,
  isSame,
  name,
  namesUsed,
  partsOf,
  rewritten,
  type Script,
  type Statement,
  value,
  withBodies,
  withExpressions,
} from '../printer/script-tree.js'

/**
 * Half of ajv's code is how it notes an error and counts it; a call says the same in one line, and the list knows its length.
 *
 *     const err0 = { instancePath: '/id', schemaPath: '…', keyword: 'type', params: { type: 'string' } }
 *     if (vErrors === null) { vErrors = [err0] } else { vErrors.push(err0) }
 *     errors++
 *     → vErrors = notOfType(vErrors, '/id', '…', 'string')
 */
export function withFaults(script: Script): Script {
  return withoutUnread(folded(script).map(counted))
}

function folded(script: Script): Script {
  const statements: Statement[] = []
  for (let index = 0; index < script.length; index += 1) {
    const [statement, next] = [script[index], script[index + 1]]
    if (statement === undefined) break
    const error = errorIn(statement)
    const kept = keptCount(statement)
    const placed = placedFaults(statement, next)
    if (error !== undefined) {
      if (next?.kind !== 'if') throw new Error('ajv keeps errors in a way that is not known here.')
      // Where `if` fails, `then` or `else` has left the faults that say so.
      if (keywordOf(error) !== 'if') statements.push(assigned(faultCall(error)))
      index += 1
    } else if (placed !== undefined) {
      statements.push(placed)
      index += 1
    } else if (kept !== undefined) {
      if (next?.kind !== 'if') throw new Error('ajv drops errors in a way that is not known here.')
      statements.push(assigned(call('firstFaults', faults, kept)))
      index += 1
    } else if (statement.kind === 'return') statements.push(returned(statement.value))
    else if (!isCounting(statement) && !isKeeping(statement)) statements.push(withBodies(statement, folded))
  }
  return statements
}

/** The statements without tests that decide nothing, and without variables that are no longer read. */
function withoutUnread(script: Script): Script {
  const plain = withoutIdleTests(script)
  const read = new Set<string>()
  for (const statement of allStatements(plain))
    for (const expression of expressionsOf(statement))
      for (const one of namesUsed([{ kind: 'do', expression: assignedTo(statement)?.value ?? expression }]))
        read.add(one)
  const without = (statements: Script): Script =>
    statements.flatMap((statement) => {
      const variable = assignedTo(statement)
      const isUnread = variable && !read.has(variable.name) && isIdle(variable.value)
      return isUnread ? [] : [withBodies(statement, without)]
    })
  const left = without(plain)
  return allStatements(left).length < allStatements(script).length ? withoutUnread(left) : left
}

const withoutIdleTests = (script: Script): Script =>
  script.flatMap((statement) => {
    const inner = withBodies(statement, withoutIdleTests)
    const isEmpty = inner.kind === 'if' && inner.body.length + inner.otherwise.length === 0
    return isEmpty && isIdle(inner.test) ? [] : [inner]
  })

/** `let valid0 = true`, `valid0 = false`; a variable of ajv's own that only notes what was found. */
function assignedTo(statement: Statement): { readonly name: string; readonly value: Expression } | undefined {
  if (statement.kind === 'declare' && /^_?(valid|errs)\d+$/.test(statement.name))
    return { name: statement.name, value: statement.value ?? value(null) }
  if (statement.kind !== 'do' || statement.expression.kind !== 'binary') return undefined
  const { operator, left, right } = statement.expression
  return operator === '=' && left.kind === 'name' && /^_?(valid|errs)\d+$/.test(left.name)
    ? { name: left.name, value: right }
    : undefined
}

/** Whether to work an expression out has no effect. */
const isIdle = (expression: Expression): boolean =>
  expression.kind !== 'update' &&
  expression.kind !== 'new' &&
  !(expression.kind === 'binary' && expression.operator === '=') &&
  (expression.kind !== 'call' || isName(expression.callee, 'faultCount')) &&
  partsOf(expression).every(isIdle)

const faults = name('vErrors')

const assigned = (expression: Expression): Statement => ({
  kind: 'do',
  expression: binary(faults, '=', expression),
})

/** `errors++`, `errors = vErrors.length`, `let errors = 0` */
function isCounting(statement: Statement): boolean {
  if (statement.kind === 'declare') return statement.name === 'errors'
  if (statement.kind !== 'do') return false
  const { expression } = statement
  if (expression.kind === 'update') return isName(expression.operand, 'errors')
  return (
    expression.kind === 'binary' &&
    expression.operator === '=' &&
    isName(expression.left, 'errors') &&
    isSame(expression.right, length)
  )
}

/** `errors = _errs0`, which goes before the dropping of the errors since then. */
function keptCount(statement: Statement): Expression | undefined {
  if (statement.kind !== 'do' || isCounting(statement)) return undefined
  const { expression } = statement
  if (expression.kind !== 'binary' || expression.operator !== '=') return undefined
  return isName(expression.left, 'errors') ? expression.right : undefined
}

/**
 * The faults of a value inside. Where it stands is put together only if there are any.
 *
 *     const inner0 = checkCall(data1)
 *     if (inner0 !== null) { vErrors = faultsIn(vErrors, '/call', inner0); errors = vErrors.length }
 *     → vErrors = faultsIn(vErrors, '/call', checkCall(data1))
 */
function placedFaults(statement: Statement, next: Statement | undefined): Statement | undefined {
  if (statement.kind !== 'declare' || !/^inner\d+$/.test(statement.name)) return undefined
  const [only] = next?.kind === 'if' ? next.body : []
  if (only?.kind !== 'do' || only.expression.kind !== 'binary' || statement.value === undefined)
    throw new Error('ajv takes the faults of a reference in a way that is not known here.')
  const { right: placed } = only.expression
  const path = placed.kind === 'call' ? placed.args[1] : undefined
  return path?.kind === 'value' ? assigned(call('faultsIn', faults, path, statement.value)) : undefined
}

/** `return errors === 0` → `return vErrors`; `return true`, where nothing is asked, → `return null` */
const returned = (given: Expression): Statement => ({
  kind: 'return',
  value: isSame(given, value(true)) ? value(null) : faults,
})

/** `checkCall.errors = vErrors` */
const isKeeping = (statement: Statement): boolean =>
  statement.kind === 'do' &&
  statement.expression.kind === 'binary' &&
  statement.expression.left.kind === 'member' &&
  statement.expression.left.key === 'errors'

const none = binary(faults, '===', value(null))
const count = call('faultCount', faults)
const noCount = binary(count, '===', value(0))
const length: Expression = { kind: 'member', object: faults, key: 'length' }

/** Where ajv's count of errors is read, the list is asked. */
function counted(statement: Statement): Statement {
  return withExpressions(statement, (expression) =>
    rewritten(expression, (one) => {
      if (isSame(one, noCount)) return none
      return isName(one, 'errors') ? count : one
    }),
  )
}

type ErrorObject = Expression & { readonly kind: 'object' }

function errorIn(statement: Statement): ErrorObject | undefined {
  if (statement.kind !== 'declare' || !/^err\d+$/.test(statement.name)) return undefined
  return statement.value?.kind === 'object' ? statement.value : undefined
}

function faultCall(error: ErrorObject): Expression {
  const part = (key: string): Expression => partOf(error, key) ?? value('')
  const [path, place, keyword] = [part('instancePath'), part('schemaPath'), part('keyword')]
  const params = partOf(error, 'params') ?? { kind: 'object', entries: [] }
  const holdsSchemas = params.kind === 'object' && params.entries.some(([key]) => key === 'inner')
  const helper = holdsSchemas
    ? 'foldedFault'
    : PLAIN.has(String(keywordOf(error) ?? ''))
      ? 'fault'
      : 'faultInWords'
  return shortCall(path, place, keyword, params) ?? call(helper, faults, path, place, keyword, params)
}

/** Keywords of which nothing is said but that something is missing, or not allowed; ajv's own errors of what it drops have none. */
const PLAIN: ReadonlySet<string> = new Set([
  '',
  'additionalProperties',
  'const',
  'dependencies',
  'dependentRequired',
  'enum',
  'false schema',
  'required',
  'type',
])

function keywordOf(error: ErrorObject): unknown {
  const keyword = partOf(error, 'keyword')
  return keyword?.kind === 'value' ? keyword.value : undefined
}

const partOf = ({ entries }: ErrorObject, key: string): Expression | undefined =>
  entries.find(([own]) => own === key)?.[1]

/** The calls that know their keyword, and what they say of it. */
const SHORT: ReadonlyMap<string, readonly [helper: string, parameter: string]> = new Map([
  ['required', ['missing', 'missingProperty']],
  ['type', ['notOfType', 'type']],
  ['const', ['notValue', 'allowedValue']],
  ['enum', ['notOneOf', 'allowedValues']],
])

function shortCall(
  path: Expression,
  place: Expression,
  keyword: Expression,
  params: Expression,
): Expression | undefined {
  if (place.kind !== 'value' || keyword.kind !== 'value' || params.kind !== 'object') return undefined
  const [helper, parameter] = SHORT.get(String(keyword.value)) ?? []
  const [[key, given] = [], ...others] = params.entries
  if (helper === undefined || key !== parameter || given === undefined || others.length > 0) return undefined
  const [text, end] = [String(place.value), `/${keyword.value}`]
  if (!text.includes('#') || !text.endsWith(end)) return undefined
  const schema = text.slice(0, -end.length)
  return call(helper, faults, path, value(shortPlace(schema, path)), given)
}

/** The file alone, where it speaks of the path as it is thought to. */
function shortPlace(schema: string, path: Expression): string {
  const sample = samplePath(path)
  if (sample === undefined) return schema
  const file = schema.slice(0, schema.indexOf('#'))
  return schema === `${file}#${schemaPointerOf(sample)}` ? file : schema
}

/** A path with some index in place of each that runs; none where a key runs. */
function samplePath(path: Expression): string | undefined {
  if (path.kind === 'value') return String(path.value)
  if (path.kind === 'name') return /^i\d+$/.test(path.name) ? '0' : undefined
  if (path.kind !== 'binary') return undefined
  const [left, right] = [samplePath(path.left), samplePath(path.right)]
  return left === undefined || right === undefined ? undefined : left + right
}
