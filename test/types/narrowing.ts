// How each of the message types narrows by its `notificationType`: `=== 'A'`, `!== 'Error'`, `switch` and `default`.
import type {
  Call,
  Chat,
  Device,
  Email,
  Facebook,
  Facebooksession,
  ImSession,
  LogMessage,
  MessageType,
  Openmedia,
  Payloads,
  Service,
  Tweet,
  Workitem,
} from 'gws-notifications'
import { holds, type Same } from './equal.js'

/** The message types whose resource may be missing where the server tells of an error. */
type WithErrors = {
  [T in MessageType]: Extract<Payloads[T], { notificationType: 'Error' }> extends never ? never : T
}[MessageType]
holds<
  Same<
    WithErrors,
    | 'ChatStateChangeMessage'
    | 'EmailStateChangeMessage'
    | 'FacebookStateChangeMessage'
    | 'FacebooksessionStateChangeMessage'
    | 'OpenmediaStateChangeMessage'
    | 'TweetStateChangeMessage'
    | 'WorkitemStateChangeMessage'
  >
>()

export function ofChat(data: Payloads['ChatStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.chat, Chat>>()
  if (data.notificationType !== 'Error') holds<Same<typeof data.chat, Chat>>()
  else holds<Same<typeof data.chat, Chat | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.chat, Chat>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.chat, Chat>>()
  }
}

export function ofEmail(data: Payloads['EmailStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.email, Email>>()
  if (data.notificationType !== 'Error') holds<Same<typeof data.email, Email>>()
  else holds<Same<typeof data.email, Email | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.email, Email>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.email, Email>>()
  }
}

export function ofFacebook(data: Payloads['FacebookStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.facebook, Facebook>>()
  if (data.notificationType !== 'Error') holds<Same<typeof data.facebook, Facebook>>()
  else holds<Same<typeof data.facebook, Facebook | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.facebook, Facebook>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.facebook, Facebook>>()
  }
}

export function ofFacebooksession(data: Payloads['FacebooksessionStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.facebooksession, Facebooksession>>()
  if (data.notificationType !== 'Error') holds<Same<typeof data.facebooksession, Facebooksession>>()
  else holds<Same<typeof data.facebooksession, Facebooksession | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.facebooksession, Facebooksession>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.facebooksession, Facebooksession>>()
  }
}

export function ofOpenmedia(data: Payloads['OpenmediaStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.openmedia, Openmedia>>()
  if (data.notificationType !== 'Error') holds<Same<typeof data.openmedia, Openmedia>>()
  else holds<Same<typeof data.openmedia, Openmedia | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.openmedia, Openmedia>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.openmedia, Openmedia>>()
  }
}

// A tweet stands under one of two keys, so neither is certain.
export function ofTweet(data: Payloads['TweetStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.tweet, Tweet | undefined>>()
  // @ts-expect-error only errors have one
  if (data.notificationType !== 'Error') data.errorMessage?.trim()
  else holds<Same<typeof data.errorMessage, string | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.tweet, Tweet | undefined>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.tweet, Tweet | undefined>>()
  }
}

export function ofWorkitem(data: Payloads['WorkitemStateChangeMessage']): void {
  if (data.notificationType === 'StatusChange') holds<Same<typeof data.workitem, Workitem>>()
  if (data.notificationType !== 'Error') holds<Same<typeof data.workitem, Workitem>>()
  else holds<Same<typeof data.workitem, Workitem | undefined>>()
  switch (data.notificationType) {
    case 'PropertiesUpdated':
      holds<Same<typeof data.workitem, Workitem>>()
      break
    case 'Error':
      holds<Same<typeof data.errorMessage, string | undefined>>()
      break
    default:
      holds<Same<typeof data.workitem, Workitem>>()
  }
}

// One object each: whatever is told, what it is about comes along.
holds<Same<Payloads['CallStateChangeMessage']['call'], Call>>()
holds<Same<Payloads['DeviceStateChangeMessage']['devices'], Device[]>>()
holds<Same<Payloads['IMSessionStateChangeMessage']['imSession'], ImSession>>()
holds<Same<Payloads['MessageLogUpdated']['messages'], LogMessage[]>>()
holds<Same<Payloads['ServiceStateChangeMessage']['service'], Service>>()
holds<Same<Payloads['IMLogUpdateMessage']['notificationType'], 'NewMessage'>>()
holds<Same<Payloads['MessageLogUpdated']['notificationType'], 'NewMessages'>>()
holds<Same<Payloads['ErrorMessage']['notificationType'], string | undefined>>()
holds<'TweetOperationResponse' extends Payloads['TweetOperationResponse']['messageType'] ? true : false>()
holds<Same<Payloads['WorkbinStateChangeMessage']['messageType'], 'WorkbinStateChangeMessage'>>()
holds<
  Same<
    Payloads['WorkbinSubscriptionStateChangeMessage']['messageType'],
    'WorkbinSubscriptionStateChangeMessage'
  >
>()

export function ofCall(data: Payloads['CallStateChangeMessage']): Call {
  switch (data.notificationType) {
    case 'StatusChange':
      return data.call
    default:
      return data.call
  }
}

export function ofSession(data: Payloads['IMSessionStateChangeMessage']): ImSession {
  if (data.notificationType === 'AttachedDataChanged') return data.imSession
  switch (data.notificationType) {
    case 'StatusChange':
      return data.imSession
    default: {
      const never: never = data.notificationType
      return never
    }
  }
}
