import { type Bytes, maxBytes } from '../../json/elements.js'
import { tryParse } from '../../json/json-text.js'
import { documentOf } from './document.js'
import { embeddedAmong, embeddedIn, jsonStart, namesChannel, stringsAndBrackets } from './embedded.js'
import { readLines } from './ndjson-reader.js'
import { type Item, type Items, type Reader, type Skipped, unreadable } from './reader.js'

/** Text with messages in it, as consoles and logs print them: after other text, on one line or over several. */
export const log: Reader = { name: 'log', accepts, read }

/** So many lines are looked at. */
const mostLines = 200

/** Some line prints a message after other text, or announces one; or most lines, and the first of them, are no JSON. */
function accepts(head: string, whole: boolean): boolean {
  const all = withoutColours(head).split('\n')
  const lines = (whole ? all : all.slice(0, -1)).filter((line) => line.trim() !== '').slice(0, mostLines)
  const [first] = lines
  if (first === undefined || /^\s*\{\s*$/.test(first)) return false
  const texts = lines.filter(isText)
  if (texts.some((line) => jsonStart(line) > 0 && (namesChannel(line) || /[{[]\s*$/.test(line)))) return true
  if (
    lines.some((line, index) => /:\s*$/.test(line) && isText(line) && /^\s*[{[]/.test(lines[index + 1] ?? ''))
  )
    return true
  return isText(first) && texts.length * 2 > lines.length
}

/** Blanks in place of the colours of a terminal, so that columns stay; JSON has no such sign. */
const withoutColours = (text: string): string =>
  text.includes(escapeSign) ? text.replace(colours, (code) => ' '.repeat(code.length)) : text

const escapeSign = '\u001b'
const colours = new RegExp(`${escapeSign}\\[[\\d;]*m`, 'g')

/** Whether a line begins with something that no JSON text has there: a word, a date, or a word in brackets. */
function isText(line: string): boolean {
  if (/^\s*\[[^{["\]]*\]\s*[^\s,\]]/.test(line)) return true
  return !/^\s*[{["}\],]/.test(line) && tryParse(line.replace(/,\s*$/, '')) === undefined
}

const foreign: Skipped = { kind: 'skipped', reason: 'foreign' }

async function* read(bytes: Bytes): Items {
  const lines = new Lines()
  let hasFound = false
  for await (const group of readLines(bytes, maxBytes, (text, line) =>
    lines.take(withoutColours(text), line),
  )) {
    const items = [...group]
    hasFound ||= items.some(({ kind }) => kind !== 'skipped')
    yield items
  }
  const last = lines.end()
  yield last
  if (!hasFound && last.every(({ kind }) => kind === 'skipped'))
    yield [unreadable('No line of this file contains a CometD message.', 1, 1, 'not CometD')]
}

/** A text that goes on over several lines. */
type Open = {
  /** What stands before it on its first line. */
  readonly prefix: string
  readonly line: number
  readonly column: number
  readonly lines: string[]
  size: number
  /** The brackets that are open. */
  brackets: string
}

/** A log line by line. */
class Lines {
  #open: Open | undefined

  take(text: string, line: number): readonly Item[] {
    const open = this.#open
    if (open === undefined) return this.#begin(text, line)
    const next = continued(open, text)
    if (next === undefined) return [...this.end(), ...this.#begin(text, line)]
    open.lines.push(next.text)
    open.size += next.text.length
    open.brackets = next.brackets
    if (open.brackets !== '') return []
    this.#open = undefined
    const whole = open.lines.join('\n').replace(/,?\s*$/, '')
    return [itemOf(documentOf(whole, open.line, open.column), open.prefix, whole)]
  }

  /** What is open has no end. */
  end(): readonly Item[] {
    const open = this.#open
    this.#open = undefined
    if (open === undefined) return []
    const isMessage = open.prefix.trim() === '' || open.lines.some(namesChannel)
    return [isMessage ? unreadable(endless, open.line, open.column, 'cut') : foreign]
  }

  #begin(text: string, line: number): readonly Item[] {
    if (text.trim() === '') return []
    const start = jsonStart(text)
    const prefix = text.slice(0, Math.max(0, start))
    // What `wscat` shows in this way was sent, not received.
    if (/^\s*>\s?$/.test(prefix)) return [foreign]
    const item = embeddedIn(text, line)
    if (item) return [item]
    const among = embeddedAmong(text, line)
    if (among.length > 0) return among
    if (start === -1) return [textItem(text, line)]
    const rest = text.slice(start)
    const brackets = bracketsAfter('', rest)
    if (brackets === undefined || brackets === '')
      return [itemOf(documentOf(rest.trimEnd(), line, start + 1), prefix, rest)]
    this.#open = { prefix, line, column: start + 1, lines: [rest], size: rest.length, brackets }
    return []
  }
}

const endless = 'Invalid JSON: the message is incomplete.'

/** A line without JSON. Browsers print an object in their own way where the application does not print JSON. */
const textItem = (text: string, line: number): Item =>
  /[{(,]\s*channel:\s*['"]\//.test(text)
    ? unreadable('The message is printed as an object, not as JSON: log `JSON.stringify(message)`.', line)
    : foreign

/** JSON in a log that is no message is nobody's business, unless it stands alone. */
function itemOf(item: Item, prefix: string, text: string): Item {
  return prefix.trim() === '' || namesChannel(text) ? item : foreign
}

/** The next line of a text, with blanks for what is repeated before it; undefined where the text cannot go on so. */
function continued(open: Open, line: string): { text: string; brackets: string } | undefined {
  if (open.size + line.length > maxBytes) return undefined
  const text = withoutPrefix(line, open.prefix)
  const wanted = open.brackets.endsWith('{') ? /^\s*(?:["}]|$)/ : /^\s*(?:["{[\]}\d-]|true|false|null|$)/
  if (!wanted.test(text)) return undefined
  const brackets = bracketsAfter(open.brackets, text)
  return brackets === undefined ? undefined : { text, brackets }
}

/** Some tools print the name of a container or a time before every line; digits may differ. */
function withoutPrefix(line: string, prefix: string): string {
  const isRepeated =
    prefix.trim() !== '' && sameButDigits(line.slice(0, prefix.length)) === sameButDigits(prefix)
  return isRepeated ? ' '.repeat(prefix.length) + line.slice(prefix.length) : line
}

const sameButDigits = (text: string): string => text.replace(/\d/g, '0')

/** The brackets that are open after a line; undefined where a string or a bracket in it is broken. */
function bracketsAfter(before: string, line: string): string | undefined {
  let open = before
  for (const [token] of line.matchAll(stringsAndBrackets)) {
    if (token === '"') return undefined
    if (token === '{' || token === '[') open += token
    else if (token === '}' || token === ']') {
      if (open.at(-1) !== (token === '}' ? '{' : '[')) return undefined
      open = open.slice(0, -1)
    }
  }
  return open.length > mostBrackets ? undefined : open
}

const mostBrackets = 10_000
