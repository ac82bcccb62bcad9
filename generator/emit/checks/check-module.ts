import type { ts as TypeScript } from 'ts-morph'
import { identifier } from '../printer/quote.js'
import { foldFaults } from './check-faults.js'
import { readOnce, withField } from './check-reads.js'
import { formatImports } from './formats.js'
import type { ValidatorSchema } from './schema/index.js'

export type CheckSource = {
  readonly schema: ValidatorSchema
  /** From ajv's pointer to the place in the catalogue. */
  readonly origins: ReadonlyMap<string, string>
  readonly name: string
}

/** `checkCall`: what the check of a shape is called, wherever it is. */
export const checkName = (name: string): string => `check${identifier(name)}`

/**
 * ajv's standalone code as a function of ours: no `require`, no schema dragged along, places in the catalogue instead of pointers
 * into what ajv was given. Before it stand the lines that import what it calls, and an
 * empty one. It is rewritten as a syntax tree, never as text.
 */
export function checkFunction(ts: typeof TypeScript, code: string, source: CheckSource): string {
  const file = ts.createSourceFile('check.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  const rewriting = new Rewriting(ts, file, source)
  const statements = file.statements.flatMap((statement) => rewriting.topLevel(statement))
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
  const body = ts.factory.createNodeArray([...rewriting.values(), ...statements])
  const text = printer.printList(ts.ListFormat.MultiLine, body, file).replace(/^ +/gm, halve)
  // The one control character that the printer leaves bare; it can stand in strings only.
  const visible = text.replaceAll('\x7f', '\\x7f')
  return `${rewriting.importLines().join('\n')}\n\n${visible.trim()}\n`
}

const halve = (spaces: string): string => spaces.slice(0, spaces.length / 2)

const FAULT = "import { fault } from './runtime/fault.js';"
const LENGTH = "import { unicodeLength } from './runtime/unicode-length.js';"
const EQUAL = "import { equal } from './runtime/equal.js';"

/** The modules that ajv's code asks for, and what stands for them. */
const MODULES: ReadonlyMap<string, { readonly name: string; readonly line: string }> = new Map([
  ['ajv/dist/runtime/ucs2length', { name: 'unicodeLength', line: LENGTH }],
  ['ajv/dist/runtime/equal', { name: 'equal', line: EQUAL }],
])

/** Functions of the package that the code calls by their names. */
const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['innerFaults', "import { innerFaults } from './runtime/inner-faults.js';"],
  ['isMultiple', "import { isMultiple } from './runtime/multiple.js';"],
  ...formatImports,
])

/** What makes code of text, or needs a module loader of another kind. */
const FORBIDDEN = new Set(['require', 'eval', 'Function', 'module', 'exports'])

class Rewriting {
  /** What an identifier of ajv's is called here. */
  private readonly renamed = new Map<string, string>()
  /** ajv's names of schemas, with the schemas. */
  private readonly schemas = new Map<string, unknown>()
  /** Values that the code takes from a schema, by their text. */
  private readonly taken = new Map<string, { readonly name: string; readonly value: unknown }>()
  private readonly lines = new Set<string>()
  private readonly ts: typeof TypeScript
  private readonly file: TypeScript.SourceFile
  private readonly source: CheckSource

  constructor(ts: typeof TypeScript, file: TypeScript.SourceFile, source: CheckSource) {
    this.ts = ts
    this.file = file
    this.source = source
  }

  importLines(): string[] {
    return [...this.lines].sort()
  }

  /** The constants for what was taken from a schema. */
  values(): TypeScript.Statement[] {
    return [...this.taken.values()].map(({ name, value }) => this.constant(name, this.literal(value)))
  }

