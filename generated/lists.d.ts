// @generated from schemas by cometd-codegen. Do not edit.

/** The values of CallState that the catalogue names. The list is open: a server may send others. */
export declare const callStates: readonly ['Dialing', 'Ringing', 'Established', 'Held', 'Released', 'Completed'];

/**
 * Whether a value is one of the values of CallState that the catalogue names.
 *
 * @example
 * callStates.every(isCallState) // true
 */
export declare function isCallState(value: unknown): value is (typeof callStates)[number];

/** The values of CallType that the catalogue names. The list is open: a server may send others. */
export declare const callTypes: readonly ['Internal', 'Inbound', 'Outbound', 'Consult'];

/**
 * Whether a value is one of the values of CallType that the catalogue names.
 *
 * @example
 * callTypes.every(isCallType) // true
 */
export declare function isCallType(value: unknown): value is (typeof callTypes)[number];

/** The values of CallCapability that the catalogue names. The list is open: a server may send others. */
export declare const callCapabilities: readonly [
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
];

/**
 * Whether a value is one of the values of CallCapability that the catalogue names.
 *
 * @example
 * callCapabilities.every(isCallCapability) // true
 */
export declare function isCallCapability(value: unknown): value is (typeof callCapabilities)[number];

/** The values of CallMute that the catalogue names. The list is open: a server may send others. */
export declare const callMutes: readonly ['On', 'Off'];

/**
 * Whether a value is one of the values of CallMute that the catalogue names.
 *
 * @example
 * callMutes.every(isCallMute) // true
 */
export declare function isCallMute(value: unknown): value is (typeof callMutes)[number];

/**
 * The values of CallRecordingState that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const callRecordingStates: readonly ['Recording', 'Paused', 'Stopped'];

/**
 * Whether a value is one of the values of CallRecordingState that the catalogue names.
 *
 * @example
 * callRecordingStates.every(isCallRecordingState) // true
 */
export declare function isCallRecordingState(value: unknown): value is (typeof callRecordingStates)[number];

/**
 * The values of CallExtensionsNOANSWERACTION that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const callExtensionsNOANSWERACTIONs: readonly ['notready'];

/**
 * Whether a value is one of the values of CallExtensionsNOANSWERACTION that the catalogue names.
 *
 * @example
 * callExtensionsNOANSWERACTIONs.every(isCallExtensionsNOANSWERACTION) // true
 */
export declare function isCallExtensionsNOANSWERACTION(
  value: unknown,
): value is (typeof callExtensionsNOANSWERACTIONs)[number];

/**
 * The values of CallStateChangeMessageNotificationType that the catalogue names. The list is open: a
 * server may send others.
 */
export declare const callStateChangeMessageNotificationTypes: readonly [
  'StatusChange',
  'AttachedDataChanged',
  'ParticipantsUpdated',
  'CallRecordingStateChange',
  'MonitoredUserMutedStateChange'
];

/**
 * Whether a value is one of the values of CallStateChangeMessageNotificationType that the catalogue
 * names.
 *
 * @example
 * callStateChangeMessageNotificationTypes.every(isCallStateChangeMessageNotificationType) // true
 */
export declare function isCallStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof callStateChangeMessageNotificationTypes)[number];

/** The values of ChatState that the catalogue names. The list is open: a server may send others. */
export declare const chatStates: readonly ['Invited', 'Chatting', 'LeftChat', 'Completed', 'Revoked', 'JoinFailed'];

/**
 * Whether a value is one of the values of ChatState that the catalogue names.
 *
 * @example
 * chatStates.every(isChatState) // true
 */
export declare function isChatState(value: unknown): value is (typeof chatStates)[number];

/** The values of ChatCapability that the catalogue names. The list is open: a server may send others. */
export declare const chatCapabilities: readonly [
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
];

/**
 * Whether a value is one of the values of ChatCapability that the catalogue names.
 *
 * @example
 * chatCapabilities.every(isChatCapability) // true
 */
export declare function isChatCapability(value: unknown): value is (typeof chatCapabilities)[number];

/** The values of ChatType that the catalogue names. The list is open: a server may send others. */
export declare const chatTypes: readonly ['Inbound'];

