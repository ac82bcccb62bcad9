import { fault } from '../../runtime/fault.js';
import { check as checkCall } from './Call.js';
import { check as checkCallExtensions } from './CallExtensions.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkMetrics } from './Metrics.js';

export function check(data, { instancePath = '' } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, instancePath, 'messages/CallStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      const _errs4 = errors;
      let valid2 = true;
      const _errs5 = errors;
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
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        }
        else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs7 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.call !== undefined) {
            if (!(checkCall(data0.call, { instancePath: instancePath + '/data/call' }))) {
              vErrors = vErrors === null ? checkCall.errors : vErrors.concat(checkCall.errors);
              errors = vErrors.length;
            }
          }
          if (data0.errorMessage !== undefined) {
            if (typeof data0.errorMessage !== 'string') {
              vErrors = fault(vErrors, instancePath + '/data/errorMessage', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/1/properties/errorMessage/type', 'type', { type: 'string' });
              errors++;
            }
          }
          if (data0.statusMessage !== undefined) {
            if (typeof data0.statusMessage !== 'string') {
              vErrors = fault(vErrors, instancePath + '/data/statusMessage', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/1/properties/statusMessage/type', 'type', { type: 'string' });
              errors++;
            }
          }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
        ifClause0 = 'then';
      }
      else {
        const _errs13 = errors;
        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
          if (data0.call === undefined) {
            vErrors = fault(vErrors, instancePath + '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'call' });
            errors++;
          }
          if (data0.notificationType !== undefined) {
            let data5 = data0.notificationType;
            if (typeof data5 !== 'string') {
              vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/type', 'type', { type: 'string' });
              errors++;
            }
            const _errs16 = errors;
            const _errs17 = errors;
            if ('Error' !== data5) {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
            var valid6 = _errs17 === errors;
            if (valid6) {
              vErrors = fault(vErrors, instancePath + '/data/notificationType', 'messages/CallStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/not', 'not', {});
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
          if (data0.call !== undefined) {
            if (!(checkCall(data0.call, { instancePath: instancePath + '/data/call' }))) {
              vErrors = vErrors === null ? checkCall.errors : vErrors.concat(checkCall.errors);
              errors = vErrors.length;
            }
          }
        }
        var _valid0 = _errs13 === errors;
        valid2 = _valid0;
        ifClause0 = 'else';
      }
      if (!valid2) {
        vErrors = fault(vErrors, instancePath + '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/if', 'if', { failingKeyword: ifClause0 });
        errors++;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, instancePath + '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, instancePath + '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.messageType !== undefined) {
          if ('CallStateChangeMessage' !== data0.messageType) {
            vErrors = fault(vErrors, instancePath + '/data/messageType', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'CallStateChangeMessage' });
            errors++;
          }
        }
        if (data0.phoneNumber !== undefined) {
          if (typeof data0.phoneNumber !== 'string') {
            vErrors = fault(vErrors, instancePath + '/data/phoneNumber', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/phoneNumber/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if (data0.extensions !== undefined) {
          if (!(checkCallExtensions(data0.extensions, { instancePath: instancePath + '/data/extensions' }))) {
            vErrors = vErrors === null ? checkCallExtensions.errors : vErrors.concat(checkCallExtensions.errors);
            errors = vErrors.length;
          }
        }
        if (data0.referenceId !== undefined) {
          let data10 = data0.referenceId;
          if (!(((typeof data10 == 'number') && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
            vErrors = fault(vErrors, instancePath + '/data/referenceId', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        if (data0.metrics !== undefined) {
          if (!(checkMetrics(data0.metrics, { instancePath: instancePath + '/data/metrics' }))) {
            vErrors = vErrors === null ? checkMetrics.errors : vErrors.concat(checkMetrics.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, instancePath + '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, instancePath, 'messages/CallStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!(checkEnvelope(data, { instancePath }))) {
    vErrors = vErrors === null ? checkEnvelope.errors : vErrors.concat(checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
