// @generated from schemas by cometd-codegen. Do not edit.

export const callStates = /*#__PURE__*/ Object.freeze([
  'Dialing', 'Ringing', 'Established', 'Held', 'Released', 'Completed',
]);

export function isCallState(value) {
  return callStates.includes(value);
}

export const callTypes = /*#__PURE__*/ Object.freeze(['Internal', 'Inbound', 'Outbound', 'Consult']);

export function isCallType(value) {
  return callTypes.includes(value);
}

export const callCapabilities = /*#__PURE__*/ Object.freeze([
  'Answer',
  'Hangup',
  'Hold',
  'Retrieve',
  'ClearCall',
  'SendDtmf',
  'InitiateTransfer',
  'CompleteTransfer',
  'SingleStepTransfer',
  'InitiateConference',
  'CompleteConference',
  'SingleStepConference',
  'RemoveParticipantFromConference',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'DeleteUserDataPair',
  'StartCallRecording',
  'PauseCallRecording',
  'ResumeCallRecording',
  'StopCallRecording',
  'MuteCall',
  'UnmuteCall',
  'MuteMonitoredUser',
  'UnmuteMonitoredUser',
  'SwitchToListenIn',
  'SwitchToCoach',
  'SwitchToBargeIn'
]);

export function isCallCapability(value) {
  return callCapabilities.includes(value);
}

export const callMutes = /*#__PURE__*/ Object.freeze(['On', 'Off']);

export function isCallMute(value) {
  return callMutes.includes(value);
}

export const callRecordingStates = /*#__PURE__*/ Object.freeze(['Recording', 'Paused', 'Stopped']);

export function isCallRecordingState(value) {
  return callRecordingStates.includes(value);
}

export const callExtensionsNOANSWERACTIONs = /*#__PURE__*/ Object.freeze(['notready']);

export function isCallExtensionsNOANSWERACTION(value) {
  return callExtensionsNOANSWERACTIONs.includes(value);
}

export const callStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange',
  'AttachedDataChanged',
  'ParticipantsUpdated',
  'CallRecordingStateChange',
  'MonitoredUserMutedStateChange'
]);

export function isCallStateChangeMessageNotificationType(value) {
  return callStateChangeMessageNotificationTypes.includes(value);
}

export const chatStates = /*#__PURE__*/ Object.freeze([
  'Invited', 'Chatting', 'LeftChat', 'Completed', 'Revoked', 'JoinFailed',
]);

export function isChatState(value) {
  return chatStates.includes(value);
}

export const chatCapabilities = /*#__PURE__*/ Object.freeze([
  'Accept',
  'Reject',
  'Transfer',
  'Leave',
  'Invite',
  'Consult',
  'Complete',
  'SetInFocus',
  'InFocus',
  'SetDisposition',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SendMessage',
  'SendUrl',
  'SendStartTypingNotification',
  'SendStopTypingNotification'
]);

export function isChatCapability(value) {
  return chatCapabilities.includes(value);
}

export const chatTypes = /*#__PURE__*/ Object.freeze(['Inbound']);

export function isChatType(value) {
  return chatTypes.includes(value);
}

export const chatParticipantTypes = /*#__PURE__*/ Object.freeze(['Agent', 'Customer']);

export function isChatParticipantType(value) {
  return chatParticipantTypes.includes(value);
}

export const chatParticipantVisibilities = /*#__PURE__*/ Object.freeze(['All', 'Agents']);

export function isChatParticipantVisibility(value) {
  return chatParticipantVisibilities.includes(value);
}

export const chatStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error',
]);

export function isChatStateChangeMessageNotificationType(value) {
  return chatStateChangeMessageNotificationTypes.includes(value);
}

export const deviceStates = /*#__PURE__*/ Object.freeze(['Active', 'Inactive']);

export function isDeviceState(value) {
  return deviceStates.includes(value);
}

