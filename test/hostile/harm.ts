import ts from 'typescript'
import type { Output } from '../../generator/emit/printer/output.js'
import { isSafePath } from '../../generator/write/output-paths.js'

/**
 * What is wrong with what was emitted, judged by what a harmless twin of the catalogue gives: a path that leaves the
 * folder, a file that does not parse, a token, a tag of documentation, a field of package.json or a mark of Markdown that
 * the twin does not have.
 */
export function harmIn(
  outputs: readonly Output[],
  twin: readonly Output[],
  isAlike = true,
): readonly string[] {
  const texts = new Map(twin.map(({ path, text }) => [path, text]))
  const paths = isAlike && outputs.map(({ path }) => path).join() !== twin.map(({ path }) => path).join()
  return [
    ...(paths ? ['other files'] : []),
    ...outputs
      .filter(({ path }) => !isSafePath(path))
      .map(({ path }) => `unsafe path ${JSON.stringify(path)}`),
    ...outputs
      .filter(({ path, text }) => texts.get(path) !== text)
      .flatMap(({ path, text }) =>
        (isAlike ? harmInFile(path, text, texts.get(path)) : harmAlone(path, text)).map(
          (what) => `${path}: ${what}`,
        ),
      ),
  ]
}

/** What was found in a file without its twin: most files of most catalogues are the same. */
const known = new Map<string, readonly string[]>()

function harmAlone(path: string, text: string): readonly string[] {
  const key = `${path}\n${text}`
  const found = known.get(key) ?? harmInFile(path, text, undefined)
  known.set(key, found)
  return found
}

function harmInFile(path: string, text: string, twin: string | undefined): readonly string[] {
  if (path.endsWith('.json')) return harmInJson(path, text, twin)
  if (path.endsWith('.md')) return harmInMarkdown(text, twin)
  if (!/\.(js|ts)$/.test(path)) return []
  const faults = syntaxFaults(path, text)
  const bad = invisible.exec(text)
  return [
    ...faults,
    ...(bad ? [`a bare ${JSON.stringify(bad[0])}`] : []),
    ...(twin === undefined || tokens(text) === tokens(twin) ? [] : ['other tokens']),
    ...(twin === undefined || tags(text) === tags(twin) ? [] : [`other tags: ${tags(text)}`]),
    ...(calls(text).length === 0 ? [] : [`calls ${calls(text)}`]),
  ]
}

const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

function syntaxFaults(path: string, text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path.replace(/\.d\.ts$/, '.ts'),
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, allowJs: true },
  })
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

/**
 * The kinds of all tokens, without comments and what the layout adds where a text is long: bars, braces, last commas. A
 * name may be bare where its twin needs quotes, and a property read into a variable of its name where its twin's has another.
 */
function tokens(code: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, code)
  const kinds: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    kinds.push(isName(kind) ? 'name' : (ts.SyntaxKind[kind] ?? ''))
  return kinds
    .join(' ')
    .replace(/(FirstAssignment|ColonToken|OpenParenToken) BarToken/g, '$1')
    .replace(/FirstPunctuation|CloseBraceToken|CommaToken (?=Close)/g, '')
    .replace(/ +/g, ' ')
    .replace(/DotToken name/g, 'OpenBracketToken name CloseBracketToken')
    .replace(/OpenBracketToken name CloseBracketToken(?= ColonToken)/g, 'name')
    .replace(/name ColonToken name(?= CommaToken| FirstAssignment)/g, 'name')
}

const isName = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.Identifier ||
  kind === ts.SyntaxKind.StringLiteral ||
  (kind >= ts.SyntaxKind.FirstKeyword && kind <= ts.SyntaxKind.LastKeyword)

function tags(code: string): string {
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true)
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(doc)) continue
      for (const { tagName } of doc.tags ?? []) found.add(tagName.text)
      if (typeof doc.comment !== 'string') found.add('inline')
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found]
    .filter((tag) => tag !== 'inline' || found.size > 1)
    .sort()
    .join()
}

/** Calls of what no emitted module may call. */
function calls(code: string): string {
  const file = ts.createSourceFile('a.js', code, ts.ScriptTarget.Latest, true)
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && forbidden.has(node.text) && !isMember(node)) found.add(node.text)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.add('import')
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...found].join()
}

const forbidden = new Set(['process', 'alert', 'eval', 'Function', 'require', 'globalThis', 'fetch'])

const isMember = ({ parent }: ts.Node): boolean =>
  ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)

function harmInJson(path: string, text: string, twin: string | undefined): readonly string[] {
  const keys = (json: string): string => Object.keys(JSON.parse(json)).join()
  if (path !== 'package.json' || twin === undefined) return keys(text) === '' ? ['empty'] : []
  return keys(text) === keys(twin) ? [] : [`other fields: ${keys(text)}`]
}

/** Marks that are not escaped and stand outside of code, line by line, are those of the twin. */
function harmInMarkdown(text: string, twin: string | undefined): readonly string[] {
  if (twin === undefined) return []
  const [got, want] = [marks(text), marks(twin)]
  const at = got.findIndex((line, index) => line !== want[index])
  return got.length === want.length && at < 0 ? [] : [`other marks at line ${at + 1}: ${got[at]}`]
}

function marks(text: string): readonly string[] {
  const lines = text.split('\n')
  let inCode = false
  return lines.map((line) => {
    if (/^```/.test(line)) inCode = !inCode
    if (inCode) return 'code'
    const isTable = line.startsWith('|')
    const bare = (isTable ? line.replaceAll('\\|', '') : line)
      .replace(/(?<![\\`])(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, 'C')
      // What is escaped is text, also at the beginning of a line.
      .replace(/\\[!-/:-@[-`{-~]/g, 'x')
    const start = /^(#{1,6} |[-+*] |\d+[.)] |> |={3,}$|-{3,}$| {4}|<)/.exec(bare)?.[0] ?? ''
    return `${start}${bare.replace(/[^`*_{}[\]<>|~&]/g, '')}`
  })
}
