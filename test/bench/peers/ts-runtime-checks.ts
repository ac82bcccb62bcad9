import { createRequire } from 'node:module'
import ts from 'typescript'
import type { Accepts, Peer } from './peer.js'
import { transformed } from './transform.js'

const { default: transform } = createRequire(import.meta.url)('ts-runtime-checks') as {
  readonly default: (program: ts.Program) => ts.TransformerFactory<ts.SourceFile>
}

/** Only of one plain object: of an open list (`'A' | (string & {})`) it makes code that does not parse. */
export const peer: Peer = {
  name: 'ts-runtime-checks',
  make: async ({ types, isStrict }) => {
    const type = types.names.join(' | ')
    const source = [
      "import { type ExactProps, is } from 'ts-runtime-checks'",
      `import type { ${types.names.join(', ')} } from ${JSON.stringify(types.module)}`,
      `export const accepts = (value: unknown): boolean => is<${isStrict ? `ExactProps<${type}>` : type}>(value)`,
    ]
    const { accepts } = await transformed<{ readonly accepts: Accepts }>(
      source.join('\n'),
      (program) => (context) => (file) => withoutImports(transform(program)(context)(file)),
    )
    return accepts
  },
}

/** `is` stands for the code that replaces it; no module exports it, but its import is left. */
const withoutImports = (file: ts.SourceFile): ts.SourceFile =>
  ts.factory.updateSourceFile(
    file,
    file.statements.filter((statement) => !ts.isImportDeclaration(statement)),
  )
