import type { ts as TypeScript } from 'ts-morph'

/**
 * TypeScript as JavaScript, laid out as it was written: types are cut out, semicolons set, and the rest stays where it is. What
 * is more than types (`enum`, `namespace`) is refused by the compiler's `erasableSyntaxOnly` before it comes here.
 */
export function withoutTypes(ts: typeof TypeScript, source: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true)
  const cuts = new Cuts(ts, source)
  for (const statement of file.statements) cuts.statement(statement)
  return tidied(cuts.applied())
}

/** The declarations of a module, `printed` by the compiler, which knows what is exported, laid out as they were written. */
export function declarationsOf(ts: typeof TypeScript, source: string, printed: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true)
  const declarations = ts.createSourceFile('module.d.ts', printed, ts.ScriptTarget.Latest, true)
  const written = new Map(file.statements.map((one) => [nameOf(ts, one), one]))
  const texts = declarations.statements.map((statement) => {
    const original = written.get(nameOf(ts, statement))
    return original && (ts.isInterfaceDeclaration(original) || ts.isTypeAliasDeclaration(original))
      ? new Cuts(ts, source).declaration(original)
      : original && ts.isFunctionDeclaration(original) && original.body
        ? new Cuts(ts, source).signature(original)
        : statement.getFullText().trim().replace(/^ +/gm, halved)
  })
  const [imports, others] = parted(texts, (text) => /^import\b/.test(text))
  return tidied(`${[...(imports.length > 0 ? [imports.join('\n')] : []), ...others].join('\n\n')}\n`)
}

/** The compiler indents by four; a comment's star stands one further in. */
function halved(spaces: string): string {
  return ' '.repeat(Math.floor(spaces.length / 4) * 2 + (spaces.length % 4))
}

function parted<T>(list: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(is), list.filter((one) => !is(one))]
}

function nameOf(ts: typeof TypeScript, statement: TypeScript.Statement): string {
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  return isNamed ? `${ts.SyntaxKind[statement.kind]} ${statement.name?.text}` : ''
}

/** What is left where something was cut. */
const tidied = (text: string): string => `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`

class Cuts {
  private readonly edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  private readonly ts: typeof TypeScript
  private readonly source: string

  constructor(ts: typeof TypeScript, source: string) {
    this.ts = ts
    this.source = source
  }

  applied(start = 0, end = this.source.length): string {
    const sorted = [...this.edits].sort((a, b) => a.start - b.start || a.end - b.end)
    let [text, at] = ['', start]
    for (const edit of sorted) {
      if (edit.start < at) continue
      text += this.source.slice(at, edit.start) + edit.text
      at = edit.end
    }
    return text + this.source.slice(at, end)
  }

  /** An interface or a type as it is, with semicolons. */
  declaration(node: TypeScript.InterfaceDeclaration | TypeScript.TypeAliasDeclaration): string {
    const { ts } = this
    const visit = (child: TypeScript.Node): void => {
      if (ts.isTypeElement(child)) this.semicolon(child)
      ts.forEachChild(child, visit)
    }
    visit(node)
    if (ts.isTypeAliasDeclaration(node)) this.semicolon(node)
    return this.applied(node.getFullStart(), node.end).trim()
  }

  /** `export function f(a: A, b: B = 1): T { … }` → `export declare function f(a: A, b?: B): T;` */
  signature(node: TypeScript.FunctionDeclaration): string {
    for (const { name, type, initializer } of node.parameters) {
      for (const element of this.ts.isObjectBindingPattern(name) ? name.elements : [])
        if (element.initializer) this.cut(element.name.end, element.initializer.end)
      if (!initializer || !type) continue
      this.replace(name.end, name.end, '?')
      this.cut(type.end, initializer.end)
    }
    const asynchronous = node.modifiers?.find(({ kind }) => kind === this.ts.SyntaxKind.AsyncKeyword)
    if (asynchronous) this.cut(asynchronous.getStart(), asynchronous.end + 1)
    const keyword = this.source.indexOf('function', node.modifiers?.end ?? node.getStart())
    this.replace(keyword, keyword, 'declare ')
    return `${this.applied(node.getFullStart(), node.body?.getFullStart() ?? node.end).trim()};`
  }

  statement(node: TypeScript.Statement): void {
    if (this.ts.isImportDeclaration(node) && !this.isTypeAlone(node)) this.imports(node)
    this.visit(node)
  }

  private isTypeAlone(node: TypeScript.Node): boolean {
    const { ts } = this
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true
    if (ts.isFunctionDeclaration(node)) return node.body === undefined
    if (ts.isExportDeclaration(node)) return node.isTypeOnly
    if (!ts.isImportDeclaration(node)) return false
    const bindings = node.importClause?.namedBindings
    const areTypes =
      bindings !== undefined &&
      ts.isNamedImports(bindings) &&
      bindings.elements.every((one) => one.isTypeOnly)
    return node.importClause?.isTypeOnly === true || areTypes
  }

