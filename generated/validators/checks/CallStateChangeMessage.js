import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';
import { check as checkCall } from './Call.js';
import { check as checkCallExtensions } from './CallExtensions.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';

export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/CallStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      const _errs5 = errors;
      let valid3 = true;
      const _errs6 = errors;
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        let missing0;
        if ((data0.notificationType === undefined) && (missing0 = 'notificationType')) {
          vErrors = fault(vErrors, '', '', '', {});
          errors++;
        }
        else {
          if (data0.notificationType !== undefined) {
            if ('Error' !== data0.notificationType) {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        }
        else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs8 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.call !== undefined) {
            if (!checkCall(data0.call)) {
              vErrors = within(vErrors, '/data/call', checkCall.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs8 === errors;
        valid3 = _valid0;
        ifClause0 = 'then';
      }
      else {
        const _errs10 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.call === undefined) {
            vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'call' });
            errors++;
          }
          if (data0.notificationType !== undefined) {
            let data3 = data0.notificationType;
            if (typeof data3 !== 'string') {
              vErrors = fault(vErrors, '/data/notificationType', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/type', 'type', { type: 'string' });
              errors++;
            }
            const _errs13 = errors;
            const _errs14 = errors;
            if ('Error' !== data3) {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
            var valid7 = _errs14 === errors;
            if (valid7) {
              vErrors = fault(vErrors, '/data/notificationType', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/not', 'not', {});
              errors++;
            }
            else {
              errors = _errs13;
              if (vErrors !== null) {
                if (_errs13) {
                  vErrors.length = _errs13;
                }
                else {
                  vErrors = null;
                }
              }
            }
          }
          if (data0.call !== undefined) {
            if (!checkCall(data0.call)) {
              vErrors = within(vErrors, '/data/call', checkCall.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs10 === errors;
        valid3 = _valid0;
        ifClause0 = 'else';
      }
      if (!valid3) {
        vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/if', 'if', { failingKeyword: ifClause0 });
        errors++;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.messageType !== undefined) {
          if ('CallStateChangeMessage' !== data0.messageType) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'CallStateChangeMessage' });
            errors++;
          }
        }
        if (data0.phoneNumber !== undefined) {
          if (typeof data0.phoneNumber !== 'string') {
            vErrors = fault(vErrors, '/data/phoneNumber', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/phoneNumber/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.extensions !== undefined) {
          if (!checkCallExtensions(data0.extensions)) {
            vErrors = within(vErrors, '/data/extensions', checkCallExtensions.errors);
            errors = vErrors.length;
          }
        }
        if (data0.referenceId !== undefined) {
          let data8 = data0.referenceId;
          if (!(((typeof data8 == 'number') && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if (data0.errorMessage !== undefined) {
          if (typeof data0.errorMessage !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.statusMessage !== undefined) {
          if (typeof data0.statusMessage !== 'string') {
            vErrors = fault(vErrors, '/data/statusMessage', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/statusMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.metrics !== undefined) {
          if (!checkMetrics(data0.metrics)) {
            vErrors = within(vErrors, '/data/metrics', checkMetrics.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/CallStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = within(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