export const deviceTelephonyNetworks = /*#__PURE__*/ Object.freeze(['Private', 'Public']);

export function isDeviceTelephonyNetwork(value) {
  return deviceTelephonyNetworks.includes(value);
}

export const deviceDoNotDisturbs = /*#__PURE__*/ Object.freeze(['On', 'Off']);

export function isDeviceDoNotDisturb(value) {
  return deviceDoNotDisturbs.includes(value);
}

export const deviceCapabilities = /*#__PURE__*/ Object.freeze([
  'DoNotDisturbOn',
  'DoNotDisturbOff',
  'ForwardCallsOn',
  'ForwardCallsOff',
  'ListenIn',
  'Coach',
  'BargeIn',
  'CancelSupervisorMonitoring'
]);

export function isDeviceCapability(value) {
  return deviceCapabilities.includes(value);
}

export const deviceChannels = /*#__PURE__*/ Object.freeze(['voice']);

export function isDeviceChannel(value) {
  return deviceChannels.includes(value);
}

export const emailContentCapabilities = /*#__PURE__*/ Object.freeze([
  'Accept',
  'Reject',
  'Reply',
  'ReplyAll',
  'Transfer',
  'AddComment',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetDisposition',
  'SetInFocus',
  'Complete',
  'Cancel',
  'Save',
  'Send'
]);

export function isEmailContentCapability(value) {
  return emailContentCapabilities.includes(value);
}

export const emailContentEmailTypes = /*#__PURE__*/ Object.freeze(['Inbound', 'Outbound']);

export function isEmailContentEmailType(value) {
  return emailContentEmailTypes.includes(value);
}

export const emailStates = /*#__PURE__*/ Object.freeze([
  'Invited',
  'Processing',
  'Composing',
  'Completed',
  'Sent',
  'Revoked',
  'InWorkbin'
]);

export function isEmailState(value) {
  return emailStates.includes(value);
}

export const emailStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange',
  'PropertiesUpdated',
  'EmailSaved',
  'AttachmentAdded',
  'AttachmentRemoved',
  'Error'
]);

export function isEmailStateChangeMessageNotificationType(value) {
  return emailStateChangeMessageNotificationTypes.includes(value);
}

export const envelopeAdviceReconnects = /*#__PURE__*/ Object.freeze(['retry', 'handshake', 'none']);

export function isEnvelopeAdviceReconnect(value) {
  return envelopeAdviceReconnects.includes(value);
}

export const facebookContentFacebookTypes = /*#__PURE__*/ Object.freeze(['Inbound', 'Outbound']);

export function isFacebookContentFacebookType(value) {
  return facebookContentFacebookTypes.includes(value);
}

export const facebookContentCapabilities = /*#__PURE__*/ Object.freeze([
  'Reply',
  'Transfer',
  'AddComment',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetDisposition',
  'SetInFocus',
  'Complete',
  'Cancel',
  'Send'
]);

export function isFacebookContentCapability(value) {
  return facebookContentCapabilities.includes(value);
}

export const facebookStates = /*#__PURE__*/ Object.freeze(['Processing', 'Composing', 'Sent']);

export function isFacebookState(value) {
  return facebookStates.includes(value);
}

export const facebookStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'PropertiesUpdated', 'FacebookSaved', 'Error',
]);

export function isFacebookStateChangeMessageNotificationType(value) {
  return facebookStateChangeMessageNotificationTypes.includes(value);
}

export const facebooksessionStates = /*#__PURE__*/ Object.freeze(['Chatting', 'Completed']);

export function isFacebooksessionState(value) {
  return facebooksessionStates.includes(value);
}

export const facebooksessionCapabilities = /*#__PURE__*/ Object.freeze([
  'Transfer',
  'Complete',
  'Leave',
  'InFocus',
  'SendMessage',
  'SendStartTypingNotification',
  'SendStopTypingNotification'
]);

export function isFacebooksessionCapability(value) {
  return facebooksessionCapabilities.includes(value);
}

