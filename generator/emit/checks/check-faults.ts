import type { ts as TypeScript } from 'ts-morph'

/**
 * A third of ajv's code is one pattern, again and again; a call says the same in one line.
 *
 *     const err0 = { instancePath, schemaPath: '…', keyword: 'type', params: { … } }
 *     if (vErrors === null) { vErrors = [err0] } else { vErrors.push(err0) }
 *     → vErrors = fault(vErrors, instancePath, '…', 'type', { … })
 */
export function foldFaults(
  ts: typeof TypeScript,
  statements: readonly TypeScript.Statement[],
): readonly TypeScript.Statement[] {
  const folded: TypeScript.Statement[] = []
  for (let index = 0; index < statements.length; index += 1) {
    const [statement, next] = [statements[index], statements[index + 1]]
    if (statement === undefined) break
    const error = errorIn(ts, statement)
    if (error === undefined) folded.push(statement)
    else if (next === undefined || !ts.isIfStatement(next))
      throw new Error('ajv keeps errors in a way that is not known here.')
    else {
      folded.push(faultCall(ts, error))
      index += 1
    }
  }
  return folded
}

function errorIn(ts: typeof TypeScript, statement: TypeScript.Statement) {
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration] = statement.declarationList.declarations
  if (!declaration?.initializer || !ts.isObjectLiteralExpression(declaration.initializer)) return undefined
  const isError = ts.isIdentifier(declaration.name) && /^err\d+$/.test(declaration.name.text)
  return isError ? declaration.initializer : undefined
}

function faultCall(ts: typeof TypeScript, error: TypeScript.ObjectLiteralExpression): TypeScript.Statement {
  const { factory } = ts
  const errors = factory.createIdentifier('vErrors')
  const text = factory.createStringLiteral('', true)
  const none = factory.createObjectLiteralExpression()
  const parts = ['instancePath', 'schemaPath', 'keyword'].map((name) => partOf(ts, error, name) ?? text)
  const values = [errors, ...parts, partOf(ts, error, 'params') ?? none]
  const call = factory.createCallExpression(factory.createIdentifier('fault'), undefined, values)
  return factory.createExpressionStatement(factory.createAssignment(errors, call))
}

function partOf(
  ts: typeof TypeScript,
  { properties }: TypeScript.ObjectLiteralExpression,
  key: string,
): TypeScript.Expression | undefined {
  const property = properties.find(
    ({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === key,
  )
  if (property === undefined) return undefined
  if (ts.isPropertyAssignment(property)) return property.initializer
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined
}
