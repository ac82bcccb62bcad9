import { createRequire } from 'node:module'

/** How long it can take to match a pattern, by the length of the text; `unknown` where the analyser cannot tell. */
export type Complexity =
  | { readonly kind: 'linear' | 'exponential' }
  | { readonly kind: 'polynomial'; readonly degree: number }
  | { readonly kind: 'unknown'; readonly why: string }

/** The complexity of a pattern that compiles under the flag `u`. */
export function complexityOf(pattern: string): Complexity {
  if (!canBranch.test(pattern)) return { kind: 'linear' }
  const found = analyser().checkSync(pattern, 'u', limits)
  if (found.status === 'safe') return { kind: 'linear' }
  if (found.status === 'unknown') return { kind: 'unknown', why: found.error.kind }
  return found.complexity.type === 'exponential'
    ? { kind: 'exponential' }
    : { kind: 'polynomial', degree: found.complexity.degree }
}

/** Without repetition, option and alternative there is one way to match; loading the analyser takes 0.2 s. */
const canBranch = /[*+?{|]/

/** Milliseconds. Below zero, no attack is tried on the real thing: that would start a process. */
const limits = { timeout: 3_000, recallTimeout: -1 }

const require = createRequire(import.meta.url)

/** The build that runs in process; loaded late, since many catalogues have no pattern. */
const analyser = (): typeof import('recheck') => require('recheck/lib/browser.js')