export const facebooksessionStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error',
]);

export function isFacebooksessionStateChangeMessageNotificationType(value) {
  return facebooksessionStateChangeMessageNotificationTypes.includes(value);
}

export const imSessionStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'AttachedDataChanged',
]);

export function isIMSessionStateChangeMessageNotificationType(value) {
  return imSessionStateChangeMessageNotificationTypes.includes(value);
}

export const imSessionStates = /*#__PURE__*/ Object.freeze([
  'Initiating', 'Alerting', 'Talking', 'Completed', ' Talking',
]);

export function isImSessionState(value) {
  return imSessionStates.includes(value);
}

export const imSessionCapabilities = /*#__PURE__*/ Object.freeze([
  'Complete',
  'AttachUserData',
  'DeleteUserData',
  'UpdateUserData',
  'SendMessage'
]);

export function isImSessionCapability(value) {
  return imSessionCapabilities.includes(value);
}

export const logMessageTypes = /*#__PURE__*/ Object.freeze(['Text', 'TypingStarted', 'TypingStopped', 'Notice']);

export function isLogMessageType(value) {
  return logMessageTypes.includes(value);
}

export const logMessageVisibilities = /*#__PURE__*/ Object.freeze(['All', 'Agents']);

export function isLogMessageVisibility(value) {
  return logMessageVisibilities.includes(value);
}

export const logMessageTreatAses = /*#__PURE__*/ Object.freeze(['Normal', 'System']);

export function isLogMessageTreatAs(value) {
  return logMessageTreatAses.includes(value);
}

export const openmediaStates = /*#__PURE__*/ Object.freeze(['Invited', 'Processing', 'Completed']);

export function isOpenmediaState(value) {
  return openmediaStates.includes(value);
}

export const openmediaMediaTypes = /*#__PURE__*/ Object.freeze([
  'promotion', 'messaging_inbound', 'messaging_outbound',
]);

export function isOpenmediaMediaType(value) {
  return openmediaMediaTypes.includes(value);
}

export const openmediaTypes = /*#__PURE__*/ Object.freeze(['Inbound', 'Outbound']);

export function isOpenmediaType(value) {
  return openmediaTypes.includes(value);
}

export const openmediaCapabilities = /*#__PURE__*/ Object.freeze([
  'Accept',
  'Reject',
  'Transfer',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetInFocus',
  'Complete'
]);

export function isOpenmediaCapability(value) {
  return openmediaCapabilities.includes(value);
}

export const openmediaStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'PropertiesUpdated', 'Error',
]);

export function isOpenmediaStateChangeMessageNotificationType(value) {
  return openmediaStateChangeMessageNotificationTypes.includes(value);
}

export const serviceTypes = /*#__PURE__*/ Object.freeze([
  'Voice',
  'Provisioning',
  'Reporting',
  'MultiMediaState',
  'MultiMediaContent',
  'Chat',
  'Unknown'
]);

export function isServiceType(value) {
  return serviceTypes.includes(value);
}

export const serviceStates = /*#__PURE__*/ Object.freeze(['ReadOnly', 'Inactive', 'Active', 'Unknown']);

export function isServiceState(value) {
  return serviceStates.includes(value);
}

export const supervisorMonitoringStateStates = /*#__PURE__*/ Object.freeze(['ListenIn', 'Coach', 'BargeIn']);

export function isSupervisorMonitoringStateState(value) {
  return supervisorMonitoringStateStates.includes(value);
}

export const supervisorMonitoringStateModes = /*#__PURE__*/ Object.freeze(['AllCalls', 'NextCall']);

export function isSupervisorMonitoringStateMode(value) {
  return supervisorMonitoringStateModes.includes(value);
}

export const supervisorMonitoringStateScopes = /*#__PURE__*/ Object.freeze(['Call', 'Agent']);

export function isSupervisorMonitoringStateScope(value) {
  return supervisorMonitoringStateScopes.includes(value);
}

