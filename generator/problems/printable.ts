/**
 * Makes text from a schema or a capture safe to print: line ends, control characters, escapes, bidirectional and
 * zero-width controls become visible, so that nothing can forge a second line or a terminal escape, or read other than
 * it is. A `::` at the start, which a workflow runner would take for a command, becomes visible too.
 */
export function printable(text: string): string {
  return text.replace(invisible, reveal).replace(/^(\s*)::/, (_, space: string) => `${space}${reveal(':')}:`)
}

/** The same for text of ours of several lines: each line is made safe, the line ends stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** Controls, format characters (bidirectional, zero-width), line and paragraph separators, halves of surrogate pairs. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const reveal = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
