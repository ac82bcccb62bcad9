import type { ts as TypeScript } from 'ts-morph'
import type { Token } from './type-schema.js'

/** A property of an object type, or its index signature, with the texts of the catalogue back in place. */
export type Member = {
  readonly name: string
  readonly isIndex: boolean
  readonly isOptional: boolean
  readonly doc: string
  readonly type: string
}

/** What json-schema-to-typescript made of a shape: the members of an interface, or any other type. */
export type Declared =
  | { readonly kind: 'interface'; readonly doc: string; readonly members: readonly Member[] }
  | { readonly kind: 'type'; readonly doc: string; readonly type: string; readonly binds: Printed['binds'] }

type Reader = {
  readonly ts: typeof TypeScript
  readonly source: TypeScript.SourceFile
  readonly tokens: ReadonlyMap<string, Token>
  /** The types of parts, printed. */
  readonly parts: ReadonlyMap<string, Printed>
  /** What has been printed: a type is asked for more than once on its way up, and there may be hundreds of levels. */
  readonly printed: Map<TypeScript.TypeNode, Printed>
}

/** How tightly the outermost operator of a type binds, for parentheses. */
export type Printed = { readonly text: string; readonly binds: 'union' | 'intersection' | 'tight' }

const WIDTH = 100

/** What json-schema-to-typescript wrote, parsed: one declaration. */
export const parseDeclaration = (ts: typeof TypeScript, text: string): TypeScript.SourceFile =>
  ts.createSourceFile('declaration.d.ts', text, ts.ScriptTarget.Latest, false)

/**
 * Reads the one declaration in `source` and puts the catalogue's texts where their tokens are. `parts` are the types that had a
 * schema of their own. A union that is wider than `width` has a line for each member.
 */
export function readDeclaration(
  ts: typeof TypeScript,
  source: TypeScript.SourceFile,
  tokens: ReadonlyMap<string, Token>,
  parts: ReadonlyMap<string, Printed>,
  width = WIDTH,
): Declared {
  const reader: Reader = { ts, source, tokens, parts, printed: new Map() }
  const [statement] = source.statements
  if (statement !== undefined && source.statements.length === 1) {
    const doc = docOf(statement, reader)
    if (ts.isInterfaceDeclaration(statement)) {
      const { members } = statement
      if (isTuple(members, reader))
        return { kind: 'type', doc, type: tupleText(members, reader), binds: 'tight' }
      if (isMapped(members, reader))
        return { kind: 'type', doc, type: objectText(membersOf(members, reader)), binds: 'tight' }
      return { kind: 'interface', doc, members: membersOf(members, reader) }
    }
    if (ts.isTypeAliasDeclaration(statement)) {
      const { binds } = print(statement.type, reader)
      return { kind: 'type', doc, type: wrapped(statement.type, reader, width), binds }
    }
  }
  throw new Error(`Expected one declaration from json-schema-to-typescript, not:\n${source.text}`)
}

/** A declared type where another one mentions it. */
export function printedOf(declared: Declared): Printed {
  if (declared.kind === 'interface') return { text: objectText(declared.members), binds: 'tight' }
  return { text: declared.type, binds: declared.binds }
}

/** A union that is too long for a line, alone or as what an array holds, has a line for each member. */
function wrapped(node: TypeScript.TypeNode, reader: Reader, width = WIDTH): string {
  const { text, binds } = print(node, reader)
  if (text.length <= width && !text.includes('\n')) return text
  const inner = unwrap(node, reader)
  if (binds === 'union') return memberLines(inner, reader)
  if (!reader.ts.isArrayTypeNode(inner) || print(inner.elementType, reader).binds !== 'union') return text
  return `(${memberLines(inner.elementType, reader)}\n)[]`
}

function memberLines(node: TypeScript.TypeNode, reader: Reader): string {
  return unionMembers(node, reader)
    .map((member) => `\n  | ${member.replaceAll('\n', '\n    ')}`)
    .join('')
}

function unionMembers(node: TypeScript.TypeNode, reader: Reader): readonly string[] {
  const inner = unwrap(node, reader)
  if (reader.ts.isUnionTypeNode(inner)) return inner.types.flatMap((member) => unionMembers(member, reader))
  const token = reader.tokens.get(inner.getText(reader.source))
  if (token?.kind === 'type' && token.members.length > 1) return token.members
  return [within(inner, reader, 'union')]
}

function print(node: TypeScript.TypeNode, reader: Reader): Printed {
  const inner = unwrap(node, reader)
  const printed = reader.printed.get(inner) ?? printAnew(inner, reader)
  reader.printed.set(inner, printed)
  return printed
}

function printAnew(inner: TypeScript.TypeNode, reader: Reader): Printed {
  const { ts } = reader
  if (ts.isUnionTypeNode(inner)) return several(inner.types, 'union', ' | ', reader)
  if (ts.isIntersectionTypeNode(inner)) return several(inner.types, 'intersection', ' & ', reader)
  if (ts.isArrayTypeNode(inner)) return tight(`${within(inner.elementType, reader, 'tight')}[]`)
  if (ts.isTypeLiteralNode(inner)) return literalOrTuple(inner, reader)
  if (ts.isTypeReferenceNode(inner)) return tokenType(inner.getText(reader.source), reader)
  return tight(inner.getText(reader.source))
}

