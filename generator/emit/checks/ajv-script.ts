import { operators } from '../printer/print-script.js'
import type { Expression, Script, Statement } from '../printer/script-tree.js'

/** What ajv writes at the top of a module. */
export type AjvModule = {
  /** In their order; a function call of `require` is one of them. */
  readonly constants: readonly { readonly name: string; readonly value: Expression }[]
  /** The schemas that ajv keeps, by the names of their constants. */
  readonly schemas: ReadonlyMap<string, unknown>
  readonly functions: readonly { readonly name: string; readonly body: Script }[]
}

/**
 * ajv's standalone code as plain data. It is a small part of JavaScript, which is read here in a tenth of the time that a whole
 * parser takes. It throws on what ajv has not written so far.
 */
export function readAjvModule(code: string): AjvModule {
  const reader = new Reader(code)
  const constants: { name: string; value: Expression }[] = []
  const schemas = new Map<string, unknown>()
  const functions: { name: string; body: Script }[] = []
  while (!reader.isAtEnd()) {
    if (reader.takes('"use strict";')) continue
    if (reader.takesWord('export') && reader.takesWord('default')) {
      reader.expression()
      reader.end()
    } else if (reader.takesWord('function')) functions.push(reader.function())
    else {
      reader.word(/const|let/y)
      const name = reader.name()
      reader.symbol('=')
      if (/^schema\d+$/.test(name)) schemas.set(name, JSON.parse(reader.restOfLine().replace(/;$/, '')))
      else {
        constants.push({ name, value: reader.expression() })
        reader.end()
      }
    }
  }
  return { constants, schemas, functions }
}

/** Reads from a place in the code, which moves on. */
class Reader {
  private at = 0
  private readonly code: string

  constructor(code: string) {
    this.code = code
    this.skip()
  }

  isAtEnd(): boolean {
    return this.at === this.code.length
  }

  /** `validate10(data, {instancePath=""}={}) { … }` */
  function(): { readonly name: string; readonly body: Script } {
    const name = this.name()
    this.symbol('(')
    for (let depth = 1; depth > 0; ) {
      const bracket = this.word(/[^()]*[()]/y).at(-1)
      depth += bracket === '(' ? 1 : -1
    }
    return { name, body: this.body() }
  }

  /** The statements of a block, or the one statement that stands without one. */
  private body(): Script {
    if (!this.takes('{')) return this.statement()
    const statements: Statement[] = []
    while (!this.takes('}')) statements.push(...this.statement())
    return statements
  }

  private statement(): readonly Statement[] {
    if (this.next() === '{') return this.body()
    const start = this.at
    const word = this.matched(NAME)
    switch (word) {
      case 'const':
      case 'let':
      case 'var':
        return this.ended(this.declarations(word))
      case 'if':
        return [this.branches()]
      case 'for':
        return [this.loop()]
      case 'return':
        return this.ended([{ kind: 'return', value: this.expression() }])
      case 'break':
      case 'continue': {
        const label = this.matched(NAME)
        return this.ended([{ kind: 'jump', keyword: word, ...(label === undefined ? {} : { label }) }])
      }
    }
    if (word !== undefined && this.takes(':')) {
      const [loop] = this.statement()
      return loop?.kind === 'for' ? [{ ...loop, label: word }] : this.unknown(start)
    }
    this.at = start
    return this.ended([{ kind: 'do', expression: this.expression() }])
  }

  private ended(statements: readonly Statement[]): readonly Statement[] {
    this.end()
    return statements
  }

  /** `a = 1, b` */
  private declarations(keyword: 'const' | 'let' | 'var'): readonly Statement[] {
    const declarations: Statement[] = []
    do {
      const start = { kind: 'declare', keyword, name: this.name() } as const
      declarations.push(this.takes('=') ? { ...start, value: this.expression() } : start)
    } while (this.takes(','))
    return declarations
  }

  private branches(): Statement {
    this.symbol('(')
    const test = this.expression()
    this.symbol(')')
    const body = this.body()
    return { kind: 'if', test, body, otherwise: this.takesWord('else') ? this.body() : [] }
  }

  private loop(): Statement {
    this.symbol('(')
    const keyword = this.keyword()
    const start = this.at
    if (keyword) {
      const name = this.name()
      const of = this.takesWord('in') ? 'in' : this.takesWord('of') ? 'of' : undefined
      if (of) {
        const object = this.expression()
        this.symbol(')')
        return { kind: 'each', of, name, object, body: this.body() }
      }
      this.at = start
    }
    const [first, ...others] = keyword ? this.declarations(keyword) : this.part()
    if (others.length > 0) this.unknown(start)
    this.symbol(';')
    const test = this.next() === ';' ? undefined : this.expression()
    this.symbol(';')
    const step = this.next() === ')' ? undefined : this.expression()
    this.symbol(')')
    return {
      kind: 'for',
      ...(first && { first }),
      ...(test && { test }),
      ...(step && { step }),
      body: this.body(),
    }
  }

  private part(): readonly Statement[] {
    return this.next() === ';' ? [] : [{ kind: 'do', expression: this.expression() }]
  }

  private keyword(): 'const' | 'let' | 'var' | undefined {
    for (const keyword of ['const', 'let', 'var'] as const) if (this.takesWord(keyword)) return keyword
    return undefined
  }

