import { isIdentifier, isPlainName } from '../../catalogue/identifier.js'
import { isFileName } from '../../files/is-file-name.js'
import type { Json } from '../../json/value.js'

/**
 * A single-quoted string literal for TypeScript and JavaScript whose value is exactly `text`. Everything that an editor
 * shows as nothing or as something else, or that a parser takes for a line's end, is written as an escape.
 */
export function stringLiteral(text: string): string {
  const body = JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\.|'/gs, (part) => (part === '\\"' ? '"' : part === "'" ? "\\'" : part))
  return `'${escapeInvisible(body)}'`
}

/** The name of a property in a type or in a class: bare where it may stand so, else quoted. */
export function propertyName(name: string): string {
  return isPlainName(name) ? name : stringLiteral(name)
}

/** The key of an object literal; `__proto__: x` would set the prototype, so that one is computed. */
export function objectKey(name: string): string {
  return name === '__proto__' ? "['__proto__']" : propertyName(name)
}

/** `name` as it is, when a declaration can bear it. Throws otherwise: names are checked before anything is emitted. */
export function identifier(name: string): string {
  if (!isIdentifier(name)) throw new Error(`${stringLiteral(name)} is not an identifier.`)
  return name
}

/** `import { a, b } from './c.js';`, a name a line where they are too many for one. */
export function namedImport(names: readonly string[], path: string): string {
  const from = ` from ${stringLiteral(path)};`
  const line = `import { ${names.map(identifier).join(', ')} }${from}`
  return line.length <= maxWidth ? line : `import {\n${names.map((name) => `  ${name},\n`).join('')}}${from}`
}

/** No emitted line is longer but where a string is. */
export const maxWidth = 120

/** A file's name made of `name`, when it is one on every system. Throws otherwise. */
export function fileName(name: string): string {
  if (!isFileName(name)) throw new Error(`${stringLiteral(name)} is not a file name.`)
  return name
}

/** A relative path with forward slashes that stays inside its folder. Throws otherwise. */
export function filePath(path: string): string {
  path.split('/').forEach(fileName)
  return path
}

/**
 * What may stand between `/**` and its end: `text` with nothing in it that would close the comment, start a tag
 * or turn the line around. Lines end in `\n`, whatever they ended in before, and are wrapped at `width`.
 */
export function docText(text: string, width = 100): string {
  return lines(text)
    .flatMap((line) => wrap(line, width))
    .map((line) =>
      escapeInvisible(line)
        .replaceAll('*/', '*\\/')
        .replace(/(^|[\s{])@/g, '$1\\@'),
    )
    .join('\n')
    .trim()
}

/**
 * A comment of its own for code that nothing else prints: block comment with `text` as documentation and, as its `@example`,
 * code whose texts have been quoted. An at sign would begin the next tag, so it is written as an escape.
 */
export function docComment(text: string, example?: string): string {
  const code =
    example === undefined
      ? []
      : [
          '',
          '@example',
          ...example
            .replaceAll('*/', '*\\/')
            .replaceAll('@', '\\u0040')
            .split('\n')
            .flatMap(withCommentAbove),
        ]
  const body = [...docText(text).split('\n'), ...code]
  return body.length === 1
    ? `/** ${body[0]} */`
    : ['/**', ...body.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

/** `code // what it is`, the comment above where both are too long for one line. */
function withCommentAbove(line: string): readonly string[] {
  const at = line.lastIndexOf(' // ')
  const isInText = /['"`]/.test(line.slice(at))
  return line.length <= 110 || at < 0 || isInText ? [line] : [line.slice(at + 1), line.slice(0, at)]
}

/** Text for one line or one table cell of Markdown, without markup of its own. */
export const markdownText = (text: string): string =>
  markdownEscape(oneLine(text)).replace(/^([#+-]|\d+[.)])/, '\\$1')

/**
 * The same for a description: what stands between two backticks is code. Where code could end early (next to another
 * backtick, or with a bar or backslash in it), the backticks are text.
 */
export function markdownProse(text: string): string {
  const [first = '', ...rest] = oneLine(text).split(/((?<!`)`[^`|\\]+`(?!`))/)
  return [
    markdownText(first) + (/ $/.test(first) ? ' ' : ''),
    ...rest.map((part, index) => (index % 2 === 0 ? markdownCode(part.slice(1, -1)) : markdownEscape(part))),
  ].join('')
}

const oneLine = (text: string): string => lines(text).join(' ').trim()

const markdownEscape = (text: string): string => escapeInvisible(text).replace(/[\\`*_{}[\]<>|~&]/g, '\\$&')

/** Text as code in Markdown, for a table cell too. */
export function markdownCode(text: string): string {
  const body = escapeInvisible(lines(text).join(' ')).replaceAll('|', '\\|')
  const ticks = '`'.repeat(1 + Math.max(0, ...[...body.matchAll(/`+/g)].map(([run]) => run.length)))
  return ticks.length === 1 ? `\`${body}\`` : `${ticks} ${body} ${ticks}`
}

/** The type of exactly this value. */
export function literalType(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) return `[${value.map(literalType).join(', ')}]`
  if (value !== null && typeof value === 'object')
    return objectType(value as { readonly [key: string]: Json })
  return JSON.stringify(value)
}

/** An expression whose value is exactly this one. */
export function literal(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${objectKey(key)}: ${literal(item as Json)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function objectType(value: { readonly [key: string]: Json }): string {
  const entries = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${literalType(item)}`)
  return entries.length === 0 ? '{ [key: string]: never }' : `{ ${entries.join('; ')} }`
}

function lines(text: string): string[] {
  return text.replaceAll('\t', '  ').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
}

/** Breaks a line at its spaces; a word that is too long stays whole. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line.trimEnd()]
  const wrapped: string[] = []
  let current = ''
  for (const word of line.trimEnd().split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      wrapped.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...wrapped, current]
}

function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) =>
    Array.from({ length: character.length }, (_, index) => unicodeEscape(character.charCodeAt(index))).join(
      '',
    ),
  )
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** Controls, format characters (joiners, directions, tags), line ends of Unicode, lone surrogates, what is unassigned. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\u115f\u1160\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu
