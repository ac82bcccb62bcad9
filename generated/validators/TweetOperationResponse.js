// @generated from schemas/messages/TweetOperationResponse.schema.json by cometd-codegen. Do not edit.

import { standardSchema, validate } from '../runtime/validator.js';
import { checkTweetOperationResponse } from '../checks.js';

export function isTweetOperationResponse(value) {
  try {
    return checkTweetOperationResponse(value) === null;
  } catch {
    return false;
  }
}

export function validateTweetOperationResponse(value) {
  return validate(checkTweetOperationResponse, value);
}

export const TweetOperationResponseSchema = /*#__PURE__*/ standardSchema(
  'gws-notifications', checkTweetOperationResponse,
);