/**
 * Whether a value is one of the values of ChatType that the catalogue names.
 *
 * @example
 * chatTypes.every(isChatType) // true
 */
export declare function isChatType(value: unknown): value is (typeof chatTypes)[number];

/**
 * The values of ChatParticipantType that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const chatParticipantTypes: readonly ['Agent', 'Customer'];

/**
 * Whether a value is one of the values of ChatParticipantType that the catalogue names.
 *
 * @example
 * chatParticipantTypes.every(isChatParticipantType) // true
 */
export declare function isChatParticipantType(value: unknown): value is (typeof chatParticipantTypes)[number];

/**
 * The values of ChatParticipantVisibility that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const chatParticipantVisibilities: readonly ['All', 'Agents'];

/**
 * Whether a value is one of the values of ChatParticipantVisibility that the catalogue names.
 *
 * @example
 * chatParticipantVisibilities.every(isChatParticipantVisibility) // true
 */
export declare function isChatParticipantVisibility(
  value: unknown,
): value is (typeof chatParticipantVisibilities)[number];

/** The values of ChatStateChangeMessageNotificationType that the catalogue names. */
export declare const chatStateChangeMessageNotificationTypes: readonly [
  'StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error',
];

/**
 * Whether a value is one of the values of ChatStateChangeMessageNotificationType that the catalogue
 * names.
 *
 * @example
 * chatStateChangeMessageNotificationTypes.every(isChatStateChangeMessageNotificationType) // true
 */
export declare function isChatStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof chatStateChangeMessageNotificationTypes)[number];

/** The values of DeviceState that the catalogue names. The list is open: a server may send others. */
export declare const deviceStates: readonly ['Active', 'Inactive'];

/**
 * Whether a value is one of the values of DeviceState that the catalogue names.
 *
 * @example
 * deviceStates.every(isDeviceState) // true
 */
export declare function isDeviceState(value: unknown): value is (typeof deviceStates)[number];

/**
 * The values of DeviceTelephonyNetwork that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const deviceTelephonyNetworks: readonly ['Private', 'Public'];

/**
 * Whether a value is one of the values of DeviceTelephonyNetwork that the catalogue names.
 *
 * @example
 * deviceTelephonyNetworks.every(isDeviceTelephonyNetwork) // true
 */
export declare function isDeviceTelephonyNetwork(value: unknown): value is (typeof deviceTelephonyNetworks)[number];

/**
 * The values of DeviceDoNotDisturb that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const deviceDoNotDisturbs: readonly ['On', 'Off'];

/**
 * Whether a value is one of the values of DeviceDoNotDisturb that the catalogue names.
 *
 * @example
 * deviceDoNotDisturbs.every(isDeviceDoNotDisturb) // true
 */
export declare function isDeviceDoNotDisturb(value: unknown): value is (typeof deviceDoNotDisturbs)[number];

/** The values of DeviceCapability that the catalogue names. The list is open: a server may send others. */
export declare const deviceCapabilities: readonly [
  'DoNotDisturbOn',
  'DoNotDisturbOff',
  'ForwardCallsOn',
  'ForwardCallsOff',
  'ListenIn',
  'Coach',
  'BargeIn',
  'CancelSupervisorMonitoring'
];

/**
 * Whether a value is one of the values of DeviceCapability that the catalogue names.
 *
 * @example
 * deviceCapabilities.every(isDeviceCapability) // true
 */
export declare function isDeviceCapability(value: unknown): value is (typeof deviceCapabilities)[number];

/** The values of DeviceChannel that the catalogue names. The list is open: a server may send others. */
export declare const deviceChannels: readonly ['voice'];

/**
 * Whether a value is one of the values of DeviceChannel that the catalogue names.
 *
 * @example
 * deviceChannels.every(isDeviceChannel) // true
 */
export declare function isDeviceChannel(value: unknown): value is (typeof deviceChannels)[number];

/**
 * The values of EmailContentCapability that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const emailContentCapabilities: readonly [
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
];

/**
 * Whether a value is one of the values of EmailContentCapability that the catalogue names.
 *
 * @example
 * emailContentCapabilities.every(isEmailContentCapability) // true
 */
export declare function isEmailContentCapability(value: unknown): value is (typeof emailContentCapabilities)[number];

