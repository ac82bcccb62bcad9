import { applyEdits, modify } from 'jsonc-parser'
import type { Output } from '../emit/printer/output.js'
import { type OwnFiles, ownText } from '../files/own-files.js'
import { jsonText, tryParse } from '../json/json-text.js'
import { isObject, type Json, own } from '../json/value.js'
import { valueAt } from '../json/value-at.js'

/** The commands of a catalogue, as npm scripts. */
const scriptsFor = (catalogue: string): readonly (readonly [name: string, command: string])[] => {
  const where = catalogue === 'schemas' ? '' : ` --catalogue ${catalogue}`
  return [
    ['generate', `cometd-codegen generate${where}`],
    ['lint:schemas', `cometd-codegen lint${where}`],
  ]
}

/** A `package.json` for a folder that has none. */
export function newPackage(catalogue: string, version: string): string {
  return jsonText({
    private: true,
    type: 'module',
    scripts: Object.fromEntries(scriptsFor(catalogue)),
    devDependencies: { 'cometd-codegen': version },
  })
}

/**
 * A `package.json` with the scripts that it lacks; what stands there stays as it is. Undefined where nothing is to be
 * added, or where the text is no `package.json`.
 */
export function withScripts(text: string, catalogue: string): string | undefined {
  const root = tryParse(text) as Json | undefined
  if (root === undefined || !isObject(root)) return undefined
  const scripts = own(root, 'scripts')
  if (scripts !== undefined && !isObject(scripts)) return undefined
  const missing = scriptsFor(catalogue).filter(([name]) => valueAt(root, ['scripts', name]) === undefined)
  if (missing.length === 0) return undefined
  const formattingOptions = { insertSpaces: !/\n\t/.test(text), tabSize: indentOf(text), eol: '\n' }
  return missing.reduce(
    (result, [name, command]) =>
      applyEdits(result, modify(result, ['scripts', name], command, { formattingOptions })),
    text,
  )
}

const indentOf = (text: string): number => /\n( +)"/.exec(text)?.[1]?.length ?? 2

/** The workflows for GitHub: one checks pull requests, one publishes a tag. */
export function workflowsFor(catalogue: string, name: string, files: OwnFiles): readonly Output[] {
  return ['check-catalogue.yml', 'publish-catalogue.yml'].map((file) => ({
    path: `.github/workflows/${file}`,
    text: ownText(files, `templates/github/${file}`)
      .replaceAll('@CATALOGUE@', () => catalogue)
      .replaceAll('@NAME@', () => name),
  }))
}
