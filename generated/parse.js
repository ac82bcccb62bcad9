// @generated from schemas by cometd-codegen. Do not edit.

import {
  checkCallStateChangeMessage,
  checkChatStateChangeMessage,
  checkDeviceStateChangeMessage,
  checkEmailStateChangeMessage,
  checkErrorMessage,
  checkFacebookStateChangeMessage,
  checkFacebooksessionStateChangeMessage,
  checkIMLogUpdateMessage,
  checkIMSessionStateChangeMessage,
  checkMessageLogUpdated,
  checkOpenmediaStateChangeMessage,
  checkServiceStateChangeMessage,
  checkTweetOperationResponse,
  checkTweetStateChangeMessage,
  checkWorkbinStateChangeMessage,
  checkWorkbinSubscriptionStateChangeMessage,
  checkWorkitemStateChangeMessage,
} from './checks.js';
import { createParse } from './runtime/parse.js';
import { topics } from './topics.js';

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
    [
      'FacebooksessionStateChangeMessage', ['FacebooksessionStateChangeMessage'],
      checkFacebooksessionStateChangeMessage,
    ],
    ['IMLogUpdateMessage', ['IMLogUpdateMessage'], checkIMLogUpdateMessage],
    ['IMSessionStateChangeMessage', ['IMSessionStateChangeMessage'], checkIMSessionStateChangeMessage],
    ['MessageLogUpdated', ['MessageLogUpdated'], checkMessageLogUpdated],
    ['OpenmediaStateChangeMessage', ['OpenmediaStateChangeMessage'], checkOpenmediaStateChangeMessage],
    ['ServiceStateChangeMessage', ['ServiceStateChangeMessage'], checkServiceStateChangeMessage],
    ['TweetOperationResponse', ['TweetOperationResponse', 'TwitterOperationResponse'], checkTweetOperationResponse],
    ['TweetStateChangeMessage', ['TweetStateChangeMessage', 'TwitterStateChangeMessage'], checkTweetStateChangeMessage],
    ['WorkbinStateChangeMessage', ['WorkbinStateChangeMessage'], checkWorkbinStateChangeMessage],
    [
      'WorkbinSubscriptionStateChangeMessage', ['WorkbinSubscriptionStateChangeMessage'],
      checkWorkbinSubscriptionStateChangeMessage,
    ],
    ['WorkitemStateChangeMessage', ['WorkitemStateChangeMessage'], checkWorkitemStateChangeMessage],
  ],
});
