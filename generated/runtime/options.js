import { logError } from './call-safely.js';
/** What reports if nobody else does: the console, once for the unknown, once for the invalid, and for each error. */
export function consoleReporter() {
  const warn = { unknown: createWarning('onUnknown'), invalid: createWarning('onInvalid') };
  return {
    onUnknown: ({ reason, type, topic }) => warn.unknown(`Unknown message (${reason}): ${quote(type)} on ${quote(topic)}.`),
    onInvalid: ({ type, topic, issues: [issue] }) => warn.invalid(`Invalid message: ${quote(type)} on ${quote(topic)}: ${quote(issue?.pointer)} ${issue?.message}.`),
    onEvent: undefined,
    onError: logError,
    onRefused: ({ pattern, error }) => console.warn(`notifications: The server refused ${quote(pattern)}: ${quote(error)}.`),
    onLost: undefined,
    validate: true,
    signals: [],
  };
}
/** A reporter with the options laid over it. */
export function withOptions(reporter, options = {}) {
  const { signal } = options;
  return {
    onUnknown: options.onUnknown ?? reporter.onUnknown,
    onInvalid: options.onInvalid ?? reporter.onInvalid,
    onEvent: options.onEvent ?? reporter.onEvent,
    onError: options.onError ?? reporter.onError,
    onRefused: options.onRefused ?? reporter.onRefused,
    onLost: options.onLost ?? reporter.onLost,
    validate: options.validate ?? reporter.validate,
    signals: signal ? [...reporter.signals, signal] : reporter.signals,
  };
}
/** What is told of a loss if nobody has asked to be told. */
export function warnOfLoss({ error }) {
  console.warn(`notifications: The client is disconnected for good: ${quote(error)}.`);
}
/** Warns on the console the first time it is called; `option` names what gets the rest. */
export function createWarning(option) {
  let isDone = false;
  return (text) => {
    if (isDone)
      return;
    isDone = true;
    console.warn(`notifications: ${text} Further ones are not shown; ${option} gets them all.`);
  };
}
/** A name from the wire, fit for one line of a log. */
function quote(name) {
  return name === undefined ? 'none' : JSON.stringify(name.slice(0, 100));
}
