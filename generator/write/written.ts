import { createHash } from 'node:crypto'
import type { Output } from '../emit/printer/output.js'
import { jsonText, tryParse } from '../json/json-text.js'
import { isObject } from '../json/value.js'
import { isSafePath, ownPrefix } from './output-paths.js'

/** The paths of the files that we wrote into a folder, or are writing just now. */
export type Written = ReadonlySet<string>

/** The file in the output folder that keeps it. */
export const writtenName = `${ownPrefix}.json`

const about = 'Files written by cometd-codegen, which it may replace and delete. Keep this file beside them.'

export const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32)

export const writtenOf = (outputs: readonly Output[]): Written => new Set(outputs.map(({ path }) => path))

/** Both: what is ours before and what is ours after a change. */
export const union = (before: Written, after: Written): Written => new Set([...before, ...after])

/**
 * As text, sorted and a line a file, so that equal sets are equal bytes, and that branches which only change files
 * never differ here.
 */
export const printWritten = (written: Written): string =>
  jsonText({ about, version: 2, files: [...written].sort() })

/**
 * From text; undefined when it is none of ours, or names a file outside of the folder. Version 1 had hashes beside the
 * names. Where two branches were not merged to the end, the files of both are ours.
 */
export function parseWritten(text: string): Written | undefined {
  const paths = pathsOf(tryParse(text)) ?? (isConflict(text) ? pathsInConflict(text) : undefined)
  return paths?.every(isSafePath) ? new Set(paths) : undefined
}

function pathsOf(root: unknown): readonly string[] | undefined {
  if (!isObject(root)) return undefined
  const { version, files } = root
  if (version === 2) return Array.isArray(files) && files.every(isString) ? files : undefined
  return version === 1 && isObject(files) ? Object.keys(files) : undefined
}

const isConflict = (text: string): boolean => /^<{7} .*^={7}$.*^>{7} /ms.test(text)

/** A record has a line for each file: the path alone, or before a hash. */
const pathsInConflict = (text: string): readonly string[] =>
  [...text.replaceAll('\r\n', '\n').matchAll(/^ {4}("(?:[^"\\]|\\.)*")(?:,|:.*)?$/gm)]
    .map(([, path = '']) => tryParse(path))
    .filter(isString)

const isString = (value: unknown): value is string => typeof value === 'string'
