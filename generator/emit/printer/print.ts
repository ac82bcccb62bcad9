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
  return { print: (path, statements) => ({ path, text: printed(project, path, statements) }), kinds, ts }
}

function printed(project: Project, path: string, statements: readonly StatementStructures[]): string {
  const file = project.createSourceFile(path, { statements: [...statements] }, { overwrite: true })
  const text = statements.reduce(unhang, file.getFullText())
  file.forget()
  const spaced = text.replace(/^(import [^\n]*\n)(?=export)/m, '$1\n')
  return spaced.endsWith('\n') ? spaced : `${spaced}\n`
}

/** ts-morph hangs all lines of a type after the first one level deeper than the declaration; they are to stand beside it. */
function unhang(text: string, statement: StatementStructures): string {
  const types =
    'properties' in statement ? (statement.properties ?? []).map(({ type }) => ({ type, level: '  ' })) : []
  const alias = 'type' in statement ? [{ type: statement.type, level: '' }] : []
  return [...types, ...alias].reduce((printed, { type, level }) => {
    if (typeof type !== 'string' || !type.includes('\n')) return printed
    const hanging = ` ${type.replaceAll('\n', `\n  ${level}`)}`
    return printed.replace(hanging, () => ` ${type.replaceAll('\n', `\n${level}`)}`.replace(/^ \n/, '\n'))
  }, text)
}
