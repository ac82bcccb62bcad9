import type { Routed } from '../../captures/findings/routed-message.js'

/** What the router says of a message, as the page and the caller of `publish` get it. */
export type Verdict = {
  readonly verdict: 'valid' | 'invalid' | 'unknown'
  readonly messageType?: string
  /** Why it is unknown. */
  readonly reason?: string
  readonly issues: readonly { readonly pointer: string; readonly message: string; readonly schema: string }[]
}

/** The verdict for what the router has found. */
export function verdictOf(routed: Routed): Verdict {
  const { kind, type } = routed
  const named = type === undefined ? {} : { messageType: type }
  if (kind === 'known') return { verdict: 'valid', ...named, issues: [] }
  if (kind === 'unknown') return { verdict: 'unknown', ...named, reason: routed.reason, issues: [] }
  const issues = routed.issues.map(({ pointer, message, schema }) => ({ pointer, message, schema }))
  return { verdict: 'invalid', ...named, issues }
}
