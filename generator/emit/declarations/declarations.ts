import type { StatementStructures, ts as TypeScript } from 'ts-morph'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { type Part, partsOf } from '../../catalogue/parts.js'
import type { Shape } from '../../shape/shape.js'
import type { Output } from '../printer/output.js'
import { jsonSchemaToTypescript } from '../printer/packages.js'
import { createPrinter, type Printer } from '../printer/print.js'
import { fileName } from '../printer/quote.js'
import { type Lookup, lookupOf } from './declaration-lookup.js'
import { inheritance } from './inheritance.js'
import { docOf, type TypeRequest, type TypeSchema, typeRequest } from './type-schema.js'
import {
  type Declared,
  type Member,
  type Printed,
  parseDeclaration,
  printedOf,
  readDeclaration,
} from './type-text.js'

/** One declaration file per named shape. */
export async function declarations(catalogue: Catalogue): Promise<readonly Output[]> {
  const printer = createPrinter()
  const declare = createDeclare(printer)
  const { composed } = partsOf(catalogue)
  const lookup = lookupOf(
    catalogue,
    [...composed.values()].flatMap(({ parts }) => parts),
  )
  const outputs: Output[] = []
  for (const named of catalogue.named) {
    const { shape = named.shape, parts = [] } = composed.get(named.id) ?? {}
    const declared = await Promise.all(
      [{ ...named, shape }, ...parts].map((part) => declaration(part, lookup, declare)),
    )
    const local = new Set([named, ...parts].map(({ id }) => lookup.name(id)))
    const imported = new Set(
      declared.flatMap(({ mentioned }) => mentioned).filter((name) => !local.has(name)),
    )
    const statements = [
      ...[...imported].sort().map((other) => importOf(other, printer)),
      ...declared.map((one) => declarationOf(one.name, one.extended, one.declared, printer)),
    ]
    outputs.push(printer.print(typePath(named.name), statements))
  }
  return outputs
}

type Declaration = {
  readonly name: string
  readonly extended: readonly string[]
  readonly declared: Declared
  /** The names of all types in it. */
  readonly mentioned: readonly string[]
}

async function declaration(part: Part, lookup: Lookup, declare: Declare): Promise<Declaration> {
  const { bases, own } = inheritance(part.shape, lookup)
  const { references, declared } =
    own === undefined
      ? bare(part.shape)
      : await declare(typeRequest(own, lookup), 118 - `export type ${lookup.name(part.id)} = `.length)
  const extended = bases.map(lookup.name)
  return { name: lookup.name(part.id), extended, declared, mentioned: [...extended, ...references] }
}

/** `types/Call.d.ts` */
function typePath(name: string): string {
  return `types/${fileName(name)}.d.ts`
}

type Declare = (
  request: TypeRequest,
  width: number,
) => Promise<{ declared: Declared; references: readonly string[] }>

/** Their trees are a hundred times larger than their texts. */
const mostKnown = 200

/** json-schema-to-typescript, its output read back with the catalogue's texts in it. */
function createDeclare({ ts }: Printer): Declare {
  const { compile } = jsonSchemaToTypescript()
  const options = { additionalProperties: false, bannerComment: '', format: false }
  // Names and texts are tokens, so that schemas of one structure are equal, and become the same.
  const known = new Map<string, TypeScript.SourceFile>()
  const compiled = async (schema: TypeSchema): Promise<TypeScript.SourceFile> => {
    const key = JSON.stringify(schema)
    const before = known.get(key)
    if (before) return before
    const text = await compile(schema as Parameters<typeof compile>[0], 'Declaration', options)
    const source = parseDeclaration(ts, text)
    if (known.size === mostKnown) known.clear()
    known.set(key, source)
    return source
  }
  return async ({ schema, tokens, references }, width) => {
    const parts = new Map<string, Printed>()
    for (const [name, token] of tokens) {
      if (token.kind === 'part')
        parts.set(name, printedOf(readDeclaration(ts, await compiled(token.schema), tokens, parts)))
    }
    return { declared: readDeclaration(ts, await compiled(schema), tokens, parts, width), references }
  }
}

/** An interface that adds nothing to those it extends. */
function bare(shape: Shape): { declared: Declared; references: readonly string[] } {
  return { declared: { kind: 'interface', doc: docOf(shape), members: [] }, references: [] }
}

function declarationOf(
  name: string,
  extended: readonly string[],
  declared: Declared,
  { kinds }: Printer,
): StatementStructures {
  const documented = { name, isExported: true, docs: docsOf(declared.doc) }
  if (declared.kind === 'type') return { kind: kinds.TypeAlias, ...documented, type: declared.type }
  const { members } = declared
  return {
    kind: kinds.Interface,
    ...documented,
    extends: [...extended],
    properties: members.filter(({ isIndex }) => !isIndex).map(propertyOf),
    indexSignatures: members.filter(({ isIndex }) => isIndex).map(indexSignatureOf),
  }
}

function propertyOf({ name, isOptional, doc, type }: Member) {
  return { name, hasQuestionToken: isOptional, docs: docsOf(doc), type }
}

function indexSignatureOf({ type }: Member) {
  return { keyName: 'key', keyType: 'string', returnType: type }
}

function docsOf(doc: string): string[] {
  return doc === '' ? [] : [doc]
}

function importOf(name: string, { kinds }: Printer): StatementStructures {
  const moduleSpecifier = `./${fileName(name)}.js`
  return { kind: kinds.ImportDeclaration, isTypeOnly: true, namedImports: [name], moduleSpecifier }
}
