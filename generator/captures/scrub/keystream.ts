import { createCipheriv, createHmac } from 'node:crypto'

/** A made-up number from 0 up to, and without, a limit. */
export type Pick = (limit: number) => number

/** Numbers that nobody can predict without the key, and always the same for one text and attempt. */
export function picksFor(key: Uint8Array, text: string, attempt: number): Pick {
  const seed = createHmac('sha256', key).update(`${attempt}\0`).update(text, 'utf16le').digest()
  const cipher = createCipheriv('aes-256-ctr', seed, Buffer.alloc(16))
  let block = Buffer.alloc(0)
  let offset = 0
  return (limit) => {
    if (offset + 4 > block.length) {
      block = cipher.update(Buffer.alloc(256))
      offset = 0
    }
    const number = block.readUInt32LE(offset)
    offset += 4
    return number % limit
  }
}
