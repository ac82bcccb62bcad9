import { pathOf } from '../../json/pointer.js'
import { type Token, tokensIn } from '../../json/tokens.js'
import { valueAt } from '../../json/value-at.js'

/**
 * What happens to a value or a key: `keep` stays as it is, `other` loses only the personal values in it, `personal` is
 * replaced, here and wherever else it occurs, `here` is replaced where it stands and nowhere else.
 */
export type Treatment = 'keep' | 'other' | 'personal' | 'here'

/** Treats texts and numbers: one rewriter collects what is personal, another one replaces it. */
export type Rewriter = {
  readonly text: (value: string, treatment: Treatment) => string
  readonly number: (literal: string, treatment: Treatment) => string
}

/** What happens at a token; a function makes a new text of its own. */
export type Plan = (token: Token) => Treatment | ((value: string) => string)

/**
 * A JSON text with other values in it; what is between them, and how values that stay are written, stays. Of a key that
 * comes twice a parser sees the last value, so a plan cannot know of the others: they are personal.
 */
export function rewrite(text: string, plan: Plan, rewriter: Rewriter): string {
  const whole: unknown = JSON.parse(text)
  let made = ''
  let last = 0
  for (const token of tokensIn(text)) {
    if (!token.isScalar) continue
    const written = text.slice(token.offset, token.offset + token.length)
    const replaced = rewritten(written, isSeen(token, written, whole) ? plan(token) : 'personal', rewriter)
    if (replaced === written) continue
    made += text.slice(last, token.offset) + replaced
    last = token.offset + token.length
  }
  return made + text.slice(last)
}

const isSeen = ({ part, pointer }: Token, written: string, whole: unknown): boolean =>
  part === 'key' || valueAt(whole, pathOf(pointer) ?? []) === JSON.parse(written)

function rewritten(written: string, treatment: ReturnType<Plan>, rewriter: Rewriter): string {
  if (treatment === 'keep') return written
  if (written.startsWith('"')) {
    const value: unknown = JSON.parse(written)
    if (typeof value !== 'string') return written
    const made = typeof treatment === 'function' ? treatment(value) : rewriter.text(value, treatment)
    return made === value ? written : JSON.stringify(made)
  }
  if (!/^[-\d]/.test(written)) return written
  return rewriter.number(written, typeof treatment === 'function' ? 'personal' : treatment)
}
