import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';
import { check as checkTweet } from './Tweet.js';

const value0 = ['TweetStateChangeMessage', 'TwitterStateChangeMessage'];
export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/TweetStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      const _errs3 = errors;
      let valid2 = false;
      const _errs4 = errors;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.tweet === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'tweet' });
          errors++;
        }
        if (data0.messageType !== undefined) {
          let data1 = data0.messageType;
          if (!((data1 === 'TweetStateChangeMessage') || (data1 === 'TwitterStateChangeMessage'))) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        if (data0.referenceId !== undefined) {
          let data2 = data0.referenceId;
          if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if (data0.errorMessage !== undefined) {
          if (typeof data0.errorMessage !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.statusMessage !== undefined) {
          if (typeof data0.statusMessage !== 'string') {
            vErrors = fault(vErrors, '/data/statusMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/statusMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.metrics !== undefined) {
          if (!checkMetrics(data0.metrics)) {
            vErrors = within(vErrors, '/data/metrics', checkMetrics.errors);
            errors = vErrors.length;
          }
        }
        if (data0.notificationType !== undefined) {
          let data6 = data0.notificationType;
          if (typeof data6 !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
          const _errs16 = errors;
          const _errs17 = errors;
          if ('Error' !== data6) {
            vErrors = fault(vErrors, '', '', '', {});
            errors++;
          }
          var valid4 = _errs17 === errors;
          if (valid4) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/properties/notificationType/not', 'not', {});
            errors++;
          }
          else {
            errors = _errs16;
            if (vErrors !== null) {
              if (_errs16) {
                vErrors.length = _errs16;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.tweet !== undefined) {
          if (!checkTweet(data0.tweet)) {
            vErrors = within(vErrors, '/data/tweet', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        if (data0.twitter !== undefined) {
          if (!checkTweet(data0.twitter)) {
            vErrors = within(vErrors, '/data/twitter', checkTweet.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/type', 'type', { type: 'object' });
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs20 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.messageType === undefined) {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
            errors++;
          }
          if (data0.notificationType === undefined) {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
            errors++;
          }
          if (data0.twitter === undefined) {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'twitter' });
            errors++;
          }
          if (data0.messageType !== undefined) {
            let data9 = data0.messageType;
            if (!((data9 === 'TweetStateChangeMessage') || (data9 === 'TwitterStateChangeMessage'))) {
              vErrors = fault(vErrors, '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
              errors++;
            }
          }
          if (data0.referenceId !== undefined) {
            let data10 = data0.referenceId;
            if (!(((typeof data10 == 'number') && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
              vErrors = fault(vErrors, '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
              errors++;
            }
          }
          if (data0.errorMessage !== undefined) {
            if (typeof data0.errorMessage !== 'string') {
              vErrors = fault(vErrors, '/data/errorMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
              errors++;
            }
          }
          if (data0.statusMessage !== undefined) {
            if (typeof data0.statusMessage !== 'string') {
              vErrors = fault(vErrors, '/data/statusMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/statusMessage/type', 'type', { type: 'string' });
              errors++;
            }
          }
          if (data0.metrics !== undefined) {
            if (!checkMetrics(data0.metrics)) {
              vErrors = within(vErrors, '/data/metrics', checkMetrics.errors);
              errors = vErrors.length;
            }
          }
          if (data0.notificationType !== undefined) {
            let data14 = data0.notificationType;
            if (typeof data14 !== 'string') {
              vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/properties/notificationType/type', 'type', { type: 'string' });
              errors++;
            }
            const _errs32 = errors;
            const _errs33 = errors;
            if ('Error' !== data14) {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
            var valid6 = _errs33 === errors;
            if (valid6) {
              vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/properties/notificationType/not', 'not', {});
              errors++;
            }
            else {
              errors = _errs32;
              if (vErrors !== null) {
                if (_errs32) {
                  vErrors.length = _errs32;
                }
                else {
                  vErrors = null;
                }
              }
            }
          }
          if (data0.tweet !== undefined) {
            if (!checkTweet(data0.tweet)) {
              vErrors = within(vErrors, '/data/tweet', checkTweet.errors);
              errors = vErrors.length;
            }
          }
          if (data0.twitter !== undefined) {
            if (!checkTweet(data0.twitter)) {
              vErrors = within(vErrors, '/data/twitter', checkTweet.errors);
              errors = vErrors.length;
            }
          }
        }
        else {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/type', 'type', { type: 'object' });
          errors++;
        }
        var _valid0 = _errs20 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
          const _errs36 = errors;
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.messageType === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
              errors++;
            }
            if (data0.notificationType === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
              errors++;
            }
            if (data0.messageType !== undefined) {
              let data17 = data0.messageType;
              if (!((data17 === 'TweetStateChangeMessage') || (data17 === 'TwitterStateChangeMessage'))) {
                vErrors = fault(vErrors, '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
                errors++;
              }
            }
            if (data0.referenceId !== undefined) {
              let data18 = data0.referenceId;
              if (!(((typeof data18 == 'number') && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                vErrors = fault(vErrors, '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
                errors++;
              }
            }
            if (data0.errorMessage !== undefined) {
              if (typeof data0.errorMessage !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if (data0.statusMessage !== undefined) {
              if (typeof data0.statusMessage !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if (data0.metrics !== undefined) {
              if (!checkMetrics(data0.metrics)) {
                vErrors = within(vErrors, '/data/metrics', checkMetrics.errors);
                errors = vErrors.length;
              }
            }
            if (data0.notificationType !== undefined) {
              if ('Error' !== data0.notificationType) {
                vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/properties/notificationType/const', 'const', { allowedValue: 'Error' });
                errors++;
              }
            }
            if (data0.tweet !== undefined) {
              if (!checkTweet(data0.tweet)) {
                vErrors = within(vErrors, '/data/tweet', checkTweet.errors);
                errors = vErrors.length;
              }
            }
            if (data0.twitter !== undefined) {
              if (!checkTweet(data0.twitter)) {
                vErrors = within(vErrors, '/data/twitter', checkTweet.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/type', 'type', { type: 'object' });
            errors++;
          }
          var _valid0 = _errs36 === errors;
          valid2 = valid2 || _valid0;
        }
      }
      if (!valid2) {
        vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf', 'anyOf', {});
        errors++;
      }
      else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          }
          else {
            vErrors = null;
          }
        }
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