  /** One whose operators all bind at least so tightly. */
  expression(least = 0): Expression {
    let left = this.unary()
    for (;;) {
      const start = this.at
      const operator = this.matched(OPERATOR)
      if (operator === undefined) return left
      const strength = operators.findIndex((level) => level.includes(operator))
      if (strength < least) {
        this.at = start
        return left
      }
      // Assignments are read from the right.
      const right = this.expression(strength === 0 ? 0 : strength + 1)
      left = { kind: 'binary', operator, left, right }
    }
  }

  private unary(): Expression {
    const operator = this.matched(/!|-(?!-)|typeof\b/y)
    if (operator !== undefined) return { kind: 'unary', operator, operand: this.unary() }
    const operand = this.accessed()
    const update = this.matched(/\+\+|--/y)
    return update === undefined ? operand : { kind: 'update', operator: update, operand }
  }

  /** Something with what is read from it and called of it. */
  private accessed(): Expression {
    let isNew = this.takesWord('new')
    let expression = this.primary()
    for (;;) {
      if (this.takes('.')) expression = { kind: 'member', object: expression, key: this.name() }
      else if (this.takes('[')) {
        const index = this.expression()
        this.symbol(']')
        expression =
          index.kind === 'value' && typeof index.value === 'string'
            ? { kind: 'member', object: expression, key: index.value }
            : { kind: 'item', object: expression, index }
      } else if (this.takes('(')) {
        const args = this.listed(')', () => this.expression())
        expression = { kind: isNew ? 'new' : 'call', callee: expression, args }
        isNew = false
      } else return expression
    }
  }

  private primary(): Expression {
    const start = this.at
    if (this.takes('(')) {
      const inner = this.expression()
      this.symbol(')')
      return inner
    }
    if (this.takes('[')) return { kind: 'list', items: this.listed(']', () => this.expression()) }
    if (this.takes('{')) return { kind: 'object', entries: this.listed('}', () => this.entry()) }
    const text = this.matched(STRING)
    if (text !== undefined) return { kind: 'value', value: JSON.parse(text) }
    const digits = this.matched(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    if (digits !== undefined) return { kind: 'value', value: Number(digits) }
    const regex = this.matched(/\/(?:[^\\/[\n]|\\.)+\/[a-z]*/y)
    if (regex !== undefined) return { kind: 'regex', text: regex }
    const word = this.matched(NAME)
    if (word === undefined || RESERVED.has(word)) return this.unknown(start)
    return KNOWN.get(word) ?? { kind: 'name', name: word }
  }

  /** `key: value`, or a name that is both. */
  private entry(): readonly [string, Expression] {
    const text = this.matched(STRING)
    const key = text === undefined ? this.word(KEY) : String(JSON.parse(text))
    return [key, this.takes(':') ? this.expression() : { kind: 'name', name: key }]
  }

  private listed<Item>(close: string, read: () => Item): readonly Item[] {
    const items: Item[] = []
    while (!this.takes(close)) {
      items.push(read())
      if (this.next() !== close) this.symbol(',')
    }
    return items
  }

  name(): string {
    return this.word(NAME)
  }

  /** ajv sets no semicolon after some statements; nothing that it does not know can follow one unseen. */
  end(): void {
    this.takes(';')
  }

  restOfLine(): string {
    const end = this.code.indexOf('\n', this.at)
    const line = this.code.slice(this.at, end === -1 ? undefined : end)
    this.at += line.length
    this.skip()
    return line
  }

  symbol(text: string): void {
    if (!this.takes(text)) this.unknown(this.at)
  }

  word(pattern: RegExp): string {
    return this.matched(pattern) ?? this.unknown(this.at)
  }

  takesWord(word: string): boolean {
    if (!this.code.startsWith(word, this.at)) return false
    return !WORD_PART.test(this.code.charAt(this.at + word.length)) && this.takes(word)
  }

  takes(text: string): boolean {
    if (!this.code.startsWith(text, this.at)) return false
    this.at += text.length
    this.skip()
    return true
  }

  private next(): string {
    return this.code.charAt(this.at)
  }

  /** The text that a pattern matches just here. */
  private matched(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const text = pattern.exec(this.code)?.[0]
    if (text === undefined) return undefined
    this.at += text.length
    this.skip()
    return text
  }

  private skip(): void {
    for (let code = this.code.charCodeAt(this.at); code === 32 || code === 10; ) {
      this.at += 1
      code = this.code.charCodeAt(this.at)
    }
  }

  private unknown(start: number): never {
    throw new Error(`ajv wrote what is not known here: ${this.code.slice(start, start + 200)}`)
  }
}

/** In any script, as checks are called by the names of schemas. */
const NAME = /[\p{ID_Start}_$][\p{ID_Continue}$]*/uy
const KEY = /[\p{ID_Start}_$][\p{ID_Continue}$]*|\d+/uy
const WORD_PART = /[\p{ID_Continue}$]/u

const STRING = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y

/** Not the `=` of a default, not the `/` of a regular expression: an operator stands after an operand. */
const OPERATOR = /[!=]==?|[<>]=?|&&|\|\||\+=|\+(?!\+)|-(?!-)|[*/%=]|(?:in|instanceof)\b/y

const KNOWN: ReadonlyMap<string, Expression> = new Map([
  ['true', { kind: 'value', value: true }],
  ['false', { kind: 'value', value: false }],
  ['null', { kind: 'value', value: null }],
])

/** What is no name where an operand is looked for. */
const RESERVED: ReadonlySet<string> = new Set(
  'async await class delete do function if let new return switch this throw try void while yield'.split(' '),
)