  /** `import { a, type B } from` → `import { a } from` */
  private imports({ importClause }: TypeScript.ImportDeclaration): void {
    const { ts } = this
    const bindings = importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) return
    const kept = bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly)
    if (kept.length < bindings.elements.length)
      this.replace(bindings.getStart(), bindings.end, `{ ${kept.map((one) => one.getText()).join(', ')} }`)
  }

  private visit(node: TypeScript.Node): void {
    const { ts } = this
    if (this.isTypeAlone(node)) {
      this.cut(node.getFullStart(), node.end)
      return
    }
    if (needsSemicolon(ts, node)) this.semicolon(node)
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node))
      this.annotation(node)
    if (ts.isFunctionLike(node)) this.functionTypes(node)
    if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isExpressionWithTypeArguments(node))
      this.angle(node.typeArguments)
    if (ts.isClassLike(node)) this.heritage(node)
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) this.cast(node)
    if (ts.isNonNullExpression(node)) this.cut(node.expression.end, node.end)
    for (const modifier of ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [])
      if (/^(private|protected|public|readonly|override|abstract|declare)$/.test(modifier.getText()))
        this.cut(modifier.getStart(), modifier.end + 1)
    ts.forEachChild(node, (child) => {
      if (!ts.isTypeNode(child) || ts.isExpressionWithTypeArguments(child)) this.visit(child)
    })
  }

  /** `name?: T` → `name` */
  private annotation(
    node: TypeScript.VariableDeclaration | TypeScript.ParameterDeclaration | TypeScript.PropertyDeclaration,
  ): void {
    if (!node.type) return
    if (node.initializer && this.ts.isVariableDeclaration(node))
      this.replace(node.name.end, node.initializer.getStart(), ' = ')
    else this.cut(node.name.end, node.type.end)
  }

  private functionTypes(node: TypeScript.SignatureDeclaration): void {
    this.angle(node.typeParameters)
    this.parameters(node.parameters)
    if (node.type) this.cut(this.source.lastIndexOf(':', node.type.getStart()), node.type.end)
  }

  /** Names that stood on a line each for their types share one. */
  private parameters(list: TypeScript.NodeArray<TypeScript.ParameterDeclaration>): void {
    const [first] = list
    const end = this.source.indexOf(')', list.end)
    if (!first || !this.source.slice(list.pos, end).includes('\n')) return
    const names = list.map(({ name, dotDotDotToken, initializer }) => {
      const text = `${dotDotDotToken ? '...' : ''}${name.getText()}`
      return initializer ? `${text} = ${initializer.getText()}` : text
    })
    const line = names.join(', ')
    const isPlain = list.every(
      ({ initializer }) => !initializer || /^[\w{}[\]']*$/.test(initializer.getText()),
    )
    if (isPlain && !line.includes('\n') && line.length <= 90) this.replace(list.pos, end, line)
  }

  /** `<T>` */
  private angle(list: TypeScript.NodeArray<TypeScript.Node> | undefined): void {
    if (list) this.cut(list.pos - 1, this.source.indexOf('>', list.end) + 1)
  }

  private heritage(node: TypeScript.ClassLikeDeclaration): void {
    this.angle(node.typeParameters)
    for (const clause of node.heritageClauses ?? [])
      if (clause.token === this.ts.SyntaxKind.ImplementsKeyword) this.cut(clause.getFullStart(), clause.end)
  }

  /** `value as T` → `value`, and its parentheses where nothing else needs them. */
  private cast({ expression, end, parent }: TypeScript.AsExpression | TypeScript.SatisfiesExpression): void {
    const { ts } = this
    this.cut(expression.end, end)
    const isPlain = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression)
    if (!isPlain || !ts.isParenthesizedExpression(parent)) return
    this.cut(parent.getStart(), parent.getStart() + 1)
    this.cut(parent.end - 1, parent.end)
  }

  private semicolon(node: TypeScript.Node): void {
    const last = this.source[node.end - 1]
    if (last !== ';' && last !== ',') this.replace(node.end, node.end, ';')
  }

  private cut(start: number, end: number): void {
    this.replace(start, end, '')
  }

  private replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text })
  }
}

function needsSemicolon(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  if (ts.isExportDeclaration(node) || ts.isImportDeclaration(node)) return true
  if (ts.isVariableStatement(node) || ts.isExpressionStatement(node) || ts.isPropertyDeclaration(node))
    return true
  return (
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isBreakStatement(node) ||
    ts.isContinueStatement(node) ||
    ts.isDoStatement(node)
  )
}
