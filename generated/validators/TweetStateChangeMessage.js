// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkTweetStateChangeMessage } from '../checks.js';

export function isTweetStateChangeMessage(value) {
  try {
    return checkTweetStateChangeMessage(value) === null;
  } catch {
    return false;
  }
}

export function validateTweetStateChangeMessage(value) {
  return validate(checkTweetStateChangeMessage, value);
}

export const TweetStateChangeMessageSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkTweetStateChangeMessage,
);
