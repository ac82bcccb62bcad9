// @generated from schemas/messages/TweetOperationResponse.schema.json by cometd-codegen. Do not edit.

import { isValid, standardSchema, validate } from '../runtime/validator.js';
import { check } from './checks/TweetOperationResponse.js';

export function isTweetOperationResponse(value) {
  return isValid(check, value);
}

export function validateTweetOperationResponse(value) {
  return validate(check, value);
}

export const TweetOperationResponseSchema = /*#__PURE__*/ standardSchema('gws-notifications', check);
