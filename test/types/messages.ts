// The declarations of messages and of what they share: how they narrow, what they accept and what they refuse.
import type {
  Call,
  CallStateChangeMessage,
  Chat,
  ChatStateChangeMessage,
  Device,
  DeviceStateChangeMessage,
  Email,
  Facebook,
  IMSessionStateChangeMessage,
  Messages,
  MessageType,
  OpenmediaStateChangeMessage,
  Payloads,
  Service,
  ServiceStateChangeMessage,
  Topic,
  UserState,
  WorkbinStateChangeMessage,
} from 'gws-notifications'
import { holds, type Same } from './equal.js'

// The maps by name.
holds<Same<Messages['CallStateChangeMessage'], CallStateChangeMessage>>()
holds<Same<Payloads['CallStateChangeMessage'], CallStateChangeMessage['data']>>()
holds<Same<keyof Messages, MessageType>>()
holds<Same<keyof Payloads, MessageType>>()
holds<
  Same<{ [T in MessageType]: Payloads[T]['messageType'] extends string ? true : false }[MessageType], true>
>()
holds<Same<ServiceStateChangeMessage['data']['messageType'], 'ServiceStateChangeMessage'>>()

// Both spellings on the wire are spellings of one message type.
holds<
  Same<
    Payloads['TweetStateChangeMessage']['messageType'],
    'TweetStateChangeMessage' | 'TwitterStateChangeMessage'
  >
>()
// @ts-expect-error the other spelling names no type
export type Other = Messages['TwitterStateChangeMessage']

export const topic: Topic = '/v2/me/calls'
// @ts-expect-error a topic is not a pattern
export const wildcard: Topic = '/v2/me/*'

// Where an operation failed, the resource need not be there: one has to look.
export function nameOf({ data }: ChatStateChangeMessage): string {
  if (data.notificationType === 'Error') {
    holds<Same<typeof data.chat, Chat | undefined>>()
    // @ts-expect-error perhaps there is none
    data.chat.id.trim()
    return data.errorMessage ?? data.chat?.id ?? ''
  }
  holds<Same<typeof data.chat, Chat>>()
  // @ts-expect-error only errors have one
  data.errorMessage?.trim()
  return data.chat.id
}

export function everyKind({ data }: OpenmediaStateChangeMessage): string {
  switch (data.notificationType) {
    case 'StatusChange':
    case 'PropertiesUpdated':
      return data.openmedia.id
    case 'Error':
      return data.statusMessage ?? ''
    // @ts-expect-error the documentation closes this list
    case 'ParticipantsUpdated':
      return ''
    default: {
      const never: never = data
      return never
    }
  }
}

// Whatever changed, the call and the session come along.
export function stateOf(
  { data: ofCall }: CallStateChangeMessage,
  { data }: IMSessionStateChangeMessage,
): string {
  if (ofCall.notificationType === 'StatusChange') {
    const call: Call = ofCall.call
    return call.state
  }
  holds<Same<typeof ofCall.call, Call>>()
  // @ts-expect-error the documentation closes the list of sessions
  if (data.notificationType === 'Error') return ''
  return data.notificationType === 'AttachedDataChanged' ? data.imSession.id : data.imSession.state
}

// An e-mail and a post have a state; inside messages about workbins they may lack it.
export function statesOf(
  email: Email,
  facebook: Facebook,
  { data }: WorkbinStateChangeMessage,
): readonly string[] {
  holds<Same<NonNullable<typeof data.emailStateResourceV2>['state'], Email['state'] | undefined>>()
  holds<Same<NonNullable<typeof data.facebookStateResourceV2>['state'], Facebook['state'] | undefined>>()
  return [email.state, email.id, facebook.state, facebook.id]
}

// An open list offers its values and takes others; a closed one does not.
export const ringing: Call = { id: 'c1', state: 'Ringing' }
export const parked: Call = { id: 'c1', state: 'Parked', callType: 'Inbound', mute: 'Half' }
// @ts-expect-error open to other strings only
export const numbered: Call = { id: 'c1', state: 7 }
export const active: Service = { type: 'Voice', state: 'Active' }
// @ts-expect-error closed
export const strange: Service = { type: 'Voice', state: 'Sleeping' }
// @ts-expect-error closed
export const untyped: Service = { type: 'Video', state: 'Active' }

// What is always there, what is not.
// @ts-expect-error the state is missing
export const stateless: Call = { id: 'c1' }
holds<Same<Call['id'], string>>()
holds<Same<Call['duration'], string | undefined>>()
holds<Same<Device['userState'], UserState>>()

