import { type Item, unreadable } from './item.js'

/** An item with the archive's word for when it came; where there is none, none. */
export const at = (time: number, item: Item): Item =>
  item.kind === 'document' && Number.isFinite(time) ? { ...item, time } : item

/** An item that stands where its entry does: places inside a body mean nothing in the archive. */
export function withoutText(item: Item, line: number, column: number): Item {
  if (item.kind === 'skipped') return item
  return item.kind === 'document'
    ? { kind: item.kind, value: item.value, line, column }
    : unreadable(item.message, line, column)
}
