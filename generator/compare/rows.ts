import { createHash } from 'node:crypto'
import type { Position } from '../problems/problem.js'
import type { Finding } from './compare.js'
import type { Row } from './reports/diff-report.js'

/** Where a place of either catalogue is for the reader, and in which line. */
export type LocatePlace = (place: Finding['place']) => {
  readonly file: string
  readonly position: Position | undefined
}

/** Findings as reports have them. */
export const rowsOf = (
  findings: readonly Finding[],
  locate: LocatePlace,
  seen?: readonly number[],
): readonly Row[] =>
  findings.map((finding, index) => {
    const {
      id,
      axis,
      level,
      source,
      path,
      message,
      place,
      reaches,
      old,
      next,
      witness,
      undecided,
      compiler,
    } = finding
    const { file, position } = locate(place)
    return {
      id,
      axis,
      level,
      ...(source ? { source } : {}),
      path,
      message: message.trim(),
      file,
      pointer: place.origin.pointer,
      ...(position ? { line: position.line, column: position.column } : {}),
      reaches,
      ...(old === undefined ? {} : { old }),
      ...(next === undefined ? {} : { new: next }),
      ...(Object.keys(witness).length > 0 ? { witness } : {}),
      ...(compiler ? { compiler } : {}),
      ...(undecided.length > 0 ? { undecided } : {}),
      ...(seen ? { seen: seen[index] ?? 0 } : {}),
      fingerprint: fingerprintOf(finding),
    }
  })

/** The same for the same change, in whatever file and line it stands. */
const fingerprintOf = ({ id, path, old, next }: Finding): string =>
  createHash('sha256')
    .update(JSON.stringify([id, path, old ?? null, next ?? null]))
    .digest('hex')
    .slice(0, 16)