/**
 * The values of EmailContentEmailType that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const emailContentEmailTypes: readonly ['Inbound', 'Outbound'];

/**
 * Whether a value is one of the values of EmailContentEmailType that the catalogue names.
 *
 * @example
 * emailContentEmailTypes.every(isEmailContentEmailType) // true
 */
export declare function isEmailContentEmailType(value: unknown): value is (typeof emailContentEmailTypes)[number];

/** The values of EmailState that the catalogue names. The list is open: a server may send others. */
export declare const emailStates: readonly [
  'Invited',
  'Processing',
  'Composing',
  'Completed',
  'Sent',
  'Revoked',
  'InWorkbin'
];

/**
 * Whether a value is one of the values of EmailState that the catalogue names.
 *
 * @example
 * emailStates.every(isEmailState) // true
 */
export declare function isEmailState(value: unknown): value is (typeof emailStates)[number];

/** The values of EmailStateChangeMessageNotificationType that the catalogue names. */
export declare const emailStateChangeMessageNotificationTypes: readonly [
  'StatusChange',
  'PropertiesUpdated',
  'EmailSaved',
  'AttachmentAdded',
  'AttachmentRemoved',
  'Error'
];

/**
 * Whether a value is one of the values of EmailStateChangeMessageNotificationType that the catalogue
 * names.
 *
 * @example
 * emailStateChangeMessageNotificationTypes.every(isEmailStateChangeMessageNotificationType) // true
 */
export declare function isEmailStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof emailStateChangeMessageNotificationTypes)[number];

/**
 * The values of EnvelopeAdviceReconnect that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const envelopeAdviceReconnects: readonly ['retry', 'handshake', 'none'];

/**
 * Whether a value is one of the values of EnvelopeAdviceReconnect that the catalogue names.
 *
 * @example
 * envelopeAdviceReconnects.every(isEnvelopeAdviceReconnect) // true
 */
export declare function isEnvelopeAdviceReconnect(value: unknown): value is (typeof envelopeAdviceReconnects)[number];

/**
 * The values of FacebookContentFacebookType that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const facebookContentFacebookTypes: readonly ['Inbound', 'Outbound'];

/**
 * Whether a value is one of the values of FacebookContentFacebookType that the catalogue names.
 *
 * @example
 * facebookContentFacebookTypes.every(isFacebookContentFacebookType) // true
 */
export declare function isFacebookContentFacebookType(
  value: unknown,
): value is (typeof facebookContentFacebookTypes)[number];

/**
 * The values of FacebookContentCapability that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const facebookContentCapabilities: readonly [
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
];

/**
 * Whether a value is one of the values of FacebookContentCapability that the catalogue names.
 *
 * @example
 * facebookContentCapabilities.every(isFacebookContentCapability) // true
 */
export declare function isFacebookContentCapability(
  value: unknown,
): value is (typeof facebookContentCapabilities)[number];

/** The values of FacebookState that the catalogue names. The list is open: a server may send others. */
export declare const facebookStates: readonly ['Processing', 'Composing', 'Sent'];

/**
 * Whether a value is one of the values of FacebookState that the catalogue names.
 *
 * @example
 * facebookStates.every(isFacebookState) // true
 */
export declare function isFacebookState(value: unknown): value is (typeof facebookStates)[number];

/** The values of FacebookStateChangeMessageNotificationType that the catalogue names. */
export declare const facebookStateChangeMessageNotificationTypes: readonly [
  'StatusChange', 'PropertiesUpdated', 'FacebookSaved', 'Error',
];

/**
 * Whether a value is one of the values of FacebookStateChangeMessageNotificationType that the
 * catalogue names.
 *
 * @example
 * facebookStateChangeMessageNotificationTypes.every(isFacebookStateChangeMessageNotificationType) // true
 */
export declare function isFacebookStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof facebookStateChangeMessageNotificationTypes)[number];

/**
 * The values of FacebooksessionState that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const facebooksessionStates: readonly ['Chatting', 'Completed'];

/**
 * Whether a value is one of the values of FacebooksessionState that the catalogue names.
 *
 * @example
 * facebooksessionStates.every(isFacebooksessionState) // true
 */
