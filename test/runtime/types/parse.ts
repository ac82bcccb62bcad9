import type { Messages, MessageType, Payloads, Topic } from '../../../generator/runtime/catalogue.js'
import type { Issue } from '../../../generator/runtime/issue.js'
import type { Parse } from '../../../generator/runtime/parse.js'
import { holds, type Same } from './equal.js'

declare const parse: Parse
const parsed = parse(undefined, { topic: '/status' })

switch (parsed.kind) {
  case 'known':
    holds<Same<typeof parsed.topic, Topic | undefined>>()
    if (parsed.type === 'StockChanged') {
      holds<Same<typeof parsed.data, Payloads['StockChanged']>>()
      holds<Same<typeof parsed.message, Messages['StockChanged']>>()
    }
    // @ts-expect-error no such type
    if (parsed.type === 'Stock') break
    break
  case 'unknown':
    holds<Same<typeof parsed.reason, 'message-type' | 'topic' | 'not-listed' | 'ambiguous'>>()
    holds<Same<typeof parsed.message, unknown>>()
    break
  case 'invalid':
    holds<Same<typeof parsed.type, MessageType | undefined>>()
    holds<Same<typeof parsed.issues, readonly Issue[]>>()
    break
  default: {
    const never: never = parsed
    void never
  }
}
