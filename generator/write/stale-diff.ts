import { createTwoFilesPatch } from 'diff'
import { printable } from '../problems/printable.js'
import type { Stale } from './stale.js'

const maxFiles = 20
const maxLines = 60
/** Longer texts are only said to differ: a diff of them helps nobody and takes long. */
const maxLength = 1_000_000
const maxMilliseconds = 1_000

/** Stale files as a unified diff, each with its path, long ones and long lists shortened. */
export function printStale(files: readonly Stale[], folder: string): string {
  const shown = files.slice(0, maxFiles).map((file) => printOne(file, `${folder}/${file.path}`))
  const more = files.slice(maxFiles).map(({ path, kind }) => `${kind}: ${printable(`${folder}/${path}`)}\n`)
  return [...shown, ...more].join('')
}

function printOne({ kind, before, after }: Stale, path: string): string {
  const heading = `${kind}: ${printable(path)}\n`
  if (kind !== 'changed' || before === undefined || after === undefined) return heading
  return heading + shorten(unifiedDiff(path, before, after))
}

function unifiedDiff(path: string, before: string, after: string): readonly string[] {
  if (before.length + after.length > maxLength) return ['(too long to show)']
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 2,
    timeout: maxMilliseconds,
  })
  if (patch === undefined) return ['(too different to show)']
  const lines = patch.trimEnd().split('\n')
  return lines.slice(lines.findIndex((line) => line.startsWith('--- ')))
}

function shorten(lines: readonly string[]): string {
  const hidden = lines.length - maxLines
  const shown = lines.slice(0, maxLines).map(printable)
  return `${[...shown, ...(hidden > 0 ? [`… ${hidden} more lines`] : [])].join('\n')}\n`
}
