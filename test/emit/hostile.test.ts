import ts from 'typescript'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { emit } from '../../generator/emit/index.js'
import type { Shape } from '../../generator/shape/shape.js'
import { run } from './run-package.js'
import {
  array,
  idOf,
  literal,
  named,
  object,
  openList,
  record,
  reference,
  sampleCatalogue,
  text,
  tuple,
  union,
} from './sample.js'
import { files, runtimeMemory } from './supplies.js'
import { typeErrors } from './type-check.js'

/** Several attacks at once: what breaks out of one place or another. */
const hostile = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
  '*/ process.exit(1) /* \';process.exit(1);\' ";process.exit(1);" ` ${process.exit(1)} \\',
  'a\nprocess.exit(1)\u2028process.exit(1)\r\n// @ts-nocheck\n@deprecated {@link x}',
  '\u202ex\u200b {{x}} {{{x}}} T1 P0 D2',
  '\ud800',
]

const memory = runtimeMemory()

test('hostile texts are data: all tokens are those of a harmless twin', async () => {
  const harmless = await emit(everywhere('a b'), files, memory)
  const want = new Map(harmless.map(({ path, text }) => [path, text]))
  assert.equal(typeErrors(harmless), [])
  assert.equal(
    new Set(harmless.flatMap(({ path, text }) => (path.endsWith('.ts') ? tags(text) : []))),
    new Set(['example']),
  )
  for (const text of hostile) {
    const emitted = await emit(everywhere(text), files, memory)
    assert.equal(
      emitted.map(({ path }) => path),
      harmless.map(({ path }) => path),
    )
    for (const { path, text: code } of emitted) {
      if (!/\.(js|d\.ts)$/.test(path)) continue
      assert.equal(tokens(code), tokens(want.get(path) ?? ''), `${JSON.stringify(text)} in ${path}`)
      assert.equal(tags(code), tags(want.get(path) ?? ''), path)
    }
    JSON.parse(emitted.find(({ path }) => path === 'package.json')?.text ?? '')
  }
})

test('what hides in every object is a name like any other', async () => {
  for (const name of ['__proto__', 'hasOwnProperty', 'schema0']) {
    const emitted = await emit(everywhere(name), files, memory)
    assert.equal(typeErrors(emitted), [], name)
    const value = JSON.stringify({ data: { messageType: name, [`${name}`]: name, list: [name] } })
    const script = `
const { isStockChanged } = await import('acme-orders')
const text = ${JSON.stringify(value)}
console.log(JSON.stringify([text, text.replace('"list":', '"list":1,"x":')].map((text) => isStockChanged(JSON.parse(text)))))`
    assert.equal(JSON.parse(run(emitted, script)), [false, false], name)
  }
})

/** A catalogue with `place` wherever a text can stand that is no name of a declaration; no segment of a topic is a wildcard or has braces. */
function everywhere(place: string): Catalogue {
  const sample = sampleCatalogue()
  const segment = `x${place.replace(/[{}]/g, '')}`
  const more = { description: place }
  const properties: { [key: string]: Shape } = {
    messageType: union(literal(place), literal('StockChanged')),
    'list?': array(union(literal(place), literal({ [place]: place })), more),
    'open?': openList([place, 'B'], more),
    'record?': record(text(more), more),
    'tuple?': tuple([text(), literal(place)], text(), 1),
    'more?': reference(idOf('Order'), more),
  }
  const inner = object(properties, {
    ...more,
    required: [isWellFormed(place) ? `${place} required` : 'a b required'],
  })
  const data = {
    ...inner,
    ...(inner.kind === 'object' && {
      properties: [...inner.properties, { name: isWellFormed(place) ? place : 'a b', shape: text(more) }],
    }),
  }
  const origin = { file: place, pointer: `/${place}` }
  const shape = { ...object({ data: data as Shape }, more), origin }
  return {
    ...sample,
    manifest: { ...sample.manifest, description: place, keywords: [place], disclaimer: place, author: place },
    named: sample.named.map((entry) =>
      entry.name === 'StockChanged' ? named('StockChanged', shape) : entry,
    ),
    messageTypes: sample.messageTypes.map((type) => ({ ...type, ...more, tags: [type.name, place] })),
    topics: sample.topics.map((topic, index) => ({ ...topic, ...more, name: `/${segment}${index}` })),
    wildcards: sample.wildcards.map((wildcard) => ({
      ...wildcard,
      pattern: `/${segment}${wildcard.pattern}`,
    })),
  }
}

/** A property cannot be called by half a surrogate pair: no pointer leads there. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text)
}

/** The kinds of all tokens, without comments and what the layout adds where a text is long: bars, braces, last commas. */
function tokens(code: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code)
  const kinds: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isName = kind === ts.SyntaxKind.Identifier
    kinds.push(isName ? scanner.getTokenText() : (ts.SyntaxKind[kind] ?? ''))
  }
  return kinds
    .join(' ')
    .replace(/(FirstAssignment|ColonToken|OpenParenToken) BarToken/g, '$1')
    .replace(/FirstPunctuation|CloseBraceToken|CommaToken (?=Close)/g, '')
    .replace(/ +/g, ' ')
}

/** All tags of documentation: a text adds none. */
function tags(code: string): string[] {
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) found.push(...(node.tags ?? []).map(({ tagName }) => tagName.text))
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  return found
}

test.run()
