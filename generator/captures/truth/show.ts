import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import { type Kind, kinds } from '../../evidence/evidence-file.js'
import type { Grounds } from '../../evidence/grounds.js'
import { factsIn } from '../../evidence/seen.js'
import type { Shown, Truth } from '../../evidence/truth.js'
import type { Json } from '../../json/value.js'
import { driftOf } from '../findings/drift-issues.js'
import { walkerOf } from '../findings/visit.js'
import { routerOf } from '../judge/message-router.js'

/** A genuine payload in its envelope, and what it came from. */
export type Payload = {
  readonly name: string
  readonly message: Json
  /** An id of evidence. */
  readonly evidence: string
  /** Pointers to what was filled in where the published text ends: no evidence of anything. */
  readonly completed: readonly string[]
}

/** What a payload shows: how the catalogue judges it, and the keys of the facts that are in it. */
export type Showing = {
  readonly payload: Payload
  readonly verdict: 'known' | 'unknown' | 'invalid'
  readonly hasDrift: boolean
  readonly facts: ReadonlySet<string>
}

/** Judges genuine payloads. Those that are not known show nothing. */
export function showingsOf(payloads: readonly Payload[], catalogue: Catalogue): readonly Showing[] {
  const route = routerOf(catalogue)
  const lookup = lookupIn(catalogue)
  const walk = walkerOf(catalogue)
  const ids = new Map(catalogue.messageTypes.map(({ name, id }) => [name, id]))
  return payloads.map((payload) => {
    const { message, completed } = payload
    const routed = route(message)
    const id = routed.kind === 'known' ? ids.get(routed.type) : undefined
    if (routed.kind !== 'known' || id === undefined)
      return { payload, verdict: routed.kind, hasDrift: false, facts: new Set() }
    const visited: Parameters<typeof driftOf>[0][number][] = []
    walk(routed.type, message, (one) => {
      visited.push(one)
      return one.known
    })
    return {
      payload,
      verdict: 'known',
      hasDrift: driftOf(visited).length > 0,
      facts: factsIn(message, lookup(id), lookup, (pointer) => completed.includes(pointer)),
    }
  })
}

/** The counts, together and by kind of evidence. */
export function truthOf(showings: readonly Showing[], { facts, evidence }: Grounds): Truth {
  const shownBy = (some: readonly Showing[]): Shown => {
    const seen = new Set(some.flatMap((showing) => [...showing.facts]))
    const count = (what: string): number =>
      facts.filter((fact) => fact.what === what && seen.has(fact.key)).length
    return {
      payloads: some.length,
      known: some.filter(({ verdict }) => verdict === 'known').length,
      drift: some.filter(({ hasDrift }) => hasDrift).length,
      completed: some.filter(({ payload }) => payload.completed.length > 0).length,
      properties: count('property'),
      values: count('value'),
    }
  }
  const ofKind = (kind: Kind): readonly Showing[] =>
    showings.filter(({ payload }) => evidence.get(payload.evidence)?.kind === kind)
  const byKind = kinds.map((kind) => [kind, ofKind(kind)] as const).filter(([, some]) => some.length > 0)
  return { all: shownBy(showings), kinds: new Map(byKind.map(([kind, some]) => [kind, shownBy(some)])) }
}
