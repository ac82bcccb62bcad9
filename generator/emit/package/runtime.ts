import type { ts as TypeScript } from 'ts-morph'
import { ownFile, ownFiles } from '../../files/own-files.js'
import type { Output } from '../printer/output.js'

/** The fixed part of the package: the modules of `generator/runtime`, as JavaScript and as declarations. */
export function runtime(): Promise<readonly Output[]> {
  made ??= make()
  return made
}

/** The same for every catalogue, and so for every run while one is watched. */
let made: Promise<readonly Output[]> | undefined

async function make(): Promise<readonly Output[]> {
  const { ts } = await import('ts-morph')
  return ownFiles('generator/runtime')
    .filter((name) => name.endsWith('.ts') && name !== STAND_IN)
    .flatMap((name) => transpiled(ts, name))
}

/** In its place goes what is emitted from the catalogue. */
const STAND_IN = 'catalogue.ts'

/** A module of `generator/runtime`, by its path there, as JavaScript and as declarations. */
export function transpiled(ts: typeof TypeScript, name: string): Output[] {
  const source = ownFile(`generator/runtime/${name}`)
  const { ScriptTarget, ModuleKind, NewLineKind } = ts
  const compilerOptions = {
    target: ScriptTarget.ES2022,
    module: ModuleKind.ESNext,
    newLine: NewLineKind.LineFeed,
    isolatedDeclarations: true,
    declaration: true,
  }
  const code = ts.transpileModule(source, { fileName: name, compilerOptions })
  const types = ts.transpileDeclaration(source, { fileName: name, compilerOptions, reportDiagnostics: true })
  const [problem] = types.diagnostics ?? []
  if (problem) throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
  const base = `runtime/${name.slice(0, -'.ts'.length)}`
  return [
    { path: `${base}.js`, text: code.outputText.replace(/^ +/gm, halve) },
    { path: `${base}.d.ts`, text: types.outputText.replace(/^ +/gm, halve) },
  ]
}

/** The compiler indents by four; a comment's star stands one further in. */
function halve(spaces: string): string {
  return ' '.repeat(Math.floor(spaces.length / 4) * 2 + (spaces.length % 4))
}
