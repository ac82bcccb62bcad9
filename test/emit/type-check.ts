import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Output } from '../../generator/emit/printer/output.js'

/** What the compiler says of the declarations of a package and of a module that imports it as `package`. */
export function typeErrors(outputs: readonly Output[], consumer = 'export {}', name = 'package'): string[] {
  return ts.getPreEmitDiagnostics(programOf(outputs, consumer, name)).map(({ file, messageText }) => {
    return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

/** The declarations of a package, and a module that imports it as `package`. */
export function programOf(outputs: readonly Output[], consumer: string, name = 'package'): ts.Program {
  const root = '/project/'
  const files = new Map(outputs.map(({ path, text }) => [`${root}node_modules/${name}/${path}`, text]))
  const main = `${root}main.ts`
  files.set(main, consumer)
  files.set(`${root}package.json`, '{ "type": "module" }')
  const declarations = [...files.keys()].filter((path) => path.endsWith('.d.ts'))
  return ts.createProgram([main, ...declarations], OPTIONS, hostOf(files))
}

/** All names, of types and of values, that a package exports from its root. */
export function exportedNames(outputs: readonly Output[]): string[] {
  const root = '/project/index.d.ts'
  const files = new Map(outputs.map(({ path, text }) => [`/project/${path}`, text]))
  const program = ts.createProgram([root], OPTIONS, hostOf(files))
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(root)
  const symbol = source && checker.getSymbolAtLocation(source)
  return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []
}

/** Functions that a module of a package exports, with the tags of their documentation. */
export function documentedFunctions(
  outputs: readonly Output[],
  module: string,
): ReadonlyMap<string, string[]> {
  const root = `/project/${module}`
  const files = new Map(outputs.map(({ path, text }) => [`/project/${path}`, text]))
  const program = ts.createProgram([root], OPTIONS, hostOf(files))
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(root)
  const symbol = source && checker.getSymbolAtLocation(source)
  const found = new Map<string, string[]>()
  for (const exported of symbol ? checker.getExportsOfModule(symbol) : []) {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
    const target = isAlias ? checker.getAliasedSymbol(exported) : exported
    if ((target.flags & ts.SymbolFlags.Value) === 0) continue
    if (checker.getTypeOfSymbol(target).getCallSignatures().length === 0) continue
    found.set(
      exported.name,
      target.getJsDocTags(checker).map(({ name }) => name),
    )
  }
  return found
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  skipLibCheck: false,
  // The declarations of the package are checked, those of the language itself are not.
  skipDefaultLibCheck: true,
}

const libraries = join(dirname(fileURLToPath(import.meta.resolve('typescript'))), '/')

/** The declarations of the language, which every program shares. */
const languageFiles = new Map<string, ts.SourceFile>()

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const read = (path: string): string | undefined =>
    files.get(path) ?? (path.startsWith(libraries) ? ts.sys.readFile(path) : undefined)
  const folders = new Set([...files.keys()].flatMap(foldersAbove))
  return {
    fileExists: (path) => files.has(path) || (path.startsWith(libraries) && ts.sys.fileExists(path)),
    directoryExists: (path) => folders.has(path.replace(/\/$/, '')),
    readFile: read,
    getSourceFile: (path, language) => {
      const known = languageFiles.get(path)
      if (known) return known
      const text = read(path)
      if (text === undefined) return undefined
      const file = ts.createSourceFile(path, text, language)
      if (path.startsWith(libraries)) languageFiles.set(path, file)
      return file
    },
    getDefaultLibFileName: (options) => libraries + ts.getDefaultLibFileName(options),
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => '/project',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => {},
  }
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
