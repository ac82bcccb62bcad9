import { createRequire } from 'node:module'

/** How long it can take to match a pattern, by the length of the text; `unknown` where the analyser cannot tell. */
export type Complexity =
  | { readonly kind: 'linear' | 'exponential' }
  | { readonly kind: 'polynomial'; readonly degree: number }
  | { readonly kind: 'unknown'; readonly why: string }

/** The answers so far: an analysis takes long, and where it gives up depends on how busy the machine is. */
const known = new Map<string, Complexity>()

/** The complexity of a pattern that compiles under the flag `u`; the same whenever it is asked for again. */
export function complexityOf(pattern: string): Complexity {
  const complexity = known.get(pattern) ?? analyse(pattern)
  known.set(pattern, complexity)
  return complexity
}

function analyse(pattern: string): Complexity {
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