export declare function isFacebooksessionState(value: unknown): value is (typeof facebooksessionStates)[number];

/**
 * The values of FacebooksessionCapability that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const facebooksessionCapabilities: readonly [
  'Transfer',
  'Complete',
  'Leave',
  'InFocus',
  'SendMessage',
  'SendStartTypingNotification',
  'SendStopTypingNotification'
];

/**
 * Whether a value is one of the values of FacebooksessionCapability that the catalogue names.
 *
 * @example
 * facebooksessionCapabilities.every(isFacebooksessionCapability) // true
 */
export declare function isFacebooksessionCapability(
  value: unknown,
): value is (typeof facebooksessionCapabilities)[number];

/** The values of FacebooksessionStateChangeMessageNotificationType that the catalogue names. */
export declare const facebooksessionStateChangeMessageNotificationTypes: readonly [
  'StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error',
];

/**
 * Whether a value is one of the values of FacebooksessionStateChangeMessageNotificationType that the
 * catalogue names.
 *
 * @example
 * // true
 * facebooksessionStateChangeMessageNotificationTypes.every(isFacebooksessionStateChangeMessageNotificationType)
 */
export declare function isFacebooksessionStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof facebooksessionStateChangeMessageNotificationTypes)[number];

/** The values of IMSessionStateChangeMessageNotificationType that the catalogue names. */
export declare const imSessionStateChangeMessageNotificationTypes: readonly ['StatusChange', 'AttachedDataChanged'];

/**
 * Whether a value is one of the values of IMSessionStateChangeMessageNotificationType that the
 * catalogue names.
 *
 * @example
 * imSessionStateChangeMessageNotificationTypes.every(isIMSessionStateChangeMessageNotificationType) // true
 */
export declare function isIMSessionStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof imSessionStateChangeMessageNotificationTypes)[number];

/** The values of ImSessionState that the catalogue names. The list is open: a server may send others. */
export declare const imSessionStates: readonly ['Initiating', 'Alerting', 'Talking', 'Completed', ' Talking'];

/**
 * Whether a value is one of the values of ImSessionState that the catalogue names.
 *
 * @example
 * imSessionStates.every(isImSessionState) // true
 */
export declare function isImSessionState(value: unknown): value is (typeof imSessionStates)[number];

/**
 * The values of ImSessionCapability that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const imSessionCapabilities: readonly [
  'Complete',
  'AttachUserData',
  'DeleteUserData',
  'UpdateUserData',
  'SendMessage'
];

/**
 * Whether a value is one of the values of ImSessionCapability that the catalogue names.
 *
 * @example
 * imSessionCapabilities.every(isImSessionCapability) // true
 */
export declare function isImSessionCapability(value: unknown): value is (typeof imSessionCapabilities)[number];

/** The values of LogMessageType that the catalogue names. The list is open: a server may send others. */
export declare const logMessageTypes: readonly ['Text', 'TypingStarted', 'TypingStopped', 'Notice'];

/**
 * Whether a value is one of the values of LogMessageType that the catalogue names.
 *
 * @example
 * logMessageTypes.every(isLogMessageType) // true
 */
export declare function isLogMessageType(value: unknown): value is (typeof logMessageTypes)[number];

/**
 * The values of LogMessageVisibility that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const logMessageVisibilities: readonly ['All', 'Agents'];

/**
 * Whether a value is one of the values of LogMessageVisibility that the catalogue names.
 *
 * @example
 * logMessageVisibilities.every(isLogMessageVisibility) // true
 */
export declare function isLogMessageVisibility(value: unknown): value is (typeof logMessageVisibilities)[number];

/**
 * The values of LogMessageTreatAs that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const logMessageTreatAses: readonly ['Normal', 'System'];

/**
 * Whether a value is one of the values of LogMessageTreatAs that the catalogue names.
 *
 * @example
 * logMessageTreatAses.every(isLogMessageTreatAs) // true
 */
export declare function isLogMessageTreatAs(value: unknown): value is (typeof logMessageTreatAses)[number];

/** The values of OpenmediaState that the catalogue names. The list is open: a server may send others. */
export declare const openmediaStates: readonly ['Invited', 'Processing', 'Completed'];

