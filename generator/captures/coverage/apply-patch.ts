import { applyEdits, modify } from 'jsonc-parser'
import { pathOf } from '../../json/pointer.js'
import { readJson } from '../../json/read.js'
import { isList, type Json } from '../../json/value.js'
import { valueAt } from '../../json/value-at.js'
import type { Operation } from './suggest.js'

/** A JSON text with all that a patch adds; what stands there keeps its layout. */
export function patched(text: string, operations: readonly Operation[]): string {
  return operations.reduce(added, text)
}

function added(text: string, { path, value }: Operation): string {
  const keys = pathOf(path) ?? []
  const root = readJson(text).document?.value ?? null
  const place = keys.map((key, index) => stepIn(valueAt(root, keys.slice(0, index)), key))
  const isArrayInsertion = typeof place.at(-1) === 'number'
  return applyEdits(text, modify(text, place, value, { isArrayInsertion, formattingOptions }))
}

/** A key, in a list an index; `-` is the end of it. */
function stepIn(holder: Json | undefined, key: string): string | number {
  if (!isList(holder)) return key
  return key === '-' ? holder.length : Number(key)
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' }
