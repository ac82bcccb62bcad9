import { isIdentifier, isPlainName } from '../../catalogue/identifier.js'
import {
  allStatements,
  bodiesOf,
  type Expression,
  expressionsOf,
  name,
  namesUsed,
  partsOf,
  rewritten,
  type Script,
  type Statement,
  withBodies,
  withExpressions,
} from '../printer/script-tree.js'

/** The statements with names from the schema in place of ajv's: `data3` → `userData`. `data` becomes the parameter. */
export function withNames(
  script: Script,
  parameter: string,
): { readonly parameter: string; readonly body: Script } {
  const all = allStatements(script)
  const declared = new Set(['data', ...all.flatMap(declaredIn)])
  const used = new Used(new Set([...namesUsed(script)].filter((one) => !declared.has(one))))
  const naming = new Naming(assignedIn(all))
  const own = naming.one('data', parameter, used)
  naming.vars(script, used)
  naming.body(script, used)
  return { parameter: own, body: script.map((statement) => naming.renamed(statement)) }
}

class Naming {
  private readonly names = new Map<string, string>()
  private readonly assigned: ReadonlySet<string>

  constructor(assigned: ReadonlySet<string>) {
    this.assigned = assigned
  }

  /** Names all that is declared in some statements, so that nothing hides what is declared around it. */
  body(script: Script, taken: Used): void {
    const used = taken.within()
    for (const statement of script) {
      if (statement.kind === 'declare') this.declare(statement, used)
      if (statement.kind === 'unpack')
        for (const [key, own] of statement.names) this.one(own, wordOf(key), used)
    }
    for (const statement of script) {
      const inner = used.within()
      if (statement.kind === 'each') this.one(statement.name, 'key', inner)
      if (statement.kind === 'for' && statement.first?.kind === 'declare')
        this.declare(statement.first, inner)
      for (const body of bodiesOf(statement)) this.body(body, inner)
      inner.end()
    }
    used.end()
  }

  /** What `var` declares is known in the whole function. */
  vars(script: Script, used: Used): void {
    for (const statement of script) {
      if (statement.kind === 'declare' && statement.keyword === 'var') this.declare(statement, used)
      for (const body of bodiesOf(statement)) this.vars(body, used)
    }
  }

  /** A name that is not used yet, of a word. */
  one(old: string, word: string, used: Used): string {
    const known = this.names.get(old)
    if (known !== undefined) return known
    const fresh = used.unused(word)
    this.names.set(old, fresh)
    return fresh
  }

  renamed(statement: Statement): Statement {
    return withExpressions(this.declared(statement), (expression) =>
      rewritten(expression, (one) => (one.kind === 'name' ? this.fresh(one) : one)),
    )
  }

  private declared(statement: Statement): Statement {
    const inner = withBodies(statement, (body) => body.map((one) => this.declared(one)))
    if (inner.kind === 'declare') {
      const isConstant = inner.keyword === 'let' && inner.value && !this.assigned.has(inner.name)
      return { ...inner, keyword: isConstant ? 'const' : inner.keyword, name: this.nameOf(inner.name) }
    }
    if (inner.kind === 'each') return { ...inner, name: this.nameOf(inner.name) }
    if (inner.kind === 'unpack')
      return { ...inner, names: inner.names.map(([key, own]) => [key, this.nameOf(own)]) }
    return inner.kind === 'for' && inner.first ? { ...inner, first: this.declared(inner.first) } : inner
  }

  private fresh(old: Expression & { readonly kind: 'name' }): Expression {
    const own = this.nameOf(old.name)
    return own === old.name ? old : name(own)
  }

  private nameOf(old: string): string {
    return this.names.get(old) ?? old
  }

  private declare({ name: old, value }: Statement & { readonly kind: 'declare' }, used: Used): void {
    this.one(old, wordFor(old, value), used)
  }
}

/**
 * The names that are used where a statement stands. Places may lie thousands deep, and each may need the same word: all of them
 * share one set, and the last number that each word got.
 */
class Used {
  private readonly names: Set<string>
  private readonly numbers: Map<string, number>
  private readonly own: (readonly [word: string, number: number, name: string])[] = []

  constructor(names: Set<string>, numbers = new Map<string, number>()) {
    this.names = names
    this.numbers = numbers
  }

  /** A name that is used from now on: the word, or the word and the least number that makes another of it. */
  unused(word: string): string {
    const before = this.numbers.get(word) ?? 0
    let number = before
    let name: string
    do {
      number += 1
      name = number === 1 ? word : `${word}${number}`
    } while (this.names.has(name))
    this.numbers.set(word, number)
    this.names.add(name)
    this.own.push([word, before, name])
    return name
  }

  /** Those of a place inside this one, until it ends. */
  within(): Used {
    return new Used(this.names, this.numbers)
  }

  /** What was named in this place is not used around it. */
  end(): void {
    for (const [word, before, name] of this.own.reverse()) {
      this.numbers.set(word, before)
      this.names.delete(name)
    }
  }
}

/** What a variable of ajv's is, in a word. */
function wordFor(old: string, value: Expression | undefined): string {
  const known = WORDS.get(old.replace(/^_|\d+$/g, ''))
  if (known !== undefined) return known
  if (old.startsWith('data') && value?.kind === 'member') return wordOf(value.key)
  if (old.startsWith('data') && value?.kind === 'item')
    return value.index.kind === 'name' && value.index.name.startsWith('key') ? 'value' : 'item'
  return old.replace(/^_+|\d+$/g, '')
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['vErrors', 'faults'],
  ['errs', 'before'],
  ['len', 'length'],
  ['i', 'index'],
  ['j', 'other'],
  ['missing', 'absent'],
])

/** A property's name as that of a variable; one that must be quoted lends no part of itself to code. */
export function wordOf(key: string): string {
  if (!isPlainName(key)) return 'property'
  return isIdentifier(key) ? key : `${key}Value`
}

function declaredIn(statement: Statement): readonly string[] {
  if (statement.kind === 'declare' || statement.kind === 'each') return [statement.name]
  if (statement.kind === 'unpack') return statement.names.map(([, local]) => local)
  return statement.kind === 'for' && statement.first ? declaredIn(statement.first) : []
}

/** The variables that get another value than that which they begin with. */
function assignedIn(statements: readonly Statement[]): ReadonlySet<string> {
  const assigned = new Set<string>()
  const collect = (one: Expression): void => {
    if (one.kind === 'update' && one.operand.kind === 'name') assigned.add(one.operand.name)
    if (one.kind === 'binary' && one.left.kind === 'name' && /^[^=!<>]?=$/.test(one.operator))
      assigned.add(one.left.name)
    partsOf(one).forEach(collect)
  }
  for (const statement of statements) expressionsOf(statement).forEach(collect)
  return assigned
}
