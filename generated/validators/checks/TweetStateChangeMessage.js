import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';
import { check as checkTweet } from './Tweet.js';

const value0 = ['TweetStateChangeMessage', 'TwitterStateChangeMessage'];
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/TweetStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        const data1 = data0.messageType;
        if (data1 !== undefined) {
          if (!((data1 === 'TweetStateChangeMessage') || (data1 === 'TwitterStateChangeMessage'))) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        const data2 = data0.referenceId;
        if (data2 !== undefined) {
          if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if ((field = data0.errorMessage) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.statusMessage) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/statusMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/statusMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.metrics) !== undefined) {
          if (!checkMetrics(field)) {
            vErrors = within(vErrors, '/data/metrics', checkMetrics.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.tweet) !== undefined) {
          if (!checkTweet(field)) {
            vErrors = within(vErrors, '/data/tweet', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.twitter) !== undefined) {
          if (!checkTweet(field)) {
            vErrors = within(vErrors, '/data/twitter', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        const tag0 = data0.notificationType;
        if (!(tag0 === 'Error')) {
          const _errs17 = errors;
          let end0 = _errs17;
          let valid5 = false;
          const _errs18 = errors;
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.tweet === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/required', 'required', { missingProperty: 'tweet' });
              errors++;
            }
          }
          else {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/type', 'type', { type: 'object' });
            errors++;
          }
          var _valid0 = _errs18 === errors;
          end0 = errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const _errs20 = errors;
            if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
              if (data0.twitter === undefined) {
                vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/required', 'required', { missingProperty: 'twitter' });
                errors++;
              }
            }
            else {
              vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/type', 'type', { type: 'object' });
              errors++;
            }
            var _valid0 = _errs20 === errors;
            valid5 = valid5 || _valid0;
          }
          if (!valid5) {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf', 'anyOf', { inner: [end0 - _errs17, errors - _errs17] });
            errors++;
          }
          else {
            errors = _errs17;
            if (vErrors !== null) {
              if (_errs17) {
                vErrors.length = _errs17;
              }
              else {
                vErrors = null;
              }
            }
          }
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.notificationType) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/properties/notificationType/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/TweetStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = within(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
