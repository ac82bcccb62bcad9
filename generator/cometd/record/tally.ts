import { byText } from '../../problems/compare-texts.js'
import { plural } from '../../problems/print-problems.js'
import { printable } from '../../problems/printable.js'
import type { LeftOut } from './received.js'

type Verdict = 'valid' | 'invalid' | 'unknown'
type Counts = { [V in Verdict]: number }

const verdicts: readonly Verdict[] = ['valid', 'invalid', 'unknown']

/** Counts the verdicts on what is recorded, topic by topic. */
export class Tally {
  readonly #topics = new Map<string, Counts>()
  readonly #leftOut = new Map<LeftOut, number>()
  #all = 0

  get messages(): number {
    return this.#all
  }

  add(topic: string, verdict: Verdict): void {
    const counts = this.#topics.get(topic) ?? { valid: 0, invalid: 0, unknown: 0 }
    counts[verdict] += 1
    this.#all += 1
    this.#topics.delete(topic)
    this.#topics.set(topic, counts)
  }

  /** Counts part of a reply that is no message; returns how many of these there are. */
  leaveOut(reason: LeftOut): number {
    const count = (this.#leftOut.get(reason) ?? 0) + 1
    this.#leftOut.set(reason, count)
    return count
  }

  /** One line for a terminal; the topics that were heard of last come first. */
  line(width: number): string {
    const topics = [...this.#topics].reverse().map(([topic, counts]) => `${printable(topic)} ${said(counts)}`)
    const parts = [plural(this.#all, 'message')]
    for (const part of topics) {
      if ([...parts, part].join('  ').length > width) break
      parts.push(part)
    }
    const hidden = topics.length - parts.length + 1
    return parts.join('  ') + (hidden > 0 ? `  and ${hidden} more` : '')
  }

  /** All topics, a line each, by name, and what was left out. */
  summary(): string {
    const rows = [...this.#topics].sort(byText(([topic]) => topic))
    const width = Math.max(0, ...rows.map(([topic]) => topic.length))
    const leftOut = [...this.#leftOut].map(([reason, count]) => `${count} ${reason}`).join(', ')
    return [
      ...rows.map(([topic, counts]) => `  ${printable(topic.padEnd(width))}  ${said(counts)}\n`),
      ...(leftOut === '' ? [] : [`  left out: ${leftOut}\n`]),
    ].join('')
  }
}

const said = (counts: Counts): string =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdict}`)
    .join(', ')
