// @generated from schemas/resources/attachment.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';

export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/attachment.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.name) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/name', 'resources/attachment.schema.json#/properties/name/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.size;
    if (data2 !== undefined) {
      if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        vErrors = fault(vErrors, '/size', 'resources/attachment.schema.json#/properties/size/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.mime) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mime', 'resources/attachment.schema.json#/properties/mime/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/attachment.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/attachment.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  check.errors = vErrors;
  return errors === 0;
}
