import type { ts as TypeScript } from 'ts-morph'
import type { Expression, Script, Statement } from '../printer/script-tree.js'

/** What ajv writes at the top of a module. */
export type AjvModule = {
  /** In their order; a function call of `require` is one of them. */
  readonly constants: readonly { readonly name: string; readonly value: Expression }[]
  /** The schemas that ajv keeps, by the names of their constants. */
  readonly schemas: ReadonlyMap<string, unknown>
  readonly functions: readonly { readonly name: string; readonly body: Script }[]
}

/** ajv's standalone code as plain data. It throws on what ajv has not written so far. */
export function readAjvModule(ts: typeof TypeScript, code: string): AjvModule {
  const file = ts.createSourceFile('check.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const read = new Reader(ts, file)
  const constants: { name: string; value: Expression }[] = []
  const schemas = new Map<string, unknown>()
  const functions: { name: string; body: Script }[] = []
  for (const statement of file.statements) {
    if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) continue
    if (ts.isExportAssignment(statement)) continue
    if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      functions.push({ name: statement.name.text, body: read.script(statement.body.statements) })
      continue
    }
    const declaration = ts.isVariableStatement(statement) && statement.declarationList.declarations[0]
    if (!declaration || !ts.isIdentifier(declaration.name) || !declaration.initializer)
      throw new Error(`ajv wrote a statement that is not known here: ${ts.SyntaxKind[statement.kind]}.`)
    const { text } = declaration.name
    if (/^schema\d+$/.test(text)) schemas.set(text, JSON.parse(declaration.initializer.getText(file)))
    else constants.push({ name: text, value: read.expression(declaration.initializer) })
  }
  return { constants, schemas, functions }
}

class Reader {
  private readonly ts: typeof TypeScript
  private readonly file: TypeScript.SourceFile

  constructor(ts: typeof TypeScript, file: TypeScript.SourceFile) {
    this.ts = ts
    this.file = file
  }

  script(statements: readonly TypeScript.Statement[]): Script {
    return statements.flatMap((statement) => this.statement(statement))
  }

  private body(statement: TypeScript.Statement): Script {
    return this.script(this.ts.isBlock(statement) ? statement.statements : [statement])
  }

