import { maxWidth } from './quote.js'

/**
 * Code whose lines are no longer than they may be, but where a string is. Of a line that is too long the largest brackets
 * are opened, with as many of their items on a line as fit; what is still too long is opened in turn.
 */
export function withinWidth(code: string): string {
  return hasLongLine(code)
    ? code
        .split('\n')
        .map((line) =>
          line.length <= maxWidth ? line : /^\s*(\/|\*)/.test(line) ? brokenComment(line) : broken(line),
        )
        .join('\n')
    : code
}

function hasLongLine(code: string): boolean {
  for (let start = 0; start + maxWidth < code.length; ) {
    const end = code.indexOf('\n', start)
    if ((end === -1 ? code.length : end) - start > maxWidth) return true
    if (end === -1) return false
    start = end + 1
  }
  return false
}

function broken(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const [, head, list] = /^( *export interface .*?) extends (.*) \{$/.exec(line) ?? []
  if (head !== undefined && list !== undefined)
    return `${head}\n${indent}  extends ${list.replaceAll(', ', `,\n${indent}    `)} {`
  const pair = largestPair(line)
  if (pair === undefined) return line
  const [open, close] = innermost(line, pair)
  const items = itemsOf(line.slice(open + 1, close))
  const [first] = items
  if (first === undefined) return line
  const isTuple = line[open] === '[' && items.length > 1
  const inner =
    isTuple || line[open] !== '{' ? filled(items, `${indent}  `) : items.map((item) => `${indent}  ${item}`)
  return [line.slice(0, open + 1), ...inner.map(withinWidth), `${indent}${line.slice(close)}`].join('\n')
}

/** A line of documentation over several; another comment is left as it is. */
function brokenComment(line: string): string {
  const [, indent = '', whole, part] = /^( *)(?:\/\*\* (.*) \*\/| \* (.*))$/.exec(line) ?? []
  if (whole !== undefined) return `${indent}/**\n${indent} * ${wrapped(whole, `${indent} * `)}\n${indent} */`
  return part === undefined ? line : `${indent} * ${wrapped(part, `${indent} * `)}`
}

function wrapped(text: string, indent: string): string {
  const at = text.lastIndexOf(' ', maxWidth - indent.length)
  return indent.length + text.length <= maxWidth || at <= 0
    ? text
    : `${text.slice(0, at)}\n${indent}${wrapped(text.slice(at + 1), indent)}`
}

/** Items with what ends each, as many on a line as fit; one that is too long has its own. */
function filled(items: readonly string[], indent: string): readonly string[] {
  const lines: string[] = []
  for (const item of items) {
    const longer = `${lines.at(-1)} ${item}`
    if (lines.length > 0 && longer.length <= maxWidth) lines[lines.length - 1] = longer
    else lines.push(indent + item)
  }
  return lines
}

/** What stands between brackets, with the comma or semicolon that ends each item; the last has one too where it may. */
function itemsOf(content: string): readonly string[] {
  const items: string[] = []
  let start = 0
  let end = ','
  for (const { index, depth, character } of bracketsIn(content, ',;')) {
    if (depth > 0 || !',;'.includes(character)) continue
    end = character
    items.push(content.slice(start, index + 1).trim())
    start = index + 1
  }
  const last = content.slice(start).trim()
  return last === '' ? items : [...items, last.startsWith('...') ? last : `${last}${end}`]
}

/** The outermost brackets with most between them: those of a call, of parameters, of a list or of an object. */
function largestPair(line: string): readonly [open: number, close: number] | undefined {
  let best: readonly [number, number] | undefined
  let open = -1
  for (const { index, depth, character } of bracketsIn(line, '')) {
    if (depth > 0) continue
    if (OPENING.includes(character)) open = isOpenable(line, index) ? index : -1
    else if (open >= 0 && index - open > (best ? best[1] - best[0] : 1)) best = [open, index]
  }
  return best
}

/** `([…])` is opened as one. */
function innermost(line: string, [open, close]: readonly [number, number]): readonly [number, number] {
  const inner = largestPair(line.slice(open + 1, close))
  return inner && inner[0] === 0 && inner[1] === close - open - 2
    ? innermost(line, [open + 1, close - 1])
    : [open, close]
}

/** Not the index of an access, nor parentheses around a part of an expression. */
function isOpenable(line: string, index: number): boolean {
  if (/^\[\w+: /.test(line.slice(index))) return false // the key of an index signature
  const isAfterWord = /[\w$)\]>]/.test(line[index - 1] ?? '')
  return line[index] === '{' || isAfterWord === (line[index] === '(')
}

type Bracket = { readonly index: number; readonly depth: number; readonly character: string }

const QUOTES = '\'"`'
const OPENING = '([{'
const CLOSING = ')]}'

/** The brackets of a line that stand in no string, with how deep they are, and other characters that are asked for. */
function* bracketsIn(line: string, others: string): Generator<Bracket> {
  let depth = 0
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? ''
    if (QUOTES.includes(character)) index = endOfString(line, index)
    else if (OPENING.includes(character)) yield { index, depth: depth++, character }
    else if (CLOSING.includes(character)) yield { index, depth: --depth, character }
    else if (others.includes(character)) yield { index, depth, character }
  }
}

function endOfString(line: string, start: number): number {
  for (let index = start + 1; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1
    else if (line[index] === line[start]) return index
  }
  return line.length
}
