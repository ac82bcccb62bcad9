// The router: `kind` tells apart what became of a message, `type` what is known.
import {
  type Invalid,
  type Issue,
  type Known,
  type MessageType,
  type Parsed,
  type Payloads,
  parse,
  type Topic,
  topics,
  topicsOf,
  type Unknown,
} from 'gws-notifications'
import { holds, type Same } from './equal.js'

const parsed = parse('{}', { topic: '/v2/me/calls' })
holds<Same<typeof parsed, Parsed>>()
// @ts-expect-error only a known message has data
void parsed.data

switch (parsed.kind) {
  case 'known':
    holds<Same<typeof parsed, Known>>()
    holds<Same<typeof parsed.type, MessageType>>()
    holds<Same<typeof parsed.topic, Topic | undefined>>()
    if (parsed.type === 'ServiceStateChangeMessage') {
      holds<Same<typeof parsed.data, Payloads['ServiceStateChangeMessage']>>()
      parsed.data.service.state satisfies 'ReadOnly' | 'Inactive' | 'Active' | 'Unknown'
      parsed.message.data.service.name?.trim()
    }
    // @ts-expect-error no such message type
    if (parsed.type === 'TwitterStateChangeMessage') break
    break
  case 'unknown':
    holds<Same<typeof parsed, Unknown>>()
    holds<Same<typeof parsed.reason, 'message-type' | 'topic' | 'not-listed' | 'ambiguous'>>()
    holds<Same<typeof parsed.type, string | undefined>>()
    holds<Same<typeof parsed.message, unknown>>()
    break
  case 'invalid':
    holds<Same<typeof parsed, Invalid>>()
    holds<Same<typeof parsed.type, MessageType | undefined>>()
    holds<Same<typeof parsed.issues, readonly Issue[]>>()
    break
  default: {
    const never: never = parsed
    void never
  }
}

// @ts-expect-error no such option
parse({}, { channel: '/v2/me/calls' })

holds<Same<keyof typeof topics, Topic>>()
holds<Same<(typeof topics)['/v2/me/calls'], readonly ['CallStateChangeMessage', 'ErrorMessage']>>()
holds<Same<ReturnType<typeof topicsOf>, Topic[]>>()
topicsOf('MessageLogUpdated')
// @ts-expect-error no such message type
topicsOf('MessageLog')
// @ts-expect-error the table is frozen
topics['/v2/me/calls'] = ['CallStateChangeMessage', 'ErrorMessage']