export const tweetStates = /*#__PURE__*/ Object.freeze(['Processing', 'Composing']);

export function isTweetState(value) {
  return tweetStates.includes(value);
}

export const tweetTypes = /*#__PURE__*/ Object.freeze(['Inbound', 'Outbound']);

export function isTweetType(value) {
  return tweetTypes.includes(value);
}

export const tweetTwitterTypes = /*#__PURE__*/ Object.freeze(['Inbound', 'Outbound']);

export function isTweetTwitterType(value) {
  return tweetTwitterTypes.includes(value);
}

export const tweetCapabilities = /*#__PURE__*/ Object.freeze([
  'Reply',
  'Retweet',
  'Transfer',
  'AddComment',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetDisposition',
  'SetInFocus',
  'Complete',
  'MarkFavorite',
  'RemoveFavorite',
  'Cancel',
  'Send'
]);

export function isTweetCapability(value) {
  return tweetCapabilities.includes(value);
}

export const tweetTwitterIsFavoriteds = /*#__PURE__*/ Object.freeze(['true', 'false']);

export function isTweetTwitterIsFavorited(value) {
  return tweetTwitterIsFavoriteds.includes(value);
}

export const tweetTwitterIsRetweets = /*#__PURE__*/ Object.freeze(['true', 'false']);

export function isTweetTwitterIsRetweet(value) {
  return tweetTwitterIsRetweets.includes(value);
}

export const tweetOperationResponseSuccesses = /*#__PURE__*/ Object.freeze(['true', 'false']);

export function isTweetOperationResponseSuccess(value) {
  return tweetOperationResponseSuccesses.includes(value);
}

export const tweetStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'PropertiesUpdated', 'TweetSaved', 'Error',
]);

export function isTweetStateChangeMessageNotificationType(value) {
  return tweetStateChangeMessageNotificationTypes.includes(value);
}

export const userStateStates = /*#__PURE__*/ Object.freeze(['Ready', 'NotReady', 'LoggedIn', 'LoggedOut']);

export function isUserStateState(value) {
  return userStateStates.includes(value);
}

export const userStateWorkModes = /*#__PURE__*/ Object.freeze(['AuxWork', 'AfterCallWork']);

export function isUserStateWorkMode(value) {
  return userStateWorkModes.includes(value);
}

export const workbinStateChangeMessageActions = /*#__PURE__*/ Object.freeze(['ItemAdded', 'ItemRemoved']);

export function isWorkbinStateChangeMessageAction(value) {
  return workbinStateChangeMessageActions.includes(value);
}

export const workbinSubscriptionStateChangeMessageStateResources = /*#__PURE__*/ Object.freeze([
  'Subscribed', 'Unsubscribed', 'RequestFailed',
]);

export function isWorkbinSubscriptionStateChangeMessageStateResource(value) {
  return workbinSubscriptionStateChangeMessageStateResources.includes(value);
}

export const workitemStates = /*#__PURE__*/ Object.freeze([
  'Invited', 'Processing', 'Completed', 'Revoked', 'InWorkbin',
]);

export function isWorkitemState(value) {
  return workitemStates.includes(value);
}

export const workitemTypes = /*#__PURE__*/ Object.freeze(['Inbound', 'Outbound']);

export function isWorkitemType(value) {
  return workitemTypes.includes(value);
}

export const workitemCapabilities = /*#__PURE__*/ Object.freeze([
  'Accept',
  'Reject',
  'Transfer',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetInFocus',
  'Complete'
]);

export function isWorkitemCapability(value) {
  return workitemCapabilities.includes(value);
}

export const workitemStateChangeMessageNotificationTypes = /*#__PURE__*/ Object.freeze([
  'StatusChange', 'PropertiesUpdated', 'Error',
]);

export function isWorkitemStateChangeMessageNotificationType(value) {
  return workitemStateChangeMessageNotificationTypes.includes(value);
}
