import type { Project, StatementStructures, StructureKind, ts } from 'ts-morph'
import type { Output } from './output.js'

/** ts-morph, loaded: what prints structures, their kinds, and the compiler that it brings. */
export type Printer = {
  readonly print: (path: string, statements: readonly StatementStructures[]) => Output
  readonly kinds: typeof StructureKind
  readonly ts: typeof ts
}

/** A printer of TypeScript files: two spaces, single quotes, all statements of a file in one go. */
export async function createPrinter(): Promise<Printer> {
  const { IndentationText, Project, QuoteKind, StructureKind: kinds, ts } = await import('ts-morph')
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  })
  return {
    print: (path, statements) => ({ path, text: printed(project, path, statements, kinds) }),
    kinds,
    ts,
  }
}

function printed(
  project: Project,
  path: string,
  statements: readonly StatementStructures[],
  kinds: Printer['kinds'],
): string {
  const marks = new Marks(statements, kinds)
  const file = project.createSourceFile(
    path,
    { statements: statements.map((one) => marks.structure(one)) },
    { overwrite: true },
  )
  // A declaration ends with a brace or a semicolon, and what follows has a comment or not.
  const text = file.getFullText().replace(/([;}])\n(?=\/\*\*|export )/g, '$1\n\n')
  file.forget()
  const whole = marks.filled(text)
  return whole.endsWith('\n') ? whole : `${whole}\n`
}

/**
 * What ts-morph prints in place of names and types. It follows strings and comments as it writes, loses its way in some, and
 * closes a comment that is none; and it hangs all lines of a type after the first one level deeper than the declaration.
 */
class Marks {
  private readonly texts: string[] = []
  private readonly stem: string
  private readonly kinds: Printer['kinds']

  constructor(statements: readonly StatementStructures[], kinds: Printer['kinds']) {
    this.kinds = kinds
    const all = JSON.stringify(statements)
    let stem = 'mark_'
    while (all.includes(stem)) stem += '_'
    this.stem = stem
  }

  structure(statement: StatementStructures): StatementStructures {
    if ('type' in statement && typeof statement.type === 'string')
      return { ...statement, type: this.mark(statement.type, '') }
    if (statement.kind !== this.kinds.Interface) return statement
    const { properties = [], indexSignatures: signatures = [] } = statement
    if (properties.length + signatures.length === 0) return statement
    return {
      ...statement,
      properties: properties.map((one) => ({
        ...one,
        name: this.mark(one.name, '  '),
        ...(typeof one.type === 'string' ? { type: this.mark(one.type, '  ') } : {}),
      })),
      indexSignatures: signatures.map((one) => ({
        ...one,
        ...(typeof one.returnType === 'string' ? { returnType: this.mark(one.returnType, '  ') } : {}),
      })),
    }
  }

  /** The printed text with everything in place; a type that begins on a line of its own needs no space before it. */
  filled(text: string): string {
    return text.replace(new RegExp(`( ?)${this.stem}(\\d+)z`, 'g'), (_, space: string, index: string) =>
      `${space}${this.texts[Number(index)] ?? ''}`.replace(/^ \n/, '\n'),
    )
  }

  private mark(text: string, level: string): string {
    this.texts.push(text.replaceAll('\n', `\n${level}`))
    return `${this.stem}${this.texts.length - 1}z`
  }
}
