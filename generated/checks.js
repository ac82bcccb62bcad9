// @generated from schemas by cometd-codegen. Do not edit.

import { fault } from './runtime/fault.js';
import { innerFaults } from './runtime/inner-faults.js';

/** schemas/resources/attachment.schema.json */
export function checkAttachment(data) {
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
  checkAttachment.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/call.schema.json */
const value0OfCall = ['string', 'object'];
export function checkCall(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/call.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/call.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/call.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/call.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.callUuid) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/callUuid', 'resources/call.schema.json#/properties/callUuid/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.connId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/connId', 'resources/call.schema.json#/properties/connId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.deviceUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/deviceUri', 'resources/call.schema.json#/properties/deviceUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/call.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.path) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/path', 'resources/call.schema.json#/properties/path/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data7 = data.participants;
    if (data7 !== undefined) {
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if ((typeof data8 !== 'string') && (!(data8 && typeof data8 == 'object' && !Array.isArray(data8)))) {
            vErrors = fault(vErrors, '/participants/' + i0, 'resources/call.schema.json#/properties/participants/items/type', 'type', { type: value0OfCall });
            errors++;
          }
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (!checkCallParticipant(data8)) {
              vErrors = innerFaults(vErrors, '/participants/' + i0, checkCallParticipant.errors);
              errors = vErrors.length;
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participants', 'resources/call.schema.json#/properties/participants/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data9 = data.participantsInfo;
    if (data9 !== undefined) {
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkParticipantInfo(data9[i1])) {
            vErrors = innerFaults(vErrors, '/participantsInfo/' + i1, checkParticipantInfo.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participantsInfo', 'resources/call.schema.json#/properties/participantsInfo/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.ani) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/ani', 'resources/call.schema.json#/properties/ani/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.dnis) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/dnis', 'resources/call.schema.json#/properties/dnis/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.callType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/callType', 'resources/call.schema.json#/properties/callType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data14 = data.capabilities;
    if (data14 !== undefined) {
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data14[i2] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i2, 'resources/call.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/call.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.duration) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/duration', 'resources/call.schema.json#/properties/duration/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mute) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mute', 'resources/call.schema.json#/properties/mute/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.recordingState) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/recordingState', 'resources/call.schema.json#/properties/recordingState/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.supervisorListeningIn) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/supervisorListeningIn', 'resources/call.schema.json#/properties/supervisorListeningIn/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
    if ((field = data.monitoredUserMuted) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/monitoredUserMuted', 'resources/call.schema.json#/properties/monitoredUserMuted/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
    if ((field = data.monitoring) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/monitoring', 'resources/call.schema.json#/properties/monitoring/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
    if ((field = data.parentCallUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentCallUri', 'resources/call.schema.json#/properties/parentCallUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.parentCallPath) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentCallPath', 'resources/call.schema.json#/properties/parentCallPath/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.case) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/case', 'resources/call.schema.json#/properties/case/type', 'type', { type: 'array' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/call.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkCall.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/call-extensions.schema.json */
export function checkCallExtensions(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const data0 = data.BusinessCall;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/BusinessCall', 'resources/call-extensions.schema.json#/properties/BusinessCall/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    const data1 = data.WrapUpTime;
    if (data1 !== undefined) {
      if (!(((typeof data1 == 'number') && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        vErrors = fault(vErrors, '/WrapUpTime', 'resources/call-extensions.schema.json#/properties/WrapUpTime/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.NO_ANSWER_ACTION) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/NO_ANSWER_ACTION', 'resources/call-extensions.schema.json#/properties/NO_ANSWER_ACTION/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data3 = data.NO_ANSWER_TIMEOUT;
    if (data3 !== undefined) {
      if (!(((typeof data3 == 'number') && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
        vErrors = fault(vErrors, '/NO_ANSWER_TIMEOUT', 'resources/call-extensions.schema.json#/properties/NO_ANSWER_TIMEOUT/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.NO_ANSWER_OVERFLOW) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/NO_ANSWER_OVERFLOW', 'resources/call-extensions.schema.json#/properties/NO_ANSWER_OVERFLOW/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.OriginationDN) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/OriginationDN', 'resources/call-extensions.schema.json#/properties/OriginationDN/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.OriginationDN_location) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/OriginationDN_location', 'resources/call-extensions.schema.json#/properties/OriginationDN_location/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/call-extensions.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkCallExtensions.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/call-participant.schema.json */
export function checkCallParticipant(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.phoneNumber === undefined) {
      vErrors = fault(vErrors, '', 'resources/call-participant.schema.json#/required', 'required', { missingProperty: 'phoneNumber' });
      errors++;
    }
    if ((field = data.phoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/phoneNumber', 'resources/call-participant.schema.json#/properties/phoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.digits) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/digits', 'resources/call-participant.schema.json#/properties/digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.formattedPhoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/formattedPhoneNumber', 'resources/call-participant.schema.json#/properties/formattedPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.e164Number) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/call-participant.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/call-participant.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkCallParticipant.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/CallStateChangeMessage.schema.json */
export function checkCallStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/CallStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.call === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'call' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('CallStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'CallStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.call) !== undefined) {
          if (!checkCall(field)) {
            vErrors = innerFaults(vErrors, '/data/call', checkCall.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.phoneNumber) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/phoneNumber', 'messages/CallStateChangeMessage.schema.json#/properties/data/properties/phoneNumber/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.extensions) !== undefined) {
          if (!checkCallExtensions(field)) {
            vErrors = innerFaults(vErrors, '/data/extensions', checkCallExtensions.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/CallStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/CallStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkCallStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/chat.schema.json */
export function checkChat(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/chat.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/chat.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/chat.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data3 = data.capabilities;
    if (data3 !== undefined) {
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/chat.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/chat.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data5 = data.participants;
    if (data5 !== undefined) {
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkChatParticipant(data5[i1])) {
            vErrors = innerFaults(vErrors, '/participants/' + i1, checkChatParticipant.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participants', 'resources/chat.schema.json#/properties/participants/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.chatType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/chatType', 'resources/chat.schema.json#/properties/chatType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/chat.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
    const data10 = data.suggestedQueueUris;
    if (data10 !== undefined) {
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data10[i2] !== 'string') {
            vErrors = fault(vErrors, '/suggestedQueueUris/' + i2, 'resources/chat.schema.json#/properties/suggestedQueueUris/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/suggestedQueueUris', 'resources/chat.schema.json#/properties/suggestedQueueUris/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/chat.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/chat.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkChat.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/chat-participant.schema.json */
export function checkChatParticipant(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nickname === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/required', 'required', { missingProperty: 'nickname' });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/required', 'required', { missingProperty: 'type' });
      errors++;
    }
    if (data.participantId === undefined) {
      vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/required', 'required', { missingProperty: 'participantId' });
      errors++;
    }
    if ((field = data.nickname) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/nickname', 'resources/chat-participant.schema.json#/properties/nickname/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.type) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/type', 'resources/chat-participant.schema.json#/properties/type/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.participantId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/participantId', 'resources/chat-participant.schema.json#/properties/participantId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/chat-participant.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/chat-participant.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.visibility) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/visibility', 'resources/chat-participant.schema.json#/properties/visibility/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/chat-participant.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkChatParticipant.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/ChatStateChangeMessage.schema.json */
const value0OfChatStateChangeMessage = ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error'];
export function checkChatStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/ChatStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ChatStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ChatStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('ChatStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/ChatStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'ChatStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.chat) !== undefined) {
          if (!checkChat(field)) {
            vErrors = innerFaults(vErrors, '/data/chat', checkChat.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!((((data3 === 'StatusChange') || (data3 === 'ParticipantsUpdated')) || (data3 === 'PropertiesUpdated')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/ChatStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0OfChatStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || (tag0 === 'ParticipantsUpdated' || tag0 === 'PropertiesUpdated'))) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.chat === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/ChatStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'chat' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/ChatStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/ChatStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkChatStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/country.schema.json */
export function checkCountry(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.name) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/name', 'resources/country.schema.json#/properties/name/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.code) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/code', 'resources/country.schema.json#/properties/code/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.callingCode) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/callingCode', 'resources/country.schema.json#/properties/callingCode/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/country.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkCountry.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/device.schema.json */
export function checkDevice(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.deviceState === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'deviceState' });
      errors++;
    }
    if (data.userState === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'userState' });
      errors++;
    }
    if (data.phoneNumber === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'phoneNumber' });
      errors++;
    }
    if (data.e164Number === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'e164Number' });
      errors++;
    }
    if (data.telephonyNetwork === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'telephonyNetwork' });
      errors++;
    }
    if (data.doNotDisturb === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'doNotDisturb' });
      errors++;
    }
    if (data.voiceEnvironmentUri === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'voiceEnvironmentUri' });
      errors++;
    }
    if (data.capabilities === undefined) {
      vErrors = fault(vErrors, '', 'resources/device.schema.json#/required', 'required', { missingProperty: 'capabilities' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/device.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.deviceState) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/deviceState', 'resources/device.schema.json#/properties/deviceState/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.userState) !== undefined) {
      if (!checkUserState(field)) {
        vErrors = innerFaults(vErrors, '/userState', checkUserState.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.phoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/phoneNumber', 'resources/device.schema.json#/properties/phoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.e164Number) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/device.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.telephonyNetwork) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/telephonyNetwork', 'resources/device.schema.json#/properties/telephonyNetwork/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.doNotDisturb) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/doNotDisturb', 'resources/device.schema.json#/properties/doNotDisturb/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.forwardTo) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/forwardTo', 'resources/device.schema.json#/properties/forwardTo/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.supervisorMonitoringState) !== undefined) {
      if (!checkSupervisorMonitoringState(field)) {
        vErrors = innerFaults(vErrors, '/supervisorMonitoringState', checkSupervisorMonitoringState.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.voiceEnvironmentUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/voiceEnvironmentUri', 'resources/device.schema.json#/properties/voiceEnvironmentUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data10 = data.capabilities;
    if (data10 !== undefined) {
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data10[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/device.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/device.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data12 = data.channels;
    if (data12 !== undefined) {
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== 'string') {
            vErrors = fault(vErrors, '/channels/' + i1, 'resources/device.schema.json#/properties/channels/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/channels', 'resources/device.schema.json#/properties/channels/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.description) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/description', 'resources/device.schema.json#/properties/description/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.dynamicPhoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/dynamicPhoneNumber', 'resources/device.schema.json#/properties/dynamicPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.phoneNumberUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/phoneNumberUri', 'resources/device.schema.json#/properties/phoneNumberUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.model) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/model', 'resources/device.schema.json#/properties/model/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.vendor) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/vendor', 'resources/device.schema.json#/properties/vendor/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.country) !== undefined) {
      if (!checkCountry(field)) {
        vErrors = innerFaults(vErrors, '/country', checkCountry.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.location) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/location', 'resources/device.schema.json#/properties/location/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/device.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkDevice.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/DeviceStateChangeMessage.schema.json */
export function checkDeviceStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/DeviceStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.devices === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'devices' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('DeviceStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'DeviceStateChangeMessage' });
            errors++;
          }
        }
        const data2 = data0.devices;
        if (data2 !== undefined) {
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!checkDevice(data2[i0])) {
                vErrors = innerFaults(vErrors, '/data/devices/' + i0, checkDevice.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data/devices', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/properties/devices/type', 'type', { type: 'array' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/DeviceStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/DeviceStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkDeviceStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/email.schema.json */
export function checkEmail(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/email.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/email.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/email.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEmailContent(data)) {
    vErrors = innerFaults(vErrors, '', checkEmailContent.errors);
    errors = vErrors.length;
  }
  checkEmail.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/email-content.schema.json */
export function checkEmailContent(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/email-content.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/email-content.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/email-content.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/email-content.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data3 = data.to;
    if (data3 !== undefined) {
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            vErrors = fault(vErrors, '/to/' + i0, 'resources/email-content.schema.json#/properties/to/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/to', 'resources/email-content.schema.json#/properties/to/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data5 = data.cc;
    if (data5 !== undefined) {
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data5[i1] !== 'string') {
            vErrors = fault(vErrors, '/cc/' + i1, 'resources/email-content.schema.json#/properties/cc/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/cc', 'resources/email-content.schema.json#/properties/cc/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data7 = data.bcc;
    if (data7 !== undefined) {
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== 'string') {
            vErrors = fault(vErrors, '/bcc/' + i2, 'resources/email-content.schema.json#/properties/bcc/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/bcc', 'resources/email-content.schema.json#/properties/bcc/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.subject) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/email-content.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.body) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/body', 'resources/email-content.schema.json#/properties/body/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.bodyAsPlainText) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/bodyAsPlainText', 'resources/email-content.schema.json#/properties/bodyAsPlainText/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mime) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mime', 'resources/email-content.schema.json#/properties/mime/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data13 = data.attachments;
    if (data13 !== undefined) {
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkAttachment(data13[i3])) {
            vErrors = innerFaults(vErrors, '/attachments/' + i3, checkAttachment.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/attachments', 'resources/email-content.schema.json#/properties/attachments/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data15 = data.capabilities;
    if (data15 !== undefined) {
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data15[i4] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i4, 'resources/email-content.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/email-content.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.emailType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/emailType', 'resources/email-content.schema.json#/properties/emailType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.contactId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/email-content.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.parentId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentId', 'resources/email-content.schema.json#/properties/parentId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.assignedTo) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/assignedTo', 'resources/email-content.schema.json#/properties/assignedTo/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/email-content.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data22 = data.suggestedQueueUris;
    if (data22 !== undefined) {
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data22[i5] !== 'string') {
            vErrors = fault(vErrors, '/suggestedQueueUris/' + i5, 'resources/email-content.schema.json#/properties/suggestedQueueUris/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/suggestedQueueUris', 'resources/email-content.schema.json#/properties/suggestedQueueUris/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/email-content.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/email-content.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkEmailContent.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/email.schema.json */
export function checkEmailState(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = fault(vErrors, '', 'resources/email.schema.json#/properties/state/type', 'type', { type: 'string' });
    errors++;
  }
  checkEmailState.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/EmailStateChangeMessage.schema.json */
const value0OfEmailStateChangeMessage = ['StatusChange', 'PropertiesUpdated', 'EmailSaved', 'AttachmentAdded', 'AttachmentRemoved', 'Error'];
export function checkEmailStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/EmailStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('EmailStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/EmailStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'EmailStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.email) !== undefined) {
          if (!checkEmail(field)) {
            vErrors = innerFaults(vErrors, '/data/email', checkEmail.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!((((((data3 === 'StatusChange') || (data3 === 'PropertiesUpdated')) || (data3 === 'EmailSaved')) || (data3 === 'AttachmentAdded')) || (data3 === 'AttachmentRemoved')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/EmailStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0OfEmailStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if (((tag0 === 'StatusChange' || tag0 === 'PropertiesUpdated') || (tag0 === 'EmailSaved' || (tag0 === 'AttachmentAdded' || tag0 === 'AttachmentRemoved')))) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.email === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'email' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/EmailStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/EmailStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkEmailStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/envelope.schema.json */
export function checkEnvelope(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.channel) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/channel', 'resources/envelope.schema.json#/properties/channel/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/envelope.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.ext;
    if (data2 !== undefined) {
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2))) {
        vErrors = fault(vErrors, '/ext', 'resources/envelope.schema.json#/properties/ext/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if ((field = data.clientId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/clientId', 'resources/envelope.schema.json#/properties/clientId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.advice;
    if (data4 !== undefined) {
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if ((field = data4.reconnect) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/advice/reconnect', 'resources/envelope.schema.json#/properties/advice/properties/reconnect/type', 'type', { type: 'string' });
            errors++;
          }
        }
        const data6 = data4.interval;
        if (data6 !== undefined) {
          if (!(((typeof data6 == 'number') && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            vErrors = fault(vErrors, '/advice/interval', 'resources/envelope.schema.json#/properties/advice/properties/interval/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        const data7 = data4.timeout;
        if (data7 !== undefined) {
          if (!(((typeof data7 == 'number') && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
            vErrors = fault(vErrors, '/advice/timeout', 'resources/envelope.schema.json#/properties/advice/properties/timeout/type', 'type', { type: 'integer' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/advice', 'resources/envelope.schema.json#/properties/advice/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/envelope.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkEnvelope.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/ErrorMessage.schema.json */
const value0OfErrorMessage = ['integer', 'string'];
export function checkErrorMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/ErrorMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ErrorMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('ErrorMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/ErrorMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'ErrorMessage' });
            errors++;
          }
        }
        if ((field = data0.errorMessage) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/ErrorMessage.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
        const data3 = data0.errorCode;
        if (data3 !== undefined) {
          if ((!(((typeof data3 == 'number') && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== 'string')) {
            vErrors = fault(vErrors, '/data/errorCode', 'messages/ErrorMessage.schema.json#/properties/data/properties/errorCode/type', 'type', { type: value0OfErrorMessage });
            errors++;
          }
        }
        if ((field = data0.devicePath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/devicePath', 'messages/ErrorMessage.schema.json#/properties/data/properties/devicePath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.deviceUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/deviceUri', 'messages/ErrorMessage.schema.json#/properties/data/properties/deviceUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.callPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/callPath', 'messages/ErrorMessage.schema.json#/properties/data/properties/callPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.callUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/callUri', 'messages/ErrorMessage.schema.json#/properties/data/properties/callUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/ErrorMessage.schema.json#/properties/data/properties/notificationType/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/ErrorMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/ErrorMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkErrorMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/event-processing.schema.json */
export function checkEventProcessing(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const data0 = data.nodeProcessingTimeNanos;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/nodeProcessingTimeNanos', 'resources/event-processing.schema.json#/properties/nodeProcessingTimeNanos/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    const data1 = data.serverGenerationTimestamp;
    if (data1 !== undefined) {
      if (!(((typeof data1 == 'number') && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
        vErrors = fault(vErrors, '/serverGenerationTimestamp', 'resources/event-processing.schema.json#/properties/serverGenerationTimestamp/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    const data2 = data.serverProcessingTimeTotalMs;
    if (data2 !== undefined) {
      if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
        vErrors = fault(vErrors, '/serverProcessingTimeTotalMs', 'resources/event-processing.schema.json#/properties/serverProcessingTimeTotalMs/type', 'type', { type: 'integer' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/event-processing.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkEventProcessing.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/facebook.schema.json */
export function checkFacebook(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebook.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/facebook.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/facebook.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkFacebookContent(data)) {
    vErrors = innerFaults(vErrors, '', checkFacebookContent.errors);
    errors = vErrors.length;
  }
  checkFacebook.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/facebook-content.schema.json */
export function checkFacebookContent(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebook-content.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/facebook-content.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.facebookType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/facebookType', 'resources/facebook-content.schema.json#/properties/facebookType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.capabilities;
    if (data2 !== undefined) {
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/facebook-content.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/facebook-content.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/facebook-content.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.contactId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/facebook-content.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/facebook-content.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.message) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/message', 'resources/facebook-content.schema.json#/properties/message/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.subject) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/facebook-content.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/facebook-content.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data10 = data.accounts;
    if (data10 !== undefined) {
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10))) {
        vErrors = fault(vErrors, '/accounts', 'resources/facebook-content.schema.json#/properties/accounts/type', 'type', { type: 'object' });
        errors++;
      }
    }
    const data11 = data.fqlObject;
    if (data11 !== undefined) {
      if (!(data11 && typeof data11 == 'object' && !Array.isArray(data11))) {
        vErrors = fault(vErrors, '/fqlObject', 'resources/facebook-content.schema.json#/properties/fqlObject/type', 'type', { type: 'object' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/facebook-content.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/facebook-content.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkFacebookContent.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/facebook.schema.json */
export function checkFacebookState(data) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== 'string') {
    vErrors = fault(vErrors, '', 'resources/facebook.schema.json#/properties/state/type', 'type', { type: 'string' });
    errors++;
  }
  checkFacebookState.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/FacebookStateChangeMessage.schema.json */
const value0OfFacebookStateChangeMessage = ['StatusChange', 'PropertiesUpdated', 'FacebookSaved', 'Error'];
export function checkFacebookStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/FacebookStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/FacebookStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/FacebookStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('FacebookStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/FacebookStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'FacebookStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.facebook) !== undefined) {
          if (!checkFacebook(field)) {
            vErrors = innerFaults(vErrors, '/data/facebook', checkFacebook.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!((((data3 === 'StatusChange') || (data3 === 'PropertiesUpdated')) || (data3 === 'FacebookSaved')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/FacebookStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0OfFacebookStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || (tag0 === 'PropertiesUpdated' || tag0 === 'FacebookSaved'))) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.facebook === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/FacebookStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'facebook' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/FacebookStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/FacebookStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkFacebookStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/facebooksession.schema.json */
export function checkFacebooksession(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebooksession.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/facebooksession.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/facebooksession.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/facebooksession.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/facebooksession.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data3 = data.capabilities;
    if (data3 !== undefined) {
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/facebooksession.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/facebooksession.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data5 = data.participants;
    if (data5 !== undefined) {
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkChatParticipant(data5[i1])) {
            vErrors = innerFaults(vErrors, '/participants/' + i1, checkChatParticipant.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participants', 'resources/facebooksession.schema.json#/properties/participants/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/facebooksession.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkFacebooksession.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/FacebooksessionStateChangeMessage.schema.json */
const value0OfFacebooksessionStateChangeMessage = ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error'];
export function checkFacebooksessionStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/FacebooksessionStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/FacebooksessionStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/FacebooksessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('FacebooksessionStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/FacebooksessionStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'FacebooksessionStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.facebooksession) !== undefined) {
          if (!checkFacebooksession(field)) {
            vErrors = innerFaults(vErrors, '/data/facebooksession', checkFacebooksession.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!((((data3 === 'StatusChange') || (data3 === 'ParticipantsUpdated')) || (data3 === 'PropertiesUpdated')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/FacebooksessionStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0OfFacebooksessionStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || (tag0 === 'ParticipantsUpdated' || tag0 === 'PropertiesUpdated'))) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.facebooksession === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/FacebooksessionStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'facebooksession' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/FacebooksessionStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/FacebooksessionStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkFacebooksessionStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/failure.schema.json */
export function checkFailure(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.notificationType === undefined) {
      vErrors = fault(vErrors, '', 'resources/failure.schema.json#/required', 'required', { missingProperty: 'notificationType' });
      errors++;
    }
    if ((field = data.notificationType) !== undefined) {
      if ('Error' !== field) {
        vErrors = fault(vErrors, '/notificationType', 'resources/failure.schema.json#/properties/notificationType/const', 'const', { allowedValue: 'Error' });
        errors++;
      }
    }
    if ((field = data.errorMessage) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.statusMessage) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/failure.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkFailure.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/IMLogUpdateMessage.schema.json */
export function checkIMLogUpdateMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/IMLogUpdateMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.imSessionPath === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'imSessionPath' });
          errors++;
        }
        if (data0.message === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'message' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('IMLogUpdateMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'IMLogUpdateMessage' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if ('NewMessage' !== field) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/notificationType/const', 'const', { allowedValue: 'NewMessage' });
            errors++;
          }
        }
        if ((field = data0.imSessionPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/imSessionPath', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/imSessionPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.message) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/message', 'messages/IMLogUpdateMessage.schema.json#/properties/data/properties/message/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/IMLogUpdateMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/IMLogUpdateMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkIMLogUpdateMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/IMSessionStateChangeMessage.schema.json */
const value0OfIMSessionStateChangeMessage = ['StatusChange', 'AttachedDataChanged'];
export function checkIMSessionStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/IMSessionStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.imSession === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'imSession' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('IMSessionStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'IMSessionStateChangeMessage' });
            errors++;
          }
        }
        const data2 = data0.notificationType;
        if (data2 !== undefined) {
          if (!((data2 === 'StatusChange') || (data2 === 'AttachedDataChanged'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/properties/notificationType/enum', 'enum', { allowedValues: value0OfIMSessionStateChangeMessage });
            errors++;
          }
        }
        if ((field = data0.imSession) !== undefined) {
          if (!checkImSession(field)) {
            vErrors = innerFaults(vErrors, '/data/imSession', checkImSession.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/IMSessionStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/IMSessionStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkIMSessionStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/im-session.schema.json */
export function checkImSession(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/im-session.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/im-session.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/im-session.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/im-session.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/im-session.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.path) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/path', 'resources/im-session.schema.json#/properties/path/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.participants;
    if (data4 !== undefined) {
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkCallParticipant(data4[i0])) {
            vErrors = innerFaults(vErrors, '/participants/' + i0, checkCallParticipant.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/participants', 'resources/im-session.schema.json#/properties/participants/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data6 = data.capabilities;
    if (data6 !== undefined) {
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i1, 'resources/im-session.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/im-session.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/im-session.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkImSession.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/log-message.schema.json */
export function checkLogMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.index === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'index' });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'type' });
      errors++;
    }
    if (data.from === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'from' });
      errors++;
    }
    if (data.visibility === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'visibility' });
      errors++;
    }
    if (data.timestamp === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'timestamp' });
      errors++;
    }
    if (data.timestampSeconds === undefined) {
      vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/required', 'required', { missingProperty: 'timestampSeconds' });
      errors++;
    }
    const data0 = data.index;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/index', 'resources/log-message.schema.json#/properties/index/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.type) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/type', 'resources/log-message.schema.json#/properties/type/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (!checkChatParticipant(field)) {
        vErrors = innerFaults(vErrors, '/from', checkChatParticipant.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.text) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/text', 'resources/log-message.schema.json#/properties/text/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.visibility) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/visibility', 'resources/log-message.schema.json#/properties/visibility/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.timestamp) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/timestamp', 'resources/log-message.schema.json#/properties/timestamp/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data6 = data.timestampSeconds;
    if (data6 !== undefined) {
      if (!(((typeof data6 == 'number') && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
        vErrors = fault(vErrors, '/timestampSeconds', 'resources/log-message.schema.json#/properties/timestampSeconds/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.messageType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/messageType', 'resources/log-message.schema.json#/properties/messageType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.treatAs) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/treatAs', 'resources/log-message.schema.json#/properties/treatAs/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/log-message.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkLogMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/MessageLogUpdated.schema.json */
export function checkMessageLogUpdated(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/MessageLogUpdated.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
        if (data0.messages === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/required', 'required', { missingProperty: 'messages' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('MessageLogUpdated' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'MessageLogUpdated' });
            errors++;
          }
        }
        if ((field = data0.notificationType) !== undefined) {
          if ('NewMessages' !== field) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/notificationType/const', 'const', { allowedValue: 'NewMessages' });
            errors++;
          }
        }
        const data3 = data0.messages;
        if (data3 !== undefined) {
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!checkLogMessage(data3[i0])) {
                vErrors = innerFaults(vErrors, '/data/messages/' + i0, checkLogMessage.errors);
                errors = vErrors.length;
              }
            }
          }
          else {
            vErrors = fault(vErrors, '/data/messages', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/messages/type', 'type', { type: 'array' });
            errors++;
          }
        }
        if ((field = data0.chatUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/chatUri', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/chatUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.chatPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/chatPath', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/chatPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.facebooksessionUri) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/facebooksessionUri', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/facebooksessionUri/type', 'type', { type: 'string' });
            errors++;
          }
        }
        if ((field = data0.facebooksessionPath) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/facebooksessionPath', 'messages/MessageLogUpdated.schema.json#/properties/data/properties/facebooksessionPath/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/MessageLogUpdated.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/MessageLogUpdated.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkMessageLogUpdated.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/metrics.schema.json */
export function checkMetrics(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.eventProcessing) !== undefined) {
      if (!checkEventProcessing(field)) {
        vErrors = innerFaults(vErrors, '/eventProcessing', checkEventProcessing.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/metrics.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkMetrics.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/openmedia.schema.json */
export function checkOpenmedia(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/openmedia.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/openmedia.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/openmedia.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/openmedia.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mediaType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mediaType', 'resources/openmedia.schema.json#/properties/mediaType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.openmediaType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/openmediaType', 'resources/openmedia.schema.json#/properties/openmediaType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/openmedia.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data5 = data.capabilities;
    if (data5 !== undefined) {
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/openmedia.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/openmedia.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/openmedia.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/openmedia.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkOpenmedia.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/OpenmediaStateChangeMessage.schema.json */
const value0OfOpenmediaStateChangeMessage = ['StatusChange', 'PropertiesUpdated', 'Error'];
export function checkOpenmediaStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/OpenmediaStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/OpenmediaStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/OpenmediaStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('OpenmediaStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/OpenmediaStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'OpenmediaStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.openmedia) !== undefined) {
          if (!checkOpenmedia(field)) {
            vErrors = innerFaults(vErrors, '/data/openmedia', checkOpenmedia.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!(((data3 === 'StatusChange') || (data3 === 'PropertiesUpdated')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/OpenmediaStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0OfOpenmediaStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || tag0 === 'PropertiesUpdated')) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.openmedia === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/OpenmediaStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'openmedia' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/OpenmediaStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/OpenmediaStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkOpenmediaStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/participant-info.schema.json */
const value0OfParticipantInfo = ['string', 'null'];
export function checkParticipantInfo(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.digits) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/digits', 'resources/participant-info.schema.json#/properties/digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.e164Number) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/e164Number', 'resources/participant-info.schema.json#/properties/e164Number/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.formattedPhoneNumber) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/formattedPhoneNumber', 'resources/participant-info.schema.json#/properties/formattedPhoneNumber/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.country) !== undefined) {
      if (!checkCountry(field)) {
        vErrors = innerFaults(vErrors, '/country', checkCountry.errors);
        errors = vErrors.length;
      }
    }
    const data4 = data.location;
    if (data4 !== undefined) {
      if ((typeof data4 !== 'string') && (data4 !== null)) {
        vErrors = fault(vErrors, '/location', 'resources/participant-info.schema.json#/properties/location/type', 'type', { type: value0OfParticipantInfo });
        errors++;
      }
    }
    if ((field = data.E164digits) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/E164digits', 'resources/participant-info.schema.json#/properties/E164digits/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.isValidNumber) !== undefined) {
      if (typeof field !== 'boolean') {
        vErrors = fault(vErrors, '/isValidNumber', 'resources/participant-info.schema.json#/properties/isValidNumber/type', 'type', { type: 'boolean' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/participant-info.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkParticipantInfo.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/payload.schema.json */
export function checkPayload(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    const data0 = data.referenceId;
    if (data0 !== undefined) {
      if (!(((typeof data0 == 'number') && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
        vErrors = fault(vErrors, '/referenceId', 'resources/payload.schema.json#/properties/referenceId/type', 'type', { type: 'integer' });
        errors++;
      }
    }
    if ((field = data.metrics) !== undefined) {
      if (!checkMetrics(field)) {
        vErrors = innerFaults(vErrors, '/metrics', checkMetrics.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/payload.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkPayload.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/service.schema.json */
const value0OfService = ['Voice', 'Provisioning', 'Reporting', 'MultiMediaState', 'MultiMediaContent', 'Chat', 'Unknown'];
const value1OfService = ['ReadOnly', 'Inactive', 'Active', 'Unknown'];
export function checkService(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = fault(vErrors, '', 'resources/service.schema.json#/required', 'required', { missingProperty: 'type' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/service.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/service.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.name) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/name', 'resources/service.schema.json#/properties/name/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data2 = data.type;
    if (data2 !== undefined) {
      if (!(((((((data2 === 'Voice') || (data2 === 'Provisioning')) || (data2 === 'Reporting')) || (data2 === 'MultiMediaState')) || (data2 === 'MultiMediaContent')) || (data2 === 'Chat')) || (data2 === 'Unknown'))) {
        vErrors = fault(vErrors, '/type', 'resources/service.schema.json#/properties/type/enum', 'enum', { allowedValues: value0OfService });
        errors++;
      }
    }
    const data3 = data.state;
    if (data3 !== undefined) {
      if (!((((data3 === 'ReadOnly') || (data3 === 'Inactive')) || (data3 === 'Active')) || (data3 === 'Unknown'))) {
        vErrors = fault(vErrors, '/state', 'resources/service.schema.json#/properties/state/enum', 'enum', { allowedValues: value1OfService });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/service.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkService.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/ServiceStateChangeMessage.schema.json */
export function checkServiceStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/ServiceStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.service === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'service' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('ServiceStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'ServiceStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.service) !== undefined) {
          if (!checkService(field)) {
            vErrors = innerFaults(vErrors, '/data/service', checkService.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/ServiceStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/ServiceStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkServiceStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/supervisor-monitoring-state.schema.json */
export function checkSupervisorMonitoringState(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/supervisor-monitoring-state.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.mode) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/mode', 'resources/supervisor-monitoring-state.schema.json#/properties/mode/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.scope) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/scope', 'resources/supervisor-monitoring-state.schema.json#/properties/scope/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.targetDeviceUri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/targetDeviceUri', 'resources/supervisor-monitoring-state.schema.json#/properties/targetDeviceUri/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/supervisor-monitoring-state.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkSupervisorMonitoringState.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/tweet.schema.json */
export function checkTweet(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/tweet.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/tweet.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/tweet.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/tweet.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.tweetType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/tweetType', 'resources/tweet.schema.json#/properties/tweetType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterType', 'resources/tweet.schema.json#/properties/twitterType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.capabilities;
    if (data4 !== undefined) {
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/tweet.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/tweet.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.contactId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/contactId', 'resources/tweet.schema.json#/properties/contactId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.parentId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/parentId', 'resources/tweet.schema.json#/properties/parentId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.from) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/from', 'resources/tweet.schema.json#/properties/from/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.message) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/message', 'resources/tweet.schema.json#/properties/message/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.subject) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/subject', 'resources/tweet.schema.json#/properties/subject/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/tweet.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterCreatedAt) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterCreatedAt', 'resources/tweet.schema.json#/properties/twitterCreatedAt/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterFromAddr) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterFromAddr', 'resources/tweet.schema.json#/properties/twitterFromAddr/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterFromUserId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterFromUserId', 'resources/tweet.schema.json#/properties/twitterFromUserId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterIsFavorited) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterIsFavorited', 'resources/tweet.schema.json#/properties/twitterIsFavorited/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterIsRetweet) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterIsRetweet', 'resources/tweet.schema.json#/properties/twitterIsRetweet/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterMsgId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterMsgId', 'resources/tweet.schema.json#/properties/twitterMsgId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.twitterMsgPlainText) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/twitterMsgPlainText', 'resources/tweet.schema.json#/properties/twitterMsgPlainText/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.revelantResponseTemplateGroups) !== undefined) {
      if (!(Array.isArray(field))) {
        vErrors = fault(vErrors, '/revelantResponseTemplateGroups', 'resources/tweet.schema.json#/properties/revelantResponseTemplateGroups/type', 'type', { type: 'array' });
        errors++;
      }
    }
    const data20 = data.suggestedQueueUris;
    if (data20 !== undefined) {
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data20[i1] !== 'string') {
            vErrors = fault(vErrors, '/suggestedQueueUris/' + i1, 'resources/tweet.schema.json#/properties/suggestedQueueUris/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/suggestedQueueUris', 'resources/tweet.schema.json#/properties/suggestedQueueUris/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/tweet.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/tweet.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkTweet.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/TweetOperationResponse.schema.json */
const value0OfTweetOperationResponse = ['TweetOperationResponse', 'TwitterOperationResponse'];
const value1OfTweetOperationResponse = ['string', 'boolean'];
export function checkTweetOperationResponse(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/TweetOperationResponse.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.referenceId === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/required', 'required', { missingProperty: 'referenceId' });
          errors++;
        }
        if (data0.success === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/required', 'required', { missingProperty: 'success' });
          errors++;
        }
        const data1 = data0.messageType;
        if (data1 !== undefined) {
          if (!((data1 === 'TweetOperationResponse') || (data1 === 'TwitterOperationResponse'))) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0OfTweetOperationResponse });
            errors++;
          }
        }
        const data2 = data0.referenceId;
        if (data2 !== undefined) {
          if (!(((typeof data2 == 'number') && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            vErrors = fault(vErrors, '/data/referenceId', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/referenceId/type', 'type', { type: 'integer' });
            errors++;
          }
        }
        const data3 = data0.success;
        if (data3 !== undefined) {
          if ((typeof data3 !== 'string') && (typeof data3 !== 'boolean')) {
            vErrors = fault(vErrors, '/data/success', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/success/type', 'type', { type: value1OfTweetOperationResponse });
            errors++;
          }
        }
        if ((field = data0.errorMessage) !== undefined) {
          if (typeof field !== 'string') {
            vErrors = fault(vErrors, '/data/errorMessage', 'messages/TweetOperationResponse.schema.json#/properties/data/properties/errorMessage/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/TweetOperationResponse.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/TweetOperationResponse.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkTweetOperationResponse.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/TweetStateChangeMessage.schema.json */
const value0OfTweetStateChangeMessage = ['TweetStateChangeMessage', 'TwitterStateChangeMessage'];
const value1OfTweetStateChangeMessage = ['StatusChange', 'PropertiesUpdated', 'TweetSaved', 'Error'];
export function checkTweetStateChangeMessage(data) {
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
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
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
            vErrors = fault(vErrors, '/data/messageType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/properties/messageType/enum', 'enum', { allowedValues: value0OfTweetStateChangeMessage });
            errors++;
          }
        }
        if ((field = data0.tweet) !== undefined) {
          if (!checkTweet(field)) {
            vErrors = innerFaults(vErrors, '/data/tweet', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        if ((field = data0.twitter) !== undefined) {
          if (!checkTweet(field)) {
            vErrors = innerFaults(vErrors, '/data/twitter', checkTweet.errors);
            errors = vErrors.length;
          }
        }
        const data4 = data0.notificationType;
        if (data4 !== undefined) {
          if (!((((data4 === 'StatusChange') || (data4 === 'PropertiesUpdated')) || (data4 === 'TweetSaved')) || (data4 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value1OfTweetStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || (tag0 === 'PropertiesUpdated' || tag0 === 'TweetSaved'))) {
          const _errs12 = errors;
          let valid6 = true;
          const _errs13 = errors;
          if (!(data0 && typeof data0 == 'object' && !Array.isArray(data0))) {
            vErrors = fault(vErrors, '', '', '', {});
            errors++;
          }
          const _errs15 = errors;
          const _errs16 = errors;
          if (errors === _errs16) {
            if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
              let missing0;
              if ((data0.twitter === undefined) && (missing0 = 'twitter')) {
                vErrors = fault(vErrors, '', '', '', {});
                errors++;
              }
            }
            else {
              vErrors = fault(vErrors, '', '', '', {});
              errors++;
            }
          }
          var valid7 = _errs16 === errors;
          if (valid7) {
            vErrors = fault(vErrors, '', '', '', {});
            errors++;
          }
          else {
            errors = _errs15;
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = _errs15;
              }
              else {
                vErrors = null;
              }
            }
          }
          var _valid0 = _errs13 === errors;
          errors = _errs12;
          if (vErrors !== null) {
            if (_errs12) {
              vErrors.length = _errs12;
            }
            else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs18 = errors;
            if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
              if (data0.tweet === undefined) {
                vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/then/required', 'required', { missingProperty: 'tweet' });
                errors++;
              }
            }
            else {
              vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/then/type', 'type', { type: 'object' });
              errors++;
            }
            var _valid0 = _errs18 === errors;
            valid6 = _valid0;
          }
          if (!valid6) {
            vErrors = fault(vErrors, '/data', 'messages/TweetStateChangeMessage.schema.json#/properties/data/oneOf/0/if', 'if', { inner: [errors - _errs12] });
            errors++;
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
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
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkTweetStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/user-data.schema.json */
const value0OfUserData = ['string', 'number', 'boolean', 'null', 'object'];
export function checkUserData(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (((((typeof data0 !== 'string') && (!((typeof data0 == 'number') && (isFinite(data0))))) && (typeof data0 !== 'boolean')) && (data0 !== null)) && (!(data0 && typeof data0 == 'object' && !Array.isArray(data0)))) {
        vErrors = fault(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), 'resources/user-data.schema.json#/additionalProperties/type', 'type', { type: value0OfUserData });
        errors++;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (!checkUserData(data0)) {
          vErrors = innerFaults(vErrors, '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'), checkUserData.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/user-data.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkUserData.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/user-state.schema.json */
export function checkUserState(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/user-state.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/user-state.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.displayName) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/displayName', 'resources/user-state.schema.json#/properties/displayName/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/user-state.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.workMode) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/workMode', 'resources/user-state.schema.json#/properties/workMode/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/user-state.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkUserState.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/workbin-email.schema.json */
export function checkWorkbinEmail(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.state) !== undefined) {
      if (!checkEmailState(field)) {
        vErrors = innerFaults(vErrors, '/state', checkEmailState.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-email.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEmailContent(data)) {
    vErrors = innerFaults(vErrors, '', checkEmailContent.errors);
    errors = vErrors.length;
  }
  checkWorkbinEmail.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/workbin-facebook.schema.json */
export function checkWorkbinFacebook(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.state) !== undefined) {
      if (!checkFacebookState(field)) {
        vErrors = innerFaults(vErrors, '/state', checkFacebookState.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-facebook.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkFacebookContent(data)) {
    vErrors = innerFaults(vErrors, '', checkFacebookContent.errors);
    errors = vErrors.length;
  }
  checkWorkbinFacebook.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/workbin-item.schema.json */
export function checkWorkbinItem(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workbin-item.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data1 = data.capabilities;
    if (data1 !== undefined) {
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/workbin-item.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/workbin-item.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.receivedDate) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/receivedDate', 'resources/workbin-item.schema.json#/properties/receivedDate/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-item.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkWorkbinItem.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/workbin-notice.schema.json */
export function checkWorkbinNotice(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/workbin-notice.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workbin-notice.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.workbinUserId) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/workbinUserId', 'resources/workbin-notice.schema.json#/properties/workbinUserId/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.agentGroup) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/agentGroup', 'resources/workbin-notice.schema.json#/properties/agentGroup/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.placeGroup) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/placeGroup', 'resources/workbin-notice.schema.json#/properties/placeGroup/type', 'type', { type: 'string' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workbin-notice.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkPayload(data)) {
    vErrors = innerFaults(vErrors, '', checkPayload.errors);
    errors = vErrors.length;
  }
  checkWorkbinNotice.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/WorkbinStateChangeMessage.schema.json */
const pattern0OfWorkbinStateChangeMessage = /* @__PURE__ */ new RegExp('StateResourceV2$', 'u');
export function checkWorkbinStateChangeMessage(data) {
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
          if (pattern0OfWorkbinStateChangeMessage.test(key0)) {
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
  checkWorkbinStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json */
const value0OfWorkbinSubscriptionStateChangeMessage = ['Subscribed', 'Unsubscribed', 'RequestFailed'];
export function checkWorkbinSubscriptionStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if (data0.stateResource === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'stateResource' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('WorkbinSubscriptionStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'WorkbinSubscriptionStateChangeMessage' });
            errors++;
          }
        }
        const data2 = data0.stateResource;
        if (data2 !== undefined) {
          if (!(((data2 === 'Subscribed') || (data2 === 'Unsubscribed')) || (data2 === 'RequestFailed'))) {
            vErrors = fault(vErrors, '/data/stateResource', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/properties/stateResource/enum', 'enum', { allowedValues: value0OfWorkbinSubscriptionStateChangeMessage });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
      if (!checkWorkbinNotice(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkWorkbinNotice.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/WorkbinSubscriptionStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkWorkbinSubscriptionStateChangeMessage.errors = vErrors;
  return errors === 0;
}

/** schemas/resources/workitem.schema.json */
export function checkWorkitem(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = fault(vErrors, '', 'resources/workitem.schema.json#/required', 'required', { missingProperty: 'id' });
      errors++;
    }
    if (data.state === undefined) {
      vErrors = fault(vErrors, '', 'resources/workitem.schema.json#/required', 'required', { missingProperty: 'state' });
      errors++;
    }
    if ((field = data.id) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/id', 'resources/workitem.schema.json#/properties/id/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.state) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/state', 'resources/workitem.schema.json#/properties/state/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.workitemType) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/workitemType', 'resources/workitem.schema.json#/properties/workitemType/type', 'type', { type: 'string' });
        errors++;
      }
    }
    if ((field = data.uri) !== undefined) {
      if (typeof field !== 'string') {
        vErrors = fault(vErrors, '/uri', 'resources/workitem.schema.json#/properties/uri/type', 'type', { type: 'string' });
        errors++;
      }
    }
    const data4 = data.capabilities;
    if (data4 !== undefined) {
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== 'string') {
            vErrors = fault(vErrors, '/capabilities/' + i0, 'resources/workitem.schema.json#/properties/capabilities/items/type', 'type', { type: 'string' });
            errors++;
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/capabilities', 'resources/workitem.schema.json#/properties/capabilities/type', 'type', { type: 'array' });
        errors++;
      }
    }
    if ((field = data.userData) !== undefined) {
      if (!checkUserData(field)) {
        vErrors = innerFaults(vErrors, '/userData', checkUserData.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'resources/workitem.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  checkWorkitem.errors = vErrors;
  return errors === 0;
}

/** schemas/messages/WorkitemStateChangeMessage.schema.json */
const value0OfWorkitemStateChangeMessage = ['StatusChange', 'PropertiesUpdated', 'Error'];
export function checkWorkitemStateChangeMessage(data) {
  let field;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.data === undefined) {
      vErrors = fault(vErrors, '', 'messages/WorkitemStateChangeMessage.schema.json#/required', 'required', { missingProperty: 'data' });
      errors++;
    }
    const data0 = data.data;
    if (data0 !== undefined) {
      if (!checkPayload(data0)) {
        vErrors = innerFaults(vErrors, '/data', checkPayload.errors);
        errors = vErrors.length;
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.notificationType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkitemStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'notificationType' });
          errors++;
        }
      }
      if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
        if (data0.messageType === undefined) {
          vErrors = fault(vErrors, '/data', 'messages/WorkitemStateChangeMessage.schema.json#/properties/data/required', 'required', { missingProperty: 'messageType' });
          errors++;
        }
        if ((field = data0.messageType) !== undefined) {
          if ('WorkitemStateChangeMessage' !== field) {
            vErrors = fault(vErrors, '/data/messageType', 'messages/WorkitemStateChangeMessage.schema.json#/properties/data/properties/messageType/const', 'const', { allowedValue: 'WorkitemStateChangeMessage' });
            errors++;
          }
        }
        if ((field = data0.workitem) !== undefined) {
          if (!checkWorkitem(field)) {
            vErrors = innerFaults(vErrors, '/data/workitem', checkWorkitem.errors);
            errors = vErrors.length;
          }
        }
        const data3 = data0.notificationType;
        if (data3 !== undefined) {
          if (!(((data3 === 'StatusChange') || (data3 === 'PropertiesUpdated')) || (data3 === 'Error'))) {
            vErrors = fault(vErrors, '/data/notificationType', 'messages/WorkitemStateChangeMessage.schema.json#/properties/data/oneOf/0/properties/notificationType/enum', 'enum', { allowedValues: value0OfWorkitemStateChangeMessage });
            errors++;
          }
        }
        const tag0 = data0.notificationType;
        if ((tag0 === 'StatusChange' || tag0 === 'PropertiesUpdated')) {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if (data0.workitem === undefined) {
              vErrors = fault(vErrors, '/data', 'messages/WorkitemStateChangeMessage.schema.json#/properties/data/oneOf/0/required', 'required', { missingProperty: 'workitem' });
              errors++;
            }
          }
        }
        else if (tag0 === 'Error') {
          if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
            if ((field = data0.errorMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
            if ((field = data0.statusMessage) !== undefined) {
              if (typeof field !== 'string') {
                vErrors = fault(vErrors, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage/type', 'type', { type: 'string' });
                errors++;
              }
            }
          }
        }
      }
      else {
        vErrors = fault(vErrors, '/data', 'messages/WorkitemStateChangeMessage.schema.json#/properties/data/type', 'type', { type: 'object' });
        errors++;
      }
    }
  }
  else {
    vErrors = fault(vErrors, '', 'messages/WorkitemStateChangeMessage.schema.json#/type', 'type', { type: 'object' });
    errors++;
  }
  if (!checkEnvelope(data)) {
    vErrors = innerFaults(vErrors, '', checkEnvelope.errors);
    errors = vErrors.length;
  }
  checkWorkitemStateChangeMessage.errors = vErrors;
  return errors === 0;
}
