import type { ts as TypeScript } from 'ts-morph'

type Read = TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression

/** The variable for properties that are looked at and done with. */
const field = 'field'

/**
 * ajv reads each property twice, to see whether it is there and to judge it. Once is less code and less time.
 *
 *     if (data.id !== undefined) { if (typeof data.id !== 'string') { … } }
 *     → if ((field = data.id) !== undefined) { if (typeof field !== 'string') { … } }
 *
 *     if (data.list !== undefined) { let data0 = data.list; … }
 *     → const data0 = data.list; if (data0 !== undefined) { … }
 */
export function readOnce(
  ts: typeof TypeScript,
  statements: readonly TypeScript.Statement[],
): readonly TypeScript.Statement[] {
  return statements.flatMap((statement) => {
    const test = presenceTest(ts, statement)
    return test ? (named(ts, test) ?? passing(ts, test) ?? [statement]) : [statement]
  })
}

/** A function's statements, before them the variable that they use, if they do. */
export function withField(
  ts: typeof TypeScript,
  statements: readonly TypeScript.Statement[],
): readonly TypeScript.Statement[] {
  return statements.some((statement) => usesField(ts, statement))
    ? [variable(ts, field, undefined, ts.NodeFlags.Let), ...statements]
    : statements
}

/** `if (data.id !== undefined) { … }` */
type PresenceTest = {
  readonly statement: TypeScript.IfStatement
  readonly read: Read
  readonly nothing: TypeScript.Expression
  readonly body: readonly TypeScript.Statement[]
}

function presenceTest(ts: typeof TypeScript, statement: TypeScript.Statement): PresenceTest | undefined {
  if (!ts.isIfStatement(statement) || statement.elseStatement || !ts.isBlock(statement.thenStatement))
    return undefined
  const { expression } = statement
  if (!ts.isBinaryExpression(expression)) return undefined
  const { left: read, operatorToken, right: nothing } = expression
  if (operatorToken.kind !== ts.SyntaxKind.ExclamationEqualsEqualsToken) return undefined
  if (!ts.isIdentifier(nothing) || nothing.text !== 'undefined' || !isRead(ts, read)) return undefined
  return { statement, read, nothing, body: statement.thenStatement.statements }
}

/** With the name that ajv gives the value where it needs it more than once. */
function named(
  ts: typeof TypeScript,
  { statement, read, nothing, body: [first, ...rest] }: PresenceTest,
): readonly TypeScript.Statement[] | undefined {
  if (first === undefined || !ts.isVariableStatement(first)) return undefined
  const [declaration] = first.declarationList.declarations
  if (!declaration?.initializer || !ts.isIdentifier(declaration.name)) return undefined
  if (!isSame(ts, declaration.initializer, read)) return undefined
  const { text } = declaration.name
  return [
    variable(ts, text, read, ts.NodeFlags.Const),
    tested(ts, statement, ts.factory.createIdentifier(text), nothing, rest),
  ]
}

/** With the variable for all, where nothing inside needs it for something else. */
function passing(
  ts: typeof TypeScript,
  { statement, read, nothing, body }: PresenceTest,
): readonly TypeScript.Statement[] | undefined {
  if (body.some((one) => usesField(ts, one))) return undefined
  const { factory } = ts
  const assignment = factory.createAssignment(factory.createIdentifier(field), read)
  const rest = body.map((one) => withFieldFor(ts, one, read))
  return [tested(ts, statement, factory.createParenthesizedExpression(assignment), nothing, rest)]
}

function tested(
  ts: typeof TypeScript,
  statement: TypeScript.IfStatement,
  value: TypeScript.Expression,
  nothing: TypeScript.Expression,
  body: readonly TypeScript.Statement[],
): TypeScript.Statement {
  const { factory, SyntaxKind } = ts
  const test = factory.createBinaryExpression(value, SyntaxKind.ExclamationEqualsEqualsToken, nothing)
  return factory.updateIfStatement(statement, test, factory.createBlock(body, true), undefined)
}

function variable(
  ts: typeof TypeScript,
  name: string,
  value: TypeScript.Expression | undefined,
  flags: TypeScript.NodeFlags,
): TypeScript.Statement {
  const { factory } = ts
  const declaration = factory.createVariableDeclaration(name, undefined, undefined, value)
  return factory.createVariableStatement(
    undefined,
    factory.createVariableDeclarationList([declaration], flags),
  )
}

function usesField(ts: typeof TypeScript, node: TypeScript.Node): boolean {
  // A property may be called the same.
  if (ts.isPropertyAccessExpression(node)) return usesField(ts, node.expression)
  return (
    (ts.isIdentifier(node) && node.text === field) ||
    ts.forEachChild(node, (child) => usesField(ts, child)) === true
  )
}

function withFieldFor(
  ts: typeof TypeScript,
  statement: TypeScript.Statement,
  read: Read,
): TypeScript.Statement {
  const visit = (node: TypeScript.Node): TypeScript.Node =>
    isSame(ts, node, read) ? ts.factory.createIdentifier(field) : ts.visitEachChild(node, visit, undefined)
  return ts.visitNode(statement, visit, ts.isStatement)
}

/** `data.id` or `data["a-b"]`: a property of a variable. */
function isRead(ts: typeof TypeScript, node: TypeScript.Node): node is Read {
  if (ts.isPropertyAccessExpression(node)) return ts.isIdentifier(node.expression)
  return (
    ts.isElementAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    ts.isStringLiteral(node.argumentExpression)
  )
}

function isSame(ts: typeof TypeScript, one: TypeScript.Node, other: Read): boolean {
  return isRead(ts, one) && textOf(ts, one) === textOf(ts, other)
}

function textOf(ts: typeof TypeScript, read: Read): string {
  const object = ts.isIdentifier(read.expression) ? read.expression.text : ''
  const key = ts.isPropertyAccessExpression(read) ? read.name : read.argumentExpression
  return JSON.stringify([object, 'text' in key ? key.text : ''])
}