/**
 * Whether a value is one of the values of OpenmediaState that the catalogue names.
 *
 * @example
 * openmediaStates.every(isOpenmediaState) // true
 */
export declare function isOpenmediaState(value: unknown): value is (typeof openmediaStates)[number];

/**
 * The values of OpenmediaMediaType that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const openmediaMediaTypes: readonly ['promotion', 'messaging_inbound', 'messaging_outbound'];

/**
 * Whether a value is one of the values of OpenmediaMediaType that the catalogue names.
 *
 * @example
 * openmediaMediaTypes.every(isOpenmediaMediaType) // true
 */
export declare function isOpenmediaMediaType(value: unknown): value is (typeof openmediaMediaTypes)[number];

/** The values of OpenmediaType that the catalogue names. The list is open: a server may send others. */
export declare const openmediaTypes: readonly ['Inbound', 'Outbound'];

/**
 * Whether a value is one of the values of OpenmediaType that the catalogue names.
 *
 * @example
 * openmediaTypes.every(isOpenmediaType) // true
 */
export declare function isOpenmediaType(value: unknown): value is (typeof openmediaTypes)[number];

/**
 * The values of OpenmediaCapability that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const openmediaCapabilities: readonly [
  'Accept',
  'Reject',
  'Transfer',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetInFocus',
  'Complete'
];

/**
 * Whether a value is one of the values of OpenmediaCapability that the catalogue names.
 *
 * @example
 * openmediaCapabilities.every(isOpenmediaCapability) // true
 */
export declare function isOpenmediaCapability(value: unknown): value is (typeof openmediaCapabilities)[number];

/** The values of OpenmediaStateChangeMessageNotificationType that the catalogue names. */
export declare const openmediaStateChangeMessageNotificationTypes: readonly [
  'StatusChange', 'PropertiesUpdated', 'Error',
];

/**
 * Whether a value is one of the values of OpenmediaStateChangeMessageNotificationType that the
 * catalogue names.
 *
 * @example
 * openmediaStateChangeMessageNotificationTypes.every(isOpenmediaStateChangeMessageNotificationType) // true
 */
export declare function isOpenmediaStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof openmediaStateChangeMessageNotificationTypes)[number];

/** The values of ServiceType that the catalogue names. */
export declare const serviceTypes: readonly [
  'Voice',
  'Provisioning',
  'Reporting',
  'MultiMediaState',
  'MultiMediaContent',
  'Chat',
  'Unknown'
];

/**
 * Whether a value is one of the values of ServiceType that the catalogue names.
 *
 * @example
 * serviceTypes.every(isServiceType) // true
 */
export declare function isServiceType(value: unknown): value is (typeof serviceTypes)[number];

/** The values of ServiceState that the catalogue names. */
export declare const serviceStates: readonly ['ReadOnly', 'Inactive', 'Active', 'Unknown'];

/**
 * Whether a value is one of the values of ServiceState that the catalogue names.
 *
 * @example
 * serviceStates.every(isServiceState) // true
 */
export declare function isServiceState(value: unknown): value is (typeof serviceStates)[number];

/**
 * The values of SupervisorMonitoringStateState that the catalogue names. The list is open: a server
 * may send others.
 */
export declare const supervisorMonitoringStateStates: readonly ['ListenIn', 'Coach', 'BargeIn'];

/**
 * Whether a value is one of the values of SupervisorMonitoringStateState that the catalogue names.
 *
 * @example
 * supervisorMonitoringStateStates.every(isSupervisorMonitoringStateState) // true
 */
export declare function isSupervisorMonitoringStateState(
  value: unknown,
): value is (typeof supervisorMonitoringStateStates)[number];

/**
 * The values of SupervisorMonitoringStateMode that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const supervisorMonitoringStateModes: readonly ['AllCalls', 'NextCall'];

/**
 * Whether a value is one of the values of SupervisorMonitoringStateMode that the catalogue names.
 *
 * @example
 * supervisorMonitoringStateModes.every(isSupervisorMonitoringStateMode) // true
 */
export declare function isSupervisorMonitoringStateMode(
  value: unknown,
): value is (typeof supervisorMonitoringStateModes)[number];

