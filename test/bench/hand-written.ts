/**
 * What a careful person would write by hand for the same messages: the same verdicts as the generated router gives
 * (hand-written.test.ts holds them together), without a word on what is wrong.
 */
export function isKnown(message: unknown): boolean {
  if (!isObject(message) || !isEnvelope(message)) return false
  const { data, channel } = message
  if (!isObject(data) || typeof data.messageType !== 'string') return false
  const topics = topicsOf.get(data.messageType)
  if (!topics || (channel !== undefined && !topics.includes(channel))) return false
  return optionalInteger(data.referenceId) && optional(data.metrics, isMetrics) && isPayload(data)
}

type Fields = { readonly [key: string]: unknown }

const topicsOf: ReadonlyMap<string, readonly unknown[]> = new Map([
  ['CallStateChangeMessage', ['/v2/me/calls']],
  ['ChatStateChangeMessage', ['/v2/me/chats']],
  ['DeviceStateChangeMessage', ['/v2/me/devices']],
  ['EmailStateChangeMessage', ['/v2/me/emails']],
  ['ErrorMessage', ['/v2/me/calls', '/v2/me/devices']],
  ['FacebookStateChangeMessage', ['/v2/me/facebook']],
  ['FacebooksessionStateChangeMessage', ['/v2/me/facebooksession']],
  ['IMLogUpdateMessage', ['/v2/me/im-sessions']],
  ['IMSessionStateChangeMessage', ['/v2/me/im-sessions']],
  ['MessageLogUpdated', ['/v2/me/chats', '/v2/me/facebooksession']],
  ['OpenmediaStateChangeMessage', ['/v2/me/openmedia']],
  ['ServiceStateChangeMessage', ['/notifications/services']],
  ['TweetOperationResponse', ['/v2/me/twitter']],
  ['TwitterOperationResponse', ['/v2/me/twitter']],
  ['TweetStateChangeMessage', ['/v2/me/twitter']],
  ['TwitterStateChangeMessage', ['/v2/me/twitter']],
  ['WorkbinStateChangeMessage', ['/v2/me/workbins']],
  ['WorkbinSubscriptionStateChangeMessage', ['/v2/me/workbins']],
  ['WorkitemStateChangeMessage', ['/v2/me/workitems']],
])

function isPayload(data: Fields): boolean {
  switch (data.messageType) {
    case 'CallStateChangeMessage':
      return (
        optionalString(data.phoneNumber) &&
        optional(data.extensions, isCallExtensions) &&
        typeof data.notificationType === 'string' &&
        isCall(data.call)
      )
    case 'ChatStateChangeMessage':
      return changed(data, chatChanges, data.chat, isChat)
    case 'DeviceStateChangeMessage':
      return isList(data.devices, isDevice)
    case 'EmailStateChangeMessage':
      return changed(data, emailChanges, data.email, isEmail)
    case 'ErrorMessage':
      return isErrorPayload(data)
    case 'FacebookStateChangeMessage':
      return changed(data, facebookChanges, data.facebook, isFacebook)
    case 'FacebooksessionStateChangeMessage':
      return changed(data, chatChanges, data.facebooksession, isFacebooksession)
    case 'IMLogUpdateMessage':
      return (
        data.notificationType === 'NewMessage' &&
        typeof data.imSessionPath === 'string' &&
        typeof data.message === 'string'
      )
    case 'IMSessionStateChangeMessage':
      return isOneOf(data.notificationType, sessionChanges) && isImSession(data.imSession)
    case 'MessageLogUpdated':
      return isMessageLog(data)
    case 'OpenmediaStateChangeMessage':
      return changed(data, itemChanges, data.openmedia, isOpenmedia)
    case 'ServiceStateChangeMessage':
      return isService(data.service)
    case 'TweetOperationResponse':
    case 'TwitterOperationResponse':
      return isTweetResponse(data)
    case 'TweetStateChangeMessage':
    case 'TwitterStateChangeMessage':
      return isTweetChange(data)
    case 'WorkbinStateChangeMessage':
      return isWorkbinChange(data)
    case 'WorkbinSubscriptionStateChangeMessage':
      return isWorkbinSubscription(data)
    case 'WorkitemStateChangeMessage':
      return changed(data, itemChanges, data.workitem, isWorkitem)
    default:
      return false
  }
}

const chatChanges = ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated']
const emailChanges = [
  'StatusChange',
  'PropertiesUpdated',
  'EmailSaved',
  'AttachmentAdded',
  'AttachmentRemoved',
]
const facebookChanges = ['StatusChange', 'PropertiesUpdated', 'FacebookSaved']
const sessionChanges = ['StatusChange', 'AttachedDataChanged']
const tweetChanges = ['StatusChange', 'PropertiesUpdated', 'TweetSaved']
const itemChanges = ['StatusChange', 'PropertiesUpdated']

