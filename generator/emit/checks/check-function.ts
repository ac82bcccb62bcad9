import { printFunction, printScript } from '../printer/print-script.js'
import { identifier } from '../printer/quote.js'
import {
  type Expression,
  isName,
  literalOf,
  name,
  namesUsed,
  not,
  rewritten,
  type Script,
  value,
  withExpressions,
  withParts,
} from '../printer/script-tree.js'
import { type AjvModule, readAjvModule } from './ajv-script.js'
import { withFaults } from './check-faults.js'
import { withNames } from './check-names.js'
import { withReadsOnce } from './check-reads.js'
import { withRequiredOnce } from './check-required.js'
import { withoutKnownTests, withPlainTests } from './check-tests.js'
import { withValuesOnce } from './check-values.js'
import { helperModules, modulesOfAjv } from './helpers.js'

export type CheckSource = {
  /** From ajv's pointer to the place in the catalogue. */
  readonly origins: ReadonlyMap<string, string>
  /** The shape's name, the file that it is from, and what its check calls the value. */
  readonly name: string
  readonly file: string
  readonly parameter: string
}

/** `checkCall`: what the check of a shape is called, wherever it is. */
export const checkName = (name: string): string => `check${identifier(name)}`

/**
 * ajv's standalone code as a function of ours: no `require`, no schema dragged along, places in the catalogue instead of pointers
 * into what ajv was given, each property read once and no test made twice. Before it stand the lines that import what it
 * calls, and an empty one. It is rewritten as a tree, never as text.
 */
export function checkFunction(code: string, source: CheckSource): string {
  const read = readAjvModule(code)
  const own = checkName(source.name)
  const settled = new Settled(read, source)
  const [check, ...others] = read.functions
  if (check === undefined || others.length > 0) throw new Error('ajv wrote more than one function.')
  const script = settled.script(check.body)
  const steps = [
    withFaults,
    withPlainTests,
    withReadsOnce,
    withoutKnownTests,
    withRequiredOnce,
    withValuesOnce,
    withEarlyReturn,
    withShortEnd,
    (body: Script) => withSchema(body, source.file),
  ]
  const plain = steps.reduce((body, step) => step(body), script)
  const { parameter, body } = withNames(plain, source.parameter)
  const constants = settled.constants(body)
  const text = `${printScript(constants)}${constants.length > 0 ? '\n' : ''}${printFunction(own, parameter, body)}`
  return `${importLines(constants, body).join('\n')}\n\n${text}`
}

/**
 * What is no object has no more faults.
 *
 *     let vErrors = null; if (isObject(data)) { … } else { vErrors = notOfType(vErrors, …) } return vErrors
 *     → if (!isObject(data)) { return notOfType(null, …) } let vErrors = null; … return vErrors
 */
function withEarlyReturn(body: Script): Script {
  const [start, whole, end, ...others] = body
  if (start?.kind !== 'declare' || whole?.kind !== 'if' || end?.kind !== 'return' || others.length > 0)
    return body
  const [only, ...more] = whole.otherwise
  const isFault =
    only?.kind === 'do' && only.expression.kind === 'binary' && only.expression.right.kind === 'call'
  if (!isFault || more.length > 0 || only.expression.kind !== 'binary') return body
  const first = rewritten(only.expression.right, (one) => (isName(one, 'vErrors') ? value(null) : one))
  return [
    { kind: 'if', test: not(whole.test), body: [{ kind: 'return', value: first }], otherwise: [] },
    start,
    ...whole.body,
    end,
  ]
}

/** `vErrors = faultsIn(vErrors, …); return vErrors` → `return faultsIn(vErrors, …)` */
function withShortEnd(body: Script): Script {
  const [last, end] = body.slice(-2)
  const isAssigned =
    last?.kind === 'do' && last.expression.kind === 'binary' && last.expression.operator === '='
  if (!isAssigned || end?.kind !== 'return' || last.expression.kind !== 'binary') return body
  return [...body.slice(0, -2), { kind: 'return', value: last.expression.right }]
}

/** Where the places that faults name are more than one, the file is said once. */
function withSchema(body: Script, file: string): Script {
  const schema = name('schema')
  const replaced = body.map((statement) =>
    withExpressions(statement, (one) =>
      rewritten(one, (part) => {
        if (part.kind !== 'value' || typeof part.value !== 'string') return part
        if (part.value === file) return schema
        return part.value.startsWith(`${file}#`)
          ? { kind: 'binary', operator: '+', left: schema, right: value(part.value.slice(file.length)) }
          : part
      }),
    ),
  )
  return namesUsed(replaced).has('schema')
    ? [{ kind: 'declare', keyword: 'const', name: 'schema', value: value(file) }, ...replaced]
    : body
}

/** The lines that import the helpers which the code calls. */
function importLines(...scripts: readonly Script[]): readonly string[] {
  const used = namesUsed(...scripts)
  return [...helperModules]
    .filter(([helper]) => used.has(helper))
    .map(([helper, module]) => `import { ${helper} } from './runtime/${module}.js';`)
    .sort()
}

/** What makes code of text, or needs a module loader of another kind. */
const FORBIDDEN = new Set(['require', 'eval', 'Function', 'module', 'exports'])

/** ajv's names, schemas and places, replaced by ours. */
class Settled {
  private readonly replaced = new Map<string, Expression>([['instancePath', value('')]])
  private readonly kept = new Map<string, Expression>()
  private readonly taken = new Map<string, string>()
  private readonly read: AjvModule
  private readonly source: CheckSource
  private readonly inner = (one: Expression): Expression => this.expression(one)

