import { readdirSync, readFileSync } from 'node:fs'
import { ts as bundled } from 'ts-morph'
import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { withoutTypes } from '../../../generator/emit/printer/erase-types.js'

const folder = new URL('../../../generator/runtime/', import.meta.url)

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)) {
  test(`what is left of ${name} is what the compiler leaves`, () => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    })
    assert.equal(tokens(withoutTypes(bundled, source)), tokens(outputText))
  })
}

test('layout and comments stay', () => {
  const source = `import { type A, b } from './a.js'
import type { C } from './c.js'

/** What it says. */
export interface Gone {
  readonly a: A
}

/** Adds. */
export function add<T extends C>(
  first: T,
  ...more: readonly T[]
): number {
  const list: readonly T[] =
    (more as unknown[]).filter((one): one is T => b<T>(one)) // all of them
  if (list.length === 0) return 0

  return (first satisfies T).size + list.length
}
`
  assert.is(
    withoutTypes(bundled, source),
    `import { b } from './a.js';

/** Adds. */
export function add(first, ...more) {
  const list = more.filter((one) => b(one)); // all of them
  if (list.length === 0) return 0;

  return first.size + list.length;
}
`,
  )
})

/** All tokens but those that only layout needs. */
function tokens(code: string): readonly string[] {
  const file = ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    if (node.getChildCount(file) === 0) found.push(node.getText(file))
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  return found
    .join(' ')
    .replace(/export \{ +\}/, '')
    .replace(/[;(),]|(?<=\d)_(?=\d)/g, '')
    .split(/ +/)
    .filter((text) => text !== '')
}

test.run()
