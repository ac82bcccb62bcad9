import { Guesses } from '../captures/coverage/guess.js'
import { type Operation, suggestionsFor } from '../captures/coverage/suggest.js'
import { TypeTally } from '../captures/coverage/type-tally.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { lookupIn } from '../catalogue/named-shapes.js'
import { outlineOf } from '../catalogue/outline.js'
import { readJson } from '../json/read.js'
import { isObject, type Json, own } from '../json/value.js'
import { walk } from '../shape/walk.js'

/**
 * Schema file → the JSON Patch that takes in a valid message: what `coverage --suggest` adds for what no schema describes, and the
 * message as an example. The catalogue needs the texts of its files.
 */
export function patchesFor(
  message: Json,
  messageType: string,
  catalogue: Catalogue,
): Readonly<Record<string, readonly Operation[]>> {
  const type = catalogue.messageTypes.find(({ name }) => name === messageType)
  const file = catalogue.named.find(({ id }) => id === type?.id)?.origin.file
  if (type === undefined || file === undefined) throw new Error(`No message type "${messageType}".`)
  const lookup = lookupIn(catalogue)
  const guesses = new Guesses()
  const tally = new TypeTally(outlineOf(type, catalogue, lookup), guesses)
  const place = { file: '', line: 1, column: 1 }
  walk(
    message,
    lookup(type.id),
    lookup,
    tally.next(() => place),
  )
  const { patches } = suggestionsFor(catalogue, { types: new Map([[type.name, tally]]), guesses })
  const root = readJson(catalogue.files.find(({ path }) => path === file)?.text ?? '').document?.value
  const hasExamples = isObject(root) && own(root, 'examples') !== undefined
  const example: Operation = hasExamples
    ? { op: 'add', path: '/examples/-', value: message }
    : { op: 'add', path: '/examples', value: [message] }
  return Object.fromEntries([...patches, [file, [...(patches.get(file) ?? []), example]]])
}