/**
 * The values of SupervisorMonitoringStateScope that the catalogue names. The list is open: a server
 * may send others.
 */
export declare const supervisorMonitoringStateScopes: readonly ['Call', 'Agent'];

/**
 * Whether a value is one of the values of SupervisorMonitoringStateScope that the catalogue names.
 *
 * @example
 * supervisorMonitoringStateScopes.every(isSupervisorMonitoringStateScope) // true
 */
export declare function isSupervisorMonitoringStateScope(
  value: unknown,
): value is (typeof supervisorMonitoringStateScopes)[number];

/** The values of TweetState that the catalogue names. The list is open: a server may send others. */
export declare const tweetStates: readonly ['Processing', 'Composing'];

/**
 * Whether a value is one of the values of TweetState that the catalogue names.
 *
 * @example
 * tweetStates.every(isTweetState) // true
 */
export declare function isTweetState(value: unknown): value is (typeof tweetStates)[number];

/** The values of TweetType that the catalogue names. The list is open: a server may send others. */
export declare const tweetTypes: readonly ['Inbound', 'Outbound'];

/**
 * Whether a value is one of the values of TweetType that the catalogue names.
 *
 * @example
 * tweetTypes.every(isTweetType) // true
 */
export declare function isTweetType(value: unknown): value is (typeof tweetTypes)[number];

/** The values of TweetTwitterType that the catalogue names. The list is open: a server may send others. */
export declare const tweetTwitterTypes: readonly ['Inbound', 'Outbound'];

/**
 * Whether a value is one of the values of TweetTwitterType that the catalogue names.
 *
 * @example
 * tweetTwitterTypes.every(isTweetTwitterType) // true
 */
export declare function isTweetTwitterType(value: unknown): value is (typeof tweetTwitterTypes)[number];

/** The values of TweetCapability that the catalogue names. The list is open: a server may send others. */
export declare const tweetCapabilities: readonly [
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
];

/**
 * Whether a value is one of the values of TweetCapability that the catalogue names.
 *
 * @example
 * tweetCapabilities.every(isTweetCapability) // true
 */
export declare function isTweetCapability(value: unknown): value is (typeof tweetCapabilities)[number];

/**
 * The values of TweetTwitterIsFavorited that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const tweetTwitterIsFavoriteds: readonly ['true', 'false'];

/**
 * Whether a value is one of the values of TweetTwitterIsFavorited that the catalogue names.
 *
 * @example
 * tweetTwitterIsFavoriteds.every(isTweetTwitterIsFavorited) // true
 */
export declare function isTweetTwitterIsFavorited(value: unknown): value is (typeof tweetTwitterIsFavoriteds)[number];

/**
 * The values of TweetTwitterIsRetweet that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const tweetTwitterIsRetweets: readonly ['true', 'false'];

/**
 * Whether a value is one of the values of TweetTwitterIsRetweet that the catalogue names.
 *
 * @example
 * tweetTwitterIsRetweets.every(isTweetTwitterIsRetweet) // true
 */
export declare function isTweetTwitterIsRetweet(value: unknown): value is (typeof tweetTwitterIsRetweets)[number];

/**
 * The values of TweetOperationResponseSuccess that the catalogue names. The list is open: a server may
 * send others.
 */
export declare const tweetOperationResponseSuccesses: readonly ['true', 'false'];

/**
 * Whether a value is one of the values of TweetOperationResponseSuccess that the catalogue names.
 *
 * @example
 * tweetOperationResponseSuccesses.every(isTweetOperationResponseSuccess) // true
 */
export declare function isTweetOperationResponseSuccess(
  value: unknown,
): value is (typeof tweetOperationResponseSuccesses)[number];

/** The values of TweetStateChangeMessageNotificationType that the catalogue names. */
export declare const tweetStateChangeMessageNotificationTypes: readonly [
  'StatusChange', 'PropertiesUpdated', 'TweetSaved', 'Error',
];

/**
 * Whether a value is one of the values of TweetStateChangeMessageNotificationType that the catalogue
 * names.
 *
 * @example
 * tweetStateChangeMessageNotificationTypes.every(isTweetStateChangeMessageNotificationType) // true
 */
export declare function isTweetStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof tweetStateChangeMessageNotificationTypes)[number];