  constructor(read: AjvModule, source: CheckSource) {
    this.read = read
    this.source = source
    for (const { name: own, value: given } of read.constants) this.constant(own, given)
  }

  script(body: Script): Script {
    return body.map((statement) => withExpressions(statement, this.inner))
  }

  /** The constants that the function needs. */
  constants(body: Script): Script {
    const used = namesUsed(body)
    return [...this.kept]
      .filter(([own]) => used.has(own))
      .map(([own, given]) => ({ kind: 'declare', keyword: 'const', name: own, value: given }))
  }

  private constant(own: string, given: Expression): void {
    if (given.kind === 'name') {
      // `export const validate = validate0`, `const check0 = checkCall`
      if (own === 'validate') this.replaced.set(given.name, name(checkName(this.source.name)))
      else this.replaced.set(own, given)
      return
    }
    const imported = requiredBy(given)
    if (imported !== undefined) this.replaced.set(own, name(imported))
    else {
      this.replaced.set(own, name(this.own(own)))
      this.kept.set(this.own(own), this.expression(given))
    }
  }

  /** `func0.call`, where `func0` is `Object.prototype.hasOwnProperty` */
  private isHasOwn({ object, key }: Expression & { readonly kind: 'member' }): boolean {
    const given = object.kind === 'name' ? this.kept.get(this.own(object.name)) : undefined
    return key === 'call' && given?.kind === 'member' && given.key === 'hasOwnProperty'
  }

  private expression(expression: Expression): Expression {
    const { kind } = expression
    const taken = this.takenFrom(expression)
    if (taken !== undefined) return this.valueOf(taken.value, taken.isKeys)
    if (kind === 'name') {
      const { name: text } = expression
      if (FORBIDDEN.has(text)) throw new Error(`ajv's code uses ${text}, which the package must not.`)
      return this.replaced.get(text) ?? expression
    }
    if (kind === 'object')
      return {
        kind,
        entries: expression.entries.map(([key, part]) => [
          key,
          key === 'schemaPath' ? this.place(part) : this.inFault(part),
        ]),
      }
    const isHasOwn =
      kind === 'call' && expression.callee.kind === 'member' && this.isHasOwn(expression.callee)
    const settled = withParts(expression, this.inner)
    if (settled.kind === 'binary') {
      // `'' + '/id'` → `'/id'`
      const { operator, left, right } = settled
      return operator === '+' && left.kind === 'value' && left.value === '' ? right : settled
    }
    return isHasOwn && settled.kind === 'call' ? hasOwn(settled.args) : settled
  }

  /** A short list in a fault stands where it is told. */
  private inFault(part: Expression): Expression {
    const taken = this.takenFrom(part)
    return taken && !taken.isKeys && JSON.stringify(taken.value).length < 1_000
      ? literalOf(taken.value)
      : this.expression(part)
  }

  /** A value of a schema, as a constant where it is more than a word. */
  private valueOf(given: unknown, isKeys: boolean): Expression {
    if (typeof given !== 'object' || given === null) return literalOf(given)
    const needed = isKeys ? Object.fromEntries(Object.keys(given).map((key) => [key, 0])) : given
    const text = JSON.stringify(needed)
    const known = this.taken.get(text) ?? this.own(`value${this.taken.size}`)
    this.taken.set(text, known)
    this.kept.set(known, literalOf(needed))
    return name(known)
  }

  /** `schema0.properties.state.enum` → that value alone. */
  private takenFrom(
    expression: Expression,
  ): { readonly value: unknown; readonly isKeys: boolean } | undefined {
    const [first, ...keys] = this.schemaPath(expression) ?? []
    if (first === undefined) return undefined
    const given = keys.reduce(property, this.read.schemas.get(first))
    return { value: given, isKeys: keys.at(-1) === 'properties' }
  }

  /** The keys of an access that starts at a schema. */
  private schemaPath(expression: Expression): readonly string[] | undefined {
    const { kind } = expression
    if (kind === 'name') return this.read.schemas.has(expression.name) ? [expression.name] : undefined
    if (kind === 'member') return append(this.schemaPath(expression.object), expression.key)
    return kind === 'item' && expression.index.kind === 'value'
      ? append(this.schemaPath(expression.object), String(expression.index.value))
      : undefined
  }

  /** The place that asked, or the nearest around it: ajv adds steps of its own, such as `/false schema`. */
  private place(pointer: Expression): Expression {
    if (pointer.kind !== 'value' || typeof pointer.value !== 'string')
      throw new Error('ajv wrote a schemaPath that is no constant.')
    for (let at = pointer.value; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      const place = this.source.origins.get(at)
      if (place !== undefined) return value(place)
    }
    return value('')
  }

  /** `pattern0` → `pattern0OfCall`: one module holds the constants of all shapes. */
  private own(text: string): string {
    return `${text}Of${this.source.name}`
  }
}

const hasOwn = (args: readonly Expression[]): Expression => ({
  kind: 'call',
  callee: { kind: 'member', object: name('Object'), key: 'hasOwn' },
  args,
})

/** `require("…").default` → the name of what is imported instead. */
function requiredBy(expression: Expression): string | undefined {
  if (expression.kind !== 'member' || expression.key !== 'default') return undefined
  const { object } = expression
  if (object.kind !== 'call' || !isName(object.callee, 'require')) return undefined
  const [path] = object.args
  const module = path?.kind === 'value' ? String(path.value) : ''
  const helper = modulesOfAjv.get(module)
  if (helper === undefined) throw new Error(`ajv's code needs "${module}", which the package does not have.`)
  return helper
}

function append(path: readonly string[] | undefined, key: string): readonly string[] | undefined {
  return path && [...path, key]
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}
