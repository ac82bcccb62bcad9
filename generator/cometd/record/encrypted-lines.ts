import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { asUserError } from '../../problems/user-error.js'

/** Lines on the disk that only this process can read, while it runs. */
export type EncryptedLines = {
  /** Throws a `UserError` when the disk is full. */
  readonly add: (line: string) => void
  /** All lines from the first one on. */
  readonly read: () => Generator<string>
  readonly close: () => void
}

/**
 * Makes a file for lines in a folder. Its key is in memory alone and the file has no name, so that a crash leaves nothing
 * that could be read. Throws a `UserError` when it cannot be made.
 */
export function encryptedLines(folder: string): EncryptedLines {
  const [key, iv] = [randomBytes(32), randomBytes(16)]
  const cipher = createCipheriv(algorithm, key, iv)
  const file = openUnnamed(join(folder, `.cometd-codegen-${randomBytes(8).toString('hex')}.tmp`))
  return {
    add: (line) => {
      const bytes = cipher.update(`${line}\n`, 'utf8')
      try {
        for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      } catch (error) {
        throw asUserError(error, `Cannot hold more messages in "${folder}"`)
      }
    },
    read: function* () {
      const decipher = createDecipheriv(algorithm, key, iv)
      const block = Buffer.alloc(blockSize)
      let rest: Buffer[] = []
      for (let position = 0; ; ) {
        const length = readSync(file, block, 0, block.length, position)
        if (length === 0) return
        position += length
        const bytes = decipher.update(block.subarray(0, length))
        let from = 0
        for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
          yield Buffer.concat([...rest, bytes.subarray(from, end)]).toString('utf8')
          rest = []
          from = end + 1
        }
        rest.push(bytes.subarray(from))
      }
    },
    close: () => closeSync(file),
  }
}

const algorithm = 'aes-256-ctr'
const blockSize = 1024 * 1024

function openUnnamed(path: string): number {
  try {
    const file = openSync(path, 'wx+', 0o600)
    unlinkSync(path)
    return file
  } catch (error) {
    throw asUserError(error, `Cannot hold messages in "${path}"`)
  }
}
