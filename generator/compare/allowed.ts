import { readJson } from '../json/read.js'
import { didYouMean } from '../problems/did-you-mean.js'
import { UserError } from '../problems/user-error.js'
import type { Row } from './reports/diff-report.js'

/** `schemas/diff.json`: changes that somebody has decided on. */
export const allowedFile = 'diff.json'

type Entry = { readonly fingerprint: string; readonly reason: string; readonly until?: string }

/**
 * Marks the rows that are allowed, and tells the entries that are lapsed or allow nothing. `today` is a date such as
 * `2026-01-31`. Throws a `UserError` where the file is not of the form
 * `{ "allow": [{ "fingerprint": "…", "reason": "…", "until": "2026-12-31" }] }`.
 */
export function allow(
  rows: readonly Row[],
  text: string,
  today: string,
): { readonly rows: readonly Row[]; readonly notes: readonly string[] } {
  const entries = entriesIn(text)
  const notes: string[] = []
  const reasons = new Map<string, string>()
  for (const { fingerprint, reason, until } of entries) {
    if (!rows.some((row) => row.fingerprint === fingerprint))
      notes.push(
        `"${allowedFile}" allows ${fingerprint}, but no change has this fingerprint. Remove the entry.`,
      )
    else if (until !== undefined && until < today)
      notes.push(`"${allowedFile}" allowed ${fingerprint} until ${until}. The change counts again.`)
    else reasons.set(fingerprint, reason)
  }
  return {
    notes,
    rows: rows.map((row) => {
      const reason = reasons.get(row.fingerprint)
      return reason === undefined ? row : { ...row, allowed: reason }
    }),
  }
}

function entriesIn(text: string): readonly Entry[] {
  const { document, errors } = readJson(text)
  const [error] = errors
  if (error)
    throw new UserError(`${allowedFile}:${error.position.line}:${error.position.column} ${error.message}`)
  const list: unknown =
    typeof document?.value === 'object' && document.value !== null && 'allow' in document.value
      ? document.value.allow
      : undefined
  if (!Array.isArray(list)) throw new UserError(`"${allowedFile}" must have an array "allow".`)
  return list.map((entry: unknown, index) => {
    const place = `"${allowedFile}" /allow/${index}`
    if (typeof entry !== 'object' || entry === null) throw new UserError(`${place} is not an object.`)
    const known = ['fingerprint', 'reason', 'until']
    const unknown = Object.keys(entry).find((key) => !known.includes(key))
    if (unknown !== undefined)
      throw new UserError(`${place} has an unknown key "${unknown}".${didYouMean(unknown, known)}`)
    const { fingerprint, reason, until } = entry as Record<string, unknown>
    if (typeof fingerprint !== 'string')
      throw new UserError(`${place} must have a "fingerprint" from the report of "diff".`)
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new UserError(`${place} must have a "reason".`)
    if (until !== undefined && (typeof until !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(until)))
      throw new UserError(`${place}: "until" must be a date such as 2026-12-31.`)
    return { fingerprint, reason, ...(until === undefined ? {} : { until }) }
  })
}
