import { isUtf8 } from 'node:buffer'
import { type Bytes, type Element, type Ending, elementsOf, maxBytes } from '../../json/elements.js'

/** A text that contains a list: its elements, and the bytes around them. */
export type Listing = {
  /** Up to its end; what stands behind is no part of it. */
  readonly whole: Buffer
  readonly elements: readonly ListedElement[]
  readonly ending: Ending
  /** Where something stands behind. */
  readonly beyond?: Element
}

/** An element, where it stands in the bytes, and what makes it one that cannot be read. */
export type ListedElement = {
  readonly element: Element
  readonly from: number
  readonly to: number
  readonly fault?: string
}

/** All of a capture, held in memory: what is between its elements is wanted as well. */
export async function listingIn(bytes: Bytes, path: readonly string[]): Promise<Listing> {
  const blocks: Buffer[] = []
  for await (const block of bytes) blocks.push(block)
  const all = Buffer.concat(blocks)
  const elements: ListedElement[] = []
  let ending: Ending = { closed: true, line: 1, column: 1 }
  let beyond: Element | undefined
  for await (const group of elementsOf([all], path, { limit: Number.MAX_SAFE_INTEGER })) {
    for (const element of group.elements) {
      if (element.state === 'beyond') beyond = element
      else elements.push(listedElement(element, all, elements.at(-1)?.to ?? 0))
    }
    ending = group.ending ?? ending
  }
  if (beyond === undefined) return { whole: all, elements, ending }
  return { whole: all.subarray(0, beyond.bytes.byteOffset - all.byteOffset), elements, ending, beyond }
}

/** Nothing between two commas has no bytes, and no place in ours: it stands after the one before. */
function listedElement(element: Element, whole: Buffer, after: number): ListedElement {
  const { length, byteOffset } = element.bytes
  const from = length === 0 ? after : byteOffset - whole.byteOffset
  const fault = faultOf(element)
  return { element, from, to: from + length, ...(fault === undefined ? {} : { fault }) }
}

function faultOf({ bytes }: Element): string | undefined {
  if (bytes.length > maxBytes) return 'It is larger than 64 MB.'
  return isUtf8(bytes) ? undefined : 'The text is not valid UTF-8.'
}

/**
 * What stands between the elements that stay, without the commas of those that went. Only brackets, commas and blanks are
 * taken over: whatever else is there was not read.
 */
export function gap(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[^[\],\s]/g, '')
    .replace(/,(\s*,)+/g, ',')
    .replace(/(\[\s*),/g, '$1')
    .replace(/,(\s*\])/g, '$1')
}
