import { createHash } from 'node:crypto'
import type { Output } from './emit/output.js'
import { isSafePath, ownPrefix } from './output-paths.js'

/**
 * What is known of the files that we wrote into a folder: path → the hashes that are ours. One hash in a folder that is
 * complete, several while a run is changing it: whichever is found after a kill, the file is ours.
 */
export type Written = ReadonlyMap<string, readonly string[]>

/** The file in the output folder that keeps it. */
export const writtenName = `${ownPrefix}.json`

const about = 'Files written by cometd-codegen, which it may replace and delete. Keep this file beside them.'

export const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32)

export const writtenOf = (outputs: readonly Output[]): Written =>
  new Map(outputs.map(({ path, text }) => [path, [hashOf(text)]]))

/** Both: what is ours before and what is ours after a change. */
export function union(before: Written, after: Written): Written {
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return new Map(
    paths.map((path) => [path, [...new Set([...(before.get(path) ?? []), ...(after.get(path) ?? [])])]]),
  )
}

/** As text, sorted, so that equal sets are equal bytes. */
export function printWritten(written: Written): string {
  const files = [...written]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hashes]) => [path, hashes.length === 1 ? hashes[0] : hashes])
  return `${JSON.stringify({ about, version: 1, files: Object.fromEntries(files) }, null, 2)}\n`
}

/** From text; undefined when it is none of ours, or names a file outside of the folder. */
export function parseWritten(text: string): Written | undefined {
  const root = parse(text)
  const files = isRecord(root) && root.version === 1 ? root.files : undefined
  if (!isRecord(files)) return undefined
  const entries = Object.entries(files).map(
    ([path, hash]) => [path, Array.isArray(hash) ? hash : [hash]] as const,
  )
  const isOurs = entries.every(([path, hashes]) => isSafePath(path) && hashes.every(isString))
  return isOurs ? new Map(entries.map(([path, hashes]) => [path, hashes.filter(isString)])) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isString = (value: unknown): value is string => typeof value === 'string'

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
