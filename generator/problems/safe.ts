import { printable } from './printable.js'

/**
 * JSON in which nothing can reach a terminal or a workflow runner: all that is invisible is an escape, as is the
 * bracket of `##[`, which a runner takes for a command anywhere in a line.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
      [...Array(char.length).keys()].map((index) => unicodeEscape(char.charCodeAt(index))).join(''),
    )
    .replaceAll('##[', '##\\u005b')
}

const unicodeEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`

/** One line for people: nothing in it ends the line, and no workflow runner takes it for a command. */
export const safeLine = (text: string): string => printable(text).replaceAll('##[', '# #[')

/** Text for an XML element or attribute; what XML cannot hold becomes visible. */
export const safeXml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
    .replaceAll('##[', '##&#91;')
