import { type Finding, kindOf, maxKinds } from '../findings/finding.js'
import type { Report } from './report-format.js'

/** Findings of one kind: the first of them stands for all. */
export type Fold = { readonly first: Finding; count: number; next?: Finding }

/** Collects findings by their kind, in the order in which each kind came first. */
export class Folds {
  readonly #folds = new Map<string, Fold>()
  /** Findings of kinds that found no room. */
  beyond = 0

  add(finding: Finding): void {
    const kind = kindOf(finding)
    const fold = this.#folds.get(kind)
    if (fold !== undefined) {
      fold.count += 1
      fold.next ??= withoutFrames(finding)
    } else if (this.#folds.size < maxKinds) {
      this.#folds.set(kind, { first: finding, count: 1 })
    } else {
      this.beyond += 1
    }
  }

  get all(): readonly Fold[] {
    return [...this.#folds.values()]
  }
}

/** A report that says nothing before it knows every kind. */
export function foldedReport(concluding: (folds: Folds) => Pick<Report, 'end' | 'page'>): Report {
  const folds = new Folds()
  return {
    start: () => '',
    finding: (finding) => {
      folds.add(finding)
      return ''
    },
    ...concluding(folds),
  }
}

function withoutFrames({ issues: _, ...finding }: Finding): Finding {
  return finding
}