  topLevel(statement: TypeScript.Statement): TypeScript.Statement[] {
    const { ts } = this
    if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) return []
    if (ts.isExportAssignment(statement)) return []
    if (ts.isFunctionDeclaration(statement)) return [this.functionOf(statement)]
    const declaration = ts.isVariableStatement(statement) && statement.declarationList.declarations[0]
    if (!declaration || !ts.isIdentifier(declaration.name) || !declaration.initializer) {
      throw new Error(`ajv wrote a statement that is not known here: ${ts.SyntaxKind[statement.kind]}.`)
    }
    return this.constantOf(declaration.name.text, declaration.initializer)
  }

  private constantOf(name: string, value: TypeScript.Expression): TypeScript.Statement[] {
    const { ts } = this
    if (ts.isIdentifier(value)) {
      // `export const validate = validate0`, `const check0 = checkCall`
      if (name === 'validate') this.renamed.set(value.text, checkName(this.source.name))
      else this.renamed.set(name, value.text)
      const line = FUNCTIONS.get(value.text)
      if (line !== undefined) this.lines.add(line)
      return []
    }
    if (/^schema\d+$/.test(name)) {
      this.schemas.set(name, JSON.parse(value.getText(this.file)))
      return []
    }
    const imported = this.required(value)
    if (imported !== undefined) {
      this.renamed.set(name, imported)
      return []
    }
    this.renamed.set(name, this.own(name))
    return [this.constant(this.own(name), this.pure(this.visit(value)))]
  }

  /** `require("…").default` → the name of what is imported instead. */
  private required(value: TypeScript.Expression): string | undefined {
    const { ts } = this
    if (!ts.isPropertyAccessExpression(value) || value.name.text !== 'default') return undefined
    const call = value.expression
    if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined
    const [path] = call.arguments
    if (call.expression.text !== 'require' || path === undefined || !ts.isStringLiteral(path))
      return undefined
    const module = MODULES.get(path.text)
    if (module === undefined)
      throw new Error(`ajv's code needs "${path.text}", which the package does not have.`)
    this.lines.add(module.line)
    return module.name
  }

  /** A bundler may drop it when nothing uses it. */
  private pure(value: TypeScript.Expression): TypeScript.Expression {
    const { ts } = this
    if (!ts.isNewExpression(value)) return value
    return ts.addSyntheticLeadingComment(value, ts.SyntaxKind.MultiLineCommentTrivia, ' @__PURE__ ', false)
  }

  private functionOf(statement: TypeScript.FunctionDeclaration): TypeScript.Statement {
    const { ts } = this
    const { factory, SyntaxKind } = ts
    const visited = this.visit(statement)
    const name = visited.name?.text ?? ''
    if (name !== checkName(this.source.name)) throw new Error(`ajv wrote a function of its own: ${name}.`)
    return factory.updateFunctionDeclaration(
      visited,
      [factory.createModifier(SyntaxKind.ExportKeyword)],
      undefined,
      visited.name,
      undefined,
      visited.parameters.slice(0, 1),
      undefined,
      visited.body && factory.createBlock(withField(ts, visited.body.statements), true),
    )
  }

  private visit<N extends TypeScript.Node>(root: N): N {
    const { ts } = this
    const visitIn = (context: TypeScript.TransformationContext) => {
      const visitor: TypeScript.Visitor<TypeScript.Node, TypeScript.Node> = (node) =>
        this.replaced(node, visitor) ?? this.shortened(ts.visitEachChild(node, visitor, context))
      return (node: N) => ts.visitNode(node, visitor) as N
    }
    const [transformed] = ts.transform(root, [visitIn]).transformed
    if (transformed === undefined) throw new Error('The compiler dropped a node.')
    return transformed
  }

  private replaced(node: TypeScript.Node, visitor: TypeScript.Visitor<TypeScript.Node, TypeScript.Node>) {
    const { ts } = this
    const { factory } = ts
    const taken = this.takenFrom(node)
    if (taken !== undefined) return taken
    if (ts.isPropertyAccessExpression(node)) {
      const object = ts.visitNode(node.expression, visitor, ts.isExpression)
      return factory.updatePropertyAccessExpression(node, object ?? node.expression, node.name)
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'schemaPath') {
      if (!ts.isStringLiteral(node.initializer))
        throw new Error('ajv wrote a schemaPath that is no constant.')
      return factory.createPropertyAssignment('schemaPath', this.literal(this.placeOf(node.initializer.text)))
    }
    // `{ instancePath }` and `{ instancePath: instancePath + '/id' }`: the key stays
    if (ts.isShorthandPropertyAssignment(node))
      return factory.createPropertyAssignment(node.name, this.identifier(node.name) ?? node.name)
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      const value = ts.visitNode(node.initializer, visitor, ts.isExpression)
      return factory.updatePropertyAssignment(node, node.name, value ?? node.initializer)
    }
    if (ts.isStringLiteral(node)) return this.literal(node.text)
    return ts.isIdentifier(node) ? this.identifier(node) : undefined
  }

  /** What ajv writes at length and the package need not. */
  private shortened(node: TypeScript.Node): TypeScript.Node {
    const { ts } = this
    const { factory } = ts
    if (ts.isBlock(node)) {
      const statements = foldFaults(ts, node.statements)
      if (statements.length < node.statements.length) this.lines.add(FAULT)
      return factory.updateBlock(node, readOnce(ts, statements))
    }
    // `'' + '/id'` -> `'/id'`
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
      isEmptyText(ts, node.left)
    )
      return node.right
    return node
  }

  /** What stands for a name; paths begin at the value that a check is given. */
  private identifier({ text }: TypeScript.Identifier): TypeScript.Expression | undefined {
    if (FORBIDDEN.has(text)) throw new Error(`ajv's code uses ${text}, which the package must not.`)
    if (text === 'instancePath') return this.ts.factory.createStringLiteral('', true)
    const name = this.renamed.get(text)
    return name === undefined ? undefined : this.ts.factory.createIdentifier(name)
  }

  /** `schema0.properties.state.enum` → a constant with that value alone. */
  private takenFrom(node: TypeScript.Node): TypeScript.Expression | undefined {
    const { ts } = this
    const path = this.schemaPath(node)
    if (path === undefined) return undefined
    const [name = '', ...keys] = path
    const value = keys.reduce(property, this.schemas.get(name))
    const isKeys = keys.at(-1) === 'properties'
    if (typeof value !== 'object' || value === null) return this.literal(value)
    const needed = isKeys ? Object.fromEntries(Object.keys(value).map((key) => [key, 0])) : value
    const text = JSON.stringify(needed)
    const known = this.taken.get(text) ?? { name: this.own(`value${this.taken.size}`), value: needed }
    this.taken.set(text, known)
    return ts.factory.createIdentifier(known.name)
  }

  /** The keys of an access that starts at a schema. */
  private schemaPath(node: TypeScript.Node): string[] | undefined {
    const { ts } = this
    if (ts.isIdentifier(node)) return this.schemas.has(node.text) ? [node.text] : undefined
    if (ts.isPropertyAccessExpression(node)) return append(this.schemaPath(node.expression), node.name.text)
    if (!ts.isElementAccessExpression(node)) return undefined
    const key = node.argumentExpression
    return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)
      ? append(this.schemaPath(node.expression), key.text)
      : undefined
  }

  /** The place that asked, or the nearest around it: ajv adds steps of its own, such as `/false schema`. */
  private placeOf(pointer: string): string {
    for (let at = pointer; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      const place = this.source.origins.get(at)
      if (place !== undefined) return place
    }
    return ''
  }

  /** `pattern0` → `pattern0OfCall`: one module holds the constants of all shapes. */
  private own(name: string): string {
    return `${name}Of${this.source.name}`
  }

  private constant(name: string, value: TypeScript.Expression): TypeScript.Statement {
    const { factory, NodeFlags } = this.ts
    const declaration = factory.createVariableDeclaration(name, undefined, undefined, value)
    return factory.createVariableStatement(
      undefined,
      factory.createVariableDeclarationList([declaration], NodeFlags.Const),
    )
  }

  private literal(value: unknown): TypeScript.Expression {
    const { factory, SyntaxKind } = this.ts
    if (typeof value === 'string') return factory.createStringLiteral(value, true)
    if (typeof value === 'boolean') return value ? factory.createTrue() : factory.createFalse()
    if (typeof value === 'number') {
      const digits = factory.createNumericLiteral(Math.abs(value))
      return value < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, digits) : digits
    }
    if (Array.isArray(value))
      return factory.createArrayLiteralExpression(value.map((item) => this.literal(item)))
    if (value === null || value === undefined) return factory.createNull()
    return factory.createObjectLiteralExpression(
      Object.entries(value).map(([key, item]) =>
        factory.createPropertyAssignment(this.key(key), this.literal(item)),
      ),
    )
  }

  /** `__proto__: x` would set the prototype; a computed key does not. */
  private key(key: string): TypeScript.PropertyName {
    const { factory } = this.ts
    const text = factory.createStringLiteral(key, true)
    return key === '__proto__' ? factory.createComputedPropertyName(text) : text
  }
}

const isEmptyText = (ts: typeof TypeScript, node: TypeScript.Node): boolean =>
  ts.isStringLiteral(node) && node.text === ''

function append(path: string[] | undefined, key: string): string[] | undefined {
  return path && [...path, key]
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}