/** The values of UserStateState that the catalogue names. The list is open: a server may send others. */
export declare const userStateStates: readonly ['Ready', 'NotReady', 'LoggedIn', 'LoggedOut'];

/**
 * Whether a value is one of the values of UserStateState that the catalogue names.
 *
 * @example
 * userStateStates.every(isUserStateState) // true
 */
export declare function isUserStateState(value: unknown): value is (typeof userStateStates)[number];

/**
 * The values of UserStateWorkMode that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const userStateWorkModes: readonly ['AuxWork', 'AfterCallWork'];

/**
 * Whether a value is one of the values of UserStateWorkMode that the catalogue names.
 *
 * @example
 * userStateWorkModes.every(isUserStateWorkMode) // true
 */
export declare function isUserStateWorkMode(value: unknown): value is (typeof userStateWorkModes)[number];

/**
 * The values of WorkbinStateChangeMessageAction that the catalogue names. The list is open: a server
 * may send others.
 */
export declare const workbinStateChangeMessageActions: readonly ['ItemAdded', 'ItemRemoved'];

/**
 * Whether a value is one of the values of WorkbinStateChangeMessageAction that the catalogue names.
 *
 * @example
 * workbinStateChangeMessageActions.every(isWorkbinStateChangeMessageAction) // true
 */
export declare function isWorkbinStateChangeMessageAction(
  value: unknown,
): value is (typeof workbinStateChangeMessageActions)[number];

/** The values of WorkbinSubscriptionStateChangeMessageStateResource that the catalogue names. */
export declare const workbinSubscriptionStateChangeMessageStateResources: readonly [
  'Subscribed', 'Unsubscribed', 'RequestFailed',
];

/**
 * Whether a value is one of the values of WorkbinSubscriptionStateChangeMessageStateResource that the
 * catalogue names.
 *
 * @example
 * // true
 * workbinSubscriptionStateChangeMessageStateResources.every(isWorkbinSubscriptionStateChangeMessageStateResource)
 */
export declare function isWorkbinSubscriptionStateChangeMessageStateResource(
  value: unknown,
): value is (typeof workbinSubscriptionStateChangeMessageStateResources)[number];

/** The values of WorkitemState that the catalogue names. The list is open: a server may send others. */
export declare const workitemStates: readonly ['Invited', 'Processing', 'Completed', 'Revoked', 'InWorkbin'];

/**
 * Whether a value is one of the values of WorkitemState that the catalogue names.
 *
 * @example
 * workitemStates.every(isWorkitemState) // true
 */
export declare function isWorkitemState(value: unknown): value is (typeof workitemStates)[number];

/** The values of WorkitemType that the catalogue names. The list is open: a server may send others. */
export declare const workitemTypes: readonly ['Inbound', 'Outbound'];

/**
 * Whether a value is one of the values of WorkitemType that the catalogue names.
 *
 * @example
 * workitemTypes.every(isWorkitemType) // true
 */
export declare function isWorkitemType(value: unknown): value is (typeof workitemTypes)[number];

/**
 * The values of WorkitemCapability that the catalogue names. The list is open: a server may send
 * others.
 */
export declare const workitemCapabilities: readonly [
  'Accept',
  'Reject',
  'Transfer',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'SetInFocus',
  'Complete'
];

/**
 * Whether a value is one of the values of WorkitemCapability that the catalogue names.
 *
 * @example
 * workitemCapabilities.every(isWorkitemCapability) // true
 */
export declare function isWorkitemCapability(value: unknown): value is (typeof workitemCapabilities)[number];

/** The values of WorkitemStateChangeMessageNotificationType that the catalogue names. */
export declare const workitemStateChangeMessageNotificationTypes: readonly [
  'StatusChange', 'PropertiesUpdated', 'Error',
];

/**
 * Whether a value is one of the values of WorkitemStateChangeMessageNotificationType that the
 * catalogue names.
 *
 * @example
 * workitemStateChangeMessageNotificationTypes.every(isWorkitemStateChangeMessageNotificationType) // true
 */
export declare function isWorkitemStateChangeMessageNotificationType(
  value: unknown,
): value is (typeof workitemStateChangeMessageNotificationTypes)[number];