/** A state change carries its resource; an `Error` may lack it. */
function changed(data: Fields, changes: readonly string[], resource: unknown, isResource: Guard): boolean {
  if (data.notificationType === 'Error') return optional(resource, isResource) && hasTexts(data)
  return isOneOf(data.notificationType, changes) && isResource(resource)
}

const isOneOf = (value: unknown, list: readonly string[]): boolean =>
  typeof value === 'string' && list.includes(value)

const hasTexts = (data: Fields): boolean =>
  optionalString(data.errorMessage) && optionalString(data.statusMessage)

type Guard = (value: unknown) => boolean

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const optional = (value: unknown, guard: Guard): boolean => value === undefined || guard(value)
const isString = (value: unknown): boolean => typeof value === 'string'
const optionalString = (value: unknown): boolean => value === undefined || typeof value === 'string'
const optionalInteger = (value: unknown): boolean => value === undefined || Number.isInteger(value)
const optionalBoolean = (value: unknown): boolean => value === undefined || typeof value === 'boolean'
const optionalArray = (value: unknown): boolean => value === undefined || Array.isArray(value)
const optionalObject = (value: unknown): boolean => value === undefined || isObject(value)
const optionalStrings = (value: unknown): boolean => value === undefined || isList(value, isString)

function isList(value: unknown, guard: Guard): boolean {
  if (!Array.isArray(value)) return false
  for (const item of value) if (!guard(item)) return false
  return true
}

function isEnvelope({ channel, id, ext, clientId, advice }: Fields): boolean {
  return (
    optionalString(channel) &&
    optionalString(id) &&
    optionalObject(ext) &&
    optionalString(clientId) &&
    optional(advice, isAdvice)
  )
}

function isAdvice(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.reconnect) &&
    optionalInteger(value.interval) &&
    optionalInteger(value.timeout)
  )
}

function isMetrics(value: unknown): boolean {
  return isObject(value) && optional(value.eventProcessing, isEventProcessing)
}

function isEventProcessing(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalInteger(value.nodeProcessingTimeNanos) &&
    optionalInteger(value.serverGenerationTimestamp) &&
    optionalInteger(value.serverProcessingTimeTotalMs)
  )
}

function isUserData(value: unknown): boolean {
  if (!isObject(value)) return false
  for (const key in value) if (!isUserDataValue(value[key])) return false
  return true
}

function isUserDataValue(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  return typeof value === 'number' ? Number.isFinite(value) : isUserData(value)
}

function isCallExtensions(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalInteger(value.BusinessCall) &&
    optionalInteger(value.WrapUpTime) &&
    optionalString(value.NO_ANSWER_ACTION) &&
    optionalInteger(value.NO_ANSWER_TIMEOUT) &&
    optionalString(value.NO_ANSWER_OVERFLOW) &&
    optionalString(value.OriginationDN) &&
    optionalString(value.OriginationDN_location)
  )
}

function isCall(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.state === 'string' &&
    optionalString(value.callUuid) &&
    optionalString(value.connId) &&
    optionalString(value.deviceUri) &&
    optionalString(value.uri) &&
    optionalString(value.path) &&
    (value.participants === undefined || isList(value.participants, isCallParty)) &&
    (value.participantsInfo === undefined || isList(value.participantsInfo, isParticipantInfo)) &&
    optionalString(value.ani) &&
    optionalString(value.dnis) &&
    optionalString(value.callType) &&
    optionalStrings(value.capabilities) &&
    optional(value.userData, isUserData) &&
    optionalString(value.duration) &&
    optionalString(value.mute) &&
    optionalString(value.recordingState) &&
    optionalBoolean(value.supervisorListeningIn) &&
    optionalBoolean(value.monitoredUserMuted) &&
    optionalBoolean(value.monitoring) &&
    optionalString(value.parentCallUri) &&
    optionalString(value.parentCallPath) &&
    optionalArray(value.case)
  )
}

const isCallParty = (value: unknown): boolean => typeof value === 'string' || isCallParticipant(value)

function isCallParticipant(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.phoneNumber === 'string' &&
    optionalString(value.digits) &&
    optionalString(value.formattedPhoneNumber) &&
    optionalString(value.e164Number)
  )
}

function isParticipantInfo(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.digits) &&
    optionalString(value.e164Number) &&
    optionalString(value.formattedPhoneNumber) &&
    optional(value.country, isCountry) &&
    (value.location === null || optionalString(value.location)) &&
    optionalString(value.E164digits) &&
    optionalBoolean(value.isValidNumber)
  )
}