function several(
  types: readonly TypeScript.TypeNode[],
  binds: 'union' | 'intersection',
  separator: string,
  reader: Reader,
): Printed {
  return { text: [...new Set(types.map((type) => within(type, reader, binds)))].join(separator), binds }
}

const TIGHTNESS = { union: 0, intersection: 1, tight: 2 }

/** The text of a type inside something that binds so tightly; parentheses where its own operator binds less. */
function within(node: TypeScript.TypeNode, reader: Reader, binds: Printed['binds']): string {
  const printed = print(node, reader)
  return TIGHTNESS[printed.binds] < TIGHTNESS[binds] ? `(${printed.text})` : printed.text
}

function literalOrTuple({ members }: TypeScript.TypeLiteralNode, reader: Reader): Printed {
  return tight(isTuple(members, reader) ? tupleText(members, reader) : objectText(membersOf(members, reader)))
}

const isTuple = (nodes: Nodes, reader: Reader): boolean => firstKind(nodes, reader) === 'item'

/** An interface cannot be one. */
const isMapped = (nodes: Nodes, reader: Reader): boolean => firstKind(nodes, reader) === 'keys'

function firstKind(nodes: Nodes, { source, tokens }: Reader): Token['kind'] | undefined {
  const name = nodes[0]?.name?.getText(source)
  return name === undefined ? undefined : tokens.get(name)?.kind
}

function tupleText(nodes: Nodes, reader: Reader): string {
  const places = nodes.map((member) => {
    const type = typeOf(member, reader)
    const token = reader.tokens.get(member.name?.getText(reader.source) ?? '')
    if (token?.kind === 'rest') return `...${within(type, reader, 'tight')}[]`
    return member.questionToken === undefined ? print(type, reader).text : `${within(type, reader, 'tight')}?`
  })
  return `[${places.join(', ')}]`
}

type Nodes = readonly TypeScript.TypeElement[]

function membersOf(nodes: Nodes, reader: Reader): Member[] {
  return nodes.map((node) => {
    const name = node.name === undefined ? '' : nameText(node.name.getText(reader.source), reader)
    return {
      name,
      isIndex: node.name === undefined,
      isOptional: node.questionToken !== undefined,
      doc: docOf(node, reader),
      // The key of an index signature must stay on one line.
      type: wrapped(typeOf(node, reader), reader, name.startsWith('[') ? WIDTH - name.length : WIDTH),
    }
  })
}

/** `{ [key: string]: T }` on one line, properties on a line each. */
function objectText(members: readonly Member[]): string {
  const [first, ...others] = members
  if (first?.isIndex && others.length === 0 && !first.type.includes('\n'))
    return `{ ${memberText(first).slice(0, -1)} }`
  return `{\n${members.map((member) => `  ${indent(documented(member))}\n`).join('')}}`
}

function documented(member: Member): string {
  if (member.doc === '') return memberText(member)
  const lines = member.doc.split('\n')
  const comment =
    lines.length === 1 ? `/** ${member.doc} */` : ['/**', ...lines.map(commentLine), ' */'].join('\n')
  return `${comment}\n${memberText(member)}`
}

const commentLine = (line: string): string => (line === '' ? ' *' : ` * ${line}`)

function memberText({ name, isIndex, isOptional, type }: Member): string {
  return isIndex ? `[key: string]: ${type};` : `${name}${isOptional ? '?' : ''}:${spaced(type)};`
}

/** A union that has a line for each member starts on the line below. */
function spaced(type: string): string {
  return type.startsWith('\n') ? type : ` ${type}`
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ')
}

function tokenType(name: string, { tokens, parts }: Reader): Printed {
  const token = tokens.get(name)
  if (token?.kind === 'type') return { text: token.text, binds: token.members.length > 1 ? 'union' : 'tight' }
  const part = parts.get(name)
  if (part === undefined) throw new Error(`json-schema-to-typescript made up the type ${name}.`)
  return part
}

function nameText(name: string, { tokens }: Reader): string {
  const token = tokens.get(name)
  if (token?.kind !== 'property' && token?.kind !== 'keys')
    throw new Error(`json-schema-to-typescript made up the property ${name}.`)
  return token.text
}

function docOf(node: TypeScript.Node, { source, tokens }: Reader): string {
  const comment = source.text.slice(node.pos, node.getStart(source, false))
  const token = tokens.get(/\bD\d+\b/.exec(comment)?.[0] ?? '')
  return token?.kind === 'doc' ? token.text : ''
}

function typeOf(node: TypeScript.TypeElement, { ts }: Reader): TypeScript.TypeNode {
  if ((ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) && node.type) return node.type
  throw new Error('json-schema-to-typescript made a member without a type.')
}

function unwrap(node: TypeScript.TypeNode, reader: Reader): TypeScript.TypeNode {
  return reader.ts.isParenthesizedTypeNode(node) ? unwrap(node.type, reader) : node
}

function tight(text: string): Printed {
  return { text, binds: 'tight' }
}
