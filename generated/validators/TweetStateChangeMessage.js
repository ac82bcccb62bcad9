// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { checkTweetStateChangeMessage } from '../checks.js';

export function isTweetStateChangeMessage(value) {
  return isValid(checkTweetStateChangeMessage, value);
}

export function validateTweetStateChangeMessage(value) {
  return validate(checkTweetStateChangeMessage, value);
}

export const TweetStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkTweetStateChangeMessage,
);
