// Stands in for `node:buffer` in a page: what the readers of captures use of it, on the bytes that browsers have.

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Bytes that become text as Node's do; a part of them does too. */
class Bytes extends Uint8Array {
  override toString(encoding?: string): string {
    if (encoding !== 'latin1') return lenient.decode(this)
    let text = ''
    for (let at = 0; at < this.length; at += 4096)
      text += String.fromCharCode(...this.subarray(at, at + 4096))
    return text
  }
}

export const Buffer = {
  from: (source: string | Uint8Array | readonly number[], encoding?: string): Bytes => {
    if (typeof source !== 'string') return new Bytes(source)
    return new Bytes(encoding === 'base64' ? unpacked(source) : new TextEncoder().encode(source))
  },
  alloc: (size: number): Bytes => new Bytes(size),
  concat: (pieces: readonly Uint8Array[]): Bytes => {
    const whole = new Bytes(pieces.reduce((size, piece) => size + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  },
}

/** Node takes the alphabet of addresses too, and passes over what is in neither. */
function unpacked(text: string): Uint8Array {
  const plain = text
    .replace(/[^\w+/-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0))
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)
