// Subscriptions: what arrives on a topic or a wildcard, and which patterns are legal.
import {
  type AllHandlers,
  type AnyEvent,
  type CometDLike,
  type EventOf,
  type Events,
  type Handlers,
  type Messages,
  type MessageType,
  type NotificationSubscription,
  notifications,
  type Payloads,
  type Received,
  type Topic,
} from 'gws-notifications'
import { holds, type Same } from './equal.js'

declare const client: CometDLike
const live = notifications(client)

export const subscription: NotificationSubscription = live.subscribe('/v2/me/calls', (event) => {
  holds<Same<typeof event, Received<'CallStateChangeMessage'> | Received<'ErrorMessage'>>>()
  holds<Same<typeof event.topic, Topic>>()
  switch (event.type) {
    case 'CallStateChangeMessage':
      holds<Same<typeof event.data, Payloads['CallStateChangeMessage']>>()
      holds<Same<typeof event.message, Messages['CallStateChangeMessage']>>()
      event.data.call?.id.trim()
      break
    case 'ErrorMessage':
      event.data.errorMessage?.trim()
      // @ts-expect-error an error carries no call
      event.data.call?.id.trim()
      break
    // @ts-expect-error chats come on another topic
    case 'ChatStateChangeMessage':
      break
    default: {
      const never: never = event
      void never
    }
  }
})

live.subscribe('/notifications/services', ({ data: { service } }) => `${service.type} is ${service.state}`)

live.subscribe('/v2/me/*', (event) => {
  holds<Same<(typeof event)['type'], Exclude<MessageType, 'ServiceStateChangeMessage'>>>()
  if (event.type === 'MessageLogUpdated') holds<Same<typeof event, Received<'MessageLogUpdated'>>>()
  // @ts-expect-error services are not about the user
  if (event.type === 'ServiceStateChangeMessage') return
})
live.subscribe('/v2/**', (event) => holds<Same<typeof event, EventOf<'/v2/me/**'>>>())
live.subscribe('/notifications/*', (event) => {
  holds<Same<typeof event, Received<'ServiceStateChangeMessage'>>>()
})
live.subscribe('/**', (event) => {
  holds<Same<(typeof event)['type'], MessageType>>()
  holds<Same<EventOf<'/**'>['type'], AnyEvent['type']>>()
})

// A topic that the catalogue does not know is a slip.
// @ts-expect-error it is /v2/me/calls
live.on('/v2/me/call', {})
// @ts-expect-error no topic has this name
live.subscribe('/v2/me/private', () => {})
// @ts-expect-error no topic is covered
live.onAll('/elsewhere/**', {})
// @ts-expect-error a topic has none below it
live.events('/v2/me/calls/*')

// A pattern that only shows at run time may be any of them.
declare const chosen: string
declare const template: `/v2/me/${string}`
declare const either: '/v2/me/emails' | '/v2/me/workitems'
live.subscribe(chosen, ({ type }) => holds<Same<typeof type, MessageType>>())
live.subscribe(template, ({ type }) => holds<Same<typeof type, MessageType>>())
live.subscribe(either, ({ type }) => {
  holds<Same<typeof type, 'EmailStateChangeMessage' | 'WorkitemStateChangeMessage'>>()
})

// A named callback.
function onDevice(event: EventOf<'/v2/me/devices'>): string {
  return event.topic + event.type
}
live.subscribe('/v2/me/devices', onDevice)
// @ts-expect-error more arrives here than it takes
live.subscribe('/v2/me/**', onDevice)

// Patterns that no server delivers on.
// @ts-expect-error a wildcard in the middle
live.subscribe('/v2/*/calls', () => {})
// @ts-expect-error a wildcard in the middle
live.subscribe('/**/calls', () => {})
// @ts-expect-error part of a segment
live.subscribe('/v2/me/c*', () => {})
// @ts-expect-error three stars
live.subscribe('/v2/me/***', () => {})
// @ts-expect-error no leading slash
live.subscribe('v2/me/calls', () => {})
// @ts-expect-error a slash at the end
live.subscribe('/v2/me/calls/', () => {})
// @ts-expect-error an empty segment
live.on('/v2//calls', {})
// @ts-expect-error an empty string
live.events('')
// @ts-expect-error a bare wildcard
live.onAll('**', {})

// One handler a type.
live.on('/v2/me/chats', {
  MessageLogUpdated: ({ data }) => data.messageType,
  ChatStateChangeMessage: async ({ data }) => data.notificationType,
})
// @ts-expect-error not listed on this topic
live.on('/v2/me/chats', { CallStateChangeMessage: () => {} })
// @ts-expect-error no such message type
live.on('/**', { CallStateChange: () => {} })
holds<Same<keyof Handlers<'/v2/me/chats'>, 'ChatStateChangeMessage' | 'MessageLogUpdated'>>()

live.onAll('/v2/me/workbins', {
  WorkbinStateChangeMessage: ({ data }) => data.messageType,
  WorkbinSubscriptionStateChangeMessage: () => {},
})
// @ts-expect-error one is missing
live.onAll('/v2/me/workbins', { WorkbinStateChangeMessage: () => {} })
// @ts-expect-error all are missing
live.onAll('/v2/me/**', {})
holds<Same<keyof AllHandlers<'/**'>, MessageType>>()

export async function read(): Promise<void> {
  const events: Events<Received<'EmailStateChangeMessage'>> = live.events('/v2/me/emails', { buffer: 10 })
  for await (const { data } of events) data.notificationType.trim()
}

// Options.
live.subscribe('/v2/me/calls', () => {}, {
  validate: false,
  onUnknown: ({ reason, type }) => `${reason} ${type}`,
  onInvalid: ({ issues, type }) => issues.map(({ pointer, message }) => `${type}${pointer} ${message}`),
  onError: (error, event) => [error, event?.message],
})
// @ts-expect-error no such option
live.subscribe('/v2/me/calls', () => {}, { onInvaild: () => {} })
// @ts-expect-error a client can at least subscribe
notifications({ unsubscribe: () => {} })
