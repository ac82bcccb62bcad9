// @generated from schemas by cometd-codegen. Do not edit.

import {
  escapeKey,
  fault,
  faultCount,
  faultsIn,
  firstFaults,
  isObject,
  missing,
  notOfType,
  notOneOf,
  notValue,
} from './runtime/checking.js';

/** schemas/resources/attachment.schema.json */
export function checkAttachment(attachment) {
  const schema = 'resources/attachment.schema.json';
  let faults = null;
  if (isObject(attachment)) {
    const { id, name, size, mime, uri } = attachment;
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (name !== undefined && typeof name !== 'string') faults = notOfType(faults, '/name', schema, 'string');
    if (size !== undefined && !Number.isInteger(size)) faults = notOfType(faults, '/size', schema, 'integer');
    if (mime !== undefined && typeof mime !== 'string') faults = notOfType(faults, '/mime', schema, 'string');
    if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkAttachment.errors = faults;
  return faults === null;
}

/** schemas/resources/call.schema.json */
export function checkCall(call) {
  const schema = 'resources/call.schema.json';
  let faults = null;
  if (isObject(call)) {
    const {
      id, state, callUuid, connId, deviceUri, uri, path, participants, participantsInfo, ani, dnis, callType,
      capabilities, userData, duration, mute, recordingState, supervisorListeningIn, monitoredUserMuted, monitoring,
      parentCallUri, parentCallPath, case: caseValue,
    } = call;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
    if (callUuid !== undefined && typeof callUuid !== 'string') {
      faults = notOfType(faults, '/callUuid', schema, 'string');
    }
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
            if (!checkCallParticipant(item)) faults = faultsIn(faults, '/participants/' + index, checkCallParticipant);
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
          if (!checkParticipantInfo(participantsInfo[index])) {
            faults = faultsIn(faults, '/participantsInfo/' + index, checkParticipantInfo);
          }
        }
      } else {
        faults = notOfType(faults, '/participantsInfo', schema, 'array');
      }
    }
    if (ani !== undefined && typeof ani !== 'string') faults = notOfType(faults, '/ani', schema, 'string');
    if (dnis !== undefined && typeof dnis !== 'string') faults = notOfType(faults, '/dnis', schema, 'string');
    if (callType !== undefined && typeof callType !== 'string') {
      faults = notOfType(faults, '/callType', schema, 'string');
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
    if (duration !== undefined && typeof duration !== 'string') {
      faults = notOfType(faults, '/duration', schema, 'string');
    }
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
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkCall.errors = faults;
  return faults === null;
}

