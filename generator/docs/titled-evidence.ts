import type { Catalogue } from '../catalogue/catalogue-model.js'
import { type Fact, listOf, valueKey } from '../evidence/facts.js'
import type { Json } from '../json/value.js'
import type { Origin } from '../problems/problem.js'
import { idOf } from '../schema/resolve.js'
import type { Shape } from '../shape/shape.js'
import { listedValues } from '../shape/values.js'
import type { EvidenceEntry, Value } from './model.js'

/** What facts rest on, with titles instead of ids. */
export type Evidence = {
  readonly ofProperty: (origins: readonly Origin[]) => readonly EvidenceEntry[]
  readonly ofValues: (shapes: readonly Shape[]) => (value: Json) => Pick<Value, 'source' | 'evidence'>
}

/** Looks up the evidence of a catalogue; where there is none, nothing is found. */
export function evidenceIn({ grounds }: Catalogue): Evidence {
  const facts = new Map((grounds?.facts ?? []).map((fact) => [fact.key, fact]))
  const entryOf = (id: string): EvidenceEntry => {
    const found = grounds?.evidence.get(id)
    if (found === undefined) return { id, title: id }
    const { kind, title, edition, year } = found
    return { id, kind, title: [title, edition, year].filter((part) => part !== undefined).join(', ') }
  }
  return {
    ofProperty: (origins) => {
      const ids = origins.flatMap((origin) => facts.get(idOf(origin))?.evidence ?? [])
      return [...new Set(ids)].map(entryOf)
    },
    ofValues: (shapes) => {
      const found = new Map<Json, Fact>()
      for (const shape of facts.size === 0 ? [] : shapes)
        for (const value of listedValues(shape)) {
          const fact = facts.get(valueKey(listOf(shape.origin), value))
          if (fact !== undefined && !found.has(value)) found.set(value, fact)
        }
      return (value) => {
        const { source, evidence = [] } = found.get(value) ?? {}
        return { ...(source === undefined ? {} : { source }), evidence: evidence.map(entryOf) }
      }
    },
  }
}