  private statement(node: TypeScript.Statement): readonly Statement[] {
    const { ts } = this
    if (ts.isVariableStatement(node)) return this.declarations(node.declarationList)
    if (ts.isExpressionStatement(node)) return [{ kind: 'do', expression: this.expression(node.expression) }]
    if (ts.isReturnStatement(node) && node.expression)
      return [{ kind: 'return', value: this.expression(node.expression) }]
    if (ts.isIfStatement(node))
      return [
        {
          kind: 'if',
          test: this.expression(node.expression),
          body: this.body(node.thenStatement),
          otherwise: node.elseStatement ? this.body(node.elseStatement) : [],
        },
      ]
    if (ts.isBlock(node)) return this.script(node.statements)
    if (ts.isLabeledStatement(node)) {
      const [loop] = this.statement(node.statement)
      if (loop?.kind === 'for') return [{ ...loop, label: node.label.text }]
    }
    if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) {
      const keyword = ts.isBreakStatement(node) ? 'break' : 'continue'
      return [{ kind: 'jump', keyword, ...(node.label && { label: node.label.text }) }]
    }
    if (ts.isForStatement(node)) return [this.loop(node)]
    if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      const [variable] = ts.isVariableDeclarationList(node.initializer)
        ? this.declarations(node.initializer)
        : []
      if (variable?.kind === 'declare')
        return [
          {
            kind: 'each',
            of: ts.isForInStatement(node) ? 'in' : 'of',
            name: variable.name,
            object: this.expression(node.expression),
            body: this.body(node.statement),
          },
        ]
    }
    return this.unknown(node)
  }

  private loop(node: TypeScript.ForStatement): Statement {
    const { ts } = this
    const { initializer, condition, incrementor, statement } = node
    const [first, ...others] =
      initializer && ts.isVariableDeclarationList(initializer)
        ? this.declarations(initializer)
        : initializer
          ? [{ kind: 'do', expression: this.expression(initializer) } as const]
          : []
    if (others.length > 0) return this.unknown(node)
    return {
      kind: 'for',
      ...(first && { first }),
      ...(condition && { test: this.expression(condition) }),
      ...(incrementor && { step: this.expression(incrementor) }),
      body: this.body(statement),
    }
  }

  private declarations({ declarations, flags }: TypeScript.VariableDeclarationList): readonly Statement[] {
    const { ts } = this
    const keyword = flags & ts.NodeFlags.Const ? 'const' : flags & ts.NodeFlags.Let ? 'let' : 'var'
    return declarations.map((declaration): Statement => {
      const { name, initializer } = declaration
      if (!ts.isIdentifier(name)) return this.unknown(declaration)
      const start = { kind: 'declare', keyword, name: name.text } as const
      return initializer ? { ...start, value: this.expression(initializer) } : start
    })
  }

  expression(node: TypeScript.Expression): Expression {
    const { ts } = this
    if (ts.isParenthesizedExpression(node)) return this.expression(node.expression)
    if (ts.isIdentifier(node)) return { kind: 'name', name: node.text }
    if (ts.isStringLiteralLike(node)) return { kind: 'value', value: node.text }
    if (ts.isNumericLiteral(node)) return { kind: 'value', value: Number(node.text) }
    if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: 'value', value: true }
    if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: 'value', value: false }
    if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: 'value', value: null }
    if (ts.isRegularExpressionLiteral(node)) return { kind: 'regex', text: node.text }
    if (ts.isPropertyAccessExpression(node))
      return { kind: 'member', object: this.expression(node.expression), key: node.name.text }
    if (ts.isElementAccessExpression(node)) return this.element(node)
    if (ts.isCallExpression(node)) return this.called('call', node.expression, node.arguments)
    if (ts.isNewExpression(node)) return this.called('new', node.expression, node.arguments ?? [])
    if (ts.isTypeOfExpression(node))
      return { kind: 'unary', operator: 'typeof', operand: this.expression(node.expression) }
    if (ts.isPrefixUnaryExpression(node)) {
      const operator = ts.tokenToString(node.operator) ?? ''
      if (/^[-!]$/.test(operator)) return { kind: 'unary', operator, operand: this.expression(node.operand) }
    }
    if (ts.isPostfixUnaryExpression(node))
      return {
        kind: 'update',
        operator: ts.tokenToString(node.operator) ?? '',
        operand: this.expression(node.operand),
      }
    if (ts.isBinaryExpression(node)) {
      const operator = ts.tokenToString(node.operatorToken.kind) ?? ''
      return {
        kind: 'binary',
        operator,
        left: this.expression(node.left),
        right: this.expression(node.right),
      }
    }
    if (ts.isArrayLiteralExpression(node))
      return { kind: 'list', items: node.elements.map((item) => this.expression(item)) }
    if (ts.isObjectLiteralExpression(node)) return this.object(node)
    return this.unknown(node)
  }

  private element(node: TypeScript.ElementAccessExpression): Expression {
    const [object, index] = [this.expression(node.expression), this.expression(node.argumentExpression)]
    return index.kind === 'value' && typeof index.value === 'string'
      ? { kind: 'member', object, key: index.value }
      : { kind: 'item', object, index }
  }

  private called(
    kind: 'call' | 'new',
    callee: TypeScript.Expression,
    args: readonly TypeScript.Expression[],
  ): Expression {
    return { kind, callee: this.expression(callee), args: args.map((one) => this.expression(one)) }
  }

  private object(node: TypeScript.ObjectLiteralExpression): Expression {
    const { ts } = this
    const entries = node.properties.map((property): readonly [string, Expression] => {
      if (ts.isShorthandPropertyAssignment(property))
        return [property.name.text, { kind: 'name', name: property.name.text }]
      if (!ts.isPropertyAssignment(property)) return this.unknown(property)
      const { name, initializer } = property
      if (!ts.isIdentifier(name) && !ts.isStringLiteral(name) && !ts.isNumericLiteral(name))
        return this.unknown(property)
      return [name.text, this.expression(initializer)]
    })
    return { kind: 'object', entries }
  }

  private unknown(node: TypeScript.Node): never {
    const text = node.getText(this.file).slice(0, 200)
    throw new Error(`ajv wrote what is not known here (${this.ts.SyntaxKind[node.kind]}): ${text}`)
  }
}
