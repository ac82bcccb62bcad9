// @generated from schemas by cometd-codegen. Do not edit.

import {
  escapeKey,
  fault,
  faultCount,
  faultsIn,
  firstFaults,
  isObject,
  missing,
  mustBe,
  mustBeOneOf,
  mustEqual,
  notOfType,
  notOneOf,
} from './runtime/checking.js';

/** schemas/resources/attachment.schema.json */
export function checkAttachment(attachment) {
  const schema = 'resources/attachment.schema.json';
  if (!isObject(attachment)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, name, size, mime, uri } = attachment;
  if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
  if (name !== undefined && typeof name !== 'string') faults = notOfType(faults, '/name', schema, 'string');
  if (size !== undefined && !Number.isInteger(size)) faults = notOfType(faults, '/size', schema, 'integer');
  if (mime !== undefined && typeof mime !== 'string') faults = notOfType(faults, '/mime', schema, 'string');
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  return faults;
}

/** schemas/resources/call.schema.json */
export function checkCall(call) {
  const schema = 'resources/call.schema.json';
  if (!isObject(call)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    id, state, callUuid, connId, deviceUri, uri, path, participants, participantsInfo, ani, dnis, callType,
    capabilities, userData, duration, mute, recordingState, supervisorListeningIn, monitoredUserMuted, monitoring,
    parentCallUri, parentCallPath, case: caseValue,
  } = call;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (callUuid !== undefined && typeof callUuid !== 'string') faults = notOfType(faults, '/callUuid', schema, 'string');
  if (connId !== undefined && typeof connId !== 'string') faults = notOfType(faults, '/connId', schema, 'string');
  if (deviceUri !== undefined && typeof deviceUri !== 'string') {
    faults = notOfType(faults, '/deviceUri', schema, 'string');
  }
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (path !== undefined && typeof path !== 'string') faults = notOfType(faults, '/path', schema, 'string');
  if (participants !== undefined) {
    if (Array.isArray(participants)) {
      const length = participants.length;
      for (let index = 0; index < length; index++) {
        const item = participants[index];
        if (isObject(item)) {
          const inner = checkCallParticipant(item);
          if (inner !== null) faults = faultsIn(faults, '/participants/' + index, inner);
        } else if (typeof item !== 'string') {
          faults = notOfType(faults, '/participants/' + index, schema, ['string', 'object']);
        }
      }
    } else {
      faults = notOfType(faults, '/participants', schema, 'array');
    }
  }
  if (participantsInfo !== undefined) {
    if (Array.isArray(participantsInfo)) {
      const length = participantsInfo.length;
      for (let index = 0; index < length; index++) {
        const inner = checkParticipantInfo(participantsInfo[index]);
        if (inner !== null) faults = faultsIn(faults, '/participantsInfo/' + index, inner);
      }
    } else {
      faults = notOfType(faults, '/participantsInfo', schema, 'array');
    }
  }
  if (ani !== undefined && typeof ani !== 'string') faults = notOfType(faults, '/ani', schema, 'string');
  if (dnis !== undefined && typeof dnis !== 'string') faults = notOfType(faults, '/dnis', schema, 'string');
  if (callType !== undefined && typeof callType !== 'string') faults = notOfType(faults, '/callType', schema, 'string');
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  if (duration !== undefined && typeof duration !== 'string') faults = notOfType(faults, '/duration', schema, 'string');
  if (mute !== undefined && typeof mute !== 'string') faults = notOfType(faults, '/mute', schema, 'string');
  if (recordingState !== undefined && typeof recordingState !== 'string') {
    faults = notOfType(faults, '/recordingState', schema, 'string');
  }
  if (supervisorListeningIn !== undefined && typeof supervisorListeningIn !== 'boolean') {
    faults = notOfType(faults, '/supervisorListeningIn', schema, 'boolean');
  }
  if (monitoredUserMuted !== undefined && typeof monitoredUserMuted !== 'boolean') {
    faults = notOfType(faults, '/monitoredUserMuted', schema, 'boolean');
  }
  if (monitoring !== undefined && typeof monitoring !== 'boolean') {
    faults = notOfType(faults, '/monitoring', schema, 'boolean');
  }
  if (parentCallUri !== undefined && typeof parentCallUri !== 'string') {
    faults = notOfType(faults, '/parentCallUri', schema, 'string');
  }
  if (parentCallPath !== undefined && typeof parentCallPath !== 'string') {
    faults = notOfType(faults, '/parentCallPath', schema, 'string');
  }
  if (caseValue !== undefined && !Array.isArray(caseValue)) faults = notOfType(faults, '/case', schema, 'array');
  return faults;
}

/** schemas/resources/call-extensions.schema.json */
export function checkCallExtensions(callExtensions) {
  const schema = 'resources/call-extensions.schema.json';
  if (!isObject(callExtensions)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    BusinessCall, WrapUpTime, NO_ANSWER_ACTION, NO_ANSWER_TIMEOUT, NO_ANSWER_OVERFLOW, OriginationDN,
    OriginationDN_location,
  } = callExtensions;
  if (BusinessCall !== undefined && !Number.isInteger(BusinessCall)) {
    faults = notOfType(faults, '/BusinessCall', schema, 'integer');
  }
  if (WrapUpTime !== undefined && !Number.isInteger(WrapUpTime)) {
    faults = notOfType(faults, '/WrapUpTime', schema, 'integer');
  }
  if (NO_ANSWER_ACTION !== undefined && typeof NO_ANSWER_ACTION !== 'string') {
    faults = notOfType(faults, '/NO_ANSWER_ACTION', schema, 'string');
  }
  if (NO_ANSWER_TIMEOUT !== undefined && !Number.isInteger(NO_ANSWER_TIMEOUT)) {
    faults = notOfType(faults, '/NO_ANSWER_TIMEOUT', schema, 'integer');
  }
  if (NO_ANSWER_OVERFLOW !== undefined && typeof NO_ANSWER_OVERFLOW !== 'string') {
    faults = notOfType(faults, '/NO_ANSWER_OVERFLOW', schema, 'string');
  }
  if (OriginationDN !== undefined && typeof OriginationDN !== 'string') {
    faults = notOfType(faults, '/OriginationDN', schema, 'string');
  }
  if (OriginationDN_location !== undefined && typeof OriginationDN_location !== 'string') {
    faults = notOfType(faults, '/OriginationDN_location', schema, 'string');
  }
  return faults;
}

