import { passingBlocksOf } from './open-capture.js'
import type { Blocks } from './reader.js'

/** A part of a file of lines. A line belongs to the part that holds its first byte. */
export type Range = { readonly start: number; readonly end: number }

const newline = 10

/** Splits a file into parts of about one size. */
export function rangesOf(size: number, step: number): readonly Range[] {
  const count = Math.max(1, Math.ceil(size / step))
  return Array.from({ length: count }, (_, index) => ({
    start: index * step,
    end: Math.min(size, (index + 1) * step),
  }))
}

/** The bytes of the lines that begin in a part, to the end of the last of them. Each block is there until the next one is. */
export async function* linesOf(path: string, { start, end }: Range, blocks?: Blocks): AsyncGenerator<Buffer> {
  let offset = Math.max(0, start - 1)
  let hasBegun = start === 0
  for await (const block of passingBlocksOf(path, offset, blocks)) {
    let from = 0
    if (!hasBegun) {
      const found = block.indexOf(newline)
      if (found !== -1) {
        hasBegun = true
        from = found + 1
      }
      if (!hasBegun || offset + from >= end) {
        offset += block.length
        if (offset >= end) return
        continue
      }
    }
    // The byte before the end ends the last line, or is inside it.
    const last = offset + block.length < end ? -1 : block.indexOf(newline, Math.max(from, end - 1 - offset))
    if (last !== -1) {
      yield block.subarray(from, last + 1)
      return
    }
    yield block.subarray(from)
    offset += block.length
  }
}
