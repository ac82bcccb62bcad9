// @generated from schemas/messages/TweetStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/TweetStateChangeMessage.js';

export function isTweetStateChangeMessage(value) {
  return isValid(check, value);
}

export function validateTweetStateChangeMessage(value) {
  return validate(check, value);
}

export const TweetStateChangeMessageSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