// A typo in a name is an error: to write it and to read it.
// @ts-expect-error no such property
export const misspelt: Call = { id: 'c1', state: 'Ringing', dinis: '5000' }
export function misread(
  call: Call,
  { data }: DeviceStateChangeMessage,
  { channel }: WorkbinStateChangeMessage,
): void {
  // @ts-expect-error no such property
  call.connID?.trim()
  // @ts-expect-error no such property
  data.device?.trim()
  data.devices.map(({ id }) => id.trim())
  holds<Same<typeof channel, string | undefined>>()
}

// A participant is an object, or on older servers the number alone.
export function numbersOf({ participants = [] }: Call): readonly (string | undefined)[] {
  return participants.map((participant) =>
    typeof participant === 'string' ? participant : participant.phoneNumber,
  )
}

// @ts-expect-error this is no message of that type
export const mixed: ServiceStateChangeMessage = { data: { messageType: 'ErrorMessage', service: active } }
export const whole: ServiceStateChangeMessage = {
  channel: '/notifications/services',
  data: { messageType: 'ServiceStateChangeMessage', service: active },
}

// Each message type whose kinds are closed narrows in all four forms.
export function narrowedChat({ data }: Messages['ChatStateChangeMessage']): string | undefined {
  if (data.notificationType === 'StatusChange') return data.chat.id
  if (data.notificationType !== 'Error') return data.chat.id
  else if (data.statusMessage !== undefined) return data.statusMessage
  switch (data.notificationType) {
    case 'Error':
      return data.errorMessage ?? data.chat?.id
    default:
      return data satisfies never
  }
}
export function narrowedEmail({ data }: Messages['EmailStateChangeMessage']): string | undefined {
  if (data.notificationType === 'StatusChange') return data.email.id
  if (data.notificationType !== 'Error') return data.email.id
  else if (data.statusMessage !== undefined) return data.statusMessage
  switch (data.notificationType) {
    case 'Error':
      return data.errorMessage ?? data.email?.id
    default:
      return data satisfies never
  }
}
export function narrowedFacebook({ data }: Messages['FacebookStateChangeMessage']): string | undefined {
  if (data.notificationType === 'StatusChange') return data.facebook.id
  if (data.notificationType !== 'Error') return data.facebook.id
  else if (data.statusMessage !== undefined) return data.statusMessage
  switch (data.notificationType) {
    case 'Error':
      return data.errorMessage ?? data.facebook?.id
    default:
      return data satisfies never
  }
}
export function narrowedFacebooksession({
  data,
}: Messages['FacebooksessionStateChangeMessage']): string | undefined {
  if (data.notificationType === 'StatusChange') return data.facebooksession.id
  if (data.notificationType !== 'Error') return data.facebooksession.id
  else if (data.statusMessage !== undefined) return data.statusMessage
  switch (data.notificationType) {
    case 'Error':
      return data.errorMessage ?? data.facebooksession?.id
    default:
      return data satisfies never
  }
}
export function narrowedOpenmedia({ data }: Messages['OpenmediaStateChangeMessage']): string | undefined {
  if (data.notificationType === 'StatusChange') return data.openmedia.id
  if (data.notificationType !== 'Error') return data.openmedia.id
  else if (data.statusMessage !== undefined) return data.statusMessage
  switch (data.notificationType) {
    case 'Error':
      return data.errorMessage ?? data.openmedia?.id
    default:
      return data satisfies never
  }
}
export function narrowedWorkitem({ data }: Messages['WorkitemStateChangeMessage']): string | undefined {
  if (data.notificationType === 'StatusChange') return data.workitem.id
  if (data.notificationType !== 'Error') return data.workitem.id
  else if (data.statusMessage !== undefined) return data.statusMessage
  switch (data.notificationType) {
    case 'Error':
      return data.errorMessage ?? data.workitem?.id
    default:
      return data satisfies never
  }
}

export function narrowedTweet({ data }: Messages['TweetStateChangeMessage']): string | undefined {
  switch (data.notificationType) {
    case 'StatusChange':
    case 'PropertiesUpdated':
    case 'TweetSaved':
      // @ts-expect-error only errors have one
      data.errorMessage?.trim()
      return data.tweet?.id ?? data.twitter?.id
    default:
      return data.errorMessage
  }
}

export function theirResources(
  { data: ofSession }: Messages['IMSessionStateChangeMessage'],
  { data: ofLog }: Messages['MessageLogUpdated'],
  { data: ofImLog }: Messages['IMLogUpdateMessage'],
): string {
  holds<Same<typeof ofLog.notificationType, 'NewMessages'>>()
  holds<Same<typeof ofImLog.notificationType, 'NewMessage'>>()
  switch (ofSession.notificationType) {
    case 'StatusChange':
      return ofSession.imSession.state
    default:
      holds<Same<typeof ofSession.notificationType, 'AttachedDataChanged'>>()
      return ofSession.imSession.id
  }
}
