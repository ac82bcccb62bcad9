import { type Bytes, type Element, type Ending, elementsOf } from '../../json/elements.js'
import { tryParse } from '../../json/json-text.js'
import { documentIn } from './document.js'
import { type Attachments, type Item, type Items, type Reader, type Scan, unreadable } from './reader.js'

/** One message, an array of them, or several of these one after the other, over as many lines as they like. */
export const json: Reader = { name: 'json', accepts, read }

/** What opens a bracket on its first line and closes it on a later one. */
function accepts(head: string, whole: boolean): boolean {
  const lines = head.split('\n')
  if (!whole && lines.length === 1) return /^\s*\[/.test(head)
  if (!whole) lines.pop()
  const texts = lines.filter((line) => line.trim() !== '')
  const [first, ...others] = texts
  if (first === undefined || !/^\s*[{[]/.test(first)) return false
  if (isJson(first)) return whole && others.length === 0
  return /^\s*[{[]\s*$/.test(first) || !others.some(isWholeLine)
}

const isJson = (text: string): boolean => tryParse(text.replace(/,\s*$/, '')) !== undefined

/** A line of its own in a text whose first line is broken. */
const isWholeLine = (line: string): boolean => /^[{[]./.test(line) && isJson(line)

async function* read(bytes: Bytes, _attachments?: Attachments, scan?: Scan): Items {
  for await (const { elements, ending } of elementsOf(bytes, [])) {
    const unsure = scan
      ? elements.filter((one) => one.state !== 'whole' || !scan.document(one.bytes))
      : elements
    yield [...unsure.map(itemOf), ...(ending ? itemsOfEnd(elements, ending) : [])]
  }
}

function itemOf(element: Element): Item {
  const { state, bytes, line, column } = element
  if (state === 'overlong') return unreadable('The message is larger than 64 MB.', line, column)
  return documentIn(bytes, line, column)
}

/** An element that is cut says so itself. */
function itemsOfEnd(elements: readonly Element[], { closed, line, column }: Ending): readonly Item[] {
  if (closed || elements.length > 0) return []
  return [unreadable('The file is truncated: a bracket is not closed.', line, column)]
}
