import { callSafely } from './call-safely.js';
import { createEventQueue } from './event-queue.js';
import { nearest } from './nearest.js';
import { consoleReporter, createWarning, withOptions, } from './options.js';
import { covers, isLegalPattern, splitWildcard } from './pattern.js';
import { subscribeForGood } from './subscriptions.js';
const DEFAULT_BUFFER = 1000;
/** Binds typed subscriptions to the router and the topics of a catalogue. */
export function createNotifications({ parse, topics }) {
  return (client, options) => {
    const reporter = withOptions(consoleReporter(), options);
    const warned = new Set();
    function subscribe(pattern, callback, own, onEnd) {
      requireLegal(pattern);
      if (!warned.has(pattern))
        warnIfUncovered(pattern, Object.keys(topics));
      warned.add(pattern);
      const all = withOptions(reporter, own);
      return subscribeForGood(client, pattern, receiver(parse, pattern, callback, all), all.onError, onEnd);
    }
    function on(pattern, handlers, own) {
      return subscribe(pattern, (event) => handlerFor(event.type, handlers)?.call(handlers, event), own);
    }
    function onAll(pattern, handlers, own) {
      for (const [topic, types] of Object.entries(topics)) {
        const missing = covers(pattern, topic) && types.find((type) => !handlerFor(type, handlers));
        if (missing)
          throw new TypeError(`There is no handler for "${missing}", which can arrive on "${pattern}".`);
      }
      return on(pattern, handlers, own);
    }
    function events(pattern, { buffer = DEFAULT_BUFFER, onDrop = warnOfDrop(pattern), ...own } = {}) {
      if (!(buffer >= 1))
        throw new TypeError('The buffer of events holds at least 1.');
      const { onError } = withOptions(reporter, own);
      const fail = (error) => onError(error);
      const queue = createEventQueue(buffer, (dropped) => callSafely(onDrop, dropped, fail), () => callSafely((ended) => client.unsubscribe?.(ended), handle, fail));
      const handle = subscribe(pattern, queue.push, own, queue.end);
      return queue.events;
    }
    // Which events a pattern brings, the types know and the code need not.
    return { subscribe, on, onAll, events };
  };
}
/** What the client calls: judges a message, delivers it or reports it, and never throws. */
function receiver(parse, pattern, deliver, { onUnknown, onInvalid, onError, validate }) {
  const options = { topic: splitWildcard(pattern)[1] ? undefined : pattern, validate };
  return (received) => {
    if (isReply(received))
      return;
    const parsed = parse(received, options);
    if (parsed.kind === 'invalid')
      return callSafely(onInvalid, parsed, onError);
    if (parsed.kind === 'unknown')
      return callSafely(onUnknown, parsed, onError);
    const { type, topic, data, message } = parsed;
    if (topic !== undefined && covers(pattern, topic)) {
      // Taking `parsed` apart lost which type goes with which data.
      callSafely(deliver, { type, topic, data, message }, onError);
    }
    else {
      const reason = topic === undefined ? 'topic' : 'not-listed';
      callSafely(onUnknown, { kind: 'unknown', reason, type, topic, message }, onError);
    }
  };
}
/** Whether a server answers the client itself; who subscribes to everything is told of these too. */
function isReply(message) {
  try {
    return (typeof message === 'object' &&
      message !== null &&
      Object.hasOwn(message, 'successful') &&
      !Object.hasOwn(message, 'data'));
  }
  catch {
    // Whoever cannot be asked is no reply; `parse` says what is wrong with it.
    return false;
  }
}
/** The handler of a type, which may be named like a method that every object has. */
function handlerFor(type, handlers) {
  const handler = handlers[type];
  return handler === Reflect.get(Object.prototype, type) ? undefined : handler;
}
function requireLegal(pattern) {
  if (isLegalPattern(pattern))
    return;
  throw new TypeError(`Illegal pattern ${JSON.stringify(pattern)}: it starts with "/", has no empty segment, and a wildcard ("*" or "**") only as its whole last segment.`);
}
/** A pattern that no topic of the catalogue answers to is mostly a slip. */
function warnIfUncovered(pattern, topics) {
  if (topics.some((topic) => covers(pattern, topic)))
    return;
  const wildcard = splitWildcard(pattern)[1];
  const candidates = topics.map((topic) => topic.slice(0, wildcard ? topic.lastIndexOf('/') + 1 : undefined) + wildcard);
  const near = nearest(pattern, candidates);
  const idea = near === undefined ? '' : ` Did you mean "${near}"?`;
  console.warn(`notifications: "${pattern}" covers no topic of the catalogue.${idea}`);
}
function warnOfDrop(pattern) {
  const warn = createWarning('onDrop');
  return () => warn(`Events of "${pattern}" are read too slowly, the oldest are dropped.`);
}
