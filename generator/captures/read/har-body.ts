import { isUtf8 } from 'node:buffer'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { maxBytes } from '../../json/elements.js'
import { isGzip } from './gunzip.js'
import type { Cause } from './reader.js'

/** The body of a reply as text, or why it cannot be had. */
export type Body = { readonly text: string } | { readonly fault: string; readonly cause: Cause }

/**
 * The text of a body that an archive holds. Firefox says `base64` of plain text as well; some proxies keep the bytes as
 * they came over the wire, packed.
 */
export function bodyIn(text: string, isBase64: boolean, contentEncoding = ''): Body {
  if (!isBase64 || isNoBase64(text)) return isBase64 && !isLikeText(text) ? brokenBase64 : { text }
  if (text.replace(/\s/g, '').replace(/=+$/, '').length % 4 === 1) return brokenBase64
  return textIn(Buffer.from(text, 'base64'), contentEncoding)
}

const brokenBase64: Body = { fault: 'The base64 data of this body is not valid.', cause: 'corrupt' }

const isNoBase64 = (text: string): boolean => !/^[\w+/\s-]*=*\s*$/.test(text)

/** JSON, JSONP or a page; broken base64 begins with none of these. */
const isLikeText = (text: string): boolean => /^\s*(?:[[{<"]|\/\*|[\w$.]+\()/.test(text)

/** The same for bytes. */
export function textIn(bytes: Buffer, contentEncoding = ''): Body {
  const unpacked = unpack(bytes, contentEncoding)
  if (unpacked === undefined)
    return { fault: 'The compressed data of this body is corrupt.', cause: 'corrupt' }
  return isUtf8(unpacked)
    ? { text: unpacked.toString('utf8') }
    : { fault: 'The text is not valid UTF-8.', cause: 'encoding' }
}

/** Undefined where it cannot be done. Text stays, whatever it was packed in on the wire. */
function unpack(bytes: Buffer, contentEncoding: string): Buffer | undefined {
  const options = { maxOutputLength: maxBytes }
  try {
    if (isGzip(bytes)) return gunzipSync(bytes, options)
    if (isUtf8(bytes)) return bytes
    if (/\bbr\b/i.test(contentEncoding)) return brotliDecompressSync(bytes, options)
    return /\bdeflate\b/i.test(contentEncoding) ? inflateSync(bytes, options) : bytes
  } catch {
    return undefined
  }
}
