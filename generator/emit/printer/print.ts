import type { Project, StatementStructures, StructureKind, ts } from 'ts-morph'
import type { Output } from './output.js'
import { tsMorph } from './packages.js'

/** ts-morph, loaded: what prints structures, their kinds, and the compiler that it brings. */
export type Printer = {
  readonly print: (path: string, statements: readonly StatementStructures[]) => Output
  readonly kinds: typeof StructureKind
  readonly ts: typeof ts
}

/** A printer of TypeScript files: two spaces, single quotes, all statements of a file in one go. */
export function createPrinter(): Printer {
  const { IndentationText, Project, QuoteKind, StructureKind: kinds, ts } = tsMorph()
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  })
  const printOne = onceEach((structure) => printed(project, structure))
  return {
    print: (path, statements) => {
      const text = statements.map((one) => withTexts(one, kinds, printOne)).join('')
      // A declaration ends with a brace or a semicolon, and what follows has a comment or not.
      return { path, text: text.replace(/([;}])\n(?=\/\*\*|export )/g, '$1\n\n') }
    },
    kinds,
    ts,
  }
}

/** Most statements are built alike, and printing one takes ts-morph a millisecond: it parses again what it has written. */
function onceEach(
  print: (structure: StatementStructures) => string,
): (structure: StatementStructures) => string {
  const known = new Map<string, string>()
  return (structure) => {
    const key = JSON.stringify(structure)
    const text = known.get(key) ?? print(structure)
    known.set(key, text)
    return text
  }
}

function printed(project: Project, structure: StatementStructures): string {
  const file = project.createSourceFile('printed.ts', { statements: [structure] }, { overwrite: true })
  const text = file.getFullText()
  file.forget()
  return text.endsWith('\n') ? text : `${text}\n`
}

/** A statement printed with marks in place of all that comes from a catalogue, and then with that in their places. */
function withTexts(
  statement: StatementStructures,
  kinds: Printer['kinds'],
  print: (structure: StatementStructures) => string,
): string {
  const marks = new Marks()
  return marks.filled(print(marks.structure(statement, kinds)))
}

/**
 * What ts-morph prints in place of names, types and documentation. It follows strings and comments as it writes, loses its way in
 * some, and closes a comment that is none; and it hangs all lines of a type after the first one level deeper than the declaration.
 */
class Marks {
  private readonly texts: string[] = []

  structure(statement: StatementStructures, kinds: Printer['kinds']): StatementStructures {
    switch (statement.kind) {
      case kinds.ImportDeclaration: {
        const { namedImports, moduleSpecifier } = statement
        return {
          ...statement,
          namedImports: this.all(namedImports),
          moduleSpecifier: this.mark(moduleSpecifier),
        }
      }
      case kinds.TypeAlias:
        return { ...statement, ...this.named(statement), type: this.mark(statement.type) }
      case kinds.Interface: {
        const { extends: bases, properties = [], indexSignatures: signatures = [] } = statement
        return {
          ...statement,
          ...this.named(statement),
          extends: this.all(bases),
          properties: properties.map((one) => ({
            ...one,
            ...this.named(one, inner),
            type: this.mark(one.type, inner),
          })),
          indexSignatures: signatures.map((one) => ({
            ...one,
            returnType: this.mark(one.returnType, inner),
          })),
        }
      }
      default:
        throw new Error(`There are no marks for statements of the kind ${kinds[statement.kind]}.`)
    }
  }

  /** The printed text with everything in place; a type that begins on a line of its own needs no space before it. */
  filled(text: string): string {
    return text.replace(/( ?)mark_(\d+)z/g, (_, space: string, index: string) =>
      `${space}${this.texts[Number(index)] ?? ''}`.replace(/^ \n/, '\n'),
    )
  }

  private named(
    { name, docs = [] }: { readonly name: string; readonly docs?: readonly unknown[] },
    level = '',
  ): { readonly name: string; readonly docs: string[] } {
    const line = (text: string): string => (text === '' ? '' : this.mark(text))
    const marked = docs.map((doc) => textOf(doc).split('\n').map(line).join('\n'))
    return { name: this.mark(name, level), docs: marked }
  }

  private all(texts: unknown): string[] {
    if (texts !== undefined && !Array.isArray(texts)) return [textOf(texts)]
    return (texts ?? []).map((text: unknown) => this.mark(text))
  }

  private mark(given: unknown, level = ''): string {
    this.texts.push(textOf(given).replaceAll('\n', `\n${level}`))
    return `mark_${this.texts.length - 1}z`
  }
}

/** ts-morph takes functions that write, too, but two of these are never known to be the same. */
function textOf(given: unknown): string {
  if (typeof given !== 'string')
    throw new Error('Names, types and documentation are given to be printed as text.')
  return given
}

/** What stands before a member of an interface. */
const inner = '  '
