/** A place in a file that moves on over the bytes it is shown. */
export type Cursor = { line: number; column: number }

export const startOfFile = (): Cursor => ({ line: 1, column: 1 })

const newline = 10

/** Moves a cursor over bytes of UTF-8, which need not end with a whole character. */
export function advance(cursor: Cursor, bytes: Buffer): void {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte === newline) {
      cursor.line += 1
      cursor.column = 1
    } else if (byte < 0x80 || byte >= 0xc0) {
      cursor.column += byte >= 0xf0 ? 2 : 1
    }
  }
}