function isCountry(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.name) &&
    optionalString(value.code) &&
    optionalString(value.callingCode)
  )
}

function isChat(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    optionalString(value.state) &&
    optionalString(value.uri) &&
    optionalStrings(value.capabilities) &&
    (value.participants === undefined || isList(value.participants, isChatParticipant)) &&
    optionalString(value.chatType) &&
    optionalString(value.receivedDate) &&
    optional(value.userData, isUserData) &&
    optionalStrings(value.suggestedQueueUris) &&
    optionalArray(value.revelantResponseTemplateGroups)
  )
}

function isChatParticipant(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.nickname === 'string' &&
    typeof value.type === 'string' &&
    typeof value.participantId === 'string' &&
    optionalString(value.id) &&
    optionalString(value.uri) &&
    optionalString(value.visibility)
  )
}

function isDevice(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.deviceState === 'string' &&
    isUserState(value.userState) &&
    typeof value.phoneNumber === 'string' &&
    typeof value.e164Number === 'string' &&
    typeof value.telephonyNetwork === 'string' &&
    typeof value.doNotDisturb === 'string' &&
    typeof value.voiceEnvironmentUri === 'string' &&
    isList(value.capabilities, isString) &&
    optionalStrings(value.channels) &&
    optionalString(value.description) &&
    optionalString(value.dynamicPhoneNumber) &&
    optionalString(value.forwardTo) &&
    optional(value.supervisorMonitoringState, isSupervisorMonitoringState) &&
    optionalString(value.phoneNumberUri) &&
    optionalString(value.model) &&
    optionalString(value.vendor) &&
    optional(value.country, isCountry) &&
    optionalString(value.location)
  )
}

function isUserState(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.id) &&
    optionalString(value.displayName) &&
    typeof value.state === 'string' &&
    optionalString(value.workMode)
  )
}

const isEmail = (value: unknown): boolean => isEmailContent(value) && typeof value.state === 'string'

function isEmailContent(value: unknown): value is Fields {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    optionalString(value.state) &&
    optionalString(value.uri) &&
    optionalString(value.from) &&
    optionalStrings(value.to) &&
    optionalStrings(value.cc) &&
    optionalStrings(value.bcc) &&
    optionalString(value.subject) &&
    optionalString(value.body) &&
    optionalString(value.bodyAsPlainText) &&
    optionalString(value.mime) &&
    (value.attachments === undefined || isList(value.attachments, isAttachment)) &&
    optionalStrings(value.capabilities) &&
    optionalString(value.emailType) &&
    optionalString(value.contactId) &&
    optionalString(value.parentId) &&
    optionalString(value.assignedTo) &&
    optionalString(value.receivedDate) &&
    optionalStrings(value.suggestedQueueUris) &&
    optionalArray(value.revelantResponseTemplateGroups) &&
    optional(value.userData, isUserData)
  )
}

function isAttachment(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.id) &&
    optionalString(value.name) &&
    optionalInteger(value.size) &&
    optionalString(value.mime) &&
    optionalString(value.uri)
  )
}

function isErrorPayload(data: Fields): boolean {
  return (
    optionalString(data.errorMessage) &&
    (typeof data.errorCode === 'string' || optionalInteger(data.errorCode)) &&
    optionalString(data.devicePath) &&
    optionalString(data.deviceUri) &&
    optionalString(data.callPath) &&
    optionalString(data.callUri) &&
    optionalString(data.notificationType)
  )
}

const isFacebook = (value: unknown): boolean => isFacebookContent(value) && typeof value.state === 'string'

function isFacebookContent(value: unknown): value is Fields {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    optionalString(value.state) &&
    optionalString(value.facebookType) &&
    optionalStrings(value.capabilities) &&
    optionalString(value.uri) &&
    optionalString(value.contactId) &&
    optionalString(value.from) &&
    optionalString(value.message) &&
    optionalString(value.subject) &&
    optionalString(value.receivedDate) &&
    optionalObject(value.accounts) &&
    optionalObject(value.fqlObject) &&
    optionalArray(value.revelantResponseTemplateGroups) &&
    optional(value.userData, isUserData)
  )
}

function isFacebooksession(value: unknown): boolean {
  return (
    isSession(value) && (value.participants === undefined || isList(value.participants, isChatParticipant))
  )
}

function isImSession(value: unknown): boolean {
  return (
    isSession(value) &&
    optionalString(value.path) &&
    (value.participants === undefined || isList(value.participants, isCallParticipant))
  )
}

function isSession(value: unknown): value is Fields {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.state === 'string' &&
    optionalString(value.uri) &&
    optionalStrings(value.capabilities) &&
    optional(value.userData, isUserData)
  )
}

