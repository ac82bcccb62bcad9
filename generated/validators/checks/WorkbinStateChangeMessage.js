// @generated from schemas/messages/WorkbinStateChangeMessage.schema.json by cometd-codegen. Do not edit.

import { fault } from '../../runtime/fault.js';
import { innerFaults } from '../../runtime/inner-faults.js';
import { check as checkChat } from './Chat.js';
import { check as checkEnvelope } from './Envelope.js';
import { check as checkWorkbinEmail } from './WorkbinEmail.js';
import { check as checkWorkbinFacebook } from './WorkbinFacebook.js';
import { check as checkWorkbinItem } from './WorkbinItem.js';
import { check as checkWorkbinNotice } from './WorkbinNotice.js';

const pattern0 = /* @__PURE__ */ new RegExp('StateResourceV2$', 'u');
export function check(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/WorkbinStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.action === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'action' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('WorkbinStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/WorkbinStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'WorkbinStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.action) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/action', 'messages/WorkbinStateChangeMessage.schema.json#/properties/data/properties/action/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.chatStateResourceV2) !== undefined) {
          if (!checkChat(field)) {
            vErrors = innerFaults(vErrors, '/data/chatStateResourceV2', checkChat.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.emailStateResourceV2) !== undefined) {
          if (!checkWorkbinEmail(field)) {
            vErrors = innerFaults(vErrors, '/data/emailStateResourceV2', checkWorkbinEmail.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.facebookStateResourceV2) !== undefined) {
          if (!checkWorkbinFacebook(field)) {
            vErrors = innerFaults(vErrors, '/data/facebookStateResourceV2', checkWorkbinFacebook.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.facebooksessionStateResourceV2) !== undefined) {
          if (!checkWorkbinItem(field)) {
            vErrors = innerFaults(vErrors, '/data/facebooksessionStateResourceV2', checkWorkbinItem.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.openmediaStateResourceV2) !== undefined) {
          if (!checkWorkbinItem(field)) {
            vErrors = innerFaults(vErrors, '/data/openmediaStateResourceV2', checkWorkbinItem.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.tweetStateResourceV2) !== undefined) {
          if (!checkWorkbinItem(field)) {
            vErrors = innerFaults(vErrors, '/data/tweetStateResourceV2', checkWorkbinItem.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.workitemStateResourceV2) !== undefined) {
          if (!checkWorkbinItem(field)) {
            vErrors = innerFaults(vErrors, '/data/workitemStateResourceV2', checkWorkbinItem.errors);
            errors = vErrors.length;
          }
        }
        for (const key0 in data0) {
          if (pattern0.test(key0)) {
            let data10 = data0[key0];
            if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
              vErrors = fault(vErrors, '/data/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), 'messages/WorkbinStateChangeMessage.schema.json#/properties/data/patternProperties/StateResourceV2$/type', 'type', { type: 'object' });
              errors++;
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/WorkbinStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkWorkbinNotice(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkWorkbinNotice.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/WorkbinStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  check.errors = vErrors;
  return errors === 0;
}
