import { fault } from '../../runtime/fault.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';
import { check as checkTweet } from './Tweet.js';

const value0 = ['TweetStateChangeMessage', 'TwitterStateChangeMessage'];
export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, instancePath, 'messages/TweetStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      const _errs3 = errors;
      let valid2 = false;
      const _errs4 = errors;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.tweet === undefined) {
          vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/required', 'required', { missingProperty: 'tweet' });
          errors++;
        }
        if (data0.messageType !== undefined) {
          let data1 = data0.messageType;
          if (!((data1 === 'TweetStateChangeMessage') || (data1 === 'TwitterStateChangeMessage'))) {
            vErrors = fault(vErrors, instancePath + '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
            errors++;
          }
        }
        if (data0.referenceId !== undefined) {
          let data2 = data0.referenceId;
          if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            vErrors = fault(vErrors, instancePath + '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if (data0.metrics !== undefined) {
          if (!(checkMetrics(data0.metrics, { instancePath: instancePath + '/data/metrics' }))) {
            vErrors = vErrors === null ? checkMetrics.errors : vErrors.concat(checkMetrics.errors);
            errors = vErrors.length;
          }
        }
        if (data0.notificationType !== undefined) {
          let data4 = data0.notificationType;
          if (typeof data4 !== 'string') {
            vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
          const _errs12 = errors;
          const _errs13 = errors;
          if ('Error' !== data4) {
            vErrors = fault(vErrors, '', '', '', {});
            errors++;
          }
          var valid4 = _errs13 === errors;
          if (valid4) {
            vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/properties/notificationType/not', 'not', {});
            errors++;
          }
          else {
            errors = _errs12;
            if (vErrors !== null) {
              if (_errs12) {
                vErrors.length = _errs12;
              }
              else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.tweet !== undefined) {
          if (!(checkTweet(data0.tweet, { instancePath: instancePath + '/data/tweet' }))) {
            vErrors = vErrors === null ? checkTweet.errors : vErrors.concat(checkTweet.errors);
            errors = vErrors.length;
          }
        }
        if (data0.twitter !== undefined) {
          if (!(checkTweet(data0.twitter, { instancePath: instancePath + '/data/twitter' }))) {
            vErrors = vErrors === null ? checkTweet.errors : vErrors.concat(checkTweet.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/0/type', 'type', { type: 'object' });
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs16 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.messageType === undefined) {
            vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/required', 'required', { missingProperty: 'messageType' });
            errors++;
          }
          if (data0.notificationType === undefined) {
            vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/required', 'required', { missingProperty: 'notificationType' });
            errors++;
          }
          if (data0.twitter === undefined) {
            vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/required', 'required', { missingProperty: 'twitter' });
            errors++;
          }
          if (data0.messageType !== undefined) {
            let data7 = data0.messageType;
            if (!((data7 === 'TweetStateChangeMessage') || (data7 === 'TwitterStateChangeMessage'))) {
              vErrors = fault(vErrors, instancePath + '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
              errors++;
            }
          }
          if (data0.referenceId !== undefined) {
            let data8 = data0.referenceId;
            if (!(((typeof data8 == 'number') && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
              vErrors = fault(vErrors, instancePath + '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
              errors++;
            }
          }
          if (data0.metrics !== undefined) {
            if (!(checkMetrics(data0.metrics, { instancePath: instancePath + '/data/metrics' }))) {
              vErrors = vErrors === null ? checkMetrics.errors : vErrors.concat(checkMetrics.errors);
              errors = vErrors.length;
            }
          }
          if (data0.notificationType !== undefined) {
            let data10 = data0.notificationType;
            if (typeof data10 !== 'string') {
              vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/properties/notificationType/type', 'type', { type: 'string' });
              errors++;
            }
            const _errs24 = errors;
            const _errs25 = errors;
            if ('Error' !== data10) {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
            var valid6 = _errs25 === errors;
            if (valid6) {
              vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/properties/notificationType/not', 'not', {});
              errors++;
            }
            else {
              errors = _errs24;
              if (vErrors !== null) {
                if (_errs24) {
                  vErrors.length = _errs24;
                }
                else {
                  vErrors = null;
                }
              }
            }
          }
          if (data0.tweet !== undefined) {
            if (!(checkTweet(data0.tweet, { instancePath: instancePath + '/data/tweet' }))) {
              vErrors = vErrors === null ? checkTweet.errors : vErrors.concat(checkTweet.errors);
              errors = vErrors.length;
            }
          }
          if (data0.twitter !== undefined) {
            if (!(checkTweet(data0.twitter, { instancePath: instancePath + '/data/twitter' }))) {
              vErrors = vErrors === null ? checkTweet.errors : vErrors.concat(checkTweet.errors);
              errors = vErrors.length;
            }
          }
        }
        else {
          vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/1/type', 'type', { type: 'object' });
          errors++;
        }
        var _valid0 = _errs16 === errors;
        valid2 = valid2 || _valid0;
        if (!valid2) {
          const _errs28 = errors;
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.messageType === undefined) {
              vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/required', 'required', { missingProperty: 'messageType' });
              errors++;
            }
            if (data0.notificationType === undefined) {
              vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/required', 'required', { missingProperty: 'notificationType' });
              errors++;
            }
            if (data0.messageType !== undefined) {
              let data13 = data0.messageType;
              if (!((data13 === 'TweetStateChangeMessage') || (data13 === 'TwitterStateChangeMessage'))) {
                vErrors = fault(vErrors, instancePath + '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0 });
                errors++;
              }
            }
            if (data0.referenceId !== undefined) {
              let data14 = data0.referenceId;
              if (!(((typeof data14 == 'number') && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                vErrors = fault(vErrors, instancePath + '/data/referenceId', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
                errors++;
              }
            }
            if (data0.metrics !== undefined) {
              if (!(checkMetrics(data0.metrics, { instancePath: instancePath + '/data/metrics' }))) {
                vErrors = vErrors === null ? checkMetrics.errors : vErrors.concat(checkMetrics.errors);
                errors = vErrors.length;
              }
            }
            if (data0.notificationType !== undefined) {
              if ('Error' !== data0.notificationType) {
                vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/properties/notificationType/const', 'const', { allowedValue: 'Error' });
                errors++;
              }
            }
            if (data0.tweet !== undefined) {
              if (!(checkTweet(data0.tweet, { instancePath: instancePath + '/data/tweet' }))) {
                vErrors = vErrors === null ? checkTweet.errors : vErrors.concat(checkTweet.errors);
                errors = vErrors.length;
              }
            }
            if (data0.twitter !== undefined) {
              if (!(checkTweet(data0.twitter, { instancePath: instancePath + '/data/twitter' }))) {
                vErrors = vErrors === null ? checkTweet.errors : vErrors.concat(checkTweet.errors);
                errors = vErrors.length;
              }
            }
            if (data0.errorMessage !== undefined) {
              if (typeof data0.errorMessage !== 'string') {
                vErrors = fault(vErrors, instancePath + '/data/errorMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if (data0.statusMessage !== undefined) {
              if (typeof data0.statusMessage !== 'string') {
                vErrors = fault(vErrors, instancePath + '/data/statusMessage', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
          else {
            vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf/2/type', 'type', { type: 'object' });
            errors++;
          }
          var _valid0 = _errs28 === errors;
          valid2 = valid2 || _valid0;
        }
      }
      if (!valid2) {
        vErrors = fault(vErrors, instancePath + '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/anyOf', 'anyOf', {});
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
    vErrors = fault(vErrors, instancePath, 'messages/TweetStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!(checkEnvelope(data, { instancePath }))) {
    vErrors = vErrors === null ? checkEnvelope.errors : vErrors.concat(checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
