import type { Finding } from '../findings/finding.js'

/** A finding as programs read it: all of it but the lines that are for people. */
export function recordOf({ issues, ...finding }: Finding): object {
  return issues === undefined
    ? finding
    : { ...finding, issues: issues.map(({ frame: _, ...issue }) => issue) }
}