/** schemas/resources/call-extensions.schema.json */
export function checkCallExtensions(callExtensions) {
  const schema = 'resources/call-extensions.schema.json';
  let faults = null;
  if (isObject(callExtensions)) {
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
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkCallExtensions.errors = faults;
  return faults === null;
}

/** schemas/resources/call-participant.schema.json */
export function checkCallParticipant(callParticipant) {
  const schema = 'resources/call-participant.schema.json';
  let faults = null;
  if (isObject(callParticipant)) {
    const { phoneNumber, digits, formattedPhoneNumber, e164Number } = callParticipant;
    if (phoneNumber === undefined) {
      faults = missing(faults, '', schema, 'phoneNumber');
    } else if (typeof phoneNumber !== 'string') {
      faults = notOfType(faults, '/phoneNumber', schema, 'string');
    }
    if (digits !== undefined && typeof digits !== 'string') faults = notOfType(faults, '/digits', schema, 'string');
    if (formattedPhoneNumber !== undefined && typeof formattedPhoneNumber !== 'string') {
      faults = notOfType(faults, '/formattedPhoneNumber', schema, 'string');
    }
    if (e164Number !== undefined && typeof e164Number !== 'string') {
      faults = notOfType(faults, '/e164Number', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkCallParticipant.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (notificationType === undefined) faults = missing(faults, '/data', schema, 'notificationType');
        if (call === undefined) faults = missing(faults, '/data', schema, 'call');
        if (messageType !== undefined && messageType !== 'CallStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'CallStateChangeMessage');
        }
        if (notificationType !== undefined && typeof notificationType !== 'string') {
          faults = notOfType(faults, '/data/notificationType', schema, 'string');
        }
        if (call !== undefined && !checkCall(call)) faults = faultsIn(faults, '/data/call', checkCall);
        if (phoneNumber !== undefined && typeof phoneNumber !== 'string') {
          faults = notOfType(faults, '/data/phoneNumber', schema, 'string');
        }
        if (extensions !== undefined && !checkCallExtensions(extensions)) {
          faults = faultsIn(faults, '/data/extensions', checkCallExtensions);
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkCallStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/chat.schema.json */
export function checkChat(chat) {
  const schema = 'resources/chat.schema.json';
  let faults = null;
  if (isObject(chat)) {
    const {
      id, state, uri, capabilities, participants, chatType, receivedDate, userData, suggestedQueueUris,
      revelantResponseTemplateGroups,
    } = chat;
    if (id === undefined) {
      faults = missing(faults, '', schema, 'id');
    } else if (typeof id !== 'string') {
      faults = notOfType(faults, '/id', schema, 'string');
    }
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
          if (!checkChatParticipant(participants[index])) {
            faults = faultsIn(faults, '/participants/' + index, checkChatParticipant);
          }
        }
      } else {
        faults = notOfType(faults, '/participants', schema, 'array');
      }
    }
    if (chatType !== undefined && typeof chatType !== 'string') {
      faults = notOfType(faults, '/chatType', schema, 'string');
    }
    if (receivedDate !== undefined && typeof receivedDate !== 'string') {
      faults = notOfType(faults, '/receivedDate', schema, 'string');
    }
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
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
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkChat.errors = faults;
  return faults === null;
}

/** schemas/resources/chat-participant.schema.json */
export function checkChatParticipant(chatParticipant) {
  const schema = 'resources/chat-participant.schema.json';
  let faults = null;
  if (isObject(chatParticipant)) {
    const { nickname, type: typeValue, participantId, id, uri, visibility } = chatParticipant;
    if (nickname === undefined) faults = missing(faults, '', schema, 'nickname');
    if (typeValue === undefined) faults = missing(faults, '', schema, 'type');
    if (participantId === undefined) faults = missing(faults, '', schema, 'participantId');
    if (nickname !== undefined && typeof nickname !== 'string') {
      faults = notOfType(faults, '/nickname', schema, 'string');
    }
    if (typeValue !== undefined && typeof typeValue !== 'string') faults = notOfType(faults, '/type', schema, 'string');
    if (participantId !== undefined && typeof participantId !== 'string') {
      faults = notOfType(faults, '/participantId', schema, 'string');
    }
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
    if (visibility !== undefined && typeof visibility !== 'string') {
      faults = notOfType(faults, '/visibility', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkChatParticipant.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, chat } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'ChatStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'ChatStateChangeMessage');
        }
        if (chat !== undefined && !checkChat(chat)) faults = faultsIn(faults, '/data/chat', checkChat);
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'ParticipantsUpdated' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error'],
          );
        }
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkChatStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/country.schema.json */
export function checkCountry(country) {
  const schema = 'resources/country.schema.json';
  let faults = null;
  if (isObject(country)) {
    const { name, code, callingCode } = country;
    if (name !== undefined && typeof name !== 'string') faults = notOfType(faults, '/name', schema, 'string');
    if (code !== undefined && typeof code !== 'string') faults = notOfType(faults, '/code', schema, 'string');
    if (callingCode !== undefined && typeof callingCode !== 'string') {
      faults = notOfType(faults, '/callingCode', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkCountry.errors = faults;
  return faults === null;
}

/** schemas/resources/device.schema.json */
export function checkDevice(device) {
  const schema = 'resources/device.schema.json';
  let faults = null;
  if (isObject(device)) {
    const {
      id, deviceState, userState, phoneNumber, e164Number, telephonyNetwork, doNotDisturb, voiceEnvironmentUri,
      capabilities, forwardTo, supervisorMonitoringState, channels, description, dynamicPhoneNumber, phoneNumberUri,
      model, vendor, country, location,
    } = device;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (deviceState === undefined) faults = missing(faults, '', schema, 'deviceState');
    if (userState === undefined) faults = missing(faults, '', schema, 'userState');
    if (phoneNumber === undefined) faults = missing(faults, '', schema, 'phoneNumber');
    if (e164Number === undefined) faults = missing(faults, '', schema, 'e164Number');
    if (telephonyNetwork === undefined) faults = missing(faults, '', schema, 'telephonyNetwork');
    if (doNotDisturb === undefined) faults = missing(faults, '', schema, 'doNotDisturb');
    if (voiceEnvironmentUri === undefined) faults = missing(faults, '', schema, 'voiceEnvironmentUri');
    if (capabilities === undefined) faults = missing(faults, '', schema, 'capabilities');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (deviceState !== undefined && typeof deviceState !== 'string') {
      faults = notOfType(faults, '/deviceState', schema, 'string');
    }
    if (userState !== undefined && !checkUserState(userState)) faults = faultsIn(faults, '/userState', checkUserState);
    if (phoneNumber !== undefined && typeof phoneNumber !== 'string') {
      faults = notOfType(faults, '/phoneNumber', schema, 'string');
    }
    if (e164Number !== undefined && typeof e164Number !== 'string') {
      faults = notOfType(faults, '/e164Number', schema, 'string');
    }
    if (telephonyNetwork !== undefined && typeof telephonyNetwork !== 'string') {
      faults = notOfType(faults, '/telephonyNetwork', schema, 'string');
    }
    if (doNotDisturb !== undefined && typeof doNotDisturb !== 'string') {
      faults = notOfType(faults, '/doNotDisturb', schema, 'string');
    }
    if (forwardTo !== undefined && typeof forwardTo !== 'string') {
      faults = notOfType(faults, '/forwardTo', schema, 'string');
    }
    if (supervisorMonitoringState !== undefined && !checkSupervisorMonitoringState(supervisorMonitoringState)) {
      faults = faultsIn(faults, '/supervisorMonitoringState', checkSupervisorMonitoringState);
    }
    if (voiceEnvironmentUri !== undefined && typeof voiceEnvironmentUri !== 'string') {
      faults = notOfType(faults, '/voiceEnvironmentUri', schema, 'string');
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
    if (country !== undefined && !checkCountry(country)) faults = faultsIn(faults, '/country', checkCountry);
    if (location !== undefined && typeof location !== 'string') {
      faults = notOfType(faults, '/location', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkDevice.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (devices === undefined) faults = missing(faults, '/data', schema, 'devices');
        if (messageType !== undefined && messageType !== 'DeviceStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'DeviceStateChangeMessage');
        }
        if (devices !== undefined) {
          if (Array.isArray(devices)) {
            const length = devices.length;
            for (let index = 0; index < length; index++) {
              if (!checkDevice(devices[index])) faults = faultsIn(faults, '/data/devices/' + index, checkDevice);
            }
          } else {
            faults = notOfType(faults, '/data/devices', schema, 'array');
          }
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkDeviceStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/email.schema.json */
export function checkEmail(email) {
  const schema = 'resources/email.schema.json';
  let faults = null;
  if (isObject(email)) {
    const { state } = email;
    if (state === undefined) {
      faults = missing(faults, '', schema, 'state');
    } else if (typeof state !== 'string') {
      faults = notOfType(faults, '/state', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEmailContent(email)) faults = faultsIn(faults, '', checkEmailContent);
  checkEmail.errors = faults;
  return faults === null;
}

/** schemas/resources/email-content.schema.json */
export function checkEmailContent(emailContent) {
  const schema = 'resources/email-content.schema.json';
  let faults = null;
  if (isObject(emailContent)) {
    const {
      id, uri, from: fromValue, to, cc, bcc, subject, body, bodyAsPlainText, mime, attachments, capabilities, emailType,
      contactId, parentId, assignedTo, receivedDate, suggestedQueueUris, revelantResponseTemplateGroups, userData,
    } = emailContent;
    if (id === undefined) {
      faults = missing(faults, '', schema, 'id');
    } else if (typeof id !== 'string') {
      faults = notOfType(faults, '/id', schema, 'string');
    }
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
          if (!checkAttachment(attachments[index])) faults = faultsIn(faults, '/attachments/' + index, checkAttachment);
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
    if (parentId !== undefined && typeof parentId !== 'string') {
      faults = notOfType(faults, '/parentId', schema, 'string');
    }
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkEmailContent.errors = faults;
  return faults === null;
}

/** schemas/resources/email.schema.json */
export function checkEmailState(emailState) {
  const schema = 'resources/email.schema.json';
  let faults = null;
  if (typeof emailState !== 'string') faults = notOfType(faults, '', schema + '#/properties/state', 'string');
  checkEmailState.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, email } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'EmailStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'EmailStateChangeMessage');
        }
        if (email !== undefined && !checkEmail(email)) faults = faultsIn(faults, '/data/email', checkEmail);
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'EmailSaved' &&
          notificationType !== 'AttachmentAdded' &&
          notificationType !== 'AttachmentRemoved' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'EmailSaved', 'AttachmentAdded', 'AttachmentRemoved', 'Error'],
          );
        }
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkEmailStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/envelope.schema.json */
export function checkEnvelope(envelope) {
  const schema = 'resources/envelope.schema.json';
  let faults = null;
  if (isObject(envelope)) {
    const { channel, id, ext, clientId, advice } = envelope;
    if (channel !== undefined && typeof channel !== 'string') faults = notOfType(faults, '/channel', schema, 'string');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (ext !== undefined && !isObject(ext)) faults = notOfType(faults, '/ext', schema, 'object');
    if (clientId !== undefined && typeof clientId !== 'string') {
      faults = notOfType(faults, '/clientId', schema, 'string');
    }
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
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkEnvelope.errors = faults;
  return faults === null;
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
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'ErrorMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'ErrorMessage');
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkErrorMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/event-processing.schema.json */
export function checkEventProcessing(eventProcessing) {
  const schema = 'resources/event-processing.schema.json';
  let faults = null;
  if (isObject(eventProcessing)) {
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
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkEventProcessing.errors = faults;
  return faults === null;
}

/** schemas/resources/facebook.schema.json */
export function checkFacebook(facebook) {
  const schema = 'resources/facebook.schema.json';
  let faults = null;
  if (isObject(facebook)) {
    const { state } = facebook;
    if (state === undefined) {
      faults = missing(faults, '', schema, 'state');
    } else if (typeof state !== 'string') {
      faults = notOfType(faults, '/state', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkFacebookContent(facebook)) faults = faultsIn(faults, '', checkFacebookContent);
  checkFacebook.errors = faults;
  return faults === null;
}

/** schemas/resources/facebook-content.schema.json */
export function checkFacebookContent(facebookContent) {
  const schema = 'resources/facebook-content.schema.json';
  let faults = null;
  if (isObject(facebookContent)) {
    const {
      id, facebookType, capabilities, uri, contactId, from: fromValue, message, subject, receivedDate, accounts,
      fqlObject, revelantResponseTemplateGroups, userData,
    } = facebookContent;
    if (id === undefined) {
      faults = missing(faults, '', schema, 'id');
    } else if (typeof id !== 'string') {
      faults = notOfType(faults, '/id', schema, 'string');
    }
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkFacebookContent.errors = faults;
  return faults === null;
}

/** schemas/resources/facebook.schema.json */
export function checkFacebookState(facebookState) {
  const schema = 'resources/facebook.schema.json';
  let faults = null;
  if (typeof facebookState !== 'string') faults = notOfType(faults, '', schema + '#/properties/state', 'string');
  checkFacebookState.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, facebook } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'FacebookStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'FacebookStateChangeMessage');
        }
        if (facebook !== undefined && !checkFacebook(facebook)) {
          faults = faultsIn(faults, '/data/facebook', checkFacebook);
        }
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'FacebookSaved' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'FacebookSaved', 'Error'],
          );
        }
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkFacebookStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/facebooksession.schema.json */
export function checkFacebooksession(facebooksession) {
  const schema = 'resources/facebooksession.schema.json';
  let faults = null;
  if (isObject(facebooksession)) {
    const { id, state, uri, capabilities, participants, userData } = facebooksession;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
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
          if (!checkChatParticipant(participants[index])) {
            faults = faultsIn(faults, '/participants/' + index, checkChatParticipant);
          }
        }
      } else {
        faults = notOfType(faults, '/participants', schema, 'array');
      }
    }
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkFacebooksession.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, facebooksession } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'FacebooksessionStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'FacebooksessionStateChangeMessage');
        }
        if (facebooksession !== undefined && !checkFacebooksession(facebooksession)) {
          faults = faultsIn(faults, '/data/facebooksession', checkFacebooksession);
        }
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'ParticipantsUpdated' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'ParticipantsUpdated', 'PropertiesUpdated', 'Error'],
          );
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkFacebooksessionStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/failure.schema.json */
export function checkFailure(failure) {
  const schema = 'resources/failure.schema.json';
  let faults = null;
  if (isObject(failure)) {
    const { notificationType, errorMessage, statusMessage } = failure;
    if (notificationType === undefined) {
      faults = missing(faults, '', schema, 'notificationType');
    } else if (notificationType !== 'Error') {
      faults = notValue(faults, '/notificationType', schema, 'Error');
    }
    if (errorMessage !== undefined && typeof errorMessage !== 'string') {
      faults = notOfType(faults, '/errorMessage', schema, 'string');
    }
    if (statusMessage !== undefined && typeof statusMessage !== 'string') {
      faults = notOfType(faults, '/statusMessage', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkFailure.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (notificationType === undefined) faults = missing(faults, '/data', schema, 'notificationType');
        if (imSessionPath === undefined) faults = missing(faults, '/data', schema, 'imSessionPath');
        if (message2 === undefined) faults = missing(faults, '/data', schema, 'message');
        if (messageType !== undefined && messageType !== 'IMLogUpdateMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'IMLogUpdateMessage');
        }
        if (notificationType !== undefined && notificationType !== 'NewMessage') {
          faults = notValue(faults, '/data/notificationType', schema, 'NewMessage');
        }
        if (imSessionPath !== undefined && typeof imSessionPath !== 'string') {
          faults = notOfType(faults, '/data/imSessionPath', schema, 'string');
        }
        if (message2 !== undefined && typeof message2 !== 'string') {
          faults = notOfType(faults, '/data/message', schema, 'string');
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkIMLogUpdateMessage.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (notificationType === undefined) faults = missing(faults, '/data', schema, 'notificationType');
        if (imSession === undefined) faults = missing(faults, '/data', schema, 'imSession');
        if (messageType !== undefined && messageType !== 'IMSessionStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'IMSessionStateChangeMessage');
        }
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'AttachedDataChanged'
        ) {
          faults = notOneOf(faults, '/data/notificationType', schema, ['StatusChange', 'AttachedDataChanged']);
        }
        if (imSession !== undefined && !checkImSession(imSession)) {
          faults = faultsIn(faults, '/data/imSession', checkImSession);
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkIMSessionStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/im-session.schema.json */
export function checkImSession(imSession) {
  const schema = 'resources/im-session.schema.json';
  let faults = null;
  if (isObject(imSession)) {
    const { id, state, uri, path, participants, capabilities, userData } = imSession;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
    if (uri !== undefined && typeof uri !== 'string') faults = notOfType(faults, '/uri', schema, 'string');
    if (path !== undefined && typeof path !== 'string') faults = notOfType(faults, '/path', schema, 'string');
    if (participants !== undefined) {
      if (Array.isArray(participants)) {
        const length = participants.length;
        for (let index = 0; index < length; index++) {
          if (!checkCallParticipant(participants[index])) {
            faults = faultsIn(faults, '/participants/' + index, checkCallParticipant);
          }
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkImSession.errors = faults;
  return faults === null;
}

/** schemas/resources/log-message.schema.json */
export function checkLogMessage(logMessage) {
  const schema = 'resources/log-message.schema.json';
  let faults = null;
  if (isObject(logMessage)) {
    const {
      index, type: typeValue, from: fromValue, visibility, timestamp, timestampSeconds, text, messageType, treatAs,
    } = logMessage;
    if (index === undefined) faults = missing(faults, '', schema, 'index');
    if (typeValue === undefined) faults = missing(faults, '', schema, 'type');
    if (fromValue === undefined) faults = missing(faults, '', schema, 'from');
    if (visibility === undefined) faults = missing(faults, '', schema, 'visibility');
    if (timestamp === undefined) faults = missing(faults, '', schema, 'timestamp');
    if (timestampSeconds === undefined) faults = missing(faults, '', schema, 'timestampSeconds');
    if (index !== undefined && !Number.isInteger(index)) faults = notOfType(faults, '/index', schema, 'integer');
    if (typeValue !== undefined && typeof typeValue !== 'string') faults = notOfType(faults, '/type', schema, 'string');
    if (fromValue !== undefined && !checkChatParticipant(fromValue)) {
      faults = faultsIn(faults, '/from', checkChatParticipant);
    }
    if (text !== undefined && typeof text !== 'string') faults = notOfType(faults, '/text', schema, 'string');
    if (visibility !== undefined && typeof visibility !== 'string') {
      faults = notOfType(faults, '/visibility', schema, 'string');
    }
    if (timestamp !== undefined && typeof timestamp !== 'string') {
      faults = notOfType(faults, '/timestamp', schema, 'string');
    }
    if (timestampSeconds !== undefined && !Number.isInteger(timestampSeconds)) {
      faults = notOfType(faults, '/timestampSeconds', schema, 'integer');
    }
    if (messageType !== undefined && typeof messageType !== 'string') {
      faults = notOfType(faults, '/messageType', schema, 'string');
    }
    if (treatAs !== undefined && typeof treatAs !== 'string') faults = notOfType(faults, '/treatAs', schema, 'string');
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkLogMessage.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (notificationType === undefined) faults = missing(faults, '/data', schema, 'notificationType');
        if (messages === undefined) faults = missing(faults, '/data', schema, 'messages');
        if (messageType !== undefined && messageType !== 'MessageLogUpdated') {
          faults = notValue(faults, '/data/messageType', schema, 'MessageLogUpdated');
        }
        if (notificationType !== undefined && notificationType !== 'NewMessages') {
          faults = notValue(faults, '/data/notificationType', schema, 'NewMessages');
        }
        if (messages !== undefined) {
          if (Array.isArray(messages)) {
            const length = messages.length;
            for (let index = 0; index < length; index++) {
              if (!checkLogMessage(messages[index])) {
                faults = faultsIn(faults, '/data/messages/' + index, checkLogMessage);
              }
            }
          } else {
            faults = notOfType(faults, '/data/messages', schema, 'array');
          }
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkMessageLogUpdated.errors = faults;
  return faults === null;
}

/** schemas/resources/metrics.schema.json */
export function checkMetrics(metrics) {
  const schema = 'resources/metrics.schema.json';
  let faults = null;
  if (isObject(metrics)) {
    const { eventProcessing } = metrics;
    if (eventProcessing !== undefined && !checkEventProcessing(eventProcessing)) {
      faults = faultsIn(faults, '/eventProcessing', checkEventProcessing);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkMetrics.errors = faults;
  return faults === null;
}

/** schemas/resources/openmedia.schema.json */
export function checkOpenmedia(openmedia) {
  const schema = 'resources/openmedia.schema.json';
  let faults = null;
  if (isObject(openmedia)) {
    const { id, state, mediaType, openmediaType, uri, capabilities, userData, receivedDate } = openmedia;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
    if (receivedDate !== undefined && typeof receivedDate !== 'string') {
      faults = notOfType(faults, '/receivedDate', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkOpenmedia.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, openmedia } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'OpenmediaStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'OpenmediaStateChangeMessage');
        }
        if (openmedia !== undefined && !checkOpenmedia(openmedia)) {
          faults = faultsIn(faults, '/data/openmedia', checkOpenmedia);
        }
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'Error'],
          );
        }
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkOpenmediaStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/participant-info.schema.json */
export function checkParticipantInfo(participantInfo) {
  const schema = 'resources/participant-info.schema.json';
  let faults = null;
  if (isObject(participantInfo)) {
    const { digits, e164Number, formattedPhoneNumber, country, location, E164digits, isValidNumber } = participantInfo;
    if (digits !== undefined && typeof digits !== 'string') faults = notOfType(faults, '/digits', schema, 'string');
    if (e164Number !== undefined && typeof e164Number !== 'string') {
      faults = notOfType(faults, '/e164Number', schema, 'string');
    }
    if (formattedPhoneNumber !== undefined && typeof formattedPhoneNumber !== 'string') {
      faults = notOfType(faults, '/formattedPhoneNumber', schema, 'string');
    }
    if (country !== undefined && !checkCountry(country)) faults = faultsIn(faults, '/country', checkCountry);
    if (location !== undefined && typeof location !== 'string' && location !== null) {
      faults = notOfType(faults, '/location', schema, ['string', 'null']);
    }
    if (E164digits !== undefined && typeof E164digits !== 'string') {
      faults = notOfType(faults, '/E164digits', schema, 'string');
    }
    if (isValidNumber !== undefined && typeof isValidNumber !== 'boolean') {
      faults = notOfType(faults, '/isValidNumber', schema, 'boolean');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkParticipantInfo.errors = faults;
  return faults === null;
}

/** schemas/resources/payload.schema.json */
export function checkPayload(payload) {
  const schema = 'resources/payload.schema.json';
  let faults = null;
  if (isObject(payload)) {
    const { referenceId, metrics } = payload;
    if (referenceId !== undefined && !Number.isInteger(referenceId)) {
      faults = notOfType(faults, '/referenceId', schema, 'integer');
    }
    if (metrics !== undefined && !checkMetrics(metrics)) faults = faultsIn(faults, '/metrics', checkMetrics);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkPayload.errors = faults;
  return faults === null;
}

/** schemas/resources/service.schema.json */
export function checkService(service) {
  const schema = 'resources/service.schema.json';
  let faults = null;
  if (isObject(service)) {
    const { type: typeValue, state, id, name } = service;
    if (typeValue === undefined) faults = missing(faults, '', schema, 'type');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (name !== undefined && typeof name !== 'string') faults = notOfType(faults, '/name', schema, 'string');
    if (
      typeValue !== undefined &&
      typeValue !== 'Voice' &&
      typeValue !== 'Provisioning' &&
      typeValue !== 'Reporting' &&
      typeValue !== 'MultiMediaState' &&
      typeValue !== 'MultiMediaContent' &&
      typeValue !== 'Chat' &&
      typeValue !== 'Unknown'
    ) {
      faults = notOneOf(
        faults, '/type', schema,
        ['Voice', 'Provisioning', 'Reporting', 'MultiMediaState', 'MultiMediaContent', 'Chat', 'Unknown'],
      );
    }
    if (
      state !== undefined &&
      state !== 'ReadOnly' &&
      state !== 'Inactive' &&
      state !== 'Active' &&
      state !== 'Unknown'
    ) {
      faults = notOneOf(faults, '/state', schema, ['ReadOnly', 'Inactive', 'Active', 'Unknown']);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkService.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (service === undefined) faults = missing(faults, '/data', schema, 'service');
        if (messageType !== undefined && messageType !== 'ServiceStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'ServiceStateChangeMessage');
        }
        if (service !== undefined && !checkService(service)) faults = faultsIn(faults, '/data/service', checkService);
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkServiceStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/supervisor-monitoring-state.schema.json */
export function checkSupervisorMonitoringState(supervisorMonitoringState) {
  const schema = 'resources/supervisor-monitoring-state.schema.json';
  let faults = null;
  if (isObject(supervisorMonitoringState)) {
    const { state, mode, scope, targetDeviceUri } = supervisorMonitoringState;
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
    if (mode !== undefined && typeof mode !== 'string') faults = notOfType(faults, '/mode', schema, 'string');
    if (scope !== undefined && typeof scope !== 'string') faults = notOfType(faults, '/scope', schema, 'string');
    if (targetDeviceUri !== undefined && typeof targetDeviceUri !== 'string') {
      faults = notOfType(faults, '/targetDeviceUri', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkSupervisorMonitoringState.errors = faults;
  return faults === null;
}

/** schemas/resources/tweet.schema.json */
export function checkTweet(tweet) {
  const schema = 'resources/tweet.schema.json';
  let faults = null;
  if (isObject(tweet)) {
    const {
      id, state, tweetType, twitterType, capabilities, contactId, parentId, from: fromValue, message, subject,
      receivedDate, twitterCreatedAt, twitterFromAddr, twitterFromUserId, twitterIsFavorited, twitterIsRetweet,
      twitterMsgId, twitterMsgPlainText, revelantResponseTemplateGroups, suggestedQueueUris, uri, userData,
    } = tweet;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
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
    if (parentId !== undefined && typeof parentId !== 'string') {
      faults = notOfType(faults, '/parentId', schema, 'string');
    }
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkTweet.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (referenceId === undefined) faults = missing(faults, '/data', schema, 'referenceId');
        if (success === undefined) faults = missing(faults, '/data', schema, 'success');
        if (
          messageType !== undefined &&
          messageType !== 'TweetOperationResponse' &&
          messageType !== 'TwitterOperationResponse'
        ) {
          faults = notOneOf(
            faults, '/data/messageType', schema, ['TweetOperationResponse', 'TwitterOperationResponse'],
          );
        }
        if (referenceId !== undefined && !Number.isInteger(referenceId)) {
          faults = notOfType(faults, '/data/referenceId', schema, 'integer');
        }
        if (success !== undefined && typeof success !== 'string' && typeof success !== 'boolean') {
          faults = notOfType(faults, '/data/success', schema, ['string', 'boolean']);
        }
        if (errorMessage !== undefined && typeof errorMessage !== 'string') {
          faults = notOfType(faults, '/data/errorMessage', schema, 'string');
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkTweetOperationResponse.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, tweet, twitter } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'TweetStateChangeMessage' && messageType !== 'TwitterStateChangeMessage') {
          faults = notOneOf(
            faults, '/data/messageType', schema, ['TweetStateChangeMessage', 'TwitterStateChangeMessage'],
          );
        }
        if (tweet !== undefined && !checkTweet(tweet)) faults = faultsIn(faults, '/data/tweet', checkTweet);
        if (twitter !== undefined && !checkTweet(twitter)) faults = faultsIn(faults, '/data/twitter', checkTweet);
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'TweetSaved' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'TweetSaved', 'Error'],
          );
        }
        if (
          notificationType === 'StatusChange' ||
          notificationType === 'PropertiesUpdated' ||
          notificationType === 'TweetSaved'
        ) {
          const before = faultCount(faults);
          let valid3 = true;
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
            valid3 = valid2;
          }
          if (!valid3) {
            faults = fault(
              faults, '/data', schema + '#/properties/data/oneOf/0/if', 'if', { inner: [faultCount(faults) - before] },
            );
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkTweetStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/user-data.schema.json */
export function checkUserData(userData) {
  const schema = 'resources/user-data.schema.json';
  let faults = null;
  if (isObject(userData)) {
    for (const key in userData) {
      const value = userData[key];
      if (isObject(value)) {
        if (!checkUserData(value)) faults = faultsIn(faults, '/' + escapeKey(key), checkUserData);
      } else if (typeof value !== 'string' && !Number.isFinite(value) && typeof value !== 'boolean' && value !== null) {
        faults = notOfType(
          faults, '/' + escapeKey(key), schema + '#/additionalProperties',
          ['string', 'number', 'boolean', 'null', 'object'],
        );
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkUserData.errors = faults;
  return faults === null;
}

/** schemas/resources/user-state.schema.json */
export function checkUserState(userState) {
  const schema = 'resources/user-state.schema.json';
  let faults = null;
  if (isObject(userState)) {
    const { state, id, displayName, workMode } = userState;
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (displayName !== undefined && typeof displayName !== 'string') {
      faults = notOfType(faults, '/displayName', schema, 'string');
    }
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
    if (workMode !== undefined && typeof workMode !== 'string') {
      faults = notOfType(faults, '/workMode', schema, 'string');
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkUserState.errors = faults;
  return faults === null;
}

/** schemas/resources/workbin-email.schema.json */
export function checkWorkbinEmail(workbinEmail) {
  const schema = 'resources/workbin-email.schema.json';
  let faults = null;
  if (isObject(workbinEmail)) {
    const { state } = workbinEmail;
    if (state !== undefined && !checkEmailState(state)) faults = faultsIn(faults, '/state', checkEmailState);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEmailContent(workbinEmail)) faults = faultsIn(faults, '', checkEmailContent);
  checkWorkbinEmail.errors = faults;
  return faults === null;
}

/** schemas/resources/workbin-facebook.schema.json */
export function checkWorkbinFacebook(workbinFacebook) {
  const schema = 'resources/workbin-facebook.schema.json';
  let faults = null;
  if (isObject(workbinFacebook)) {
    const { state } = workbinFacebook;
    if (state !== undefined && !checkFacebookState(state)) faults = faultsIn(faults, '/state', checkFacebookState);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkFacebookContent(workbinFacebook)) faults = faultsIn(faults, '', checkFacebookContent);
  checkWorkbinFacebook.errors = faults;
  return faults === null;
}

/** schemas/resources/workbin-item.schema.json */
export function checkWorkbinItem(workbinItem) {
  const schema = 'resources/workbin-item.schema.json';
  let faults = null;
  if (isObject(workbinItem)) {
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkWorkbinItem.errors = faults;
  return faults === null;
}

/** schemas/resources/workbin-notice.schema.json */
export function checkWorkbinNotice(workbinNotice) {
  const schema = 'resources/workbin-notice.schema.json';
  let faults = null;
  if (isObject(workbinNotice)) {
    const { id, workbinUserId, agentGroup, placeGroup } = workbinNotice;
    if (id === undefined) {
      faults = missing(faults, '', schema, 'id');
    } else if (typeof id !== 'string') {
      faults = notOfType(faults, '/id', schema, 'string');
    }
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
  if (!checkPayload(workbinNotice)) faults = faultsIn(faults, '', checkPayload);
  checkWorkbinNotice.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (action === undefined) faults = missing(faults, '/data', schema, 'action');
        if (messageType !== undefined && messageType !== 'WorkbinStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'WorkbinStateChangeMessage');
        }
        if (action !== undefined && typeof action !== 'string') {
          faults = notOfType(faults, '/data/action', schema, 'string');
        }
        if (chatStateResourceV2 !== undefined && !checkChat(chatStateResourceV2)) {
          faults = faultsIn(faults, '/data/chatStateResourceV2', checkChat);
        }
        if (emailStateResourceV2 !== undefined && !checkWorkbinEmail(emailStateResourceV2)) {
          faults = faultsIn(faults, '/data/emailStateResourceV2', checkWorkbinEmail);
        }
        if (facebookStateResourceV2 !== undefined && !checkWorkbinFacebook(facebookStateResourceV2)) {
          faults = faultsIn(faults, '/data/facebookStateResourceV2', checkWorkbinFacebook);
        }
        if (facebooksessionStateResourceV2 !== undefined && !checkWorkbinItem(facebooksessionStateResourceV2)) {
          faults = faultsIn(faults, '/data/facebooksessionStateResourceV2', checkWorkbinItem);
        }
        if (openmediaStateResourceV2 !== undefined && !checkWorkbinItem(openmediaStateResourceV2)) {
          faults = faultsIn(faults, '/data/openmediaStateResourceV2', checkWorkbinItem);
        }
        if (tweetStateResourceV2 !== undefined && !checkWorkbinItem(tweetStateResourceV2)) {
          faults = faultsIn(faults, '/data/tweetStateResourceV2', checkWorkbinItem);
        }
        if (workitemStateResourceV2 !== undefined && !checkWorkbinItem(workitemStateResourceV2)) {
          faults = faultsIn(faults, '/data/workitemStateResourceV2', checkWorkbinItem);
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
      if (!checkWorkbinNotice(data)) faults = faultsIn(faults, '/data', checkWorkbinNotice);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkWorkbinStateChangeMessage.errors = faults;
  return faults === null;
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
        if (messageType === undefined) faults = missing(faults, '/data', schema, 'messageType');
        if (stateResource === undefined) faults = missing(faults, '/data', schema, 'stateResource');
        if (messageType !== undefined && messageType !== 'WorkbinSubscriptionStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'WorkbinSubscriptionStateChangeMessage');
        }
        if (
          stateResource !== undefined &&
          stateResource !== 'Subscribed' &&
          stateResource !== 'Unsubscribed' &&
          stateResource !== 'RequestFailed'
        ) {
          faults = notOneOf(faults, '/data/stateResource', schema, ['Subscribed', 'Unsubscribed', 'RequestFailed']);
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
      if (!checkWorkbinNotice(data)) faults = faultsIn(faults, '/data', checkWorkbinNotice);
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkWorkbinSubscriptionStateChangeMessage.errors = faults;
  return faults === null;
}

/** schemas/resources/workitem.schema.json */
export function checkWorkitem(workitem) {
  const schema = 'resources/workitem.schema.json';
  let faults = null;
  if (isObject(workitem)) {
    const { id, state, workitemType, uri, capabilities, userData } = workitem;
    if (id === undefined) faults = missing(faults, '', schema, 'id');
    if (state === undefined) faults = missing(faults, '', schema, 'state');
    if (id !== undefined && typeof id !== 'string') faults = notOfType(faults, '/id', schema, 'string');
    if (state !== undefined && typeof state !== 'string') faults = notOfType(faults, '/state', schema, 'string');
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
    if (userData !== undefined && !checkUserData(userData)) faults = faultsIn(faults, '/userData', checkUserData);
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  checkWorkitem.errors = faults;
  return faults === null;
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
      if (!checkPayload(data)) faults = faultsIn(faults, '/data', checkPayload);
      if (isObject(data)) {
        const { notificationType, messageType, workitem } = data;
        if (notificationType === undefined) {
          faults = missing(faults, '/data', schema + '#/properties/data/oneOf/0', 'notificationType');
        }
        if (messageType === undefined) {
          faults = missing(faults, '/data', schema, 'messageType');
        } else if (messageType !== 'WorkitemStateChangeMessage') {
          faults = notValue(faults, '/data/messageType', schema, 'WorkitemStateChangeMessage');
        }
        if (workitem !== undefined && !checkWorkitem(workitem)) {
          faults = faultsIn(faults, '/data/workitem', checkWorkitem);
        }
        if (
          notificationType !== undefined &&
          notificationType !== 'StatusChange' &&
          notificationType !== 'PropertiesUpdated' &&
          notificationType !== 'Error'
        ) {
          faults = notOneOf(
            faults, '/data/notificationType', schema + '#/properties/data/oneOf/0/properties/notificationType',
            ['StatusChange', 'PropertiesUpdated', 'Error'],
          );
        }
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
        }
      } else {
        faults = notOfType(faults, '/data', schema, 'object');
      }
    }
  } else {
    faults = notOfType(faults, '', schema, 'object');
  }
  if (!checkEnvelope(message)) faults = faultsIn(faults, '', checkEnvelope);
  checkWorkitemStateChangeMessage.errors = faults;
  return faults === null;
}