function isSupervisorMonitoringState(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.state) &&
    optionalString(value.mode) &&
    optionalString(value.scope) &&
    optionalString(value.targetDeviceUri)
  )
}

function isMessageLog(data: Fields): boolean {
  return (
    data.notificationType === 'NewMessages' &&
    isList(data.messages, isLogMessage) &&
    optionalString(data.chatUri) &&
    optionalString(data.chatPath) &&
    optionalString(data.facebooksessionUri) &&
    optionalString(data.facebooksessionPath)
  )
}

function isLogMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    Number.isInteger(value.index) &&
    typeof value.type === 'string' &&
    isChatParticipant(value.from) &&
    optionalString(value.text) &&
    typeof value.visibility === 'string' &&
    typeof value.timestamp === 'string' &&
    Number.isInteger(value.timestampSeconds) &&
    optionalString(value.messageType) &&
    optionalString(value.treatAs)
  )
}

function isOpenmedia(value: unknown): boolean {
  return (
    isSession(value) &&
    optionalString(value.mediaType) &&
    optionalString(value.openmediaType) &&
    optionalString(value.receivedDate)
  )
}

function isWorkitem(value: unknown): boolean {
  return isSession(value) && optionalString(value.workitemType)
}

const serviceTypes: readonly unknown[] = [
  'Voice',
  'Provisioning',
  'Reporting',
  'MultiMediaState',
  'MultiMediaContent',
  'Chat',
  'Unknown',
]
const serviceStates: readonly unknown[] = ['ReadOnly', 'Inactive', 'Active', 'Unknown']

function isService(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.id) &&
    optionalString(value.name) &&
    serviceTypes.includes(value.type) &&
    serviceStates.includes(value.state)
  )
}

function isTweetResponse(data: Fields): boolean {
  return (
    Number.isInteger(data.referenceId) &&
    (typeof data.success === 'string' || typeof data.success === 'boolean') &&
    optionalString(data.errorMessage)
  )
}

function isTweetChange(data: Fields): boolean {
  const { notificationType, tweet, twitter } = data
  if (!optional(tweet, isTweet) || !optional(twitter, isTweet)) return false
  if (notificationType === 'Error') return hasTexts(data)
  return isOneOf(notificationType, tweetChanges) && (tweet !== undefined || twitter !== undefined)
}

function isTweet(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.state === 'string' &&
    optionalString(value.tweetType) &&
    optionalString(value.twitterType) &&
    optionalStrings(value.capabilities) &&
    optionalString(value.contactId) &&
    optionalString(value.parentId) &&
    optionalString(value.from) &&
    optionalString(value.message) &&
    optionalString(value.subject) &&
    optionalString(value.receivedDate) &&
    optionalString(value.twitterCreatedAt) &&
    optionalString(value.twitterFromAddr) &&
    optionalString(value.twitterFromUserId) &&
    optionalString(value.twitterIsFavorited) &&
    optionalString(value.twitterIsRetweet) &&
    optionalString(value.twitterMsgId) &&
    optionalString(value.twitterMsgPlainText) &&
    optionalArray(value.revelantResponseTemplateGroups) &&
    optionalStrings(value.suggestedQueueUris) &&
    optionalString(value.uri) &&
    optional(value.userData, isUserData)
  )
}

function isWorkbinChange(data: Fields): boolean {
  if (typeof data.action !== 'string' || typeof data.id !== 'string') return false
  for (const key in data) if (key.endsWith('StateResourceV2') && !isObject(data[key])) return false
  return (
    optional(data.chatStateResourceV2, isChat) &&
    optional(data.emailStateResourceV2, isEmailContent) &&
    optional(data.facebookStateResourceV2, isFacebookContent) &&
    optional(data.facebooksessionStateResourceV2, isWorkbinItem) &&
    optional(data.openmediaStateResourceV2, isWorkbinItem) &&
    optional(data.tweetStateResourceV2, isWorkbinItem) &&
    optional(data.workitemStateResourceV2, isWorkbinItem) &&
    optionalString(data.agentGroup) &&
    optionalString(data.placeGroup) &&
    optionalString(data.workbinUserId)
  )
}

function isWorkbinItem(value: unknown): boolean {
  return (
    isObject(value) &&
    optionalString(value.id) &&
    optionalStrings(value.capabilities) &&
    optionalString(value.receivedDate) &&
    optional(value.userData, isUserData)
  )
}

const subscriptionStates: readonly unknown[] = ['Subscribed', 'Unsubscribed', 'RequestFailed']

function isWorkbinSubscription(data: Fields): boolean {
  return (
    subscriptionStates.includes(data.stateResource) &&
    typeof data.id === 'string' &&
    optionalString(data.workbinUserId) &&
    optionalString(data.agentGroup) &&
    optionalString(data.placeGroup)
  )
}
