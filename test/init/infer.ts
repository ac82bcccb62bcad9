import { join } from 'node:path'
import { routerOf } from '../../generator/captures/judge/message-router.js'
import { inputsFrom } from '../../generator/captures/read/inputs.js'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../generator/generate.js'
import { type Inferred, inferCatalogue } from '../../generator/init/from-captures.js'
import { loadFiles } from '../../generator/schema/load.js'
import { temporaryFolder } from '../temporary.js'

export const naming = { name: 'my-notifications', manifestSchema: '../catalogue.schema.json' }

/** What captures at a path give. */
export async function inferFrom(path: string): Promise<Inferred> {
  const { inputs } = await inputsFrom([path], '.')
  const nothing = async function* () {}
  const { signal } = new AbortController()
  return inferCatalogue({ inputs, format: undefined, message: undefined, stdin: nothing, signal }, naming)
}

/** The same of messages, a line each; a text is a line as it is. */
export function infer(messages: readonly (object | string)[]): Promise<Inferred> {
  const lines = messages.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  const folder = temporaryFolder({ 'capture.ndjson': `${lines.join('\n')}\n` })
  return inferFrom(join(folder, 'capture.ndjson'))
}

/** The catalogue of some files; its problems, warnings too, where there are any. */
export function catalogueOf({ files }: Pick<Inferred, 'files'>): {
  readonly catalogue: Catalogue
  readonly problems: readonly string[]
} {
  const loaded = loadFiles(
    files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
    'test',
  )
  const { value: catalogue, problems } = catalogueFrom(loaded.value)
  if (catalogue === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  const told = [...loaded.problems, ...problems]
  return {
    catalogue,
    problems: told.map(({ origin, message }) => `${origin.file}${origin.pointer} ${message}`),
  }
}

/** How many of some messages the catalogue of some files knows. */
export function knownIn(inferred: Pick<Inferred, 'files'>, messages: readonly unknown[]): number {
  const route = routerOf(catalogueOf(inferred).catalogue)
  return messages.filter((message) => route(message).kind === 'known').length
}

/** A schema file of some, parsed. */
export function schemaIn({ files }: Pick<Inferred, 'files'>, path: string) {
  const text = files.find((file) => file.path === path)?.text
  if (text === undefined) throw new Error(`No "${path}" among ${files.map((file) => file.path).join(', ')}`)
  return JSON.parse(text)
}
