import type { Issue } from '../../runtime/issue.js'

/** What the router says of a message; the names in it are those of any catalogue. */
export type Routed =
  | {
      readonly kind: 'known'
      readonly type: string
      readonly topic: string | undefined
      readonly params?: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'unknown'
      readonly reason: 'message-type' | 'topic' | 'not-listed' | 'ambiguous'
      readonly type: string | undefined
      readonly topic: string | undefined
    }
  | {
      readonly kind: 'invalid'
      readonly type: string | undefined
      readonly topic: string | undefined
      readonly issues: readonly Issue[]
    }
