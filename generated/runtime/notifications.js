import { callSafely } from './call-safely.js';
import { isFunction, requireClient } from './client.js';
import { createEventQueue } from './event-queue.js';
import { nearest } from './nearest.js';
import { consoleReporter, createWarning, withOptions, } from './options.js';
import { covers, isLegalPattern, splitWildcard } from './pattern.js';
import { subscribeForGood, watchLoss } from './subscriptions.js';
const DEFAULT_BUFFER = 1000;
/** Binds typed subscriptions to the router and the topics of a catalogue. */
export function createNotifications({ parse, topics }) {
  return (client, options) => {
    requireClient(client);
    const owner = withOptions(consoleReporter(), options);
    const warned = new Set();
    watchLoss(client, owner);
    function ask(pattern, deliver, own = {}, onEnd) {
      requireLegal(pattern);
      if (!warned.has(pattern))
        warnIfUncovered(pattern, Object.keys(topics));
      warned.add(pattern);
      const reporter = withOptions(owner, own);
      const receive = receiver(parse, pattern, deliver, reporter);
      const { properties, onSubscribed } = own;
      return subscribeForGood(client, { pattern, receive, reporter, owner, properties, onSubscribed, onEnd });
    }
    function subscribe(pattern, callback, own) {
      if (!isFunction(callback))
        throw new TypeError(`The callback for "${pattern}" is no function.`);
      return ask(pattern, callback, own);
    }
    function on(pattern, handlers, own) {
      requireLegal(pattern);
      requireHandlers(pattern, handlers, topics);
      return ask(pattern, (event) => handlerFor(event.type, handlers)?.call(handlers, event), own);
    }
    function onAll(pattern, handlers, own) {
      for (const type of typesOn(pattern, topics))
        if (!handlerFor(type, Object(handlers)))
          throw new TypeError(`There is no handler for "${type}", which can arrive on "${pattern}".`);
      return on(pattern, handlers, own);
    }
    function events(pattern, { buffer = DEFAULT_BUFFER, onDrop = warnOfDrop(pattern), ...own } = {}) {
      if (!(buffer >= 1))
        throw new TypeError('The buffer of events holds at least 1.');
      const { onError } = withOptions(owner, own);
      const queue = createEventQueue(buffer, (dropped) => callSafely(onDrop, dropped, (error) => onError(error)), () => subscription.unsubscribe());
      const onEnd = (error) => (error ? queue.fail(error) : queue.end());
      const subscription = ask(pattern, queue.push, own, onEnd);
      return queue.events;
    }
    // Which events a pattern brings, the types know and the code need not.
    return { subscribe, on, onAll, events };
  };
}
/** What the client calls: judges a message, delivers it or reports it, and never throws. */
function receiver(parse, pattern, deliver, { onUnknown, onInvalid, onEvent, onError, validate }) {
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
      const event = { type, topic, data, message };
      if (onEvent)
        callSafely(onEvent, event, onError);
      callSafely(deliver, event, onError);
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
  const handler = Reflect.get(handlers, type);
  return handler === Reflect.get(Object.prototype, type) ? undefined : handler;
}
function typesOn(pattern, topics) {
  return new Set(Object.entries(topics).flatMap(([topic, types]) => (covers(pattern, topic) ? types : [])));
}
/** A handler that nothing can call is a slip; an object of a class may have methods of its own beside them. */
function requireHandlers(pattern, handlers, topics) {
  if (typeof handlers !== 'object' || handlers === null)
    throw new TypeError(`The handlers for "${pattern}" are no object.`);
  const types = typesOn(pattern, topics);
  const prototype = Object.getPrototypeOf(handlers);
  const isPlain = prototype === Object.prototype || prototype === null;
  const names = isPlain ? Object.keys(handlers) : typesOn('/**', topics);
  for (const name of names) {
    const handler = handlerFor(name, handlers);
    if (handler === undefined)
      continue;
    if (!types.has(name))
      throw new TypeError(`There is no "${name}" on "${pattern}".${didYouMean(name, types)}`);
    if (!isFunction(handler))
      throw new TypeError(`The handler for "${name}" is no function.`);
  }
}
function didYouMean(name, candidates) {
  const near = nearest(name, candidates);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
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
  const idea = didYouMean(pattern, candidates);
  console.warn(`notifications: "${pattern}" covers no topic of the catalogue.${idea}`);
}
function warnOfDrop(pattern) {
  const warn = createWarning('onDrop');
  return () => warn(`Events of "${pattern}" are read too slowly, the oldest are dropped.`);
}
