import { fault } from '../../runtime/fault.js';
import { within } from '../../runtime/within.js';

const value0 = ['string', 'number', 'boolean', 'null', 'object'];
export function check(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (((((typeof data0 !== 'string') && (!((typeof data0 == 'number') && (isFinite(data0))))) && (typeof data0 !== 'boolean')) && (data0 !== null)) && (!(data0 && typeof data0 == 'object' && !Array.isArray(data0)))) {
        vErrors = fault(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), 'resources/user-data.schema.json#/additionalProperties/type', 'type', { type: value0 });
        errors++;
      }
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0))) {
        vErrors = fault(vErrors, '', '', '', {});
        errors++;
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
      if (_valid0) {
        const _errs7 = errors;
        if (!check(data0)) {
          vErrors = within(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), check.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      if (!valid1) {
        vErrors = fault(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), 'resources/user-data.schema.json#/additionalProperties/if', 'if', { failingKeyword: 'then' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/user-data.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
