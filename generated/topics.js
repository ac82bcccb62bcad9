// @generated from schemas by cometd-codegen. Do not edit.

export const topics = /*#__PURE__*/ Object.freeze({
  '/notifications/services': /*#__PURE__*/ Object.freeze(['ServiceStateChangeMessage']),
  '/v2/me/calls': /*#__PURE__*/ Object.freeze(['CallStateChangeMessage', 'ErrorMessage']),
  '/v2/me/chats': /*#__PURE__*/ Object.freeze(['ChatStateChangeMessage', 'MessageLogUpdated']),
  '/v2/me/devices': /*#__PURE__*/ Object.freeze(['DeviceStateChangeMessage', 'ErrorMessage']),
  '/v2/me/emails': /*#__PURE__*/ Object.freeze(['EmailStateChangeMessage']),
  '/v2/me/facebook': /*#__PURE__*/ Object.freeze(['FacebookStateChangeMessage']),
  '/v2/me/facebooksession': /*#__PURE__*/ Object.freeze(['FacebooksessionStateChangeMessage', 'MessageLogUpdated']),
  '/v2/me/im-sessions': /*#__PURE__*/ Object.freeze(['IMLogUpdateMessage', 'IMSessionStateChangeMessage']),
  '/v2/me/openmedia': /*#__PURE__*/ Object.freeze(['OpenmediaStateChangeMessage']),
  '/v2/me/twitter': /*#__PURE__*/ Object.freeze(['TweetOperationResponse', 'TweetStateChangeMessage']),
  '/v2/me/workbins': /*#__PURE__*/ Object.freeze([
    'WorkbinStateChangeMessage', 'WorkbinSubscriptionStateChangeMessage',
  ]),
  '/v2/me/workitems': /*#__PURE__*/ Object.freeze(['WorkitemStateChangeMessage']),
});

export function topicsOf(type) {
  return Object.keys(topics).filter((topic) => topics[topic].includes(type));
}
