// Stands in for `node:zlib` in a page, which unpacks a file before it is read: bodies that are packed inside of an archive
// are told to be unreadable.

const missing = (): never => {
  throw new Error('A page does not unpack this.')
}

export const [brotliDecompressSync, gunzipSync, inflateSync, createInflateRaw, crc32] = [
  missing,
  missing,
  missing,
  missing,
  missing,
]
