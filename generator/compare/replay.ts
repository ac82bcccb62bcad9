import type { Routed } from '../captures/findings/routed-message.js'
import type { Judge } from '../captures/judge/judge.js'
import { routerOf } from '../captures/judge/message-router.js'
import { type Message, messagesOf, wireOf } from '../captures/read/messages.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import type { Change } from './change.js'

/** What the old and the new package say of the same captured messages. */
export type Replay = {
  readonly messages: number
  /** Each pair of verdicts that came, with the first message that got it; pairs that agree have no example. */
  readonly transitions: readonly Transition[]
  /** For each change, in their order, how many messages with a changed verdict met it. */
  readonly seen: readonly number[]
}

/** What is asked of captured messages; plain data, so that it can go to another thread. */
export type Replaying = {
  readonly old: Catalogue
  readonly next: Catalogue
  readonly changes: readonly Pick<Change, 'path' | 'place'>[]
}

export type Transition = {
  readonly old: Routed['kind']
  readonly new: Routed['kind']
  readonly messages: number
  readonly first?: { readonly file: string; readonly line: number; readonly column: number }
}

/** A judge that puts each message before the routers of both catalogues, and what it found in the end. */
export function replayFor({ old, next, changes }: Replaying): {
  readonly judge: Judge
  readonly result: () => Replay
} {
  const [before, after] = [routerOf(old), routerOf(next)]
  const wire = wireOf(next)
  const transitions = new Map<string, { -readonly [K in keyof Transition]: Transition[K] }>()
  const seen = changes.map(() => 0)
  let messages = 0

  const replay = (message: Message, file: string): void => {
    messages += 1
    const [one, other] = [before(message.value), after(message.value)]
    const key = `${one.kind} ${other.kind}`
    const { line, column } = message.document
    const known = transitions.get(key) ?? {
      old: one.kind,
      new: other.kind,
      messages: 0,
      ...(one.kind === other.kind ? {} : { first: { file, line, column } }),
    }
    known.messages += 1
    transitions.set(key, known)
    if (one.kind === other.kind) return
    for (const [index, change] of changes.entries()) {
      if (meets(one, change) || meets(other, change)) seen[index] = (seen[index] ?? 0) + 1
    }
  }

  return {
    judge: (items, file, tally) => {
      for (const item of items) {
        const found = item.kind === 'document' ? messagesOf(item, wire) : [item]
        for (const one of found) {
          if (one.kind === 'message') replay(one, file)
          else tally[one.kind] += 1
        }
      }
      return true
    },
    result: () => ({ messages, transitions: [...transitions.values()], seen }),
  }
}

/** What several threads or files found, the first one first. */
export function addedUp(parts: readonly Replay[]): Replay {
  const transitions = new Map<string, Transition>()
  for (const each of parts.flatMap((part) => part.transitions)) {
    const key = `${each.old} ${each.new}`
    const known = transitions.get(key)
    transitions.set(key, known ? { ...known, messages: known.messages + each.messages } : each)
  }
  return {
    messages: parts.reduce((sum, { messages }) => sum + messages, 0),
    transitions: [...transitions.values()],
    seen: (parts[0]?.seen ?? []).map((_, index) =>
      parts.reduce((sum, { seen }) => sum + (seen[index] ?? 0), 0),
    ),
  }
}

/** Whether a verdict is about what changed: an issue about the changed schema, or a name that one side lacks. */
function meets(routed: Routed, { path, place }: Replaying['changes'][number]): boolean {
  if (routed.kind === 'unknown') return routed.type === path || routed.topic === path
  if (routed.kind !== 'invalid') return false
  const { file, pointer } = place.origin
  return routed.issues.some(({ schema }) => {
    const [issueFile, issuePointer = ''] = schema.split('#')
    return issueFile === file && (issuePointer === pointer || issuePointer.startsWith(`${pointer}/`))
  })
}