/** schemas/resources/call-participant.schema.json */
export function checkCallParticipant(callParticipant) {
  const schema = 'resources/call-participant.schema.json';
  if (!isObject(callParticipant)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { phoneNumber, digits, formattedPhoneNumber, e164Number } = callParticipant;
  if (typeof phoneNumber !== 'string') faults = mustBe(faults, phoneNumber, '/phoneNumber', schema, 'string');
  if (digits !== undefined && typeof digits !== 'string') faults = notOfType(faults, '/digits', schema, 'string');
  if (formattedPhoneNumber !== undefined && typeof formattedPhoneNumber !== 'string') {
    faults = notOfType(faults, '/formattedPhoneNumber', schema, 'string');
  }
  if (e164Number !== undefined && typeof e164Number !== 'string') {
    faults = notOfType(faults, '/e164Number', schema, 'string');
  }
  return faults;
}

/** schemas/messages/CallStateChangeMessage.schema.json */
export function checkCallStateChangeMessage(message) {
  const schema = 'messages/CallStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, notificationType, call, phoneNumber, extensions } = data;
        if (messageType !== 'CallStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'CallStateChangeMessage');
        }
        if (typeof notificationType !== 'string') {
          faults = mustBe(faults, notificationType, '/data/notificationType', schema, 'string');
        }
        if (call === undefined) {
          faults = missing(faults, '/data', schema, 'call');
        } else {
          faults = faultsIn(faults, '/data/call', checkCall(call));
        }
        if (phoneNumber !== undefined && typeof phoneNumber !== 'string') {
          faults = notOfType(faults, '/data/phoneNumber', schema, 'string');
        }
        if (extensions !== undefined) faults = faultsIn(faults, '/data/extensions', checkCallExtensions(extensions));
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/chat.schema.json */
export function checkChat(chat) {
  const schema = 'resources/chat.schema.json';
  if (!isObject(chat)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    id, state, uri, capabilities, participants, chatType, receivedDate, userData, suggestedQueueUris,
    revelantResponseTemplateGroups,
  } = chat;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (participants !== undefined) {
    if (Array.isArray(participants)) {
      const length = participants.length;
      for (let index = 0; index < length; index++) {
        const inner = checkChatParticipant(participants[index]);
        if (inner !== null) faults = faultsIn(faults, '/participants/' + index, inner);
      }
    } else {
      faults = notOfType(faults, '/participants', schema, 'array');
    }
  }
  if (chatType !== undefined && typeof chatType !== 'string') faults = notOfType(faults, '/chatType', schema, 'string');
  if (receivedDate !== undefined && typeof receivedDate !== 'string') {
    faults = notOfType(faults, '/receivedDate', schema, 'string');
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  if (suggestedQueueUris !== undefined) {
    if (Array.isArray(suggestedQueueUris)) {
      const length = suggestedQueueUris.length;
      for (let index = 0; index < length; index++) {
        if (typeof suggestedQueueUris[index] !== 'string') {
          faults = notOfType(faults, '/suggestedQueueUris/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/suggestedQueueUris', schema, 'array');
    }
  }
  if (revelantResponseTemplateGroups !== undefined && !Array.isArray(revelantResponseTemplateGroups)) {
    faults = notOfType(faults, '/revelantResponseTemplateGroups', schema, 'array');
  }
  return faults;
}

/** schemas/resources/chat-participant.schema.json */
export function checkChatParticipant(chatParticipant) {
  const schema = 'resources/chat-participant.schema.json';
  if (!isObject(chatParticipant)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { nickname, type: typeValue, participantId, id, uri, visibility } = chatParticipant;
  if (typeof nickname !== 'string') faults = mustBe(faults, nickname, '/nickname', schema, 'string');
  if (typeof typeValue !== 'string') faults = mustBe(faults, typeValue, '/type', schema, 'string');
  if (typeof participantId !== 'string') faults = mustBe(faults, participantId, '/participantId', schema, 'string');
  if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (visibility !== undefined && typeof visibility !== 'string') {
    faults = notOfType(faults, '/visibility', schema, 'string');
  }
  return faults;
}

/** schemas/messages/ChatStateChangeMessage.schema.json */
export function checkChatStateChangeMessage(message) {
  const schema = 'messages/ChatStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, chat } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'ChatStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'ChatStateChangeMessage');
        }
        if (chat !== undefined) faults = faultsIn(faults, '/data/chat', checkChat(chat));
        if (
          notificationType === 'StatusChange' ||
          notificationType === 'ParticipantsUpdated' ||
          notificationType === 'PropertiesUpdated'
        ) {
          if (chat === undefined) faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'chat');
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/country.schema.json */
export function checkCountry(country) {
  const schema = 'resources/country.schema.json';
  if (!isObject(country)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { name, code, callingCode } = country;
  if (name !== undefined && typeof name !== 'string') faults = notOfType(faults, '/name', schema, 'string');
  if (code !== undefined && typeof code !== 'string') faults = notOfType(faults, '/code', schema, 'string');
  if (callingCode !== undefined && typeof callingCode !== 'string') {
    faults = notOfType(faults, '/callingCode', schema, 'string');
  }
  return faults;
}

/** schemas/resources/device.schema.json */
export function checkDevice(device) {
  const schema = 'resources/device.schema.json';
  if (!isObject(device)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    id, deviceState, userState, phoneNumber, e164Number, telephonyNetwork, doNotDisturb, forwardTo,
    supervisorMonitoringState, voiceEnvironmentUri, capabilities, channels, description, dynamicPhoneNumber,
    phoneNumberUri, model, vendor, country, location,
  } = device;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof deviceState !== 'string') faults = mustBe(faults, deviceState, '/deviceState', schema, 'string');
  if (userState === undefined) {
    faults = missing(faults, '', schema, 'userState');
  } else {
    faults = faultsIn(faults, '/userState', checkUserState(userState));
  }
  if (typeof phoneNumber !== 'string') faults = mustBe(faults, phoneNumber, '/phoneNumber', schema, 'string');
  if (typeof e164Number !== 'string') faults = mustBe(faults, e164Number, '/e164Number', schema, 'string');
  if (typeof telephonyNetwork !== 'string') {
    faults = mustBe(faults, telephonyNetwork, '/telephonyNetwork', schema, 'string');
  }
  if (typeof doNotDisturb !== 'string') faults = mustBe(faults, doNotDisturb, '/doNotDisturb', schema, 'string');
  if (forwardTo !== undefined && typeof forwardTo !== 'string') {
    faults = notOfType(faults, '/forwardTo', schema, 'string');
  }
  if (supervisorMonitoringState !== undefined) {
    faults = faultsIn(faults, '/supervisorMonitoringState', checkSupervisorMonitoringState(supervisorMonitoringState));
  }
  if (typeof voiceEnvironmentUri !== 'string') {
    faults = mustBe(faults, voiceEnvironmentUri, '/voiceEnvironmentUri', schema, 'string');
  }
  if (Array.isArray(capabilities)) {
    const length = capabilities.length;
    for (let index = 0; index < length; index++) {
      if (typeof capabilities[index] !== 'string') {
        faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
      }
    }
  } else {
    faults = mustBe(faults, capabilities, '/capabilities', schema, 'array');
  }
  if (channels !== undefined) {
    if (Array.isArray(channels)) {
      const length = channels.length;
      for (let index = 0; index < length; index++) {
        if (typeof channels[index] !== 'string') faults = notOfType(faults, '/channels/' + index, schema, 'string');
      }
    } else {
      faults = notOfType(faults, '/channels', schema, 'array');
    }
  }
  if (description !== undefined && typeof description !== 'string') {
    faults = notOfType(faults, '/description', schema, 'string');
  }
  if (dynamicPhoneNumber !== undefined && typeof dynamicPhoneNumber !== 'string') {
    faults = notOfType(faults, '/dynamicPhoneNumber', schema, 'string');
  }
  if (phoneNumberUri !== undefined && typeof phoneNumberUri !== 'string') {
    faults = notOfType(faults, '/phoneNumberUri', schema, 'string');
  }
  if (model !== undefined && typeof model !== 'string') faults = notOfType(faults, '/model', schema, 'string');
  if (vendor !== undefined && typeof vendor !== 'string') faults = notOfType(faults, '/vendor', schema, 'string');
  if (country !== undefined) faults = faultsIn(faults, '/country', checkCountry(country));
  if (location !== undefined && typeof location !== 'string') faults = notOfType(faults, '/location', schema, 'string');
  return faults;
}

/** schemas/messages/DeviceStateChangeMessage.schema.json */
export function checkDeviceStateChangeMessage(message) {
  const schema = 'messages/DeviceStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, devices } = data;
        if (messageType !== 'DeviceStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'DeviceStateChangeMessage');
        }
        if (Array.isArray(devices)) {
          const length = devices.length;
          for (let index = 0; index < length; index++) {
            const inner = checkDevice(devices[index]);
            if (inner !== null) faults = faultsIn(faults, '/data/devices/' + index, inner);
          }
        } else {
          faults = mustBe(faults, devices, '/data/devices', schema, 'array');
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/email.schema.json */
export function checkEmail(email) {
  const schema = 'resources/email.schema.json';
  let faults = null;
  if (isObject(email)) {
    const { state } = email;
    if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEmailContent(email));
}

/** schemas/resources/email-content.schema.json */
export function checkEmailContent(emailContent) {
  const schema = 'resources/email-content.schema.json';
  if (!isObject(emailContent)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    id, uri, from: fromValue, to, cc, bcc, subject, body, bodyAsPlainText, mime, attachments, capabilities, emailType,
    contactId, parentId, assignedTo, receivedDate, suggestedQueueUris, revelantResponseTemplateGroups, userData,
  } = emailContent;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (fromValue !== undefined && typeof fromValue !== 'string') faults = notOfType(faults, '/from', schema, 'string');
  if (to !== undefined) {
    if (Array.isArray(to)) {
      const length = to.length;
      for (let index = 0; index < length; index++) {
        if (typeof to[index] !== 'string') faults = notOfType(faults, '/to/' + index, schema, 'string');
      }
    } else {
      faults = notOfType(faults, '/to', schema, 'array');
    }
  }
  if (cc !== undefined) {
    if (Array.isArray(cc)) {
      const length = cc.length;
      for (let index = 0; index < length; index++) {
        if (typeof cc[index] !== 'string') faults = notOfType(faults, '/cc/' + index, schema, 'string');
      }
    } else {
      faults = notOfType(faults, '/cc', schema, 'array');
    }
  }
  if (bcc !== undefined) {
    if (Array.isArray(bcc)) {
      const length = bcc.length;
      for (let index = 0; index < length; index++) {
        if (typeof bcc[index] !== 'string') faults = notOfType(faults, '/bcc/' + index, schema, 'string');
      }
    } else {
      faults = notOfType(faults, '/bcc', schema, 'array');
    }
  }
  if (subject !== undefined && typeof subject !== 'string') faults = notOfType(faults, '/subject', schema, 'string');
  if (body !== undefined && typeof body !== 'string') faults = notOfType(faults, '/body', schema, 'string');
  if (bodyAsPlainText !== undefined && typeof bodyAsPlainText !== 'string') {
    faults = notOfType(faults, '/bodyAsPlainText', schema, 'string');
  }
  if (mime !== undefined && typeof mime !== 'string') faults = notOfType(faults, '/mime', schema, 'string');
  if (attachments !== undefined) {
    if (Array.isArray(attachments)) {
      const length = attachments.length;
      for (let index = 0; index < length; index++) {
        const inner = checkAttachment(attachments[index]);
        if (inner !== null) faults = faultsIn(faults, '/attachments/' + index, inner);
      }
    } else {
      faults = notOfType(faults, '/attachments', schema, 'array');
    }
  }
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (emailType !== undefined && typeof emailType !== 'string') {
    faults = notOfType(faults, '/emailType', schema, 'string');
  }
  if (contactId !== undefined && typeof contactId !== 'string') {
    faults = notOfType(faults, '/contactId', schema, 'string');
  }
  if (parentId !== undefined && typeof parentId !== 'string') faults = notOfType(faults, '/parentId', schema, 'string');
  if (assignedTo !== undefined && typeof assignedTo !== 'string') {
    faults = notOfType(faults, '/assignedTo', schema, 'string');
  }
  if (receivedDate !== undefined && typeof receivedDate !== 'string') {
    faults = notOfType(faults, '/receivedDate', schema, 'string');
  }
  if (suggestedQueueUris !== undefined) {
    if (Array.isArray(suggestedQueueUris)) {
      const length = suggestedQueueUris.length;
      for (let index = 0; index < length; index++) {
        if (typeof suggestedQueueUris[index] !== 'string') {
          faults = notOfType(faults, '/suggestedQueueUris/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/suggestedQueueUris', schema, 'array');
    }
  }
  if (revelantResponseTemplateGroups !== undefined && !Array.isArray(revelantResponseTemplateGroups)) {
    faults = notOfType(faults, '/revelantResponseTemplateGroups', schema, 'array');
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/resources/email.schema.json */
export function checkEmailState(emailState) {
  const schema = 'resources/email.schema.json';
  let faults = null;
  if (typeof emailState !== 'string') faults = notOfType(faults, '', schema + '#/properties/state', 'string');
  return faults;
}

/** schemas/messages/EmailStateChangeMessage.schema.json */
export function checkEmailStateChangeMessage(message) {
  const schema = 'messages/EmailStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, email } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'EmailStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'EmailStateChangeMessage');
        }
        if (email !== undefined) faults = faultsIn(faults, '/data/email', checkEmail(email));
        if (
          notificationType === 'StatusChange' ||
          notificationType === 'PropertiesUpdated' ||
          notificationType === 'EmailSaved' ||
          notificationType === 'AttachmentAdded' ||
          notificationType === 'AttachmentRemoved'
        ) {
          if (email === undefined) faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'email');
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'EmailSaved', 'AttachmentAdded', 'AttachmentRemoved', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/envelope.schema.json */
export function checkEnvelope(envelope) {
  const schema = 'resources/envelope.schema.json';
  if (!isObject(envelope)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { channel, id, ext, clientId, advice } = envelope;
  if (channel !== undefined && typeof channel !== 'string') faults = notOfType(faults, '/channel', schema, 'string');
  if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
  if (ext !== undefined && !isObject(ext)) faults = notOfType(faults, '/ext', schema, 'object');
  if (clientId !== undefined && typeof clientId !== 'string') faults = notOfType(faults, '/clientId', schema, 'string');
  if (advice !== undefined) {
    if (isObject(advice)) {
      const { reconnect, interval, timeout } = advice;
      if (reconnect !== undefined && typeof reconnect !== 'string') {
        faults = notOfType(faults, '/advice/reconnect', schema, 'string');
      }
      if (interval !== undefined && !Number.isInteger(interval)) {
        faults = notOfType(faults, '/advice/interval', schema, 'integer');
      }
      if (timeout !== undefined && !Number.isInteger(timeout)) {
        faults = notOfType(faults, '/advice/timeout', schema, 'integer');
      }
    } else {
      faults = notOfType(faults, '/advice', schema, 'object');
    }
  }
  return faults;
}

/** schemas/messages/ErrorMessage.schema.json */
export function checkErrorMessage(message) {
  const schema = 'messages/ErrorMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const {
          messageType, errorMessage, errorCode, devicePath, deviceUri, callPath, callUri, notificationType,
        } = data;
        if (messageType !== 'ErrorMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'ErrorMessage');
        }
        if (errorMessage !== undefined && typeof errorMessage !== 'string') {
          faults = notOfType(faults, '/data/errorMessage', schema, 'string');
        }
        if (errorCode !== undefined && !Number.isInteger(errorCode) && typeof errorCode !== 'string') {
          faults = notOfType(faults, '/data/errorCode', schema, ['integer', 'string']);
        }
        if (devicePath !== undefined && typeof devicePath !== 'string') {
          faults = notOfType(faults, '/data/devicePath', schema, 'string');
        }
        if (deviceUri !== undefined && typeof deviceUri !== 'string') {
          faults = notOfType(faults, '/data/deviceUri', schema, 'string');
        }
        if (callPath !== undefined && typeof callPath !== 'string') {
          faults = notOfType(faults, '/data/callPath', schema, 'string');
        }
        if (callUri !== undefined && typeof callUri !== 'string') {
          faults = notOfType(faults, '/data/callUri', schema, 'string');
        }
        if (notificationType !== undefined && typeof notificationType !== 'string') {
          faults = notOfType(faults, '/data/notificationType', schema, 'string');
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/event-processing.schema.json */
export function checkEventProcessing(eventProcessing) {
  const schema = 'resources/event-processing.schema.json';
  if (!isObject(eventProcessing)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { nodeProcessingTimeNanos, serverGenerationTimestamp, serverProcessingTimeTotalMs } = eventProcessing;
  if (nodeProcessingTimeNanos !== undefined && !Number.isInteger(nodeProcessingTimeNanos)) {
    faults = notOfType(faults, '/nodeProcessingTimeNanos', schema, 'integer');
  }
  if (serverGenerationTimestamp !== undefined && !Number.isInteger(serverGenerationTimestamp)) {
    faults = notOfType(faults, '/serverGenerationTimestamp', schema, 'integer');
  }
  if (serverProcessingTimeTotalMs !== undefined && !Number.isInteger(serverProcessingTimeTotalMs)) {
    faults = notOfType(faults, '/serverProcessingTimeTotalMs', schema, 'integer');
  }
  return faults;
}

/** schemas/resources/facebook.schema.json */
export function checkFacebook(facebook) {
  const schema = 'resources/facebook.schema.json';
  let faults = null;
  if (isObject(facebook)) {
    const { state } = facebook;
    if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkFacebookContent(facebook));
}

/** schemas/resources/facebook-content.schema.json */
export function checkFacebookContent(facebookContent) {
  const schema = 'resources/facebook-content.schema.json';
  if (!isObject(facebookContent)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    id, facebookType, capabilities, uri, contactId, from: fromValue, message, subject, receivedDate, accounts,
    fqlObject, revelantResponseTemplateGroups, userData,
  } = facebookContent;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (facebookType !== undefined && typeof facebookType !== 'string') {
    faults = notOfType(faults, '/facebookType', schema, 'string');
  }
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (contactId !== undefined && typeof contactId !== 'string') {
    faults = notOfType(faults, '/contactId', schema, 'string');
  }
  if (fromValue !== undefined && typeof fromValue !== 'string') faults = notOfType(faults, '/from', schema, 'string');
  if (message !== undefined && typeof message !== 'string') faults = notOfType(faults, '/message', schema, 'string');
  if (subject !== undefined && typeof subject !== 'string') faults = notOfType(faults, '/subject', schema, 'string');
  if (receivedDate !== undefined && typeof receivedDate !== 'string') {
    faults = notOfType(faults, '/receivedDate', schema, 'string');
  }
  if (accounts !== undefined && !isObject(accounts)) faults = notOfType(faults, '/accounts', schema, 'object');
  if (fqlObject !== undefined && !isObject(fqlObject)) faults = notOfType(faults, '/fqlObject', schema, 'object');
  if (revelantResponseTemplateGroups !== undefined && !Array.isArray(revelantResponseTemplateGroups)) {
    faults = notOfType(faults, '/revelantResponseTemplateGroups', schema, 'array');
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/resources/facebook.schema.json */
export function checkFacebookState(facebookState) {
  const schema = 'resources/facebook.schema.json';
  let faults = null;
  if (typeof facebookState !== 'string') faults = notOfType(faults, '', schema + '#/properties/state', 'string');
  return faults;
}

/** schemas/messages/FacebookStateChangeMessage.schema.json */
export function checkFacebookStateChangeMessage(message) {
  const schema = 'messages/FacebookStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, facebook } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'FacebookStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'FacebookStateChangeMessage');
        }
        if (facebook !== undefined) faults = faultsIn(faults, '/data/facebook', checkFacebook(facebook));
        if (
          notificationType === 'StatusChange' ||
          notificationType === 'PropertiesUpdated' ||
          notificationType === 'FacebookSaved'
        ) {
          if (facebook === undefined) {
            faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'facebook');
          }
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'FacebookSaved', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/facebooksession.schema.json */
export function checkFacebooksession(facebooksession) {
  const schema = 'resources/facebooksession.schema.json';
  if (!isObject(facebooksession)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, state, uri, capabilities, participants, userData } = facebooksession;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (participants !== undefined) {
    if (Array.isArray(participants)) {
      const length = participants.length;
      for (let index = 0; index < length; index++) {
        const inner = checkChatParticipant(participants[index]);
        if (inner !== null) faults = faultsIn(faults, '/participants/' + index, inner);
      }
    } else {
      faults = notOfType(faults, '/participants', schema, 'array');
    }
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/messages/FacebooksessionStateChangeMessage.schema.json */
export function checkFacebooksessionStateChangeMessage(message) {
  const schema = 'messages/FacebooksessionStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, facebooksession } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'FacebooksessionStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'FacebooksessionStateChangeMessage');
        }
        if (facebooksession !== undefined) {
          faults = faultsIn(faults, '/data/facebooksession', checkFacebooksession(facebooksession));
        }
        if (
          notificationType === 'StatusChange' ||
          notificationType === 'ParticipantsUpdated' ||
          notificationType === 'PropertiesUpdated'
        ) {
          if (facebooksession === undefined) {
            faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'facebooksession');
          }
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/failure.schema.json */
export function checkFailure(failure) {
  const schema = 'resources/failure.schema.json';
  if (!isObject(failure)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { notificationType, errorMessage, statusMessage } = failure;
  if (notificationType !== 'Error') faults = mustEqual(faults, notificationType, '/notificationType', schema, 'Error');
  if (errorMessage !== undefined && typeof errorMessage !== 'string') {
    faults = notOfType(faults, '/errorMessage', schema, 'string');
  }
  if (statusMessage !== undefined && typeof statusMessage !== 'string') {
    faults = notOfType(faults, '/statusMessage', schema, 'string');
  }
  return faults;
}

/** schemas/messages/IMLogUpdateMessage.schema.json */
export function checkIMLogUpdateMessage(message) {
  const schema = 'messages/IMLogUpdateMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, notificationType, imSessionPath, message: message2 } = data;
        if (messageType !== 'IMLogUpdateMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'IMLogUpdateMessage');
        }
        if (notificationType !== 'NewMessage') {
          faults = mustEqual(faults, notificationType, '/data/notificationType', schema, 'NewMessage');
        }
        if (typeof imSessionPath !== 'string') {
          faults = mustBe(faults, imSessionPath, '/data/imSessionPath', schema, 'string');
        }
        if (typeof message2 !== 'string') faults = mustBe(faults, message2, '/data/message', schema, 'string');
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/messages/IMSessionStateChangeMessage.schema.json */
export function checkIMSessionStateChangeMessage(message) {
  const schema = 'messages/IMSessionStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, notificationType, imSession } = data;
        if (messageType !== 'IMSessionStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'IMSessionStateChangeMessage');
        }
        if (notificationType !== 'StatusChange' && notificationType !== 'AttachedDataChanged') {
          faults = mustBeOneOf(
            faults, notificationType, '/data/notificationType', schema, ['StatusChange', 'AttachedDataChanged'],
          );
        }
        if (imSession === undefined) {
          faults = missing(faults, '/data', schema, 'imSession');
        } else {
          faults = faultsIn(faults, '/data/imSession', checkImSession(imSession));
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/im-session.schema.json */
export function checkImSession(imSession) {
  const schema = 'resources/im-session.schema.json';
  if (!isObject(imSession)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, state, uri, path, participants, capabilities, userData } = imSession;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (path !== undefined && typeof path !== 'string') faults = notOfType(faults, '/path', schema, 'string');
  if (participants !== undefined) {
    if (Array.isArray(participants)) {
      const length = participants.length;
      for (let index = 0; index < length; index++) {
        const inner = checkCallParticipant(participants[index]);
        if (inner !== null) faults = faultsIn(faults, '/participants/' + index, inner);
      }
    } else {
      faults = notOfType(faults, '/participants', schema, 'array');
    }
  }
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/resources/log-message.schema.json */
export function checkLogMessage(logMessage) {
  const schema = 'resources/log-message.schema.json';
  if (!isObject(logMessage)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    index, type: typeValue, from: fromValue, text, visibility, timestamp, timestampSeconds, messageType, treatAs,
  } = logMessage;
  if (!Number.isInteger(index)) faults = mustBe(faults, index, '/index', schema, 'integer');
  if (typeof typeValue !== 'string') faults = mustBe(faults, typeValue, '/type', schema, 'string');
  if (fromValue === undefined) {
    faults = missing(faults, '', schema, 'from');
  } else {
    faults = faultsIn(faults, '/from', checkChatParticipant(fromValue));
  }
  if (text !== undefined && typeof text !== 'string') faults = notOfType(faults, '/text', schema, 'string');
  if (typeof visibility !== 'string') faults = mustBe(faults, visibility, '/visibility', schema, 'string');
  if (typeof timestamp !== 'string') faults = mustBe(faults, timestamp, '/timestamp', schema, 'string');
  if (!Number.isInteger(timestampSeconds)) {
    faults = mustBe(faults, timestampSeconds, '/timestampSeconds', schema, 'integer');
  }
  if (messageType !== undefined && typeof messageType !== 'string') {
    faults = notOfType(faults, '/messageType', schema, 'string');
  }
  if (treatAs !== undefined && typeof treatAs !== 'string') faults = notOfType(faults, '/treatAs', schema, 'string');
  return faults;
}

/** schemas/messages/MessageLogUpdated.schema.json */
export function checkMessageLogUpdated(message) {
  const schema = 'messages/MessageLogUpdated.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const {
          messageType, notificationType, messages, chatUri, chatPath, facebooksessionUri, facebooksessionPath,
        } = data;
        if (messageType !== 'MessageLogUpdated') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'MessageLogUpdated');
        }
        if (notificationType !== 'NewMessages') {
          faults = mustEqual(faults, notificationType, '/data/notificationType', schema, 'NewMessages');
        }
        if (Array.isArray(messages)) {
          const length = messages.length;
          for (let index = 0; index < length; index++) {
            const inner = checkLogMessage(messages[index]);
            if (inner !== null) faults = faultsIn(faults, '/data/messages/' + index, inner);
          }
        } else {
          faults = mustBe(faults, messages, '/data/messages', schema, 'array');
        }
        if (chatUri !== undefined && typeof chatUri !== 'string') {
          faults = notOfType(faults, '/data/chatUri', schema, 'string');
        }
        if (chatPath !== undefined && typeof chatPath !== 'string') {
          faults = notOfType(faults, '/data/chatPath', schema, 'string');
        }
        if (facebooksessionUri !== undefined && typeof facebooksessionUri !== 'string') {
          faults = notOfType(faults, '/data/facebooksessionUri', schema, 'string');
        }
        if (facebooksessionPath !== undefined && typeof facebooksessionPath !== 'string') {
          faults = notOfType(faults, '/data/facebooksessionPath', schema, 'string');
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/metrics.schema.json */
export function checkMetrics(metrics) {
  const schema = 'resources/metrics.schema.json';
  if (!isObject(metrics)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { eventProcessing } = metrics;
  if (eventProcessing !== undefined) {
    faults = faultsIn(faults, '/eventProcessing', checkEventProcessing(eventProcessing));
  }
  return faults;
}

/** schemas/resources/openmedia.schema.json */
export function checkOpenmedia(openmedia) {
  const schema = 'resources/openmedia.schema.json';
  if (!isObject(openmedia)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, state, mediaType, openmediaType, uri, capabilities, userData, receivedDate } = openmedia;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (mediaType !== undefined && typeof mediaType !== 'string') {
    faults = notOfType(faults, '/mediaType', schema, 'string');
  }
  if (openmediaType !== undefined && typeof openmediaType !== 'string') {
    faults = notOfType(faults, '/openmediaType', schema, 'string');
  }
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  if (receivedDate !== undefined && typeof receivedDate !== 'string') {
    faults = notOfType(faults, '/receivedDate', schema, 'string');
  }
  return faults;
}

/** schemas/messages/OpenmediaStateChangeMessage.schema.json */
export function checkOpenmediaStateChangeMessage(message) {
  const schema = 'messages/OpenmediaStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, openmedia } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'OpenmediaStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'OpenmediaStateChangeMessage');
        }
        if (openmedia !== undefined) faults = faultsIn(faults, '/data/openmedia', checkOpenmedia(openmedia));
        if (notificationType === 'StatusChange' || notificationType === 'PropertiesUpdated') {
          if (openmedia === undefined) {
            faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'openmedia');
          }
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/participant-info.schema.json */
export function checkParticipantInfo(participantInfo) {
  const schema = 'resources/participant-info.schema.json';
  if (!isObject(participantInfo)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { digits, e164Number, formattedPhoneNumber, country, location, E164digits, isValidNumber } = participantInfo;
  if (digits !== undefined && typeof digits !== 'string') faults = notOfType(faults, '/digits', schema, 'string');
  if (e164Number !== undefined && typeof e164Number !== 'string') {
    faults = notOfType(faults, '/e164Number', schema, 'string');
  }
  if (formattedPhoneNumber !== undefined && typeof formattedPhoneNumber !== 'string') {
    faults = notOfType(faults, '/formattedPhoneNumber', schema, 'string');
  }
  if (country !== undefined) faults = faultsIn(faults, '/country', checkCountry(country));
  if (location !== undefined && typeof location !== 'string' && location !== null) {
    faults = notOfType(faults, '/location', schema, ['string', 'null']);
  }
  if (E164digits !== undefined && typeof E164digits !== 'string') {
    faults = notOfType(faults, '/E164digits', schema, 'string');
  }
  if (isValidNumber !== undefined && typeof isValidNumber !== 'boolean') {
    faults = notOfType(faults, '/isValidNumber', schema, 'boolean');
  }
  return faults;
}

/** schemas/resources/payload.schema.json */
export function checkPayload(payload) {
  const schema = 'resources/payload.schema.json';
  if (!isObject(payload)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { referenceId, metrics } = payload;
  if (referenceId !== undefined && !Number.isInteger(referenceId)) {
    faults = notOfType(faults, '/referenceId', schema, 'integer');
  }
  if (metrics !== undefined) faults = faultsIn(faults, '/metrics', checkMetrics(metrics));
  return faults;
}

/** schemas/resources/service.schema.json */
export function checkService(service) {
  const schema = 'resources/service.schema.json';
  if (!isObject(service)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, name, type: typeValue, state } = service;
  if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
  if (name !== undefined && typeof name !== 'string') faults = notOfType(faults, '/name', schema, 'string');
  if (
    typeValue !== 'Voice' &&
    typeValue !== 'Provisioning' &&
    typeValue !== 'Reporting' &&
    typeValue !== 'MultiMediaState' &&
    typeValue !== 'MultiMediaContent' &&
    typeValue !== 'Chat' &&
    typeValue !== 'Unknown'
  ) {
    faults = mustBeOneOf(
      faults, typeValue, '/type', schema,
      ['Voice', 'Provisioning', 'Reporting', 'MultiMediaState', 'MultiMediaContent', 'Chat', 'Unknown'],
    );
  }
  if (state !== 'ReadOnly' && state !== 'Inactive' && state !== 'Active' && state !== 'Unknown') {
    faults = mustBeOneOf(faults, state, '/state', schema, ['ReadOnly', 'Inactive', 'Active', 'Unknown']);
  }
  return faults;
}

/** schemas/messages/ServiceStateChangeMessage.schema.json */
export function checkServiceStateChangeMessage(message) {
  const schema = 'messages/ServiceStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, service } = data;
        if (messageType !== 'ServiceStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'ServiceStateChangeMessage');
        }
        if (service === undefined) {
          faults = missing(faults, '/data', schema, 'service');
        } else {
          faults = faultsIn(faults, '/data/service', checkService(service));
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/supervisor-monitoring-state.schema.json */
export function checkSupervisorMonitoringState(supervisorMonitoringState) {
  const schema = 'resources/supervisor-monitoring-state.schema.json';
  if (!isObject(supervisorMonitoringState)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { state, mode, scope, targetDeviceUri } = supervisorMonitoringState;
  if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
  if (mode !== undefined && typeof mode !== 'string') faults = notOfType(faults, '/mode', schema, 'string');
  if (scope !== undefined && typeof scope !== 'string') faults = notOfType(faults, '/scope', schema, 'string');
  if (targetDeviceUri !== undefined && typeof targetDeviceUri !== 'string') {
    faults = notOfType(faults, '/targetDeviceUri', schema, 'string');
  }
  return faults;
}

/** schemas/resources/tweet.schema.json */
export function checkTweet(tweet) {
  const schema = 'resources/tweet.schema.json';
  if (!isObject(tweet)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const {
    id, state, tweetType, twitterType, capabilities, contactId, parentId, from: fromValue, message, subject,
    receivedDate, twitterCreatedAt, twitterFromAddr, twitterFromUserId, twitterIsFavorited, twitterIsRetweet,
    twitterMsgId, twitterMsgPlainText, revelantResponseTemplateGroups, suggestedQueueUris, uri, userData,
  } = tweet;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (tweetType !== undefined && typeof tweetType !== 'string') {
    faults = notOfType(faults, '/tweetType', schema, 'string');
  }
  if (twitterType !== undefined && typeof twitterType !== 'string') {
    faults = notOfType(faults, '/twitterType', schema, 'string');
  }
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (contactId !== undefined && typeof contactId !== 'string') {
    faults = notOfType(faults, '/contactId', schema, 'string');
  }
  if (parentId !== undefined && typeof parentId !== 'string') faults = notOfType(faults, '/parentId', schema, 'string');
  if (fromValue !== undefined && typeof fromValue !== 'string') faults = notOfType(faults, '/from', schema, 'string');
  if (message !== undefined && typeof message !== 'string') faults = notOfType(faults, '/message', schema, 'string');
  if (subject !== undefined && typeof subject !== 'string') faults = notOfType(faults, '/subject', schema, 'string');
  if (receivedDate !== undefined && typeof receivedDate !== 'string') {
    faults = notOfType(faults, '/receivedDate', schema, 'string');
  }
  if (twitterCreatedAt !== undefined && typeof twitterCreatedAt !== 'string') {
    faults = notOfType(faults, '/twitterCreatedAt', schema, 'string');
  }
  if (twitterFromAddr !== undefined && typeof twitterFromAddr !== 'string') {
    faults = notOfType(faults, '/twitterFromAddr', schema, 'string');
  }
  if (twitterFromUserId !== undefined && typeof twitterFromUserId !== 'string') {
    faults = notOfType(faults, '/twitterFromUserId', schema, 'string');
  }
  if (twitterIsFavorited !== undefined && typeof twitterIsFavorited !== 'string') {
    faults = notOfType(faults, '/twitterIsFavorited', schema, 'string');
  }
  if (twitterIsRetweet !== undefined && typeof twitterIsRetweet !== 'string') {
    faults = notOfType(faults, '/twitterIsRetweet', schema, 'string');
  }
  if (twitterMsgId !== undefined && typeof twitterMsgId !== 'string') {
    faults = notOfType(faults, '/twitterMsgId', schema, 'string');
  }
  if (twitterMsgPlainText !== undefined && typeof twitterMsgPlainText !== 'string') {
    faults = notOfType(faults, '/twitterMsgPlainText', schema, 'string');
  }
  if (revelantResponseTemplateGroups !== undefined && !Array.isArray(revelantResponseTemplateGroups)) {
    faults = notOfType(faults, '/revelantResponseTemplateGroups', schema, 'array');
  }
  if (suggestedQueueUris !== undefined) {
    if (Array.isArray(suggestedQueueUris)) {
      const length = suggestedQueueUris.length;
      for (let index = 0; index < length; index++) {
        if (typeof suggestedQueueUris[index] !== 'string') {
          faults = notOfType(faults, '/suggestedQueueUris/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/suggestedQueueUris', schema, 'array');
    }
  }
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/messages/TweetOperationResponse.schema.json */
export function checkTweetOperationResponse(message) {
  const schema = 'messages/TweetOperationResponse.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, referenceId, success, errorMessage } = data;
        if (messageType !== 'TweetOperationResponse' && messageType !== 'TwitterOperationResponse') {
          faults = mustBeOneOf(
            faults, messageType, '/data/messageType', schema, ['TweetOperationResponse', 'TwitterOperationResponse'],
          );
        }
        if (!Number.isInteger(referenceId)) {
          faults = mustBe(faults, referenceId, '/data/referenceId', schema, 'integer');
        }
        if (typeof success !== 'string' && typeof success !== 'boolean') {
          faults = mustBe(faults, success, '/data/success', schema, ['string', 'boolean']);
        }
        if (errorMessage !== undefined && typeof errorMessage !== 'string') {
          faults = notOfType(faults, '/data/errorMessage', schema, 'string');
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkPayload(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/messages/TweetStateChangeMessage.schema.json */
export function checkTweetStateChangeMessage(message) {
  const schema = 'messages/TweetStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, tweet, twitter } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'TweetStateChangeMessage' && messageType !== 'TwitterStateChangeMessage') {
          faults = mustBeOneOf(
            faults, messageType, '/data/messageType', schema, ['TweetStateChangeMessage', 'TwitterStateChangeMessage'],
          );
        }
        if (tweet !== undefined) faults = faultsIn(faults, '/data/tweet', checkTweet(tweet));
        if (twitter !== undefined) faults = faultsIn(faults, '/data/twitter', checkTweet(twitter));
        if (
          notificationType === 'StatusChange' ||
          notificationType === 'PropertiesUpdated' ||
          notificationType === 'TweetSaved'
        ) {
          const before = faultCount(faults);
          const before2 = faultCount(faults);
          const before3 = faultCount(faults);
          const before4 = faultCount(faults);
          if (faultCount(faults) === before4) {
            let absent;
            if (twitter === undefined && (absent = 'twitter')) faults = fault(faults, '', '', '', {});
          }
          var valid = before4 === faultCount(faults);
          if (valid) {
            faults = fault(faults, '', '', '', {});
          } else {
            faults = firstFaults(faults, before3);
          }
          var valid2 = before2 === faultCount(faults);
          faults = firstFaults(faults, before);
          if (valid2) {
            const before5 = faultCount(faults);
            if (tweet === undefined) {
              faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0/then', 'tweet');
            }
            var valid2 = before5 === faultCount(faults);
          }
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'TweetSaved', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/user-data.schema.json */
export function checkUserData(userData) {
  const schema = 'resources/user-data.schema.json';
  if (!isObject(userData)) return notOfType(null, '', schema, 'object');
  let faults = null;
  for (const key in userData) {
    const value = userData[key];
    if (isObject(value)) {
      const inner = checkUserData(value);
      if (inner !== null) faults = faultsIn(faults, '/' + escapeKey(key), inner);
    } else if (typeof value !== 'string' && !Number.isFinite(value) && typeof value !== 'boolean' && value !== null) {
      faults = notOfType(
        faults, '/' + escapeKey(key), schema + '#/additionalProperties',
        ['string', 'number', 'boolean', 'null', 'object'],
      );
    }
  }
  return faults;
}

/** schemas/resources/user-state.schema.json */
export function checkUserState(userState) {
  const schema = 'resources/user-state.schema.json';
  if (!isObject(userState)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, displayName, state, workMode } = userState;
  if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
  if (displayName !== undefined && typeof displayName !== 'string') {
    faults = notOfType(faults, '/displayName', schema, 'string');
  }
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (workMode !== undefined && typeof workMode !== 'string') faults = notOfType(faults, '/workMode', schema, 'string');
  return faults;
}

/** schemas/resources/workbin-email.schema.json */
export function checkWorkbinEmail(workbinEmail) {
  const schema = 'resources/workbin-email.schema.json';
  let faults = null;
  if (isObject(workbinEmail)) {
    const { state } = workbinEmail;
    if (state !== undefined) faults = faultsIn(faults, '/state', checkEmailState(state));
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEmailContent(workbinEmail));
}

/** schemas/resources/workbin-facebook.schema.json */
export function checkWorkbinFacebook(workbinFacebook) {
  const schema = 'resources/workbin-facebook.schema.json';
  let faults = null;
  if (isObject(workbinFacebook)) {
    const { state } = workbinFacebook;
    if (state !== undefined) faults = faultsIn(faults, '/state', checkFacebookState(state));
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkFacebookContent(workbinFacebook));
}

/** schemas/resources/workbin-item.schema.json */
export function checkWorkbinItem(workbinItem) {
  const schema = 'resources/workbin-item.schema.json';
  if (!isObject(workbinItem)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, capabilities, receivedDate, userData } = workbinItem;
  if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (receivedDate !== undefined && typeof receivedDate !== 'string') {
    faults = notOfType(faults, '/receivedDate', schema, 'string');
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/resources/workbin-notice.schema.json */
export function checkWorkbinNotice(workbinNotice) {
  const schema = 'resources/workbin-notice.schema.json';
  let faults = null;
  if (isObject(workbinNotice)) {
    const { id, workbinUserId, agentGroup, placeGroup } = workbinNotice;
    if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
    if (workbinUserId !== undefined && typeof workbinUserId !== 'string') {
      faults = notOfType(faults, '/workbinUserId', schema, 'string');
    }
    if (agentGroup !== undefined && typeof agentGroup !== 'string') {
      faults = notOfType(faults, '/agentGroup', schema, 'string');
    }
    if (placeGroup !== undefined && typeof placeGroup !== 'string') {
      faults = notOfType(faults, '/placeGroup', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkPayload(workbinNotice));
}

/** schemas/messages/WorkbinStateChangeMessage.schema.json */
const pattern0OfWorkbinStateChangeMessage = /*#__PURE__*/ new RegExp('StateResourceV2$', 'u');

export function checkWorkbinStateChangeMessage(message) {
  const schema = 'messages/WorkbinStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const {
          messageType, action, chatStateResourceV2, emailStateResourceV2, facebookStateResourceV2,
          facebooksessionStateResourceV2, openmediaStateResourceV2, tweetStateResourceV2, workitemStateResourceV2,
        } = data;
        if (messageType !== 'WorkbinStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'WorkbinStateChangeMessage');
        }
        if (typeof action !== 'string') faults = mustBe(faults, action, '/data/action', schema, 'string');
        if (chatStateResourceV2 !== undefined) {
          faults = faultsIn(faults, '/data/chatStateResourceV2', checkChat(chatStateResourceV2));
        }
        if (emailStateResourceV2 !== undefined) {
          faults = faultsIn(faults, '/data/emailStateResourceV2', checkWorkbinEmail(emailStateResourceV2));
        }
        if (facebookStateResourceV2 !== undefined) {
          faults = faultsIn(faults, '/data/facebookStateResourceV2', checkWorkbinFacebook(facebookStateResourceV2));
        }
        if (facebooksessionStateResourceV2 !== undefined) {
          faults = faultsIn(
            faults, '/data/facebooksessionStateResourceV2', checkWorkbinItem(facebooksessionStateResourceV2),
          );
        }
        if (openmediaStateResourceV2 !== undefined) {
          faults = faultsIn(faults, '/data/openmediaStateResourceV2', checkWorkbinItem(openmediaStateResourceV2));
        }
        if (tweetStateResourceV2 !== undefined) {
          faults = faultsIn(faults, '/data/tweetStateResourceV2', checkWorkbinItem(tweetStateResourceV2));
        }
        if (workitemStateResourceV2 !== undefined) {
          faults = faultsIn(faults, '/data/workitemStateResourceV2', checkWorkbinItem(workitemStateResourceV2));
        }
        for (const key in data) {
          if (pattern0OfWorkbinStateChangeMessage.test(key)) {
            const value = data[key];
            if (!isObject(value)) {
              faults = notOfType(
                faults, '/data/' + escapeKey(key), schema + '#/properties/data/patternProperties/StateResourceV2$',
                'object',
              );
            }
          }
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkWorkbinNotice(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/messages/WorkbinSubscriptionStateChangeMessage.schema.json */
export function checkWorkbinSubscriptionStateChangeMessage(message) {
  const schema = 'messages/WorkbinSubscriptionStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      if (isObject(data)) {
        const { messageType, stateResource } = data;
        if (messageType !== 'WorkbinSubscriptionStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'WorkbinSubscriptionStateChangeMessage');
        }
        if (stateResource !== 'Subscribed' && stateResource !== 'Unsubscribed' && stateResource !== 'RequestFailed') {
          faults = mustBeOneOf(
            faults, stateResource, '/data/stateResource', schema, ['Subscribed', 'Unsubscribed', 'RequestFailed'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      faults = faultsIn(faults, '/data', checkWorkbinNotice(data));
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}

/** schemas/resources/workitem.schema.json */
export function checkWorkitem(workitem) {
  const schema = 'resources/workitem.schema.json';
  if (!isObject(workitem)) return notOfType(null, '', schema, 'object');
  let faults = null;
  const { id, state, workitemType, uri, capabilities, userData } = workitem;
  if (typeof id !== 'string') faults = mustBe(faults, id, '/id', schema, 'string');
  if (typeof state !== 'string') faults = mustBe(faults, state, '/state', schema, 'string');
  if (workitemType !== undefined && typeof workitemType !== 'string') {
    faults = notOfType(faults, '/workitemType', schema, 'string');
  }
  if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  if (capabilities !== undefined) {
    if (Array.isArray(capabilities)) {
      const length = capabilities.length;
      for (let index = 0; index < length; index++) {
        if (typeof capabilities[index] !== 'string') {
          faults = notOfType(faults, '/capabilities/' + index, schema, 'string');
        }
      }
    } else {
      faults = notOfType(faults, '/capabilities', schema, 'array');
    }
  }
  if (userData !== undefined) faults = faultsIn(faults, '/userData', checkUserData(userData));
  return faults;
}

/** schemas/messages/WorkitemStateChangeMessage.schema.json */
export function checkWorkitemStateChangeMessage(message) {
  const schema = 'messages/WorkitemStateChangeMessage.schema.json';
  let faults = null;
  if (isObject(message)) {
    const { data } = message;
    if (data === undefined) {
      faults = missing(faults, '', schema, 'data');
    } else {
      faults = faultsIn(faults, '/data', checkPayload(data));
      if (isObject(data)) {
        const { notificationType, messageType, workitem } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType !== 'WorkitemStateChangeMessage') {
          faults = mustEqual(faults, messageType, '/data/messageType', schema, 'WorkitemStateChangeMessage');
        }
        if (workitem !== undefined) faults = faultsIn(faults, '/data/workitem', checkWorkitem(workitem));
        if (notificationType === 'StatusChange' || notificationType === 'PropertiesUpdated') {
          if (workitem === undefined) {
            faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'workitem');
          }
        } else if (notificationType === 'Error') {
          const { errorMessage, statusMessage } = data;
          if (errorMessage !== undefined && typeof errorMessage !== 'string') {
            faults = notOfType(
              faults, '/data/errorMessage', 'resources/failure.schema.json#/properties/errorMessage', 'string',
            );
          }
          if (statusMessage !== undefined && typeof statusMessage !== 'string') {
            faults = notOfType(
              faults, '/data/statusMessage', 'resources/failure.schema.json#/properties/statusMessage', 'string',
            );
          }
        } else if (notificationType !== undefined) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'Error'],
          );
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  return faultsIn(faults, '', checkEnvelope(message));
}
