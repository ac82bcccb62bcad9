import { logError } from './call-safely.js';
/** What reports if nobody else does: the console, once for the unknown, once for the invalid, and for each error. */
export function consoleReporter() {
  const warn = { unknown: createWarning('onUnknown'), invalid: createWarning('onInvalid') };
  return {
    onUnknown: ({ reason, type, topic }) => warn.unknown(`Unknown message (${reason}): ${quote(type)} on ${quote(topic)}.`),
    onInvalid: ({ type, topic, issues: [issue] }) => warn.invalid(`Invalid message: ${quote(type)} on ${quote(topic)}: ${quote(issue?.pointer)} ${issue?.message}.`),
    onError: logError,
    validate: true,
  };
}
/** A reporter with the options laid over it. */
export function withOptions(reporter, options = {}) {
  return {
    onUnknown: options.onUnknown ?? reporter.onUnknown,
    onInvalid: options.onInvalid ?? reporter.onInvalid,
    onError: options.onError ?? reporter.onError,
    validate: options.validate ?? reporter.validate,
  };
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
