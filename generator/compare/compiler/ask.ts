import type { ts } from 'ts-morph'
import { type Consumer, consumerPath, consumers, packagePath } from './consumers.js'

/** An error by the line in which it stands: TypeScript's number, such as `TS2339`. */
export type Errors = ReadonlyMap<number, string>

/** What the compiler says of each consumer. */
export type Told = { readonly version: string; readonly errors: ReadonlyMap<Consumer, Errors> }

/** What types rest on; the real library takes longer to read than all the rest. */
const library = `
interface Array<T> { readonly length: number; [index: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type NonNullable<T> = T & {}
type Record<K extends string, T> = { [key in K]: T }
`

/**
 * Compiles the consumers in memory. Undefined where there is no compiler, where it takes more than `limit` milliseconds,
 * and where the declarations have errors of their own.
 */
export async function askCompiler(
  files: ReadonlyMap<string, string>,
  packageName: string,
  limit: number,
): Promise<Told | undefined> {
  const compiler = await import('ts-morph').then(
    ({ ts }) => ts,
    () => undefined,
  )
  return compiler && compiled(compiler, files, packageName, limit)
}

function compiled(
  compiler: typeof ts,
  files: ReadonlyMap<string, string>,
  packageName: string,
  limit: number,
): Told | undefined {
  const options: ts.CompilerOptions = { noLib: true, strict: true, noEmit: true, types: [] }
  const program = compiler.createProgram({
    rootNames: ['/library.d.ts', ...consumers.map(consumerPath)],
    options,
    host: hostOf(compiler, new Map([...files, ['/library.d.ts', library]]), packageName),
  })
  const end = Date.now() + limit
  const token: ts.CancellationToken = {
    isCancellationRequested: () => Date.now() > end,
    throwIfCancellationRequested: () => {
      if (Date.now() > end) throw new compiler.OperationCanceledException()
    },
  }
  try {
    const all = program.getSemanticDiagnostics(undefined, token)
    const paths = new Set(consumers.map(consumerPath))
    // A declaration that does not compile could be anything, and anything compiles.
    if (all.some(({ file }) => !paths.has(file?.fileName ?? ''))) return undefined
    const errors = consumers.map((consumer): readonly [Consumer, Errors] => [
      consumer,
      errorsIn(all.filter(({ file }) => file?.fileName === consumerPath(consumer))),
    ])
    return { version: compiler.version, errors: new Map(errors) }
  } catch (error) {
    if (error instanceof compiler.OperationCanceledException) return undefined
    throw error
  }
}

/** The first error of each line. */
function errorsIn(diagnostics: readonly ts.Diagnostic[]): Errors {
  const errors = new Map<number, string>()
  for (const { file, start, code } of diagnostics) {
    if (!file || start === undefined) continue
    const line = file.getLineAndCharacterOfPosition(start).line + 1
    if (!errors.has(line)) errors.set(line, `TS${code}`)
  }
  return errors
}

/** All files are in memory; `packageName` is the package that each consumer has installed. */
function hostOf(
  compiler: typeof ts,
  files: ReadonlyMap<string, string>,
  packageName: string,
): ts.CompilerHost {
  const asDeclaration = (path: string): string => path.replace(/\.js$/, '.d.ts')
  const pathOf = (name: string, from: string): string => {
    if (name === packageName)
      return packagePath(consumers.find((consumer) => from === consumerPath(consumer)) ?? 'old')
    const folder = from.slice(0, from.lastIndexOf('/'))
    return asDeclaration(new URL(name, `memory:${folder}/`).pathname)
  }
  return {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getSourceFile: (path, target) => {
      const text = files.get(path)
      return text === undefined ? undefined : compiler.createSourceFile(path, text, target)
    },
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const path = pathOf(text, from)
        return {
          resolvedModule: files.has(path)
            ? { resolvedFileName: path, extension: compiler.Extension.Dts }
            : undefined,
        }
      }),
    getDefaultLibFileName: () => '/library.d.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  }
}
