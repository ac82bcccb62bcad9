import {
  type Expression,
  expressionsOf,
  isName,
  mapped,
  name,
  partsOf,
  rewritten,
  type Script,
  type Statement,
  withBodies,
  withExpressions,
} from '../printer/script-tree.js'

/**
 * ajv reads a property each time that it needs it. All that are certainly needed are read at once, where it is known that there
 * is an object to read from. The names are marks that stand for the keys, until `check-names.ts` makes names of them.
 *
 *     if (isObject(data)) { if (data.id === undefined) { … } if (data.id !== undefined) { … } }
 *     → if (isObject(data)) { const { id } = data; if (id === undefined) { … } if (id !== undefined) { … } }
 */
export function withReadsOnce(script: Script): Script {
  return new Reads().of(script, [])
}

/** More at once would need a frame on the stack that is too large; those are read where they are used. */
const most = 100

class Reads {
  private count = 0

  /** `objects` are the variables that are known to hold objects where the statements stand. */
  of(script: Script, objects: readonly string[]): Script {
    const read = objects.reduce<Script>((statements, object) => this.unpacked(statements, object), script)
    return read.map((statement) => {
      if (statement.kind !== 'if') return withBodies(statement, (body) => this.of(body, objects))
      const found = objectsIn(statement.test).filter((one) => !objects.includes(one))
      return {
        ...statement,
        body: this.of(statement.body, [...objects, ...found]),
        otherwise: this.of(statement.otherwise, objects),
      }
    })
  }

  /** The statements, the properties that they themselves read of an object read first. */
  private unpacked(script: Script, object: string): Script {
    const keys = new Set<string>()
    for (const statement of script)
      for (const expression of outerExpressions(statement)) addKeys(expression, object, keys)
    if (keys.size === 0 || keys.size > most) return script
    const marks = new Map([...keys].map((key) => [key, `${key}${mark}${this.count++}`]))
    const marked = (one: Expression): Expression => {
      const known = one.kind === 'member' && isName(one.object, object) ? marks.get(one.key) : undefined
      return known === undefined ? one : name(known)
    }
    const replaced = script.map((statement) =>
      withExpressions(statement, (expression) => rewritten(expression, marked)),
    )
    return [{ kind: 'unpack', names: [...marks], object: name(object) }, ...withoutAliases(replaced)]
  }
}

/** Stands in the names that are none yet; no name of a script holds it. */
const mark = '·'

/** The variables of which a test asks that they be objects. */
function objectsIn(test: Expression): readonly string[] {
  if (test.kind === 'binary' && test.operator === '&&')
    return [...objectsIn(test.left), ...objectsIn(test.right)]
  if (test.kind !== 'call' || !isName(test.callee, 'isObject')) return []
  const [subject] = test.args
  return subject?.kind === 'name' ? [subject.name] : []
}

/** A statement's own expressions, and the tests of all its branches. */
function outerExpressions(statement: Statement): readonly Expression[] {
  const [next, ...others] = statement.kind === 'if' ? statement.otherwise : []
  return next?.kind === 'if' && others.length === 0
    ? [...expressionsOf(statement), ...outerExpressions(next)]
    : expressionsOf(statement)
}

function addKeys(expression: Expression, object: string, keys: Set<string>): void {
  if (expression.kind === 'member' && isName(expression.object, object)) keys.add(expression.key)
  else for (const part of partsOf(expression)) addKeys(part, object, keys)
}

/** `const data0 = id` → `id` wherever `data0` was. */
function withoutAliases(script: Script): Script {
  const aliases = new Map<string, Expression>()
  const collect = (statements: Script): Script => {
    const left = statements.filter((statement) => {
      const isAlias =
        statement.kind === 'declare' && statement.value?.kind === 'name' && isMark(statement.value.name)
      if (isAlias) aliases.set(statement.name, statement.value)
      return !isAlias
    })
    return mapped(left.length === statements.length ? statements : left, (one) => withBodies(one, collect))
  }
  const left = collect(script)
  if (aliases.size === 0) return left
  const renamed = (one: Expression): Expression =>
    one.kind === 'name' ? (aliases.get(one.name) ?? one) : one
  return left.map((statement) => withExpressions(statement, (expression) => rewritten(expression, renamed)))
}

const isMark = (text: string): boolean => text.includes(mark)
