import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { folderForModules, moduleOf } from './module.js'

/**
 * What a TypeScript module exports after a library's transformer has put code in place of its types. Throws where the
 * compiler or the transformer finds something wrong.
 */
export async function transformed<Exports>(
  source: string,
  transformerOf: (
    program: ts.Program,
    report: (diagnostic: ts.Diagnostic) => number,
  ) => ts.TransformerFactory<ts.SourceFile>,
): Promise<Exports> {
  const file = join(folderForModules(), 'module.mts')
  writeFileSync(file, source)
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  })
  const found = [...ts.getPreEmitDiagnostics(program)]
  let emitted = ''
  const transformer = transformerOf(program, (diagnostic) => found.push(diagnostic))
  const write = (_: string, text: string): void => {
    emitted = text
  }
  program.emit(program.getSourceFile(file), write, undefined, false, { before: [transformer] })
  const [first] = found
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'))
  return moduleOf(emitted)
}
