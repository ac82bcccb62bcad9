import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type { Diagnostics } from 'recheck'

/** How long it can take to match a pattern, by the length of the text; `unknown` where the analyser cannot tell. */
export type Complexity =
  | { readonly kind: 'linear' | 'exponential' }
  | { readonly kind: 'polynomial'; readonly degree: number }
  | { readonly kind: 'unknown'; readonly why: string }

/** The answers so far: an analysis takes long. */
const known = new Map<string, Complexity>()

/** The complexity of a pattern that compiles under the flag `u`; the same whenever it is asked for again. */
export function complexityOf(pattern: string): Complexity {
  const complexity = known.get(pattern) ?? analyse(pattern)
  known.set(pattern, complexity)
  return complexity
}

function analyse(pattern: string): Complexity {
  if (isPlainlyLinear(pattern)) return { kind: 'linear' }
  const first = check(pattern, work.automaton)
  const found = first.status === 'unknown' && first.checker === 'fuzz' ? check(pattern, work.fuzz) : first
  if (found.status === 'safe') return { kind: 'linear' }
  if (found.status === 'unknown')
    return {
      kind: 'unknown',
      why: found.error.kind === 'timeout' ? 'it takes too many steps' : found.error.kind,
    }
  return found.complexity.type === 'exponential'
    ? { kind: 'exponential' }
    : { kind: 'polynomial', degree: found.complexity.degree }
}

/**
 * Whether a look tells that a pattern is matched in linear time: without repetition, option and alternative there is one way
 * to match, and from a fixed start one repetition, and an option or two, leave few. Loading the analyser takes 0.2 s.
 */
export function isPlainlyLinear(pattern: string): boolean {
  if (!/[*+?{|]/.test(pattern)) return true
  if (!plain.test(pattern)) return false
  const quantifiers = pattern.replace(atom, '')
  return quantifiers.replace(/[^*+]/g, '').length < 2 && quantifiers.replace(/[^?]/g, '').length < 3
}

/** One character: by itself, escaped, one of some, or any. */
const atom = /\\[dDsSwW/.\\()[\]{}*+?|^$-]|\[(?:\\[^pP]|[^\\\]])+\]|[^\\()[\]{}*+?|^$]/g

/** Characters from the start on, each at most with a quantifier that asks for so many, for some, or for one or none. */
const plain = new RegExp(`^\\^(?:(?:${atom.source})(?:\\{\\d{1,3}\\}|[*+?])?)*\\$?$`)

/** How often the analyser may look at its clock. Trying texts takes many small steps, reckoning with automata few large ones. */
const work = { automaton: 60_000, fuzz: 600_000 } as const

function check(pattern: string, steps: number): Diagnostics {
  loaded ??= load()
  const { checkSync, clock } = loaded
  clock.steps = 0
  // Below zero, no attack is tried on the real thing: that would start a process.
  return checkSync(pattern, 'u', { timeout: steps, recallTimeout: -1, ...withoutTimes })
}

/** Parts of the analysis have limits of their own, by the number of characters that they read. */
const withoutTimes = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null } as const

type Analyser = typeof import('recheck')

let loaded: { readonly checkSync: Analyser['checkSync']; readonly clock: { steps: number } } | undefined

/**
 * The build that runs in process; loaded late, since many catalogues have no pattern. Its clock counts how often it is asked, so
 * that where it gives up does not depend on how busy the machine is.
 */
function load(): NonNullable<typeof loaded> {
  const clock = { steps: 0 }
  const path = createRequire(import.meta.url).resolve('recheck/lib/browser.js')
  const module: { exports: Partial<Analyser> } = { exports: {} }
  const run = compileFunction(readFileSync(path, 'utf8'), ['module', 'exports', 'performance'], {
    filename: path,
  })
  Reflect.apply(run, undefined, [module, module.exports, { now: () => ++clock.steps }])
  const { checkSync } = module.exports
  if (!checkSync) throw new Error('recheck has no "checkSync".')
  return { checkSync, clock }
}
