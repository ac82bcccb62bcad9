import type { ts as TypeScript } from 'ts-morph'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { hasTemplates } from '../../catalogue/routes.js'
import { type OwnFiles, ownText } from '../../files/own-files.js'
import { declarationsOf, withoutTypes } from '../printer/erase-types.js'
import type { Output } from '../printer/output.js'
import { tsMorph } from '../printer/packages.js'
import { digestOf, type Supplies } from '../supplies.js'

const folder = 'generator/runtime/'

/** The fixed part of the package: the modules of `generator/runtime`, as JavaScript and as declarations. */
export function runtime(catalogue: Catalogue, supplies: Supplies): readonly Output[] {
  const { ts } = tsMorph()
  return fixedModules(supplies.files)
    .filter((name) => name !== TEMPLATES || hasTemplates(catalogue))
    .flatMap((name) => transpiled(ts, name, supplies))
}

/** The names of the modules that no catalogue changes. */
export function fixedModules(files: OwnFiles): readonly string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
    .filter((name) => /^[^/]+\.ts$/.test(name) && name !== STAND_IN)
}

/** In its place goes what is emitted from the catalogue. */
const STAND_IN = 'catalogue.ts'

/** For the packages that have any. */
const TEMPLATES = 'templates.ts'

/** Of what a run remembers, that which no catalogue changes. */
export const fixedTexts = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].filter(([from]) => from.startsWith('runtime/')))

/** A module of `generator/runtime`, by its path there, as JavaScript and as declarations. */
export function transpiled(
  ts: typeof TypeScript,
  name: string,
  { files, remember }: Pick<Supplies, 'files' | 'remember'>,
): readonly Output[] {
  const source = ownText(files, folder + name)
  const { ScriptTarget, ModuleKind, NewLineKind } = ts
  const compilerOptions = {
    target: ScriptTarget.ES2022,
    module: ModuleKind.ESNext,
    newLine: NewLineKind.LineFeed,
    isolatedDeclarations: true,
    declaration: true,
  }
  // A library of types is nothing to code.
  const code = (): string => {
    const text = withoutTypes(ts, source.replace(/^\/\/\/ <reference lib=.*\n/m, ''))
    return text.trim() === '' ? 'export {};\n' : text
  }
  const types = (): string => {
    const options = { fileName: name, compilerOptions, reportDiagnostics: true }
    const { outputText, diagnostics: [problem] = [] } = ts.transpileDeclaration(source, options)
    if (problem) throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
    return declarationsOf(ts, source, outputText)
  }
  const base = `runtime/${name.slice(0, -'.ts'.length)}`
  return [
    { path: `${base}.js`, make: code },
    { path: `${base}.d.ts`, make: types },
  ].map(({ path, make }) => ({
    path,
    text: remember(`${path} ${digestOf(source)}`, make),
  }))
}
