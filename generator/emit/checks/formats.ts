import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ts as TypeScript } from 'ts-morph'
import type { Output } from '../printer/output.js'
import { docComment } from '../printer/quote.js'

/** ajv-formats' own formats as an ES module, so that the package judges them just as the generator does. */
export function formats(ts: typeof TypeScript): readonly Output[] {
  const folder = dirname(createRequire(import.meta.url).resolve('ajv-formats/package.json'))
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8')
  const source = readFileSync(join(folder, 'dist/formats.js'), 'utf8')
  const notice = docComment(
    `The formats of ajv-formats (https://github.com/ajv-validator/ajv-formats).\n\n${licence}`,
  )
  return [
    { path: 'runtime/formats.js', text: `${notice}\n${asModule(ts, source)}` },
    { path: 'runtime/formats.d.ts', text: DECLARATION },
  ]
}

const DECLARATION = `/** Format → what judges it. */
export declare const fullFormats: Readonly<Record<string, unknown>>;
`

/** Keeps the functions, the constants and `exports.fullFormats = …`, which becomes an export. */
function asModule(ts: typeof TypeScript, source: string): string {
  const file = ts.createSourceFile('formats.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const texts = file.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement)) return [statement.getText(file)]
    const { expression } = statement
    const isFull =
      ts.isBinaryExpression(expression) && expression.left.getText(file) === 'exports.fullFormats'
    return isFull ? [`export const fullFormats = ${expression.right.getText(file)};`] : []
  })
  return `${texts.join('\n').replace(/^ +/gm, (spaces) => spaces.slice(0, spaces.length / 2))}\n`
}
