import type { Problem, Result } from '../problems/problem.js'
import type { Source } from '../schema/load.js'
import type { Resolved } from '../schema/resolve.js'
import { type EvidenceById, readEvidence } from './evidence-file.js'
import { type Fact, factsOf, type Standing, standingOf } from './facts.js'
import { readTruth, type Truth } from './truth.js'

/** What a catalogue rests on. */
export type Grounds = {
  readonly evidence: EvidenceById
  readonly facts: readonly Fact[]
  /** What genuine payloads show of it, where that was written down. */
  readonly truth?: Truth
}

/** What a catalogue rests on; undefined where it says nothing of that. */
export function groundsOf(sources: readonly Source[], resolved: Resolved): Result<Grounds | undefined> {
  const evidence = readEvidence(sources)
  const truth = readTruth(sources)
  const problems: readonly Problem[] = [...evidence.problems, ...truth.problems]
  if (evidence.value === undefined) return { value: undefined, problems }
  const shown = truth.value === undefined ? {} : { truth: truth.value }
  let facts: readonly Fact[] | undefined
  const grounds: Grounds = {
    evidence: evidence.value,
    ...shown,
    // Who judges messages asks for none.
    get facts() {
      facts ??= factsOf(resolved)
      return facts
    },
  }
  return { value: grounds, problems }
}

export type Count = Readonly<Record<Standing | 'total', number>>

/** How many facts of a sort there are, by what they rest on at best. */
export function countOf(what: Fact['what'], { facts, evidence }: Grounds): Count {
  const count = { total: 0, seed: 0, doc: 0, client: 0, inferred: 0 }
  for (const fact of facts) {
    if (fact.what !== what) continue
    count.total += 1
    count[standingOf(fact.evidence, evidence)] += 1
  }
  return count
}
