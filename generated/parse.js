// @generated from schemas by cometd-codegen. Do not edit.

import { createParse } from './runtime/parse.js';
import { topics } from './topics.js';
import { check as checkCallStateChangeMessage } from './validators/checks/CallStateChangeMessage.js';
import { check as checkChatStateChangeMessage } from './validators/checks/ChatStateChangeMessage.js';
import { check as checkDeviceStateChangeMessage } from './validators/checks/DeviceStateChangeMessage.js';
import { check as checkEmailStateChangeMessage } from './validators/checks/EmailStateChangeMessage.js';
import { check as checkErrorMessage } from './validators/checks/ErrorMessage.js';
import { check as checkFacebookStateChangeMessage } from './validators/checks/FacebookStateChangeMessage.js';
import { check as checkFacebooksessionStateChangeMessage } from './validators/checks/FacebooksessionStateChangeMessage.js';
import { check as checkIMLogUpdateMessage } from './validators/checks/IMLogUpdateMessage.js';
import { check as checkIMSessionStateChangeMessage } from './validators/checks/IMSessionStateChangeMessage.js';
import { check as checkMessageLogUpdated } from './validators/checks/MessageLogUpdated.js';
import { check as checkOpenmediaStateChangeMessage } from './validators/checks/OpenmediaStateChangeMessage.js';
import { check as checkServiceStateChangeMessage } from './validators/checks/ServiceStateChangeMessage.js';
import { check as checkTweetOperationResponse } from './validators/checks/TweetOperationResponse.js';
import { check as checkTweetStateChangeMessage } from './validators/checks/TweetStateChangeMessage.js';
import { check as checkWorkbinStateChangeMessage } from './validators/checks/WorkbinStateChangeMessage.js';
import { check as checkWorkbinSubscriptionStateChangeMessage } from './validators/checks/WorkbinSubscriptionStateChangeMessage.js';
import { check as checkWorkitemStateChangeMessage } from './validators/checks/WorkitemStateChangeMessage.js';

export const parse = /*#__PURE__*/ createParse({
  payload: ['data'],
  tag: ['data', 'messageType'],
  topic: ['channel'],
  topics,
  types: [
    ['CallStateChangeMessage', ['CallStateChangeMessage'], checkCallStateChangeMessage],
    ['ChatStateChangeMessage', ['ChatStateChangeMessage'], checkChatStateChangeMessage],
    ['DeviceStateChangeMessage', ['DeviceStateChangeMessage'], checkDeviceStateChangeMessage],
    ['EmailStateChangeMessage', ['EmailStateChangeMessage'], checkEmailStateChangeMessage],
    ['ErrorMessage', ['ErrorMessage'], checkErrorMessage],
    ['FacebookStateChangeMessage', ['FacebookStateChangeMessage'], checkFacebookStateChangeMessage],
    ['FacebooksessionStateChangeMessage', ['FacebooksessionStateChangeMessage'], checkFacebooksessionStateChangeMessage],
    ['IMLogUpdateMessage', ['IMLogUpdateMessage'], checkIMLogUpdateMessage],
    ['IMSessionStateChangeMessage', ['IMSessionStateChangeMessage'], checkIMSessionStateChangeMessage],
    ['MessageLogUpdated', ['MessageLogUpdated'], checkMessageLogUpdated],
    ['OpenmediaStateChangeMessage', ['OpenmediaStateChangeMessage'], checkOpenmediaStateChangeMessage],
    ['ServiceStateChangeMessage', ['ServiceStateChangeMessage'], checkServiceStateChangeMessage],
    ['TweetOperationResponse', ['TweetOperationResponse', 'TwitterOperationResponse'], checkTweetOperationResponse],
    ['TweetStateChangeMessage', ['TweetStateChangeMessage', 'TwitterStateChangeMessage'], checkTweetStateChangeMessage],
    ['WorkbinStateChangeMessage', ['WorkbinStateChangeMessage'], checkWorkbinStateChangeMessage],
    ['WorkbinSubscriptionStateChangeMessage', ['WorkbinSubscriptionStateChangeMessage'], checkWorkbinSubscriptionStateChangeMessage],
    ['WorkitemStateChangeMessage', ['WorkitemStateChangeMessage'], checkWorkitemStateChangeMessage],
  ],
});
